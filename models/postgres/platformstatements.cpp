// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/complaint.h"
#include "domain/foundrecord.h"
#include "domain/protectedsenderid.h"
#include "domain/provider.h"
#include "domain/user.h"
#include "postgres/rowconditions.h"
#include "postgres/statementrows.h"

#include <array>

namespace postroom {

namespace {

using Operation = Statement::Operation;
using Paging = Statement::Paging;

constexpr int complaintsPerPage = 50;
constexpr int versionsPerPage = 100;

// api-contract §7.8: no feedback id is the text "None".
constexpr const char *complaints = R"sql(
    SELECT c.id, c.notification_id, c.service_id, s.name AS service_name,
        coalesce(c.ses_feedback_id, 'None') AS ses_feedback_id, c.complaint_type, c.complaint_date, c.created_at
    FROM complaints c
    JOIN services s ON s.id = c.service_id
    WHERE TRUE)sql";

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

// The platform gives the newest 100; behind them a list goes on here.
constexpr const char *providerVersions = R"sql(
    SELECT p.id, p.display_name, p.identifier, p.notification_type, p.priority, p.active, p.supports_international,
        p.reason, p.updated_at, p.version, u.id AS "created_by.id", u.name AS "created_by.name",
        u.email_address AS "created_by.email_address"
    FROM provider_details_history p
    LEFT JOIN users u ON u.id = p.created_by_id
    WHERE p.id = {provider!}::uuid {page})sql";

// Without whatever Python calls whitespace, in lower case.
constexpr const char *protectedSender = R"sql(
    SELECT EXISTS (
        SELECT FROM protected_sender_ids p
        WHERE p.sender_id = lower(regexp_replace({sender!}::text,
            '[\u0009-\u000d\u001c-\u0020\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]', '', 'g'))
    ) AS is_protected)sql";

// The first of the kinds that has the id (api-contract §6.15). What is no id is found nowhere.
constexpr auto sought = R"sql(
    WITH sought AS MATERIALIZED (
        SELECT CASE WHEN {uuid!}::text ~* '^[0-9a-f]{8}-?([0-9a-f]{4}-?){3}[0-9a-f]{12}$'
            THEN {uuid!}::text::uuid END AS id
    ))sql";

constexpr auto foundByUuid = R"sql(
    SELECT f.type, f.service_id AS "context.service_id"
    FROM (
        SELECT 1 AS place, 'organisation' AS type, NULL::uuid AS service_id FROM sought JOIN organisation t USING (id)
        UNION ALL SELECT 2, 'service', NULL FROM sought JOIN services t USING (id)
        UNION ALL SELECT 3, 'template', t.service_id FROM sought JOIN templates t USING (id)
        UNION ALL SELECT 4, 'notification', t.service_id FROM sought JOIN notifications t USING (id)
        UNION ALL SELECT 5, 'email_branding', NULL FROM sought JOIN email_branding t USING (id)
        UNION ALL SELECT 6, 'letter_branding', NULL FROM sought JOIN letter_branding t USING (id)
        UNION ALL SELECT 7, 'user', NULL FROM sought JOIN users t USING (id)
        UNION ALL SELECT 8, 'provider', NULL FROM sought JOIN provider_details t USING (id)
        UNION ALL SELECT 9, 'reply_to_email', t.service_id FROM sought JOIN service_email_reply_to t USING (id)
        UNION ALL SELECT 10, 'job', t.service_id FROM sought JOIN jobs t USING (id)
        UNION ALL SELECT 11, 'service_contact_list', t.service_id
        FROM sought JOIN service_contact_list t USING (id)
        UNION ALL SELECT 12, 'service_data_retention', t.service_id
        FROM sought JOIN service_data_retention t USING (id)
        UNION ALL SELECT 13, 'service_sms_sender', t.service_id FROM sought JOIN service_sms_senders t USING (id)
        UNION ALL SELECT 14, 'inbound_number', NULL FROM sought JOIN inbound_numbers t USING (id)
        UNION ALL SELECT 15, 'api_key', t.service_id FROM sought JOIN api_keys t USING (id)
        UNION ALL SELECT 16, 'template_folder', t.service_id FROM sought JOIN template_folder t USING (id)
        UNION ALL SELECT 17, 'service_callback_api', t.service_id
        FROM sought JOIN service_callback_api t USING (id)
        UNION ALL SELECT 18, 'complaint', NULL FROM sought JOIN complaints t USING (id)
        UNION ALL SELECT 19, 'inbound_sms', t.service_id FROM sought JOIN inbound_sms t USING (id)
    ) AS f
    ORDER BY f.place
    LIMIT 1)sql";

// What the platform itself looks for no more: a message that was archived (database-schema §11).
constexpr auto archivedByUuid = R"sql(
    SELECT 'notification' AS type, h.service_id AS "context.service_id"
    FROM sought JOIN notification_history h USING (id))sql";

// What belongs to no service is found with an empty context.
void deriveContext(JsonValue &row)
{
    const JsonValue *context = row.member(u"context");
    if (context && context->isNull())
        row.setMember(QStringLiteral("context"), JsonValue::Object());
}

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

} // namespace

std::span<const Statement> platformStatements()
{
    static const QByteArray foundByUuidSql = QByteArray(sought) + foundByUuid;
    static const QByteArray archivedByUuidSql = QByteArray(sought) + archivedByUuid;
    static const QByteArray complaintsSql = complaints + ofServiceAsked("c") + withinTimes("c.created_at") + " {page}";
    // clang-format off
    static const std::array rows {
        Statement {.resource = Resource::Complaints, .operation = Operation::List,
            .shape = &Complaint::internalShape, .sql = complaintsSql.constData(), .paging = Paging::Keyset,
            .pageSize = complaintsPerPage, .key = "c.created_at", .keyId = "c.id"},
        Statement {.resource = Resource::ComplaintCount, .operation = Operation::One,
            .shape = &ComplaintCount::internalShape, .sql = complaintCount},
        Statement {.resource = Resource::Providers, .operation = Operation::List,
            .shape = &Provider::listShape, .sql = providers},
        Statement {.resource = Resource::Providers, .operation = Operation::One,
            .shape = &Provider::internalShape, .sql = provider},
        Statement {.resource = Resource::ProviderVersions, .operation = Operation::List,
            .shape = &Provider::internalShape, .sql = providerVersions, .paging = Paging::Keyset,
            .pageSize = versionsPerPage, .keyId = "p.id", .keyNumber = "p.version", .keyNumberField = "version"},
        Statement {.resource = Resource::ProtectedSenderId, .operation = Operation::One,
            .shape = &ProtectedSenderId::internalShape, .sql = protectedSender},
        Statement {.resource = Resource::FoundByUuid, .operation = Operation::One,
            .shape = &FoundRecord::internalShape, .sql = archivedByUuidSql.constData(), .when = FilterKey::History,
            .whenValue = "true", .derive = &deriveContext},
        Statement {.resource = Resource::FoundByUuid, .operation = Operation::One,
            .shape = &FoundRecord::internalShape, .sql = foundByUuidSql.constData(), .derive = &deriveContext},
        Statement {.resource = Resource::UsersList, .operation = Operation::List,
            .shape = &User::listShape, .sql = usersList},
    };
    // clang-format on
    return rows;
}

} // namespace postroom
