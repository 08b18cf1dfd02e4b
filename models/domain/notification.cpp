// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notification.h"

#include "domain/shape.h"

namespace postroom {

using namespace Qt::StringLiterals;

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
    field<&Notification::organisationName>("organisationName"),
    seldom<&Notification::spreadsheet, &SpreadsheetPart::rowNumber>("rowNumber"),
    seldom<&Notification::spreadsheet, &SpreadsheetPart::statusText>("statusText"),
    seldom<&Notification::publicPart, &PublicPart::emailAddress>("emailAddress"),
    seldom<&Notification::publicPart, &PublicPart::phoneNumber>("phoneNumber"),
    seldom<&Notification::publicPart, &PublicPart::line1>("line1"),
    seldom<&Notification::publicPart, &PublicPart::line2>("line2"),
    seldom<&Notification::publicPart, &PublicPart::line3>("line3"),
    seldom<&Notification::publicPart, &PublicPart::line4>("line4"),
    seldom<&Notification::publicPart, &PublicPart::line5>("line5"),
    seldom<&Notification::publicPart, &PublicPart::line6>("line6"),
    seldom<&Notification::publicPart, &PublicPart::postcode>("postcode"),
    seldom<&Notification::publicPart, &PublicPart::subject>("subject"),
    seldom<&Notification::publicPart, &PublicPart::body>("body"),
    seldom<&Notification::publicPart, &PublicPart::completedAt>("completedAt"),
    seldom<&Notification::publicPart, &PublicPart::scheduledFor>("scheduledFor"),
    seldom<&Notification::publicPart, &PublicPart::estimatedDelivery>("estimatedDelivery"),
    seldom<&Notification::publicPart, &PublicPart::oneClickUnsubscribeUrl>("oneClickUnsubscribeUrl"),
    seldom<&Notification::publicPart, &PublicPart::templateUri>("templateUri"),
    seldom<&Notification::publicPart, &PublicPart::isCostDataReady>("isCostDataReady"),
    seldom<&Notification::publicPart, &PublicPart::costInPounds>("costInPounds"),
    seldom<&Notification::publicPart, &PublicPart::billableSmsFragments>("billableSmsFragments"),
    seldom<&Notification::publicPart, &PublicPart::internationalRateMultiplier>("internationalRateMultiplier"),
    seldom<&Notification::publicPart, &PublicPart::smsRate>("smsRate"),
    seldom<&Notification::publicPart, &PublicPart::billableSheetsOfPaper>("billableSheetsOfPaper"),
    seldom<&Notification::publicPart, &PublicPart::costPostage>("costPostage"),
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

constexpr Shape::Entry spreadsheetEntries[] {
    {"api_key_name", "keyName"},
    {"client_reference", "clientReference"},
    {"created_at", "createdAt", Spelling::London},
    {"created_by_email_address", "createdByEmailAddress"},
    {"created_by_name", "createdByName"},
    {"id", "id"},
    {"job_name", "jobOriginalFileName"},
    {"recipient", "to"},
    {"row_number", "rowNumber", Spelling::EmptyText},
    {"status", "statusText"},
    {"template_name", "templateName"},
    {"template_type", "notificationType"},
};

constexpr Shape::Entry publicEntries[] {
    {"body", "body"},
    {"completed_at", "completedAt"},
    {"cost_details.billable_sheets_of_paper", "billableSheetsOfPaper"},
    {"cost_details.billable_sms_fragments", "billableSmsFragments"},
    {"cost_details.international_rate_multiplier", "internationalRateMultiplier", Spelling::DecimalFloat},
    {"cost_details.postage", "costPostage"},
    {"cost_details.sms_rate", "smsRate", Spelling::DecimalFloat},
    {"cost_in_pounds", "costInPounds", Spelling::DecimalFloat},
    {"created_at", "createdAt"},
    {"created_by_name", "createdByName"},
    {"email_address", "emailAddress"},
    {"estimated_delivery", "estimatedDelivery"},
    {"id", "id"},
    {"is_cost_data_ready", "isCostDataReady"},
    {"line_1", "line1"},
    {"line_2", "line2"},
    {"line_3", "line3"},
    {"line_4", "line4"},
    {"line_5", "line5"},
    {"line_6", "line6"},
    {"one_click_unsubscribe_url", "oneClickUnsubscribeUrl"},
    {"phone_number", "phoneNumber"},
    {"postage", "postage"},
    {"postcode", "postcode"},
    {"reference", "clientReference"},
    {"scheduled_for", "scheduledFor"},
    {"sent_at", "sentAt"},
    {"status", "status"},
    {"subject", "subject"},
    {"template.id", "templateId"},
    {"template.uri", "templateUri"},
    {"template.version", "templateVersion"},
    {"type", "notificationType"},
};
// clang-format on

// The recipient in one text, as the administration API has it: the address of a letter line by line.
void completeRecipient(Record &record)
{
    auto &notification = static_cast<Notification &>(record);
    const PublicPart *part = notification.publicPart.get();
    if (!part)
        return;
    QStringList lines;
    for (const QString &line : {part->emailAddress, part->phoneNumber, part->line1, part->line2, part->line3,
             part->line4, part->line5, part->line6, part->postcode}) {
        if (!line.isEmpty())
            lines.append(line);
    }
    notification.to = lines.join(u'\n');
}

// The same tree with nodes more at its end, so that what was present in the one is present in the other.
std::vector<Shape::Entry> withNames(std::span<const Shape::Entry> entries)
{
    std::vector<Shape::Entry> all(entries.begin(), entries.end());
    all.push_back({"service_name", "serviceName"});
    all.push_back({"organisation_name", "organisationName", Spelling::Beside});
    return all;
}

} // namespace

const RecordType &Notification::type()
{
    return typeMadeOnce<Notification, fields>("notification", &Notification::internalShape);
}

const Shape &Notification::internalShape()
{
    return shapeMadeOnce<Notification, internalEntries>("internal");
}

const Shape &Notification::spreadsheetShape()
{
    return shapeMadeOnce<Notification, spreadsheetEntries>("spreadsheet");
}

const Shape &Notification::searchShape()
{
    static const Shape shape("search", type(), withNames(internalEntries));
    return shape;
}

const Shape &Notification::publicShape()
{
    return shapeMadeOnce<Notification, publicEntries>("public", completeRecipient);
}

const Shape &Notification::publicSearchShape()
{
    static const Shape shape("public-search", type(), withNames(publicEntries), completeRecipient);
    return shape;
}

Row withServiceName(const Notification &notification, const QString &serviceName, const QString &organisationName)
{
    auto copy = std::make_shared<Notification>(notification);
    copy->serviceName = serviceName;
    copy->organisationName = organisationName;
    const bool isPublic = notification.shape == &Notification::publicShape();
    copy->shape = isPublic ? &Notification::publicSearchShape() : &Notification::searchShape();
    const std::size_t organisation = copy->shape->nodes().size() - 1;
    copy->present.set(organisation - 1);
    copy->present.set(organisation, !organisationName.isNull());
    return copy;
}

bool isSentWithTestKey(const Notification &notification)
{
    return notification.keyType == "test"_L1;
}

JsonValue shownPersonalisation(const Notification &notification)
{
    JsonValue shown{JsonValue::Object()};
    if (notification.redactPersonalisation.value_or(true))
        return shown;
    if (notification.personalisation.asObject())
        shown = notification.personalisation;
    if (notification.notificationType == "email"_L1)
        shown.setMember(u"email_address"_s, notification.to);
    if (notification.notificationType == "sms"_L1)
        shown.setMember(u"phone_number"_s, notification.to);
    return shown;
}

} // namespace postroom
