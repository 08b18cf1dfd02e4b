// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/unsubscribereport.h"
#include "text/statuswords.h"

namespace postroom {

/// "Not downloaded", "Downloaded" or "Completed" (admin-features UNS-01).
StatusWords unsubscribeReportWords(UnsubscribeReportState state);

/// From when to when the requests of a report came: "18 November – Today". Where another report begins or ends on the
/// same day, the time is said too (admin-model-layer §2.16 title).
QString unsubscribeReportTitle(
    const UnsubscribeReport &report, std::span<const UnsubscribeReport> reports, Instant now, const QTimeZone &zone);

} // namespace postroom
