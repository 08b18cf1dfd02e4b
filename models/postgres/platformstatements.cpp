// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/complaint.h"
#include "domain/foundrecord.h"
#include "domain/freeallowance.h"
#include "domain/performancedashboard.h"
#include "domain/platformreport.h"
#include "domain/platformstatistics.h"
#include "domain/protectedsenderid.h"
#include "domain/provider.h"
#include "domain/rates.h"
#include "domain/serviceusage.h"
#include "domain/user.h"
#include "postgres/statementrows.h"

#include <array>

namespace postroom {

namespace {

using Operation = Statement::Operation;
using Paging = Statement::Paging;

constexpr int complaintsPerPage = 50;

// A financial year is April to March (api-contract §9). What the platform reads of a service's texts: the day's rows
// use up the free allowance in the order of their days, and only what lies above it costs. Rows of one day have one
// rate, so their order among each other changes no sum; a service without an allowance for the year has no texts here.

// api-contract §6.9: the platform first brings today's ft_billing rows up to date, for channels that the service may
// use, and reads then. Here what it would write takes the place of what stands there. Days of other years stay as they
// are. A letter or text without a price for the day has none here (the platform gives up).
constexpr const char *monthlyUsage = R"sql(
    WITH sent AS (
        SELECT n.template_id, n.notification_type::text AS notification_type,
            CASE n.notification_type WHEN 'sms' THEN coalesce(n.sent_by, 'unknown') ELSE 'dvla' END AS provider,
            coalesce(n.rate_multiplier, 1)::int AS rate_multiplier, coalesce(n.international, FALSE) AS international,
            CASE n.notification_type WHEN 'sms' THEN 'none' ELSE coalesce(n.postage, 'none') END AS postage,
            CASE n.notification_type WHEN 'letter' THEN n.billable_units END AS sheets,
            sum(n.billable_units) AS billable_units, count(*) AS notifications_sent
        FROM notifications_all_time_view n
        JOIN service_permissions p ON p.service_id = n.service_id AND p.permission = n.notification_type::text
        WHERE n.service_id = {service!}::uuid
            AND n.created_at >= {midnight}::timestamp
            AND n.created_at
                < (({today}::date + 1)::timestamp AT TIME ZONE {zone}::text) AT TIME ZONE 'UTC'
            AND n.key_type IN ('normal', 'team')
            AND (n.notification_type = 'sms' AND n.notification_status IN
                    ('sending', 'sent', 'delivered', 'pending', 'temporary-failure', 'permanent-failure')
                OR n.notification_type = 'letter' AND n.notification_status IN
                    ('sending', 'delivered', 'returned-letter'))
            AND {today}::date BETWEEN make_date({year!}::int, 4, 1) AND make_date({year!}::int + 1, 3, 31)
        GROUP BY 1, 2, 3, 4, 5, 6, 7
    ), priced AS (
        SELECT s.*, CASE
            WHEN s.notification_type = 'sms' THEN (
                SELECT r.rate FROM rates r
                WHERE r.notification_type = 'sms' AND r.valid_from <= {midnight}::timestamp
                ORDER BY r.valid_from DESC LIMIT 1)
            WHEN s.sheets = 0 THEN 0
            ELSE (
                SELECT r.rate FROM letter_rates r
                WHERE r.crown AND r.sheet_count = s.sheets AND r.post_class = s.postage
                    AND r.start_date <= {midnight}::timestamp
                ORDER BY r.start_date DESC LIMIT 1)
            END AS rate
        FROM sent s
    ), facts AS (
        SELECT f.bst_date, f.notification_type, f.postage, f.rate, f.rate_multiplier, f.billable_units,
            f.notifications_sent
        FROM ft_billing f
        WHERE f.service_id = {service!}::uuid
            AND f.bst_date BETWEEN make_date({year!}::int, 4, 1) AND make_date({year!}::int + 1, 3, 31)
            AND f.notification_type IN ('sms', 'letter')
            AND NOT EXISTS (
                SELECT FROM priced p
                WHERE f.bst_date = {today}::date AND p.template_id = f.template_id
                    AND p.notification_type = f.notification_type AND p.provider = f.provider
                    AND p.rate_multiplier = f.rate_multiplier AND p.international = f.international
                    AND p.rate = f.rate AND p.postage = f.postage)
        UNION ALL
        SELECT {today}::date, p.notification_type, p.postage, p.rate, p.rate_multiplier, p.billable_units,
            p.notifications_sent
        FROM priced p
        WHERE p.rate IS NOT NULL
    ), texts AS (
        SELECT f.*, f.billable_units * f.rate_multiplier AS units,
            greatest(a.free_sms_fragment_limit - coalesce(sum(f.billable_units * f.rate_multiplier) OVER (
                ORDER BY f.bst_date ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0), 0) AS allowance
        FROM facts f
        JOIN annual_billing a ON a.service_id = {service!}::uuid AND a.financial_year_start = {year!}::int
        WHERE f.notification_type = 'sms'
    ), charges AS (
        SELECT date_trunc('month', t.bst_date::timestamp) AS month, t.notification_type, t.postage, t.rate,
            t.notifications_sent, t.units AS chargeable_units, greatest(t.units - t.allowance, 0) AS charged_units,
            least(t.allowance, t.units) AS free_allowance_used
        FROM texts t
        UNION ALL
        SELECT date_trunc('month', f.bst_date::timestamp), f.notification_type, f.postage, f.rate, f.notifications_sent, f.notifications_sent,
            f.notifications_sent, 0
        FROM facts f
        WHERE f.notification_type = 'letter'
    )
    SELECT to_char(c.month, 'FMMonth') AS month, c.notification_type, c.rate::float8 AS rate,
        c.postage, sum(c.notifications_sent) AS notifications_sent, sum(c.chargeable_units) AS chargeable_units,
        sum(c.charged_units) AS charged_units, sum(c.free_allowance_used) AS free_allowance_used,
        sum(c.charged_units * c.rate)::float8 AS cost
    FROM charges c
    GROUP BY c.month, c.notification_type, c.rate, c.postage
    ORDER BY c.month, c.notification_type, c.rate, c.postage DESC)sql";

// The same of what the nights (and the hours) have counted so far, with e-mails, which cost nothing.
constexpr const char *yearlyUsage = R"sql(
    WITH facts AS (
        SELECT f.*, f.billable_units * f.rate_multiplier AS units
        FROM ft_billing f
        WHERE f.service_id = {service!}::uuid
            AND f.bst_date BETWEEN make_date({year!}::int, 4, 1) AND make_date({year!}::int + 1, 3, 31)
    ), texts AS (
        SELECT f.*, greatest(a.free_sms_fragment_limit - coalesce(sum(f.units) OVER (
            ORDER BY f.bst_date ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0), 0) AS allowance
        FROM facts f
        JOIN annual_billing a ON a.service_id = f.service_id AND a.financial_year_start = {year!}::int
        WHERE f.notification_type = 'sms'
    ), charges AS (
        SELECT t.notification_type, t.rate, t.notifications_sent, t.units AS chargeable_units,
            greatest(t.units - t.allowance, 0) AS charged_units, least(t.allowance, t.units) AS free_allowance_used,
            greatest(t.units - t.allowance, 0) * t.rate AS cost
        FROM texts t
        UNION ALL
        SELECT f.notification_type, f.rate, f.notifications_sent, f.billable_units, f.billable_units, 0, 0
        FROM facts f
        WHERE f.notification_type = 'email'
        UNION ALL
        SELECT f.notification_type, f.rate, f.notifications_sent, f.notifications_sent, f.notifications_sent, 0,
            f.notifications_sent * f.rate
        FROM facts f
        WHERE f.notification_type = 'letter'
    )
    SELECT c.notification_type, c.rate::float8 AS rate, sum(c.notifications_sent) AS notifications_sent,
        sum(c.chargeable_units) AS chargeable_units, sum(c.charged_units) AS charged_units,
        sum(c.free_allowance_used) AS free_allowance_used, sum(c.cost)::float8 AS cost
    FROM charges c
    GROUP BY c.notification_type, c.rate
    ORDER BY c.notification_type, c.rate)sql";

// api-contract §6.9: where the service has no allowance for the year, the platform makes it up and stores it: nothing
// for who sent 300 000 fragments in the last financial year, else last year's where that was set by hand, else the
// default of the service's kind of organisation. Years before 2016 and after this one have none.
constexpr const char *freeAllowance = R"sql(
    WITH years AS (
        SELECT coalesce({year}::int, c.year) AS year, c.year AS this_year
        FROM (
            SELECT extract(year FROM {now}::timestamp)::int - CASE
                WHEN {now}::timestamp < (make_date(extract(year FROM {now}::timestamp)::int, 4, 1)::timestamp
                    AT TIME ZONE {zone}::text) AT TIME ZONE 'UTC' THEN 1 ELSE 0 END AS year
        ) AS c
    )
    SELECT y.year AS financial_year_start, coalesce(a.free_sms_fragment_limit, CASE
            WHEN (
                SELECT sum(f.billable_units * f.rate_multiplier) FROM ft_billing f
                WHERE f.service_id = s.id AND f.notification_type = 'sms'
                    AND f.bst_date BETWEEN make_date(y.this_year - 1, 4, 1) AND make_date(y.this_year, 3, 31)
                ) >= 300000 THEN 0
            WHEN last_year.has_custom_allowance THEN last_year.free_sms_fragment_limit
            ELSE (
                SELECT d.allowance FROM default_annual_allowance d
                WHERE d.valid_from_financial_year_start <= y.year AND d.notification_type = 'sms'
                    AND d.organisation_type = coalesce(nullif(s.organisation_type, ''), 'other')
                ORDER BY d.valid_from_financial_year_start DESC LIMIT 1)
        END) AS free_sms_fragment_limit
    FROM years y
    JOIN services s ON s.id = {service!}::uuid
    LEFT JOIN annual_billing a ON a.service_id = s.id AND a.financial_year_start = y.year
    LEFT JOIN annual_billing last_year
        ON last_year.service_id = s.id AND last_year.financial_year_start = y.year - 1
    WHERE a.id IS NOT NULL OR y.year BETWEEN 2016 AND y.this_year)sql";

constexpr const char *letterRates = R"sql(
    SELECT r.sheet_count, r.post_class, r.rate, r.start_date
    FROM letter_rates r
    WHERE r.crown AND r.start_date <= {now}::timestamp AND (r.end_date IS NULL OR r.end_date > {now}::timestamp)
    ORDER BY r.sheet_count, r.rate, r.post_class, r.id)sql";

