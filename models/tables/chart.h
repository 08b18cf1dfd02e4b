// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/column.h"

namespace postroom {

/// What of a list is drawn, as data (look 6.12): the same numbers as the table's, summed.
struct Chart {
    /// Columns stand for amounts over time, in the platform's order; bars for sizes, the largest first.
    enum class Kind { Columns, Bars };

    const char *title; ///< context "Charts"
    Kind kind;
    const char *category; ///< the column whose words stand at the axis; rows that say the same are one
    std::span<const char *const> amounts; ///< columns of numbers, each a part of the stack
    const char *splitBy = nullptr; ///< the column whose words are the parts instead; then `amounts` is one
    bool isMoney = false; ///< the amounts are pounds
};

/// One part of every stack.
struct ChartSeries {
    QString name;
    QList<double> amounts; ///< one for each category
    double total = 0;
};

/// What is drawn.
struct ChartFigures {
    QStringList categories;
    std::vector<ChartSeries> series;
    qsizetype leftOut = 0; ///< categories beyond the ten largest, of bars
    double total = 0; ///< of all rows, those left out too
};

/// The sums of these rows. Parts and categories that are nothing everywhere are left out.
ChartFigures chartFigures(
    const Chart &chart, std::span<const Row> rows, std::span<const Column> columns, const ColumnContext &context);
/// An amount as the chart says it: "£1,234.50", "1,204,877".
QString chartAmount(const Chart &chart, double amount);
/// What the chart shows, for who hears it: its total, its parts, where it is largest.
QString chartSentence(const Chart &chart, const ChartFigures &figures);

} // namespace postroom
