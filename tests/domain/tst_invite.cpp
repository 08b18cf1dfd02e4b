// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contactlist.h"
#include "domain/invite.h"
#include "domain/reportrequest.h"
#include "domain/servicejoinrequest.h"
#include "support/testmain.h"

#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

namespace {

Invite invitation(const QString &permissions, const QString &status = u"pending"_s)
{
    Invite invite;
    invite.service = u"s"_s;
    invite.permissions = permissions;
    invite.status = status;
    return invite;
}

} // namespace

/// Invitations and requests: what they allow and how far they are (admin-model-layer §2.2, 2.3, 2.5, 2.9, 2.14).
class TestInvite : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsPermissionsFromOneText_data();
    void readsPermissionsFromOneText();
    void holdsMoreThanIsAsked();
    void isForItsServiceAlone();
    void isForItsOrganisationAlone();
    void knowsHowFarAReportIs_data();
    void knowsHowFarAReportIs();
    void knowsWhatBecameOfARequestToJoin();
    void savesAContactListAsCsv_data();
    void savesAContactListAsCsv();
};

void TestInvite::readsPermissionsFromOneText_data()
{
    QTest::addColumn<QString>("permissions");
    QTest::addColumn<QStringList>("shown");
    QTest::newRow("null") << QString() << QStringList();
    QTest::newRow("one") << u"view_activity"_s << QStringList{u"view_activity"_s};
    QTest::newRow("half of sending") << u"send_texts,send_emails,view_activity"_s << QStringList{u"view_activity"_s};
    QTest::newRow("all of sending") << u"send_texts,send_emails,send_letters"_s << QStringList{u"send_messages"_s};
    QTest::newRow("unknown") << u"view_activity,zap"_s << QStringList{u"view_activity"_s, u"zap"_s};
}

void TestInvite::readsPermissionsFromOneText()
{
    QFETCH(QString, permissions);
    QTEST(permissionsOf(invitation(permissions)), "shown");
}

// The platform's client tests for a proper superset.
void TestInvite::holdsMoreThanIsAsked()
{
    const Invite two = invitation(u"view_activity,manage_templates"_s);
    QVERIFY(hasPermissions(two, {u"view_activity"_s}));
    QVERIFY(hasPermissions(two, {}));
    QVERIFY(!hasPermissions(two, {u"view_activity"_s, u"manage_templates"_s}));
    QVERIFY(!hasPermissions(two, {u"manage_api_keys"_s}));
    QVERIFY(!hasPermissions(invitation({}), {}));
    QVERIFY(!hasPermissions(invitation(two.permissions, u"cancelled"_s), {u"view_activity"_s}));
}

void TestInvite::isForItsServiceAlone()
{
    const Invite invite = invitation(u"view_activity"_s);
    QVERIFY(hasPermissionForService(invite, u"s", u"view_activity"_s));
    QVERIFY(!hasPermissionForService(invite, u"t", u"view_activity"_s));
    QVERIFY(!hasPermissionForService(invite, u"s", u"send_messages"_s));
    QVERIFY(!hasPermissionForService(invitation(u"view_activity"_s, u"cancelled"_s), u"s", u"view_activity"_s));
}

void TestInvite::isForItsOrganisationAlone()
{
    const QString live = u"can_make_services_live"_s;
    OrganisationInvite invite;
    invite.organisation = u"o"_s;
    invite.status = u"pending"_s;
    QVERIFY(!hasPermissionForOrganisation(invite, u"o", live));
    invite.permissions = QStringList{live};
    QVERIFY(hasPermissionForOrganisation(invite, u"o", live));
    QVERIFY(!hasPermissionForOrganisation(invite, u"p", live));
    invite.status = u"cancelled"_s;
    QVERIFY(!hasPermissionForOrganisation(invite, u"o", live));
}

void TestInvite::knowsHowFarAReportIs_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<ReportState>("state");
    QTest::newRow("pending") << u"pending"_s << ReportState::UnderWay;
    QTest::newRow("in progress") << u"in progress"_s << ReportState::UnderWay;
    QTest::newRow("stored") << u"stored"_s << ReportState::Stored;
    QTest::newRow("failed") << u"failed"_s << ReportState::Failed;
    QTest::newRow("deleted") << u"deleted"_s << ReportState::Deleted;
    QTest::newRow("unknown") << u"shredded"_s << ReportState::Unknown;
}

void TestInvite::knowsHowFarAReportIs()
{
    QFETCH(QString, word);
    QTEST(reportState(word), "state");
    ReportRequest request;
    request.id = u"r"_s;
    QCOMPARE(reportFileKey(request), u"notifications_report/r.csv"_s);
}

void TestInvite::knowsWhatBecameOfARequestToJoin()
{
    QVERIFY(joinState(u"pending") == JoinState::Pending);
    QVERIFY(joinState(u"approved") == JoinState::Approved);
    QVERIFY(joinState(u"rejected") == JoinState::Rejected);
    QVERIFY(joinState(u"cancelled") == JoinState::Cancelled);
    QVERIFY(joinState(u"lost") == JoinState::Unknown);
}

void TestInvite::savesAContactListAsCsv_data()
{
    QTest::addColumn<QString>("uploaded");
    QTest::addColumn<QString>("saved");
    QTest::newRow("spreadsheet") << u"newsletter Ünïcode list.xlsx"_s << u"newsletter Ünïcode list.csv"_s;
    QTest::newRow("CSV") << u"berth holders.csv"_s << u"berth holders.csv"_s;
    QTest::newRow("two endings") << u"a.tar.gz"_s << u"a.tar.csv"_s;
    QTest::newRow("none") << u"names"_s << u"names.csv"_s;
    QTest::newRow("only dots before") << u".hidden"_s << u".hidden.csv"_s;
    QTest::newRow("two dots before") << u"..csv"_s << u"..csv.csv"_s;
}

void TestInvite::savesAContactListAsCsv()
{
    QFETCH(QString, uploaded);
    ContactList list;
    list.originalFileName = uploaded;
    QTEST(savedFileName(list), "saved");
}

POSTROOM_TEST(TestInvite)
#include "tst_invite.moc"
