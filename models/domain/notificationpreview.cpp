// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notificationpreview.h"

#include "domain/shape.h"

namespace postroom {

namespace {

// clang-format off
constexpr Field fields[] {
    field<&NotificationPreview::content>("content"),
    field<&NotificationPreview::metadata>("metadata"),
};

constexpr Shape::Entry internalEntries[] {
    {"content", "content"},
    {"metadata", "metadata"},
};
// clang-format on

} // namespace

const RecordType &NotificationPreview::type()
{
    return typeMadeOnce<NotificationPreview, fields>("notification-preview", &NotificationPreview::internalShape);
}

const Shape &NotificationPreview::internalShape()
{
    return shapeMadeOnce<NotificationPreview, internalEntries>("internal");
}

} // namespace postroom
