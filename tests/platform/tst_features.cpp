// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/emaildomain.h"
#include "neededrows.h"
#include "platform/feature.h"
#include "support/testmain.h"

#include <QMap>
#include <QSet>
#include <QTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

using Reason = Decision::Reason;

constexpr auto serviceId = "s"_L1;
constexpr auto organisationId = "o"_L1;

JsonValue listsById(const QString &id, const QStringList &names)
{
    JsonValue::Array list;
    for (const QString &name : names)
        list.emplace_back(name);
    JsonValue object{JsonValue::Object()};
    object.setMember(id, JsonValue(list));
    return object;
}

Person member(const QStringList &apiNames)
{
    Person person;
    person.user.id = u"u"_s;
    person.user.services = QStringList{serviceId};
    person.user.permissions = listsById(serviceId, apiNames);
    return person;
}

Person organisationMember(const QStringList &permissions = {})
{
    Person person;
    person.user.id = u"u"_s;
    person.user.organisations = QStringList{organisationId};
    person.user.organisationPermissions = listsById(organisationId, permissions);
    return person;
}

Person platformAdmin()
{
    Person person;
    person.user.id = u"pa"_s;
    person.user.platformAdmin = true;
    return person;
}

Service liveService()
{
    Service service;
    service.id = serviceId;
    service.active = true;
    service.restricted = false;
    service.organisation = organisationId;
    service.permissions = QStringList{u"sms"_s};
    return service;
}

Reason reasonOf(const char *id, const Person &person, const AccessPlace &place, QLatin1StringView part = {})
{
    return decide(*featureById(QLatin1StringView(id)), person, place, part).reason;
}

} // namespace

Q_DECLARE_METATYPE(postroom::Decision::Reason)

/// The table of features and the rules of access beneath it (admin-features §0).
class TestFeatures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsAsTheSpecification();
    void everyFeatureStandsOnceInBothTables();
    void translatesPermissions_data();
    void translatesPermissions();
    void findsTheOrganisationOfAnAddress();
    void refusesWithTheReason();
    void namesWhatIsMissing();
    void foldersAreOpenToThoseListed();
    void sessionsComeInSteps();
    void asksForThePlaceOnlyWhereItMatters();
    void approvesWithinASelfApprovingOrganisation();
    void partsHaveNeedsOfTheirOwn();
};

// admin-features §25.
void TestFeatures::countsAsTheSpecification()
{
    const QMap<QString, int> expected{{u"AUTH"_s, 21}, {u"ACC"_s, 15}, {u"PA"_s, 35}, {u"SVC"_s, 6}, {u"SET"_s, 41},
        {u"BRA"_s, 12}, {u"LIVE"_s, 15}, {u"TEAM"_s, 9}, {u"ORG"_s, 27}, {u"TPL"_s, 34}, {u"SEND"_s, 17}, {u"JOB"_s, 9},
        {u"NTF"_s, 11}, {u"INB"_s, 7}, {u"API"_s, 8}, {u"CON"_s, 6}, {u"UNS"_s, 7}, {u"REP"_s, 4}, {u"RET"_s, 4},
        {u"HIS"_s, 2}, {u"DASH"_s, 6}, {u"PUB"_s, 5}};
    QMap<QString, int> counted;
    for (const Feature &feature : features())
        ++counted[QString::fromLatin1(feature.id).section(u'-', 0, 0)];
    QCOMPARE(counted, expected);
    QCOMPARE(features().size(), std::size_t(301));
}

