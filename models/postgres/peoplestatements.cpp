// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/invite.h"
#include "domain/organisationsandservices.h"
#include "domain/user.h"
#include "domain/webauthncredential.h"
#include "postgres/statementrows.h"

#include <array>

namespace postroom {

namespace {

using Operation = Statement::Operation;

// Where the platform names no order it answers with the rows as they lie (contract README, "unordered"): by ctid, which
// is the same at every reading of the same rows.

// A person as the platform tells of one (api-contract §7.5): permissions, services and organisations only where these
// are active, but a list of permissions for every organisation. Security keys are for platform admins, for those who
// sign in with one, and for members of the platform's own service (§9).
constexpr const char *user = R"(
SELECT u.id, u.name, u.email_address, u.mobile_number, u.auth_type, u.state, u.platform_admin,
       u.platform_admin OR u.auth_type = 'webauthn_auth' OR EXISTS (
           SELECT FROM user_to_service m
           WHERE m.user_id = u.id AND m.service_id = 'd6aa2c68-a2d9-4437-ab19-3ae8eb202553'
       ) AS can_use_webauthn,
       u.created_at, u.logged_in_at, u.email_access_validated_at, u.password_changed_at, u.current_session_id,
       u.failed_login_count, u.take_part_in_research, u.receives_new_features_email,
       (
           SELECT COALESCE(json_agg(s.id ORDER BY m.ctid), '[]')
           FROM user_to_service m
           JOIN services s ON s.id = m.service_id
           WHERE m.user_id = u.id AND s.active
       ) AS services,
       (
           SELECT COALESCE(json_object_agg(p.service_id, p.names), '{}')
           FROM (
               SELECT p.service_id, json_agg(p.permission ORDER BY p.ctid) AS names
               FROM permissions p
               JOIN services s ON s.id = p.service_id
               WHERE p.user_id = u.id AND s.active
               GROUP BY p.service_id
           ) p
       ) AS permissions,
       (
           SELECT COALESCE(json_agg(o.id ORDER BY o.ctid), '[]')
           FROM user_to_organisation m
           JOIN organisation o ON o.id = m.organisation_id
           WHERE m.user_id = u.id AND o.active
       ) AS organisations,
       (
           SELECT COALESCE(json_object_agg(m.organisation_id, (
               SELECT COALESCE(json_agg(p.permission ORDER BY p.ctid), '[]')
               FROM organisation_user_permissions p
               WHERE p.user_id = u.id AND p.organisation_id = m.organisation_id
           )), '{}')
           FROM user_to_organisation m
           WHERE m.user_id = u.id
       ) AS organisation_permissions
FROM users u
)";

// Those who can sign in alone (api-contract §6.12), in the order in which they came.
constexpr const char *ofOrganisation = R"(
JOIN user_to_organisation held ON held.user_id = u.id
WHERE held.organisation_id = {organisation!}::uuid AND u.state = 'active'
ORDER BY u.created_at, u.id
)";

// In every state (api-contract §6.1).
constexpr const char *ofService = R"(
JOIN user_to_service held ON held.user_id = u.id
WHERE held.service_id = {service!}::uuid
ORDER BY u.ctid
)";

constexpr const char *byId = R"(
WHERE u.id = {id}::uuid
)";

// The index on addresses tells cases apart, the platform does not (database-schema §2); people are few.
constexpr const char *byAddress = R"(
WHERE lower(u.email_address) = lower({email-address!})
)";

// Anywhere in the address, in any case (api-contract §6.10); an empty text is in everybody's.
constexpr const char *foundUsers = R"(
SELECT u.id, u.name, u.email_address, u.mobile_number
FROM users u
WHERE strpos(lower(u.email_address), lower(COALESCE({email-address}, ''))) > 0
ORDER BY u.ctid
)";

// What is active (api-contract §6.10). An organisation's live services are counted as in its own record.
constexpr const char *organisationsAndServices = R"(
SELECT (
           SELECT COALESCE(json_agg(json_build_object(
               'id', o.id,
               'name', o.name,
               'count_of_live_services', (
                   SELECT count(*) FROM services s
                   WHERE s.organisation_id = o.id AND s.active AND NOT s.restricted
               )
           ) ORDER BY o.ctid), '[]')
           FROM user_to_organisation m
           JOIN organisation o ON o.id = m.organisation_id
           WHERE m.user_id = u.id AND o.active
       ) AS organisations,
       (
           SELECT COALESCE(json_agg(json_build_object(
               'id', s.id,
               'name', s.name,
               'restricted', s.restricted,
               'organisation', s.organisation_id
           ) ORDER BY m.ctid), '[]')
           FROM user_to_service m
           JOIN services s ON s.id = m.service_id
           WHERE m.user_id = u.id AND s.active
       ) AS services
