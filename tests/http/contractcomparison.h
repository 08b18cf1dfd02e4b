// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/json.h"
#include "support/contract.h"

namespace postroom::test {

/// Both answers as they may be compared (contract README, "Exchange fields"): what differs from run to run and what
/// depends on an undefined order is left out, lists without an order are sorted. Statistics of jobs never have one.
JsonValue comparable(JsonValue answer, const Exchange &exchange);

/// Where two values differ first, for the report: a JSON pointer with both values, shortened; empty when equal.
QString firstDifference(const JsonValue &expected, const JsonValue &actual, const QString &pointer = {});

} // namespace postroom::test
