// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/organisationsandservices.h"

#include "domain/shape.h"

namespace postroom {

namespace {

// clang-format off
constexpr Field memberOrganisationFields[] {
    field<&MemberOrganisation::id>("id", FieldRole::Id),
    field<&MemberOrganisation::name>("name"),
    field<&MemberOrganisation::countOfLiveServices>("countOfLiveServices"),
};

constexpr Shape::Entry memberOrganisationInternalEntries[] {
    {"count_of_live_services", "countOfLiveServices"},
    {"id", "id"},
    {"name", "name"},
};

constexpr Field memberServiceFields[] {
    field<&MemberService::id>("id", FieldRole::Id),
    field<&MemberService::name>("name"),
    field<&MemberService::organisation>("organisation"),
    field<&MemberService::restricted>("restricted"),
};

constexpr Shape::Entry memberServiceInternalEntries[] {
    {"id", "id"},
    {"name", "name"},
    {"organisation", "organisation"},
    {"restricted", "restricted"},
};

constexpr Field organisationsAndServicesFields[] {
    field<&OrganisationsAndServices::organisations>("organisations"),
    field<&OrganisationsAndServices::services>("services"),
};

constexpr Shape::Entry organisationsAndServicesInternalEntries[] {
    {"organisations", "organisations"},
    {"services", "services"},
};
// clang-format on

} // namespace

const RecordType &MemberOrganisation::type()
{
    return typeMadeOnce<MemberOrganisation, memberOrganisationFields>(
        "member-organisation", &MemberOrganisation::internalShape);
}

const Shape &MemberOrganisation::internalShape()
{
    return shapeMadeOnce<MemberOrganisation, memberOrganisationInternalEntries>("internal");
}

const RecordType &MemberService::type()
{
    return typeMadeOnce<MemberService, memberServiceFields>("member-service", &MemberService::internalShape);
}

const Shape &MemberService::internalShape()
{
    return shapeMadeOnce<MemberService, memberServiceInternalEntries>("internal");
}

const RecordType &OrganisationsAndServices::type()
{
    return typeMadeOnce<OrganisationsAndServices, organisationsAndServicesFields>(
        "organisations-and-services", &OrganisationsAndServices::internalShape);
}

const Shape &OrganisationsAndServices::internalShape()
{
    return shapeMadeOnce<OrganisationsAndServices, organisationsAndServicesInternalEntries>("internal");
}

} // namespace postroom
