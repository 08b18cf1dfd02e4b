// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/featurerows.h"

#include <array>

namespace postroom {

namespace {

using namespace needs;

// clang-format off
constexpr std::array rows {
    Feature{"PA-01", QT_TRANSLATE_NOOP("Features", "Search people, services and organisations"), anywhere, platformAdmin},
    Feature{"PA-02", QT_TRANSLATE_NOOP("Features", "Go to an id"), anywhere, platformAdmin},
    Feature{"PA-03", QT_TRANSLATE_NOOP("Features", "Follow an old address of the search"), anywhere, platformAdmin},
    Feature{"PA-04", QT_TRANSLATE_NOOP("Features", "See the reports"), anywhere, platformAdmin},
    Feature{"PA-05", QT_TRANSLATE_NOOP("Features", "Report on live services"), anywhere, platformAdmin},
    Feature{"PA-06", QT_TRANSLATE_NOOP("Features", "Report on monthly statuses by service"), anywhere, platformAdmin},
    Feature{"PA-07", QT_TRANSLATE_NOOP("Features", "Report on usage for all services"), anywhere, platformAdmin},
    Feature{"PA-08", QT_TRANSLATE_NOOP("Features", "Report on letter billing"), anywhere, platformAdmin},
    Feature{"PA-09", QT_TRANSLATE_NOOP("Features", "Report on volumes by service"), anywhere, platformAdmin},
    Feature{"PA-10", QT_TRANSLATE_NOOP("Features", "Report on daily volumes"), anywhere, platformAdmin},
    Feature{"PA-11", QT_TRANSLATE_NOOP("Features", "Report on daily text volumes by provider"), anywhere, platformAdmin},
    Feature{"PA-12", QT_TRANSLATE_NOOP("Features", "Report on users"), anywhere, platformAdmin},
    Feature{"PA-13", QT_TRANSLATE_NOOP("Features", "See the providers"), anywhere, platformAdmin},
    Feature{"PA-14", QT_TRANSLATE_NOOP("Features", "Change how text messages are split"), anywhere, platformAdmin},
    Feature{"PA-15", QT_TRANSLATE_NOOP("Features", "See a provider’s history"), anywhere, platformAdmin},
    Feature{"PA-16", QT_TRANSLATE_NOOP("Features", "See email complaints"), anywhere, platformAdmin},
    Feature{"PA-17", QT_TRANSLATE_NOOP("Features", "Submit returned letters"), anywhere, platformAdmin},
    Feature{"PA-18", QT_TRANSLATE_NOOP("Features", "See the numbers that receive texts"), anywhere, platformAdmin},
    Feature{"PA-19", QT_TRANSLATE_NOOP("Features", "Clear the caches"), anywhere, platformAdmin},
    Feature{"PA-20", QT_TRANSLATE_NOOP("Features", "List email brands"), anywhere, platformAdmin},
    Feature{"PA-21", QT_TRANSLATE_NOOP("Features", "See an email brand"), anywhere, platformAdmin},
    Feature{"PA-22", QT_TRANSLATE_NOOP("Features", "Archive an email brand"), anywhere, platformAdmin},
    Feature{"PA-23", QT_TRANSLATE_NOOP("Features", "Create an email brand"), anywhere, platformAdmin},
    Feature{"PA-24", QT_TRANSLATE_NOOP("Features", "Change an email brand"), anywhere, platformAdmin},
    Feature{"PA-25", QT_TRANSLATE_NOOP("Features", "Create a government identity brand"), anywhere, platformAdmin},
    Feature{"PA-26", QT_TRANSLATE_NOOP("Features", "Preview an email brand"), anywhere, anybody},
    Feature{"PA-27", QT_TRANSLATE_NOOP("Features", "List letter brands"), anywhere, platformAdmin},
    Feature{"PA-28", QT_TRANSLATE_NOOP("Features", "See a letter brand"), anywhere, platformAdmin},
    Feature{"PA-29", QT_TRANSLATE_NOOP("Features", "Create a letter brand"), anywhere, platformAdmin},
    Feature{"PA-30", QT_TRANSLATE_NOOP("Features", "Change a letter brand"), anywhere, platformAdmin},
    Feature{"PA-31", QT_TRANSLATE_NOOP("Features", "See a person"), anywhere, platformAdmin},
    Feature{"PA-32", QT_TRANSLATE_NOOP("Features", "Take platform admin away"), anywhere, platformAdmin},
    Feature{"PA-33", QT_TRANSLATE_NOOP("Features", "Archive a person"), anywhere, platformAdmin},
    Feature{"PA-34", QT_TRANSLATE_NOOP("Features", "Change how a person signs in"), anywhere, platformAdmin},
    Feature{"PA-35", QT_TRANSLATE_NOOP("Features", "List organisations"), anywhere, platformAdmin},
    Feature{"PUB-01", QT_TRANSLATE_NOOP("Features", "See the performance of the platform"), anywhere, anybody},
    Feature{"PUB-02", QT_TRANSLATE_NOOP("Features", "See what it costs"), anywhere, anybody},
    Feature{"PUB-03", QT_TRANSLATE_NOOP("Features", "Ask for support"), anywhere, anybody},
    Feature{"PUB-04", QT_TRANSLATE_NOOP("Features", "Read the guidance"), anywhere, anybody},
    Feature{"PUB-05", QT_TRANSLATE_NOOP("Features", "See the status of the platform"), anywhere, anybody},
};
// clang-format on

} // namespace

std::span<const Feature> platformFeatures()
{
    return rows;
}

} // namespace postroom
