// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/fuzzymatch.h"

#include <algorithm>
#include <QStringList>

namespace postroom {

namespace {

constexpr int atStart = 100, atWord = 80, inside = 50, scattered = 20;
constexpr qsizetype mostScattered = 40; ///< letters between the first and the last one of a scattered match

// One letter for one, so that positions stay: the letter without its accents and case.
QString folded(const QString &text)
{
    QString plain = text;
    for (QChar &letter : plain) {
        const QString parts = letter.decomposition();
        letter = (parts.isEmpty() ? letter : parts.front()).toCaseFolded();
    }
    return plain;
}

bool beginsWord(const QString &text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber();
}

void add(FuzzyMatch &match, int score, qsizetype from, qsizetype length)
{
    match.score += score;
    for (qsizetype i = 0; i < length; ++i)
        match.at.push_back(static_cast<int>(from + i));
}

bool findWhole(const QString &word, const QString &text, FuzzyMatch &match)
{
    const qsizetype first = text.indexOf(word);
    if (first < 0)
        return false;
    for (qsizetype at = first; at >= 0; at = text.indexOf(word, at + 1)) {
        if (beginsWord(text, at)) {
            add(match, at == 0 ? atStart : atWord, at, word.size());
            return true;
        }
    }
    add(match, inside, first, word.size());
    return true;
}

bool findScattered(const QString &word, const QString &text, FuzzyMatch &match)
{
    std::vector<int> at;
    qsizetype from = 0;
    for (const QChar letter : word) {
        qsizetype next = text.indexOf(letter, from);
        while (at.empty() && next >= 0 && !beginsWord(text, next))
            next = text.indexOf(letter, next + 1);
        if (next < 0)
            return false;
        at.push_back(static_cast<int>(next));
        from = next + 1;
    }
    if (word.size() < 2 || at.back() - at.front() > mostScattered)
        return false;
    match.score += scattered;
    match.at.insert(match.at.end(), at.begin(), at.end());
    return true;
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(const QString &typed, const QString &text)
{
    FuzzyMatch match;
    const QString plain = folded(text);
    const QStringList words = folded(typed).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (!findWhole(word, plain, match) && !findScattered(word, plain, match))
            return std::nullopt;
    }
    std::sort(match.at.begin(), match.at.end());
    match.at.erase(std::unique(match.at.begin(), match.at.end()), match.at.end());
    return match;
}

} // namespace postroom
