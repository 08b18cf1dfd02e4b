// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notification.h"
#include "postgres/notificationselect.h"
#include "postgres/statementrows.h"

#include <array>

namespace postroom {

namespace {

using Operation = Statement::Operation;
using Paging = Statement::Paging;

constexpr int rowsPerPage = 200; // as the endpoints ask for
constexpr int foundPerPage = 50; // the platform's fixed page of a search (api-contract §4)

// A page of the list of a service's messages (api-contract §6.1). The days of `limit-days` are the platform's, counted
// back from the day that it is in UTC: in the first hour of a summer's day the platform still counts from yesterday.
// One type is an equation, so that the index of service, type and moment gives the rows in the list's order.
constexpr auto ofNotifications = R"(
    SELECT n.*
    FROM notifications n)";

constexpr auto listed = R"(
    CROSS JOIN (
        SELECT array_remove({status[*]}::text[], 'failed')
            || CASE
                WHEN 'failed' = ANY ({status[*]}::text[])
                THEN ARRAY['technical-failure', 'temporary-failure', 'permanent-failure', 'validation-failed',
                    'virus-scan-failed', 'returned-letter']
                ELSE ARRAY[]::text[]
            END
            || CASE
                WHEN 'accepted' = ANY ({status[*]}::text[]) THEN ARRAY['created', 'sending']
                ELSE ARRAY[]::text[]
            END
            || CASE
                WHEN 'received' = ANY ({status[*]}::text[]) THEN ARRAY['delivered']
                ELSE ARRAY[]::text[]
            END AS statuses
    ) asked
    WHERE n.service_id = {service!}::text::uuid
        AND ({status[*]}::text[] IS NULL
            OR n.notification_status = ANY (asked.statuses)
            OR asked.statuses @> ARRAY['created', 'sending', 'sent', 'delivered', 'pending', 'technical-failure',
                'temporary-failure', 'permanent-failure', 'pending-virus-check', 'validation-failed',
                'virus-scan-failed', 'returned-letter', 'cancelled'])
        AND ({type}::text IS NULL
            OR cardinality({type[]}::text[]) > 1
            OR n.notification_type = {type}::text::notification_type)
        AND ({type}::text IS NULL
            OR cardinality({type[]}::text[]) = 1
            OR n.notification_type = ANY ({type[]}::text[]::notification_type[]))
        AND ({limit-days}::text IS NULL
            OR n.created_at >= ({now}::timestamp - make_interval(days => {limit-days}::text::integer))::date::timestamp
                AT TIME ZONE {zone}::text AT TIME ZONE 'UTC'))";

// Whether a message came of a job or was sent by hand counts in the plain list alone (api-contract §6.1).
constexpr auto listedFurther = R"(
        AND (COALESCE({include-from-test-key}::text::boolean, FALSE) OR n.key_type <> 'test')
        AND (COALESCE({include-jobs}::text::boolean, TRUE) OR n.job_id IS NULL)
        AND (COALESCE({include-one-off}::text::boolean, TRUE) OR n.created_by_id IS NULL))";

// Both tables have an index of jobs, which is the shorter one where a job is named.
constexpr auto ofJob = R"(
        AND ({job}::text IS NULL OR n.job_id = {job}::text::uuid))";

// Messages with those that were moved to the history, one page of both. The history's index begins with service, key's
// type and message's type, so that each pair of types is a scan of its own, cut to a page. A message that is being
// moved may stand in both: it is taken once. The history keeps neither recipient nor content (database-schema,
// notification_history): they are null.
constexpr auto historyBegin = R"(
    WITH live AS ()";

constexpr auto historyMiddle = R"({page}),
    past AS (
        SELECT h.*
        FROM key_types k
        CROSS JOIN unnest(enum_range(NULL::notification_type)) t (notification_type)
        CROSS JOIN LATERAL (
            SELECT n.*
            FROM notification_history n)";

constexpr auto historyEnd = R"(
                AND n.key_type = k.name AND n.notification_type = t.notification_type {page}) h))";

// Of `live`, and of what of `past` is not in it.
QByteArray liveAndPast()
{
    QByteArray sql = R"(
    SELECT n.*
    FROM (
        SELECT )";
    sql.append(messageColumns()).append(R"(
        FROM live
        UNION ALL
        SELECT )");
    sql.append(archivedColumns()).append(R"(
        FROM past n
        WHERE NOT EXISTS (SELECT FROM live l WHERE l.id = n.id)
    ) n
    WHERE TRUE)");
    return sql;
}

// Older than a message that the service has not is nothing (api-contract §4).
constexpr auto spreadsheetFurther = R"(
        AND n.key_type <> 'test'
        AND ({older-than}::text IS NULL
            OR n.created_at < (
                SELECT o.created_at
                FROM notifications o
                WHERE o.id = {older-than}::text::uuid AND o.service_id = {service!}::text::uuid))
        {page})";

