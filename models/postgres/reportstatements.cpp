// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/performancedashboard.h"
#include "domain/platformreport.h"
#include "domain/platformstatistics.h"
#include "postgres/statementrows.h"

#include <array>

namespace postroom {

namespace {

using Operation = Statement::Operation;

// The facts of the days, and where they hold today (of UTC), what was made since the midnight at its start. That day's
// midnight is not {midnight} in the last hour of a summer's day in UTC.
constexpr const char *platformStatistics = R"sql(
    WITH counted AS (
        SELECT f.notification_type, f.notification_status, f.key_type, sum(f.notification_count) AS count
        FROM ft_notification_status f
        WHERE f.bst_date BETWEEN coalesce({start-date}::date, {now}::timestamp::date)
            AND coalesce({end-date}::date, {now}::timestamp::date)
        GROUP BY 1, 2, 3
        UNION ALL
        SELECT n.notification_type::text, n.notification_status, n.key_type, count(*)
        FROM notifications n
        WHERE n.created_at >= ({now}::timestamp::date::timestamp AT TIME ZONE {zone}::text) AT TIME ZONE 'UTC'
            AND {now}::timestamp::date BETWEEN coalesce({start-date}::date, {now}::timestamp::date)
                AND coalesce({end-date}::date, {now}::timestamp::date)
        GROUP BY 1, 2, 3
    )
    SELECT t.type, coalesce(sum(c.count) FILTER (WHERE c.key_type <> 'test'), 0) AS total,
        coalesce(sum(c.count) FILTER (WHERE c.key_type = 'test'), 0) AS "test-key",
        coalesce(sum(c.count) FILTER (WHERE c.key_type <> 'test' AND c.notification_status = 'technical-failure'), 0)
            AS "failures.technical-failure",
        coalesce(sum(c.count) FILTER (WHERE c.key_type <> 'test' AND c.notification_status = 'permanent-failure'), 0)
            AS "failures.permanent-failure",
        coalesce(sum(c.count) FILTER (WHERE c.key_type <> 'test' AND c.notification_status = 'temporary-failure'), 0)
            AS "failures.temporary-failure",
        coalesce(sum(c.count) FILTER (WHERE c.key_type <> 'test' AND c.notification_status = 'virus-scan-failed'), 0)
            AS "failures.virus-scan-failed"
    FROM (VALUES ('email'), ('letter'), ('sms')) AS t (type)
    LEFT JOIN counted c ON c.notification_type = t.type
    GROUP BY t.type
    ORDER BY t.type)sql";

// api-contract §7.9 BillingRow: services whose texts cost something in these days, and those that sent letters. Days
// must lie in one financial year; days of two are refused by the platform and have no rows here. A cost is a float
// unless it stands for a channel that the service has no rows of. Prices are rounded to the even digit; names are in
// the order of their code points, organisations without a name last.
constexpr const char *billingReport = R"sql(
    WITH asked AS (
        SELECT d.first, d.last, make_date(d.year, 4, 1) AS year_start, make_date(d.year + 1, 3, 31) AS year_end, d.year
        FROM (
            SELECT {start-date!}::date AS first, {end-date!}::date AS last,
                extract(year FROM {start-date!}::date - interval '3 months')::int AS year
        ) AS d
        WHERE d.last <= make_date(d.year + 1, 3, 31)
    ), facts AS (
        SELECT f.*, f.billable_units * f.rate_multiplier AS units
        FROM asked q
        JOIN ft_billing f ON f.bst_date BETWEEN q.year_start AND q.year_end
        WHERE f.notification_type IN ('sms', 'letter')
    ), texts AS (
        SELECT f.service_id, f.bst_date, f.rate, coalesce(f.units, 0) AS units,
            greatest(a.free_sms_fragment_limit - coalesce(sum(coalesce(f.units, 0)) OVER (
                PARTITION BY f.service_id
                ORDER BY f.bst_date ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0), 0) AS allowance
        FROM asked q
        CROSS JOIN facts f
        LEFT JOIN annual_billing a ON a.service_id = f.service_id AND a.financial_year_start = q.year
        WHERE f.notification_type = 'sms'
    ), text_costs AS (
        SELECT t.service_id, sum(greatest(t.units - t.allowance, 0)) AS charged_units,
            sum(greatest(t.units - t.allowance, 0) * t.rate)::float8 AS cost
        FROM asked q
        JOIN texts t ON t.bst_date BETWEEN q.first AND q.last
        GROUP BY t.service_id
        HAVING sum(greatest(t.units - t.allowance, 0) * t.rate) > 0
    ), letters AS (
        SELECT f.service_id, f.rate, sum(f.notifications_sent) AS sent, CASE
            WHEN f.postage IN ('europe', 'rest-of-world') THEN 'international' ELSE f.postage END AS postage
        FROM asked q
        JOIN facts f ON f.bst_date BETWEEN q.first AND q.last
        WHERE f.notification_type = 'letter'
        GROUP BY f.service_id, f.rate, 4
    ), letter_lines AS (
        SELECT l.*, CASE l.postage WHEN 'economy' THEN 1 WHEN 'second' THEN 2 WHEN 'first' THEN 3
                WHEN 'international' THEN 4 ELSE 0 END AS place,
            l.sent || ' ' || CASE WHEN l.postage IN ('economy', 'second', 'first') THEN l.postage || ' class'
                ELSE 'international' END || ' letters at ' || CASE
                WHEN l.rate >= 1 THEN '£' || to_char(
                    CASE mod(l.rate * 100, 2) WHEN 0.5 THEN trunc(l.rate, 2) ELSE round(l.rate, 2) END,
                    'FM999,999,999,990.00')
                ELSE CASE mod(l.rate * 100, 2) WHEN 0.5 THEN trunc(l.rate * 100) ELSE round(l.rate * 100) END::text
                    || 'p' END || E'\n' AS line
        FROM letters l
    ), letter_costs AS (
        SELECT l.service_id, sum(l.sent) AS total, sum(l.sent * l.rate)::float8 AS cost,
            string_agg(l.line, '' ORDER BY l.place, l.rate, l.postage) AS breakdown
        FROM letter_lines l
        GROUP BY l.service_id
    )
    SELECT s.id AS service_id, s.name AS service_name, coalesce(o.id::text, '') AS organisation_id,
        coalesce(o.name, '') AS organisation_name, coalesce(t.charged_units, 0) AS sms_chargeable_units,
        CASE WHEN t.service_id IS NULL THEN '0' WHEN t.cost::text ~ '[.e]' THEN t.cost::text
            ELSE t.cost::text || '.0' END::json AS sms_cost,
        coalesce(l.total, 0) AS total_letters,
        CASE WHEN l.service_id IS NULL THEN '0' WHEN l.cost::text ~ '[.e]' THEN l.cost::text
            ELSE l.cost::text || '.0' END::json AS letter_cost,
        coalesce(l.breakdown, '') AS letter_breakdown,
        coalesce(s.purchase_order_number, o.purchase_order_number) AS purchase_order_number,
        coalesce(s.billing_contact_names, o.billing_contact_names) AS contact_names,
        coalesce(s.billing_contact_email_addresses, o.billing_contact_email_addresses) AS contact_email_addresses,
        coalesce(s.billing_reference, o.billing_reference) AS billing_reference
    FROM text_costs t
    FULL JOIN letter_costs l ON l.service_id = t.service_id
    JOIN services s ON s.id = coalesce(t.service_id, l.service_id)
    LEFT JOIN organisation o ON o.id = s.organisation_id
    ORDER BY coalesce(o.name, '') = '', o.name COLLATE "C", s.name COLLATE "C", s.id)sql";

constexpr const char *letterBillingReport = R"sql(
    SELECT f.bst_date AS date, f.postage, f.cost_threshold::text AS cost_threshold, f.billable_units AS sheets,
        f.rate::float8 AS rate, f.notifications_sent AS letters, (f.rate * f.notifications_sent)::float8 AS cost
    FROM ft_billing_letter_despatch f
    WHERE f.bst_date BETWEEN {start-date!}::date AND {end-date!}::date
        AND extract(year FROM {start-date!}::date - interval '3 months')
            = extract(year FROM {end-date!}::date - interval '3 months')
    ORDER BY f.bst_date, f.postage, f.cost_threshold, f.rate, f.billable_units)sql";

