// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/apikey.h"
#include "domain/callbackapi.h"
#include "domain/contactlist.h"
#include "domain/dataretention.h"
#include "domain/guestlist.h"
#include "domain/reportrequest.h"
#include "domain/sender.h"
#include "domain/servicejoinrequest.h"
#include "postgres/statementrows.h"

#include <array>

namespace postroom {

namespace {

using Operation = Statement::Operation;

// Where the platform names no order, or none among equals, it answers with the rows as they lie (contract README,
// "unordered"): by ctid, which is the same at every reading of the same rows.

// api-contract §6.1: revoked keys stay in sight for some days. Days are counted from the midnight, in UTC, of the day
// of the revocation, so a key goes up to a day before its seventh is over.
constexpr const char *apiKeyList = R"(
SELECT k.id, k.name, k.key_type, k.created_by_id AS created_by, k.created_at, k.updated_at, k.expiry_date, k.version
FROM api_keys k
WHERE k.service_id = {service!}::uuid
  AND (k.expiry_date IS NULL OR k.expiry_date::date > {now}::timestamp - INTERVAL '7 days')
ORDER BY k.ctid
)";

constexpr const char *apiKey = R"(
SELECT k.id, k.name, k.key_type, k.created_by_id AS created_by, k.created_at, k.updated_at, k.expiry_date, k.version
FROM api_keys k
WHERE k.id = {id}::uuid AND k.service_id = {service!}::uuid AND k.expiry_date IS NULL
)";

// In the order of the type: email, sms, letter (api-contract §6.1).
constexpr const char *retentionList = R"(
SELECT d.id, d.service_id, s.name AS service_name, d.notification_type, d.days_of_retention, d.created_at, d.updated_at
FROM service_data_retention d
JOIN services s ON s.id = d.service_id
WHERE d.service_id = {service!}::uuid
ORDER BY d.notification_type
)";

// One of a channel at most (database-schema §7).
constexpr const char *retentionOfType = R"(
SELECT d.id, d.service_id, s.name AS service_name, d.notification_type, d.days_of_retention, d.created_at, d.updated_at
FROM service_data_retention d
JOIN services s ON s.id = d.service_id
WHERE d.service_id = {service!}::uuid AND d.notification_type::text = {type!}
)";

constexpr const char *retention = R"(
SELECT d.id, d.service_id, s.name AS service_name, d.notification_type, d.days_of_retention, d.created_at, d.updated_at
FROM service_data_retention d
JOIN services s ON s.id = d.service_id
WHERE d.id = {id}::uuid AND d.service_id = {service!}::uuid
)";

constexpr const char *guestList = R"(
SELECT (
    SELECT COALESCE(json_agg(g.recipient ORDER BY g.ctid), '[]')
    FROM service_whitelist g
    WHERE g.service_id = s.id AND g.recipient_type = 'email'
) AS email_addresses, (
    SELECT COALESCE(json_agg(g.recipient ORDER BY g.ctid), '[]')
    FROM service_whitelist g
    WHERE g.service_id = s.id AND g.recipient_type = 'mobile'
) AS phone_numbers
FROM services s
WHERE s.id = {service!}::uuid
)";

// The default first, then the newest; senders of text messages have no order behind the default.
constexpr const char *replyTo = R"(
SELECT r.id, r.service_id, r.email_address, r.is_default, r.archived, r.created_at, r.updated_at
FROM service_email_reply_to r
)";

constexpr const char *replyTosListed = R"(
WHERE r.service_id = {service!}::uuid AND NOT r.archived
ORDER BY r.is_default DESC, r.created_at DESC, r.ctid
)";

constexpr const char *oneReplyTo = R"(
WHERE r.id = {id}::uuid AND r.service_id = {service!}::uuid AND NOT r.archived
)";

constexpr const char *smsSender = R"(
SELECT s.id, s.service_id, s.sms_sender, s.inbound_number_id, s.is_default, s.archived, s.created_at, s.updated_at
FROM service_sms_senders s
)";

constexpr const char *smsSendersListed = R"(
WHERE s.service_id = {service!}::uuid AND NOT s.archived
ORDER BY s.is_default DESC, s.ctid
)";

constexpr const char *oneSmsSender = R"(
WHERE s.id = {id}::uuid AND s.service_id = {service!}::uuid AND NOT s.archived
)";

constexpr const char *letterContact = R"(
SELECT c.id, c.service_id, c.contact_block, c.is_default, c.archived, c.created_at, c.updated_at
FROM service_letter_contacts c
)";

constexpr const char *letterContactsListed = R"(
WHERE c.service_id = {service!}::uuid AND NOT c.archived
ORDER BY c.is_default DESC, c.created_at DESC, c.ctid
)";

constexpr const char *oneLetterContact = R"(
WHERE c.id = {id}::uuid AND c.service_id = {service!}::uuid AND NOT c.archived
)";

// The type is asked for as on the platform, which finds nothing without it (api-contract §3.3). No bearer token.
constexpr const char *callback = R"(
SELECT c.id, c.service_id, c.url, c.updated_by_id, c.created_at, c.updated_at
FROM service_callback_api c
WHERE c.id = {id}::uuid AND c.service_id = {service!}::uuid AND c.callback_type = {callback!}
)";

// Recent jobs began within the retention of the list's channel, counted back from the start of the day in UTC.
constexpr const char *contactList = R"(
SELECT l.id, l.service_id, l.original_file_name, l.template_type, l.row_count, u.name AS created_by, l.created_at,
       EXISTS (SELECT FROM jobs j WHERE j.contact_list_id = l.id) AS has_jobs, (
           SELECT count(*)
           FROM jobs j
           WHERE j.contact_list_id = l.id
             AND COALESCE(j.processing_started, j.created_at)
                 >= {now}::timestamp::date - COALESCE(d.days_of_retention, 7)
       ) AS recent_job_count
