// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/servicefacts.h"
#include "support/testmain.h"

#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

namespace {

Sender madeSender(const QString &text, bool isDefault)
{
    Sender made;
    made.text = text;
    made.isDefault = isDefault;
    return made;
}

DataRetention kept(const QString &type, qint64 days)
{
    DataRetention row;
    row.notificationType = type;
    row.daysOfRetention = days;
    return row;
}

} // namespace

/// What follows from a service's record and settings (admin-model-layer §2.4).
class TestServiceFacts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isLiveUnlessRestricted();
    void withoutPermissionsItSendsTheThreeTypes();
    void findsTheCallbackOfAnEvent();
    void takesTheTypeOfItsOrganisation();
    void billsNeedOneDetail();
    void infersHowPeopleReachIt_data();
    void infersHowPeopleReachIt();
    void remainingMessagesMayBeNegative();
    void keepsMessagesSevenDaysUnlessSaid();
    void knowsTheDefaultSender();
    void emailsComeFromTheCustomName();
    void countsWhatTheTeamEstimated();
    void intendsWhatItHasTemplatesFor();
    void namesWhatIsMissingBeforeGoingLive();
    void acceptsTheAgreementWhereItCan_data();
    void acceptsTheAgreementWhereItCan();
};

void TestServiceFacts::isLiveUnlessRestricted()
{
    Service service;
    QVERIFY(!isInTrial(service));
    service.restricted = true;
    QVERIFY(isInTrial(service));
}

void TestServiceFacts::withoutPermissionsItSendsTheThreeTypes()
{
    Service service;
    QCOMPARE(availableTemplateTypes(service), (QStringList{u"email"_s, u"sms"_s, u"letter"_s}));
    QVERIFY(!hasPermission(service, u"inbound_sms"_s));
    service.permissions = QStringList{};
    QCOMPARE(availableTemplateTypes(service), QStringList());
    QVERIFY(!canHaveMultipleCallbacks(service));
    service.permissions = QStringList{u"inbound_sms"_s, u"sms"_s};
    QCOMPARE(availableTemplateTypes(service), QStringList{u"sms"_s});
    QVERIFY(canHaveMultipleCallbacks(service));
    service.permissions = QStringList{u"letter"_s};
    QVERIFY(canHaveMultipleCallbacks(service));
}

void TestServiceFacts::findsTheCallbackOfAnEvent()
{
    Service service;
    QCOMPARE(callbackId(service, u"complaint"), QString());
    ServiceCallback callback;
    callback.callbackId = u"c"_s;
    callback.callbackType = u"delivery_status"_s;
    service.serviceCallbackApi = {callback};
    QCOMPARE(callbackId(service, u"delivery_status"), u"c"_s);
    QCOMPARE(callbackId(service, u"complaint"), QString());
}

void TestServiceFacts::takesTheTypeOfItsOrganisation()
{
    Service service;
    service.organisationType = u"local"_s;
    Organisation organisation;
    QCOMPARE(organisationType(service, nullptr), u"local"_s);
    QCOMPARE(organisationType(service, &organisation), u"local"_s);
    organisation.organisationType = u"central"_s;
    QCOMPARE(organisationType(service, &organisation), u"central"_s);
}

void TestServiceFacts::billsNeedOneDetail()
{
    Service service;
    QVERIFY(!billingDetails(service));
    service.billingReference = u""_s;
    QVERIFY(!billingDetails(service));
    service.purchaseOrderNumber = u"PO"_s;
    QCOMPARE(*billingDetails(service), (QStringList{QString(), QString(), QString(), u"PO"_s}));
    Organisation organisation;
    QVERIFY(!billingDetails(organisation));
    organisation.billingContactNames = u"Ada"_s;
    QCOMPARE(billingDetails(organisation)->at(1), u"Ada"_s);
}

void TestServiceFacts::infersHowPeopleReachIt_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<ContactKind>("kind");
    QTest::newRow("none") << QString() << ContactKind::None;
    QTest::newRow("empty") << u""_s << ContactKind::None;
    QTest::newRow("https") << u"https://a.gov.uk/b@c"_s << ContactKind::Url;
    QTest::newRow("http") << u"http://a.gov.uk"_s << ContactKind::Url;
    QTest::newRow("address") << u"a@b.gov.uk"_s << ContactKind::EmailAddress;
    QTest::newRow("number") << u"0300 123 1234"_s << ContactKind::PhoneNumber;
    QTest::newRow("without scheme") << u"www.a.gov.uk"_s << ContactKind::PhoneNumber;
}

void TestServiceFacts::infersHowPeopleReachIt()
{
    QFETCH(QString, link);
    QTEST(contactKind(link), "kind");
}

void TestServiceFacts::remainingMessagesMayBeNegative()
{
    Service service;
    service.permissions = QStringList{u"sms"_s};
    QVERIFY(!remainingMessages(service, u"sms"_s, 0));
    QVERIFY(!remainingMessages(service, u"fax"_s, 0));
    service.smsMessageLimit = 50;
    service.emailMessageLimit = 60;
    service.letterMessageLimit = 70;
    service.internationalSmsMessageLimit = 100;
    QCOMPARE(*remainingMessages(service, u"sms"_s, 20), 30);
    QCOMPARE(*remainingMessages(service, u"email"_s, 61), -1);
    QCOMPARE(*remainingMessages(service, u"letter"_s, 0), 70);
    QCOMPARE(*remainingMessages(service, u"international_sms"_s, 1), 0);
    service.permissions->append(u"international_sms"_s);
    QCOMPARE(*remainingMessages(service, u"international_sms"_s, 1), 99);
}

