// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/inboundnumber.h"
#include "domain/inboundsms.h"
#include "domain/returnedletter.h"
#include "domain/tally.h"
#include "domain/unsubscribereport.h"
#include "platform/pageenvelope.h"
#include "postgres/rowconditions.h"
#include "postgres/statementrows.h"

#include <array>

namespace postroom {

namespace {

using Operation = Statement::Operation;
using Paging = Statement::Paging;

constexpr int receivedPerPage = 1000;
constexpr int sendersPerPage = 50;

// The platform counts days back from the day of UTC and takes its own midnight at the start of that day, so in the last
// hour of a summer's day in UTC it reaches one day further back than its own calendar says.

constexpr const char *inboundNumbers = R"sql(
    SELECT i.id, i.number, i.provider, i.active, i.created_at, i.updated_at, s.id AS "service.id",
        s.name AS "service.name"
    FROM inbound_numbers i
    LEFT JOIN services s ON s.id = i.service_id
    ORDER BY i.updated_at, i.id)sql";

// The platform asks for no order, and so gives the table's own.
constexpr const char *availableNumbers = R"sql(
    SELECT i.id, i.number, i.provider, i.active, i.created_at, i.updated_at, NULL::uuid AS "service.id",
        NULL::text AS "service.name"
    FROM inbound_numbers i
    WHERE i.active AND i.service_id IS NULL
    ORDER BY i.ctid)sql";

constexpr const char *inboundNumber = R"sql(
    SELECT i.id, i.number, i.provider, i.active, i.created_at, i.updated_at, s.id AS "service.id",
        s.name AS "service.name"
    FROM inbound_numbers i
    JOIN services s ON s.id = i.service_id
    WHERE i.service_id = {service!}::uuid)sql";

// As long as the service keeps its texts, a week unless it says so (api-contract §6.14).
constexpr auto received = R"sql(
    SELECT m.id, m.content AS "content#signed", m.created_at, m.notify_number, m.service_id, m.user_number
    FROM inbound_sms m
    WHERE m.service_id = {service!}::uuid
        AND m.created_at >= (({now}::timestamp::date - coalesce((
                SELECT r.days_of_retention FROM service_data_retention r
                WHERE r.service_id = {service!}::uuid AND r.notification_type = 'sms'
            ), 7))::timestamp AT TIME ZONE {zone}::text) AT TIME ZONE 'UTC'
        AND ({sender}::text IS NULL OR m.user_number = {sender-number}::text))sql";

constexpr const char *receivedOne = R"sql(
    SELECT m.id, m.content AS "content#signed", m.created_at, m.notify_number, m.service_id, m.user_number
    FROM inbound_sms m
    WHERE m.id = {id}::uuid AND m.service_id = {service!}::uuid)sql";

// The last of each sender; of several in one moment all are. Among those of one moment the platform has no order of its
// own; the recordings show the one stored later first.
constexpr const char *lastTexts = R"sql(
    FROM inbound_sms m
    WHERE m.service_id = {service!}::uuid
        AND m.created_at >= (({now}::timestamp::date - coalesce((
                SELECT r.days_of_retention FROM service_data_retention r
                WHERE r.service_id = {service!}::uuid AND r.notification_type = 'sms'
            ), 7))::timestamp AT TIME ZONE {zone}::text) AT TIME ZONE 'UTC'
        AND NOT EXISTS (
            SELECT FROM inbound_sms later
            WHERE later.service_id = m.service_id AND later.user_number = m.user_number
                AND later.created_at > m.created_at))sql";

constexpr const char *lastTextColumns = R"sql(
    SELECT m.id, m.content AS "content#signed", m.created_at, m.notify_number, m.service_id, m.user_number)sql";

constexpr const char *newestFirst = R"sql(
    ORDER BY m.created_at DESC, m.ctid DESC {page})sql";

constexpr const char *countOfSenders = R"sql(
    SELECT count(*) > coalesce({page-size}::int, 50) AS has_next
    FROM (
        SELECT)sql";

