// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/branding.h"
#include "domain/brandinguse.h"
#include "domain/organisation.h"
#include "domain/organisationusage.h"
#include "platform/pageenvelope.h"
#include "postgres/statementrows.h"

#include <array>

namespace postroom {

namespace {

using Operation = Statement::Operation;

// Where the platform names no order it answers with the rows as they lie (contract README, "unordered"): by ctid, which
// is the same at every reading of the same rows. What its program sorts, not the database, goes by code point: as under
// the collation "C".

// An organisation (api-contract §7.6). What counts as its live services is active and not in trial mode, whether or not
// it counts as live elsewhere.
constexpr const char *organisation = R"(
SELECT o.id, o.name, o.active, o.crown, o.organisation_type, o.agreement_signed, o.agreement_signed_at,
       o.agreement_signed_by_id, o.agreement_signed_on_behalf_of_name, o.agreement_signed_on_behalf_of_email_address,
       o.agreement_signed_version, o.email_branding_id, o.letter_branding_id, o.request_to_go_live_notes, o.notes,
       o.purchase_order_number, o.billing_contact_names, o.billing_contact_email_addresses, o.billing_reference,
       o.can_approve_own_go_live_requests,
       (
           SELECT count(*) FROM services s
           WHERE s.organisation_id = o.id AND s.active AND NOT s.restricted
       ) AS count_of_live_services,
       (
           SELECT COALESCE(json_agg(d.domain ORDER BY d.ctid), '[]') FROM domain d
           WHERE d.organisation_id = o.id
       ) AS domains,
       (
           SELECT COALESCE(json_agg(p.permission ORDER BY p.ctid), '[]') FROM organisation_permissions p
           WHERE p.organisation_id = o.id
       ) AS permissions
FROM organisation o
)";

constexpr const char *byId = R"(
WHERE o.id = {id}::uuid
)";

constexpr const char *ofService = R"(
JOIN services held ON held.organisation_id = o.id
WHERE held.id = {service!}::uuid
)";

// The organisation with the longest domain that the address is of, as for the address of a person; old addresses of the
// secure intranet count as today's (api-contract §6.12). What has an @ in it is no domain.
constexpr const char *byDomain = R"(
JOIN domain held ON held.organisation_id = o.id
CROSS JOIN (SELECT replace(lower('@' || {domain!}::text), '.gsi.gov.uk', '.gov.uk') AS ending) AS asked
WHERE strpos({domain!}::text, '@') = 0
  AND right(asked.ending, length(held.domain) + 1) IN ('@' || held.domain, '.' || held.domain)
ORDER BY length(held.domain) DESC, held.domain
LIMIT 1
)";

constexpr const char *listedOrganisation = R"(
SELECT o.id, o.name, o.active, o.organisation_type,
       (
           SELECT count(*) FROM services s
           WHERE s.organisation_id = o.id AND s.active AND NOT s.restricted
       ) AS count_of_live_services,
       (
           SELECT COALESCE(json_agg(d.domain ORDER BY d.ctid), '[]') FROM domain d
           WHERE d.organisation_id = o.id
       ) AS domains
FROM organisation o
)";

constexpr const char *everyOrganisation = R"(
ORDER BY o.active DESC, o.name
)";

// Anywhere in the name, in any case (api-contract §6.12).
constexpr const char *foundOrganisations = R"(
WHERE strpos(lower(o.name), lower({name!})) > 0
ORDER BY o.name
)";