constexpr const char *dailyVolumes = R"sql(
    SELECT f.bst_date AS day,
        coalesce(sum(f.notifications_sent) FILTER (WHERE f.notification_type = 'sms'), 0) AS sms_totals,
        coalesce(sum(f.billable_units) FILTER (WHERE f.notification_type = 'sms'), 0) AS sms_fragment_totals,
        coalesce(sum(f.billable_units * f.rate_multiplier) FILTER (WHERE f.notification_type = 'sms'), 0)
            AS sms_chargeable_units,
        coalesce(sum(f.notifications_sent) FILTER (WHERE f.notification_type = 'email'), 0) AS email_totals,
        coalesce(sum(f.notifications_sent) FILTER (WHERE f.notification_type = 'letter'), 0) AS letter_totals,
        coalesce(sum(f.billable_units) FILTER (WHERE f.notification_type = 'letter'), 0) AS letter_sheet_totals
    FROM ft_billing f
    WHERE f.bst_date BETWEEN {start-date!}::date AND {end-date!}::date
    GROUP BY f.bst_date
    ORDER BY f.bst_date)sql";

constexpr const char *providerVolumes = R"sql(
    SELECT f.bst_date AS day, f.provider, sum(f.notifications_sent) AS sms_totals,
        sum(f.billable_units) AS sms_fragment_totals, sum(f.billable_units * f.rate_multiplier) AS sms_chargeable_units,
        sum(f.billable_units * f.rate_multiplier * f.rate)::float8 AS sms_cost
    FROM ft_billing f
    WHERE f.notification_type = 'sms' AND f.bst_date BETWEEN {start-date!}::date AND {end-date!}::date
    GROUP BY f.bst_date, f.provider
    ORDER BY f.bst_date, f.provider)sql";

