// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QString>
#include <vector>

namespace postroom {

/// How what was typed stands in a text.
struct FuzzyMatch {
    int score = 0; ///< higher is nearer; comparable among texts for the same typed words
    std::vector<int> at; ///< the letters of the text that matched, ascending
};

/// Finds each typed word in `text`, whatever case and accents: at its start, at the start of a word, inside it, or as
/// letters in their order that begin at the start of a word ("dlq" in "Database locks and queries"). Nothing when one
/// is not there; nothing typed matches everything.
std::optional<FuzzyMatch> fuzzyMatch(const QString &typed, const QString &text);

} // namespace postroom
