// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "local/demoteam.h"

#include "domain/shape.h"
#include "local/demojson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postroom {

namespace {

using namespace demo;

constexpr quint64 organisationStream = 7;
constexpr quint64 accountStream = 8;
constexpr double day = 86'400; // seconds

// Whoever speaks for the organisation: the member of its own team.
QString signerOf(const DemoWorld &world, const QString &organisation)
{
    for (std::size_t u = 0; u < world.words.users.size(); ++u) {
        const JsonValue &json = world.words.users[u].json;
        if (text(json, u"organisation") == organisation && json.member(u"organisationPermissions"))
            return world.userIds[u];
    }
    return {};
}

qint64 liveServices(const DemoWorld &world, const QString &organisation)
{
    return std::count_if(world.services.begin(), world.services.end(), [&organisation](const Service &service) {
        return service.organisation == organisation && service.active == true && service.restricted == false
            && service.countAsLive == true;
    });
}

Organisation organisation(const DemoWorld &world, std::size_t index, DemoRandom &random)
{
    const DemoOrganisation &words = world.words.organisations[index];
    Organisation made;
    made.id = world.organisationIds[index];
    made.name = words.name;
    made.active = true;
    made.crown = flag(words.json, u"crown");
    made.organisationType = words.type;
    made.domains = texts(words.json, u"domains");
    made.countOfLiveServices = liveServices(world, made.id);
    made.agreementSigned = true;
    const Instant signedAt = someOfficeTime(world.times, number(words.json, u"createdDaysAgo") - 30, random);
    made.agreementSignedAt = Instant(signedAt.microseconds() / 1'000'000 * 1'000'000); // shown in whole seconds
    made.agreementSignedById = signerOf(world, words.key);
    made.agreementSignedVersion.digits = QByteArray::number(fraction(words.json, u"agreement"), 'f', 1);
    made.requestToGoLiveNotes = text(words.json, u"goLiveNotes");
    made.notes = text(words.json, u"notes");
    made.purchaseOrderNumber = text(words.json, u"purchaseOrder");
    made.billingContactNames = text(words.json, u"billingContact");
    made.billingContactEmailAddresses = text(words.json, u"billingEmail");
    made.billingReference = text(words.json, u"billingReference");
    made.canApproveOwnGoLiveRequests = false;
    made.permissions = QStringList{u"can_ask_to_join_a_service"_s};
    spellAs(made, Organisation::internalShape());
    return made;
}

JsonValue jsonList(const QStringList &words)
{
    JsonValue::Array list;
    for (const QString &word : words)
        list.push_back(word);
    return list;
}

// Services, permissions and organisations.
void setMemberships(DemoAccount &account, const DemoWorld &world, std::size_t index)
{
    const DemoUser &words = world.words.users[index];
    User &user = account.record;
    user.services.emplace();
    user.permissions = JsonValue::Object();
    for (std::size_t s = 0; s < world.services.size(); ++s) {
        if (!words.services.contains(world.words.services[s].key))
            continue;
        account.services.append(world.services[s].id);
        if (world.services[s].active != true)
            continue;
        user.services->append(world.services[s].id);
        user.permissions.setMember(world.services[s].id, jsonList(words.permissions));
    }
    user.permissions.sortMembers(1);
    user.organisations.emplace();
    user.organisationPermissions = JsonValue::Object();
    if (!words.json.member(u"organisationPermissions"))
        return;
    const QString id = world.organisationIds[world.organisationIndex(text(words.json, u"organisation"))];
    user.organisations->append(id);
    user.organisationPermissions.setMember(id, jsonList(texts(words.json, u"organisationPermissions")));
}

DemoAccount account(const DemoWorld &world, std::size_t index, DemoRandom &random)
{
    const DemoUser &words = world.words.users[index];
    const auto &people = world.people.people; // members of teams stand at the end
    DemoAccount made;
    User &user = made.record;
    user.id = world.userIds[index];
    user.name = words.name;
    user.emailAddress = words.email;
    user.mobileNumber = people[people.size() - world.words.users.size() + index].phone;
    user.authType = text(words.json, u"auth");
    user.state = u"active"_s;
    user.platformAdmin = flag(words.json, u"platformAdmin");
    user.canUseWebauthn = *user.platformAdmin || user.authType == u"webauthn_auth"_s;
    user.createdAt = someOfficeTime(world.times, words.createdDaysAgo, random);
    // The platform asks for a proof of the address every 90 days.
    user.emailAccessValidatedAt
        = someOfficeTime(world.times, random.between(7, std::min(words.createdDaysAgo - 1, 88)), random);
    user.passwordChangedAt = random.percent(40) ? user.emailAccessValidatedAt : user.createdAt;
    user.loggedInAt = world.times.along(
        u"office"_s, world.times.secondsAgo(6 * day), world.times.secondsAgo(900), random.fraction());
    user.currentSessionId = random.uuid();
    user.failedLoginCount = random.percent(10) ? 1 : 0;
    user.takePartInResearch = random.percent(70);
    user.receivesNewFeaturesEmail = random.percent(80);
    setMemberships(made, world, index);
    spellAs(user, User::internalShape());
    return made;
}

} // namespace

std::vector<Organisation> makeDemoOrganisations(const DemoWorld &world)
{
    DemoRandom random(world.seed, organisationStream);
    std::vector<Organisation> organisations;
    for (std::size_t i = 0; i < world.words.organisations.size(); ++i)
        organisations.push_back(organisation(world, i, random));
    return organisations;
}

std::vector<DemoAccount> makeDemoAccounts(const DemoWorld &world)
{
    DemoRandom random(world.seed, accountStream);
    std::vector<DemoAccount> accounts;
    for (std::size_t i = 0; i < world.words.users.size(); ++i)
        accounts.push_back(account(world, i, random));
    return accounts;
}

} // namespace postroom
