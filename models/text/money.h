// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field.h"

#include <QString>

namespace postroom {

/// Money as the web administration says it. Amounts are pounds; any thread.

/// A sum: "£1,234.50", a loss "-£3.00".
QString poundsText(double pounds);
/// The same of what the platform says; its own digits where they are no number, and nothing where there is none.
QString poundsText(const Decimal &pounds);
/// What one thing costs, with every digit that it has: "2.4p", "63.8p", from a pound on "£1.25".
QString priceText(const Decimal &pounds);

} // namespace postroom
