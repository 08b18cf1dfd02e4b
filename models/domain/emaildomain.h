// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organisation.h"

namespace postroom {

/// What follows from the domain of a person's e-mail address (admin-model-layer §2.1, admin-features §0.1). All pure;
/// case makes no difference.

/// What stands behind the last @, lower case; empty without one.
QString emailDomain(const QString &address);
/// The domains that are public sector whoever owns them: GOV.UK Notify's shared list (notifications-utils 127.0.0,
/// email_domains.txt). It is part of the platform's code and differs on its forks; what organisations add to it is
/// data.
const QStringList &publicSectorDomains();
/// The address is of one of these domains or of a part of one.
bool isAddressOf(const QString &address, const QStringList &domains);
/// GOV: the address is of a public sector domain, or of one that any organisation has.
bool isGovernmentAddress(const QString &address, const QStringList &domainsOfOrganisations);
/// nhs.uk or nhs.net.
bool isNhsAddress(const QString &address);
/// What type of organisation a person's new service is offered: nhs_notify for members of NHS Notify's own; the type
/// of the organisation that the address belongs to (`own`, null for none); "nhs" for NHS addresses; else null.
QString defaultOrganisationType(const QString &address, const QStringList &organisationIds, const Organisation *own);

} // namespace postroom
