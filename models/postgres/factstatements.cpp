// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allowance.h"
#include "domain/dataretention.h"
#include "domain/datedrate.h"
#include "domain/nightlyfact.h"
#include "postgres/rowconditions.h"
#include "postgres/statementrows.h"

#include <array>

namespace postroom {

namespace {

using Operation = Statement::Operation;
using Paging = Statement::Paging;

constexpr int rowsPerPage = 200;

// No API has these lists: they are the tables' own rows, with the names of what these belong to.

constexpr auto datedRates = R"(
    SELECT r.id, r.notification_type, r.rate, r.valid_from, r.valid_until, r.sheet_count, r.post_class, r.crown
    FROM (
        SELECT p.id, p.notification_type::text AS notification_type, p.rate, p.valid_from,
            NULL::timestamp AS valid_until, NULL::integer AS sheet_count, NULL::text AS post_class,
            NULL::boolean AS crown
        FROM rates p
        UNION ALL
        SELECT l.id, 'letter', l.rate, l.start_date, l.end_date, l.sheet_count, l.post_class, l.crown
        FROM letter_rates l
    ) r
    WHERE ({type}::text IS NULL OR r.notification_type = ANY ({type[]}::text[])))";

constexpr auto allowances = R"(
    SELECT a.id, a.service_id, s.name AS service_name, a.financial_year_start, a.free_sms_fragment_limit,
        a.has_custom_allowance, a.high_volume_service_last_year, a.created_at, a.updated_at
    FROM annual_billing a
    LEFT JOIN services s ON s.id = a.service_id
    WHERE ({year}::text IS NULL OR a.financial_year_start = {year}::text::integer))";

constexpr auto retentionTimes = R"(
    SELECT d.id, d.service_id, s.name AS service_name, d.notification_type, d.days_of_retention, d.created_at,
        d.updated_at
    FROM service_data_retention d
    LEFT JOIN services s ON s.id = d.service_id
    WHERE ({type}::text IS NULL OR d.notification_type::text = ANY ({type[]}::text[])))";

constexpr const char *defaultAllowances = R"(
    SELECT d.id, d.valid_from_financial_year_start, d.organisation_type, d.notification_type, d.allowance
    FROM default_annual_allowance d
    WHERE ({type}::text IS NULL OR d.notification_type::text = ANY ({type[]}::text[]))
    ORDER BY d.valid_from_financial_year_start DESC, d.organisation_type, d.notification_type, d.id)";

// The tables of facts have no id of their own: theirs is made of the row's key, whatever a session's dates look like.
constexpr auto billingFactsBegin = R"(
    SELECT f.id, f.bst_date, f.service_id, s.name AS service_name, f.template_id, t.name AS template_name,
        f.notification_type, f.provider, f.postage, f.international, f.rate, f.rate_multiplier, f.billable_units,
        f.notifications_sent, f.created_at, f.updated_at
    FROM (
        SELECT f.*
        FROM (
            SELECT b.*, md5(concat_ws('/', extract(epoch FROM b.bst_date), b.template_id, b.service_id,
                b.notification_type, b.provider, b.rate_multiplier, b.international, b.rate, b.postage))::uuid AS id
            FROM ft_billing b
        ) f
        WHERE ({template}::text IS NULL OR f.template_id = {template}::text::uuid)
            AND ({type}::text IS NULL OR f.notification_type = ANY ({type[]}::text[]))
            AND ({provider}::text IS NULL
                OR f.provider = coalesce(
                    (SELECT p.identifier FROM provider_details p WHERE p.id::text = {provider}::text),
                    {provider}::text)))";

constexpr auto statusFactsBegin = R"(
    SELECT f.id, f.bst_date, f.service_id, s.name AS service_name, f.template_id, t.name AS template_name, f.job_id,
        f.notification_type, f.key_type, f.notification_status, f.notification_count, f.created_at, f.updated_at
    FROM (
        SELECT f.*
        FROM (
            SELECT b.*, md5(concat_ws('/', extract(epoch FROM b.bst_date), b.template_id, b.service_id, b.job_id,
                b.notification_type, b.key_type, b.notification_status))::uuid AS id
            FROM ft_notification_status b
        ) f
        WHERE ({template}::text IS NULL OR f.template_id = {template}::text::uuid)
            AND ({job}::text IS NULL OR f.job_id = {job}::text::uuid)
            AND ({type}::text IS NULL OR f.notification_type = ANY ({type[]}::text[]))
            AND ({status}::text IS NULL OR f.notification_status = ANY ({status[]}::text[])))";

constexpr auto factsEnd = R"( {page}
    ) f
    LEFT JOIN services s ON s.id = f.service_id
    LEFT JOIN templates t ON t.id = f.template_id
    {order})";

} // namespace

std::span<const Statement> factStatements()
{
    static const QByteArray datedRatesSql = datedRates + withinTimes("r.valid_from") + " {page}";
    static const QByteArray allowancesSql = allowances + ofServiceAsked("a") + withinTimes("a.created_at") + " {page}";
    static const QByteArray retentionTimesSql
        = retentionTimes + ofServiceAsked("d") + withinTimes("d.created_at") + " {page}";
    static const QByteArray ofFacts = ofServiceAsked("f") + withinDays("f.bst_date") + factsEnd;
    static const QByteArray billingFactsSql = billingFactsBegin + ofFacts;
    static const QByteArray statusFactsSql = statusFactsBegin + ofFacts;
    // clang-format off
    static const std::array rows {
        Statement {.resource = Resource::RateHistory, .operation = Operation::List, .shape = &DatedRate::rowShape,
            .sql = datedRatesSql.constData(), .paging = Paging::Keyset, .pageSize = rowsPerPage, .key = "r.valid_from",
            .keyId = "r.id"},
        Statement {.resource = Resource::Allowances, .operation = Operation::List,
            .shape = &ServiceAllowance::rowShape, .sql = allowancesSql.constData(), .paging = Paging::Keyset,
            .pageSize = rowsPerPage, .key = "a.created_at", .keyId = "a.id"},
        Statement {.resource = Resource::RetentionTimes, .operation = Operation::List,
            .shape = &DataRetention::internalShape, .sql = retentionTimesSql.constData(), .paging = Paging::Keyset,
            .pageSize = rowsPerPage, .key = "d.created_at", .keyId = "d.id"},
        Statement {.resource = Resource::DefaultAllowances, .operation = Operation::List,
            .shape = &DefaultAllowance::rowShape, .sql = defaultAllowances},
        Statement {.resource = Resource::BillingFacts, .operation = Operation::List, .shape = &BillingFact::rowShape,
            .sql = billingFactsSql.constData(), .paging = Paging::Keyset, .pageSize = rowsPerPage,
            .key = "f.bst_date", .keyId = "f.id"},
        Statement {.resource = Resource::StatusFacts, .operation = Operation::List, .shape = &StatusFact::rowShape,
            .sql = statusFactsSql.constData(), .paging = Paging::Keyset, .pageSize = rowsPerPage,
            .key = "f.bst_date", .keyId = "f.id"},
    };
    // clang-format on
    return rows;
}

} // namespace postroom
