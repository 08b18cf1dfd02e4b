// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/inboundsms.h"

#include "domain/shape.h"

namespace postroom {

namespace {

// clang-format off
constexpr Field fields[] {
    field<&InboundSms::id>("id", FieldRole::Id),
    field<&InboundSms::content>("content"),
    field<&InboundSms::createdAt>("createdAt", FieldRole::Sort),
    field<&InboundSms::notifyNumber>("notifyNumber"),
    field<&InboundSms::serviceId>("serviceId"),
    field<&InboundSms::userNumber>("userNumber"),
};

constexpr Shape::Entry internalEntries[] {
    {"content", "content"},
    {"created_at", "createdAt"},
    {"id", "id"},
    {"notify_number", "notifyNumber"},
    {"service_id", "serviceId"},
    {"user_number", "userNumber"},
};
// clang-format on

} // namespace

const RecordType &InboundSms::type()
{
    return typeMadeOnce<InboundSms, fields>("inbound-sms", &InboundSms::internalShape);
}

const Shape &InboundSms::internalShape()
{
    return shapeMadeOnce<InboundSms, internalEntries>("internal");
}

} // namespace postroom
