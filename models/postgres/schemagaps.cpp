// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgres/schemagaps.h"

#include "postgres/knowncolumns.h"
#include "postgres/leavingout.h"

#include <algorithm>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

QByteArray quoted(QByteArray name)
{
    return '"' + name.replace('"', "\"\"") + '"';
}

std::vector<std::pair<QByteArray, QByteArray>> columnsOf(const KnownTable &table)
{
    std::vector<std::pair<QByteArray, QByteArray>> columns;
    for (const QByteArray &column : QByteArray(table.columns).split(',')) {
        const qsizetype space = column.indexOf(' ');
        columns.emplace_back(column.first(space), column.sliced(space + 1));
    }
    return columns;
}

} // namespace

bool isKnownTable(const QString &name)
{
    const auto tables = knownTables();
    return std::any_of(
        tables.begin(), tables.end(), [&name](const KnownTable &one) { return QLatin1StringView(one.name) == name; });
}

SchemaGaps::SchemaGaps(const std::vector<PresentTable> &present)
{
    for (const KnownTable &table : knownTables()) {
        const auto found = std::find_if(
            present.begin(), present.end(), [&table](const PresentTable &one) { return one.name == table.name; });
        Gap gap{found == present.end() ? std::nullopt : std::optional(*found), columnsOf(table)};
        if (gap.present)
            std::erase_if(gap.columns, [&gap](const auto &column) {
                const auto &there = gap.present->columns;
                return std::find(there.begin(), there.end(), column.first) != there.end();
            });
        if (!gap.present || !gap.present->isGranted || !gap.columns.empty())
            m_tables.emplace(QString::fromLatin1(table.name), std::move(gap));
    }
}

bool SchemaGaps::lacksTable(const QString &table) const
{
    const auto found = m_tables.find(table);
    return found != m_tables.end() && !found->second.isReadable();
}

bool SchemaGaps::Gap::hides(const QByteArray &column) const
{
    return present && std::find(present->hidden.begin(), present->hidden.end(), column) != present->hidden.end();
}

bool SchemaGaps::hides(const QString &what) const
{
    const auto found = m_tables.find(what.section(u'.', 0, 0));
    if (found == m_tables.end() || !found->second.present)
        return false;
    const QByteArray column = what.section(u'.', 1).toUtf8();
    return column.isEmpty() ? !found->second.isReadable() : found->second.hides(column);
}

QStringList SchemaGaps::hidden() const
{
    QStringList names;
    for (const auto &[table, gap] : m_tables) {
        if (hides(table)) {
            names.append(table);
            continue;
        }
        for (const auto &[column, type] : gap.columns) {
            if (gap.hides(column))
                names.append(table + u'.' + QString::fromLatin1(column));
        }
    }
    return names;
}

std::vector<QString> SchemaGaps::lackingColumns(const QString &table) const
{
    std::vector<QString> names;
    if (const auto found = m_tables.find(table); found != m_tables.end()) {
        for (const auto &[name, type] : found->second.columns)
            names.push_back(QString::fromLatin1(name));
    }
    return names;
}

// Named with its schema, the table is not what stands in for it, not even in a recursive statement. Rows lie in an
// order (ctid) where it is no view; to see it takes the right to the whole table.
QByteArray SchemaGaps::standIn(const QString &table) const
{
    const auto found = m_tables.find(table);
    if (found == m_tables.end())
        return {};
    const Gap &gap = found->second;
    const bool hasPlaces = gap.isReadable() && !gap.present->isView && gap.present->isGranted;
    QByteArray select = hasPlaces ? "SELECT t.ctid" : "SELECT NULL::tid AS ctid";
    for (const QByteArray &column : gap.present ? gap.present->columns : std::vector<QByteArray>())
        select += ", t." + quoted(column);
    for (const auto &[name, type] : gap.columns)
        select += ", NULL::" + type + " AS " + quoted(name);
    select += gap.isReadable() ? " FROM " + quoted(gap.present->schema) + '.' + quoted(gap.present->name) + " t"
                               : QByteArray(" WHERE FALSE");
    return table.toLatin1() + " AS NOT MATERIALIZED (" + select + ')';
}

const AdaptedText &SchemaGaps::adapted(const char *sql) const
{
    const QByteArray text(sql);
    auto found = m_adapted.find(text);
    if (found == m_adapted.end())
        found = m_adapted.emplace(text, isEmpty() ? AdaptedText{text} : leaveOut(text, *this)).first;
    return found->second;
}

} // namespace postroom
