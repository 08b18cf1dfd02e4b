// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace postroom {

/// The row as it may be printed for people: where the template hides personalisation, or does not say, the keys stay
/// and each value is "[hidden]" (design §3; docs/decisions/0009). Every other row is the row itself.
Row withHiddenPersonalisation(const Row &row);

} // namespace postroom
