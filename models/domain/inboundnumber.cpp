// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/inboundnumber.h"

#include "domain/shape.h"

namespace postroom {

namespace {

// clang-format off
constexpr Field fields[] {
    field<&InboundNumber::id>("id", FieldRole::Id),
    field<&InboundNumber::number>("number"),
    field<&InboundNumber::provider>("provider"),
    field<&InboundNumber::active>("active"),
    field<&InboundNumber::serviceId>("serviceId"),
    field<&InboundNumber::serviceName>("serviceName"),
    field<&InboundNumber::createdAt>("createdAt"),
    field<&InboundNumber::updatedAt>("updatedAt"),
};

constexpr Shape::Entry internalEntries[] {
    {"active", "active"},
    {"created_at", "createdAt"},
    {"id", "id"},
    {"number", "number"},
    {"provider", "provider"},
    {"service.id", "serviceId"},
    {"service.name", "serviceName"},
    {"updated_at", "updatedAt"},
};
// clang-format on

} // namespace

const RecordType &InboundNumber::type()
{
    return typeMadeOnce<InboundNumber, fields>("inbound-number", &InboundNumber::internalShape);
}

const Shape &InboundNumber::internalShape()
{
    return shapeMadeOnce<InboundNumber, internalEntries>("internal");
}

} // namespace postroom
