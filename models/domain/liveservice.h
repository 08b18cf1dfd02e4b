// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace postroom {

/// A live service as the report about all of them has it: what it meant to send, and what it sent in this financial
/// year (api-contract §6.1.1, LiveServiceRow).
struct LiveService : Record {
    QString serviceId;
    QString serviceName;
    QString organisationName;
    QString organisationType;
    std::optional<Instant> liveDate;
    std::optional<bool> consentToResearch;
    QString contactName; ///< who took it live
    QString contactEmail;
    QString contactMobile;
    std::optional<qint64> emailVolumeIntent; ///< a year, as its team estimated
    std::optional<qint64> smsVolumeIntent;
    std::optional<qint64> letterVolumeIntent;
    std::optional<qint64> emailTotals;
    std::optional<qint64> smsTotals;
    std::optional<qint64> letterTotals;
    std::optional<qint64> freeSmsFragmentLimit; ///< a year

    bool operator==(const LiveService &) const = default;

    static const RecordType &type();
    /// `GET /service/live-services-data`.
    static const Shape &internalShape();
};

} // namespace postroom
