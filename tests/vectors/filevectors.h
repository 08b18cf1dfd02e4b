// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/json.h"

namespace postroom::test {

/// The answer to a case of csv_columns.json.
JsonValue recipientFileAnswer(const JsonValue &vectorCase);

} // namespace postroom::test