// Live services with any allowance, sent or not; theirs is the latest up to the calendar year of the last day.
constexpr const char *volumesByService = R"sql(
    WITH volumes AS (
        SELECT f.service_id,
            sum(f.notifications_sent) FILTER (WHERE f.notification_type = 'sms') AS sms_notifications,
            sum(f.billable_units * f.rate_multiplier) FILTER (WHERE f.notification_type = 'sms')
                AS sms_chargeable_units,
            sum(f.notifications_sent) FILTER (WHERE f.notification_type = 'email') AS email_totals,
            sum(f.notifications_sent) FILTER (WHERE f.notification_type = 'letter') AS letter_totals,
            sum(f.billable_units) FILTER (WHERE f.notification_type = 'letter') AS letter_sheet_totals,
            sum(f.notifications_sent * f.rate) FILTER (WHERE f.notification_type = 'letter') AS letter_cost
        FROM ft_billing f
        WHERE f.bst_date BETWEEN {start-date!}::date AND {end-date!}::date
        GROUP BY f.service_id
    )
    SELECT s.id AS service_id, s.name AS service_name, coalesce(o.id::text, '') AS organisation_id,
        coalesce(o.name, '') AS organisation_name, a.free_sms_fragment_limit AS free_allowance,
        coalesce(v.sms_notifications, 0) AS sms_notifications,
        coalesce(v.sms_chargeable_units, 0) AS sms_chargeable_units, coalesce(v.email_totals, 0) AS email_totals,
        coalesce(v.letter_totals, 0) AS letter_totals, coalesce(v.letter_sheet_totals, 0) AS letter_sheet_totals,
        coalesce(v.letter_cost, 0)::float8 AS letter_cost
    FROM services s
    JOIN LATERAL (
        SELECT b.free_sms_fragment_limit FROM annual_billing b
        WHERE b.service_id = s.id AND b.financial_year_start <= extract(year FROM {end-date!}::date)
        ORDER BY b.financial_year_start DESC LIMIT 1
    ) AS a ON TRUE
    LEFT JOIN organisation o ON o.id = s.organisation_id
    LEFT JOIN volumes v ON v.service_id = s.id
    WHERE s.active AND s.count_as_live AND NOT s.restricted
    ORDER BY o.name, s.name, s.id)sql";

