// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "postgres/pgcommand.h"
#include "postgres/statement.h"

namespace postroom {

/// What stands in braces in a statement's SQL: see Statement.
struct StatementSlot {
    enum class Kind {
        Filter,
        FilterList,
        Id,
        Now,
        Midnight,
        Today,
        Zone,
        RecipientPattern,
        PhonePattern,
        ReferencePattern,
        SenderNumber,
        Page,
        Behind,
        Order,
        Rows
    };

    Kind kind = Kind::Id;
    std::optional<FilterKey> filter; ///< Filter, FilterList
    bool needed = false; ///< without a value there is nothing to ask for
    bool withEmpty = false; ///< FilterList: an empty value is one too
    qsizetype from = 0; ///< where it begins in the text …
    qsizetype length = 0; ///< … with its braces
};

/// The placeholders of a text, in order. Braces around anything else are the text's own.
std::vector<StatementSlot> slotsOf(QByteArrayView sql);

/// What a statement is asked with.
struct StatementValues {
    std::span<const Filter> filters;
    QString id = {}; ///< of the record
    Cursor cursor = {};
    int pageSize = 0; ///< one row more is asked for, so that it is known whether there are more; 0: every row there is
    Instant now; ///< the clock's
    QTimeZone zone; ///< the platform's
};

/// A statement's text as it goes to the server, every value bound. `sql` is the statement's own or its envelope's.
PgCommand commandFor(const Statement &statement, const char *sql, const StatementValues &values);

/// Whether the filter names a record by its id; a provider has a name too.
bool isIdFilter(FilterKey key);
/// A text as LIKE finds it inside others: between %, the platform's characters escaped (database-schema §10.2).
QByteArray likePattern(const QString &text);

/// Whether the rows come in the list's order, or backwards (before a key, from the end).
bool isForwards(const Cursor &cursor);

/// The platform's midnight at the start of the day that holds the moment.
Instant lastMidnight(Instant now, const QTimeZone &zone);

} // namespace postroom
