// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace postroom {

struct ActionRow;

/// The table of actions with their keys and where they apply, narrowed to what was typed.
class ShortcutTable : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit ShortcutTable(QObject *parent = nullptr);

    /// Narrows to the actions whose words, key or scope hold each of these words.
    void setWords(const QString &words);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<const ActionRow *> m_rows;
};

} // namespace postroom