// What the nights have counted: all that there is, then the days asked for, today (of UTC) where none is said.
constexpr const char *performanceDashboard = R"sql(
    WITH days AS (
        SELECT f.bst_date AS date,
            coalesce(sum(f.notification_count) FILTER (WHERE f.notification_type = 'email'), 0) AS emails,
            coalesce(sum(f.notification_count) FILTER (WHERE f.notification_type = 'letter'), 0) AS letters,
            coalesce(sum(f.notification_count) FILTER (WHERE f.notification_type = 'sms'), 0) AS sms
        FROM ft_notification_status f
        WHERE f.key_type <> 'test'
        GROUP BY f.bst_date
    ), totals AS (
        SELECT coalesce(sum(d.emails), 0) AS emails, coalesce(sum(d.letters), 0) AS letters,
            coalesce(sum(d.sms), 0) AS sms,
            json_agg(d ORDER BY d.date) FILTER (
                WHERE d.date BETWEEN coalesce({start-date}::date, {now}::timestamp::date)
                    AND coalesce({end-date}::date, {now}::timestamp::date)) AS days
        FROM days d
    ), processing AS (
        SELECT json_agg(json_build_object('date', p.bst_date, 'percentage_under_10_seconds', CASE
                WHEN p.messages_total > 0 THEN p.messages_within_10_secs / p.messages_total::float8 * 100
                WHEN p.messages_total = 0 THEN 100 END) ORDER BY p.bst_date) AS days
        FROM ft_processing_time p
        WHERE p.bst_date BETWEEN coalesce({start-date}::date, {now}::timestamp::date)
            AND coalesce({end-date}::date, {now}::timestamp::date)
    ), live AS (
        SELECT count(*) AS count, json_agg(json_build_object('service_id', s.id, 'service_name', s.name,
            'organisation_id', o.id, 'organisation_name', o.name) ORDER BY o.name, s.name, s.id) AS services
        FROM services s
        LEFT JOIN organisation o ON o.id = s.organisation_id
        WHERE s.active AND s.count_as_live AND NOT s.restricted
    )
    SELECT t.emails + t.letters + t.sms AS total_notifications, t.emails AS email_notifications,
        t.letters AS letter_notifications, t.sms AS sms_notifications,
        coalesce(t.days, json_build_array()) AS notifications_by_type,
        coalesce(p.days, json_build_array()) AS processing_time, l.count AS live_service_count,
        coalesce(l.services, json_build_array()) AS services_using_notify
    FROM totals t, processing p, live l)sql";

// clang-format off
const std::array rows {
    Statement {.resource = Resource::PlatformStats, .operation = Operation::List,
        .shape = &PlatformStatistics::internalShape, .sql = platformStatistics},
    Statement {.resource = Resource::BillingReport, .operation = Operation::List,
        .shape = &BillingReportRow::internalShape, .sql = billingReport},
    Statement {.resource = Resource::LetterBillingReport, .operation = Operation::List,
        .shape = &LetterBillingRow::internalShape, .sql = letterBillingReport},
    Statement {.resource = Resource::DailyVolumesReport, .operation = Operation::List,
        .shape = &DailyVolumes::internalShape, .sql = dailyVolumes},
    Statement {.resource = Resource::ProviderVolumesReport, .operation = Operation::List,
        .shape = &ProviderVolumes::internalShape, .sql = providerVolumes},
    Statement {.resource = Resource::VolumesByService, .operation = Operation::List,
        .shape = &ServiceVolumes::internalShape, .sql = volumesByService},
    Statement {.resource = Resource::PerformanceDashboard, .operation = Operation::One,
        .shape = &PerformanceDashboard::internalShape, .sql = performanceDashboard},
};
// clang-format on

} // namespace

std::span<const Statement> reportStatements()
{
    return rows;
}

} // namespace postroom
