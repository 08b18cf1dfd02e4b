// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/letterattachment.h"

#include "domain/shape.h"

namespace postroom {

namespace {

// clang-format off
constexpr Field fields[] {
    field<&LetterAttachment::id>("id", FieldRole::Id),
    field<&LetterAttachment::createdAt>("createdAt"),
    field<&LetterAttachment::createdById>("createdById"),
    field<&LetterAttachment::archivedAt>("archivedAt"),
    field<&LetterAttachment::archivedById>("archivedById"),
    field<&LetterAttachment::originalFilename>("originalFilename"),
    field<&LetterAttachment::pageCount>("pageCount"),
};

constexpr Shape::Entry internalEntries[] {
    {"archived_at", "archivedAt"},
    {"archived_by_id", "archivedById"},
    {"created_at", "createdAt"},
    {"created_by_id", "createdById"},
    {"id", "id"},
    {"original_filename", "originalFilename"},
    {"page_count", "pageCount"},
};
// clang-format on

} // namespace

const RecordType &LetterAttachment::type()
{
    return typeMadeOnce<LetterAttachment, fields>("letter-attachment", &LetterAttachment::internalShape);
}

const Shape &LetterAttachment::internalShape()
{
    return shapeMadeOnce<LetterAttachment, internalEntries>("internal");
}

} // namespace postroom
