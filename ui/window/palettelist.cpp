// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/palettelist.h"

#include "window/fuzzymatch.h"

#include <algorithm>

namespace postroom {

void PaletteList::setEntries(std::vector<PaletteEntry> entries)
{
    m_entries = std::move(entries);
    m_groups.clear();
    for (const PaletteEntry &entry : m_entries) {
        if (!m_groups.contains(entry.group))
            m_groups.append(entry.group);
    }
}

void PaletteList::setRecent(const QStringList &memories)
{
    m_recent = memories;
}

void PaletteList::setTyped(const QString &typed, std::vector<PaletteEntry> first, std::vector<PaletteEntry> last)
{
    m_typed = typed.trimmed();
    beginResetModel();
    m_lines.clear();
    rebuild(std::move(first), std::move(last));
    endResetModel();
}

void PaletteList::rebuild(std::vector<PaletteEntry> first, std::vector<PaletteEntry> last)
{
    addFixed(std::move(first));
    if (m_typed.isEmpty())
        addRecent();
    std::vector<Found> all = found();
    for (const QString &group : std::as_const(m_groups)) {
        std::vector<Found> members;
        std::copy_if(all.begin(), all.end(), std::back_inserter(members),
            [&group](const Found &one) { return one.entry->group == group; });
        addGroup(group, std::move(members));
    }
    addFixed(std::move(last));
}

// What was used lately comes before what matches as well.
std::vector<PaletteList::Found> PaletteList::found() const
{
    std::vector<Found> all;
    for (const PaletteEntry &entry : m_entries) {
        const auto match = fuzzyMatch(m_typed, entry.words);
        if (!match)
            continue;
        const qsizetype age = m_recent.indexOf(entry.memory());
        all.push_back({&entry, match->score * 2 + (age >= 0 ? 1 : 0), match->at});
    }
    return all;
}

void PaletteList::addRecent()
{
    std::vector<Found> members;
    for (const QString &memory : std::as_const(m_recent)) {
        const auto known = std::find_if(m_entries.begin(), m_entries.end(),
            [&memory](const PaletteEntry &entry) { return entry.memory() == memory; });
        if (known != m_entries.end())
            members.push_back({&*known, 0, {}});
    }
    addGroup(tr("Recent"), std::move(members));
}

void PaletteList::addGroup(const QString &title, std::vector<Found> members)
{
    if (members.empty())
        return;
    std::stable_sort(members.begin(), members.end(), [](const Found &a, const Found &b) { return a.score > b.score; });
    members.resize(std::min(members.size(), mostOfGroup));
    Line heading;
    heading.entry.words = title;
    heading.heading = true;
    m_lines.push_back(std::move(heading));
    for (Found &member : members)
        m_lines.push_back({*member.entry, std::move(member.matched)});
}

void PaletteList::addFixed(std::vector<PaletteEntry> entries)
{
    for (PaletteEntry &entry : entries)
        m_lines.push_back({std::move(entry)});
}

int PaletteList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant PaletteList::data(const QModelIndex &index, int role) const
{
    const Line &line = m_lines[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return line.entry.words;
    case Qt::AccessibleTextRole: {
        QStringList said{line.entry.words, line.entry.context, line.entry.hint};
        said.removeAll(QString());
        return said.join(QStringLiteral(", "));
    }
    case HeadingRole:
        return line.heading;
    case ContextRole:
        return line.entry.context;
    case IconRole:
        return line.entry.icon;
    case HintRole:
        return line.entry.hint;
    case MatchRole: {
        QVariantList at;
        for (const int letter : line.matched)
            at.append(letter);
        return at;
    }
    default:
        return {};
    }
}

Qt::ItemFlags PaletteList::flags(const QModelIndex &index) const
{
    const PaletteEntry *known = entry(index.row());
    return known && known->kind != PaletteEntry::Kind::Note ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                                                            : Qt::ItemFlags(Qt::NoItemFlags);
}

const PaletteEntry *PaletteList::entry(int row) const
{
    if (row < 0 || row >= rowCount() || m_lines[static_cast<std::size_t>(row)].heading)
        return nullptr;
    return &m_lines[static_cast<std::size_t>(row)].entry;
}

int PaletteList::step(int row, int by) const
{
    const int count = rowCount();
    for (int i = 0, at = row; i < count; ++i) {
        at = (at + by + count) % count;
        if (flags(index(at)).testFlag(Qt::ItemIsSelectable))
            return at;
    }
    return -1;
}

} // namespace postroom
