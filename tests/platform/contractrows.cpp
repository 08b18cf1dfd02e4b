// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contractrows.h"

#include "domain/emaildomain.h"

#include <algorithm>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace postroom::test {

using namespace Qt::StringLiterals;

namespace {

constexpr auto platformsOwnService = "d6aa2c68-a2d9-4437-ab19-3ae8eb202553"_L1;

QList<QJsonObject> rowsOf(const QString &folder, QLatin1StringView table)
{
    QList<QJsonObject> rows;
    QFile file(folder + "/data/"_L1 + table + ".jsonl"_L1);
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    while (!file.atEnd())
        rows.append(QJsonDocument::fromJson(file.readLine()).object());
    return rows;
}

QString text(const QJsonObject &row, QLatin1StringView column)
{
    return row.value(column).toString();
}

bool isTrue(const QJsonObject &row, QLatin1StringView column)
{
    return text(row, column) == "true"_L1;
}

// §0.3: a permission is held only with all that it is made of.
bool holdsPermission(const QSet<QString> &apiNames, const QString &name)
{
    if (name == "send_messages"_L1)
        return apiNames.contains(QSet<QString>{u"send_texts"_s, u"send_emails"_s, u"send_letters"_s});
    if (name == "manage_service"_L1)
        return apiNames.contains(QSet<QString>{u"manage_users"_s, u"manage_settings"_s});
    return apiNames.contains(name);
}

bool isUnder(const QString &address, const QString &domain)
{
    const QString lower = address.toLower();
    return lower.endsWith(u'@' + domain.toLower()) || lower.endsWith(u'.' + domain.toLower());
}

} // namespace

ContractRows::ContractRows(const QString &folder)
{
    readPeople(folder);
    readServices(folder);
    readOrganisations(folder);
}

void ContractRows::readPeople(const QString &folder)
{
    for (const QJsonObject &row : rowsOf(folder, "users"_L1)) {
        Person &person = people[text(row, "id"_L1)];
        person.emailAddress = text(row, "email_address"_L1);
        person.authType = text(row, "auth_type"_L1);
        person.platformAdmin = isTrue(row, "platform_admin"_L1);
    }
    for (const QJsonObject &row : rowsOf(folder, "user_to_service"_L1))
        people[text(row, "user_id"_L1)].services.insert(text(row, "service_id"_L1));
    for (const QJsonObject &row : rowsOf(folder, "user_to_organisation"_L1))
        people[text(row, "user_id"_L1)].organisations.insert(text(row, "organisation_id"_L1));
    for (const QJsonObject &row : rowsOf(folder, "permissions"_L1))
        people[text(row, "user_id"_L1)].permissions[text(row, "service_id"_L1)].insert(text(row, "permission"_L1));
    for (const QJsonObject &row : rowsOf(folder, "organisation_user_permissions"_L1)) {
        people[text(row, "user_id"_L1)].organisationPermissions[text(row, "organisation_id"_L1)].insert(
            text(row, "permission"_L1));
    }
}

void ContractRows::readServices(const QString &folder)
{
    for (const QJsonObject &row : rowsOf(folder, "services"_L1)) {
        Service &service = services[text(row, "id"_L1)];
        service.name = text(row, "name"_L1);
        service.active = isTrue(row, "active"_L1);
        service.trial = isTrue(row, "restricted"_L1);
        service.wantsToGoLive = isTrue(row, "has_active_go_live_request"_L1);
        service.organisation = text(row, "organisation_id"_L1);
        service.organisationType = text(row, "organisation_type"_L1);
    }
    for (const QJsonObject &row : rowsOf(folder, "service_permissions"_L1))
        services[text(row, "service_id"_L1)].permissions.insert(text(row, "permission"_L1));
}

void ContractRows::readOrganisations(const QString &folder)
{
    for (const QJsonObject &row : rowsOf(folder, "organisation"_L1)) {
        Organisation &organisation = organisations[text(row, "id"_L1)];
        organisation.name = text(row, "name"_L1);
        organisation.active = isTrue(row, "active"_L1);
        organisation.approvesItself = isTrue(row, "can_approve_own_go_live_requests"_L1);
        organisation.organisationType = text(row, "organisation_type"_L1);
    }
    for (const QJsonObject &row : rowsOf(folder, "domain"_L1))
        organisations[text(row, "organisation_id"_L1)].domains.append(text(row, "domain"_L1));
}

bool ContractRows::mayDo(
    const QString &needs, char where, const QString &personId, const QString &place, bool powersHidden) const
{
    const QStringList all = needs.split(u' ');
    const auto person = people.constFind(personId);
    const Asked asked{&*person, place, person->platformAdmin && !powersHidden, powersHidden};
    return hasPermissions(all, where, asked) && std::all_of(all.begin() + 1, all.end(), [&](const QString &need) {
        return need == "+org"_L1 || need == "!PA"_L1 || holds(need, asked);
    });
}

