// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organisation.h"
#include "domain/permission.h"
#include "domain/user.h"

#include <span>

namespace postroom {

/// Somebody at the keyboard, with everything that the rules of access ask about them (admin-features §0.2). Plain
/// value.
struct Person {
    enum class Session {
        None, ///< not signed in
        HalfSignedIn, ///< the password was accepted, the second factor is outstanding
        SignedIn
    };

    User user; ///< as the platform answers `GET U`
    Session session = Session::SignedIn;
    bool powersHidden = false; ///< a platform admin's own wish, for this session (ACC-14)
    bool invited = false; ///< an invitation's link is open in this session
    bool publicSector = false; ///< isGovernmentAddress() of their address
    QString defaultOrganisation; ///< id, organisationByAddress(); null when there is none

    bool operator==(const Person &) const = default;
};

/// The organisation that an address belongs to by its domain or a part of it, the longest domain first, as
/// `GET /organisations/by-domain` finds it; null when there is none.
const Organisation *organisationByAddress(const QString &address, std::span<const Organisation> organisations);

/// A signed-in person from their record, with what follows from the organisations' domains.
Person signedInPerson(const User &user, std::span<const Organisation> organisations);

/// Signed in as a platform admin whose powers are not hidden.
bool isPlatformAdmin(const Person &person);
/// What a person may do in a service, of that which people see; nothing when it is archived.
Permissions permissionsIn(const User &user, const QString &serviceId);
/// Whether they are in the team of a service that is not archived.
bool isMemberOfService(const User &user, const QString &serviceId);

} // namespace postroom