void TestFeatures::everyFeatureStandsOnceInBothTables()
{
    QSet<QString> ids;
    QSet<QString> names;
    for (const Feature &feature : features()) {
        ids.insert(QString::fromLatin1(feature.id));
        names.insert(QString::fromUtf8(feature.name));
        QCOMPARE(featureById(QLatin1StringView(feature.id)), &feature);
    }
    QCOMPARE(ids.size(), 301);
    QCOMPARE(names.size(), 301);
    for (const NeededRow &row : neededRows())
        QVERIFY2(ids.remove(QString::fromLatin1(row.id)), row.id);
    QVERIFY(ids.isEmpty());
    QVERIFY(!featureById("SET-29"_L1));
    for (const NeededPart &row : neededParts()) {
        const auto parts = featureById(QLatin1StringView(row.id))->parts;
        QVERIFY2(std::any_of(parts.begin(), parts.end(),
                     [&row](const FeaturePart &part) {
                         return QLatin1StringView(part.name) == QLatin1StringView(row.part);
                     }),
            row.part);
    }
}

void TestFeatures::translatesPermissions_data()
{
    QTest::addColumn<QStringList>("apiNames");
    QTest::addColumn<QStringList>("shown");
    QTest::newRow("none") << QStringList{} << QStringList{};
    QTest::newRow("all of it") << QStringList{u"send_letters"_s, u"send_texts"_s, u"send_emails"_s}
                               << QStringList{u"send_messages"_s};
    QTest::newRow("two of three") << QStringList{u"send_letters"_s, u"send_texts"_s} << QStringList{};
    QTest::newRow("users without settings") << QStringList{u"manage_users"_s} << QStringList{};
    QTest::newRow("order of the labels") << QStringList{u"manage_api_keys"_s, u"view_activity"_s, u"manage_settings"_s,
        u"manage_users"_s} << QStringList{u"manage_service"_s, u"view_activity"_s, u"manage_api_keys"_s};
    QTest::newRow("unknown ones are kept")
        << QStringList{u"fly"_s, u"manage_templates"_s, u"fly"_s} << QStringList{u"manage_templates"_s, u"fly"_s};
}

void TestFeatures::translatesPermissions()
{
    QFETCH(QStringList, apiNames);
    QFETCH(QStringList, shown);
    QCOMPARE(shownPermissions(apiNames), shown);
    for (const Permission permission : allPermissions())
        QCOMPARE(permissionsNamed(shownPermissions(apiNames)).testFlag(permission),
            shown.contains(permissionName(permission)));
}

void TestFeatures::findsTheOrganisationOfAnAddress()
{
    std::vector<Organisation> all(3);
    all[0].id = u"wide"_s;
    all[0].domains = QStringList{u"example.org"_s};
    all[1].id = u"narrow"_s;
    all[1].domains = QStringList{u"News.Example.org"_s};
    const auto found = [&all](const QString &address) {
        const Organisation *organisation = organisationByAddress(address, all);
        return organisation ? organisation->id : QString();
    };
    QCOMPARE(found(u"a@example.org"_s), u"wide"_s);
    QCOMPARE(found(u"a@old.example.ORG"_s), u"wide"_s);
    QCOMPARE(found(u"a@news.example.org"_s), u"narrow"_s);
    QCOMPARE(found(u"a@xexample.org"_s), QString());
    User user;
    user.emailAddress = u"a@news.example.org"_s;
    QVERIFY(signedInPerson(user, all).publicSector);
    QCOMPARE(signedInPerson(user, all).defaultOrganisation, u"narrow"_s);
    QVERIFY(!signedInPerson(user, {}).publicSector);
}

