// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/featurerows.h"

#include <array>

namespace postroom {

namespace {

using namespace needs;
using Condition = Requirement::Condition;

// clang-format off
constexpr FeaturePart addParts[] {{"add", manageService}};

constexpr std::array rows {
    Feature{"SVC-01", QT_TRANSLATE_NOOP("Features", "See your organisations and services"), anywhere, signedIn},
    Feature{"SVC-02", QT_TRANSLATE_NOOP("Features", "Land in the right place"), anywhere, anybody},
    Feature{"SVC-03", QT_TRANSLATE_NOOP("Features", "Start to create a service"), anywhere, publicSector},
    Feature{"SVC-04", QT_TRANSLATE_NOOP("Features", "Create a service"), anywhere, publicSector},
    Feature{"SVC-05", QT_TRANSLATE_NOOP("Features", "Get an example template with a first service"), anywhere, publicSector},
    Feature{"SVC-06", QT_TRANSLATE_NOOP("Features", "Follow an old address of the dashboard"), inService, holderOf(Permission::ViewActivity | Permission::SendMessages)},
    Feature{"SET-01", QT_TRANSLATE_NOOP("Features", "Read the settings"), inService, settingsReader},
    Feature{"SET-02", QT_TRANSLATE_NOOP("Features", "Rename the service"), inService, manageService},
    Feature{"SET-03", QT_TRANSLATE_NOOP("Features", "Set the name that emails come from"), inService, manageService},
    Feature{"SET-04", QT_TRANSLATE_NOOP("Features", "Set how long messages are kept"), inService, manageService},
    Feature{"SET-05", QT_TRANSLATE_NOOP("Features", "Set how the team signs in"), inService, manageService},
    Feature{"SET-06", QT_TRANSLATE_NOOP("Features", "Confirm that the team signs in by text"), inService, manageService},
    Feature{"SET-07", QT_TRANSLATE_NOOP("Features", "Choose who signs in by email"), inService, under(manageService, Condition::ServiceSignsInByEmail)},
    Feature{"SET-08", QT_TRANSLATE_NOOP("Features", "Switch a kind of message on or off"), inService, manageService},
    Feature{"SET-09", QT_TRANSLATE_NOOP("Features", "Switch emails on from the checklist"), inService, manageService},
    Feature{"SET-10", QT_TRANSLATE_NOOP("Features", "Set contact details for file downloads"), inService, manageService},
    Feature{"SET-11", QT_TRANSLATE_NOOP("Features", "List reply-to addresses"), inService, settingsReader},
    Feature{"SET-12", QT_TRANSLATE_NOOP("Features", "Add a reply-to address"), inService, manageService},
    Feature{"SET-13", QT_TRANSLATE_NOOP("Features", "Verify a reply-to address"), inService, manageService},
    Feature{"SET-14", QT_TRANSLATE_NOOP("Features", "Change or delete a reply-to address"), inService, manageService},
    Feature{"SET-15", QT_TRANSLATE_NOOP("Features", "List or add text message senders"), inService, settingsReader, addParts},
    Feature{"SET-16", QT_TRANSLATE_NOOP("Features", "Change or delete a text message sender"), inService, manageService},
    Feature{"SET-17", QT_TRANSLATE_NOOP("Features", "Start to receive texts"), inService, manageService},
    Feature{"SET-18", QT_TRANSLATE_NOOP("Features", "Stop receiving texts"), inService, manageService},
    Feature{"SET-19", QT_TRANSLATE_NOOP("Features", "List or add letter addresses"), inService, settingsReader, addParts},
    Feature{"SET-20", QT_TRANSLATE_NOOP("Features", "Change or delete a letter address"), inService, manageService},
    Feature{"SET-21", QT_TRANSLATE_NOOP("Features", "Make the default letter address blank"), inService, manageService},
    Feature{"SET-22", QT_TRANSLATE_NOOP("Features", "Start texts with the service’s name"), inService, manageService},
    Feature{"SET-23", QT_TRANSLATE_NOOP("Features", "Switch international texts on or off"), inService, manageService},
    Feature{"SET-24", QT_TRANSLATE_NOOP("Features", "Set the daily limit of international texts"), inService, manageService},
    Feature{"SET-25", QT_TRANSLATE_NOOP("Features", "See a daily limit and what is left"), inService, manageService},
    Feature{"SET-26", QT_TRANSLATE_NOOP("Features", "Switch international letters on or off"), inService, manageService},
    Feature{"SET-27", QT_TRANSLATE_NOOP("Features", "Estimate yearly volumes"), inService, manageService},
    Feature{"SET-28", QT_TRANSLATE_NOOP("Features", "Archive the service"), inService, under(manageService, Condition::TrialOrPlatformAdmin)},
    Feature{"SET-30", QT_TRANSLATE_NOOP("Features", "Make the service live or a trial"), inService, platformAdmin},
    Feature{"SET-31", QT_TRANSLATE_NOOP("Features", "Count the service as live"), inService, platformAdmin},
    Feature{"SET-32", QT_TRANSLATE_NOOP("Features", "Switch a special permission"), inService, platformAdmin},
    Feature{"SET-33", QT_TRANSLATE_NOOP("Features", "Assign a number that receives texts"), inService, platformAdmin},
    Feature{"SET-34", QT_TRANSLATE_NOOP("Features", "Set the daily limits"), inService, platformAdmin},
    Feature{"SET-35", QT_TRANSLATE_NOOP("Features", "Set the API’s rate limit"), inService, platformAdmin},
    Feature{"SET-36", QT_TRANSLATE_NOOP("Features", "Set the free text message allowance"), inService, platformAdmin},
    Feature{"SET-37", QT_TRANSLATE_NOOP("Features", "Set email or letter branding"), inService, platformAdmin},
    Feature{"SET-38", QT_TRANSLATE_NOOP("Features", "Add the brand to the organisation’s pool"), inService, platformAdmin},
    Feature{"SET-39", QT_TRANSLATE_NOOP("Features", "Link the service to an organisation"), inService, platformAdmin},
    Feature{"SET-40", QT_TRANSLATE_NOOP("Features", "Set how long each kind of message is kept"), inService, platformAdmin},
    Feature{"SET-41", QT_TRANSLATE_NOOP("Features", "Write notes about the service"), inService, platformAdmin},
    Feature{"SET-42", QT_TRANSLATE_NOOP("Features", "Change the service’s billing details"), inService, platformAdmin},
    Feature{"BRA-01", QT_TRANSLATE_NOOP("Features", "Choose an email brand"), inService, manageService},
    Feature{"BRA-02", QT_TRANSLATE_NOOP("Features", "Switch to the GOV.UK brand"), inService, manageService},
    Feature{"BRA-03", QT_TRANSLATE_NOOP("Features", "Confirm a brand of the pool"), inService, manageService},
    Feature{"BRA-04", QT_TRANSLATE_NOOP("Features", "Switch to the NHS brand"), inService, manageService},
    Feature{"BRA-05", QT_TRANSLATE_NOOP("Features", "Ask the support team for a brand"), inService, manageService},
    Feature{"BRA-06", QT_TRANSLATE_NOOP("Features", "Ask for a government identity logo"), inService, under(manageService, Condition::CentralGovernment)},
    Feature{"BRA-07", QT_TRANSLATE_NOOP("Features", "Choose the kind of logo"), inService, under(manageService, Condition::CentralGovernment)},
    Feature{"BRA-08", QT_TRANSLATE_NOOP("Features", "Choose a banner and its colour"), inService, manageService},
    Feature{"BRA-09", QT_TRANSLATE_NOOP("Features", "Upload an email logo"), inService, manageService},
    Feature{"BRA-10", QT_TRANSLATE_NOOP("Features", "Create an email brand from its logo"), inService, manageService},
    Feature{"BRA-11", QT_TRANSLATE_NOOP("Features", "Choose a letter brand"), inService, manageService},
    Feature{"BRA-12", QT_TRANSLATE_NOOP("Features", "Upload a letter logo"), inService, manageService},
};
// clang-format on

} // namespace

std::span<const Feature> serviceFeatures()
{
    return rows;
}

} // namespace postroom
