// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/bulkjob.h"
#include "domain/notification.h"
#include "domain/tally.h"
#include "domain/upload.h"
#include "postgres/notificationselect.h"
#include "postgres/rowconditions.h"
#include "postgres/statementrows.h"

#include <array>

namespace postroom {

namespace {

using Operation = Statement::Operation;
using Paging = Statement::Paging;

constexpr int jobsPerPage = 50; // as the platform has them: pages by number stand where the platform's stand
constexpr int uploadsPerPage = 50;
constexpr int rowsPerPage = 200;
constexpr int lettersPerPage = 50;

// The platform counts days back from the day that it is in UTC and begins them at midnight in its zone.

// How the messages of a job `j` stand, in lists: none before the job begins; summed by the night's work when it began
// more than three days ago; else counted, and when none are left, the night's rows as they are (api-contract §7.4).
constexpr auto statisticsInLists = R"(
CROSS JOIN LATERAL (
    SELECT COALESCE(JSON_AGG(JSON_BUILD_OBJECT('status', c.status, 'count', c.count) ORDER BY c.status, c.count), '[]')
        AS statistics
    FROM (
        SELECT n.notification_status AS status, COUNT(*) AS count
        FROM notifications n
        WHERE n.job_id = j.id
          AND j.processing_started
            >= ({now}::timestamp::date - 3)::timestamp AT TIME ZONE {zone}::text AT TIME ZONE 'UTC'
        GROUP BY n.notification_status
        UNION ALL
        SELECT f.notification_status, f.notification_count
        FROM ft_notification_status f
        WHERE f.job_id = j.id
          AND j.processing_started
            >= ({now}::timestamp::date - 3)::timestamp AT TIME ZONE {zone}::text AT TIME ZONE 'UTC'
          AND NOT EXISTS (SELECT FROM notifications n WHERE n.job_id = j.id)
        UNION ALL
        SELECT f.notification_status, SUM(f.notification_count)
        FROM ft_notification_status f
        WHERE f.job_id = j.id
          AND j.processing_started
            < ({now}::timestamp::date - 3)::timestamp AT TIME ZONE {zone}::text AT TIME ZONE 'UTC'
        GROUP BY f.notification_status
    ) c
) o)";

// … and of one job: counted whenever it began.
constexpr auto statisticsOfOne = R"(
CROSS JOIN LATERAL (
    SELECT COALESCE(JSON_AGG(JSON_BUILD_OBJECT('status', c.status, 'count', c.count) ORDER BY c.status, c.count), '[]')
        AS statistics
    FROM (
        SELECT n.notification_status AS status, COUNT(*) AS count
        FROM notifications n
        WHERE n.job_id = j.id
        GROUP BY n.notification_status
        UNION ALL
        SELECT f.notification_status, f.notification_count
        FROM ft_notification_status f
        WHERE f.job_id = j.id
          AND NOT EXISTS (SELECT FROM notifications n WHERE n.job_id = j.id)
    ) c
) o)";

constexpr auto jobColumns = R"(
SELECT j.archived, j.contact_list_id, j.created_at, u.id AS "created_by.id", u.name AS "created_by.name", j.id,
    j.job_status, j.notification_count, j.original_file_name, j.processing_finished, j.processing_started,
    j.scheduled_for, j.service_id AS service, s.name AS "service_name.name", o.statistics, j.template_id AS template,
    t.name AS template_name, t.template_type, j.template_version, j.updated_at
FROM ()";

constexpr auto jobJoins = R"() j
JOIN services s ON s.id = j.service_id
LEFT JOIN templates t ON t.id = j.template_id
LEFT JOIN users u ON u.id = j.created_by_id)";

// Those that have not begun first, then the last begun (database-schema §11). Jobs that stand for single messages of
// the platform's first years are left out (api-contract §6.7). The statuses come in one text too, with blanks between.
constexpr auto jobsListed = R"(
    SELECT j.*
    FROM jobs j
    WHERE j.service_id = {service!}::text::uuid
      AND j.original_file_name NOT IN ('Test message', 'Report')
      AND ({limit-days}::text IS NULL
        OR j.created_at >= ({now}::timestamp::date - {limit-days}::text::integer)::timestamp
            AT TIME ZONE {zone}::text AT TIME ZONE 'UTC')
      AND (COALESCE(BTRIM(ARRAY_TO_STRING({status[]}::text[], ',')), '') = ''
        OR j.job_status = ANY (REGEXP_SPLIT_TO_ARRAY(BTRIM(ARRAY_TO_STRING({status[]}::text[], ',')), '\s*,\s*')))
      AND ({contact-list}::text IS NULL OR j.contact_list_id = {contact-list}::text::uuid))";

constexpr auto jobsPage = R"(
    ORDER BY j.processing_started DESC, j.created_at DESC, j.id DESC{page})";

constexpr auto jobsOrder = R"(
ORDER BY j.processing_started DESC, j.created_at DESC, j.id DESC)";

