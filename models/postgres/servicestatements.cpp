// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/livecounts.h"
#include "domain/liveservice.h"
#include "domain/monthlyservicedata.h"
#include "domain/service.h"
#include "domain/servicehistory.h"
#include "domain/servicestatistics.h"
#include "platform/pageenvelope.h"
#include "postgres/statementrows.h"

#include <array>

namespace postroom {

namespace {

using Operation = Statement::Operation;

// Where the platform names no order it answers with the rows as they lie (contract README, "unordered"): by ctid, which
// is the same at every reading of the same rows. Flags are set by the very text True (api-contract §1).

// A service (api-contract §7.1).
constexpr const char *service = R"(
SELECT s.id, s.name, s.active, s.restricted, s.created_by_id AS created_by, s.organisation_id AS organisation,
       s.organisation_type,
       (
           SELECT COALESCE(json_agg(p.permission ORDER BY p.ctid), '[]') FROM service_permissions p
           WHERE p.service_id = s.id
       ) AS permissions,
       (SELECT b.email_branding_id FROM service_email_branding b WHERE b.service_id = s.id) AS email_branding,
       (SELECT b.letter_branding_id FROM service_letter_branding b WHERE b.service_id = s.id) AS letter_branding,
       s.custom_email_sender_name, s.email_sender_local_part, s.confirmed_email_sender_name, s.email_message_limit,
       s.sms_message_limit, s.letter_message_limit, s.international_sms_message_limit, s.rate_limit, s.prefix_sms,
       s.contact_link, s.consent_to_research, s.count_as_live, s.go_live_at, s.go_live_user_id AS go_live_user,
       s.has_active_go_live_request, s.confirmed_unique, s.volume_sms, s.volume_email, s.volume_letter, s.notes,
       s.purchase_order_number, s.billing_contact_names, s.billing_contact_email_addresses, s.billing_reference,
       (
           SELECT COALESCE(json_agg(json_build_object(
               'callback_id', c.id,
               'callback_type', c.callback_type
           ) ORDER BY c.ctid), '[]')
           FROM service_callback_api c
           WHERE c.service_id = s.id
       ) AS service_callback_api
FROM services s
)";

constexpr const char *everyService = R"(
WHERE ({user}::text IS NULL OR EXISTS (
          SELECT FROM user_to_service m
          WHERE m.user_id = {user}::uuid AND m.service_id = s.id
      ))
  AND ({only-active}::text IS DISTINCT FROM 'True' OR s.active)
ORDER BY s.created_at, s.id
)";

constexpr const char *byId = R"(
WHERE s.id = {id}::uuid
)";

// Anywhere in the name, in any case (api-contract §6.1).
constexpr const char *foundServices = R"(
SELECT s.id, s.name, s.active, s.restricted
FROM services s
WHERE strpos(lower(s.name), lower({name!})) > 0
ORDER BY s.ctid
)";

// Sorted by the platform's program, by code point.
constexpr const char *servicesOfOrganisation = R"(
SELECT s.id, s.name, s.active, s.restricted
FROM services s
WHERE s.organisation_id = {organisation!}::uuid
ORDER BY s.active DESC, s.name COLLATE "C"
)";

