// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/emaildomain.h"

#include <algorithm>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr auto nhsNotifyId = "477f8870-af2b-4b81-9a2c-1fad12028919"_L1; // admin-model-layer §2.6

} // namespace

QString emailDomain(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    return at < 0 ? QString() : address.mid(at + 1).toLower();
}

const QStringList &publicSectorDomains()
{
    static const QStringList domains{u"gov.uk"_s, u"nhs.uk"_s, u"nhs.net"_s, u"nhs.scot"_s, u"police.uk"_s,
        u"cjsm.net"_s, u"sch.uk"_s, u"hscni.net"_s, u"llyw.cymru"_s, u"nhs.wales"_s, u"judiciary.uk"_s,
        u"kirkleeseducation.uk"_s};
    return domains;
}

bool isAddressOf(const QString &address, const QStringList &domains)
{
    const QString lower = address.toLower();
    return std::any_of(domains.begin(), domains.end(), [&lower](const QString &domain) {
        const QString known = domain.toLower();
        return !known.isEmpty() && (lower.endsWith(u'@' + known) || lower.endsWith(u'.' + known));
    });
}

bool isGovernmentAddress(const QString &address, const QStringList &domainsOfOrganisations)
{
    return isAddressOf(address, publicSectorDomains()) || isAddressOf(address, domainsOfOrganisations);
}

bool isNhsAddress(const QString &address)
{
    return isAddressOf(address, {u"nhs.uk"_s, u"nhs.net"_s});
}

QString defaultOrganisationType(const QString &address, const QStringList &organisationIds, const Organisation *own)
{
    if (organisationIds.contains(nhsNotifyId))
        return u"nhs_notify"_s;
    if (own)
        return own->organisationType;
    return isNhsAddress(address) ? u"nhs"_s : QString();
}

} // namespace postroom
