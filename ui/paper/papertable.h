// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/paperdocument.h"
#include "tables/column.h"

#include <QFont>
#include <vector>

namespace postroom {

struct ColumnWish;

/// A list on paper: its columns under their headings, which stand on each page again; long cells wrap, and a row goes
/// over to the next page whole, unless it is longer than one. States and kinds stand in words, moments with their whole
/// date. Lists with many columns lie across, and what still has too little room gets a smaller font.
class PaperTable final : public PaperDocument {
public:
    /// `columns` in their order. Moments are said in that zone.
    PaperTable(PaperHead head, std::vector<Column> columns, const ColumnContext &context);

    void add(std::span<const Row> rows) override;
    bool isAcross() const override;
    bool layOutMore() override;
    int pageCount() const override { return static_cast<int>(m_pages.size()); }
    double extent() const override;
    /// How many rows it has.
    qint64 rowCount() const { return static_cast<qint64>(m_rows.size()); }

    /// More than so many rows do not go on paper.
    static constexpr qint64 mostRows = 10'000;

protected:
    void restart() override;
    void paintBody(QPainter &painter, int page) const override;

private:
    /// Lines of a row that stand on one page.
    struct Piece {
        std::size_t row;
        int from;
        int lines;
    };

    QString cell(std::size_t row, std::size_t column) const;
    std::vector<ColumnWish> wishes(int shrunk) const;
    int gaps() const;
    void fit();
    int linesOf(std::size_t row) const;
    void place(std::size_t row);
    qreal leftOf(std::size_t column) const;
    qreal paintHeader(QPainter *painter, qreal y) const;
    qreal heightOf(int lines) const;

    std::vector<Column> m_columns;
    ColumnContext m_context;
    std::vector<Row> m_rows;
    int m_shrunk = 0;
    std::vector<int> m_widths;
    std::vector<std::vector<Piece>> m_pages;
    std::size_t m_next = 0; ///< the row that is laid out next
    qreal m_y = 0; ///< where it stands on the last page
};

} // namespace postroom