// The figures of a service, from counts d of messages by type and state that follow (api-contract §7.1, Stats).
constexpr const char *figures = R"(
           COALESCE(sum(c.count) FILTER (WHERE c.type = 'email' AND c.fate <> 'cancelled'), 0) AS email_requested,
           COALESCE(sum(c.count) FILTER (WHERE c.type = 'email' AND c.fate = 'delivered'), 0) AS email_delivered,
           COALESCE(sum(c.count) FILTER (WHERE c.type = 'email' AND c.fate = 'failed'), 0) AS email_failed,
           COALESCE(sum(c.count) FILTER (WHERE c.type = 'sms' AND c.fate <> 'cancelled'), 0) AS sms_requested,
           COALESCE(sum(c.count) FILTER (WHERE c.type = 'sms' AND c.fate = 'delivered'), 0) AS sms_delivered,
           COALESCE(sum(c.count) FILTER (WHERE c.type = 'sms' AND c.fate = 'failed'), 0) AS sms_failed,
           COALESCE(sum(c.count) FILTER (WHERE c.type = 'letter' AND c.fate <> 'cancelled'), 0) AS letter_requested,
           COALESCE(sum(c.count) FILTER (WHERE c.type = 'letter' AND c.fate = 'delivered'), 0) AS letter_delivered,
           COALESCE(sum(c.count) FILTER (WHERE c.type = 'letter' AND c.fate = 'failed'), 0) AS letter_failed
    FROM (
        SELECT d.*,
               CASE
                   WHEN d.status IN ('delivered', 'sent') THEN 'delivered'
                   WHEN d.status IN ('failed', 'technical-failure', 'temporary-failure', 'permanent-failure',
                                     'validation-failed', 'virus-scan-failed') THEN 'failed'
                   WHEN d.status = 'cancelled' THEN 'cancelled'
                   ELSE 'other'
               END AS fate
        FROM ()";

// Of the service `asked.id`: of whole days since `asked.days` ago, and of messages since `asked.midnight`. That is the
// one of the day in UTC: in the last hour of a summer's day in UTC it is still the platform's one before, and the days
// are counted back from there. Messages are counted by the half hour up to the one that it is now, but for today alone
// without end; then there is nothing else. Test keys are in neither (api-contract §6.1, `S/statistics`).
constexpr const char *countsOfService = R"(
            SELECT n.notification_type::text AS type, n.notification_status AS status, count(*) AS count
            FROM notifications n
            WHERE n.service_id = asked.id AND n.key_type <> 'test' AND n.created_at >= asked.midnight
              AND ({today-only}::text IS NOT DISTINCT FROM 'True' OR n.created_at < asked.midnight
                  + (floor(extract(epoch FROM {now}::timestamp - asked.midnight) / 1800) + 1) * INTERVAL '30 minutes')
            GROUP BY 1, 2
            UNION ALL
            SELECT t.notification_type, t.notification_status, sum(t.notification_count)
            FROM ft_notification_status t
            WHERE t.service_id = asked.id AND t.key_type <> 'test'
              AND t.bst_date >= {now}::timestamp::date - asked.days
              AND {today-only}::text IS DISTINCT FROM 'True'
            GROUP BY 1, 2
        ) AS d
    ) AS c
) AS f
)";

constexpr const char *statistics = R"(
SELECT f.email_requested AS "email.requested", f.email_delivered AS "email.delivered", f.email_failed AS "email.failed",
       f.sms_requested AS "sms.requested", f.sms_delivered AS "sms.delivered", f.sms_failed AS "sms.failed",
       f.letter_requested AS "letter.requested", f.letter_delivered AS "letter.delivered",
       f.letter_failed AS "letter.failed"
FROM (
    SELECT {service!}::uuid AS id, COALESCE({limit-days}::integer, 7) AS days,
           {now}::timestamp::date::timestamp AT TIME ZONE {zone}::text AT TIME ZONE 'UTC' AS midnight
) AS asked
CROSS JOIN LATERAL (
    SELECT)";

// A service with its figures (api-contract §7.1, DetailedService). Of each data retention the platform tells nothing
// but that there is one.
constexpr const char *detailedService = R"(
SELECT s.id, s.name, s.active, s.restricted, s.organisation_id AS organisation, s.organisation_type,
       (SELECT b.letter_branding_id FROM service_letter_branding b WHERE b.service_id = s.id) AS letter_branding,
       s.custom_email_sender_name, s.email_sender_local_part, s.confirmed_email_sender_name,
       s.international_sms_message_limit, s.prefix_sms, s.contact_link, s.consent_to_research, s.count_as_live,
       s.go_live_at, s.go_live_user_id AS go_live_user, s.has_active_go_live_request, s.confirmed_unique, s.volume_sms,
       s.volume_email, s.volume_letter, s.notes, s.purchase_order_number, s.billing_contact_names,
       s.billing_contact_email_addresses, s.billing_reference, s.created_at, s.updated_at,
       (
           SELECT COALESCE(json_agg(json_build_object(
               'callback_id', c.id,
               'callback_type', c.callback_type
           ) ORDER BY c.ctid), '[]')
           FROM service_callback_api c
           WHERE c.service_id = s.id
       ) AS service_callback_api,
       (
           SELECT COALESCE(json_agg(c.id ORDER BY c.ctid), '[]') FROM complaints c
           WHERE c.service_id = s.id
       ) AS complaints,
       (
           SELECT COALESCE(json_agg(c.id ORDER BY c.ctid), '[]') FROM service_letter_contacts c
           WHERE c.service_id = s.id
       ) AS letter_contacts,
       (
           SELECT COALESCE(json_agg(r.id ORDER BY r.ctid), '[]') FROM unsubscribe_request_report r
           WHERE r.service_id = s.id
       ) AS unsubscribe_request_reports,
       (
           SELECT COALESCE(json_agg(r.id ORDER BY r.ctid), '[]') FROM unsubscribe_request r
           WHERE r.service_id = s.id
       ) AS unsubscribe_requests,
       (
           SELECT COALESCE(json_agg(NULL::text), '[]') FROM service_data_retention d
           WHERE d.service_id = s.id
       ) AS data_retention,
       f.email_requested AS "statistics.email.requested", f.email_delivered AS "statistics.email.delivered",
       f.email_failed AS "statistics.email.failed", f.sms_requested AS "statistics.sms.requested",
       f.sms_delivered AS "statistics.sms.delivered", f.sms_failed AS "statistics.sms.failed",
       f.letter_requested AS "statistics.letter.requested", f.letter_delivered AS "statistics.letter.delivered",
       f.letter_failed AS "statistics.letter.failed"