// §0.2, for somebody whose session is signed in: nobody is on the way to it, and no invitation is open.
bool ContractRows::hasPermissions(const QStringList &needs, char where, const Asked &asked) const
{
    if ((where == 'S' && !services.contains(asked.place)) || (where == 'O' && !organisations.contains(asked.place)))
        return false;
    const QString &who = needs.first();
    if (who == "-"_L1 || who == "PUB"_L1 || who == "LI"_L1)
        return true;
    if (who == "MID"_L1 || who == "invite"_L1)
        return false;
    if (who == "PA-or-flag"_L1)
        return asked.platformAdmin || asked.powersHidden;
    if (asked.platformAdmin && !needs.contains(u"!PA"_s))
        return true; // step 3
    if (who == "PA"_L1)
        return false;
    if (where == 'O')
        return isInOrganisation(asked, who == "om:live"_L1); // step 4
    return services.value(asked.place).active && isInService(who, needs, asked); // step 5
}

bool ContractRows::isInService(const QString &names, const QStringList &needs, const Asked &asked) const
{
    if (needs.contains(u"+org"_s) && isMember(*asked.person, services.value(asked.place).organisation))
        return true; // step 7
    if (names == "any"_L1)
        return asked.person->services.contains(asked.place);
    const QSet<QString> held = asked.person->permissions.value(asked.place);
    const QStringList anyOf = names.split(u'|');
    return std::any_of(
        anyOf.begin(), anyOf.end(), [&held](const QString &name) { return holdsPermission(held, name); });
}

bool ContractRows::isInOrganisation(const Asked &asked, bool live) const
{
    if (live)
        return asked.person->organisationPermissions.value(asked.place).contains(u"can_make_services_live"_s);
    return isMember(*asked.person, asked.place);
}

// The platform counts active organisations alone (admin-model-layer §2.1 organisation_ids).
bool ContractRows::isMember(const Person &person, const QString &organisation) const
{
    return person.organisations.contains(organisation) && organisations.value(organisation).active;
}

bool ContractRows::holds(const QString &need, const Asked &asked) const
{
    if (need == "GOV"_L1)
        return isOfPublicSector(*asked.person);
    if (need == "email_auth"_L1 || need == "webauthn_auth"_L1)
        return asked.person->authType == need;
    if (need == "can_use_webauthn"_L1) {
        return asked.person->platformAdmin || asked.person->authType == "webauthn_auth"_L1
            || asked.person->services.contains(platformsOwnService);
    }
    if (need == "folder"_L1)
        return true; // the top is open to all
    return serviceHolds(need, asked);
}

bool ContractRows::serviceHolds(const QString &need, const Asked &asked) const
{
    const Service service = services.value(asked.place);
    if (need.startsWith("service:"_L1))
        return service.permissions.contains(need.mid(8));
    if (need == "live:PA"_L1)
        return asked.platformAdmin || service.trial;
    if (need == "can_make_service_live"_L1)
        return mayMakeLive(asked);
    if (need == "same-default-organisation"_L1)
        return !service.organisation.isEmpty() && service.organisation == defaultOrganisation(*asked.person);
    if (need == "central"_L1) {
        const QString ofOrganisation = organisations.value(service.organisation).organisationType;
        return (ofOrganisation.isEmpty() ? service.organisationType : ofOrganisation) == need;
    }
    qFatal("nobody knows the need %s", qPrintable(need));
    return false;
}

bool ContractRows::mayMakeLive(const Asked &asked) const
{
    const Service service = services.value(asked.place);
    if (!service.active || !service.wantsToGoLive || service.organisation.isEmpty())
        return false;
    return asked.platformAdmin
        || (isMember(*asked.person, service.organisation) && organisations.value(service.organisation).approvesItself
            && asked.person->organisationPermissions.value(service.organisation).contains(u"can_make_services_live"_s));
}

// The list of domains is the platform's own code, and no table tells it.
bool ContractRows::isOfPublicSector(const Person &person) const
{
    QStringList domains = publicSectorDomains();
    for (const Organisation &organisation : organisations)
        domains += organisation.domains;
    return std::any_of(domains.begin(), domains.end(),
        [&person](const QString &domain) { return isUnder(person.emailAddress, domain); });
}

QString ContractRows::defaultOrganisation(const Person &person) const
{
    QString found;
    qsizetype longest = 0;
    for (auto each = organisations.begin(); each != organisations.end(); ++each) {
        for (const QString &domain : each->domains) {
            if (domain.size() > longest && isUnder(person.emailAddress, domain)) {
                found = each.key();
                longest = domain.size();
            }
        }
    }
    return found;
}

} // namespace postroom::test
