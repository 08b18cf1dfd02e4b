// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/contract.h"

#include <QStringList>

namespace postroom::test {

/// Why a recorded answer is not compared with the database; empty when it is. A rule for each reason, never an
/// exchange.
QString notCompared(const Exchange &exchange);

/// Every reason that notCompared() may give.
QStringList parityReasons();

} // namespace postroom::test
