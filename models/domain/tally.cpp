// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tally.h"

#include "domain/shape.h"

namespace postroom {

namespace {

// clang-format off
constexpr Field fields[] {
    field<&Tally::count>("count"),
    field<&Tally::moment>("moment"),
};

constexpr Shape::Entry notificationCountEntries[] {
    {"notifications_sent_count", "count"},
};

constexpr Shape::Entry jobNotificationCountEntries[] {
    {"count", "count"},
};

constexpr Shape::Entry scheduledJobsEntries[] {
    {"count", "count"},
    {"soonest_scheduled_for", "moment", Spelling::IsoOffset},
};

constexpr Shape::Entry returnedLettersEntries[] {
    {"most_recent_report", "moment", Spelling::SpaceMicros},
    {"returned_letter_count", "count"},
};

constexpr Shape::Entry unsubscribeRequestsEntries[] {
    {"datetime_of_latest_unsubscribe_request", "moment", Spelling::Http},
    {"unsubscribe_requests_count", "count"},
};

constexpr Shape::Entry inboundSmsEntries[] {
    {"count", "count"},
    {"most_recent", "moment", Spelling::Iso},
};

constexpr Shape::Entry inboundUsageEntries[] {
    {"most_recent_date", "moment", Spelling::Http},
};

constexpr Shape::Entry templateUsageEntries[] {
    {"last_date_used", "moment"},
};
// clang-format on

} // namespace

const RecordType &Tally::type()
{
    return typeMadeOnce<Tally, fields>("tally", &Tally::notificationCountShape);
}

const Shape &Tally::notificationCountShape()
{
    return shapeMadeOnce<Tally, notificationCountEntries>("notificationCount");
}

const Shape &Tally::jobNotificationCountShape()
{
    return shapeMadeOnce<Tally, jobNotificationCountEntries>("jobNotificationCount");
}

const Shape &Tally::scheduledJobsShape()
{
    return shapeMadeOnce<Tally, scheduledJobsEntries>("scheduledJobs");
}

const Shape &Tally::returnedLettersShape()
{
    return shapeMadeOnce<Tally, returnedLettersEntries>("returnedLetters");
}

const Shape &Tally::unsubscribeRequestsShape()
{
    return shapeMadeOnce<Tally, unsubscribeRequestsEntries>("unsubscribeRequests");
}

const Shape &Tally::inboundSmsShape()
{
    return shapeMadeOnce<Tally, inboundSmsEntries>("inboundSms");
}

const Shape &Tally::inboundUsageShape()
{
    return shapeMadeOnce<Tally, inboundUsageEntries>("inboundUsage");
}

const Shape &Tally::templateUsageShape()
{
    return shapeMadeOnce<Tally, templateUsageEntries>("templateUsage");
}

} // namespace postroom
