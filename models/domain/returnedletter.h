// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace postroom {

/// A letter that came back (api-contract §7.10).
struct ReturnedLetter : Record {
    QString notificationId;
    QDate reportedAt; ///< the day of the report
    std::optional<Instant> createdAt; ///< when it was sent
    QString clientReference; ///< of letters through the API alone
    QString templateId; ///< null for a letter that came as a PDF
    QString templateName;
    std::optional<qint64> templateVersion;
    QString userName; ///< API when no person sent it
    QString emailAddress; ///< API when no person sent it
    QString originalFileName; ///< of the job
    std::optional<qint64> jobRowNumber; ///< as a spreadsheet numbers its rows: the first is 2
    QString uploadedLetterFileName;

    bool operator==(const ReturnedLetter &) const = default;

    static const RecordType &type();
    /// `GET S/returned-letters`.
    static const Shape &internalShape();
};

/// How many letters were reported as returned on a day.
struct ReturnedLetterDay : Record {
    QDate reportedAt;
    std::optional<qint64> returnedLetterCount;

    bool operator==(const ReturnedLetterDay &) const = default;

    static const RecordType &type();
    /// `GET S/returned-letter-summary`, newest first.
    static const Shape &internalShape();
};

} // namespace postroom
