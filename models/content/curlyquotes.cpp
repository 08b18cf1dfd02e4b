// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/characterclass.h"
#include "content/quoterun.h"
#include "content/typography.h"

#include <algorithm>
#include <array>
#include <QVarLengthArray>

using namespace Qt::StringLiterals;

namespace postroom {
namespace {

/// Tags whose content keeps its quotes; only the beginning of a tag's name is compared.
constexpr std::array keptTags{
    "pre"_L1, "samp"_L1, "code"_L1, "tt"_L1, "kbd"_L1, "script"_L1, "style"_L1, "math"_L1, "a"_L1};

bool holdsQuotes(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c == u'\'' || c == u'"' || c == u'\\'; });
}

/// Cuts rendered text into tags and runs, and curls the quotes of the runs that are not within a kept tag.
class QuoteCurler {
public:
    explicit QuoteCurler(QStringView text)
        : m_text(text)
        , m_holdsEntities(mayHoldCurlyEntity(text))
    {
        m_out.reserve(text.size() + 32);
    }

    QString curled()
    {
        qsizetype done = 0;
        while (true) {
            const qsizetype open = m_text.indexOf(u'<', done);
            const qsizetype end = open < 0 ? -1 : tagEnd(open);
            if (end < 0)
                break;
            addRun(m_text.sliced(done, open - done));
            addTag(m_text.sliced(open, end - open));
            done = end;
        }
        addRun(m_text.sliced(done));
        return m_out;
    }

private:
    /// Behind the tag or comment that opens at `open`, or -1.
    qsizetype tagEnd(qsizetype open)
    {
        if (m_mayHoldComments && m_text.sliced(open).startsWith("<!--"_L1)) {
            const qsizetype end = commentEnd(open + 4);
            if (end >= 0)
                return end;
            m_mayHoldComments = false;
        }
        const qsizetype close = m_text.indexOf(u'>', open);
        return close < 0 ? -1 : close + 1;
    }

    qsizetype commentEnd(qsizetype from) const
    {
        for (qsizetype dashes = m_text.indexOf("--"_L1, from); dashes >= 0;
             dashes = m_text.indexOf("--"_L1, dashes + 1)) {
            qsizetype end = dashes + 2;
            while (end < m_text.size() && isBlank(m_text[end]))
                ++end;
            if (end < m_text.size() && m_text[end] == u'>')
                return end + 1;
        }
        return -1;
    }

    void addTag(QStringView tag)
    {
        if (tag.startsWith("<!--"_L1) && holdsDashes(tag.sliced(4)))
            return addRun(tag);
        m_out += tag;
        const bool closes = tag.size() > 1 && tag[1] == u'/';
        const QStringView name = tag.sliced(closes ? 2 : 1);
        const char16_t first = name.isEmpty() ? u'\0' : static_cast<char16_t>(name.front().unicode() | 0x20);
        const auto *kept = std::find_if(keptTags.begin(), keptTags.end(), [name, first](QLatin1StringView start) {
            return start.front() == QChar(first) && name.startsWith(start, Qt::CaseInsensitive);
        });
        if (kept == keptTags.end())
            return;
        if (!closes)
            m_open.append(*kept);
        else if (!m_open.isEmpty() && m_open.last() == *kept)
            m_open.removeLast();
    }

    static bool holdsDashes(QStringView comment)
    {
        while (comment.endsWith(u'>'))
            comment.chop(1);
        while (!comment.isEmpty() && isBlank(comment.back()))
            comment.chop(1);
        while (comment.endsWith(u'-'))
            comment.chop(1);
        return comment.contains("--"_L1);
    }

    void addRun(QStringView run)
    {
        if (run.isEmpty())
            return;
        if (m_open.isEmpty() && (m_holdsEntities || holdsQuotes(run)))
            QuoteRun(run, m_before).appendTo(m_out);
        else
            m_out += run;
        m_before = run.back();
    }

    QStringView m_text;
    bool m_holdsEntities; ///< of quotes or dashes, which become their character
    QString m_out;
    QVarLengthArray<QLatin1StringView, 8> m_open;
    QChar m_before = u' ';
    bool m_mayHoldComments = true;
};

} // namespace

QString withCurlyQuotes(QStringView text)
{
    return holdsQuotes(text) || mayHoldCurlyEntity(text) ? QuoteCurler(text).curled() : text.toString();
}

} // namespace postroom
