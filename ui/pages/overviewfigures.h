// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/overview.h"

#include <QDate>

namespace postroom {

/// What the dashboard of a service says in figures (admin-features DASH-01 to DASH-03), to be asked beside the service:
/// the messages of the last seven days, what waits, and what it used in the financial year of that day.
std::vector<Ask> dashboardAsks(const QString &service, QDate today);

/// The messages of one kind of the last seven days, and how many failed; more than 3 per cent is said (§0.4).
template <const char *type> QString lastDaysText(const OverviewContext &context);
/// Worth a look where more failed than that.
template <const char *type> OverviewLook lastDaysLook(const OverviewContext &context);
/// How many of something there are and the moment that goes with it; "None" where there are none.
QString scheduledText(const OverviewContext &context);
QString receivedCountText(const OverviewContext &context);
QString returnedCountText(const OverviewContext &context);
QString unsubscribeCountText(const OverviewContext &context);
/// What was sent of one kind this financial year, and what it cost.
template <const char *type> QString yearText(const OverviewContext &context);

/// The same of all services of an organisation (ORG-01), whose totals are the client's.
QString yearEmailsText(const OverviewContext &context);
QString yearTextsText(const OverviewContext &context);
QString yearLettersText(const OverviewContext &context);

/// The messages of that kind, as the two above say them.
QString lastDaysOf(const OverviewContext &context, QLatin1StringView type);
bool failedTooOften(const OverviewContext &context, QLatin1StringView type);
QString yearOf(const OverviewContext &context, QLatin1StringView type);

template <const char *type> QString lastDaysText(const OverviewContext &context)
{
    return lastDaysOf(context, QLatin1StringView(type));
}

template <const char *type> OverviewLook lastDaysLook(const OverviewContext &context)
{
    return failedTooOften(context, QLatin1StringView(type))
        ? OverviewLook{QLatin1StringView("triangle-alert"), Tone::Look}
        : OverviewLook();
}

template <const char *type> QString yearText(const OverviewContext &context)
{
    return yearOf(context, QLatin1StringView(type));
}

} // namespace postroom
