// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shape.h"
#include "platform/query.h"
#include "platform/whynot.h"
#include "postgres/schemagaps.h"

namespace postroom {

/// One way to read records from the platform's rows, as data. Adding a resource adds a row (docs/adding-a-resource.md).
///
/// In the SQL stand, in braces, what is bound (never text put in):
/// - `{service}` the first value of the filter of that word (cli.md), null when it is not set or empty; a cast says its
///   type: `{service}::uuid`
/// - `{status[]}` all values of the filter as a text[], null when there is none; `{status[*]}` the same with empty
/// ones,
///   where the platform looks for the empty text
/// - `{id}` the id of the record
/// - `{now}` the clock's moment, `{midnight}` the platform's last midnight, both as timestamps without zone in UTC;
///   `{today}` the platform's day; `{zone}` the name of the platform's zone
/// - `{recipient-pattern}`, `{reference-pattern}` what the filter `recipient` becomes for LIKE and ILIKE
///   (database-schema §10.2); `{phone-pattern}` what a possible phone number becomes among text messages, where no type
///   is set, else the same as the first
/// - `{sender-number}` the filter `sender` as the platform stores who sent a text: a number's international digits,
///   anything else as it is (api-contract §6.14)
/// - `{page}` where a list goes on: for Keyset, ` AND (key, id) < (…) ORDER BY … LIMIT …` at the end of a WHERE (`>`
/// for
///   lists that begin with the least); for Numbered, ` LIMIT … OFFSET …` behind an ORDER BY
/// - `{order}` for Keyset, ` ORDER BY …` in the page's direction, for an outer select around the page
/// - `{behind}` for Keyset, the first part of `{page}` alone: ` AND (key, id) < (…)`; `{rows}` how many rows it asks
/// for
///
/// Names of the columns are key paths of the shape ("template.name"); an object whose columns are all null is null.
/// Columns of type json are taken as they are. Behind a path `#signed` has the platform's signed value opened
/// (database-schema §9).
struct Statement {
    enum class Operation { List, One };
    enum class Paging { Whole, Keyset, Numbered };

    Resource resource;
    Operation operation;
    const Shape &(*shape)(); ///< whose key paths the columns are named by
    const char *sql;
    Paging paging = Paging::Whole;
    int pageSize = 0; ///< rows in a full page as Postroom asks for it; 0 for Whole
    int platformPageSize = 50; ///< … and as the platform answers unless told otherwise
    const char *key = nullptr; ///< Keyset: the moment that the list is ordered by, newest first; null where none is …
    const char *keyId = nullptr; ///< … and the id that orders rows of the same moment and number
    std::optional<FilterKey> when = std::nullopt; ///< serves queries with this filter, not empty …
    const char *whenValue = nullptr; ///< … of this value
    std::optional<FilterKey> unless = std::nullopt; ///< … and without this one
    const char *envelopeSql = nullptr; ///< gives the one row that stands beside the rows
    const Shape &(*envelope)() = nullptr; ///< its shape
    void (*derive)(JsonValue &row) = nullptr; ///< what the platform's program computes from the row …
    void (*complete)(Record &record) = nullptr; ///< … or from the record, which spares large lists the row as JSON
    /// The key paths that these two touch, where an export may take all others as they stand; empty: nobody knows.
    std::span<const char *const> derived = {};
    const Shape &(*shapeOf)(const JsonValue &row) = nullptr; ///< how a row is spelled where rows differ in it
    std::optional<FilterKey> filledFrom = std::nullopt; ///< One: a filter whose value goes to no server …
    std::optional<Error> (*fill)(JsonValue &row, const QString &value) = nullptr; ///< … but here, behind `derive`
    /// Filters that the platform takes and that change nothing here. With PageSize among them the number of a page
    /// changes nothing either: only Postroom's own keys go on.
    std::span<const FilterKey> ignored = {};
    const char *keyNumber = nullptr; ///< Keyset: the whole number that orders rows before their ids, never null …
    const char *keyNumberField = nullptr; ///< … the record's field of it …
    int keyNumberStart = 0; ///< … and how much more than the column that field says
    bool isLeastFirst = false; ///< Keyset: in ascending order
    bool isByKeyOnly = false; ///< Keyset: rows of several tables, among which no number of a page can be skipped to
    bool whenMayBeEmpty = false; ///< an empty value of `when` asks for something too
};

/// Every statement, in the order in which they are tried: where several serve, the first does.
std::span<const Statement *const> statements();

/// The statement that serves a query or target; null when there is none.
const Statement *statementFor(const Query &query);
const Statement *statementFor(const Target &target);

/// Why the database cannot answer it, which lacks or hides something; nothing when it can.
std::optional<WhyNot> whyNotInDatabase(const Query &query, const SchemaGaps &gaps = {});
std::optional<WhyNot> whyNotInDatabase(const Target &target, const SchemaGaps &gaps = {});

/// What whyNot…() says, as the error of a question that was asked all the same.
Error refusal(const WhyNot &why);

/// Why a statement cannot be asked with these filters where so much is lacking or hidden; nothing when it can.
std::optional<WhyNot> whyNotFromGaps(
    const Statement &statement, std::span<const Filter> filters, const SchemaGaps &gaps);

} // namespace postroom