FROM users u
WHERE u.id = {user!}::uuid
)";

constexpr const char *webauthnCredentials = R"(
SELECT c.id, c.user_id, c.name, c.credential_data, c.created_at, c.updated_at, c.logged_in_at
FROM webauthn_credential c
WHERE c.user_id = {user!}::uuid
ORDER BY c.ctid
)";

// Invitations are told of until they are deleted, expired ones too (database-schema §12).
constexpr const char *invite = R"(
SELECT i.id, i.email_address, i.service_id AS service, i.user_id AS from_user, i.status, i.auth_type, i.permissions,
       i.folder_permissions, i.created_at
FROM invited_users i
)";

constexpr const char *invitesOfService = R"(
WHERE i.service_id = {service!}::uuid
ORDER BY i.ctid
)";

constexpr const char *inviteOfService = R"(
WHERE i.service_id = {service!}::uuid AND i.id = {id}::uuid
)";

constexpr const char *inviteById = R"(
WHERE i.id = {id}::uuid
)";

constexpr const char *organisationInvite = R"(
SELECT i.id, i.email_address, i.organisation_id AS organisation, i.invited_by_id AS invited_by, i.status,
       array_to_json(array_remove(string_to_array(i.permissions, ','), '')) AS permissions, i.created_at
FROM invited_organisation_users i
)";

constexpr const char *invitesOfOrganisation = R"(
WHERE i.organisation_id = {organisation!}::uuid
ORDER BY i.ctid
)";

constexpr const char *inviteOfOrganisation = R"(
WHERE i.organisation_id = {organisation!}::uuid AND i.id = {id}::uuid
)";

} // namespace

std::span<const Statement> peopleStatements()
{
    static const QByteArray usersOfOrganisation = QByteArray(user) + ofOrganisation;
    static const QByteArray usersOfService = QByteArray(user) + ofService;
    static const QByteArray userById = QByteArray(user) + byId;
    static const QByteArray userByAddress = QByteArray(user) + byAddress;
    static const QByteArray inviteList = QByteArray(invite) + invitesOfService;
    static const QByteArray oneOfService = QByteArray(invite) + inviteOfService;
    static const QByteArray oneInvite = QByteArray(invite) + inviteById;
    static const QByteArray organisationInviteList = QByteArray(organisationInvite) + invitesOfOrganisation;
    static const QByteArray oneOfOrganisation = QByteArray(organisationInvite) + inviteOfOrganisation;
    static const QByteArray oneOrganisationInvite = QByteArray(organisationInvite) + inviteById;

    // clang-format off
    static const std::array rows {
        Statement {.resource = Resource::Users, .operation = Operation::List, .shape = &User::internalShape,
            .sql = usersOfOrganisation.constData(), .when = FilterKey::Organisation},
        Statement {.resource = Resource::Users, .operation = Operation::List, .shape = &User::foundShape,
            .sql = foundUsers, .when = FilterKey::EmailAddress, .whenMayBeEmpty = true},
        Statement {.resource = Resource::Users, .operation = Operation::List, .shape = &User::internalShape,
            .sql = usersOfService.constData()},
        Statement {.resource = Resource::Users, .operation = Operation::One, .shape = &User::internalShape,
            .sql = userById.constData()},
        Statement {.resource = Resource::Users, .operation = Operation::One, .shape = &User::internalShape,
            .sql = userByAddress.constData()},
        Statement {.resource = Resource::OrganisationsAndServices, .operation = Operation::One,
            .shape = &OrganisationsAndServices::internalShape, .sql = organisationsAndServices},
        Statement {.resource = Resource::WebauthnCredentials, .operation = Operation::List,
            .shape = &WebauthnCredential::internalShape, .sql = webauthnCredentials},

        Statement {.resource = Resource::Invites, .operation = Operation::List, .shape = &Invite::internalShape,
            .sql = inviteList.constData()},
        Statement {.resource = Resource::Invites, .operation = Operation::One, .shape = &Invite::internalShape,
            .sql = oneOfService.constData(), .when = FilterKey::Service},
        Statement {.resource = Resource::Invites, .operation = Operation::One, .shape = &Invite::internalShape,
            .sql = oneInvite.constData()},

        Statement {.resource = Resource::OrganisationInvites, .operation = Operation::List,
            .shape = &OrganisationInvite::internalShape, .sql = organisationInviteList.constData()},
        Statement {.resource = Resource::OrganisationInvites, .operation = Operation::One,
            .shape = &OrganisationInvite::internalShape, .sql = oneOfOrganisation.constData(),
            .when = FilterKey::Organisation},
        Statement {.resource = Resource::OrganisationInvites, .operation = Operation::One,
            .shape = &OrganisationInvite::internalShape, .sql = oneOrganisationInvite.constData()},
    };
    // clang-format on
    return rows;
}

} // namespace postroom
