// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <QByteArray>
#include <QString>
#include <QStringList>
#include <vector>

namespace postroom {

/// A table or view that a database has, as its catalogue says.
struct PresentTable {
    QByteArray name;
    QByteArray schema; ///< on the search path, where it is found first
    std::vector<QByteArray> columns;
    bool isView = false;
};

/// A statement's text for a database that lacks some of what it names.
struct AdaptedText {
    QByteArray sql;
    QString lacked = {}; ///< "table" or "table.column" without which there is no answer; empty: it can be asked
    QStringList lackedFilters = {}; ///< words of the filters that it cannot be narrowed by
    std::map<QString, QString> leftOut = {}; ///< each column that is not there, with its "table.column"
};

/// The tables and columns that the platform has at the newest known revision and that this database lacks: an older
/// revision has not got them yet, a newer one may have given them up. Statements leave them out (issue E.2); what a
/// database has beyond the known changes nothing. Any thread, but for one object in one thread at a time.
class SchemaGaps {
public:
    /// Output columns of this name stand for what is left out, and are in no record.
    static constexpr auto leftOut = "#lacking";

    /// Nothing is lacking.
    SchemaGaps() = default;
    /// What is lacking where there are these of knownTables().
    explicit SchemaGaps(const std::vector<PresentTable> &present);

    bool isEmpty() const { return m_tables.empty(); }
    /// Whether the whole table is lacking.
    bool lacksTable(const QString &table) const;
    /// The lacking columns of a table; all of them where it is lacking itself.
    std::vector<QString> lackingColumns(const QString &table) const;
    /// `table AS (…)` for a WITH in front of a statement: the table with nulls for the columns that it lacks; without
    /// a row where it is lacking itself. The planner takes it for the table, indexes and all. Null: it lacks nothing.
    QByteArray standIn(const QString &table) const;

    /// The text of a statement for this database. Kept as long as this object and its copies are.
    const AdaptedText &adapted(const char *sql) const;
    /// Its SQL alone.
    const char *textOf(const char *sql) const { return adapted(sql).sql.constData(); }

private:
    struct Gap {
        std::optional<PresentTable> present; ///< none: the table itself is lacking
        std::vector<std::pair<QByteArray, QByteArray>> columns; ///< that are lacking, with their types
    };

    std::map<QString, Gap> m_tables; ///< that lack something
    mutable std::map<QByteArray, AdaptedText> m_adapted; ///< by the text
};

} // namespace postroom