FROM services s
JOIN (
    SELECT {id}::uuid AS id, 7 AS days,
           {now}::timestamp::date::timestamp AT TIME ZONE {zone}::text AT TIME ZONE 'UTC' AS midnight
) AS asked ON asked.id = s.id
CROSS JOIN LATERAL (
    SELECT)";

// Services with the figures of some days (api-contract §6.1, `GET /service`), both ends given or the day in UTC:
// - from today: every service, or every active one, with today's messages, by id
// - days that are over: the services that have any counts in them, active or not, by id
// - days up to today: every service with the counts of the days that are over and today's messages, by name
// The type that is told beside them is of one of the counts, the first by name where these have an order.
constexpr const char *detailedServices = R"(
SELECT s.id, s.name, s.active, s.restricted, s.created_at, f.first_type AS notification_type,
       COALESCE(f.email_requested, 0) AS "statistics.email.requested",
       COALESCE(f.email_delivered, 0) AS "statistics.email.delivered",
       COALESCE(f.email_failed, 0) AS "statistics.email.failed",
       COALESCE(f.sms_requested, 0) AS "statistics.sms.requested",
       COALESCE(f.sms_delivered, 0) AS "statistics.sms.delivered",
       COALESCE(f.sms_failed, 0) AS "statistics.sms.failed",
       COALESCE(f.letter_requested, 0) AS "statistics.letter.requested",
       COALESCE(f.letter_delivered, 0) AS "statistics.letter.delivered",
       COALESCE(f.letter_failed, 0) AS "statistics.letter.failed"
FROM services s
CROSS JOIN (
    SELECT COALESCE({start-date}::date, {now}::timestamp::date) = {now}::timestamp::date AS from_today,
           COALESCE({start-date}::date, {now}::timestamp::date) < {now}::timestamp::date
           AND COALESCE({end-date}::date, {now}::timestamp::date) >= {now}::timestamp::date AS up_to_today
) AS days
LEFT JOIN (
    SELECT c.service_id, min(c.type) AS first_type,)";
constexpr const char *countsOfServices = R"(
            SELECT n.service_id, n.notification_type::text AS type, n.notification_status AS status, count(*) AS count
            FROM notifications n
            WHERE n.created_at >= {now}::timestamp::date::timestamp AT TIME ZONE {zone}::text AT TIME ZONE 'UTC'
              AND (COALESCE({start-date}::date, {now}::timestamp::date) < {now}::timestamp::date OR n.created_at
                  < ({now}::timestamp::date + 1)::timestamp AT TIME ZONE {zone}::text AT TIME ZONE 'UTC')
              AND COALESCE({start-date}::date, {now}::timestamp::date) <= {now}::timestamp::date
              AND (COALESCE({start-date}::date, {now}::timestamp::date) = {now}::timestamp::date
                  OR COALESCE({end-date}::date, {now}::timestamp::date) >= {now}::timestamp::date)
              AND ({include-from-test-key}::text IS DISTINCT FROM 'False' OR n.key_type <> 'test')
            GROUP BY 1, 2, 3
            UNION ALL
            SELECT t.service_id, t.notification_type, t.notification_status, sum(t.notification_count)
            FROM ft_notification_status t
            WHERE {start-date}::date <> {now}::timestamp::date
              AND t.bst_date >= {start-date}::date
              AND t.bst_date <= COALESCE({end-date}::date, {now}::timestamp::date)
              AND ({include-from-test-key}::text IS DISTINCT FROM 'False' OR t.key_type <> 'test')
            GROUP BY 1, 2, 3
        ) AS d
    ) AS c
    GROUP BY c.service_id
) AS f ON f.service_id = s.id
WHERE CASE
          WHEN days.from_today THEN {only-active}::text IS DISTINCT FROM 'True' OR s.active
          ELSE days.up_to_today OR f.service_id IS NOT NULL
      END
