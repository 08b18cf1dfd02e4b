// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/letterattachment.h"
#include "domain/record.h"

namespace postroom {

/// What only the rows for a spreadsheet say of a message (api-contract §7.2 CsvRow).
struct SpreadsheetPart {
    std::optional<qint64> rowNumber; ///< from 1
    QString statusText; ///< words of the platform, not a state
    bool operator==(const SpreadsheetPart &) const = default;
};

/// What only the public API says of a message (api-contract §7.12 V2Notification): the recipient by its kind, the text
/// filled in, and what it costs.
struct PublicPart {
    QString emailAddress;
    QString phoneNumber;
    QString line1; ///< of a letter's address
    QString line2;
    QString line3;
    QString line4;
    QString line5;
    QString line6;
    QString postcode;
    QString subject; ///< filled in
    QString body; ///< filled in
    std::optional<Instant> completedAt;
    std::optional<Instant> scheduledFor;
    std::optional<Instant> estimatedDelivery; ///< letters
    QString oneClickUnsubscribeUrl;
    QString templateUri;
    std::optional<bool> isCostDataReady;
    Decimal costInPounds; ///< null while it is not ready
    std::optional<qint64> billableSmsFragments;
    Decimal internationalRateMultiplier;
    Decimal smsRate; ///< pounds
    std::optional<qint64> billableSheetsOfPaper;
    QString costPostage;
    bool operator==(const PublicPart &) const = default;
};

/// A message to one recipient (api-contract §7.2). Its text is not filled in: template and personalisation make it.
struct Notification : Record {
    QString id;
    QString to; ///< as it was given
    QString normalisedTo;
    QString notificationType; ///< sms, email or letter
    QString status; ///< raw state
    std::optional<Instant> createdAt;
    std::optional<Instant> sentAt;
    QString sentBy; ///< provider
    std::optional<Instant> updatedAt;
    QString reference; ///< the provider's
    QString clientReference;
    JsonValue personalisation; ///< plain even when the template is redacted: hiding is ours
    QString replyToText;
    std::optional<qint64> billableUnits;
    Decimal rateMultiplier;
    std::optional<bool> international;
    QString phonePrefix;
    QString postage;
    std::optional<qint64> documentDownloadCount;
    QString unsubscribeLink;
    std::optional<qint64> jobRowNumber; ///< from 0
    QString jobId;
    QString jobOriginalFileName;
    QString service; ///< service id
    QString apiKey; ///< key id
    QString keyName;
    QString keyType; ///< normal, team or test
    QString createdById;
    QString createdByName;
    QString createdByEmailAddress;
    QString templateId;
    QString templateService;
    std::optional<qint64> templateVersion; ///< the version that was sent
    QString templateName;
    QString templateType;
    QString templateContent; ///< not filled in
    QString templateSubject;
    std::optional<bool> redactPersonalisation;
    std::optional<bool> isPrecompiledLetter;
    std::optional<LetterAttachment> letterAttachment;
    QString templateReplyToText;
    QString letterLanguages;
    QString letterWelshSubject;
    QString letterWelshContent;
    std::optional<bool> hasUnsubscribeLink;
    QString serviceName; ///< search rows only: Postroom adds it
    QString organisationName; ///< of the service; search rows of admin mode only
    Seldom<SpreadsheetPart> spreadsheet;
    Seldom<PublicPart> publicPart;

    bool operator==(const Notification &) const = default;

    static const RecordType &type();
    /// The administration API: list, search, one, rows of a job.
    static const Shape &internalShape();
    /// A row for a spreadsheet: of a service's messages, or of a job's.
    static const Shape &spreadsheetShape();
    /// A row of a search over services: the same with `service_name` beside it (cli.md); it is read with
    /// `organisation_name` too, and not written with it.
    static const Shape &searchShape();
    /// The public API: list and one. It says neither the service nor `to`; `to` is filled in from what it says.
    static const Shape &publicShape();
    /// A row of a search with API keys: the same with `service_name` beside it.
    static const Shape &publicSearchShape();
};

/// A copy that carries the name of its service, in the search shape of the API that it came from, and that of its
/// organisation where that is known.
Row withServiceName(
    const Notification &notification, const QString &serviceName, const QString &organisationName = QString());

/// Whether it was sent with a test key: nobody got it (admin-model-layer §2.13).
bool isSentWithTestKey(const Notification &notification);
/// What filled the template, with the recipient beside it under the name that a template has for it; empty when the
/// template hides it.
JsonValue shownPersonalisation(const Notification &notification);

} // namespace postroom