constexpr const char *smsRate = R"sql(
    SELECT r.rate::float8 AS rate, r.valid_from
    FROM rates r
    WHERE r.valid_from <= {now}::timestamp
    ORDER BY r.valid_from DESC, r.id
    LIMIT 1)sql";

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

// api-contract §7.8: no feedback id is the text "None".
constexpr const char *complaints = R"sql(
    SELECT c.id, c.notification_id, c.service_id, s.name AS service_name,
        coalesce(c.ses_feedback_id, 'None') AS ses_feedback_id, c.complaint_type, c.complaint_date, c.created_at
    FROM complaints c
    JOIN services s ON s.id = c.service_id
    ORDER BY c.created_at DESC, c.id DESC {page})sql";

constexpr const char *complaintCount = R"sql(
    SELECT count(*) AS count
    FROM complaints c
    WHERE c.created_at >= (coalesce({start-date}::date, {now}::timestamp::date)::timestamp
            AT TIME ZONE {zone}::text) AT TIME ZONE 'UTC'
        AND c.created_at < ((coalesce({end-date}::date, {now}::timestamp::date) + 1)::timestamp
            AT TIME ZONE {zone}::text) AT TIME ZONE 'UTC')sql";

// Fragments of the platform's current month, today's as far as they have been counted.
constexpr const char *providers = R"sql(
    SELECT p.id, p.display_name, p.identifier, p.notification_type, p.priority, p.active, p.supports_international,
        p.reason, date_trunc('second', p.updated_at) AS updated_at, u.name AS created_by_name,
        coalesce(f.units, 0) AS current_month_billable_sms
    FROM provider_details p
    LEFT JOIN users u ON u.id = p.created_by_id
    LEFT JOIN (
        SELECT b.provider, sum(b.billable_units * b.rate_multiplier) AS units
        FROM ft_billing b
        WHERE b.notification_type = 'sms' AND b.bst_date >= date_trunc('month', {today}::date::timestamp)::date
        GROUP BY b.provider
    ) AS f ON f.provider = p.identifier
    ORDER BY p.notification_type, p.priority, p.id)sql";

