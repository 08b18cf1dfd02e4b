// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

namespace postroom {

/// A small table of words that are all here, narrowed to what was typed.
class WordsTable : public QAbstractTableModel {
    Q_OBJECT
public:
    /// Its heads, and its rows with as many cells.
    WordsTable(const QStringList &heads, std::vector<QStringList> rows, QObject *parent = nullptr);

    /// Narrows to the rows whose cells hold each of these words.
    void setWords(const QString &words);
    /// Which of the rows that it was made with stands here.
    std::size_t rowAt(int row) const { return m_shown[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QStringList m_heads;
    std::vector<QStringList> m_rows;
    std::vector<std::size_t> m_shown;
};

} // namespace postroom
