// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/conversationline.h"

#include "domain/shape.h"

namespace postroom {

namespace {

// clang-format off
constexpr Field fields[] {
    field<&ConversationLine::id>("id", FieldRole::Id),
    field<&ConversationLine::createdAt>("createdAt", FieldRole::Sort),
    field<&ConversationLine::isReceived>("isReceived"),
    field<&ConversationLine::number>("number"),
    field<&ConversationLine::content>("content"),
    field<&ConversationLine::status>("status"),
    field<&ConversationLine::templateName>("templateName"),
    field<&ConversationLine::serviceId>("serviceId"),
};

constexpr Shape::Entry internalEntries[] {
    {"content", "content"},
    {"created_at", "createdAt"},
    {"id", "id"},
    {"is_received", "isReceived"},
    {"number", "number"},
    {"service_id", "serviceId"},
    {"status", "status"},
    {"template_name", "templateName"},
};
// clang-format on

} // namespace

const RecordType &ConversationLine::type()
{
    return typeMadeOnce<ConversationLine, fields>("conversation-line", &ConversationLine::internalShape);
}

const Shape &ConversationLine::internalShape()
{
    return shapeMadeOnce<ConversationLine, internalEntries>("internal");
}

} // namespace postroom
