// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/upload.h"

#include "domain/shape.h"

namespace postroom {

namespace {

// clang-format off
constexpr Field fields[] {
    field<&Upload::id>("id", FieldRole::Id),
    field<&Upload::originalFileName>("originalFileName"),
    field<&Upload::notificationCount>("notificationCount"),
    field<&Upload::createdAt>("createdAt"),
    field<&Upload::uploadType>("uploadType"),
    field<&Upload::templateType>("templateType"),
    field<&Upload::recipient>("recipient"),
    field<&Upload::statistics>("statistics"),
};

constexpr Shape::Entry internalEntries[] {
    {"created_at", "createdAt", Spelling::SpaceSeconds},
    {"id", "id"},
    {"notification_count", "notificationCount"},
    {"original_file_name", "originalFileName"},
    {"recipient", "recipient"},
    {"statistics", "statistics"},
    {"template_type", "templateType"},
    {"upload_type", "uploadType"},
};
// clang-format on

} // namespace

const RecordType &Upload::type()
{
    return typeMadeOnce<Upload, fields>("upload", &Upload::internalShape);
}

const Shape &Upload::internalShape()
{
    return shapeMadeOnce<Upload, internalEntries>("internal");
}

} // namespace postroom
