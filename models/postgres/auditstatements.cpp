// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/callbackversion.h"
#include "domain/memberpermissions.h"
#include "domain/platformevent.h"
#include "domain/unsubscribeentry.h"
#include "postgres/rowconditions.h"
#include "postgres/statementrows.h"

#include <array>

namespace postroom {

namespace {

using Operation = Statement::Operation;
using Paging = Statement::Paging;

constexpr int rowsPerPage = 200;

// No API has these lists: they are the tables' own rows, with the names of what these belong to.

// Whom and which service an event is about stands among its values, under a key that its type decides.
constexpr auto events = R"(
    SELECT e.id, e.event_type, e.created_at, e.data
    FROM events e
    WHERE ({type}::text IS NULL OR e.event_type = ANY ({type[]}::text[]))
        AND ({user}::text IS NULL
            OR EXISTS (
                SELECT FROM json_each_text(
                    CASE json_typeof(e.data) WHEN 'object' THEN e.data ELSE json_build_object() END) AS v (name, value)
                WHERE v.value = {user}::text))
        AND ({service}::text IS NULL
            OR EXISTS (
                SELECT FROM json_each_text(
                    CASE json_typeof(e.data) WHEN 'object' THEN e.data ELSE json_build_object() END) AS v (name, value)
                WHERE v.value = {service}::text)))";

constexpr auto callbackVersions = R"(
    SELECT c.id, c.version, c.service_id, s.name AS service_name, c.callback_type, c.url, c.created_at, c.updated_at,
        coalesce(c.updated_at, c.created_at) AS changed_at, c.updated_by_id, u.name AS updated_by_name
    FROM service_callback_api_history c
    LEFT JOIN services s ON s.id = c.service_id
    LEFT JOIN users u ON u.id = c.updated_by_id
    WHERE ({callback}::text IS NULL OR c.callback_type = ANY ({callback[]}::text[])))";

// Who is a member, may do something or sees a folder; each person once for each service.
constexpr auto memberPermissionsBegin = R"(
    SELECT m.id, m.service_id, s.name AS service_name, m.user_id, u.name AS user_name,
        u.email_address AS user_email_address, m.permissions, m.last_granted_at, coalesce((
            SELECT json_agg(json_build_object('id', t.id, 'name', t.name) ORDER BY t.name, t.id)
            FROM user_folder_permissions f
            JOIN template_folder t ON t.id = f.template_folder_id
            WHERE f.user_id = m.user_id AND f.service_id = m.service_id
        ), json_build_array()) AS folders
    FROM (
        SELECT m.*
        FROM (
            SELECT md5(concat_ws('/', g.user_id, g.service_id))::uuid AS id, g.user_id, g.service_id,
                coalesce(json_agg(g.permission ORDER BY g.permission) FILTER (WHERE g.permission IS NOT NULL),
                    json_build_array()) AS permissions,
                max(g.created_at) AS last_granted_at
            FROM (
                SELECT p.user_id, p.service_id, p.permission::text AS permission, p.created_at
                FROM permissions p
                UNION ALL
                SELECT b.user_id, b.service_id, NULL, NULL
                FROM user_to_service b
                UNION ALL
                SELECT f.user_id, f.service_id, NULL, NULL
                FROM user_folder_permissions f
            ) g
            GROUP BY g.user_id, g.service_id
        ) m
        WHERE ({user}::text IS NULL OR m.user_id = {user}::text::uuid))";

constexpr auto memberPermissionsEnd = R"( {page}
    ) m
    JOIN users u ON u.id = m.user_id
    LEFT JOIN services s ON s.id = m.service_id
    {order})";

// A request that is being archived may stand in both tables: it is taken once. The archive keeps no address.
constexpr auto unsubscribeRequestsBegin = R"(
    SELECT q.id, q.created_at, q.email_address, q.service_id, s.name AS service_name, q.template_id,
        t.name AS template_name, q.template_version, q.notification_id, q.unsubscribe_request_report_id, q.archived
    FROM (
        SELECT q.*
        FROM (
            SELECT r.id, r.created_at, r.email_address, r.service_id, r.template_id, r.template_version,
                r.notification_id, r.unsubscribe_request_report_id, FALSE AS archived
            FROM unsubscribe_request r
            UNION ALL
            SELECT h.id, h.created_at, NULL, h.service_id, h.template_id, h.template_version, h.notification_id,
                h.unsubscribe_request_report_id, TRUE
            FROM unsubscribe_request_history h
            WHERE NOT EXISTS (SELECT FROM unsubscribe_request r WHERE r.id = h.id)
        ) q
        WHERE ({template}::text IS NULL OR q.template_id = {template}::text::uuid)
            AND ({notification}::text IS NULL OR q.notification_id = {notification}::text::uuid)
            AND ({email-address}::text IS NULL OR lower(q.email_address) = lower({email-address}::text)))";

constexpr auto unsubscribeRequestsEnd = R"( {page}
    ) q
    LEFT JOIN services s ON s.id = q.service_id
    LEFT JOIN templates_history t ON t.id = q.template_id AND t.version = q.template_version
    {order})";

} // namespace

std::span<const Statement> auditStatements()
{
    static const QByteArray eventsSql = events + withinTimes("e.created_at") + " {page}";
    static const QByteArray callbackVersionsSql
        = callbackVersions + ofServiceAsked("c") + withinTimes("coalesce(c.updated_at, c.created_at)") + " {page}";
    static const QByteArray memberPermissionsSql = memberPermissionsBegin + ofServiceAsked("m") + memberPermissionsEnd;
    static const QByteArray unsubscribeRequestsSql
        = unsubscribeRequestsBegin + ofServiceAsked("q") + withinTimes("q.created_at") + unsubscribeRequestsEnd;
    // clang-format off
    static const std::array rows {
        Statement {.resource = Resource::Events, .operation = Operation::List, .shape = &PlatformEvent::rowShape,
            .sql = eventsSql.constData(), .paging = Paging::Keyset, .pageSize = rowsPerPage, .key = "e.created_at",
            .keyId = "e.id"},
        Statement {.resource = Resource::CallbackHistory, .operation = Operation::List,
            .shape = &CallbackVersion::rowShape, .sql = callbackVersionsSql.constData(), .paging = Paging::Keyset,
            .pageSize = rowsPerPage, .key = "coalesce(c.updated_at, c.created_at)", .keyId = "c.id",
            .keyNumber = "c.version", .keyNumberField = "version"},
        Statement {.resource = Resource::MemberPermissions, .operation = Operation::List,
            .shape = &MemberPermissions::rowShape, .sql = memberPermissionsSql.constData(), .paging = Paging::Keyset,
            .pageSize = rowsPerPage, .key = "coalesce(m.last_granted_at, timestamp 'epoch')", .keyId = "m.id"},
        Statement {.resource = Resource::UnsubscribeRequests, .operation = Operation::List,
            .shape = &UnsubscribeEntry::rowShape, .sql = unsubscribeRequestsSql.constData(), .paging = Paging::Keyset,
            .pageSize = rowsPerPage, .key = "q.created_at", .keyId = "q.id"},
    };
    // clang-format on
    return rows;
}

} // namespace postroom
