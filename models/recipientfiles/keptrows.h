// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/personalisation.h"
#include "recipientfiles/recipientfilecheck.h"

#include <QHash>

namespace postroom {

/// A row of a recipient file as it is shown after the check.
struct CheckedRow {
    qint64 number = 0; ///< as a spreadsheet counts
    QStringList cells; ///< one for each header
    QStringList faults; ///< sentences
    Personalisation values; ///< what it fills a template with
};

/// Rows of a recipient file that are kept after its check, in little memory: cells as bytes, from which a row is made
/// when it is shown; sentences that repeat once. Filled on one thread, then read from any.
class KeptRows {
public:
    /// Keeps a copy of a row with what is wrong with it.
    void add(const RecipientRow &row, const RecipientColumns &columns, const QStringList &faults);
    qsizetype size() const { return static_cast<qsizetype>(m_rows.size()); }
    bool empty() const { return m_rows.empty(); }
    /// The row at that index, made anew; `headers` are those of the file's columns.
    CheckedRow row(qsizetype index, const QStringList &headers) const;
    /// One cell of that row as text, without the rest of it; empty where there is none.
    QString cell(qsizetype index, qsizetype column) const;
    qint64 number(qsizetype index) const { return m_rows[static_cast<std::size_t>(index)].number; }
    QStringList faults(qsizetype index) const { return m_rows[static_cast<std::size_t>(index)].faults; }
    /// Roughly how many bytes they take.
    qint64 bytes() const { return m_bytes; }

private:
    struct Row {
        qint64 number;
        QByteArray cells;
        QStringList faults;
    };
    QStringList shared(const QStringList &faults);

    std::vector<Row> m_rows;
    QHash<QStringList, QStringList> m_faults; ///< each list to the copy that all rows share
    qint64 m_bytes = 0;
};

} // namespace postroom
