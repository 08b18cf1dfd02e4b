// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/placeholder.h"

namespace postroom {
namespace {

bool isBracket(QChar c)
{
    return c == u'(' || c == u')';
}

Placeholder placeholderOf(QStringView text, qsizetype start, qsizetype end)
{
    const QStringView body = text.sliced(start + 2, end - start - 4);
    const qsizetype condition = body.indexOf(QStringView(u"??"));
    if (condition < 0)
        return {start, end, body, {}, false};
    return {start, end, body.first(condition), body.sliced(condition + 2), true};
}

} // namespace

std::optional<Placeholder> PlaceholderScanner::next()
{
    while (true) {
        const qsizetype open = m_text.indexOf(u'(', m_position);
        if (open < 0)
            return {};
        m_position = open + 1;
        if (m_position >= m_text.size() || m_text[m_position] != u'(')
            continue;
        qsizetype end = open + 2;
        while (end < m_text.size() && !isBracket(m_text[end]))
            ++end;
        const bool closes = end + 1 < m_text.size() && m_text[end] == u')' && m_text[end + 1] == u')';
        if (closes && end > open + 2) {
            m_position = end + 2;
            return placeholderOf(m_text, open, m_position);
        }
        // Three or more opening brackets: the last two may open one.
        m_position = end == open + 2 ? open + 1 : end;
    }
}

} // namespace postroom