// What the services of an organisation that are not in trial mode have sent and cost in a financial year (April to
// March), by the sums of each day (api-contract §6.12, §7.6). Fragments are free of charge day by day until the year's
// allowance is used up; a service without one has none. Days before today are summed at night, today's hourly.
constexpr const char *servicesWithUsage = R"(
WITH services_of_organisation AS (
    SELECT s.id, s.name, s.active, COALESCE(a.free_sms_fragment_limit, 0) AS free_sms_limit
    FROM services s
    LEFT JOIN annual_billing a ON a.service_id = s.id AND a.financial_year_start = {year!}::integer
    WHERE s.organisation_id = {organisation!}::uuid AND NOT s.restricted
), sent AS (
    SELECT f.service_id, f.bst_date, f.notification_type, f.notifications_sent, f.rate,
           COALESCE(f.billable_units * f.rate_multiplier, 0) AS units,
           f.template_id, f.provider, f.rate_multiplier, f.international
    FROM ft_billing f
    JOIN services_of_organisation s ON s.id = f.service_id
    WHERE f.bst_date BETWEEN make_date({year!}::integer, 4, 1) AND make_date({year!}::integer + 1, 3, 31)
), texts AS (
    SELECT t.service_id, t.units, t.rate,
           GREATEST(s.free_sms_limit - COALESCE(sum(t.units) OVER earlier, 0), 0) AS free_units
    FROM sent t
    JOIN services_of_organisation s ON s.id = t.service_id
    WHERE t.notification_type = 'sms'
    WINDOW earlier AS (
        PARTITION BY t.service_id
        ORDER BY t.bst_date, t.template_id, t.provider, t.rate_multiplier, t.international, t.rate
        ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
    )
), sms AS (
    SELECT t.service_id, sum(t.units) AS units, sum(GREATEST(t.units - t.free_units, 0)) AS charged_units,
           sum(GREATEST(t.units - t.free_units, 0) * t.rate) AS cost,
           min(GREATEST(t.free_units - t.units, 0)) AS remainder
    FROM texts t
    GROUP BY t.service_id
), other AS (
    SELECT o.service_id, sum(o.notifications_sent) FILTER (WHERE o.notification_type = 'email') AS emails_sent,
           sum(o.notifications_sent * o.rate) FILTER (WHERE o.notification_type = 'letter') AS letter_cost
    FROM sent o
    GROUP BY o.service_id
)
SELECT s.id AS service_id, s.name AS service_name, s.active, s.free_sms_limit,
       COALESCE(sms.remainder, s.free_sms_limit) AS sms_remainder,
       COALESCE(sms.units, 0) AS sms_billable_units,
       COALESCE(sms.charged_units, 0) AS chargeable_billable_sms,
       trim_scale(COALESCE(sms.cost, 0)) AS sms_cost,
       trim_scale(COALESCE(other.letter_cost, 0)) AS letter_cost,
       COALESCE(other.emails_sent, 0) AS emails_sent
FROM services_of_organisation s
LEFT JOIN sms ON sms.service_id = s.id
LEFT JOIN other ON other.service_id = s.id
ORDER BY s.active DESC, lower(s.name) COLLATE "C", s.id
)";

// When today's sums were last made is in Redis alone, where it need not be (api-contract §5).
constexpr const char *unknownUpdate = R"(
SELECT NULL::timestamp AS updated_at
)";

constexpr const char *emailBranding = R"(
SELECT b.id, b.name, b.brand_type, b.logo, b.alt_text, b.text, b.colour, b.created_by, b.created_at, b.updated_at
FROM email_branding b
)";

constexpr const char *emailPool = R"(
JOIN email_branding_to_organisation pooled ON pooled.email_branding_id = b.id
WHERE pooled.organisation_id = {organisation!}::uuid
ORDER BY b.name
)";

constexpr const char *currentBrands = R"(
WHERE b.active
ORDER BY b.ctid
)";

constexpr const char *oneBrand = R"(
WHERE b.id = {id}::uuid
)";

constexpr const char *letterBranding = R"(
SELECT b.id, b.name, b.filename, b.created_by_id AS created_by, b.created_at, b.updated_at
FROM letter_branding b
)";

// Sorted by the platform's program.
constexpr const char *letterPool = R"(
JOIN letter_branding_to_organisation pooled ON pooled.letter_branding_id = b.id
WHERE pooled.organisation_id = {organisation!}::uuid
ORDER BY b.name COLLATE "C"
)";

constexpr const char *everyBrand = R"(
ORDER BY b.name
)";

// Whose brand it is: of active services, and of active organisations as their default, not in their pools. A brand that
// there is not is nobody's.
constexpr const char *emailBrandingUse = R"(
SELECT (
           SELECT COALESCE(json_agg(json_build_object('id', o.id, 'name', o.name) ORDER BY o.name), '[]')
           FROM organisation o
           WHERE o.active AND o.email_branding_id = {id}::uuid
       ) AS organisations,
       (
           SELECT COALESCE(json_agg(json_build_object('id', s.id, 'name', s.name) ORDER BY s.name), '[]')
           FROM service_email_branding b
           JOIN services s ON s.id = b.service_id
           WHERE s.active AND b.email_branding_id = {id}::uuid
       ) AS services
)";

constexpr const char *letterBrandingUse = R"(
SELECT (
           SELECT COALESCE(json_agg(json_build_object('id', o.id, 'name', o.name) ORDER BY o.name), '[]')
           FROM organisation o
           WHERE o.active AND o.letter_branding_id = {id}::uuid
       ) AS organisations,
       (
           SELECT COALESCE(json_agg(json_build_object('id', s.id, 'name', s.name) ORDER BY s.name), '[]')
           FROM service_letter_branding b
           JOIN services s ON s.id = b.service_id
           WHERE s.active AND b.letter_branding_id = {id}::uuid
       ) AS services
)";

// A name that no brand has: as given, else with " (alternate 1)" to " (alternate 99)" behind it (api-contract §6.13).
// The name is a pattern to the platform, its % and _ stand for any text: so they do here.
constexpr const char *freeName = R"(
SELECT n.name
FROM (
    SELECT 0 AS number, {name!}::text AS name
    UNION ALL
    SELECT i, {name!}::text || ' (alternate ' || i || ')' FROM generate_series(1, 99) AS i
) AS n
WHERE NOT EXISTS (
    SELECT FROM )";