void TestServiceFacts::keepsMessagesSevenDaysUnlessSaid()
{
    QCOMPARE(retentionDays({}, u"sms"), 7);
    QCOMPARE(*consistentRetentionDays({}), 7);
    QCOMPARE(retentionDays({kept(u"email"_s, 30)}, u"email"), 30);
    QCOMPARE(retentionDays({kept(u"email"_s, 30)}, u"sms"), 7);
    QVERIFY(!consistentRetentionDays({kept(u"email"_s, 30)}));
    QCOMPARE(*consistentRetentionDays({kept(u"email"_s, 30), kept(u"letter"_s, 30), kept(u"sms"_s, 30)}), 30);
}

void TestServiceFacts::knowsTheDefaultSender()
{
    QVERIFY(!defaultSender({}));
    QVERIFY(isSmsSenderGovuk({}));
    QVERIFY(isSmsSenderGovuk({madeSender(u"TIDES"_s, false)}));
    QVERIFY(isSmsSenderGovuk({madeSender(u"TIDES"_s, false), madeSender(u"GOVUK"_s, true)}));
    const std::vector<Sender> own{madeSender(u"GOVUK"_s, false), madeSender(u"TIDES"_s, true)};
    QCOMPARE(defaultSender(own), &own[1]);
    QVERIFY(!isSmsSenderGovuk(own));
}

void TestServiceFacts::emailsComeFromTheCustomName()
{
    Service service;
    service.name = u"Tides"_s;
    QCOMPARE(emailSenderName(service), u"Tides"_s);
    service.customEmailSenderName = u"Tide team"_s;
    QCOMPARE(emailSenderName(service), u"Tide team"_s);
}

void TestServiceFacts::countsWhatTheTeamEstimated()
{
    Service service;
    QVERIFY(!hasEstimatedUsage(service));
    service.volumeEmail = 0;
    QVERIFY(!hasEstimatedUsage(service));
    service.volumeLetter = 1;
    QVERIFY(hasEstimatedUsage(service));
}

void TestServiceFacts::intendsWhatItHasTemplatesFor()
{
    Service service;
    QVERIFY(!intendsToSendEmail(service, false));
    QVERIFY(intendsToSendEmail(service, true));
    QVERIFY(intendsToSendSms(service, true));
    QVERIFY(!intendsToSendSms(service, false));
    service.volumeEmail = 1;
    service.volumeSms = 0;
    QVERIFY(intendsToSendEmail(service, false));
    QVERIFY(!intendsToSendSms(service, true));
    service.volumeSms = 1;
    QVERIFY(intendsToSendSms(service, false));
}

void TestServiceFacts::namesWhatIsMissingBeforeGoingLive()
{
    Service service;
    QVERIFY(!needsToConfirmEmailSenderName(service, true)); // null counts as confirmed
    service.confirmedEmailSenderName = false;
    QVERIFY(needsToConfirmEmailSenderName(service, true));
    QVERIFY(!needsToConfirmEmailSenderName(service, false));
    QVERIFY(needsToAddEmailReplyTo(service, true, {}));
    QVERIFY(!needsToAddEmailReplyTo(service, true, {madeSender(u"a@gov.uk"_s, true)}));
    QVERIFY(!needsToAddEmailReplyTo(service, false, {}));
    service.organisationType = u"local"_s;
    QVERIFY(needsToChangeSmsSender(service, nullptr, true, {madeSender(u"GOVUK"_s, true)}));
    QVERIFY(!needsToChangeSmsSender(service, nullptr, true, {madeSender(u"TIDES"_s, true)}));
    QVERIFY(!needsToChangeSmsSender(service, nullptr, false, {}));
    service.organisationType = u"central"_s;
    QVERIFY(!needsToChangeSmsSender(service, nullptr, true, {madeSender(u"GOVUK"_s, true)}));
}

void TestServiceFacts::acceptsTheAgreementWhereItCan_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("signature"); // -1: nobody has said, -2: no organisation
    QTest::addColumn<bool>("expected");
    QTest::newRow("signed") << u"central"_s << 1 << true;
    QTest::newRow("not signed") << u"central"_s << 0 << true;
    QTest::newRow("nobody has said") << u"central"_s << -1 << false;
    QTest::newRow("no organisation") << u"central"_s << -2 << false;
    QTest::newRow("GP") << u"nhs_gp"_s << -2 << true;
    QTest::newRow("local NHS") << u"nhs_local"_s << -1 << true;
    QTest::newRow("central NHS") << u"nhs_central"_s << -1 << false;
}

void TestServiceFacts::acceptsTheAgreementWhereItCan()
{
    QFETCH(QString, type);
    QFETCH(int, signature);
    Service service;
    service.organisationType = type;
    Organisation organisation;
    if (signature >= 0)
        organisation.agreementSigned = signature == 1;
    QTEST(canAcceptAgreement(service, signature == -2 ? nullptr : &organisation), "expected");
}

POSTROOM_TEST(TestServiceFacts)
#include "tst_servicefacts.moc"
