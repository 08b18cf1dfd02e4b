// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/pagedtablemodel.h"
#include "tables/rowtableview.h"
#include "tables/textwidths.h"

namespace postroom {

struct CopiedText;
class FreshRows;
class TableColumns;

/// A table over a PagedTableModel. Tells the model what is in view; keeps what a person looks at in place when rows
/// come in above it; has a current cell whenever there are rows, so that screen readers find one.
class RecordTableView : public RowTableView {
    Q_OBJECT
public:
    explicit RecordTableView(QWidget *parent = nullptr);

    /// Shows this model, which must outlive the view or be its sibling.
    void setRecords(PagedTableModel *model);
    PagedTableModel *records() const { return m_records; }
    /// The model's columns; empty without one.
    std::span<const Column> columns() const;
    /// What is shown of them.
    TableColumns &tableColumns() { return *m_columns; }
    /// How wide its words are.
    TextWidths &textWidths() { return m_widths; }
    /// The id of the current row; empty when its row is not held.
    QString currentId() const;
    /// Selects a row and makes it current.
    void selectRow(int row);
    /// True once a person chose a row or scrolled since the question was asked.
    bool isTouched() const { return m_touched; }
    /// The rows that are selected, counted from ranges.
    int selectedRowCount() const;
    void copySelection() override;
    /// The selected rows on the clipboard as CSV: every column of the list, the platform's key paths as header.
    void copyAsCsv();
    /// The selected rows on the clipboard as plain text, in these words; false where some of them are not read.
    bool copyAs(const std::function<QString(std::span<const Row>)> &words);
    /// Whether rows are on their way though the model waits for none: an empty table then shows a skeleton too, and
    /// rows that come in beside ones that were seen carry the hover tint for a second, unless the style keeps still.
    void setExpectsRows(bool expects);
    /// The current cell stands in a column that is shown; called when columns change.
    void keepCurrentVisibleColumn();

Q_SIGNALS:
    /// The current row is another one, or came to hold a record; -1 when there is none.
    void currentRowChanged(int row);
    /// Words were typed where nothing takes them: the place may have a field for them.
    void typed(const QString &text);
    /// What is in view moved.
    void viewChanged();
    /// Rows were copied; `missing` of the selected ones were not in memory and so nothing was.
    void copied(qint64 rows, qint64 missing);

protected:
    bool isFresh(int row) const override;
    void paintBeneath(QPainter &painter) override;
    void actOn(int row, bool opens) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyboardSearch(const QString &text) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void putOnClipboard(const CopiedText &text);
    void connectModel();
    void onState();
    void onReset();
    void onRowsInserted(int first, int last);
    void onRowsRemoved(int first, int last);
    void onData(const QModelIndex &from, const QModelIndex &to);
    void showOrder();
    void ensureCurrent();
    void tellView();
    void paintSkeleton(QPainter &painter);

    PagedTableModel *m_records = nullptr;
    TableColumns *m_columns;
    TextWidths m_widths;
    FreshRows *m_fresh;
    QTimer m_patience; ///< before skeleton rows are shown
    int m_times = -1; ///< the column that a list may be in the order of
    bool m_touched = false;
    bool m_expectsRows = false;
    bool m_showsSkeleton = false;
    bool m_seen = false; ///< rows of this question were painted
};

} // namespace postroom
