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
    std::vector<QByteArray> columns; ///< that may be read
    bool isView = false;
    std::vector<QByteArray> hidden = {}; ///< columns without the right to read them
    bool isGranted = true; ///< the right to the table itself, which takes its rows' places (ctid) too
};

/// A statement's text for a database that lacks some of what it names.
struct AdaptedText {
    QByteArray sql;
    QString lacked = {}; ///< "table" or "table.column" without which there is no answer; empty: it can be asked
    std::map<QString, QString> lackedFilters = {}; ///< words of the filters that it cannot be narrowed by; what lacks
    std::map<QString, QString> lackedColumns = {}; ///< "alias.column" that it cannot go on by, with what lacks
    std::map<QString, QString> leftOut = {}; ///< key paths that are in no row, with what lacks
};

/// The tables and columns that the platform has at the newest known revision and that cannot be read in this database.
/// It lacks them: an older revision has not got them yet, a newer one may have given them up. Or they are hidden: the
/// login has no right to read them. Statements leave out both (issue E.1, E.2); what a database has beyond the known
/// changes nothing. Any thread, but for one object in one thread at a time.
class SchemaGaps {
public:
    /// Output columns of this name stand for what is left out, and are in no record.
    static constexpr auto leftOut = "#lacking";

    /// Nothing is lacking or hidden.
    SchemaGaps() = default;
    /// What cannot be read where there are these of knownTables().
    explicit SchemaGaps(const std::vector<PresentTable> &present);

    bool isEmpty() const { return m_tables.empty(); }
    /// Whether the table can be read as it stands, its rows' places too.
    bool isWhole(const QString &table) const { return m_tables.find(table) == m_tables.end(); }
    /// Whether nothing of the table can be read.
    bool lacksTable(const QString &table) const;
    /// The columns of a table that cannot be read; all of them where it cannot be itself.
    std::vector<QString> lackingColumns(const QString &table) const;
    /// Whether "table" or "table.column" is there, and the login has no right to read it.
    bool hides(const QString &what) const;
    /// What is hidden: "table" where nothing of it may be read, else "table.column"; in order.
    QStringList hidden() const;
    /// `table AS (…)` for a WITH in front of a statement: the table with nulls for the columns that cannot be read;
    /// without a row where it cannot be itself. The planner takes it for the table, indexes and all. Null: it is whole.
    QByteArray standIn(const QString &table) const;

    /// The text of a statement for this database. Kept as long as this object and its copies are.
    const AdaptedText &adapted(const char *sql) const;
    /// Its SQL alone.
    const char *textOf(const char *sql) const { return adapted(sql).sql.constData(); }

private:
    struct Gap {
        std::optional<PresentTable> present; ///< none: the table itself is lacking
        std::vector<std::pair<QByteArray, QByteArray>> columns; ///< that cannot be read, with their types

        bool isReadable() const { return present && !present->columns.empty(); }
        bool hides(const QByteArray &column) const;
    };

    std::map<QString, Gap> m_tables; ///< that are not whole
    mutable std::map<QByteArray, AdaptedText> m_adapted; ///< by the text
};

} // namespace postroom