// The platform's search (database-schema §10.2): of the types only the first counts, statuses are meant literally.
constexpr auto found = R"(
    SELECT n.*
    FROM notifications n
    WHERE n.service_id = {service!}::text::uuid
        AND (n.normalised_to LIKE {recipient-pattern}::text OR n.client_reference ILIKE {reference-pattern}::text)
        AND n.key_type <> 'test'
        AND ({type}::text IS NULL OR n.notification_type = {type}::text::notification_type)
        AND ({status[*]}::text[] IS NULL OR n.notification_status = ANY ({status[*]}::text[]))
        {page})";

constexpr auto one = R"(
    SELECT n.*
    FROM notifications n
    WHERE n.id = {id}::text::uuid AND n.service_id = {service!}::text::uuid)";

// The list takes an id to be older than and does not look at it; an empty term is no search (api-contract §4, §6.1.1).
constexpr FilterKey ignoredInList[]{FilterKey::Recipient, FilterKey::CountPages, FilterKey::OlderThan};

// A search is of the newest messages whatever else is asked (api-contract §4, §6.1).
constexpr FilterKey ignoredInSearch[]{FilterKey::LimitDays, FilterKey::IncludeJobs, FilterKey::IncludeOneOff,
    FilterKey::IncludeFromTestKey, FilterKey::CountPages, FilterKey::OlderThan, FilterKey::PageSize};

QByteArray listConditions()
{
    // The index of service and moment gives the rows in the list's order, cut to the time range; what the API cannot
    // narrow by is looked at in them, as statuses are.
    return QByteArray(listed) + listedFurther + createdWithin() + narrowedByRows();
}

QByteArray withHistory()
{
    const QByteArray conditions = listConditions() + ofJob;
    return historyBegin + QByteArray(ofNotifications) + conditions + historyMiddle + conditions + historyEnd
        + liveAndPast() + " {page}";
}

QByteArray oneOfAll()
{
    return R"(
    WITH live AS ()"
        + QByteArray(one) + R"(),
    past AS (
        SELECT n.*
        FROM notification_history n
        WHERE n.id = {id}::text::uuid AND n.service_id = {service!}::text::uuid))"
        + liveAndPast();
}

} // namespace

std::span<const Statement> notificationStatements()
{
    static const QByteArray historySql = wholeNotifications(withHistory()) + " {order}";
    static const QByteArray spreadsheetSql
        = spreadsheetNotifications(QByteArray(ofNotifications) + listed + spreadsheetFurther) + " {order}";
    static const QByteArray searchSql = wholeNotifications(found) + " {order}";
    static const QByteArray oneSql = wholeNotifications(one);
    static const QByteArray oneOfAllSql = wholeNotifications(oneOfAll());
    // clang-format off
    static const std::array rows {
        Statement {.resource = Resource::Notifications, .operation = Operation::List,
            .shape = &Notification::internalShape, .sql = historySql.constData(), .paging = Paging::Keyset,
            .pageSize = rowsPerPage, .key = "n.created_at", .keyId = "n.id", .when = FilterKey::History,
            .whenValue = "true", .complete = &completeNotification,
            .derived = derivedOfNotification, .isByKeyOnly = true},
        Statement {.resource = Resource::Notifications, .operation = Operation::List,
            .shape = &Notification::spreadsheetShape, .sql = spreadsheetSql.constData(), .paging = Paging::Keyset,
            .pageSize = rowsPerPage, .key = "n.created_at", .keyId = "n.id", .when = FilterKey::ForSpreadsheet,
            .whenValue = "True", .unless = FilterKey::Job},
        Statement {.resource = Resource::Notifications, .operation = Operation::List,
            .shape = &Notification::internalShape, .sql = searchSql.constData(), .paging = Paging::Keyset,
            .pageSize = foundPerPage, .platformPageSize = foundPerPage, .key = "n.created_at", .keyId = "n.id",
            .when = FilterKey::Recipient, .unless = FilterKey::Job, .complete = &completeNotification,
            .derived = derivedOfNotification,
            .ignored = ignoredInSearch},
        Statement {.resource = Resource::Notifications, .operation = Operation::One,
            .shape = &Notification::internalShape, .sql = oneOfAllSql.constData(), .when = FilterKey::History,
            .whenValue = "true", .complete = &completeNotification, .derived = derivedOfNotification},
        Statement {.resource = Resource::Notifications, .operation = Operation::One,
            .shape = &Notification::internalShape, .sql = oneSql.constData(), .complete = &completeNotification,
            .derived = derivedOfNotification},
    };
    // clang-format on
    return rows;
}

std::span<const Statement> notificationListStatements()
{
    static const QByteArray listSql = wholeNotifications(ofNotifications + listConditions() + " {page}") + " {order}";
    // clang-format off
    static const std::array rows {
        Statement {.resource = Resource::Notifications, .operation = Operation::List,
            .shape = &Notification::internalShape, .sql = listSql.constData(), .paging = Paging::Keyset,
            .pageSize = rowsPerPage, .key = "n.created_at", .keyId = "n.id", .complete = &completeNotification,
            .derived = derivedOfNotification,
            .ignored = ignoredInList},
    };
    // clang-format on
    return rows;
}

} // namespace postroom
