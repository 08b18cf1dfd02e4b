// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/freeallowance.h"
#include "domain/rates.h"
#include "domain/serviceusage.h"
#include "postgres/statementrows.h"

#include <array>

namespace postroom {

namespace {

using Operation = Statement::Operation;

// A financial year is April to March (api-contract §9). What the platform reads of a service's texts: the day's rows
// use up the free allowance in the order of their days, and only what lies above it costs. Rows of one day have one
// rate, so their order among each other changes no sum; a service without an allowance for the year has no texts here.

// api-contract §6.9: the platform first brings today's ft_billing rows up to date, for channels that the service may
// use, and reads then. Here what it would write takes the place of what stands there. Days of other years stay as they
// are. A letter or text without a price for the day has none here (the platform gives up). Prices that two postages
// share have no order on the platform; the recordings show the longer way first.
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
            AND n.created_at < (({today}::date + 1)::timestamp AT TIME ZONE {zone}::text) AT TIME ZONE 'UTC'
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
        SELECT date_trunc('month', f.bst_date::timestamp), f.notification_type, f.postage, f.rate,
            f.notifications_sent, f.notifications_sent, f.notifications_sent, 0
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
};
// clang-format on

} // namespace

std::span<const Statement> usageStatements()
{
    return rows;
}

} // namespace postroom
