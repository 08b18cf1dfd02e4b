// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/searchstate.h"
#include "support/contract.h"

namespace postroom::test {

/// What a search looks at in a row of the recorded table.
struct SearchedRow {
    QString id;
    QString service;
    QString type;
    QString status;
    QString keyType;
    QString createdAt;
    QString normalisedTo; ///< null where the row has none
    QString reference; ///< null where the row has none
};

/// All rows of a contract folder's notifications, newest first and then by id descending.
QList<SearchedRow> searchedRows(const QString &folder);

/// A few hundred terms: of every so many rows the recipient and the reference in several spellings and parts, and what
/// LIKE takes for something else.
QStringList searchTerms(const QList<SearchedRow> &rows);

/// The ids of all rows that the platform's rules find for a query (database-schema §10.2), in their order.
QStringList expectedIds(const QList<SearchedRow> &rows, const SearchQuery &query);

/// Statements that add 300,000 messages to a copy of the contract's database.
QString manyMessages();

} // namespace postroom::test
