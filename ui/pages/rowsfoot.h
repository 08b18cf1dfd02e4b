// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace postroom {

class RecordTableView;
class TextLabel;

/// The line under a table: "Rows 1 to 24 of at least 10,000", and what the keys do..
class RowsFoot : public QWidget {
    Q_OBJECT
public:
    /// `table` outlives it.
    explicit RowsFoot(const RecordTableView &table, QWidget *parent = nullptr);

    /// Looks at the table anew; empty, the line keeps its room while rows are being read.
    void renew(bool isReading);
    /// What is said of the rows.
    QString rowsLine() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const RecordTableView &m_table;
    TextLabel *m_rows;
    TextLabel *m_hints;
};

} // namespace postroom