constexpr auto job = R"(
    SELECT j.*
    FROM jobs j
    WHERE j.id = {id}::text::uuid AND j.service_id = {service!}::text::uuid)";

// Jobs that are still in the service's reach, not those of contact lists, and a row for each day on which letters
// uploaded one by one are printed: by what is created until half past five in the platform's zone (api-contract §6.8).
// How long the platform keeps messages counts from the day that it is in UTC. A number of days that is none is no
// limit (§4).
constexpr auto uploadsListed = R"(
SELECT COALESCE(j.scheduled_for, j.created_at) AS created_at, j.id, j.notification_count, j.original_file_name,
    NULL AS recipient, o.statistics, j.template_type, j.upload_type
FROM (
    SELECT j.*
    FROM (
        SELECT j.id, j.original_file_name, j.notification_count, t.template_type::text AS template_type, j.created_at,
            j.scheduled_for, j.processing_started, 'job' AS upload_type
        FROM jobs j
        JOIN templates t ON t.id = j.template_id
        LEFT JOIN service_data_retention r
            ON r.service_id = t.service_id AND r.notification_type::text = t.template_type::text
        WHERE j.service_id = {service!}::text::uuid
          AND j.original_file_name NOT IN ('Test message', 'Report')
          AND j.job_status NOT IN ('cancelled', 'scheduled')
          AND j.contact_list_id IS NULL
          AND COALESCE(j.processing_started, j.created_at)
            >= {now}::timestamp::date - COALESCE(r.days_of_retention, 7)
          AND j.created_at >= CASE
                WHEN {limit-days}::text ~ '^\s*[+-]?\d+\s*$'
                THEN ({now}::timestamp::date - {limit-days}::text::integer)::timestamp
                    AT TIME ZONE {zone}::text AT TIME ZONE 'UTC'
                ELSE '-infinity'
            END
        UNION ALL
        SELECT NULL, 'Uploaded letters', COUNT(*), 'letter', p.printed_at, NULL, p.printed_at, 'letter_day'
        FROM notifications n
        JOIN templates t ON t.id = n.template_id
        CROSS JOIN LATERAL (
            SELECT (DATE_TRUNC('day', n.created_at AT TIME ZONE 'UTC' AT TIME ZONE {zone}::text
                    + INTERVAL '6 hours 30 minutes') + INTERVAL '17 hours 30 minutes')
                AT TIME ZONE {zone}::text AT TIME ZONE 'UTC' AS printed_at
        ) p
        WHERE n.service_id = {service!}::text::uuid
          AND n.notification_type = 'letter'
          AND n.api_key_id IS NULL
          AND n.notification_status <> 'cancelled'
          AND t.hidden
          AND n.created_at >= {now}::timestamp::date - COALESCE(NULLIF((
                SELECT r.days_of_retention
                FROM service_data_retention r
                WHERE r.service_id = {service!}::text::uuid AND r.notification_type = 'letter'
            ), 0), 7)
          AND n.created_at >= CASE
                WHEN {limit-days}::text ~ '^\s*[+-]?\d+\s*$'
                THEN ({now}::timestamp::date - {limit-days}::text::integer)::timestamp
                    AT TIME ZONE {zone}::text AT TIME ZONE 'UTC'
                ELSE '-infinity'
            END
        GROUP BY p.printed_at
    ) j
    ORDER BY j.processing_started DESC, j.created_at DESC, j.id DESC{page}
) j)";

// The letters of that day of printing: created from half past five of the day before, in the platform's zone.
constexpr auto uploadedLetters = R"(
    SELECT n.*
    FROM notifications n
    JOIN templates t ON t.id = n.template_id
    WHERE n.service_id = {service!}::text::uuid
      AND n.notification_type = 'letter'
      AND n.api_key_id IS NULL
      AND n.notification_status <> 'cancelled'
      AND t.hidden
      AND n.created_at >= (TO_DATE({day!}::text, 'YYYY-MM-DD')::timestamp - INTERVAL '6 hours 30 minutes')
        AT TIME ZONE {zone}::text AT TIME ZONE 'UTC'
      AND n.created_at < (TO_DATE({day!}::text, 'YYYY-MM-DD')::timestamp + INTERVAL '17 hours 30 minutes')
        AT TIME ZONE {zone}::text AT TIME ZONE 'UTC'{page})";

