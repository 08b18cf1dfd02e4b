// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sender.h"

#include "domain/shape.h"

namespace postroom {

namespace {

// clang-format off
constexpr Field fields[] {
    field<&Sender::id>("id", FieldRole::Id),
    field<&Sender::serviceId>("serviceId"),
    field<&Sender::text>("text"),
    field<&Sender::inboundNumberId>("inboundNumberId"),
    field<&Sender::isDefault>("isDefault"),
    field<&Sender::archived>("archived"),
    field<&Sender::createdAt>("createdAt"),
    field<&Sender::updatedAt>("updatedAt"),
};

constexpr Shape::Entry emailEntries[] {
    {"archived", "archived"},
    {"created_at", "createdAt"},
    {"email_address", "text"},
    {"id", "id"},
    {"is_default", "isDefault"},
    {"service_id", "serviceId"},
    {"updated_at", "updatedAt"},
};

constexpr Shape::Entry smsEntries[] {
    {"archived", "archived"},
    {"created_at", "createdAt"},
    {"id", "id"},
    {"inbound_number_id", "inboundNumberId"},
    {"is_default", "isDefault"},
    {"service_id", "serviceId"},
    {"sms_sender", "text"},
    {"updated_at", "updatedAt"},
};

constexpr Shape::Entry letterEntries[] {
    {"archived", "archived"},
    {"contact_block", "text"},
    {"created_at", "createdAt"},
    {"id", "id"},
    {"is_default", "isDefault"},
    {"service_id", "serviceId"},
    {"updated_at", "updatedAt"},
};
// clang-format on

} // namespace

const RecordType &Sender::type()
{
    return typeMadeOnce<Sender, fields>("sender", &Sender::emailShape);
}

const Shape &Sender::emailShape()
{
    return shapeMadeOnce<Sender, emailEntries>("email");
}

const Shape &Sender::smsShape()
{
    return shapeMadeOnce<Sender, smsEntries>("sms");
}

const Shape &Sender::letterShape()
{
    return shapeMadeOnce<Sender, letterEntries>("letter");
}

} // namespace postroom
