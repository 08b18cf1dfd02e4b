// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/narrowedsource.h"
#include "widgets/filterchip.h"

namespace postroom {

/// The orders in which a list that is here whole can stand, by its columns: names from A on, amounts, moments and
/// months either way (user-reports, "Sort by display role").
QList<FilterOption> orderOptions(std::span<const Column> columns);
/// Puts the order with this id into `narrowing`; leaves it where it is none of the list's.
void putOrder(Narrowing &narrowing, std::span<const Column> columns, const QString &id);

} // namespace postroom