constexpr const char *provider = R"sql(
    SELECT p.id, p.display_name, p.identifier, p.notification_type, p.priority, p.active, p.supports_international,
        p.reason, p.updated_at, p.version, u.id AS "created_by.id", u.name AS "created_by.name",
        u.email_address AS "created_by.email_address"
    FROM provider_details p
    LEFT JOIN users u ON u.id = p.created_by_id
    WHERE p.id = {id}::uuid)sql";

constexpr const char *providerVersions = R"sql(
    SELECT p.id, p.display_name, p.identifier, p.notification_type, p.priority, p.active, p.supports_international,
        p.reason, p.updated_at, p.version, u.id AS "created_by.id", u.name AS "created_by.name",
        u.email_address AS "created_by.email_address"
    FROM provider_details_history p
    LEFT JOIN users u ON u.id = p.created_by_id
    WHERE p.id = {provider!}::uuid
    ORDER BY p.version DESC
    LIMIT 100)sql";

// Without whatever Python calls whitespace, in lower case.
constexpr const char *protectedSender = R"sql(
    SELECT EXISTS (
        SELECT FROM protected_sender_ids p
        WHERE p.sender_id = lower(regexp_replace({sender!}::text,
            '[\u0009-\u000d\u001c-\u0020\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]', '', 'g'))
    ) AS is_protected)sql";

