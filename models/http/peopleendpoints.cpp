// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/invite.h"
#include "domain/organisationsandservices.h"
#include "domain/user.h"
#include "domain/webauthncredential.h"
#include "http/endpointrows.h"

#include <array>

namespace postroom {

namespace {

using Operation = Endpoint::Operation;

constexpr Parameter addressParameters[]{
    {FilterKey::EmailAddress, "email", Parameter::As::Text, true},
};

// clang-format off
const std::array rows {
    Endpoint {.resource = Resource::Users, .operation = Operation::One, .path = "/user/email", .member = "data",
        .shape = &User::internalShape, .parameters = addressParameters, .byPost = true},
    Endpoint {.resource = Resource::OrganisationsAndServices, .operation = Operation::One,
        .path = "/user/{user}/organisations-and-services", .member = "",
        .shape = &OrganisationsAndServices::internalShape},
    Endpoint {.resource = Resource::WebauthnCredentials, .operation = Operation::List, .path = "/user/{user}/webauthn",
        .member = "data", .shape = &WebauthnCredential::internalShape},

    // Where an id stands, the platform takes the token of the invitation's link too.
    Endpoint {.resource = Resource::Invites, .operation = Operation::List, .path = "/service/{service}/invite",
        .member = "data", .shape = &Invite::internalShape},
    Endpoint {.resource = Resource::Invites, .operation = Operation::One, .path = "/service/{service}/invite/{id}",
        .member = "data", .shape = &Invite::internalShape, .when = FilterKey::Service},
    Endpoint {.resource = Resource::Invites, .operation = Operation::One, .path = "/invite/service/{id}",
        .member = "data", .shape = &Invite::internalShape},
    Endpoint {.resource = Resource::Invites, .operation = Operation::One, .path = "/invite/service/check/{token}",
        .member = "data", .shape = &Invite::internalShape},

    Endpoint {.resource = Resource::OrganisationInvites, .operation = Operation::List,
        .path = "/organisation/{organisation}/invite", .member = "data",
        .shape = &OrganisationInvite::internalShape},
    Endpoint {.resource = Resource::OrganisationInvites, .operation = Operation::One,
        .path = "/organisation/{organisation}/invite/{id}", .member = "data",
        .shape = &OrganisationInvite::internalShape, .when = FilterKey::Organisation},
    Endpoint {.resource = Resource::OrganisationInvites, .operation = Operation::One,
        .path = "/invite/organisation/{id}", .member = "data", .shape = &OrganisationInvite::internalShape},
    Endpoint {.resource = Resource::OrganisationInvites, .operation = Operation::One,
        .path = "/invite/organisation/check/{token}", .member = "data",
        .shape = &OrganisationInvite::internalShape},
};
// clang-format on

} // namespace

std::span<const Endpoint> peopleEndpoints()
{
    return rows;
}

} // namespace postroom
