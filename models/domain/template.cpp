// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/template.h"

#include "domain/shape.h"

namespace postroom {

namespace {

// clang-format off
constexpr Field templateEmailFileFields[] {
    field<&TemplateEmailFile::id>("id", FieldRole::Id),
    field<&TemplateEmailFile::filename>("filename"),
    field<&TemplateEmailFile::linkText>("linkText"),
    field<&TemplateEmailFile::retentionPeriod>("retentionPeriod"),
    field<&TemplateEmailFile::validateUsersEmail>("validateUsersEmail"),
    field<&TemplateEmailFile::pending>("pending"),
    field<&TemplateEmailFile::archivedAt>("archivedAt"),
    field<&TemplateEmailFile::archivedBy>("archivedBy"),
    field<&TemplateEmailFile::createdAt>("createdAt"),
    field<&TemplateEmailFile::createdBy>("createdBy"),
    field<&TemplateEmailFile::createdById>("createdById"),
    field<&TemplateEmailFile::templateOf>("templateOf"),
    field<&TemplateEmailFile::templateId>("templateId"),
    field<&TemplateEmailFile::templateVersion>("templateVersion"),
    field<&TemplateEmailFile::updatedAt>("updatedAt"),
    field<&TemplateEmailFile::version>("version"),
};

constexpr Shape::Entry templateEmailFileEntries[] {
    {"filename", "filename"},
    {"id", "id"},
    {"link_text", "linkText"},
    {"pending", "pending"},
    {"retention_period", "retentionPeriod"},
    {"validate_users_email", "validateUsersEmail"},
};

constexpr Shape::Entry templateEmailFileWholeEntries[] {
    {"archived_at", "archivedAt"},
    {"archived_by", "archivedBy"},
    {"created_at", "createdAt"},
    {"created_by", "createdBy"},
    {"created_by_id", "createdById"},
    {"filename", "filename"},
    {"id", "id"},
    {"link_text", "linkText"},
    {"pending", "pending"},
    {"retention_period", "retentionPeriod"},
    {"template", "templateOf"},
    {"template_id", "templateId"},
    {"template_version", "templateVersion"},
    {"updated_at", "updatedAt"},
    {"validate_users_email", "validateUsersEmail"},
    {"version", "version"},
};

constexpr Field fields[] {
    field<&Template::id>("id", FieldRole::Id),
    field<&Template::name>("name"),
    field<&Template::templateType>("templateType"),
    field<&Template::content>("content"),
    field<&Template::subject>("subject"),
    field<&Template::service>("service"),
    field<&Template::folder>("folder"),
    field<&Template::createdBy>("createdBy"),
    field<&Template::createdById>("createdById"),
    field<&Template::createdByName>("createdByName"),
    field<&Template::createdByEmailAddress>("createdByEmailAddress"),
    field<&Template::createdAt>("createdAt", FieldRole::Sort),
    field<&Template::updatedAt>("updatedAt"),
    field<&Template::version>("version"),
    field<&Template::archived>("archived"),
    field<&Template::hidden>("hidden"),
    field<&Template::postage>("postage"),
    field<&Template::replyTo>("replyTo"),
    field<&Template::replyToText>("replyToText"),
    field<&Template::serviceLetterContact>("serviceLetterContact"),
    field<&Template::redactPersonalisation>("redactPersonalisation"),
    field<&Template::templateRedacted>("templateRedacted"),
    field<&Template::isPrecompiledLetter>("isPrecompiledLetter"),
    field<&Template::hasUnsubscribeLink>("hasUnsubscribeLink"),
    field<&Template::letterAttachment>("letterAttachment"),
    field<&Template::letterLanguages>("letterLanguages"),
    field<&Template::letterWelshSubject>("letterWelshSubject"),
    field<&Template::letterWelshContent>("letterWelshContent"),
    field<&Template::emailFiles>("emailFiles"),
    seldom<&Template::publicPart, &PublicTemplatePart::personalisation>("personalisation"),
    seldom<&Template::publicPart, &PublicTemplatePart::html>("html"),
};

constexpr Shape::Entry internalEntries[] {
    {"archived", "archived"},
    {"content", "content"},
    {"created_at", "createdAt"},
    {"created_by", "createdBy"},
    {"email_files", "emailFiles"},
    {"folder", "folder"},
    {"has_unsubscribe_link", "hasUnsubscribeLink"},
    {"hidden", "hidden"},
    {"id", "id"},
    {"is_precompiled_letter", "isPrecompiledLetter"},
    {"letter_attachment", "letterAttachment"},
    {"letter_languages", "letterLanguages"},
    {"letter_welsh_content", "letterWelshContent"},
    {"letter_welsh_subject", "letterWelshSubject"},
    {"name", "name"},
    {"postage", "postage"},
    {"redact_personalisation", "redactPersonalisation"},
    {"reply_to", "replyTo"},
    {"reply_to_text", "replyToText"},
    {"service", "service"},
    {"service_letter_contact", "serviceLetterContact"},
    {"subject", "subject"},
    {"template_redacted", "templateRedacted"},
    {"template_type", "templateType"},
    {"updated_at", "updatedAt"},
    {"version", "version"},
};
constexpr Shape::Entry listEntries[] {
    {"folder", "folder"},
    {"id", "id"},
    {"is_precompiled_letter", "isPrecompiledLetter"},
    {"name", "name"},
    {"template_type", "templateType"},
};
constexpr Shape::Entry versionEntries[] {
    {"archived", "archived"},
    {"content", "content"},
    {"created_at", "createdAt"},
    {"created_by.email_address", "createdByEmailAddress"},
    {"created_by.id", "createdById"},
    {"created_by.name", "createdByName"},
    {"email_files", "emailFiles"},
    {"has_unsubscribe_link", "hasUnsubscribeLink"},
    {"hidden", "hidden"},
    {"id", "id"},
    {"is_precompiled_letter", "isPrecompiledLetter"},
    {"letter_attachment", "letterAttachment"},
    {"letter_languages", "letterLanguages"},
    {"letter_welsh_content", "letterWelshContent"},
    {"letter_welsh_subject", "letterWelshSubject"},
    {"name", "name"},
    {"postage", "postage"},
    {"reply_to", "replyTo"},
    {"reply_to_text", "replyToText"},
    {"service", "service"},
    {"service_letter_contact", "serviceLetterContact"},
    {"subject", "subject"},
    {"template_redacted", "templateRedacted"},
    {"template_type", "templateType"},
    {"updated_at", "updatedAt"},
    {"version", "version"},
};
constexpr Shape::Entry publicEntries[] {
    {"body", "content"},
    {"created_at", "createdAt"},
    {"created_by", "createdByEmailAddress"},
    {"id", "id"},
    {"letter_contact_block", "replyToText"},
    {"name", "name"},
    {"personalisation", "personalisation"},
    {"postage", "postage"},
    {"subject", "subject"},
    {"type", "templateType"},
    {"updated_at", "updatedAt"},
    {"version", "version"},
};
constexpr Shape::Entry publicPreviewEntries[] {
    {"body", "content"},
    {"html", "html"},
    {"id", "id"},
    {"postage", "postage"},
    {"subject", "subject"},
    {"type", "templateType"},
    {"version", "version"},
};
// clang-format on

} // namespace

const RecordType &Template::type()
{
    return typeMadeOnce<Template, fields>("template", &Template::internalShape);
}

const Shape &Template::internalShape()
{
    return shapeMadeOnce<Template, internalEntries>("internal");
}

const Shape &Template::listShape()
{
    return shapeMadeOnce<Template, listEntries>("list");
}

const Shape &Template::versionShape()
{
    return shapeMadeOnce<Template, versionEntries>("version");
}

const Shape &Template::publicShape()
{
    return shapeMadeOnce<Template, publicEntries>("public");
}

const Shape &Template::publicPreviewShape()
{
    return shapeMadeOnce<Template, publicPreviewEntries>("public-preview");
}

const RecordType &TemplateEmailFile::type()
{
    return typeMadeOnce<TemplateEmailFile, templateEmailFileFields>(
        "template-email-file", &TemplateEmailFile::internalShape);
}

const Shape &TemplateEmailFile::internalShape()
{
    return shapeMadeOnce<TemplateEmailFile, templateEmailFileEntries>("internal");
}

const Shape &TemplateEmailFile::wholeShape()
{
    return shapeMadeOnce<TemplateEmailFile, templateEmailFileWholeEntries>("whole");
}

} // namespace postroom
