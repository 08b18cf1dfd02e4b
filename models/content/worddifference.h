// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace postroom {

/// A stretch of two texts that are compared: in both, or in one alone.
struct DifferencePart {
    enum class Kind { Same, Removed, Added };

    Kind kind = Kind::Same;
    QString text;

    bool operator==(const DifferencePart &) const = default;
};

/// What became of a text, word by word: the Same and Removed parts in a row are `before`, the Same and Added ones
/// `after`. A placeholder is one word, a line break too. Parts next to each other are of different kinds, and what was
/// removed stands before what came in its place. Lines are compared first and words within lines that changed; where
/// more than some thousand words changed at once they count as one change, so that the time stays short.
std::vector<DifferencePart> wordDifference(const QString &before, const QString &after);

} // namespace postroom