void TestFeatures::refusesWithTheReason()
{
    Service service = liveService();
    const AccessPlace live = AccessPlace::of(service);
    Person manager = member({u"manage_users"_s, u"manage_settings"_s, u"view_activity"_s});
    QCOMPARE(reasonOf("SET-02", manager, live), Reason::Allowed);
    QCOMPARE(reasonOf("SET-30", manager, live), Reason::PlatformAdminsOnly);
    QCOMPARE(reasonOf("SET-28", manager, live), Reason::LiveService);
    QCOMPARE(reasonOf("LIVE-02", manager, live), Reason::PublicSectorOnly);
    QCOMPARE(reasonOf("SET-07", manager, live), Reason::ServiceLacks);
    QCOMPARE(reasonOf("INB-01", platformAdmin(), live), Reason::ServiceLacks);
    QCOMPARE(reasonOf("BRA-07", manager, live), Reason::CentralGovernmentOnly);
    QCOMPARE(reasonOf("ORG-01", manager, live), Reason::OtherPlace);
    QCOMPARE(reasonOf("ACC-07", manager, live), Reason::OtherSignInMethod);
    QCOMPARE(reasonOf("ACC-11", manager, live), Reason::NoSecurityKeys);
    manager.publicSector = true;
    QCOMPARE(reasonOf("LIVE-02", manager, live), Reason::Allowed);
    QCOMPARE(reasonOf("LIVE-12", manager, live), Reason::OtherOrganisation);
    manager.defaultOrganisation = organisationId;
    QCOMPARE(reasonOf("LIVE-12", manager, live), Reason::Allowed);
    QCOMPARE(reasonOf("API-05", platformAdmin(), live), Reason::NotInTeam);
    service.active = false;
    QCOMPARE(reasonOf("SET-02", manager, AccessPlace::of(service)), Reason::ServiceArchived);
    QCOMPARE(reasonOf("TPL-01", organisationMember(), AccessPlace::of(service)), Reason::ServiceArchived);
    QCOMPARE(reasonOf("SET-02", platformAdmin(), AccessPlace::of(service)), Reason::Allowed);
    QCOMPARE(reasonOf("UNS-03", platformAdmin(), AccessPlace::of(service)), Reason::ServiceArchived);
    Organisation organisation;
    organisation.id = organisationId;
    QCOMPARE(reasonOf("ORG-01", manager, AccessPlace::of(organisation)), Reason::NotInOrganisation);
    QCOMPARE(reasonOf("ORG-01", organisationMember(), AccessPlace::of(organisation)), Reason::Allowed);
    QCOMPARE(
        reasonOf("ORG-03", organisationMember(), AccessPlace::of(organisation)), Reason::NotPermittedInOrganisation);
    QCOMPARE(reasonOf("SET-02", platformAdmin(), AccessPlace::of(organisation)), Reason::OtherPlace);
}

void TestFeatures::namesWhatIsMissing()
{
    const Service service = liveService();
    const Decision decision = decide(*featureById("SET-11"_L1), member({u"view_activity"_s}), AccessPlace::of(service));
    QCOMPARE(decision.reason, Reason::NotPermitted);
    QCOMPARE(decision.anyOf, Permission::ManageService | Permission::ManageApiKeys);
    QCOMPARE(decide(*featureById("SET-11"_L1), Person{}, AccessPlace::of(service)).reason, Reason::NotInTeam);
}

// admin-features §10, "Folder permission".
void TestFeatures::foldersAreOpenToThoseListed()
{
    const Service service = liveService();
    TemplateFolder folder;
    folder.usersWithPermission = QStringList{u"somebody else"_s};
    AccessPlace place = AccessPlace::of(service);
    Person drafter = member({u"manage_templates"_s});
    QCOMPARE(reasonOf("TPL-09", drafter, place), Reason::Allowed);
    place.folder = &folder;
    QCOMPARE(reasonOf("TPL-09", drafter, place), Reason::FolderClosed);
    QCOMPARE(reasonOf("TPL-02", drafter, place), Reason::Allowed);
    QCOMPARE(reasonOf("TPL-09", platformAdmin(), place), Reason::Allowed);
    drafter.user.organisations = QStringList{organisationId};
    QCOMPARE(reasonOf("TPL-09", drafter, place), Reason::Allowed);
    drafter.user.organisations = QStringList{};
    folder.usersWithPermission->append(drafter.user.id);
    QCOMPARE(reasonOf("TPL-09", drafter, place), Reason::Allowed);
}

