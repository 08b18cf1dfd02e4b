// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/databaserevision.h"

#include "domain/forkrevisions.h"

#include <algorithm>
#include <array>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

using Kind = DatabaseRevision::Kind;

struct TableRow {
    QLatin1StringView table;
    Fork fork; ///< that has it alone; Unknown: all have it
};

// In the order in which they tell (forks.md §14.4).
constexpr std::array tableRows{
    TableRow{"organization"_L1, Fork::NotifyGov},
    TableRow{"template_categories"_L1, Fork::GcNotify},
    TableRow{"communication_items"_L1, Fork::VaNotify},
    TableRow{"va_profile_local_cache"_L1, Fork::VaNotify},
    TableRow{"protected_sender_ids"_L1, Fork::GovUkNotify},
    TableRow{"ft_service_stats"_L1, Fork::GovUkNotify},
    TableRow{"services"_L1, Fork::Unknown},
    TableRow{"templates"_L1, Fork::Unknown},
    TableRow{"notifications"_L1, Fork::Unknown},
};

bool isNotify(const QStringList &tables)
{
    return std::all_of(tableRows.begin(), tableRows.end(),
        [&tables](const TableRow &row) { return row.fork != Fork::Unknown || tables.contains(row.table); });
}

Fork forkOfTables(const QStringList &tables)
{
    const auto *found = std::find_if(tableRows.begin(), tableRows.end(),
        [&tables](const TableRow &row) { return row.fork != Fork::Unknown && tables.contains(row.table); });
    return found == tableRows.end() ? Fork::Unknown : found->fork;
}

QString headRevision()
{
    const auto lists = forkRevisions();
    const auto own = std::find_if(
        lists.begin(), lists.end(), [](const ForkRevisions &list) { return list.fork == Fork::GovUkNotify; });
    return QString::fromLatin1(own->revisions.back());
}

// The number that an id begins with: "0300b_…" is 300. -1 when it begins with none.
int numberOf(const QString &id)
{
    const auto end = std::find_if_not(id.begin(), id.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool ok = false;
    const int number = QStringView(id.begin(), end).toInt(&ok);
    return ok ? number : -1;
}

Kind ageOf(const QString &id)
{
    const QString head = headRevision();
    if (id.isEmpty())
        return Kind::Unnamed;
    if (id == head)
        return Kind::Head;
    const bool isKnown = forkOfRevision(id) == Fork::GovUkNotify;
    return !isKnown && numberOf(id) >= numberOf(head) ? Kind::Newer : Kind::Older;
}

} // namespace

QStringList tellingTables()
{
    QStringList names;
    for (const TableRow &row : tableRows)
        names.append(row.table);
    return names;
}

DatabaseRevision databaseRevision(const QString &id, const QStringList &tables)
{
    if (!isNotify(tables))
        return {Kind::NotNotify, Fork::Unknown, id};
    const Fork byId = forkOfRevision(id);
    const Fork fork = byId == Fork::Unknown ? forkOfTables(tables) : byId;
    if (fork != Fork::Unknown && fork != Fork::GovUkNotify)
        return {Kind::OtherFork, fork, id};
    const Kind age = ageOf(id);
    return {age, age == Kind::Newer || age == Kind::Head ? Fork::GovUkNotify : fork, id};
}

} // namespace postroom
