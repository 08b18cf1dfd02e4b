// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/featurerows.h"

#include <array>

namespace postroom {

namespace {

using namespace needs;
using Condition = Requirement::Condition;

// clang-format off
constexpr FeaturePart invalidPagesParts[] {{"invalid", manageTemplates}};
constexpr FeaturePart setUpParts[] {{"set-up", manageService}};
constexpr FeaturePart tourParts[] {{"next", notByPowers(sendFromFolder)}, {"end", manageTemplates}};

constexpr std::array rows {
    Feature{"TPL-01", QT_TRANSLATE_NOOP("Features", "Browse templates and folders"), inService, memberOrOrganisation},
    Feature{"TPL-02", QT_TRANSLATE_NOOP("Features", "Add a template"), inService, manageTemplates},
    Feature{"TPL-03", QT_TRANSLATE_NOOP("Features", "Add a folder"), inService, manageTemplates},
    Feature{"TPL-04", QT_TRANSLATE_NOOP("Features", "Move templates and folders"), inService, manageTemplates},
    Feature{"TPL-05", QT_TRANSLATE_NOOP("Features", "Rename a folder or choose who sees it"), inService, manageTemplatesInFolder},
    Feature{"TPL-06", QT_TRANSLATE_NOOP("Features", "Delete a folder"), inService, manageTemplatesInFolder},
    Feature{"TPL-07", QT_TRANSLATE_NOOP("Features", "See a template"), inService, memberOrOrganisation},
    Feature{"TPL-08", QT_TRANSLATE_NOOP("Features", "Create an email or text message template"), inService, manageTemplates},
    Feature{"TPL-09", QT_TRANSLATE_NOOP("Features", "Edit a template"), inService, manageTemplatesInFolder},
    Feature{"TPL-10", QT_TRANSLATE_NOOP("Features", "Confirm a breaking change"), inService, manageTemplates},
    Feature{"TPL-11", QT_TRANSLATE_NOOP("Features", "See the length of a text message"), inService, member},
    Feature{"TPL-12", QT_TRANSLATE_NOOP("Features", "See the versions of a template"), inService, memberOrOrganisation},
    Feature{"TPL-13", QT_TRANSLATE_NOOP("Features", "See one version"), inService, memberOrOrganisation},
    Feature{"TPL-14", QT_TRANSLATE_NOOP("Features", "Delete a template"), inService, manageTemplatesInFolder},
    Feature{"TPL-15", QT_TRANSLATE_NOOP("Features", "Hide personalisation"), inService, manageTemplates},
    Feature{"TPL-16", QT_TRANSLATE_NOOP("Features", "Rename a letter template"), inService, manageTemplatesInFolder},
    Feature{"TPL-17", QT_TRANSLATE_NOOP("Features", "Choose a letter’s sender address"), inService, manageTemplatesInFolder},
    Feature{"TPL-18", QT_TRANSLATE_NOOP("Features", "Choose the postage"), inService, manageTemplatesInFolder},
    Feature{"TPL-19", QT_TRANSLATE_NOOP("Features", "Choose a letter’s language"), inService, manageTemplates},
    Feature{"TPL-20", QT_TRANSLATE_NOOP("Features", "See why a template is blocked"), inService, manageTemplates},
    Feature{"TPL-21", QT_TRANSLATE_NOOP("Features", "Preview the pages of a letter"), inService, memberOrOrganisation},
    Feature{"TPL-22", QT_TRANSLATE_NOOP("Features", "Preview a letter brand"), anywhere, anybody},
    Feature{"TPL-23", QT_TRANSLATE_NOOP("Features", "Attach pages to a letter"), inService, manageTemplates},
    Feature{"TPL-24", QT_TRANSLATE_NOOP("Features", "Remove the pages attached to a letter"), inService, manageTemplates},
    Feature{"TPL-25", QT_TRANSLATE_NOOP("Features", "Preview attached pages"), inService, memberOrOrganisation, invalidPagesParts},
    Feature{"TPL-26", QT_TRANSLATE_NOOP("Features", "Choose a template to copy"), inService, manageTemplates},
    Feature{"TPL-27", QT_TRANSLATE_NOOP("Features", "Copy a template"), inService, manageTemplates},
    Feature{"TPL-28", QT_TRANSLATE_NOOP("Features", "See the files of an email template"), inService, manageTemplatesInFolder, setUpParts},
    Feature{"TPL-29", QT_TRANSLATE_NOOP("Features", "Upload a file to an email template"), inService, manageTemplatesInFolder},
    Feature{"TPL-30", QT_TRANSLATE_NOOP("Features", "Change or delete a file"), inService, manageTemplatesInFolder},
    Feature{"TPL-31", QT_TRANSLATE_NOOP("Features", "Put a file into an email template"), inService, manageTemplatesInFolder},
    Feature{"TPL-32", QT_TRANSLATE_NOOP("Features", "Change the link to a file"), inService, manageTemplatesInFolder},
    Feature{"TPL-33", QT_TRANSLATE_NOOP("Features", "Open the link to a file"), inService, member},
    Feature{"TPL-34", QT_TRANSLATE_NOOP("Features", "Add an unsubscribe link"), inService, manageTemplates},
    Feature{"SEND-01", QT_TRANSLATE_NOOP("Features", "Choose a sender"), inService, sendFromFolder},
    Feature{"SEND-02", QT_TRANSLATE_NOOP("Features", "Start a single message"), inService, sendFromFolder},
    Feature{"SEND-03", QT_TRANSLATE_NOOP("Features", "Enter a letter’s address"), inService, sendFromFolder},
    Feature{"SEND-04", QT_TRANSLATE_NOOP("Features", "Enter recipient and personalisation"), inService, sendFromFolder},
    Feature{"SEND-05", QT_TRANSLATE_NOOP("Features", "Send to yourself"), inService, sendFromFolder},
    Feature{"SEND-06", QT_TRANSLATE_NOOP("Features", "Preview a letter while filling it in"), inService, sendFromFolder},
    Feature{"SEND-07", QT_TRANSLATE_NOOP("Features", "Check a single message"), inService, sendFromFolder},
    Feature{"SEND-08", QT_TRANSLATE_NOOP("Features", "Send a single message"), inService, notByPowers(sendFromFolder)},
    Feature{"SEND-09", QT_TRANSLATE_NOOP("Features", "Upload a spreadsheet"), inService, sendFromFolder},
    Feature{"SEND-10", QT_TRANSLATE_NOOP("Features", "Download an example spreadsheet"), inService, under(holderOf(Permission::SendMessages | Permission::ManageTemplates), Condition::FolderOpen)},
    Feature{"SEND-11", QT_TRANSLATE_NOOP("Features", "Check a spreadsheet"), inService, sendFromFolder},
    Feature{"SEND-12", QT_TRANSLATE_NOOP("Features", "Start or schedule a job"), inService, notByPowers(sendFromFolder)},
    Feature{"SEND-13", QT_TRANSLATE_NOOP("Features", "Pick a contact list"), inService, sendFromFolder},
    Feature{"SEND-14", QT_TRANSLATE_NOOP("Features", "Send from a contact list"), inService, sendFromFolder},
    Feature{"SEND-20", QT_TRANSLATE_NOOP("Features", "Upload a letter"), inService, sendMessages},
    Feature{"SEND-21", QT_TRANSLATE_NOOP("Features", "Send an uploaded letter"), inService, under(notByPowers(sendMessages), Condition::ServiceSendsLetters)},
    Feature{"SEND-22", QT_TRANSLATE_NOOP("Features", "Take the tour of a first service"), inService, sendFromFolder, tourParts},
};
// clang-format on

} // namespace

std::span<const Feature> templateFeatures()
{
    return rows;
}

} // namespace postroom
