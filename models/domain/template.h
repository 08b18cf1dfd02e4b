// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/letterattachment.h"
#include "domain/record.h"

namespace postroom {

/// A file that an e-mail template links to (api-contract §7.3 email_files).
struct TemplateEmailFile : Record {
    QString id;
    QString filename;
    QString linkText;
    std::optional<qint64> retentionPeriod; ///< weeks
    std::optional<bool> validateUsersEmail;
    std::optional<bool> pending;
    std::optional<Instant> archivedAt;
    QString archivedBy; ///< user id
    std::optional<Instant> createdAt;
    QString createdBy; ///< user id, under two names
    QString createdById;
    QString templateOf; ///< template id, under two names
    QString templateId;
    std::optional<qint64> templateVersion;
    std::optional<Instant> updatedAt;
    std::optional<qint64> version;

    bool operator==(const TemplateEmailFile &) const = default;

    static const RecordType &type();
    /// As a template lists it.
    static const Shape &internalShape();
    /// `GET S/templates/<id>/template_email_files` and one of them.
    static const Shape &wholeShape();
};

/// What only the public API says of a template (api-contract §7.12 V2Template).
struct PublicTemplatePart {
    JsonValue personalisation; ///< the names to be filled in, each with whether it is required
    QString html; ///< of a preview of an e-mail; a stranger's markup
    bool operator==(const PublicTemplatePart &) const = default;
};

/// A template, or one of its versions (api-contract §7.3).
struct Template : Record {
    QString id;
    QString name;
    QString templateType; ///< sms, email or letter
    QString content;
    QString subject;
    QString service; ///< service id
    QString folder; ///< folder id
    QString folderPath; ///< Postroom's own: the names of the folders from the top; in no shape
    QString createdBy; ///< user id
    QString createdById; ///< versions only
    QString createdByName;
    QString createdByEmailAddress;
    std::optional<Instant> createdAt; ///< of the first version
    std::optional<Instant> updatedAt; ///< a version's own moment; null for the first
    std::optional<qint64> version;
    std::optional<bool> archived;
    std::optional<bool> hidden;
    QString postage;
    QString replyTo;
    QString replyToText;
    QString serviceLetterContact;
    std::optional<bool> redactPersonalisation;
    QString templateRedacted;
    std::optional<bool> isPrecompiledLetter;
    std::optional<bool> hasUnsubscribeLink;
    std::optional<LetterAttachment> letterAttachment;
    QString letterLanguages;
    QString letterWelshSubject;
    QString letterWelshContent;
    std::optional<std::vector<TemplateEmailFile>> emailFiles;
    Seldom<PublicTemplatePart> publicPart;

    bool operator==(const Template &) const = default;

    static const RecordType &type();
    /// `GET S/template/<id>`.
    static const Shape &internalShape();
    /// `GET S/template`: what a list needs.
    static const Shape &listShape();
    /// `GET S/template/<id>/versions` and `…/version/<n>`.
    static const Shape &versionShape();
    /// The public API: list, one and version.
    static const Shape &publicShape();
    /// The public API's preview: subject and content filled in.
    static const Shape &publicPreviewShape();
};

} // namespace postroom
