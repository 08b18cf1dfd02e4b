// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/account.h"
#include "domain/emaildomain.h"
#include "domain/permission.h"
#include "support/testmain.h"

#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant now(1'795'000'000'000'000);
constexpr qint64 day = qint64(24) * 60 * 60 * 1'000'000;

JsonValue lists(const char *json)
{
    return JsonValue::parse(QByteArray(json)).value();
}

} // namespace

/// What follows from a person's record (admin-model-layer §2.1).
class TestAccount : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsAPermissionOnlyWithAllItsNames_data();
    void showsAPermissionOnlyWithAllItsNames();
    void readsPermissionsOfOneServiceOrOrganisation();
    void tenFailuresLock();
    void knowsTheStates_data();
    void knowsTheStates();
    void anAddressIsProvenForNinetyDays();
    void aPasswordThatWasNeverSetIsNotRecent();
    void nobodyEditsThemselves();
    void mayUseAFolder_data();
    void mayUseAFolder();
    void mayTakeAServiceLive_data();
    void mayTakeAServiceLive();
    void takesTheDomainBehindTheLastAt_data();
    void takesTheDomainBehindTheLastAt();
    void knowsGovernmentAddresses_data();
    void knowsGovernmentAddresses();
    void offersTheTypeOfTheOrganisation();
};

void TestAccount::showsAPermissionOnlyWithAllItsNames_data()
{
    QTest::addColumn<QStringList>("apiNames");
    QTest::addColumn<QStringList>("shown");
    QTest::newRow("none") << QStringList{} << QStringList{};
    QTest::newRow("everything") << QStringList{u"manage_users"_s, u"manage_templates"_s, u"manage_settings"_s,
        u"send_texts"_s, u"send_emails"_s, u"send_letters"_s, u"manage_api_keys"_s, u"view_activity"_s}
                                << QStringList{u"manage_service"_s, u"view_activity"_s, u"send_messages"_s,
                                       u"manage_templates"_s, u"manage_api_keys"_s};
    QTest::newRow("two of three to send") << QStringList{u"send_texts"_s, u"send_emails"_s} << QStringList{};
    QTest::newRow("half of managing") << QStringList{u"manage_users"_s, u"view_activity"_s}
                                      << QStringList{u"view_activity"_s};
    QTest::newRow("unknown ones last, once")
        << QStringList{u"zap"_s, u"zap"_s, u"manage_api_keys"_s} << QStringList{u"manage_api_keys"_s, u"zap"_s};
    QTest::newRow("a shown name is not the API's")
        << QStringList{u"send_messages"_s} << QStringList{u"send_messages"_s};
}

void TestAccount::showsAPermissionOnlyWithAllItsNames()
{
    QFETCH(QStringList, apiNames);
    QTEST(shownPermissions(apiNames), "shown");
}

void TestAccount::readsPermissionsOfOneServiceOrOrganisation()
{
    User user;
    QCOMPARE(permissionsForService(user, u"s"_s), QStringList());
    user.permissions = lists(R"({"s":["manage_users","manage_settings","view_activity"],"t":[]})");
    user.organisationPermissions = lists(R"({"o":["can_make_services_live"]})");
    QCOMPARE(permissionsForService(user, u"s"_s), (QStringList{u"manage_service"_s, u"view_activity"_s}));
    QCOMPARE(permissionsForService(user, u"t"_s), QStringList());
    QCOMPARE(permissionsForService(user, u"other"_s), QStringList());
    QCOMPARE(permissionsForOrganisation(user, u"o"_s), QStringList{u"can_make_services_live"_s});
    QCOMPARE(permissionsForOrganisation(user, u"s"_s), QStringList());
}

void TestAccount::tenFailuresLock()
{
    User user;
    QVERIFY(!isLocked(user));
    user.failedLoginCount = 9;
    QVERIFY(!isLocked(user));
    user.failedLoginCount = 10;
    QVERIFY(isLocked(user));
    user.failedLoginCount = 11;
    QVERIFY(isLocked(user));
}

