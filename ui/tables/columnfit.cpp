// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/columnfit.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace postroom {

namespace {

/// Which columns are left out, one kind after the other.
enum class Turn { Names, Others, Lasting };

constexpr std::ptrdiff_t leastColumns = 2;

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

// Leaves out columns from the end until the least that the others need has room: first names but one, then whatever
// does not lead, and two stay.
void dropLast(const std::vector<ColumnWish> &wishes, std::vector<int> &widths, int room)
{
    auto elastic = std::count_if(wishes.begin(), wishes.end(), isElastic);
    std::ptrdiff_t left = std::ssize(wishes);
    for (const Turn turn : {Turn::Names, Turn::Others, Turn::Lasting}) {
        for (std::size_t i = wishes.size(); i-- > 0 && sum(widths) > room;) {
            const ColumnWish &wish = wishes[i];
            const bool named = turn == Turn::Names && (!isElastic(wish) || elastic == 1);
            const bool kept = turn != Turn::Names && (i == 0 || wish.leads || wish.fixed || left <= leastColumns);
            if (named || kept || widths[i] == 0 || (wish.lasting && turn != Turn::Lasting))
                continue;
            widths[i] = 0;
            elastic -= isElastic(wish) ? 1 : 0;
            --left;
        }
    }
}

// What cannot be left out but may lose its middle gives up what is still lacking.
void squeeze(const std::vector<ColumnWish> &wishes, std::vector<int> &widths, int room)
{
    for (std::size_t i = 0; i < wishes.size(); ++i) {
        const int spare = wishes[i].fixed ? 0 : std::max(0, widths[i] - wishes[i].least);
        widths[i] -= std::min(spare, std::max(0, sum(widths) - room));
    }
}

} // namespace

std::vector<int> fittedWidths(const std::vector<ColumnWish> &wishes, int room, bool mayDrop)
{
    std::vector<int> widths = leastWidths(wishes);
    if (mayDrop) {
        dropLast(wishes, widths, room);
        squeeze(wishes, widths, room);
    }
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