constexpr const char *fewSenders = R"sql(
        {page}
    ) AS senders)sql";

// A week of them whatever the service keeps, and the last of any age.
constexpr const char *receivedSummary = R"sql(
    SELECT count(*) FILTER (WHERE m.created_at >= (({now}::timestamp::date - 7)::timestamp AT TIME ZONE {zone}::text)
            AT TIME ZONE 'UTC') AS count,
        max(m.created_at) AS most_recent
    FROM inbound_sms m
    WHERE m.service_id = {service!}::uuid)sql";

// When the service's number last sent or received, as far back as rows go. A service without a number has no answer.
constexpr const char *receivedUsage = R"sql(
    SELECT date_trunc('second', greatest(
        (SELECT n.created_at FROM notifications n
         WHERE n.service_id = i.service_id AND n.reply_to_text = i.number
         ORDER BY n.created_at DESC LIMIT 1),
        (SELECT max(m.created_at) FROM inbound_sms m
         WHERE m.service_id = i.service_id AND m.notify_number = i.number),
        (SELECT max(m.created_at) FROM inbound_sms_history m
         WHERE m.service_id = i.service_id AND m.notify_number = i.number))) AS most_recent_date
    FROM inbound_numbers i
    WHERE i.service_id = {service!}::uuid)sql";

// api-contract §7.10 ReturnedLetter: by the message, wherever it is now; those whose message is nowhere are counted
// beside. Nothing is said of a precompiled letter's hidden template, and its reference is a file's name where a person
// uploaded it. Rows of the spreadsheet begin at 2.
constexpr const char *returnedLetters = R"sql(
    SELECT r.notification_id, r.reported_at, n.created_at,
        CASE WHEN n.api_key_id IS NOT NULL THEN n.client_reference END AS client_reference,
        CASE WHEN NOT t.hidden THEN n.template_id END AS template_id,
        CASE WHEN NOT t.hidden THEN t.name END AS template_name,
        CASE WHEN NOT t.hidden THEN n.template_version END AS template_version,
        coalesce(nullif(u.name, ''), 'API') AS user_name,
        coalesce(nullif(u.email_address, ''), 'API') AS email_address, j.original_file_name,
        n.job_row_number + 2 AS job_row_number,
        CASE WHEN t.hidden AND n.api_key_id IS NULL THEN n.client_reference END AS uploaded_letter_file_name
    FROM returned_letters r
    JOIN LATERAL (
        SELECT l.created_at, l.api_key_id, l.client_reference, l.template_id, l.template_version, l.created_by_id,
            l.job_id, l.job_row_number
        FROM notifications l
        WHERE l.id = r.notification_id
        UNION ALL
        SELECT h.created_at, h.api_key_id, h.client_reference, h.template_id, h.template_version, h.created_by_id,
            h.job_id, h.job_row_number
        FROM notification_history h
        WHERE h.id = r.notification_id
    ) AS n ON TRUE
    JOIN templates t ON t.id = n.template_id
    LEFT JOIN users u ON u.id = n.created_by_id
    LEFT JOIN jobs j ON j.id = n.job_id
    WHERE r.service_id = {service!}::uuid AND r.reported_at = {day}::date
    ORDER BY n.created_at DESC, r.notification_id)sql";

constexpr const char *orphanedLetters = R"sql(
    SELECT count(*) AS orphaned_count
    FROM returned_letters r
    WHERE r.service_id = {service!}::uuid AND r.reported_at = {day}::date
        AND NOT EXISTS (SELECT FROM notifications n WHERE n.id = r.notification_id)
        AND NOT EXISTS (SELECT FROM notification_history n WHERE n.id = r.notification_id))sql";

constexpr const char *returnedLetterDays = R"sql(
    SELECT r.reported_at, count(*) AS returned_letter_count
    FROM returned_letters r
    WHERE r.service_id = {service!}::uuid
    GROUP BY r.reported_at
    ORDER BY r.reported_at DESC)sql";

