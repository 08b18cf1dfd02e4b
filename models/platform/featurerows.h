// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/feature.h"

#include <QtGlobal>

namespace postroom {

/// The tables of features, one for each area of the platform. features() puts them together.
std::span<const Feature> accountFeatures(); ///< signing in, your account
std::span<const Feature> platformFeatures(); ///< platform admins', public pages
std::span<const Feature> serviceFeatures(); ///< finding and creating services, settings, branding
std::span<const Feature> organisationFeatures(); ///< going live, teams, organisations
std::span<const Feature> templateFeatures(); ///< templates, sending
std::span<const Feature> messageFeatures(); ///< jobs, messages and what follows from them

/// The words of the Needs column (admin-features §0.1), from which the tables are written.
namespace needs {

constexpr Requirement holderOf(Permissions anyOf)
{
    return {.who = Requirement::Who::ServiceMember, .anyOf = anyOf};
}
/// The same under one more condition.
constexpr Requirement under(Requirement needs, Requirement::Condition condition)
{
    needs.conditions |= condition;
    return needs;
}
/// `+org`
constexpr Requirement orOrganisation(Requirement needs)
{
    needs.orOrganisationMember = true;
    return needs;
}
/// `!PA`
constexpr Requirement notByPowers(Requirement needs)
{
    needs.notByPowers = true;
    return needs;
}

inline constexpr auto anywhere = AccessPlace::Kind::Platform;
inline constexpr auto inService = AccessPlace::Kind::Service;
inline constexpr auto inOrganisation = AccessPlace::Kind::Organisation;

inline constexpr Requirement anybody{.who = Requirement::Who::Anybody};
inline constexpr Requirement halfSignedIn{.who = Requirement::Who::HalfSignedIn};
inline constexpr Requirement invited{.who = Requirement::Who::Invited};
inline constexpr Requirement signedIn{.who = Requirement::Who::SignedIn};
inline constexpr Requirement publicSector = under(signedIn, Requirement::Condition::PublicSector);
inline constexpr Requirement keyOwner = under(signedIn, Requirement::Condition::MayUseSecurityKeys);
inline constexpr Requirement platformAdmin{.who = Requirement::Who::PlatformAdmin};
inline constexpr Requirement platformAdminByRight{.who = Requirement::Who::PlatformAdminByRight};

inline constexpr Requirement member = holderOf({});
inline constexpr Requirement memberOrOrganisation = orOrganisation(member);
inline constexpr Requirement approver = under(memberOrOrganisation, Requirement::Condition::MayMakeLive);
inline constexpr Requirement manageService = holderOf(Permission::ManageService);
inline constexpr Requirement manageServiceOrOrganisation = orOrganisation(manageService);
inline constexpr Requirement settingsReader = holderOf(Permission::ManageService | Permission::ManageApiKeys);
inline constexpr Requirement viewActivity = holderOf(Permission::ViewActivity);
inline constexpr Requirement inboxReader = under(viewActivity, Requirement::Condition::ServiceReceivesTexts);
inline constexpr Requirement messageReader = holderOf(Permission::ViewActivity | Permission::SendMessages);
inline constexpr Requirement sendMessages = holderOf(Permission::SendMessages);
/// Templates that are sent stand in a folder (admin-features §11).
inline constexpr Requirement sendFromFolder = under(sendMessages, Requirement::Condition::FolderOpen);
inline constexpr Requirement manageTemplates = holderOf(Permission::ManageTemplates);
inline constexpr Requirement manageTemplatesInFolder = under(manageTemplates, Requirement::Condition::FolderOpen);
inline constexpr Requirement manageApiKeys = holderOf(Permission::ManageApiKeys);

inline constexpr Requirement organisationMember{.who = Requirement::Who::OrganisationMember};
inline constexpr Requirement organisationApprover{
    .who = Requirement::Who::OrganisationMember, .organisationPermission = "can_make_services_live"};

} // namespace needs

} // namespace postroom
