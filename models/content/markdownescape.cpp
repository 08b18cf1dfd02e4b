// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/markdownescape.h"

#include "content/characterclass.h"

using namespace Qt::StringLiterals;

namespace postroom {
namespace {

bool startsReference(QStringView text, qsizetype ampersand)
{
    qsizetype index = ampersand + 1;
    if (index < text.size() && text[index] == u'#')
        ++index;
    const qsizetype start = index;
    while (isWordAt(text, index))
        ++index;
    return index > start && index < text.size() && text[index] == u';';
}

QLatin1StringView entityOf(QStringView text, qsizetype index, bool quotes)
{
    switch (text[index].unicode()) {
    case u'&':
        return startsReference(text, index) ? QLatin1StringView() : "&amp;"_L1;
    case u'<':
        return "&lt;"_L1;
    case u'>':
        return "&gt;"_L1;
    case u'"':
        return quotes ? "&quot;"_L1 : QLatin1StringView();
    case u'\'':
        return quotes ? "&#39;"_L1 : QLatin1StringView();
    default:
        return {};
    }
}

} // namespace

void appendMarkdownEscaped(QString &out, QStringView text, bool quotes)
{
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].unicode() > u'>')
            continue;
        const QLatin1StringView entity = entityOf(text, i, quotes);
        if (entity.isEmpty())
            continue;
        out += text.sliced(start, i - start);
        out += entity;
        start = i + 1;
    }
    out += text.sliced(start);
}

} // namespace postroom
