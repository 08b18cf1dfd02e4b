// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/guestlist.h"

#include "domain/shape.h"

namespace postroom {

namespace {

// clang-format off
constexpr Field fields[] {
    field<&GuestList::emailAddresses>("emailAddresses"),
    field<&GuestList::phoneNumbers>("phoneNumbers"),
};

constexpr Shape::Entry internalEntries[] {
    {"email_addresses", "emailAddresses"},
    {"phone_numbers", "phoneNumbers"},
};
// clang-format on

} // namespace

const RecordType &GuestList::type()
{
    return typeMadeOnce<GuestList, fields>("guest-list", &GuestList::internalShape);
}

const Shape &GuestList::internalShape()
{
    return shapeMadeOnce<GuestList, internalEntries>("internal");
}

} // namespace postroom
