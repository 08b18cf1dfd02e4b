// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/identitywords.h"

#include <QCoreApplication>

namespace postroom {

namespace {

struct IdentityWords {
    Q_DECLARE_TR_FUNCTIONS(IdentityWords)
};

QString roleOf(const Person &person)
{
    if (isPlatformAdmin(person))
        return IdentityWords::tr("Platform admin");
    return person.powersHidden ? IdentityWords::tr("Platform admin, powers hidden") : IdentityWords::tr("Signed in");
}

} // namespace

QString roleText(const Identity &identity)
{
    switch (identity.kind) {
    case Identity::Kind::Unattended:
        return IdentityWords::tr("No person is signed in");
    case Identity::Kind::Person:
        return identity.person ? roleOf(*identity.person) : IdentityWords::tr("Not signed in");
    case Identity::Kind::ServiceKeys:
        return IdentityWords::tr("What the API keys may see");
    case Identity::Kind::DemoAdmin:
        return IdentityWords::tr("Platform admin");
    case Identity::Kind::Nobody:
        break;
    }
    return IdentityWords::tr("Not signed in");
}

} // namespace postroom
