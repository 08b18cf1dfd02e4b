// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/featurerows.h"

#include <array>

namespace postroom {

namespace {

using namespace needs;
using Condition = Requirement::Condition;

// clang-format off
constexpr FeaturePart agreementParts[] {{"public", anybody}};

constexpr std::array rows {
    Feature{"LIVE-01", QT_TRANSLATE_NOOP("Features", "See what is missing to go live"), inService, manageService},
    Feature{"LIVE-02", QT_TRANSLATE_NOOP("Features", "Ask to go live"), inService, under(manageService, Condition::PublicSector)},
    Feature{"LIVE-03", QT_TRANSLATE_NOOP("Features", "Confirm that the name is unique"), inService, manageService},
    Feature{"LIVE-04", QT_TRANSLATE_NOOP("Features", "Follow an old address of the checklist"), inService, manageService},
    Feature{"LIVE-05", QT_TRANSLATE_NOOP("Features", "Read the agreement"), inService, manageService, agreementParts},
    Feature{"LIVE-06", QT_TRANSLATE_NOOP("Features", "Accept the agreement"), inService, manageService},
    Feature{"LIVE-07", QT_TRANSLATE_NOOP("Features", "Set the organisation of a GP or local NHS service"), inService, manageService},
    Feature{"LIVE-08", QT_TRANSLATE_NOOP("Features", "Start to approve a request to go live"), inService, approver},
    Feature{"LIVE-09", QT_TRANSLATE_NOOP("Features", "Contact who asked to go live"), inService, approver},
    Feature{"LIVE-10", QT_TRANSLATE_NOOP("Features", "Approve or reject a request to go live"), inService, approver},
    Feature{"LIVE-11", QT_TRANSLATE_NOOP("Features", "Choose a service to join"), anywhere, publicSector},
    Feature{"LIVE-12", QT_TRANSLATE_NOOP("Features", "Ask to join a service"), inService, under(publicSector, Condition::SameDefaultOrganisation)},
    Feature{"LIVE-13", QT_TRANSLATE_NOOP("Features", "Review a request to join"), inService, manageService},
    Feature{"LIVE-14", QT_TRANSLATE_NOOP("Features", "Approve a request to join"), inService, manageService},
    Feature{"LIVE-15", QT_TRANSLATE_NOOP("Features", "Refuse a request to join"), inService, manageService},
    Feature{"TEAM-01", QT_TRANSLATE_NOOP("Features", "See the team"), inService, memberOrOrganisation},
    Feature{"TEAM-02", QT_TRANSLATE_NOOP("Features", "Download the team"), inService, manageServiceOrOrganisation},
    Feature{"TEAM-03", QT_TRANSLATE_NOOP("Features", "Invite somebody"), inService, manageService},
    Feature{"TEAM-04", QT_TRANSLATE_NOOP("Features", "Invite somebody who asked to join"), inService, manageService},
    Feature{"TEAM-05", QT_TRANSLATE_NOOP("Features", "Cancel an invitation"), inService, manageService},
    Feature{"TEAM-08", QT_TRANSLATE_NOOP("Features", "Change a member’s permissions"), inService, manageService},
    Feature{"TEAM-10", QT_TRANSLATE_NOOP("Features", "Remove a member"), inService, manageService},
    Feature{"TEAM-11", QT_TRANSLATE_NOOP("Features", "Change a member’s email address"), inService, manageService},
    Feature{"TEAM-12", QT_TRANSLATE_NOOP("Features", "Change a member’s mobile number"), inService, manageService},
    Feature{"ORG-01", QT_TRANSLATE_NOOP("Features", "See the organisation’s usage"), inOrganisation, organisationMember},
    Feature{"ORG-02", QT_TRANSLATE_NOOP("Features", "Download the organisation’s usage"), inOrganisation, organisationMember},
    Feature{"ORG-03", QT_TRANSLATE_NOOP("Features", "See trial services"), inOrganisation, organisationApprover},
    Feature{"ORG-04", QT_TRANSLATE_NOOP("Features", "See the organisation’s team"), inOrganisation, organisationMember},
    Feature{"ORG-05", QT_TRANSLATE_NOOP("Features", "Invite somebody to the organisation"), inOrganisation, organisationMember},
    Feature{"ORG-06", QT_TRANSLATE_NOOP("Features", "Cancel an invitation to the organisation"), inOrganisation, organisationMember},
    Feature{"ORG-07", QT_TRANSLATE_NOOP("Features", "Remove a member of the organisation"), inOrganisation, organisationMember},
    Feature{"ORG-08", QT_TRANSLATE_NOOP("Features", "Change a member’s permission in the organisation"), inOrganisation, organisationMember},
    Feature{"ORG-10", QT_TRANSLATE_NOOP("Features", "Create an organisation"), anywhere, platformAdmin},
    Feature{"ORG-11", QT_TRANSLATE_NOOP("Features", "Read the organisation’s settings"), inOrganisation, platformAdmin},
    Feature{"ORG-12", QT_TRANSLATE_NOOP("Features", "Rename the organisation"), inOrganisation, platformAdmin},
    Feature{"ORG-13", QT_TRANSLATE_NOOP("Features", "Change the organisation’s sector"), inOrganisation, platformAdmin},
    Feature{"ORG-14", QT_TRANSLATE_NOOP("Features", "Change the crown status"), inOrganisation, platformAdmin},
    Feature{"ORG-15", QT_TRANSLATE_NOOP("Features", "Change the status of the agreement"), inOrganisation, platformAdmin},
    Feature{"ORG-16", QT_TRANSLATE_NOOP("Features", "Change the email domains"), inOrganisation, platformAdmin},
    Feature{"ORG-17", QT_TRANSLATE_NOOP("Features", "Write notes about going live"), inOrganisation, platformAdmin},
    Feature{"ORG-18", QT_TRANSLATE_NOOP("Features", "Let the organisation approve its own requests"), inOrganisation, platformAdmin},
    Feature{"ORG-19", QT_TRANSLATE_NOOP("Features", "Let people ask to join services"), inOrganisation, platformAdmin},
    Feature{"ORG-20", QT_TRANSLATE_NOOP("Features", "Write notes about the organisation"), inOrganisation, platformAdmin},
    Feature{"ORG-21", QT_TRANSLATE_NOOP("Features", "Change the organisation’s billing details"), inOrganisation, platformAdmin},
    Feature{"ORG-22", QT_TRANSLATE_NOOP("Features", "Archive the organisation"), inOrganisation, platformAdmin},
    Feature{"ORG-23", QT_TRANSLATE_NOOP("Features", "Change the organisation’s email brands"), inOrganisation, platformAdmin},
    Feature{"ORG-24", QT_TRANSLATE_NOOP("Features", "Add email brands to the organisation"), inOrganisation, platformAdmin},
    Feature{"ORG-25", QT_TRANSLATE_NOOP("Features", "Change the organisation’s letter brands"), inOrganisation, platformAdmin},
    Feature{"ORG-26", QT_TRANSLATE_NOOP("Features", "Add letter brands to the organisation"), inOrganisation, platformAdmin},
    Feature{"ORG-27", QT_TRANSLATE_NOOP("Features", "See how the organisation is billed"), inOrganisation, platformAdmin},
    Feature{"ORG-28", QT_TRANSLATE_NOOP("Features", "Download the agreement"), inOrganisation, platformAdmin},
};
// clang-format on

} // namespace

std::span<const Feature> organisationFeatures()
{
    return rows;
}

} // namespace postroom
