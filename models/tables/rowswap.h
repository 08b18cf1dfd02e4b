// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <vector>

namespace postroom {

/// One step of making an old stretch of rows into a new one.
struct SwapStep {
    enum class Kind { Keep, Remove, Insert };
    Kind kind = Kind::Keep;
    qsizetype count = 0;
    bool operator==(const SwapStep &) const = default;
};

/// The steps, from the first row on, that turn the old ids into the new ones and keep every row that both have in the
/// same order. An empty old id is a row that is not known: any new one takes its place.
std::vector<SwapStep> swapSteps(const QStringList &before, const QStringList &after);

} // namespace postroom