// Days after the midnight a week ago: seven in winter, and eight in summer, when midnight is before the day of UTC.
constexpr const char *returnedLetterCount = R"sql(
    SELECT count(*) FILTER (WHERE r.reported_at::timestamp > (({now}::timestamp::date - 7)::timestamp
            AT TIME ZONE {zone}::text) AT TIME ZONE 'UTC') AS returned_letter_count,
        max(r.reported_at)::timestamp AS most_recent_report
    FROM returned_letters r
    WHERE r.service_id = {service!}::uuid)sql";

// api-contract §7.10 UnsubReport: those in no batch yet, as one, then the batches that still have a request. They go
// into the archive at the midnight of the day, in UTC, that is 90 or 7 days later.
constexpr const char *unsubscribeReports = R"sql(
    SELECT b.batch_id, b.service_id, b.count, b.is_a_batched_report, b.created_at, b.earliest_timestamp,
        b.latest_timestamp, b.processed_by_service_at,
        (b.last_day::timestamp AT TIME ZONE {zone}::text) AT TIME ZONE 'UTC' AS will_be_archived_at
    FROM (
        SELECT NULL::uuid AS batch_id, {service!}::uuid AS service_id, count(*) AS count, FALSE AS is_a_batched_report,
            NULL::timestamp AS created_at, min(q.created_at) AS earliest_timestamp,
            max(q.created_at) AS latest_timestamp, NULL::timestamp AS processed_by_service_at,
            (min(q.created_at) + interval '90 days')::date AS last_day
        FROM unsubscribe_request q
        WHERE q.service_id = {service!}::uuid AND q.unsubscribe_request_report_id IS NULL
        HAVING count(*) > 0
        UNION ALL
        SELECT r.id, r.service_id, r.count, TRUE, r.created_at, r.earliest_timestamp, r.latest_timestamp,
            r.processed_by_service_at, (r.created_at + interval '7 days')::date
        FROM unsubscribe_request_report r
        WHERE r.service_id = {service!}::uuid
            AND EXISTS (SELECT FROM unsubscribe_request q WHERE q.unsubscribe_request_report_id = r.id)
    ) AS b
    ORDER BY b.is_a_batched_report, b.latest_timestamp DESC, b.batch_id)sql";

// Of a report of any service the requests of this one (api-contract §6.1). What is still live stands before what is in
// the history; names go backwards.
constexpr const char *unsubscribeReport = R"sql(
    SELECT r.id AS batch_id, date_trunc('second', r.earliest_timestamp) AS earliest_timestamp,
        date_trunc('second', r.latest_timestamp) AS latest_timestamp, coalesce((
            SELECT json_agg(json_build_object('email_address', q.email_address, 'template_name', t.name,
                'original_file_name', coalesce(j.original_file_name, 'N/A'),
                'template_sent_at', to_char(n.sent_at, 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
                'unsubscribe_request_received_at', to_char(q.created_at, 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))
                ORDER BY n.archived, t.name DESC, j.original_file_name DESC, n.sent_at DESC, q.id)
            FROM unsubscribe_request q
            JOIN LATERAL (
                SELECT FALSE AS archived, l.template_id, l.job_id, l.sent_at
                FROM notifications l
                WHERE l.id = q.notification_id
                UNION ALL
                SELECT TRUE, h.template_id, h.job_id, h.sent_at
                FROM notification_history h
                WHERE h.id = q.notification_id
            ) AS n ON TRUE
            JOIN templates t ON t.id = n.template_id
            LEFT JOIN jobs j ON j.id = n.job_id
            WHERE q.service_id = {service!}::uuid AND q.unsubscribe_request_report_id = r.id
        ), json_build_array()) AS unsubscribe_requests
    FROM unsubscribe_request_report r
    WHERE r.id = {id}::uuid)sql";

