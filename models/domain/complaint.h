// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace postroom {

/// A recipient marked an email as spam (api-contract §7.8).
struct Complaint : Record {
    QString id;
    std::optional<Instant> createdAt; ///< when the platform heard of it
    std::optional<Instant> complaintDate; ///< as the mailbox said it; null where it did not
    QString complaintType; ///< abuse, fraud, not-spam, …; null where nobody said
    QString serviceId;
    QString serviceName;
    QString notificationId; ///< of the message
    QString sesFeedbackId; ///< the provider's; the text "None" where there is none

    bool operator==(const Complaint &) const = default;

    static const RecordType &type();
    /// `GET /complaint`.
    static const Shape &internalShape();
};

/// How many complaints came on the days asked for (api-contract §6.15).
struct ComplaintCount : Record {
    std::optional<qint64> count;

    bool operator==(const ComplaintCount &) const = default;

    static const RecordType &type();
    /// `GET /complaint/count-by-date-range`: a bare number.
    static const Shape &internalShape();
};

} // namespace postroom
