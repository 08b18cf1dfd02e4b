// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "pages/gathered.h"
#include "pages/place.h"
#include "pages/recordplaces.h"
#include "text/statuswords.h"
#include "widgets/factlist.h"

#include <QTimeZone>

namespace postroom {

/// What the words of an overview depend on.
struct OverviewContext {
    const Gathered &read;
    Instant now;
    QTimeZone zone;
};

/// The records of one kind that were read of a resource.
template <typename Kind> std::vector<Kind> allOf(const OverviewContext &context, Resource resource)
{
    std::vector<Kind> all;
    for (const Row &row : context.read.rows(resource)) {
        if (const Kind *one = as<Kind>(row))
            all.push_back(*one);
    }
    return all;
}

/// What stands before a value that says a state, and its tone.
struct OverviewLook {
    QLatin1StringView icon;
    Tone tone = Tone::Plain;
};

/// One line of an overview: what, and its value, under the heading of its group.
struct OverviewRow {
    const char *group; ///< context "Overviews": "Text messages"; the heading stands above the first of a group
    const char *label; ///< context "Overviews"
    std::optional<Resource> from; ///< what it is read from; nothing: the record itself
    QString (*text)(const OverviewContext &context); ///< empty: the line does not stand there
    OverviewLook (*look)(const OverviewContext &context) = nullptr; ///< of a line whose words say a state
};

/// Leads to the record of that id, of the platform; of an OverviewList.
template <Resource resource> Target leadTo(const QString &link)
{
    return {resource, link, {}};
}

/// A group whose lines are records: the services of a person.
struct OverviewList {
    const char *group; ///< context "Overviews"
    const char *none; ///< context "Overviews": what is said where there is none
    Resource from;
    QList<Fact> (*facts)(const OverviewContext &context); ///< a fact's link is the id of what it leads to
    Target (*leads)(const QString &link); ///< where; null where they lead nowhere
    bool isAside = false; ///< beside the lines, no more than the first few; a way leads to all of them
};

/// Ways to what belongs to a record, under a heading.
struct OverviewWays {
    const char *title; ///< context "Overviews"
    std::span<const RecordLink> links;
};

/// How much of a limit is used.
struct OverviewMeter {
    QString label;
    qint64 used = 0;
    qint64 limit = 0;
};

/// The page of one record as data: its state, its lines in groups, what of its limits is used, and the ways to what
/// belongs to it. Words of the platform (admin-features §5.1 for a service).
struct Overview {
    Resource resource;
    const char *kind; ///< context "Overviews": "Service"
    AsksOf asks;
    StatusWords (*state)(const Record &record);
    QString (*note)(const OverviewContext &context); ///< beside the state: since when; may be empty
    std::span<const OverviewRow> rows;
    std::span<const OverviewList> lists = {};
    const char *meterTitle = nullptr; ///< context "Overviews": "Sent today"
    std::vector<OverviewMeter> (*meters)(const OverviewContext &context) = nullptr;
    std::span<const OverviewWays> ways = {};
    std::vector<WayPart> (*way)(const OverviewContext &context) = nullptr; ///< from the platform to it
};

/// The overview of a service, of a person, of an organisation, and of each kind of brand.
const Overview &serviceOverview();
const Overview &personOverview();
const Overview &organisationOverview();
const Overview &emailBrandOverview();
const Overview &letterBrandOverview();

} // namespace postroom
