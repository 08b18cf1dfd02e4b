// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/person.h"

#include "domain/account.h"
#include "domain/emaildomain.h"

namespace postroom {

const Organisation *organisationByAddress(const QString &address, std::span<const Organisation> organisations)
{
    const Organisation *found = nullptr;
    qsizetype longest = 0;
    for (const Organisation &organisation : organisations) {
        for (const QString &domain : organisation.domains.value_or(QStringList())) {
            if (domain.size() > longest && isAddressOf(address, {domain})) {
                found = &organisation;
                longest = domain.size();
            }
        }
    }
    return found;
}

Person signedInPerson(const User &user, std::span<const Organisation> organisations)
{
    QStringList domains;
    for (const Organisation &organisation : organisations)
        domains += organisation.domains.value_or(QStringList());
    Person person;
    person.user = user;
    person.publicSector = isGovernmentAddress(user.emailAddress, domains);
    if (const Organisation *own = organisationByAddress(user.emailAddress, organisations))
        person.defaultOrganisation = own->id;
    return person;
}

bool isPlatformAdmin(const Person &person)
{
    return person.session == Person::Session::SignedIn && !person.powersHidden && person.user.platformAdmin == true;
}

Permissions permissionsIn(const User &user, const QString &serviceId)
{
    return permissionsNamed(permissionsForService(user, serviceId));
}

bool isMemberOfService(const User &user, const QString &serviceId)
{
    return user.services && user.services->contains(serviceId);
}

} // namespace postroom
