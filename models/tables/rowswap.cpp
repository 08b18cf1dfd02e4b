// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/rowswap.h"

#include <QHash>

namespace postroom {

namespace {

QHash<QString, qsizetype> positionsOf(const QStringList &ids)
{
    QHash<QString, qsizetype> positions;
    positions.reserve(ids.size());
    for (qsizetype i = 0; i < ids.size(); ++i)
        positions.insert(ids[i], i);
    return positions;
}

void append(std::vector<SwapStep> &steps, SwapStep::Kind kind, qsizetype count)
{
    if (!steps.empty() && steps.back().kind == kind)
        steps.back().count += count;
    else
        steps.push_back({kind, count});
}

} // namespace

std::vector<SwapStep> swapSteps(const QStringList &before, const QStringList &after)
{
    const auto old = positionsOf(before);
    const auto fresh = positionsOf(after);
    std::vector<SwapStep> steps;
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < before.size() && j < after.size()) {
        if (before[i].isEmpty() || before[i] == after[j]) {
            append(steps, SwapStep::Kind::Keep, 1);
            ++i;
            ++j;
        } else if (fresh.value(before[i], -1) < j || old.value(after[j], -1) >= i) {
            // Gone, or in another order: then it comes back further down as a new row.
            append(steps, SwapStep::Kind::Remove, 1);
            ++i;
        } else {
            append(steps, SwapStep::Kind::Insert, 1);
            ++j;
        }
    }
    if (i < before.size())
        append(steps, SwapStep::Kind::Remove, before.size() - i);
    if (j < after.size())
        append(steps, SwapStep::Kind::Insert, after.size() - j);
    return steps;
}

} // namespace postroom
