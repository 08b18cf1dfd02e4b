// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/worddifference.h"

#include <algorithm>
#include <dtl/dtl.hpp>
#include <QHash>

namespace postroom {

namespace {

using Kind = DifferencePart::Kind;
using Tokens = std::vector<QStringView>;

/// More pairs of tokens than this are not compared: the time of a comparison grows with them, where all is different.
constexpr std::size_t mostPairs = 25'000'000;

class PartList {
public:
    void add(Kind kind, QStringView text)
    {
        if (text.isEmpty())
            return;
        if (m_parts.empty() || m_parts.back().kind != kind)
            m_parts.push_back({kind, {}});
        m_parts.back().text += text;
    }
    std::vector<DifferencePart> take() { return std::move(m_parts); }

private:
    std::vector<DifferencePart> m_parts;
};

enum class CharacterKind { Word, Space, LineBreak, Other };

CharacterKind kindOf(QChar character)
{
    if (character == u'\n' || character == u'\r')
        return CharacterKind::LineBreak;
    if (character.isSpace())
        return CharacterKind::Space;
    const bool word = character.isLetterOrNumber() || character.isMark() || character.isSurrogate();
    return word ? CharacterKind::Word : CharacterKind::Other;
}

// Where the placeholder that begins at `at` ends; `at` where none does. A second "((" begins anew.
qsizetype placeholderEnd(QStringView text, qsizetype at)
{
    if (!text.sliced(at).startsWith(u"(("))
        return at;
    for (qsizetype i = at + 2; i + 1 < text.size() && text[i] != u'(' && kindOf(text[i]) != CharacterKind::LineBreak;
         ++i) {
        if (text[i] == u')' && text[i + 1] == u')')
            return i + 2;
    }
    return at;
}

Tokens wordsOf(QStringView text)
{
    Tokens words;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = placeholderEnd(text, at);
        const CharacterKind kind = kindOf(text[at]);
        if (end == at)
            ++end;
        const bool runs = end == at + 1 && (kind == CharacterKind::Word || kind == CharacterKind::Space);
        while (runs && end < text.size() && kindOf(text[end]) == kind)
            ++end;
        words.push_back(text.sliced(at, end - at));
        at = end;
    }
    return words;
}

// With their line breaks.
Tokens linesOf(QStringView text)
{
    Tokens lines;
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf(u'\n');
        const qsizetype length = end < 0 ? text.size() : end + 1;
        lines.push_back(text.first(length));
        text = text.sliced(length);
    }
    return lines;
}

/// A stretch of tokens on both sides: the same on both, or one in place of the other.
struct Stretch {
    bool same = false;
    Tokens before;
    Tokens after;
};

class StretchList {
public:
    Stretch &of(bool same)
    {
        if (m_stretches.empty() || m_stretches.back().same != same)
            m_stretches.push_back({same, {}, {}});
        return m_stretches.back();
    }
    void addSame(QStringView token) { of(true).before.push_back(token); }
    const std::vector<Stretch> &all() const { return m_stretches; }

private:
    std::vector<Stretch> m_stretches;
};

// Numbers in place of texts, equal where the texts are.
std::vector<int> numbered(const Tokens &tokens, QHash<QStringView, int> &numbers)
{
    std::vector<int> result;
    result.reserve(tokens.size());
    for (const QStringView token : tokens) {
        result.push_back(numbers.value(token, int(numbers.size())));
        numbers.insert(token, result.back());
    }
    return result;
}

void compare(const Tokens &before, const Tokens &after, StretchList &stretches)
{
    QHash<QStringView, int> numbers;
    dtl::Diff<int, std::vector<int>> diff(numbered(before, numbers), numbered(after, numbers));
    diff.compose();
    for (const auto &[number, place] : diff.getSes().getSequence()) {
        if (place.type == dtl::SES_COMMON)
            stretches.addSame(before[static_cast<std::size_t>(place.beforeIdx - 1)]);
        else if (place.type == dtl::SES_DELETE)
            stretches.of(false).before.push_back(before[static_cast<std::size_t>(place.beforeIdx - 1)]);
        else
            stretches.of(false).after.push_back(after[static_cast<std::size_t>(place.afterIdx - 1)]);
    }
}

// "lines. Reply." beside "lines.": of two places for what was added, the later one ends where the sentence does.
void moveBehindWhatIsAlike(std::vector<Stretch> &stretches)
{
    if (!stretches.empty() && !stretches.front().same)
        stretches.insert(stretches.begin(), {true, {}, {}});
    for (std::size_t i = 1; i + 1 < stretches.size(); ++i) {
        Stretch &changed = stretches[i];
        if (changed.same || (!changed.before.empty() && !changed.after.empty()))
            continue;
        Tokens &moved = changed.before.empty() ? changed.after : changed.before;
        Tokens &next = stretches[i + 1].before;
        std::size_t steps = 0;
        while (steps < next.size() && (steps < moved.size() ? moved[steps] : next[steps - moved.size()]) == next[steps])
            ++steps;
        const auto passed = next.begin() + static_cast<std::ptrdiff_t>(steps);
        stretches[i - 1].before.insert(stretches[i - 1].before.end(), next.begin(), passed);
        next.erase(next.begin(), passed);
        std::rotate(moved.begin(), moved.begin() + static_cast<std::ptrdiff_t>(steps % moved.size()), moved.end());
    }
}

// What is alike at both ends needs no comparing, which is most of it where people edit a text.
std::vector<Stretch> stretchesOf(const Tokens &before, const Tokens &after)
{
    const auto [head, headAfter] = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const auto tail = std::mismatch(
        before.rbegin(), std::make_reverse_iterator(head), after.rbegin(), std::make_reverse_iterator(headAfter))
                          .first.base();
    const auto tailLength = before.end() - tail;
    const Tokens changedBefore(head, tail);
    const Tokens changedAfter(headAfter, after.end() - tailLength);
    StretchList stretches;
    std::for_each(before.begin(), head, [&](QStringView token) { stretches.addSame(token); });
    if (changedBefore.size() * changedAfter.size() > mostPairs)
        stretches.of(false) = {false, changedBefore, changedAfter};
    else if (!changedBefore.empty() || !changedAfter.empty())
        compare(changedBefore, changedAfter, stretches);
    std::for_each(tail, before.end(), [&](QStringView token) { stretches.addSame(token); });
    std::vector<Stretch> all = stretches.all();
    moveBehindWhatIsAlike(all);
    return all;
}

QString joined(const Tokens &tokens)
{
    QString text;
    for (const QStringView token : tokens)
        text += token;
    return text;
}

void addWords(const Stretch &lines, PartList &parts)
{
    const QString before = joined(lines.before);
    const QString after = joined(lines.after);
    for (const Stretch &words : stretchesOf(wordsOf(before), wordsOf(after))) {
        parts.add(words.same ? Kind::Same : Kind::Removed, joined(words.before));
        parts.add(Kind::Added, joined(words.after));
    }
}

} // namespace

std::vector<DifferencePart> wordDifference(const QString &before, const QString &after)
{
    PartList parts;
    for (const Stretch &lines : stretchesOf(linesOf(before), linesOf(after))) {
        if (lines.same)
            parts.add(Kind::Same, joined(lines.before));
        else
            addWords(lines, parts);
    }
    return parts.take();
}

} // namespace postroom
