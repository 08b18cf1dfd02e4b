// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/branding.h"

#include "domain/shape.h"

namespace postroom {

namespace {

using namespace Qt::StringLiterals;

constexpr auto nhsBrandingId = "a7dc4e56-660b-4db7-8cff-12c37b12b5ea"_L1;

QString lettersAndDigits(const QString &name)
{
    QString kept;
    // Accents come apart from their letters, and are none themselves.
    for (const QChar character : name.normalized(QString::NormalizationForm_D)) {
        if (character.isLetterOrNumber() || character.isSurrogate())
            kept.append(character);
    }
    return kept.toCaseFolded();
}

// clang-format off
constexpr Field emailBrandingFields[] {
    field<&EmailBranding::id>("id", FieldRole::Id),
    field<&EmailBranding::name>("name"),
    field<&EmailBranding::brandType>("brandType"),
    field<&EmailBranding::logo>("logo"),
    field<&EmailBranding::altText>("altText"),
    field<&EmailBranding::text>("text"),
    field<&EmailBranding::colour>("colour"),
    field<&EmailBranding::createdBy>("createdBy"),
    field<&EmailBranding::createdAt>("createdAt"),
    field<&EmailBranding::updatedAt>("updatedAt"),
};

constexpr Shape::Entry emailBrandingInternalEntries[] {
    {"alt_text", "altText"},
    {"brand_type", "brandType"},
    {"colour", "colour"},
    {"created_at", "createdAt"},
    {"created_by", "createdBy"},
    {"id", "id"},
    {"logo", "logo"},
    {"name", "name"},
    {"text", "text"},
    {"updated_at", "updatedAt"},
};

constexpr Field letterBrandingFields[] {
    field<&LetterBranding::id>("id", FieldRole::Id),
    field<&LetterBranding::name>("name"),
    field<&LetterBranding::filename>("filename"),
    field<&LetterBranding::createdBy>("createdBy"),
    field<&LetterBranding::createdAt>("createdAt"),
    field<&LetterBranding::updatedAt>("updatedAt"),
};

constexpr Shape::Entry letterBrandingInternalEntries[] {
    {"created_at", "createdAt"},
    {"created_by", "createdBy"},
    {"filename", "filename"},
    {"id", "id"},
    {"name", "name"},
    {"updated_at", "updatedAt"},
};
// clang-format on

} // namespace

const RecordType &EmailBranding::type()
{
    return typeMadeOnce<EmailBranding, emailBrandingFields>("email-branding", &EmailBranding::internalShape);
}

const Shape &EmailBranding::internalShape()
{
    return shapeMadeOnce<EmailBranding, emailBrandingInternalEntries>("internal");
}

const RecordType &LetterBranding::type()
{
    return typeMadeOnce<LetterBranding, letterBrandingFields>("letter-branding", &LetterBranding::internalShape);
}

const Shape &LetterBranding::internalShape()
{
    return shapeMadeOnce<LetterBranding, letterBrandingInternalEntries>("internal");
}

EmailBranding govUkBranding()
{
    EmailBranding branding;
    branding.name = u"GOV.UK"_s;
    branding.brandType = u"govuk"_s;
    spellAs(branding, EmailBranding::internalShape());
    return branding;
}

bool isNhsBranding(const EmailBranding &branding)
{
    return branding.id == nhsBrandingId;
}

bool isNhsBranding(const LetterBranding &branding)
{
    return branding.name == "NHS"_L1;
}

bool isGovUkBranding(const EmailBranding &branding)
{
    return branding.brandType == "govuk"_L1;
}

bool hasGovUkBanner(const EmailBranding &branding)
{
    return isGovUkBranding(branding) || branding.brandType == "both"_L1;
}

bool hasBrandBanner(const EmailBranding &branding)
{
    return branding.brandType == "org_banner"_L1;
}

bool isSameBrandName(const QString &name, const QString &other)
{
    return lettersAndDigits(name) == lettersAndDigits(other);
}

} // namespace postroom