void TestFeatures::sessionsComeInSteps()
{
    Person person = platformAdmin();
    QCOMPARE(reasonOf("AUTH-04", person, AccessPlace::platform()), Reason::OnlyWhileSigningIn);
    QCOMPARE(reasonOf("AUTH-20", person, AccessPlace::platform()), Reason::InvitationNeeded);
    person.session = Person::Session::HalfSignedIn;
    person.user.authType = u"sms_auth"_s;
    QCOMPARE(reasonOf("AUTH-04", person, AccessPlace::platform()), Reason::Allowed);
    QCOMPARE(reasonOf("AUTH-08", person, AccessPlace::platform()), Reason::OtherSignInMethod);
    person.user.authType = u"webauthn_auth"_s;
    QCOMPARE(reasonOf("AUTH-08", person, AccessPlace::platform()), Reason::Allowed);
    QCOMPARE(reasonOf("PA-01", person, AccessPlace::platform()), Reason::NotSignedIn);
    person.session = Person::Session::SignedIn;
    QCOMPARE(reasonOf("PA-01", person, AccessPlace::platform()), Reason::Allowed);
    person.powersHidden = true;
    QCOMPARE(reasonOf("PA-01", person, AccessPlace::platform()), Reason::PlatformAdminsOnly);
    QCOMPARE(reasonOf("ACC-14", person, AccessPlace::platform()), Reason::Allowed);
    QCOMPARE(reasonOf("ACC-14", Person{}, AccessPlace::platform()), Reason::PlatformAdminsOnly);
}

// With the id of a service alone a person's own record decides what it can.
void TestFeatures::asksForThePlaceOnlyWhereItMatters()
{
    const AccessPlace unread{AccessPlace::Kind::Service, serviceId};
    QCOMPARE(reasonOf("NTF-01", member({}), unread), Reason::Allowed);
    QCOMPARE(reasonOf("TPL-01", member({}), unread), Reason::Allowed);
    QCOMPARE(reasonOf("SET-02", member({}), unread), Reason::NotPermitted);
    QCOMPARE(reasonOf("TPL-01", Person{}, unread), Reason::NotInTeam);
    QCOMPARE(reasonOf("TPL-01", organisationMember(), unread), Reason::PlaceUnknown);
    QCOMPARE(reasonOf("INB-01", member({u"view_activity"_s}), unread), Reason::PlaceUnknown);
}

// admin-model-layer §2.1 can_make_service_live.
void TestFeatures::approvesWithinASelfApprovingOrganisation()
{
    Service service = liveService();
    service.hasActiveGoLiveRequest = true;
    Organisation organisation;
    organisation.id = organisationId;
    organisation.canApproveOwnGoLiveRequests = true;
    const AccessPlace place = AccessPlace::of(service, &organisation);
    const Person approver = organisationMember({u"can_make_services_live"_s});
    QCOMPARE(reasonOf("LIVE-08", approver, place), Reason::Allowed);
    QCOMPARE(reasonOf("LIVE-08", organisationMember(), place), Reason::NothingToMakeLive);
    QCOMPARE(reasonOf("LIVE-08", platformAdmin(), place), Reason::Allowed);
    organisation.canApproveOwnGoLiveRequests = false;
    QCOMPARE(reasonOf("LIVE-08", approver, place), Reason::NothingToMakeLive);
    service.hasActiveGoLiveRequest = false;
    QCOMPARE(reasonOf("LIVE-08", platformAdmin(), place), Reason::NothingToMakeLive);
    service.hasActiveGoLiveRequest = true;
    service.organisation.clear();
    QCOMPARE(reasonOf("LIVE-08", platformAdmin(), place), Reason::NothingToMakeLive);
}

void TestFeatures::partsHaveNeedsOfTheirOwn()
{
    const Service service = liveService();
    const Person person = member({u"manage_api_keys"_s});
    QCOMPARE(reasonOf("SET-15", person, AccessPlace::of(service)), Reason::Allowed);
    QCOMPARE(reasonOf("SET-15", person, AccessPlace::of(service), "add"_L1), Reason::NotPermitted);
    QCOMPARE(reasonOf("LIVE-05", Person{}, AccessPlace::of(service), "public"_L1), Reason::Allowed);
}

POSTROOM_TEST(TestFeatures)

#include "tst_features.moc"