void TestAccount::knowsTheStates_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<bool>("active");
    QTest::addColumn<bool>("pending");
    QTest::newRow("active") << u"active"_s << true << false;
    QTest::newRow("pending") << u"pending"_s << false << true;
    QTest::newRow("archived") << u"inactive"_s << false << false;
    QTest::newRow("not said") << QString() << false << false;
}

void TestAccount::knowsTheStates()
{
    QFETCH(QString, state);
    User user;
    user.id = u"a"_s;
    user.state = state;
    QTEST(isActive(user), "active");
    QTEST(isPending(user), "pending");
    QCOMPARE(isEditableBy(user, u"b"), isActive(user) || isPending(user));
}

void TestAccount::anAddressIsProvenForNinetyDays()
{
    User user;
    QVERIFY(emailNeedsRevalidating(user, now));
    user.emailAccessValidatedAt = Instant(now.microseconds() - 90 * day);
    QVERIFY(emailNeedsRevalidating(user, now));
    user.emailAccessValidatedAt = Instant(now.microseconds() - 90 * day + 1);
    QVERIFY(!emailNeedsRevalidating(user, now));
}

void TestAccount::aPasswordThatWasNeverSetIsNotRecent()
{
    User user;
    QVERIFY(!passwordChangedMoreRecentlyThan(user, now));
    user.passwordChangedAt = now;
    QVERIFY(!passwordChangedMoreRecentlyThan(user, now));
    QVERIFY(passwordChangedMoreRecentlyThan(user, Instant(now.microseconds() - 1)));
}

void TestAccount::nobodyEditsThemselves()
{
    User user;
    user.id = u"a"_s;
    user.state = u"active"_s;
    QVERIFY(!isEditableBy(user, u"a"));
    QVERIFY(isEditableBy(user, u"b"));
}

void TestAccount::mayUseAFolder_data()
{
    QTest::addColumn<bool>("top");
    QTest::addColumn<bool>("platformAdmin");
    QTest::addColumn<bool>("ofOrganisation");
    QTest::addColumn<bool>("listed");
    QTest::addColumn<bool>("expected");
    QTest::newRow("nobody") << false << false << false << false << false;
    QTest::newRow("listed") << false << false << false << true << true;
    QTest::newRow("of the organisation") << false << false << true << false << true;
    QTest::newRow("platform admin") << false << true << false << false << true;
    QTest::newRow("top level") << true << false << false << false << true;
}

void TestAccount::mayUseAFolder()
{
    QFETCH(bool, top);
    QFETCH(bool, platformAdmin);
    QFETCH(bool, ofOrganisation);
    QFETCH(bool, listed);
    User user;
    user.id = u"a"_s;
    user.organisations = ofOrganisation ? QStringList{u"o"_s} : QStringList{u"p"_s};
    Service service;
    service.organisation = u"o"_s;
    TemplateFolder folder;
    folder.usersWithPermission = listed ? QStringList{u"b"_s, u"a"_s} : QStringList{u"b"_s};
    QTEST(mayUseFolder(user, platformAdmin, service, top ? nullptr : &folder), "expected");
    service.organisation.clear();
    QCOMPARE(mayUseFolder(user, false, service, &folder), listed);
}

void TestAccount::mayTakeAServiceLive_data()
{
    QTest::addColumn<bool>("active");
    QTest::addColumn<bool>("asked");
    QTest::addColumn<bool>("selfApproving");
    QTest::addColumn<bool>("member");
    QTest::addColumn<bool>("holds");
    QTest::addColumn<bool>("platformAdmin");
    QTest::addColumn<bool>("expected");
    QTest::newRow("everything") << true << true << true << true << true << false << true;
    QTest::newRow("archived") << false << true << true << true << true << true << false;
    QTest::newRow("nobody asked") << true << false << true << true << true << true << false;
    QTest::newRow("approved by others") << true << true << false << true << true << false << false;
    QTest::newRow("no member") << true << true << true << false << true << false << false;
    QTest::newRow("without the permission") << true << true << true << true << false << false << false;
    QTest::newRow("platform admin") << true << true << false << false << false << true << true;
}

