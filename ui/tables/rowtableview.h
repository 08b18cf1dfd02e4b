// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace postroom {

/// A table in the look of look.md 6.2, whatever its model: no grid, one height of rows, whole-row hover, selection with
/// its bar, and ring; heads that stand over their cells. What stands in a cell is a delegate's.
///
/// Keys: arrows, Home, End and Page as in any table; Enter opens, Space shows details, Ctrl+C copies the rows.
class RowTableView : public QTableView {
    Q_OBJECT
public:
    explicit RowTableView(QWidget *parent = nullptr);

    void setSelectionModel(QItemSelectionModel *selection) override;
    /// First and last row on the screen; last is -1 when there is none.
    std::pair<int, int> rowsInView() const;
    /// The selected rows on the clipboard, visible columns alone.
    virtual void copySelection();

Q_SIGNALS:
    /// Enter or a double click.
    void opened(int row);
    /// Space.
    void detailsRequested(int row);

protected:
    /// Whether a row carries the tint of hover though no pointer is there.
    virtual bool isFresh(int) const { return false; }
    /// Paints what stands under the cells where there are no rows.
    virtual void paintBeneath(QPainter &) { }
    /// Enter or Space on a row.
    virtual void actOn(int row, bool opens);
    /// No row is under the pointer any more.
    void forgetHover() { m_hoverRow = -1; }
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    QModelIndex firstShownCell(int row) const;
    void setUp();
    void setUpHeads();
    void fitHeights();
    void setHoverRow(int row);
    void paintRows(QPainter &painter, const QRegion &region);

    int m_hoverRow = -1;
};

} // namespace postroom
