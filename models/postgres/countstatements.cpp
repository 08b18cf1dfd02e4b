// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/statuscounts.h"
#include "domain/tally.h"
#include "domain/templateusage.h"
#include "postgres/statementrows.h"

#include <array>

namespace postroom {

namespace {

using Operation = Statement::Operation;

// The platform counts days back from the day that it is in UTC and begins them at midnight in its zone: in the first
// hour of a summer's day "today" is still yesterday (api-contract §6.1; here written out, as {midnight} is the zone's).
// Only the monthly counts go by the day that it is in the zone.
//
// What happened before today is summed in ft_notification_status; of the messages only today's are counted
// (database-schema §11, dashboard totals), by the index of service and moment. Test keys never count.

// The days begin with the *UTC date* of that midnight, one day more when it was in summer time; none are the usual
// seven (api-contract §6.1).
constexpr const char *notificationCounts = R"(
SELECT COALESCE(SUM(b.notifications_sent), 0) AS notifications_sent_count
FROM ft_billing b
WHERE b.service_id = {service!}::text::uuid
  AND b.bst_date >= (({now}::timestamp::date - COALESCE(NULLIF({limit-days}::text::integer, 0), 7))::timestamp
    AT TIME ZONE {zone}::text AT TIME ZONE 'UTC')::date
  AND b.notification_type::text = ANY (COALESCE({type[]}::text[], ARRAY['sms', 'email', 'letter']))
)";

// The months of the financial year that have begun, quiet ones too. Today's messages count where the year goes on.
constexpr const char *monthlyNotificationStats = R"(
WITH counted AS (
    SELECT DATE_TRUNC('month', f.bst_date::timestamp) AS month, f.notification_type, f.notification_status,
        f.notification_count
    FROM ft_notification_status f
    WHERE f.service_id = {service!}::text::uuid
      AND f.bst_date >= MAKE_DATE({year!}::text::integer, 4, 1)
      AND f.bst_date < MAKE_DATE({year!}::text::integer + 1, 4, 1)
      AND f.key_type <> 'test'
    UNION ALL
    SELECT DATE_TRUNC('month', {today}::text::timestamp), n.notification_type::text, n.notification_status, COUNT(*)
    FROM notifications n
    WHERE n.service_id = {service!}::text::uuid
      AND n.created_at >= {midnight}::timestamp
      AND n.created_at < ({today}::text::date + 1)::timestamp AT TIME ZONE {zone}::text AT TIME ZONE 'UTC'
      AND n.key_type <> 'test'
      AND {today}::text::date < MAKE_DATE({year!}::text::integer + 1, 4, 1)
    GROUP BY n.notification_type, n.notification_status
), summed AS (
    SELECT c.month, c.notification_type, c.notification_status, SUM(c.notification_count) AS count
    FROM counted c
    GROUP BY c.month, c.notification_type, c.notification_status
)
SELECT TO_CHAR(m.month, 'YYYY-MM') AS month,
    COALESCE(JSON_OBJECT_AGG(c.notification_status, c.count ORDER BY c.notification_status)
        FILTER (WHERE c.notification_type = 'email'), '{}') AS email,
    COALESCE(JSON_OBJECT_AGG(c.notification_status, c.count ORDER BY c.notification_status)
        FILTER (WHERE c.notification_type = 'letter'), '{}') AS letter,
    COALESCE(JSON_OBJECT_AGG(c.notification_status, c.count ORDER BY c.notification_status)
        FILTER (WHERE c.notification_type = 'sms'), '{}') AS sms
FROM services s
CROSS JOIN GENERATE_SERIES(MAKE_TIMESTAMP({year!}::text::integer, 4, 1, 0, 0, 0),
    MAKE_TIMESTAMP({year!}::text::integer + 1, 3, 1, 0, 0, 0), INTERVAL '1 month') m (month)
LEFT JOIN summed c ON c.month = m.month
WHERE s.id = {service!}::text::uuid
  AND m.month AT TIME ZONE {zone}::text AT TIME ZONE 'UTC' < {now}::timestamp
GROUP BY m.month
ORDER BY m.month
)";

