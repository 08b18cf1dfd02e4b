// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/organisation.h"
#include "domain/organisationtype.h"
#include "domain/recordjson.h"
#include "support/contract.h"
#include "support/testmain.h"

#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

/// What follows from an organisation's members and type (admin-model-layer §2.6, admin-features §0.3).
class TestOrganisation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nobodysOrganisationLacksWhatIsNotKnown();
    void onlySelfApprovingOnesLetPeopleMakeServicesLive();
    void joiningNeedsThePermission();
    void typesHaveTheirRules_data();
    void typesHaveTheirRules();
    void everyRecordedTypeIsKnown();
};

void TestOrganisation::nobodysOrganisationLacksWhatIsNotKnown()
{
    QCOMPARE(encodeRecord(noOrganisation()).toJson(),
        QByteArray(R"({"agreement_signed":null,"agreement_signed_by_id":null,"can_approve_own_go_live_requests":false,)"
                   R"("crown":null,"domains":[],"email_branding_id":null,"id":null,"letter_branding_id":null,)"
                   R"("name":null,"organisation_type":null,"permissions":[],"request_to_go_live_notes":null})"));
}

void TestOrganisation::onlySelfApprovingOnesLetPeopleMakeServicesLive()
{
    Organisation organisation;
    QVERIFY(!canUseOrganisationPermission(organisation, u"can_make_services_live"_s));
    organisation.canApproveOwnGoLiveRequests = false;
    QVERIFY(!canUseOrganisationPermission(organisation, u"can_make_services_live"_s));
    QVERIFY(canUseOrganisationPermission(organisation, u"another"_s));
    organisation.canApproveOwnGoLiveRequests = true;
    QVERIFY(canUseOrganisationPermission(organisation, u"can_make_services_live"_s));
}

void TestOrganisation::joiningNeedsThePermission()
{
    Organisation organisation = noOrganisation();
    QVERIFY(!canAskToJoinAService(organisation));
    organisation.permissions = QStringList{u"can_ask_to_join_a_service"_s};
    QVERIFY(canAskToJoinAService(organisation));
    organisation.permissions.reset();
    QVERIFY(!canAskToJoinAService(organisation));
}

void TestOrganisation::typesHaveTheirRules_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("nhs");
    QTest::addColumn<bool>("free");
    QTest::addColumn<bool>("offered");
    const auto row = [](const char *type, bool nhs, bool free, bool offered) {
        QTest::newRow(type) << QString::fromLatin1(type) << nhs << free << offered;
    };
    row("central", false, true, true);
    row("local", false, true, true);
    row("nhs_central", true, true, true);
    row("nhs_local", true, true, true);
    row("nhs_gp", true, false, true);
    row("nhs_notify", true, false, false);
    row("emergency_service", false, true, true);
    row("school_or_college", false, true, true);
    row("other", false, true, true);
    row("nhs_unheard_of", false, true, false);
}

void TestOrganisation::typesHaveTheirRules()
{
    QFETCH(QString, type);
    QTEST(isNhsType(type), "nhs");
    QTEST(hasFreeAllowance(type), "free");
    QTEST(isOfferedOrganisationType(type), "offered");
}

void TestOrganisation::everyRecordedTypeIsKnown()
{
    int seen = 0;
    for (const test::Exchange &exchange : test::Contract().reads(u"organisations"_s)) {
        const auto answer = JsonValue::parse(exchange.responseBytes());
        if (exchange.path != "/organisations"_L1 || !answer || !answer->asArray())
            continue;
        for (const JsonValue &json : *answer->asArray()) {
            const auto row = decodeRecord(Organisation::listShape(), json);
            QVERIFY(row);
            const auto *organisation = as<Organisation>(*row);
            QVERIFY2(organisationTypes().contains(organisation->organisationType), qPrintable(organisation->name));
            const bool isNotify = organisation->id == nhsNotifyOrganisationId;
            QCOMPARE(isNotify, organisation->organisationType == "nhs_notify"_L1);
            ++seen;
        }
    }
    QVERIFY(seen > 5);
}

POSTROOM_TEST(TestOrganisation)
#include "tst_organisation.moc"