ORDER BY CASE WHEN days.up_to_today THEN s.name END, s.id
)";

// Services that are live and have an allowance, the latest year's, with what they have sent in this financial year by
// the sums of each day (api-contract §6.1). The month that it is now, by which the year is known, is one of UTC.
constexpr const char *liveServices = R"(
SELECT s.id AS service_id, s.name AS service_name, o.name AS organisation_name, o.organisation_type,
       s.go_live_at AS live_date, s.consent_to_research, u.name AS contact_name, u.email_address AS contact_email,
       u.mobile_number AS contact_mobile, s.volume_email AS email_volume_intent, s.volume_sms AS sms_volume_intent,
       s.volume_letter AS letter_volume_intent, COALESCE(f.emails, 0) AS email_totals,
       COALESCE(f.texts, 0) AS sms_totals, COALESCE(f.letters, 0) AS letter_totals, a.free_sms_fragment_limit
FROM services s
JOIN (
    SELECT DISTINCT ON (a.service_id) a.service_id, a.free_sms_fragment_limit
    FROM annual_billing a
    ORDER BY a.service_id, a.financial_year_start DESC
) AS a ON a.service_id = s.id
LEFT JOIN organisation o ON o.id = s.organisation_id
LEFT JOIN users u ON u.id = s.go_live_user_id
LEFT JOIN (
    SELECT b.service_id, sum(b.notifications_sent) FILTER (WHERE b.notification_type = 'email') AS emails,
           sum(b.notifications_sent) FILTER (WHERE b.notification_type = 'sms') AS texts,
           sum(b.notifications_sent) FILTER (WHERE b.notification_type = 'letter') AS letters
    FROM ft_billing b
    CROSS JOIN (
        SELECT extract(year FROM {now}::timestamp - INTERVAL '3 months')::integer AS year
    ) AS financial
    WHERE b.bst_date BETWEEN make_date(financial.year, 4, 1) AND make_date(financial.year + 1, 3, 31)
    GROUP BY b.service_id
) AS f ON f.service_id = s.id
WHERE s.count_as_live AND s.active AND NOT s.restricted
ORDER BY s.go_live_at, s.id
)";

// What became of the messages of services that are active and not in trial mode, by month, of days that are over
// (api-contract §6.1, where they must count as live too; the platform's own query does not ask for that). Messages that
// are only made are not among them; states without a column make a row, but are in none of its columns.
constexpr const char *monthlyDataByService = R"(
SELECT date_trunc('month', t.bst_date)::date AS month, s.id AS service_id, s.name AS service_name, t.notification_type,
       COALESCE(sum(t.notification_count) FILTER (
           WHERE t.notification_status IN ('sending', 'pending')), 0) AS sending,
       COALESCE(sum(t.notification_count) FILTER (WHERE t.notification_status = 'delivered'), 0) AS delivered,
       COALESCE(sum(t.notification_count) FILTER (
           WHERE t.notification_status IN ('technical-failure', 'failed')), 0) AS technical_failure,
       COALESCE(sum(t.notification_count) FILTER (
           WHERE t.notification_status = 'temporary-failure'), 0) AS temporary_failure,
       COALESCE(sum(t.notification_count) FILTER (
           WHERE t.notification_status = 'permanent-failure'), 0) AS permanent_failure,
       COALESCE(sum(t.notification_count) FILTER (WHERE t.notification_status = 'sent'), 0) AS sent
FROM ft_notification_status t
JOIN services s ON s.id = t.service_id
WHERE t.bst_date BETWEEN {start-date!}::date AND {end-date!}::date
  AND t.key_type <> 'test' AND t.notification_status <> 'created'
  AND s.active AND NOT s.restricted
GROUP BY 1, s.id, s.name, t.notification_type
ORDER BY 1, s.id, t.notification_type
)";

constexpr const char *serviceHistory = R"(
SELECT h.id, h.version, h.name, h.active, h.restricted, h.email_message_limit, h.sms_message_limit,
       h.letter_message_limit, h.custom_email_sender_name, h.email_sender_local_part, h.created_by_id, h.created_at,
       h.updated_at
FROM services_history h
WHERE h.id = {service!}::uuid
ORDER BY h.version
)";

