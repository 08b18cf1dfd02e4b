// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/featurerows.h"

#include <array>

namespace postroom {

namespace {

using namespace needs;

// clang-format off
constexpr FeaturePart reportParts[] {{"read", viewActivity}};

constexpr std::array rows {
    Feature{"JOB-01", QT_TRANSLATE_NOOP("Features", "List uploads"), inService, member},
    Feature{"JOB-02", QT_TRANSLATE_NOOP("Features", "List the uploaded letters of a day"), inService, member},
    Feature{"JOB-03", QT_TRANSLATE_NOOP("Features", "See a job"), inService, member},
    Feature{"JOB-04", QT_TRANSLATE_NOOP("Features", "Follow a job"), inService, member},
    Feature{"JOB-05", QT_TRANSLATE_NOOP("Features", "Download a job’s messages"), inService, viewActivity},
    Feature{"JOB-06", QT_TRANSLATE_NOOP("Features", "Download a scheduled job’s file"), inService, viewActivity},
    Feature{"JOB-07", QT_TRANSLATE_NOOP("Features", "Cancel a scheduled job"), inService, sendMessages},
    Feature{"JOB-08", QT_TRANSLATE_NOOP("Features", "Cancel a letter job"), inService, member},
    Feature{"JOB-09", QT_TRANSLATE_NOOP("Features", "See how many jobs are scheduled"), inService, member},
    Feature{"NTF-01", QT_TRANSLATE_NOOP("Features", "List messages"), inService, member},
    Feature{"NTF-02", QT_TRANSLATE_NOOP("Features", "Filter messages by status"), inService, member},
    Feature{"NTF-03", QT_TRANSLATE_NOOP("Features", "Search by recipient"), inService, member},
    Feature{"NTF-04", QT_TRANSLATE_NOOP("Features", "Search by reference"), inService, member},
    Feature{"NTF-05", QT_TRANSLATE_NOOP("Features", "Follow the messages"), inService, member},
    Feature{"NTF-06", QT_TRANSLATE_NOOP("Features", "Download messages"), inService, viewActivity},
    Feature{"NTF-07", QT_TRANSLATE_NOOP("Features", "Ask for a big report"), inService, member, reportParts},
    Feature{"NTF-08", QT_TRANSLATE_NOOP("Features", "See a message"), inService, messageReader},
    Feature{"NTF-09", QT_TRANSLATE_NOOP("Features", "Follow a message’s status"), inService, messageReader},
    Feature{"NTF-10", QT_TRANSLATE_NOOP("Features", "See a letter’s pages"), inService, messageReader},
    Feature{"NTF-11", QT_TRANSLATE_NOOP("Features", "Cancel a letter"), inService, messageReader},
    Feature{"INB-01", QT_TRANSLATE_NOOP("Features", "See received texts"), inService, inboxReader},
    Feature{"INB-02", QT_TRANSLATE_NOOP("Features", "Follow received texts"), inService, inboxReader},
    Feature{"INB-03", QT_TRANSLATE_NOOP("Features", "Download all received texts"), inService, viewActivity},
    Feature{"INB-04", QT_TRANSLATE_NOOP("Features", "See a conversation"), inService, viewActivity},
    Feature{"INB-05", QT_TRANSLATE_NOOP("Features", "Choose a template to reply with"), inService, sendMessages},
    Feature{"INB-06", QT_TRANSLATE_NOOP("Features", "Reply with a template"), inService, sendMessages},
    Feature{"INB-07", QT_TRANSLATE_NOOP("Features", "See how many texts were received"), inService, inboxReader},
    Feature{"API-01", QT_TRANSLATE_NOOP("Features", "See the API’s message log"), inService, manageApiKeys},
    Feature{"API-02", QT_TRANSLATE_NOOP("Features", "Follow an old address of the documentation"), inService, manageApiKeys},
    Feature{"API-03", QT_TRANSLATE_NOOP("Features", "See and change the guest list"), inService, manageApiKeys},
    Feature{"API-04", QT_TRANSLATE_NOOP("Features", "List API keys"), inService, manageApiKeys},
    Feature{"API-05", QT_TRANSLATE_NOOP("Features", "Create an API key"), inService, notByPowers(manageApiKeys)},
    Feature{"API-06", QT_TRANSLATE_NOOP("Features", "Revoke an API key"), inService, manageApiKeys},
    Feature{"API-07", QT_TRANSLATE_NOOP("Features", "See the callbacks"), inService, manageApiKeys},
    Feature{"API-08", QT_TRANSLATE_NOOP("Features", "Change a callback"), inService, manageApiKeys},
    Feature{"CON-01", QT_TRANSLATE_NOOP("Features", "Upload a contact list"), inService, sendMessages},
    Feature{"CON-02", QT_TRANSLATE_NOOP("Features", "Check a contact list"), inService, sendMessages},
    Feature{"CON-03", QT_TRANSLATE_NOOP("Features", "Save a contact list"), inService, sendMessages},
    Feature{"CON-04", QT_TRANSLATE_NOOP("Features", "See a contact list"), inService, sendMessages},
    Feature{"CON-05", QT_TRANSLATE_NOOP("Features", "Download a contact list"), inService, sendMessages},
    Feature{"CON-06", QT_TRANSLATE_NOOP("Features", "Delete a contact list"), inService, manageTemplates},
    Feature{"UNS-01", QT_TRANSLATE_NOOP("Features", "List reports of unsubscribe requests"), inService, viewActivity},
    Feature{"UNS-02", QT_TRANSLATE_NOOP("Features", "See a report of unsubscribe requests"), inService, viewActivity},
    Feature{"UNS-03", QT_TRANSLATE_NOOP("Features", "Make a report of new unsubscribe requests"), inService, notByPowers(viewActivity)},
    Feature{"UNS-04", QT_TRANSLATE_NOOP("Features", "Download a report of unsubscribe requests"), inService, viewActivity},
    Feature{"UNS-05", QT_TRANSLATE_NOOP("Features", "Unsubscribe as a recipient"), anywhere, anybody},
    Feature{"UNS-06", QT_TRANSLATE_NOOP("Features", "See how many unsubscribed"), inService, viewActivity},
    Feature{"UNS-07", QT_TRANSLATE_NOOP("Features", "See the example of unsubscribing"), anywhere, anybody},
    Feature{"REP-01", QT_TRANSLATE_NOOP("Features", "Wait for a big report"), inService, viewActivity},
    Feature{"REP-02", QT_TRANSLATE_NOOP("Features", "See that a big report is ready"), inService, viewActivity},
    Feature{"REP-03", QT_TRANSLATE_NOOP("Features", "Download a big report"), inService, viewActivity},
    Feature{"REP-04", QT_TRANSLATE_NOOP("Features", "Follow a big report"), inService, viewActivity},
    Feature{"RET-01", QT_TRANSLATE_NOOP("Features", "See returned letters by day"), inService, viewActivity},
    Feature{"RET-02", QT_TRANSLATE_NOOP("Features", "See the returned letters of a day"), inService, viewActivity},
    Feature{"RET-03", QT_TRANSLATE_NOOP("Features", "Download the returned letters of a day"), inService, viewActivity},
    Feature{"RET-04", QT_TRANSLATE_NOOP("Features", "See how many letters were returned"), inService, viewActivity},
    Feature{"HIS-01", QT_TRANSLATE_NOOP("Features", "See the service’s history"), inService, manageService},
    Feature{"HIS-02", QT_TRANSLATE_NOOP("Features", "Record what was done"), anywhere, anybody},
    Feature{"DASH-01", QT_TRANSLATE_NOOP("Features", "See the dashboard"), inService, member},
    Feature{"DASH-02", QT_TRANSLATE_NOOP("Features", "See the totals of seven days"), inService, viewActivity},
    Feature{"DASH-03", QT_TRANSLATE_NOOP("Features", "See this year’s usage"), inService, manageService},
    Feature{"DASH-04", QT_TRANSLATE_NOOP("Features", "See messages by month"), inService, viewActivity},
    Feature{"DASH-05", QT_TRANSLATE_NOOP("Features", "See templates by month"), inService, viewActivity},
    Feature{"DASH-06", QT_TRANSLATE_NOOP("Features", "See usage and spending"), inService, manageServiceOrOrganisation},
};
// clang-format on

} // namespace

std::span<const Feature> messageFeatures()
{
    return rows;
}

} // namespace postroom
