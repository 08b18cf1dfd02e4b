// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/pageenvelope.h"

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
    field<&PageEnvelope::pageSize>("pageSize"),
    field<&PageEnvelope::total>("total"),
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

} // namespace postroom
