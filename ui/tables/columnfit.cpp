// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/columnfit.h"

#include <algorithm>
#include <numeric>

namespace postroom {

namespace {

bool isElastic(const ColumnWish &wish)
{
    return wish.gives && !wish.fixed;
}

int sum(const std::vector<int> &widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0);
}

std::vector<int> leastWidths(const std::vector<ColumnWish> &wishes)
{
    std::vector<int> widths;
    widths.reserve(wishes.size());
    for (const ColumnWish &wish : wishes)
        widths.push_back(isElastic(wish) ? std::min(wish.least, wish.wanted) : wish.wanted);
    return widths;
}

// Leaves out those that give way, the last one first, until the least that the others need has room; one always stays.
void dropLast(const std::vector<ColumnWish> &wishes, std::vector<int> &widths, int room)
{
    auto elastic = std::count_if(wishes.begin(), wishes.end(), isElastic);
    for (std::size_t i = wishes.size(); i-- > 0 && elastic > 1 && sum(widths) > room;) {
        if (!isElastic(wishes[i]))
            continue;
        widths[i] = 0;
        --elastic;
    }
}

} // namespace

std::vector<int> fittedWidths(const std::vector<ColumnWish> &wishes, int room, bool mayDrop)
{
    std::vector<int> widths = leastWidths(wishes);
    if (mayDrop)
        dropLast(wishes, widths, room);
    int spare = std::max(0, room - sum(widths));
    double share = 0;
    for (std::size_t i = 0; i < wishes.size(); ++i) {
        if (isElastic(wishes[i]) && widths[i] > 0)
            share += wishes[i].wanted;
    }
    // Each in proportion to what it wants; rounding goes to the last one.
    std::size_t last = wishes.size();
    const int whole = spare;
    for (std::size_t i = 0; i < wishes.size(); ++i) {
        if (!isElastic(wishes[i]) || widths[i] == 0)
            continue;
        const int part = std::min(spare, static_cast<int>(whole * (wishes[i].wanted / share)));
        widths[i] += part;
        spare -= part;
        last = i;
    }
    if (last < wishes.size())
        widths[last] += spare;
    return widths;
}

} // namespace postroom
