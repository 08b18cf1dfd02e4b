// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notification.h"

#include "domain/shape.h"

namespace postroom {

namespace {

// clang-format off
constexpr Field fields[] {
    field<&Notification::id>("id", FieldRole::Id),
    field<&Notification::to>("to"),
    field<&Notification::normalisedTo>("normalisedTo"),
    field<&Notification::notificationType>("notificationType"),
    field<&Notification::status>("status"),
    field<&Notification::createdAt>("createdAt", FieldRole::Sort),
    field<&Notification::sentAt>("sentAt"),
    field<&Notification::sentBy>("sentBy"),
    field<&Notification::updatedAt>("updatedAt"),
    field<&Notification::reference>("reference"),
    field<&Notification::clientReference>("clientReference"),
    field<&Notification::personalisation>("personalisation"),
    field<&Notification::replyToText>("replyToText"),
    field<&Notification::billableUnits>("billableUnits"),
    field<&Notification::rateMultiplier>("rateMultiplier"),
    field<&Notification::international>("international"),
    field<&Notification::phonePrefix>("phonePrefix"),
    field<&Notification::postage>("postage"),
    field<&Notification::documentDownloadCount>("documentDownloadCount"),
    field<&Notification::unsubscribeLink>("unsubscribeLink"),
    field<&Notification::jobRowNumber>("jobRowNumber"),
    field<&Notification::jobId>("jobId"),
    field<&Notification::jobOriginalFileName>("jobOriginalFileName"),
    field<&Notification::service>("service"),
    field<&Notification::apiKey>("apiKey"),
    field<&Notification::keyName>("keyName"),
    field<&Notification::keyType>("keyType"),
    field<&Notification::createdById>("createdById"),
    field<&Notification::createdByName>("createdByName"),
    field<&Notification::createdByEmailAddress>("createdByEmailAddress"),
    field<&Notification::templateId>("templateId"),
    field<&Notification::templateService>("templateService"),
    field<&Notification::templateVersion>("templateVersion"),
    field<&Notification::templateName>("templateName"),
    field<&Notification::templateType>("templateType"),
    field<&Notification::templateContent>("templateContent"),
    field<&Notification::templateSubject>("templateSubject"),
    field<&Notification::redactPersonalisation>("redactPersonalisation"),
    field<&Notification::isPrecompiledLetter>("isPrecompiledLetter"),
    field<&Notification::letterAttachment>("letterAttachment"),
    field<&Notification::templateReplyToText>("templateReplyToText"),
    field<&Notification::letterLanguages>("letterLanguages"),
    field<&Notification::letterWelshSubject>("letterWelshSubject"),
    field<&Notification::letterWelshContent>("letterWelshContent"),
    field<&Notification::hasUnsubscribeLink>("hasUnsubscribeLink"),
    field<&Notification::serviceName>("serviceName"),
};

constexpr Shape::Entry internalEntries[] {
    {"api_key", "apiKey"},
    {"billable_units", "billableUnits"},
    {"client_reference", "clientReference"},
    {"created_at", "createdAt"},
    {"created_by.email_address", "createdByEmailAddress"},
    {"created_by.id", "createdById"},
    {"created_by.name", "createdByName"},
    {"document_download_count", "documentDownloadCount"},
    {"id", "id"},
    {"international", "international"},
    {"job.id", "jobId"},
    {"job.original_file_name", "jobOriginalFileName"},
    {"job_row_number", "jobRowNumber"},
    {"key_name", "keyName"},
    {"key_type", "keyType"},
    {"normalised_to", "normalisedTo"},
    {"notification_type", "notificationType"},
    {"personalisation", "personalisation"},
    {"phone_prefix", "phonePrefix"},
    {"postage", "postage"},
    {"rate_multiplier", "rateMultiplier", Spelling::DecimalFloat},
    {"reference", "reference"},
    {"reply_to_text", "replyToText"},
    {"sent_at", "sentAt"},
    {"sent_by", "sentBy"},
    {"service", "service"},
    {"status", "status"},
    {"template.content", "templateContent"},
    {"template.has_unsubscribe_link", "hasUnsubscribeLink"},
    {"template.id", "templateId"},
    {"template.is_precompiled_letter", "isPrecompiledLetter"},
    {"template.letter_attachment", "letterAttachment"},
    {"template.letter_languages", "letterLanguages"},
    {"template.letter_welsh_content", "letterWelshContent"},
    {"template.letter_welsh_subject", "letterWelshSubject"},
    {"template.name", "templateName"},
    {"template.redact_personalisation", "redactPersonalisation"},
    {"template.reply_to_text", "templateReplyToText"},
    {"template.service", "templateService"},
    {"template.subject", "templateSubject"},
    {"template.template_type", "templateType"},
    {"template.version", "templateVersion"},
    {"to", "to"},
    {"unsubscribe_link", "unsubscribeLink"},
    {"updated_at", "updatedAt"},
};
// clang-format on

} // namespace

const RecordType &Notification::type()
{
    return typeMadeOnce<Notification, fields>("notification", &Notification::internalShape);
}

const Shape &Notification::internalShape()
{
    return shapeMadeOnce<Notification, internalEntries>("internal");
}

// The same tree with one node more at its end, so that what was present in the one is present in the other.
const Shape &Notification::searchShape()
{
    static const std::vector<Shape::Entry> entries = [] {
        std::vector<Shape::Entry> all(std::begin(internalEntries), std::end(internalEntries));
        all.push_back({"service_name", "serviceName"});
        return all;
    }();
    static const Shape shape("search", type(), entries);
    return shape;
}

Row withServiceName(const Notification &notification, const QString &serviceName)
{
    auto copy = std::make_shared<Notification>(notification);
    copy->serviceName = serviceName;
    copy->shape = &Notification::searchShape();
    copy->present.set(copy->shape->nodes().size() - 1);
    return copy;
}

} // namespace postroom