// The first of the kinds that has the id (api-contract §6.15). What is no id is found nowhere.
constexpr const char *foundByUuid = R"sql(
    WITH sought AS MATERIALIZED (
        SELECT CASE WHEN {uuid!}::text ~* '^[0-9a-f]{8}-?([0-9a-f]{4}-?){3}[0-9a-f]{12}$'
            THEN {uuid!}::text::uuid END AS id
    )
    SELECT f.type, CASE WHEN f.owned THEN json_build_object('service_id', f.service_id)
        ELSE json_build_object() END AS context
    FROM (
        SELECT 1 AS place, 'organisation' AS type, FALSE AS owned, NULL::uuid AS service_id
        FROM sought JOIN organisation t USING (id)
        UNION ALL SELECT 2, 'service', FALSE, NULL FROM sought JOIN services t USING (id)
        UNION ALL SELECT 3, 'template', TRUE, t.service_id FROM sought JOIN templates t USING (id)
        UNION ALL SELECT 4, 'notification', TRUE, t.service_id FROM sought JOIN notifications t USING (id)
        UNION ALL SELECT 5, 'email_branding', FALSE, NULL FROM sought JOIN email_branding t USING (id)
        UNION ALL SELECT 6, 'letter_branding', FALSE, NULL FROM sought JOIN letter_branding t USING (id)
        UNION ALL SELECT 7, 'user', FALSE, NULL FROM sought JOIN users t USING (id)
        UNION ALL SELECT 8, 'provider', FALSE, NULL FROM sought JOIN provider_details t USING (id)
        UNION ALL SELECT 9, 'reply_to_email', TRUE, t.service_id FROM sought JOIN service_email_reply_to t USING (id)
        UNION ALL SELECT 10, 'job', TRUE, t.service_id FROM sought JOIN jobs t USING (id)
        UNION ALL SELECT 11, 'service_contact_list', TRUE, t.service_id
        FROM sought JOIN service_contact_list t USING (id)
        UNION ALL SELECT 12, 'service_data_retention', TRUE, t.service_id
        FROM sought JOIN service_data_retention t USING (id)
        UNION ALL SELECT 13, 'service_sms_sender', TRUE, t.service_id FROM sought JOIN service_sms_senders t USING (id)
        UNION ALL SELECT 14, 'inbound_number', FALSE, NULL FROM sought JOIN inbound_numbers t USING (id)
        UNION ALL SELECT 15, 'api_key', TRUE, t.service_id FROM sought JOIN api_keys t USING (id)
        UNION ALL SELECT 16, 'template_folder', TRUE, t.service_id FROM sought JOIN template_folder t USING (id)
        UNION ALL SELECT 17, 'service_callback_api', TRUE, t.service_id
        FROM sought JOIN service_callback_api t USING (id)
        UNION ALL SELECT 18, 'complaint', FALSE, NULL FROM sought JOIN complaints t USING (id)
        UNION ALL SELECT 19, 'inbound_sms', TRUE, t.service_id FROM sought JOIN inbound_sms t USING (id)
    ) AS f
    ORDER BY f.place
    LIMIT 1)sql";

