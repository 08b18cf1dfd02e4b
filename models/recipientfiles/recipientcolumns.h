// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recipientfiles/recipienttemplate.h"

#include <QHash>
#include <QSet>
#include <vector>

namespace postroom {

/// The headers of a recipient file matched with a template (template-spec §6.5 "Headers").
class RecipientColumns {
public:
    /// What a header stands for.
    struct Key {
        QString header; ///< as typed
        QString folded; ///< as names are compared
        bool isRecipient = false; ///< one of the recipient's own columns
        bool isNeeded = false; ///< that, or a placeholder; all others are ignored
        int place = 0; ///< among distinct folded names
    };

    RecipientColumns() = default;
    /// headers as typed, one a column; usedColumns: how many columns there are up to the last that holds anything below
    /// the headers.
    RecipientColumns(const QStringList &headers, qsizetype usedColumns, const RecipientTemplate &form);

    /// As typed, exact repetitions once.
    QStringList headers() const { return m_headers; }
    /// Placeholders and recipient columns without a header, as spelled in the template, sorted; address columns never.
    QStringList missing() const { return m_missing; }
    /// Recipient columns that stand more than once, as typed.
    QStringList duplicateRecipientColumns() const { return m_duplicates; }
    /// The recipient's column is there; of an address any three.
    bool hasRecipientColumns() const { return m_hasRecipientColumns; }

    /// The platform's name of the recipient's column, the first of those of an address.
    QString recipientHeader() const { return m_recipientHeader; }

    /// Distinct headers, as typed, in the order of the file.
    const std::vector<Key> &keys() const { return m_keys; }
    /// How many distinct folded names there are.
    int places() const { return static_cast<int>(m_placeOf.size()); }
    /// The key of a column that is read: repetitions right of the last used column are not.
    int keyOfColumn(qsizetype column) const { return m_columns[static_cast<std::size_t>(column)]; }
    /// How many columns have a header that is read.
    qsizetype columnCount() const { return static_cast<qsizetype>(m_columns.size()); }
    /// How many cells of a row are read at most.
    qsizetype widestRow() const { return m_widestRow; }
    /// The place of a folded name; -1 when no header has it.
    int placeOf(const QString &folded) const { return m_placeOf.value(folded, -1); }

private:
    void readColumns(const QStringList &headers, qsizetype usedColumns);
    void addColumn(const QString &header);
    void findMissing(const RecipientTemplate &form);
    void findDuplicates(const QStringList &headers);
    void findRecipientColumns(const RecipientTemplate &form);

    QString m_recipientHeader;
    QStringList m_recipientNames; ///< folded
    QSet<QString> m_neededNames; ///< folded
    QStringList m_headers;
    QSet<QString> m_foldedHeaders;
    QStringList m_missing;
    QStringList m_duplicates;
    bool m_hasRecipientColumns = false;
    std::vector<Key> m_keys;
    std::vector<int> m_columns;
    QHash<QString, int> m_keyOfHeader;
    QHash<QString, int> m_placeOf;
    qsizetype m_widestRow = 0;
};

} // namespace postroom
