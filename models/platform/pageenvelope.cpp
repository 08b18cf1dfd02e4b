// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/pageenvelope.h"

#include "domain/shape.h"

namespace postroom {

namespace {

// clang-format off
constexpr Field fields[] {
    field<&PageEnvelope::hasNext>("hasNext"),
    field<&PageEnvelope::hasPrevious>("hasPrevious"),
    field<&PageEnvelope::next>("next"),
    field<&PageEnvelope::previous>("previous"),
    field<&PageEnvelope::last>("last"),
    field<&PageEnvelope::current>("current"),
    field<&PageEnvelope::pageSize>("pageSize"),
    field<&PageEnvelope::total>("total"),
    field<&PageEnvelope::updatedAt>("updatedAt"),
    field<&PageEnvelope::serviceHistory>("serviceHistory"),
    field<&PageEnvelope::apiKeyHistory>("apiKeyHistory"),
    field<&PageEnvelope::orphanedCount>("orphanedCount"),
};

constexpr Shape::Entry flagsEntries[] {
    {"links.next", "hasNext"},
    {"links.prev", "hasPrevious"},
    {"page_size", "pageSize"},
};

constexpr Shape::Entry linksEntries[] {
    {"links.last", "last"},
    {"links.next", "next"},
    {"links.prev", "previous"},
    {"page_size", "pageSize"},
    {"total", "total"},
};

constexpr Shape::Entry updatedEntries[] {
    {"updated_at", "updatedAt", Spelling::IsoOffset},
};

constexpr Shape::Entry besideServiceHistoryEntries[] {
    {"data.api_key_history", "apiKeyHistory"},
};

constexpr Shape::Entry besideApiKeyHistoryEntries[] {
    {"data.service_history", "serviceHistory"},
};

constexpr Shape::Entry hasNextEntries[] {
    {"has_next", "hasNext"},
};

constexpr Shape::Entry orphansEntries[] {
    {"orphaned_count", "orphanedCount"},
};

constexpr Shape::Entry publicEntries[] {
    {"links.current", "current"},
    {"links.next", "next"},
};
// clang-format on

} // namespace

const RecordType &PageEnvelope::type()
{
    return typeMadeOnce<PageEnvelope, fields>("page", &PageEnvelope::flagsShape);
}

const Shape &PageEnvelope::flagsShape()
{
    return shapeMadeOnce<PageEnvelope, flagsEntries>("flags");
}

const Shape &PageEnvelope::linksShape()
{
    return shapeMadeOnce<PageEnvelope, linksEntries>("links");
}

const Shape &PageEnvelope::updatedShape()
{
    return shapeMadeOnce<PageEnvelope, updatedEntries>("updated");
}

const Shape &PageEnvelope::besideServiceHistoryShape()
{
    return shapeMadeOnce<PageEnvelope, besideServiceHistoryEntries>("beside-service-history");
}

const Shape &PageEnvelope::besideApiKeyHistoryShape()
{
    return shapeMadeOnce<PageEnvelope, besideApiKeyHistoryEntries>("beside-api-key-history");
}

const Shape &PageEnvelope::hasNextShape()
{
    return shapeMadeOnce<PageEnvelope, hasNextEntries>("has-next");
}

const Shape &PageEnvelope::orphansShape()
{
    return shapeMadeOnce<PageEnvelope, orphansEntries>("orphans");
}

const Shape &PageEnvelope::publicShape()
{
    return shapeMadeOnce<PageEnvelope, publicEntries>("public");
}

} // namespace postroom
