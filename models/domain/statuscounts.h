// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace postroom {

/// How many messages stand in each of the fourteen states (api-contract §7.13); a state without any is absent.
struct StatusCounts : Record {
    std::optional<qint64> cancelled;
    std::optional<qint64> created;
    std::optional<qint64> delivered;
    std::optional<qint64> failed;
    std::optional<qint64> pending;
    std::optional<qint64> pendingVirusCheck;
    std::optional<qint64> permanentFailure;
    std::optional<qint64> returnedLetter;
    std::optional<qint64> sending;
    std::optional<qint64> sent;
    std::optional<qint64> technicalFailure;
    std::optional<qint64> temporaryFailure;
    std::optional<qint64> validationFailed;
    std::optional<qint64> virusScanFailed;

    bool operator==(const StatusCounts &) const = default;

    static const RecordType &type();
    /// As a month lists them for one kind of message.
    static const Shape &internalShape();
};

/// A month of a service's messages (api-contract §6.1).
struct MonthlyCounts : Record {
    QString month; ///< "2026-04"
    std::optional<StatusCounts> sms;
    std::optional<StatusCounts> email;
    std::optional<StatusCounts> letter;

    bool operator==(const MonthlyCounts &) const = default;

    static const RecordType &type();
    /// `GET S/notifications/monthly`: the month is the name of the row.
    static const Shape &internalShape();
};

/// How many messages that is in all. A state that Postroom does not know is counted too.
qint64 totalOf(const StatusCounts &counts);

} // namespace postroom