// A job's rows in the order of its file; each has a number of its own, by the index of which a page begins. Statuses as
// in the list of messages: three of them stand for others, and where all but the old "failed" are asked for, that is no
// narrowing (api-contract §6.1).
constexpr auto jobRows = R"(
    SELECT n.*
    FROM notifications n
    CROSS JOIN (
        SELECT ARRAY(
            SELECT COALESCE(m.meant, a.status)
            FROM UNNEST({status[*]}::text[]) a (status)
            LEFT JOIN (
                VALUES ('failed', 'technical-failure'),
                    ('failed', 'temporary-failure'),
                    ('failed', 'permanent-failure'),
                    ('failed', 'validation-failed'),
                    ('failed', 'virus-scan-failed'),
                    ('failed', 'returned-letter'),
                    ('accepted', 'created'),
                    ('accepted', 'sending'),
                    ('received', 'delivered')
            ) m (status, meant) ON m.status = a.status
        ) AS statuses
    ) asked
    WHERE n.job_id = {job!}::text::uuid
      AND n.service_id = {service!}::text::uuid
      AND ({status[*]}::text[] IS NULL
        OR n.notification_status = ANY (asked.statuses)
        OR asked.statuses @> ARRAY['cancelled', 'created', 'sending', 'sent', 'delivered', 'pending',
            'technical-failure', 'temporary-failure', 'permanent-failure', 'pending-virus-check', 'validation-failed',
            'virus-scan-failed', 'returned-letter'])
      AND ({type[]}::text[] IS NULL OR n.notification_type::text = ANY ({type[]}::text[])))";

constexpr auto jobNotificationCount = R"(
SELECT (SELECT COUNT(*) FROM notifications n WHERE n.job_id = j.id) AS count
FROM jobs j
WHERE j.id = {job!}::text::uuid AND j.service_id = {service!}::text::uuid
)";

constexpr auto scheduledJobs = R"(
SELECT COUNT(*) AS count, MIN(j.scheduled_for) AS soonest_scheduled_for
FROM jobs j
WHERE j.service_id = {service!}::text::uuid AND j.job_status = 'scheduled'
)";

// An empty wish for rows as in the CSV file is none (api-contract §4).
constexpr FilterKey ignoredInJobRows[]{FilterKey::ForSpreadsheet};

} // namespace

std::span<const Statement> jobStatements()
{
    static const QByteArray jobsSql = QByteArray(jobColumns) + jobsListed + withinTimes("j.created_at") + jobsPage
        + jobJoins + statisticsInLists + jobsOrder;
    static const QByteArray jobSql = QByteArray(jobColumns) + job + jobJoins + statisticsOfOne;
    static const QByteArray uploadsSql = QByteArray(uploadsListed) + statisticsInLists + jobsOrder;
    static const QByteArray lettersSql = wholeNotifications(uploadedLetters) + "\n{order}";
    static const QByteArray rowsPage = jobRows + createdWithin() + narrowedByRows() + " {page}";
    static const QByteArray spreadsheetRowsSql = spreadsheetNotifications(rowsPage) + "\n{order}";
    static const QByteArray rowsSql = wholeNotifications(rowsPage) + "\n{order}";
    // clang-format off
    static const std::array rows {
        Statement {.resource = Resource::Jobs, .operation = Operation::List, .shape = &BulkJob::internalShape,
            .sql = jobsSql.constData(), .paging = Paging::Numbered, .pageSize = jobsPerPage},
        Statement {.resource = Resource::Jobs, .operation = Operation::One, .shape = &BulkJob::internalShape,
            .sql = jobSql.constData()},
        Statement {.resource = Resource::JobNotificationCounts, .operation = Operation::One,
            .shape = &Tally::jobNotificationCountShape, .sql = jobNotificationCount},
        Statement {.resource = Resource::ScheduledJobStats, .operation = Operation::One,
            .shape = &Tally::scheduledJobsShape, .sql = scheduledJobs},

        Statement {.resource = Resource::Uploads, .operation = Operation::List, .shape = &Upload::internalShape,
            .sql = uploadsSql.constData(), .paging = Paging::Numbered, .pageSize = uploadsPerPage},
        Statement {.resource = Resource::Notifications, .operation = Operation::List,
            .shape = &Notification::internalShape, .sql = lettersSql.constData(), .paging = Paging::Keyset,
            .pageSize = lettersPerPage, .key = "n.created_at", .keyId = "n.id", .when = FilterKey::Day,
            .complete = &completeNotification, .derived = derivedOfNotification},

        Statement {.resource = Resource::Notifications, .operation = Operation::List,
            .shape = &Notification::spreadsheetShape, .sql = spreadsheetRowsSql.constData(),
            .paging = Paging::Keyset, .pageSize = rowsPerPage, .keyId = "n.id", .when = FilterKey::ForSpreadsheet,
            .keyNumber = "n.job_row_number", .keyNumberField = "rowNumber", .keyNumberStart = 1, .isLeastFirst = true},
        Statement {.resource = Resource::Notifications, .operation = Operation::List,
            .shape = &Notification::internalShape, .sql = rowsSql.constData(), .paging = Paging::Keyset,
            .pageSize = rowsPerPage, .keyId = "n.id", .when = FilterKey::Job, .complete = &completeNotification,
            .derived = derivedOfNotification,
            .ignored = ignoredInJobRows, .keyNumber = "n.job_row_number", .keyNumberField = "jobRowNumber",
            .isLeastFirst = true},
    };
    // clang-format on
    return rows;
}

} // namespace postroom
