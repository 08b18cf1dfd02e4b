// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace postroom {

/// A logo that stands at the head of emails (api-contract §7.11; admin-model-layer §2.8). A service or organisation
/// without one has the brand of GOV.UK: govUkBranding().
struct EmailBranding : Record {
    QString id;
    QString name;
    QString brandType; ///< org, both or org_banner; govuk in Postroom's own placeholder
    QString logo; ///< name of its file
    QString altText; ///< what the logo says; null where `text` stands beside it
    QString text;
    QString colour; ///< of the banner: #005ea5
    QString createdBy; ///< user id
    std::optional<Instant> createdAt;
    std::optional<Instant> updatedAt;

    bool operator==(const EmailBranding &) const = default;

    static const RecordType &type();
    /// `GET /email-branding`, `GET /email-branding/<id>`, an organisation's pool.
    static const Shape &internalShape();
};

/// A logo that stands at the head of letters (api-contract §7.11; admin-model-layer §2.8).
struct LetterBranding : Record {
    QString id;
    QString name;
    QString filename; ///< without its ending
    QString createdBy; ///< user id
    std::optional<Instant> createdAt;
    std::optional<Instant> updatedAt;

    bool operator==(const LetterBranding &) const = default;

    static const RecordType &type();
    /// `GET /letter-branding`, `GET /letter-branding/<id>`, an organisation's pool.
    static const Shape &internalShape();
};

/// The brand of whom no brand is set: named GOV.UK, of type govuk, without id and the rest (admin-model-layer §2.8).
EmailBranding govUkBranding();
/// Whether it is the brand of the NHS: an email brand by its fixed id, a letter brand by its name (same).
bool isNhsBranding(const EmailBranding &branding);
bool isNhsBranding(const LetterBranding &branding);
/// Whether it is the placeholder's kind.
bool isGovUkBranding(const EmailBranding &branding);
/// Whether the black banner of GOV.UK stands above the email: govuk and both.
bool hasGovUkBanner(const EmailBranding &branding);
/// Whether the logo stands in a banner of the brand's colour: org_banner.
bool hasBrandBanner(const EmailBranding &branding);
/// Whether two names of brands are the same but for case, spaces and whatever is neither letter nor digit, accents
/// among them (same, name_like).
bool isSameBrandName(const QString &name, const QString &other);

} // namespace postroom
