// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/templatefolder.h"

#include "domain/shape.h"

namespace postroom {

namespace {

// clang-format off
constexpr Field fields[] {
    field<&TemplateFolder::id>("id", FieldRole::Id),
    field<&TemplateFolder::name>("name"),
    field<&TemplateFolder::parentId>("parentId"),
    field<&TemplateFolder::serviceId>("serviceId"),
    field<&TemplateFolder::usersWithPermission>("usersWithPermission"),
};

constexpr Shape::Entry internalEntries[] {
    {"id", "id"},
    {"name", "name"},
    {"parent_id", "parentId"},
    {"service_id", "serviceId"},
    {"users_with_permission", "usersWithPermission"},
};
// clang-format on

} // namespace

const RecordType &TemplateFolder::type()
{
    return typeMadeOnce<TemplateFolder, fields>("template-folder", &TemplateFolder::internalShape);
}

const Shape &TemplateFolder::internalShape()
{
    return shapeMadeOnce<TemplateFolder, internalEntries>("internal");
}

} // namespace postroom
