// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requestlog.h"

#include <span>

namespace postroom {

/// What became of a request, in short: "200", "Timeout 504", "Stopped". The kinds have the names that logs have.
QString requestOutcome(const RequestEntry &entry);
/// How long it took: "40 ms", "2.5 s".
QString requestDuration(const RequestEntry &entry);
/// Requests as plain text for a colleague, one a line with the moment in UTC, under `heading` (which program, which
/// platform); what is no request's name or figure is redacted.
QString requestReport(const QStringList &heading, std::span<const RequestEntry> entries);

} // namespace postroom
