// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace postroom {

/// What became of all messages of a type, of every service (api-contract §7.9 PlatformStats).
struct PlatformStatistics : Record {
    QString notificationType; ///< sms, email or letter
    std::optional<qint64> total; ///< without those of test keys
    std::optional<qint64> testKey;
    std::optional<qint64> technicalFailures;
    std::optional<qint64> permanentFailures;
    std::optional<qint64> temporaryFailures;
    std::optional<qint64> virusScanFailures;

    bool operator==(const PlatformStatistics &) const = default;

    static const RecordType &type();
    /// `GET /platform-stats`: the type is the name of the row.
    static const Shape &internalShape();
};

} // namespace postroom
