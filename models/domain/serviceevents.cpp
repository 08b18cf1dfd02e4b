// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/serviceevents.h"

#include <algorithm>
#include <array>

namespace postroom {

namespace {

// By the platform's names. Its client has words for more (permissions, contact_link, …), but the history lacks them.
constexpr std::array toldFields{
    "active",
    "emailMessageLimit",
    "letterMessageLimit",
    "name",
    "restricted",
    "smsMessageLimit",
};

template <typename R> std::optional<Instant> timeOf(const R &row)
{
    return row.updatedAt ? row.updatedAt : row.createdAt;
}

void appendChanges(std::vector<ServiceEvent> &events, const ServiceHistory &before, const ServiceHistory &after)
{
    for (const char *field : toldFields) {
        const Field *line = ServiceHistory::type().field(QLatin1StringView(field));
        Value old = line->get(before);
        Value now = line->get(after);
        if (old != now)
            events.push_back(
                {ServiceEvent::Kind::Changed, timeOf(after), after.createdById, field, std::move(old), std::move(now)});
    }
}

} // namespace

std::vector<ServiceEvent> serviceEvents(std::vector<ServiceHistory> versions)
{
    std::stable_sort(versions.begin(), versions.end(), [](const ServiceHistory &a, const ServiceHistory &b) {
        return std::pair(timeOf(a), a.version) < std::pair(timeOf(b), b.version);
    });
    std::vector<ServiceEvent> events;
    for (std::size_t i = 0; i < versions.size(); ++i) {
        if (i == 0)
            events.push_back(
                {ServiceEvent::Kind::Created, timeOf(versions[0]), versions[0].createdById, nullptr, {}, {}});
        else
            appendChanges(events, versions[i - 1], versions[i]);
    }
    return events;
}

std::vector<ApiKeyEvent> apiKeyEvents(const std::vector<ApiKeyHistory> &rows)
{
    std::vector<ApiKeyEvent> events;
    events.reserve(rows.size());
    for (const ApiKeyHistory &row : rows)
        events.push_back({row.updatedAt.has_value(), timeOf(row), row.createdById, row.name});
    return events;
}

} // namespace postroom