// The name alone makes a template the one of precompiled letters here, unlike elsewhere. What is cancelled is no use.
// Month and year are numbers in the current financial year, texts in another (api-contract §1, Decimals).
constexpr const char *monthlyTemplateUsage = R"(
WITH counted AS (
    SELECT f.template_id, EXTRACT(YEAR FROM f.bst_date)::integer AS year,
        EXTRACT(MONTH FROM f.bst_date)::integer AS month, f.notification_count
    FROM ft_notification_status f
    WHERE f.service_id = {service!}::text::uuid
      AND f.bst_date >= MAKE_DATE({year!}::text::integer, 4, 1)
      AND f.bst_date < MAKE_DATE({year!}::text::integer + 1, 4, 1)
      AND f.key_type <> 'test'
      AND f.notification_status <> 'cancelled'
    UNION ALL
    SELECT n.template_id, EXTRACT(YEAR FROM d.moment)::integer, EXTRACT(MONTH FROM d.moment)::integer, COUNT(*)
    FROM notifications n
    CROSS JOIN LATERAL (
        SELECT DATE_TRUNC('month', n.created_at AT TIME ZONE 'UTC' AT TIME ZONE {zone}::text) AS moment
    ) d
    WHERE n.service_id = {service!}::text::uuid
      AND n.created_at >= {now}::timestamp::date::timestamp AT TIME ZONE {zone}::text AT TIME ZONE 'UTC'
      AND isfinite(n.created_at)
      AND n.key_type <> 'test'
      AND n.notification_status <> 'cancelled'
      AND {today}::text::date >= MAKE_DATE({year!}::text::integer, 4, 1)
      AND {today}::text::date < MAKE_DATE({year!}::text::integer + 1, 4, 1)
    GROUP BY n.template_id, d.moment
), summed AS (
    SELECT c.template_id, c.year, c.month, SUM(c.notification_count) AS count
    FROM counted c
    GROUP BY c.template_id, c.year, c.month
)
SELECT c.count, t.name = 'Pre-compiled PDF' AS is_precompiled_letter, t.name, t.id AS template_id,
    t.template_type AS type,
    CASE
        WHEN {today}::text::date >= MAKE_DATE({year!}::text::integer, 4, 1)
            AND {today}::text::date < MAKE_DATE({year!}::text::integer + 1, 4, 1)
        THEN TO_JSON(c.month)
        ELSE TO_JSON(c.month::text)
    END AS month,
    CASE
        WHEN {today}::text::date >= MAKE_DATE({year!}::text::integer, 4, 1)
            AND {today}::text::date < MAKE_DATE({year!}::text::integer + 1, 4, 1)
        THEN TO_JSON(c.year)
        ELSE TO_JSON(c.year::text)
    END AS year
FROM summed c
JOIN templates t ON t.id = c.template_id
ORDER BY c.year, c.month, t.name, t.id
)";

// `whole-days` counts where both are given (api-contract §6.6); without either there is nothing to answer. In the order
// of the platform's program, which sorts the rows by their bytes.
constexpr const char *templateStatistics = R"(
WITH counted AS (
    SELECT f.template_id, f.notification_type, f.notification_status, f.notification_count
    FROM ft_notification_status f
    WHERE f.service_id = {service!}::text::uuid
      AND f.bst_date >= {now}::timestamp::date - COALESCE({whole-days}::text, {limit-days}::text, '')::integer
      AND f.key_type <> 'test'
    UNION ALL
    SELECT n.template_id, n.notification_type::text, n.notification_status, COUNT(*)
    FROM notifications n
    WHERE n.service_id = {service!}::text::uuid
      AND n.created_at >= {now}::timestamp::date::timestamp AT TIME ZONE {zone}::text AT TIME ZONE 'UTC'
      AND n.key_type <> 'test'
    GROUP BY n.template_id, n.notification_type, n.notification_status
), summed AS (
    SELECT c.template_id, c.notification_type, c.notification_status, SUM(c.notification_count) AS count
    FROM counted c
    GROUP BY c.template_id, c.notification_type, c.notification_status
)
SELECT c.count, t.name = 'Pre-compiled PDF' AS is_precompiled_letter, c.notification_status AS status, c.template_id,
    t.name AS template_name, c.notification_type AS template_type
FROM summed c
LEFT JOIN templates t ON t.id = c.template_id
ORDER BY c.template_id, c.notification_type COLLATE "C", c.notification_status COLLATE "C"
)";

// To the moment today, to the day before, for a year (api-contract §6.6).
constexpr const char *templateLastUse = R"(
SELECT COALESCE((
    SELECT MAX(n.created_at)
    FROM notifications n
    WHERE n.template_id = t.id
      AND n.service_id = t.service_id
      AND n.notification_type = t.template_type::text::notification_type
      AND n.created_at >= {now}::timestamp::date::timestamp AT TIME ZONE {zone}::text AT TIME ZONE 'UTC'
      AND n.key_type <> 'test'
), (
    SELECT MAX(f.bst_date)::timestamp
    FROM ft_notification_status f
    WHERE f.template_id = t.id
      AND f.bst_date > {now}::timestamp - INTERVAL '1 year'
      AND f.key_type <> 'test'
)) AS last_date_used
FROM templates t
WHERE t.id = {template!}::text::uuid AND t.service_id = {service!}::text::uuid
)";

// clang-format off
constexpr std::array rows {
    Statement {.resource = Resource::NotificationCounts, .operation = Operation::One,
        .shape = &Tally::notificationCountShape, .sql = notificationCounts},
    Statement {.resource = Resource::MonthlyNotificationStats, .operation = Operation::List,
        .shape = &MonthlyCounts::internalShape, .sql = monthlyNotificationStats},
    Statement {.resource = Resource::MonthlyTemplateUsage, .operation = Operation::List,
        .shape = &TemplateUsage::internalShape, .sql = monthlyTemplateUsage, .shapeOf = &TemplateUsage::shapeOf},
    Statement {.resource = Resource::TemplateStatistics, .operation = Operation::List,
        .shape = &TemplateStatistic::internalShape, .sql = templateStatistics},
    Statement {.resource = Resource::TemplateLastUses, .operation = Operation::One,
        .shape = &Tally::templateUsageShape, .sql = templateLastUse},
};
// clang-format on

} // namespace

std::span<const Statement> countStatements()
{
    return rows;
}

} // namespace postroom
