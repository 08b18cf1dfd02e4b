// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "local/recordstore.h"
#include "platform/query.h"
#include "platform/whynot.h"

namespace postroom {

/// The order of a local list.
struct ListOrder {
    QString forwards; ///< as an ORDER BY
    QString backwards; ///< the same turned round
    QStringList keys; ///< the columns that a cursor compares, all descending; empty where the list comes whole
    bool keyIsCursor = false; ///< a cursor's moment and id are the whole key; else the rest is looked up by id
};

/// Which rows a list has at `now` (for limit_days), without cursor and order. An Invalid error names the filter whose
/// value cannot be read, as the platform's filter schema does (api-contract §6.1).
Result<Selection> selectionFor(const Query &query, Instant now);
/// Which row a target is.
Selection selectionFor(const Target &target);
/// How a query's list is ordered.
ListOrder orderFor(const Query &query);

/// Rows in a full page; 0 where the list comes whole. An Invalid error when the filter PageSize cannot be read; its
/// empty value stands for the platform's own page.
Result<int> localPageSize(const Query &query);

/// Why the local store cannot answer; derived from the tables of this file.
std::optional<WhyNot> whyNotLocally(const Query &query);
std::optional<WhyNot> whyNotLocally(const Target &target);

} // namespace postroom