void TestAccount::mayTakeAServiceLive()
{
    QFETCH(bool, active);
    QFETCH(bool, asked);
    QFETCH(bool, selfApproving);
    QFETCH(bool, member);
    QFETCH(bool, holds);
    QFETCH(bool, platformAdmin);
    Service service;
    service.active = active;
    service.hasActiveGoLiveRequest = asked;
    service.organisation = u"o"_s;
    Organisation organisation;
    organisation.id = u"o"_s;
    organisation.canApproveOwnGoLiveRequests = selfApproving;
    User user;
    user.organisations = member ? QStringList{u"o"_s} : QStringList{};
    user.organisationPermissions = lists(holds ? R"({"o":["can_make_services_live"]})" : R"({"o":[]})");
    QTEST(mayMakeLive(user, platformAdmin, service, &organisation), "expected");
    QVERIFY(!mayMakeLive(user, platformAdmin, service, nullptr));
    organisation.id = u"another"_s;
    QVERIFY(!mayMakeLive(user, platformAdmin, service, &organisation));
}

void TestAccount::takesTheDomainBehindTheLastAt_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("domain");
    QTest::newRow("plain") << u"a@Harbour-Tides.gov.uk"_s << u"harbour-tides.gov.uk"_s;
    QTest::newRow("two") << u"a@b@c.uk"_s << u"c.uk"_s;
    QTest::newRow("none") << u"abc"_s << QString();
    QTest::newRow("nothing behind") << u"a@"_s << u""_s;
}

void TestAccount::takesTheDomainBehindTheLastAt()
{
    QFETCH(QString, address);
    QTEST(emailDomain(address), "domain");
}

void TestAccount::knowsGovernmentAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("expected");
    QTest::newRow("domain") << u"a@gov.uk"_s << true;
    QTest::newRow("part of a domain") << u"A@Digital.Cabinet-Office.GOV.UK"_s << true;
    QTest::newRow("ends alike") << u"a@notgov.uk"_s << false;
    QTest::newRow("not at the end") << u"a@gov.uk.example.com"_s << false;
    QTest::newRow("NHS") << u"a@eastmarsh.nhs.uk"_s << true;
    QTest::newRow("NHS mail") << u"a@nhs.net"_s << true;
    QTest::newRow("Wales") << u"a@brynmor.llyw.cymru"_s << true;
    QTest::newRow("schools") << u"a@oakhollow.sch.uk"_s << true;
    QTest::newRow("justice") << u"a@prison.cjsm.net"_s << true;
    QTest::newRow("armed forces, not of the list") << u"a@mod.uk"_s << false;
    QTest::newRow("Scotland, not of the list") << u"a@gov.scot"_s << false;
    QTest::newRow("of an organisation") << u"a@quayside-museum.org.uk"_s << true;
    QTest::newRow("part of an organisation's") << u"a@shop.Quayside-Museum.org.uk"_s << true;
    QTest::newRow("anybody") << u"a@independent-charts.org.uk"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestAccount::knowsGovernmentAddresses()
{
    QFETCH(QString, address);
    QTEST(isGovernmentAddress(address, {u"quayside-museum.org.uk"_s, QString()}), "expected");
}

void TestAccount::offersTheTypeOfTheOrganisation()
{
    const QStringList notify{u"477f8870-af2b-4b81-9a2c-1fad12028919"_s};
    Organisation own;
    own.organisationType = u"nhs_local"_s;
    QCOMPARE(defaultOrganisationType(u"a@nhs.net"_s, notify, &own), u"nhs_notify"_s);
    QCOMPARE(defaultOrganisationType(u"a@nhs.net"_s, {}, &own), u"nhs_local"_s);
    QCOMPARE(defaultOrganisationType(u"a@x.nhs.uk"_s, {u"o"_s}, nullptr), u"nhs"_s);
    QCOMPARE(defaultOrganisationType(u"a@gov.uk"_s, {}, nullptr), QString());
}

POSTROOM_TEST(TestAccount)
#include "tst_account.moc"
