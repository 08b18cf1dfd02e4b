// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/resourcefeatures.h"
#include "support/testmain.h"

#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

namespace {

Person member(const QString &permission)
{
    Person person;
    person.user.id = u"u"_s;
    person.user.services = QStringList{u"s"_s};
    JsonValue permissions{JsonValue::Object()};
    permissions.setMember(u"s"_s, JsonValue(JsonValue::Array{JsonValue(permission)}));
    person.user.permissions = permissions;
    return person;
}

Person platformAdmin()
{
    Person person;
    person.user.platformAdmin = true;
    return person;
}

Query inService(Resource resource)
{
    return {resource, {{FilterKey::Service, u"s"_s}}};
}

} // namespace

Q_DECLARE_METATYPE(postroom::Decision::Reason)

/// Which features show which resources.
class TestResourceFeatures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRowNamesAFeature();
    void readsFollowTheFeature_data();
    void readsFollowTheFeature();
    void oneFeatureOfTwoIsEnough();
    void whatIsOwnIsOpen();
    void unknownResourcesAreForPlatformAdmins();
    void recordsOfAServiceAreReadInIt();
};

void TestResourceFeatures::everyRowNamesAFeature()
{
    for (const ResourceFeature &row : resourceFeatures()) {
        QVERIFY2(featureById(QLatin1StringView(row.feature)), row.feature);
        QVERIFY2(!row.other || featureById(QLatin1StringView(row.other)), row.other);
    }
}

void TestResourceFeatures::readsFollowTheFeature_data()
{
    QTest::addColumn<Resource>("resource");
    QTest::addColumn<QString>("permission");
    QTest::addColumn<Decision::Reason>("reason");
    using Reason = Decision::Reason;
    QTest::newRow("messages, any member") << Resource::Notifications << QString() << Reason::Allowed;
    QTest::newRow("keys, no manager") << Resource::ApiKeys << u"view_activity"_s << Reason::NotPermitted;
    QTest::newRow("keys, a manager") << Resource::ApiKeys << u"manage_api_keys"_s << Reason::Allowed;
    QTest::newRow("all services") << Resource::Services << QString() << Reason::PlatformAdminsOnly;
    QTest::newRow("everybody") << Resource::UsersList << QString() << Reason::PlatformAdminsOnly;
    QTest::newRow("the team") << Resource::Users << QString() << Reason::Allowed;
}

void TestResourceFeatures::readsFollowTheFeature()
{
    QFETCH(Resource, resource);
    QFETCH(QString, permission);
    QFETCH(Decision::Reason, reason);
    const auto why = whyNotFor(member(permission), inService(resource));
    QCOMPARE(why ? why->decision.reason : Decision::Reason::Allowed, reason);
    QVERIFY(!whyNotFor(platformAdmin(), inService(resource)));
    const auto elsewhere = whyNotFor(member(permission), {resource, {{FilterKey::Service, u"other"_s}}});
    QVERIFY(elsewhere);
    QCOMPARE(elsewhere->reason, WhyNot::Reason::NotPermitted);
}

// Managers of settings see the addresses that answers go to, and so do those who choose one when they send.
void TestResourceFeatures::oneFeatureOfTwoIsEnough()
{
    const Query query = inService(Resource::DataRetention);
    QVERIFY(!whyNotFor(member({}), query));
    QVERIFY(!whyNotFor(member(u"manage_api_keys"_s), inService(Resource::EmailReplyTo)));
    QVERIFY(whyNotFor(member(u"view_activity"_s), inService(Resource::EmailReplyTo)));
}

void TestResourceFeatures::whatIsOwnIsOpen()
{
    const Person person = member({});
    QVERIFY(!whyNotFor(person, Target{Resource::Users, u"u"_s, {}}));
    QVERIFY(whyNotFor(person, Target{Resource::Users, u"v"_s, {}}));
    QVERIFY(!whyNotFor(person, Target{Resource::OrganisationsAndServices, {}, {{FilterKey::User, u"u"_s}}}));
    QVERIFY(whyNotFor(person, Target{Resource::OrganisationsAndServices, {}, {{FilterKey::User, u"v"_s}}}));
    QVERIFY(whyNotFor(Person{}, Target{Resource::Users, {}, {}}));
}

void TestResourceFeatures::unknownResourcesAreForPlatformAdmins()
{
    QVERIFY(whyNotFor(member({}), Target{Resource::LetterAttachments, u"a"_s, {}}));
    QVERIFY(!whyNotFor(platformAdmin(), Target{Resource::LetterAttachments, u"a"_s, {}}));
}

void TestResourceFeatures::recordsOfAServiceAreReadInIt()
{
    QCOMPARE(serviceOf(Target{Resource::Services, u"s"_s, {}}), u"s"_s);
    QCOMPARE(serviceOf(Target{Resource::Jobs, u"j"_s, {{FilterKey::Service, u"s"_s}}}), u"s"_s);
    QCOMPARE(serviceOf(Query{}), QString());
    QVERIFY(!whyNotFor(member({}), Target{Resource::Services, u"s"_s, {}}));
    QVERIFY(whyNotFor(member({}), Target{Resource::Services, u"other"_s, {}}));
}

POSTROOM_TEST(TestResourceFeatures)

#include "tst_resourcefeatures.moc"
