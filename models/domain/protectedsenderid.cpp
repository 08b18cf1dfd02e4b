// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/protectedsenderid.h"

#include "domain/shape.h"

namespace postroom {

namespace {

// clang-format off
constexpr Field fields[] {
    field<&ProtectedSenderId::isProtected>("isProtected"),
};

constexpr Shape::Entry internalEntries[] {
    {"is_protected", "isProtected"},
};
// clang-format on

} // namespace

const RecordType &ProtectedSenderId::type()
{
    return typeMadeOnce<ProtectedSenderId, fields>("protected-sender-id", &ProtectedSenderId::internalShape);
}

const Shape &ProtectedSenderId::internalShape()
{
    return shapeMadeOnce<ProtectedSenderId, internalEntries>("internal");
}

} // namespace postroom
