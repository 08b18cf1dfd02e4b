// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/editorhighlight.h"

namespace postroom {
namespace {

constexpr QStringView open = u"((";
constexpr QStringView close = u"))";
constexpr QStringView condition = u"??";

/// One match of the edit box's pattern.
struct Match {
    qsizetype start = 0;
    qsizetype end = 0; ///< 0 for none
    qsizetype nameEnd = 0;
    bool hasCondition = false;
};

qsizetype runEnd(QStringView text, qsizetype from, QStringView stops)
{
    while (from < text.size() && !stops.contains(text[from]))
        ++from;
    return from;
}

Match matchAt(QStringView text, qsizetype start)
{
    const qsizetype name = start + open.size();
    const qsizetype nameEnd = runEnd(text, name, u"()?");
    const bool hasCondition = text.sliced(nameEnd).startsWith(condition);
    const qsizetype rest = hasCondition ? nameEnd + condition.size() : nameEnd;
    const qsizetype end = runEnd(text, rest, u"()");
    if (nameEnd == name || !text.sliced(end).startsWith(close))
        return {start, 0, end, false};
    return {start, end + close.size(), nameEnd, hasCondition};
}

} // namespace

std::vector<HighlightedRun> adminHighlights(QStringView text)
{
    using Style = HighlightedRun::Style;
    std::vector<HighlightedRun> runs;
    const auto add = [&runs](QStringView run, Style style) {
        if (!run.isEmpty())
            runs.push_back({run.toString(), style});
    };
    qsizetype done = 0;
    for (qsizetype at = text.indexOf(open); at >= 0;) {
        const Match match = matchAt(text, at);
        if (match.end == 0) {
            at = text.indexOf(open, match.nameEnd > at + 2 ? match.nameEnd : at + 1);
            continue;
        }
        add(text.sliced(done, at - done), Style::None);
        const QStringView name = text.sliced(at, match.nameEnd - at);
        const QStringView shown = text.sliced(match.nameEnd + (match.hasCondition ? 2 : 0))
                                      .first(match.end - match.nameEnd - (match.hasCondition ? 2 : 0));
        if (match.hasCondition && shown != close) {
            add(text.sliced(at, match.nameEnd + 2 - at), Style::Conditional);
            add(shown, Style::None);
        } else {
            runs.push_back({name.toString() + shown.toString(), Style::Placeholder});
        }
        done = match.end;
        at = text.indexOf(open, done);
    }
    add(text.sliced(done), Style::None);
    return runs;
}

} // namespace postroom