// What the service has still to deal with, in no batch or in one that it has not done; where there is none, when the
// last came. A service that nobody ever asked has no answer.
constexpr const char *unsubscribeCount = R"sql(
    SELECT count(*) FILTER (WHERE r.processed_by_service_at IS NULL) AS unsubscribe_requests_count,
        date_trunc('second', coalesce(max(q.created_at) FILTER (WHERE r.processed_by_service_at IS NULL),
            max(q.created_at))) AS datetime_of_latest_unsubscribe_request
    FROM unsubscribe_request q
    LEFT JOIN unsubscribe_request_report r ON r.id = q.unsubscribe_request_report_id
    WHERE q.service_id = {service!}::uuid
    HAVING count(*) > 0)sql";

} // namespace

std::span<const Statement> receivedStatements()
{
    static const QByteArray receivedSql = received + withinTimes("m.created_at") + "{page}";
    static const QByteArray mostRecent = QByteArray(lastTextColumns) + lastTexts + newestFirst;
    static const QByteArray moreSenders = QByteArray(countOfSenders) + lastTexts + fewSenders;
    // clang-format off
    static const std::array rows {
        Statement {.resource = Resource::InboundNumbers, .operation = Operation::List,
            .shape = &InboundNumber::internalShape, .sql = availableNumbers, .when = FilterKey::Available,
            .whenValue = "True"},
        Statement {.resource = Resource::InboundNumbers, .operation = Operation::List,
            .shape = &InboundNumber::internalShape, .sql = inboundNumbers},
        Statement {.resource = Resource::InboundNumbers, .operation = Operation::One,
            .shape = &InboundNumber::internalShape, .sql = inboundNumber},
        Statement {.resource = Resource::InboundSms, .operation = Operation::List,
            .shape = &InboundSms::internalShape, .sql = receivedSql.constData(), .paging = Paging::Keyset,
            .pageSize = receivedPerPage, .key = "m.created_at", .keyId = "m.id"},
        Statement {.resource = Resource::InboundSms, .operation = Operation::One,
            .shape = &InboundSms::internalShape, .sql = receivedOne},
        Statement {.resource = Resource::MostRecentInboundSms, .operation = Operation::List,
            .shape = &InboundSms::internalShape, .sql = mostRecent.constData(), .paging = Paging::Numbered,
            .pageSize = sendersPerPage, .envelopeSql = moreSenders.constData(), .envelope = &PageEnvelope::hasNextShape},
        Statement {.resource = Resource::InboundSmsSummary, .operation = Operation::One,
            .shape = &Tally::inboundSmsShape, .sql = receivedSummary},
        Statement {.resource = Resource::InboundSmsUsage, .operation = Operation::One,
            .shape = &Tally::inboundUsageShape, .sql = receivedUsage},

        Statement {.resource = Resource::ReturnedLetters, .operation = Operation::List,
            .shape = &ReturnedLetter::internalShape, .sql = returnedLetters, .envelopeSql = orphanedLetters,
            .envelope = &PageEnvelope::orphansShape},
        Statement {.resource = Resource::ReturnedLetterSummary, .operation = Operation::List,
            .shape = &ReturnedLetterDay::internalShape, .sql = returnedLetterDays},
        Statement {.resource = Resource::ReturnedLetterStatistics, .operation = Operation::One,
            .shape = &Tally::returnedLettersShape, .sql = returnedLetterCount},
        Statement {.resource = Resource::UnsubscribeRequestReports, .operation = Operation::List,
            .shape = &UnsubscribeReport::summaryShape, .sql = unsubscribeReports},
        Statement {.resource = Resource::UnsubscribeRequestReports, .operation = Operation::One,
            .shape = &UnsubscribeReport::downloadShape, .sql = unsubscribeReport},
        Statement {.resource = Resource::UnsubscribeRequestStatistics, .operation = Operation::One,
            .shape = &Tally::unsubscribeRequestsShape, .sql = unsubscribeCount},
    };
    // clang-format on
    return rows;
}

} // namespace postroom
