// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/wordstable.h"

#include "window/fuzzymatch.h"

namespace postroom {

WordsTable::WordsTable(const QStringList &heads, std::vector<QStringList> rows, QObject *parent)
    : QAbstractTableModel(parent)
    , m_heads(heads)
    , m_rows(std::move(rows))
{
    setWords({});
}

void WordsTable::setWords(const QString &words)
{
    beginResetModel();
    m_shown.clear();
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (fuzzyMatch(words, m_rows[row].join(QLatin1Char(' '))))
            m_shown.push_back(row);
    }
    endResetModel();
}

int WordsTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int WordsTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_heads.size());
}

QVariant WordsTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    return m_rows[rowAt(index.row())].at(index.column());
}

QVariant WordsTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_heads.at(section);
}

} // namespace postroom