constexpr const char *ofTakenNames = R"( b
    WHERE CASE n.number
              WHEN 0 THEN b.name ILIKE {name!}::text
              ELSE b.name = n.name AND b.name ILIKE {name!}::text || ' (alternate %)'
          END
)
ORDER BY n.number
LIMIT 1
)";

} // namespace

std::span<const Statement> organisationStatements()
{
    static const QByteArray organisationById = QByteArray(organisation) + byId;
    static const QByteArray organisationOfService = QByteArray(organisation) + ofService;
    static const QByteArray organisationByDomain = QByteArray(organisation) + byDomain;
    static const QByteArray organisationList = QByteArray(listedOrganisation) + everyOrganisation;
    static const QByteArray organisationSearch = QByteArray(listedOrganisation) + foundOrganisations;
    static const QByteArray emailBrandingName = QByteArray(freeName) + "email_branding" + ofTakenNames;
    static const QByteArray letterBrandingName = QByteArray(freeName) + "letter_branding" + ofTakenNames;
    static const QByteArray emailBrandingPool = QByteArray(emailBranding) + emailPool;
    static const QByteArray emailBrandingList = QByteArray(emailBranding) + currentBrands;
    static const QByteArray oneEmailBranding = QByteArray(emailBranding) + oneBrand;
    static const QByteArray letterBrandingPool = QByteArray(letterBranding) + letterPool;
    static const QByteArray letterBrandingList = QByteArray(letterBranding) + everyBrand;
    static const QByteArray oneLetterBranding = QByteArray(letterBranding) + oneBrand;

    // clang-format off
    static const std::array rows {
        Statement {.resource = Resource::Organisations, .operation = Operation::List,
            .shape = &Organisation::listShape, .sql = organisationSearch.constData(), .when = FilterKey::Name},
        Statement {.resource = Resource::Organisations, .operation = Operation::List,
            .shape = &Organisation::listShape, .sql = organisationList.constData()},
        Statement {.resource = Resource::Organisations, .operation = Operation::One,
            .shape = &Organisation::internalShape, .sql = organisationById.constData()},
        Statement {.resource = Resource::Organisations, .operation = Operation::One,
            .shape = &Organisation::internalShape, .sql = organisationByDomain.constData(), .when = FilterKey::Domain},
        Statement {.resource = Resource::Organisations, .operation = Operation::One,
            .shape = &Organisation::internalShape, .sql = organisationOfService.constData(),
            .when = FilterKey::Service},
        Statement {.resource = Resource::ServicesWithUsage, .operation = Operation::List,
            .shape = &OrganisationUsage::internalShape, .sql = servicesWithUsage, .envelopeSql = unknownUpdate,
            .envelope = &PageEnvelope::updatedShape},

        Statement {.resource = Resource::EmailBranding, .operation = Operation::List,
            .shape = &EmailBranding::internalShape, .sql = emailBrandingPool.constData(),
            .when = FilterKey::Organisation},
        Statement {.resource = Resource::EmailBranding, .operation = Operation::List,
            .shape = &EmailBranding::internalShape, .sql = emailBrandingList.constData()},
        Statement {.resource = Resource::EmailBranding, .operation = Operation::One,
            .shape = &EmailBranding::internalShape, .sql = oneEmailBranding.constData()},
        Statement {.resource = Resource::EmailBrandingUse, .operation = Operation::One,
            .shape = &BrandingUse::internalShape, .sql = emailBrandingUse},
        Statement {.resource = Resource::EmailBrandingName, .operation = Operation::One,
            .shape = &BrandingName::internalShape, .sql = emailBrandingName.constData()},
        Statement {.resource = Resource::LetterBranding, .operation = Operation::List,
            .shape = &LetterBranding::internalShape, .sql = letterBrandingPool.constData(),
            .when = FilterKey::Organisation},
        Statement {.resource = Resource::LetterBranding, .operation = Operation::List,
            .shape = &LetterBranding::internalShape, .sql = letterBrandingList.constData()},
        Statement {.resource = Resource::LetterBranding, .operation = Operation::One,
            .shape = &LetterBranding::internalShape, .sql = oneLetterBranding.constData()},
        Statement {.resource = Resource::LetterBrandingUse, .operation = Operation::One,
            .shape = &BrandingUse::internalShape, .sql = letterBrandingUse},
        Statement {.resource = Resource::LetterBrandingName, .operation = Operation::One,
            .shape = &BrandingName::internalShape, .sql = letterBrandingName.constData()},
    };
    // clang-format on
    return rows;
}

} // namespace postroom
