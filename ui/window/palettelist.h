// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/paletteentry.h"

#include <QAbstractListModel>
#include <QStringList>

namespace postroom {

/// What the palette shows for what was typed: the nearest entries of each group under its title, recent ones first.
/// Titles and notes are rows that cannot be chosen.
class PaletteList : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        HeadingRole = Qt::UserRole + 1, ///< bool: a group's title
        ContextRole, ///< QString
        IconRole, ///< QString: name of a Lucide icon; empty for none
        HintRole, ///< QString
        MatchRole ///< QVariantList of int: letters of the words that match
    };

    static constexpr std::size_t mostOfGroup = 4;

    using QAbstractListModel::QAbstractListModel;

    /// What there is to choose from; groups stand in the order in which they first appear.
    void setEntries(std::vector<PaletteEntry> entries);
    /// The memories of what was chosen before, the last one first.
    void setRecent(const QStringList &memories);
    /// Narrows to what was typed; nothing typed shows the recent ones first. `first` is offered above, `last` below all
    /// others, whatever was typed.
    void setTyped(const QString &typed, std::vector<PaletteEntry> first = {}, std::vector<PaletteEntry> last = {});

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// The entry of a row; null for a title.
    const PaletteEntry *entry(int row) const;
    /// The next row that can be chosen from `row` in steps of `by`, round the ends; -1 when there is none.
    int step(int row, int by) const;

private:
    struct Line {
        PaletteEntry entry; ///< of a title only the words
        std::vector<int> matched = {};
        bool heading = false;
    };
    struct Found {
        const PaletteEntry *entry;
        int score;
        std::vector<int> matched;
    };

    void rebuild(std::vector<PaletteEntry> first, std::vector<PaletteEntry> last);
    std::vector<Found> found() const;
    void addRecent();
    void addGroup(const QString &title, std::vector<Found> members);
    void addFixed(std::vector<PaletteEntry> entries);

    std::vector<PaletteEntry> m_entries;
    QStringList m_groups;
    QStringList m_recent;
    QString m_typed;
    std::vector<Line> m_lines;
};

} // namespace postroom
