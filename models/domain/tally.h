// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace postroom {

/// How many of something there are and the moment that goes with it: the short answers of the platform that have no
/// rows. Which of the two an answer says is its shape.
struct Tally : Record {
    std::optional<qint64> count;
    std::optional<Instant> moment; ///< of the latest, or of the next for scheduled jobs; null when there is none

    bool operator==(const Tally &) const = default;

    static const RecordType &type();
    /// `GET S/notifications/count`: messages that are paid for, as fresh as the hourly sum (api-contract §6.1).
    static const Shape &notificationCountShape();
    /// `GET S/job/<id>/notification_count`: messages of a job that exist.
    static const Shape &jobNotificationCountShape();
    /// `GET S/job/scheduled-job-stats`: scheduled jobs and when the first begins.
    static const Shape &scheduledJobsShape();
    /// `GET S/returned-letter-statistics`: those of the last report; none when it is older than seven days.
    static const Shape &returnedLettersShape();
    /// `GET S/unsubscribe-request-statistics`: those in no report that is done with.
    static const Shape &unsubscribeRequestsShape();
    /// `GET S/inbound-sms/summary`: received in seven days.
    static const Shape &inboundSmsShape();
    /// `GET S/inbound-sms/most-recent-usage`: when a text was last sent from the number.
    static const Shape &inboundUsageShape();
    /// `GET S/template-statistics/last-used/<template>`.
    static const Shape &templateUsageShape();
};

} // namespace postroom
