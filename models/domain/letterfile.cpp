// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/letterfile.h"

#include "domain/shape.h"

namespace postroom {

namespace {

constexpr Field fields[]{
    field<&LetterFile::content>("content"),
};

constexpr Shape::Entry publicEntries[]{
    {"content", "content"},
};

} // namespace

const RecordType &LetterFile::type()
{
    return typeMadeOnce<LetterFile, fields>("letter-file", &LetterFile::publicShape);
}

const Shape &LetterFile::publicShape()
{
    return shapeMadeOnce<LetterFile, publicEntries>("public");
}

} // namespace postroom
