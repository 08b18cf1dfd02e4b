// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/letterattachment.h"
#include "domain/record.h"

namespace postroom {

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

    bool operator==(const Notification &) const = default;

    static const RecordType &type();
    /// The administration API: list, search, one, rows of a job.
    static const Shape &internalShape();
    /// A row of a search over services: the same with `service_name` beside it (cli.md).
    static const Shape &searchShape();
};

/// A copy that carries the name of its service, in the search shape.
Row withServiceName(const Notification &notification, const QString &serviceName);

} // namespace postroom
