// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgres/notificationselect.h"

#include "postgres/rowconditions.h"
#include "recipients/phonenumber.h"

#include <algorithm>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

// The template is the version that was sent; what it would be sent from is computed at reading (api-contract §7.3).
constexpr QByteArrayView wholeColumns = R"(
SELECT n.api_key_id AS "api_key",
    n.billable_units,
    n.client_reference,
    n.created_at,
    u.email_address AS "created_by.email_address",
    u.id AS "created_by.id",
    u.name AS "created_by.name",
    n.document_download_count,
    n.id,
    n.international,
    j.id AS "job.id",
    j.original_file_name AS "job.original_file_name",
    n.job_row_number,
    k.name AS "key_name",
    n.key_type,
    n.normalised_to,
    n.notification_type,
    n._personalisation AS "personalisation#signed",
    n.phone_prefix,
    n.postage,
    n.rate_multiplier::float8,
    n.reference,
    n.reply_to_text,
    n.sent_at,
    n.sent_by,
    n.service_id AS "service",
    n.notification_status AS "status",
    t.content AS "template.content",
    t.has_unsubscribe_link AS "template.has_unsubscribe_link",
    t.id AS "template.id",
    t.hidden AND t.template_type = 'letter' AND t.name = 'Pre-compiled PDF' AS "template.is_precompiled_letter",
    CASE
        WHEN a.id IS NOT NULL
        THEN json_build_object('archived_at', a.archived_at, 'archived_by_id', a.archived_by_id,
            'created_at', a.created_at, 'created_by_id', a.created_by_id, 'id', a.id,
            'original_filename', a.original_filename, 'page_count', a.page_count)
    END AS "template.letter_attachment",
    t.letter_languages AS "template.letter_languages",
    t.letter_welsh_content AS "template.letter_welsh_content",
    t.letter_welsh_subject AS "template.letter_welsh_subject",
    t.name AS "template.name",
    r.redact_personalisation AS "template.redact_personalisation",
    CASE t.template_type
        WHEN 'sms' THEN (
            SELECT s.sms_sender
            FROM service_sms_senders s
            WHERE s.service_id = t.service_id AND s.is_default
            ORDER BY s.created_at, s.id
            LIMIT 1)
        WHEN 'email' THEN (
            SELECT e.email_address
            FROM service_email_reply_to e
            WHERE e.service_id = t.service_id AND e.is_default
            ORDER BY e.created_at, e.id
            LIMIT 1)
        WHEN 'letter' THEN c.contact_block
    END AS "template.reply_to_text",
    t.service_id AS "template.service",
    t.subject AS "template.subject",
    t.template_type AS "template.template_type",
    t.version AS "template.version",
    n."to",
    n.unsubscribe_link,
    n.updated_at)";

constexpr QByteArrayView besideWhole = R"(
FROM ()";

constexpr QByteArrayView namesOfSender = R"(,
    (SELECT s.name FROM services s WHERE s.id = n.service_id) AS "service_name",
    (SELECT o.name FROM services s JOIN organisation o ON o.id = s.organisation_id WHERE s.id = n.service_id)
        AS "organisation_name"
FROM ()";

constexpr QByteArrayView wholeJoins = R"() n
LEFT JOIN templates_history t ON t.id = n.template_id AND t.version = n.template_version
LEFT JOIN template_redacted r ON r.template_id = t.id
LEFT JOIN letter_attachment a ON a.id = t.letter_attachment_id
LEFT JOIN service_letter_contacts c ON c.id = t.service_letter_contact_id
LEFT JOIN jobs j ON j.id = n.job_id
LEFT JOIN api_keys k ON k.id = n.api_key_id
LEFT JOIN users u ON u.id = n.created_by_id)";

// A status in words goes by the type of the template; a state without words stands as it is (api-contract §7.2).
constexpr QByteArrayView spreadsheetColumns = R"(
SELECT k.name AS "api_key_name",
    COALESCE(n.client_reference, '') AS "client_reference",
    n.created_at,
    u.email_address AS "created_by_email_address",
    u.name AS "created_by_name",
    n.id,
    COALESCE(j.original_file_name, '') AS "job_name",
    n."to" AS "recipient",
    n.job_row_number + 1 AS "row_number",
    COALESCE(w.words, n.notification_status) AS "status",
    t.name AS "template_name",
    t.template_type
FROM ()";