// api-contract §6.15 and §7.5: active people; the days are of UTC and both count. The filters come as the endpoint's
// body has them, a day perhaps in quotes and "null" for none.
constexpr const char *usersList = R"sql(
    WITH asked AS (
        SELECT nullif(trim('"' FROM {created-start}::text), 'null')::date AS created_start,
            nullif(trim('"' FROM {created-end}::text), 'null')::date AS created_end,
            nullif(trim('"' FROM {logged-in-start}::text), 'null')::date AS logged_in_start,
            nullif(trim('"' FROM {logged-in-end}::text), 'null')::date AS logged_in_end,
            nullif({take-part-in-research}::text, 'null')::boolean AS take_part_in_research
    )
    SELECT u.id, u.name, u.email_address, u.mobile_number, u.auth_type, u.state, u.platform_admin, u.created_at,
        u.logged_in_at, u.email_access_validated_at, u.password_changed_at, u.current_session_id, u.failed_login_count,
        u.take_part_in_research, u.receives_new_features_email,
        u.platform_admin OR u.auth_type = 'webauthn_auth' OR EXISTS (
            SELECT FROM user_to_service m
            WHERE m.user_id = u.id AND m.service_id = 'd6aa2c68-a2d9-4437-ab19-3ae8eb202553'
        ) AS can_use_webauthn,
        coalesce((
            SELECT json_object_agg(p.service_id, p.names ORDER BY p.service_id)
            FROM (
                SELECT p.service_id, json_agg(p.permission ORDER BY p.permission) AS names
                FROM permissions p
                JOIN services s ON s.id = p.service_id
                WHERE p.user_id = u.id AND s.active
                GROUP BY p.service_id
            ) AS p
        ), json_build_object()) AS permissions,
        coalesce((
            SELECT json_agg(json_build_object('id', s.id, 'name', s.name) ORDER BY s.name, s.id)
            FROM user_to_service m
            JOIN services s ON s.id = m.service_id
            WHERE m.user_id = u.id AND s.active
        ), json_build_array()) AS services,
        coalesce((
            SELECT json_agg(o.id ORDER BY o.name, o.id)
            FROM user_to_organisation m
            JOIN organisation o ON o.id = m.organisation_id
            WHERE m.user_id = u.id AND o.active
        ), json_build_array()) AS organisations,
        coalesce((
            SELECT json_object_agg(m.organisation_id, coalesce((
                SELECT json_agg(p.permission ORDER BY p.permission)
                FROM organisation_user_permissions p
                WHERE p.user_id = u.id AND p.organisation_id = m.organisation_id
            ), json_build_array()) ORDER BY m.organisation_id)
            FROM user_to_organisation m
            WHERE m.user_id = u.id
        ), json_build_object()) AS organisation_permissions
    FROM users u
    CROSS JOIN asked q
    WHERE u.state = 'active'
        AND (q.created_start IS NULL OR u.created_at >= q.created_start)
        AND (q.created_end IS NULL OR u.created_at < q.created_end + 1)
        AND (q.logged_in_start IS NULL OR u.logged_in_at >= q.logged_in_start)
        AND (q.logged_in_end IS NULL OR u.logged_in_at < q.logged_in_end + 1)
        AND (q.take_part_in_research IS NULL OR u.take_part_in_research = q.take_part_in_research)
    ORDER BY u.created_at, u.id)sql";

// clang-format off
const std::array rows {
    Statement {.resource = Resource::MonthlyUsage, .operation = Operation::List,
        .shape = &ServiceUsage::monthlyShape, .sql = monthlyUsage},
    Statement {.resource = Resource::YearlyUsageSummary, .operation = Operation::List,
        .shape = &ServiceUsage::yearlyShape, .sql = yearlyUsage},
    Statement {.resource = Resource::FreeSmsFragmentLimit, .operation = Operation::One,
        .shape = &FreeAllowance::internalShape, .sql = freeAllowance},
    Statement {.resource = Resource::LetterRates, .operation = Operation::List,
        .shape = &LetterRate::internalShape, .sql = letterRates},
    Statement {.resource = Resource::SmsRate, .operation = Operation::One,
        .shape = &SmsRate::internalShape, .sql = smsRate},

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

    Statement {.resource = Resource::Complaints, .operation = Operation::List,
        .shape = &Complaint::internalShape, .sql = complaints, .paging = Paging::Numbered,
        .pageSize = complaintsPerPage},
    Statement {.resource = Resource::ComplaintCount, .operation = Operation::One,
        .shape = &ComplaintCount::internalShape, .sql = complaintCount},

    Statement {.resource = Resource::Providers, .operation = Operation::List,
        .shape = &Provider::listShape, .sql = providers},
    Statement {.resource = Resource::Providers, .operation = Operation::One,
        .shape = &Provider::internalShape, .sql = provider},
    Statement {.resource = Resource::ProviderVersions, .operation = Operation::List,
        .shape = &Provider::internalShape, .sql = providerVersions},

    Statement {.resource = Resource::ProtectedSenderId, .operation = Operation::One,
        .shape = &ProtectedSenderId::internalShape, .sql = protectedSender},
    Statement {.resource = Resource::FoundByUuid, .operation = Operation::One,
        .shape = &FoundRecord::internalShape, .sql = foundByUuid},
    Statement {.resource = Resource::UsersList, .operation = Operation::List,
        .shape = &User::listShape, .sql = usersList},
};
// clang-format on

} // namespace

std::span<const Statement> platformStatements()
{
    return rows;
}

} // namespace postroom