FROM service_contact_list l
LEFT JOIN users u ON u.id = l.created_by_id
LEFT JOIN service_data_retention d
       ON d.service_id = l.service_id AND d.notification_type::text = l.template_type::text
)";

constexpr const char *contactListsListed = R"(
WHERE l.service_id = {service!}::uuid AND NOT l.archived
ORDER BY l.created_at DESC, l.ctid
)";

constexpr const char *oneContactList = R"(
WHERE l.id = {id}::uuid AND l.service_id = {service!}::uuid AND NOT l.archived
)";

constexpr const char *joinRequest = R"(
SELECT j.id, j.service_id, j.status, j.reason, j.created_at, j.status_changed_at,
       asking.id AS "requester.id", asking.name AS "requester.name", asking.email_address AS "requester.email_address",
       (
           SELECT COALESCE(json_agg(m.service_id ORDER BY m.ctid), '[]')
           FROM user_to_service m
           WHERE m.user_id = j.requester_id
       ) AS "requester.belongs_to_service",
       deciding.id AS "status_changed_by.id", deciding.name AS "status_changed_by.name", (
           SELECT COALESCE(json_agg(c.user_id ORDER BY c.ctid), '[]')
           FROM service_join_request_contacted_users c
           WHERE c.service_join_request_id = j.id
       ) AS contacted_service_users
FROM service_join_requests j
JOIN users asking ON asking.id = j.requester_id
LEFT JOIN users deciding ON deciding.id = j.status_changed_by_id
WHERE j.id = {id}::uuid AND j.service_id = {service!}::uuid
)";

// Deleted ones are as if they had never been (api-contract §6.1); the parameter is as it was stored.
constexpr const char *reportRequest = R"(
SELECT r.id, r.service_id, r.user_id, r.report_type, r.status, r.parameter, r.created_at, r.updated_at
FROM report_requests r
WHERE r.id = {id}::uuid AND r.service_id = {service!}::uuid AND r.status <> 'deleted'
)";

} // namespace

std::span<const Statement> settingsStatements()
{
    static const QByteArray replyToList = QByteArray(replyTo) + replyTosListed;
    static const QByteArray replyToById = QByteArray(replyTo) + oneReplyTo;
    static const QByteArray smsSenderList = QByteArray(smsSender) + smsSendersListed;
    static const QByteArray smsSenderById = QByteArray(smsSender) + oneSmsSender;
    static const QByteArray letterContactList = QByteArray(letterContact) + letterContactsListed;
    static const QByteArray letterContactById = QByteArray(letterContact) + oneLetterContact;
    static const QByteArray contactListList = QByteArray(contactList) + contactListsListed;
    static const QByteArray contactListById = QByteArray(contactList) + oneContactList;
    // clang-format off
    static const std::array rows {
        Statement {.resource = Resource::ApiKeys, .operation = Operation::List, .shape = &ApiKey::internalShape,
            .sql = apiKeyList},
        Statement {.resource = Resource::ApiKeys, .operation = Operation::One, .shape = &ApiKey::internalShape,
            .sql = apiKey},

        Statement {.resource = Resource::DataRetention, .operation = Operation::List,
            .shape = &DataRetention::internalShape, .sql = retentionList},
        Statement {.resource = Resource::DataRetention, .operation = Operation::One,
            .shape = &DataRetention::internalShape, .sql = retentionOfType, .when = FilterKey::Type},
        Statement {.resource = Resource::DataRetention, .operation = Operation::One,
            .shape = &DataRetention::internalShape, .sql = retention},

        Statement {.resource = Resource::GuestList, .operation = Operation::One, .shape = &GuestList::internalShape,
            .sql = guestList},

        Statement {.resource = Resource::EmailReplyTo, .operation = Operation::List, .shape = &Sender::emailShape,
            .sql = replyToList.constData()},
        Statement {.resource = Resource::EmailReplyTo, .operation = Operation::One, .shape = &Sender::emailShape,
            .sql = replyToById.constData()},
        Statement {.resource = Resource::SmsSenders, .operation = Operation::List, .shape = &Sender::smsShape,
            .sql = smsSenderList.constData()},
        Statement {.resource = Resource::SmsSenders, .operation = Operation::One, .shape = &Sender::smsShape,
            .sql = smsSenderById.constData()},
        Statement {.resource = Resource::LetterContacts, .operation = Operation::List, .shape = &Sender::letterShape,
            .sql = letterContactList.constData()},
        Statement {.resource = Resource::LetterContacts, .operation = Operation::One, .shape = &Sender::letterShape,
            .sql = letterContactById.constData()},

        Statement {.resource = Resource::CallbackApis, .operation = Operation::One,
            .shape = &CallbackApi::internalShape,
            .sql = callback},

        Statement {.resource = Resource::ContactLists, .operation = Operation::List,
            .shape = &ContactList::internalShape,
            .sql = contactListList.constData()},
        Statement {.resource = Resource::ContactLists, .operation = Operation::One,
            .shape = &ContactList::internalShape,
            .sql = contactListById.constData()},

        Statement {.resource = Resource::ServiceJoinRequests, .operation = Operation::One,
            .shape = &ServiceJoinRequest::internalShape, .sql = joinRequest},
        Statement {.resource = Resource::ReportRequests, .operation = Operation::One,
            .shape = &ReportRequest::internalShape, .sql = reportRequest},
    };
    // clang-format on
    return rows;
}

} // namespace postroom