constexpr QByteArrayView spreadsheetJoins = R"() n
LEFT JOIN templates_history t ON t.id = n.template_id AND t.version = n.template_version
LEFT JOIN (
    VALUES ('email', 'created', 'Sending'),
        ('email', 'sending', 'Sending'),
        ('email', 'sent', 'Delivered'),
        ('email', 'delivered', 'Delivered'),
        ('email', 'failed', 'Failed'),
        ('email', 'technical-failure', 'Technical failure'),
        ('email', 'temporary-failure', 'Inbox not accepting messages right now'),
        ('email', 'permanent-failure', 'Email address doesn’t exist'),
        ('sms', 'created', 'Sending'),
        ('sms', 'sending', 'Sending'),
        ('sms', 'sent', 'Sent internationally'),
        ('sms', 'delivered', 'Delivered'),
        ('sms', 'failed', 'Failed'),
        ('sms', 'technical-failure', 'Technical failure'),
        ('sms', 'temporary-failure', 'Phone not accepting messages right now'),
        ('sms', 'permanent-failure', 'Phone number doesn’t exist'),
        ('letter', 'created', 'Accepted'),
        ('letter', 'sending', 'Accepted'),
        ('letter', 'delivered', 'Received'),
        ('letter', 'returned-letter', 'Returned'),
        ('letter', 'technical-failure', 'Technical failure'),
        ('letter', 'permanent-failure', 'Permanent failure')
) w (template_type, status, words) ON w.template_type = t.template_type::text AND w.status = n.notification_status
LEFT JOIN jobs j ON j.id = n.job_id
LEFT JOIN api_keys k ON k.id = n.api_key_id
LEFT JOIN users u ON u.id = n.created_by_id)";

QByteArray around(QByteArrayView columns, QByteArrayView rows, QByteArrayView joins)
{
    QByteArray sql;
    return sql.append(columns).append(rows).append(joins);
}

// A British mobile as it is stored of recipients; names, short codes and other numbers stay as they are. What has a
// letter is a name, and the library need not be asked.
void writeAsNumber(QString &sender)
{
    if (std::any_of(sender.begin(), sender.end(), [](QChar character) { return character.isLetter(); }))
        return;
    const auto number = PhoneNumber::read(sender);
    if (number && number->refusal({}) == PhoneFault::None)
        sender = number->normalised();
}

} // namespace

QByteArray wholeNotifications(QByteArrayView rows)
{
    return around(wholeColumns.toByteArray() + besideWhole.toByteArray(), rows, wholeJoins);
}

QByteArray notificationsWithService(QByteArrayView rows)
{
    return around(wholeColumns.toByteArray() + namesOfSender.toByteArray(), rows, wholeJoins);
}

QByteArray spreadsheetNotifications(QByteArrayView rows)
{
    return around(spreadsheetColumns, rows, spreadsheetJoins);
}

QByteArray createdWithin()
{
    return withinTimes("n.created_at");
}

// A provider is named as messages name it, or by its id.
QByteArray narrowedByRows()
{
    return R"(
        AND ({template}::text IS NULL OR n.template_id = {template}::text::uuid)
        AND ({provider}::text IS NULL
            OR n.sent_by = COALESCE(
                (SELECT p.identifier FROM provider_details p WHERE p.id::text = {provider}::text), {provider}::text))
        AND ({api-key}::text IS NULL OR n.api_key_id = {api-key}::text::uuid)
        AND ({created-by}::text IS NULL OR n.created_by_id = {created-by}::text::uuid))";
}

void completeNotification(Record &record)
{
    auto &notification = static_cast<Notification &>(record);
    if (notification.personalisation.isNull())
        notification.personalisation = JsonValue::Object();
    if (notification.templateType == "sms"_L1 && !notification.templateReplyToText.isNull())
        writeAsNumber(notification.templateReplyToText);
}

QByteArrayView messageColumns()
{
    return R"(id, "to", job_id, service_id, template_id, created_at, sent_at, sent_by, updated_at, reference,
        template_version, job_row_number, _personalisation, api_key_id, key_type, notification_type,
        billable_units, client_reference, international, phone_prefix, rate_multiplier, notification_status,
        normalised_to, created_by_id, reply_to_text, postage, document_download_count, unsubscribe_link)";
}

QByteArrayView archivedColumns()
{
    return R"(n.id, NULL::text AS "to", n.job_id, n.service_id, n.template_id, n.created_at, n.sent_at, n.sent_by,
        n.updated_at, n.reference, n.template_version, n.job_row_number, NULL::text AS _personalisation, n.api_key_id,
        n.key_type, n.notification_type, n.billable_units, n.client_reference, n.international, n.phone_prefix,
        n.rate_multiplier, n.notification_status, NULL::text AS normalised_to, n.created_by_id,
        NULL::text AS reply_to_text, n.postage, n.document_download_count, NULL::text AS unsubscribe_link)";
}

} // namespace postroom