constexpr const char *apiKeyHistory = R"(
SELECT h.id, h.service_id, h.name, h.expiry_date, h.created_by_id, h.created_at, h.updated_at
FROM api_keys_history h
WHERE h.service_id = {service!}::uuid
ORDER BY h.ctid
)";

// The other of the two lists, whole, stands beside the one that is asked for.
constexpr const char *keysBeside = R"(
SELECT COALESCE(json_agg(beside), '[]') AS "data.api_key_history" FROM ()";

constexpr const char *versionsBeside = R"(
SELECT COALESCE(json_agg(beside), '[]') AS "data.service_history" FROM ()";

constexpr const char *beside = R"() AS beside
)";

// Live services, and the organisations that have any (api-contract §6.15).
constexpr const char *liveCounts = R"(
SELECT count(DISTINCT o.id) AS organisations, count(*) AS services
FROM services s
LEFT JOIN organisation o ON o.id = s.organisation_id
WHERE s.active AND NOT s.restricted AND s.count_as_live
)";

// Filters that lead to another of the statements here.
constexpr FilterKey figuresOnly[]{
    FilterKey::Detailed, FilterKey::StartDate, FilterKey::EndDate, FilterKey::IncludeFromTestKey};
constexpr FilterKey detailsOnly[]{FilterKey::Detailed, FilterKey::TodayOnly};

} // namespace

std::span<const Statement> serviceStatements()
{
    static const QByteArray serviceList = QByteArray(service) + everyService;
    static const QByteArray serviceById = QByteArray(service) + byId;
    static const QByteArray detailedServiceById = QByteArray(detailedService) + figures + countsOfService;
    static const QByteArray serviceStatistics = QByteArray(statistics) + figures + countsOfService;
    static const QByteArray detailedServiceList = QByteArray(detailedServices) + figures + countsOfServices;
    static const QByteArray besideServiceHistory = QByteArray(keysBeside) + apiKeyHistory + beside;
    static const QByteArray besideApiKeyHistory = QByteArray(versionsBeside) + serviceHistory + beside;

    // clang-format off
    static const std::array rows {
        Statement {.resource = Resource::Services, .operation = Operation::List, .shape = &Service::foundShape,
            .sql = servicesOfOrganisation, .when = FilterKey::Organisation},
        Statement {.resource = Resource::Services, .operation = Operation::List, .shape = &Service::foundShape,
            .sql = foundServices, .when = FilterKey::Name},
        Statement {.resource = Resource::Services, .operation = Operation::List, .shape = &Service::detailedRowShape,
            .sql = detailedServiceList.constData(), .when = FilterKey::Detailed, .whenValue = "True",
            .unless = FilterKey::User},
        Statement {.resource = Resource::Services, .operation = Operation::List, .shape = &Service::internalShape,
            .sql = serviceList.constData(), .ignored = figuresOnly},
        Statement {.resource = Resource::Services, .operation = Operation::One, .shape = &Service::detailedShape,
            .sql = detailedServiceById.constData(), .when = FilterKey::Detailed, .whenValue = "True"},
        Statement {.resource = Resource::Services, .operation = Operation::One, .shape = &Service::internalShape,
            .sql = serviceById.constData(), .ignored = detailsOnly},
        Statement {.resource = Resource::ServiceStatistics, .operation = Operation::One,
            .shape = &ServiceStatistics::internalShape, .sql = serviceStatistics.constData()},

        Statement {.resource = Resource::LiveServices, .operation = Operation::List,
            .shape = &LiveService::internalShape, .sql = liveServices},
        Statement {.resource = Resource::MonthlyDataByService, .operation = Operation::List,
            .shape = &MonthlyServiceData::internalShape, .sql = monthlyDataByService},
        Statement {.resource = Resource::LiveCounts, .operation = Operation::One, .shape = &LiveCounts::internalShape,
            .sql = liveCounts},

        Statement {.resource = Resource::ServiceHistory, .operation = Operation::List,
            .shape = &ServiceHistory::internalShape, .sql = serviceHistory,
            .envelopeSql = besideServiceHistory.constData(), .envelope = &PageEnvelope::besideServiceHistoryShape},
        Statement {.resource = Resource::ApiKeyHistory, .operation = Operation::List,
            .shape = &ApiKeyHistory::internalShape, .sql = apiKeyHistory,
            .envelopeSql = besideApiKeyHistory.constData(), .envelope = &PageEnvelope::besideApiKeyHistoryShape},
    };
    // clang-format on
    return rows;
}

} // namespace postroom
