// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signintest.h"
#include "support/testmain.h"

#include <QtTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

Instant moment(const QString &text)
{
    return *Instant::parse(text);
}

User personOf(bool platformAdmin)
{
    User user;
    user.id = u"one"_s;
    user.state = u"active"_s;
    user.currentSessionId = u"session"_s;
    user.platformAdmin = platformAdmin;
    return user;
}

// Signed in at noon, and active an hour later.
KeptSession keptAtNoon()
{
    return {u"one"_s, u"session"_s, moment(u"2026-11-20T12:00:00Z"_s), moment(u"2026-11-20T13:00:00Z"_s), false};
}

} // namespace

/// What is kept of a session, how long it lasts, and how it ends (AUTH-12, AUTH-13, ACC-14).
class TestPersonSession : public SignInTest {
    Q_OBJECT
private Q_SLOTS:
    void lastsAsLongAsThePlatforms_data();
    void lastsAsLongAsThePlatforms();
    void isOverWhenTheRecordSaysSo_data();
    void isOverWhenTheRecordSaysSo();
    void isKeptAsItWas();
    void whatIsKeptAndCannotBeReadIsSaid_data();
    void whatIsKeptAndCannotBeReadIsSaid();
    void isTakenUpAgain();
    void isNotTakenUpWhenItIsOver();
    void anOldOneIsNotAskedAbout();
    void signingOutTellsThePlatform();
    void signingOutLeavesTheSessionOfAnotherPlaceAlone();
    void signingOutHereHoldsWhenThePlatformCannotBeTold();
    void activityPutsTheLimitOff();
    void activityAfterTheLimitDoesNot();
    void hiddenPowersAreNone();
    void onlyPlatformAdminsHidePowers();
    void checkingFindsThatItEndedElsewhere();
    void checkingBringsThePersonUpToDate();
    void checkingIsNoActivity();
    void theClockEndsItByItself();

private:
    SignedIn signedInAs(const QString &name)
    {
        const ContractUser who = platform().person(name);
        const QJsonObject data = recordOf(name);
        Person person;
        person.user.id = who.id;
        person.user.state = u"active"_s;
        person.user.emailAddress = who.email;
        person.user.currentSessionId = data.value(u"current_session_id").toString();
        person.user.platformAdmin = data.value(u"platform_admin").toBool();
        return {person, {who.id, person.user.currentSessionId, clock().now(), clock().now(), false}};
    }
    QJsonObject recordOf(const QString &name)
    {
        const ContractUser who = platform().person(name);
        for (const Exchange &exchange : Contract().reads(u"users"_s)) {
            if (exchange.method == "GET" && exchange.path == RecordedPlatform::pathOf(who))
                return exchange.responseValue().toObject().value(u"data").toObject();
        }
        return {};
    }
};

void TestPersonSession::lastsAsLongAsThePlatforms_data()
{
    QTest::addColumn<bool>("platformAdmin");
    QTest::addColumn<bool>("hidden");
    QTest::addColumn<QString>("now");
    QTest::addColumn<std::optional<SignInFault>>("over");
    const std::optional<SignInFault> no;
    const std::optional<SignInFault> idle = SignInFault::Idle;
    const std::optional<SignInFault> old = SignInFault::TooOld;
    QTest::newRow("admin, at 30 idle minutes") << true << false << u"2026-11-20T13:30:00Z"_s << no;
    QTest::newRow("admin, after them") << true << false << u"2026-11-20T13:30:00.000001Z"_s << idle;
    QTest::newRow("admin who hides it, after them") << true << true << u"2026-11-20T13:30:01Z"_s << no;
    QTest::newRow("others, after them") << false << false << u"2026-11-20T13:30:01Z"_s << no;
    QTest::newRow("others, at 20 hours") << false << false << u"2026-11-21T08:00:00Z"_s << no;
    QTest::newRow("others, after them (20 h)") << false << false << u"2026-11-21T08:00:00.000001Z"_s << old;
    QTest::newRow("admin who hides it, after 20 hours") << true << true << u"2026-11-21T08:00:01Z"_s << old;
}

void TestPersonSession::lastsAsLongAsThePlatforms()
{
    QFETCH(bool, platformAdmin);
    QFETCH(bool, hidden);
    QFETCH(QString, now);
    QFETCH(std::optional<SignInFault>, over);
    KeptSession kept = keptAtNoon();
    kept.powersHidden = hidden;
    QCOMPARE(sessionOver(kept, personOf(platformAdmin), moment(now)), over);
}

void TestPersonSession::isOverWhenTheRecordSaysSo_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("session");
    QTest::addColumn<QString>("state");
    QTest::addColumn<SignInFault>("over");
    QTest::newRow("elsewhere") << u"one"_s << u"other"_s << u"active"_s << SignInFault::ElsewhereSignedIn;
    QTest::newRow("signed out") << u"one"_s << QString() << u"active"_s << SignInFault::ElsewhereSignedOut;
    QTest::newRow("archived") << u"one"_s << u"session"_s << u"inactive"_s << SignInFault::Archived;
    QTest::newRow("pending") << u"one"_s << u"session"_s << u"pending"_s << SignInFault::Pending;
    QTest::newRow("somebody else") << u"two"_s << u"session"_s << u"active"_s << SignInFault::OtherPerson;
}

void TestPersonSession::isOverWhenTheRecordSaysSo()
{
    QFETCH(QString, id);
    QFETCH(QString, session);
    QFETCH(QString, state);
    QFETCH(SignInFault, over);
    User user = personOf(false);
    user.id = id;
    user.currentSessionId = session;
    user.state = state;
    QCOMPARE(sessionOver(keptAtNoon(), user, moment(u"2026-11-20T13:00:00Z"_s)), over);
}

void TestPersonSession::isKeptAsItWas()
{
    KeptSession kept = keptAtNoon();
    kept.signedInAt = moment(u"2026-11-20T12:00:00.123456Z"_s);
    for (const bool hidden : {false, true}) {
        kept.powersHidden = hidden;
        const auto again = keptSessionFrom(secretOf(kept));
        QVERIFY(again);
        QCOMPARE(*again, kept);
    }
}

void TestPersonSession::whatIsKeptAndCannotBeReadIsSaid_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray good(secretOf(keptAtNoon()).reveal().data());
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("cut") << good.left(40);
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("a newer version") << QByteArray(good).replace("\"version\":1", "\"version\":2");
    QTest::newRow("without a person") << QByteArray(good).replace("\"one\"", "\"\"");
    QTest::newRow("no moment") << QByteArray(good).replace("2026-11-20T12", "soon");
}

void TestPersonSession::whatIsKeptAndCannotBeReadIsSaid()
{
    QFETCH(QByteArray, bytes);
    const auto kept = keptSessionFrom(Secret(std::move(bytes)));
    QVERIFY(!kept);
    QCOMPARE(kept.error().kind, Error::Kind::SecretStore);
}

void TestPersonSession::isTakenUpAgain()
{
    KeptSession kept = signedInAs(u"tomos"_s).session;
    kept.powersHidden = true;
    const auto again = ended(resumeSession(client(), clock(), kept));
    QVERIFY(again);
    QCOMPARE(again->session, kept);
    QCOMPARE(again->person.user.name, u"Tomos Llewelyn"_s);
    QVERIFY(again->person.powersHidden);
    QVERIFY(again->person.publicSector);
    QCOMPARE(platform().asked(),
        QStringList({u"GET "_s + RecordedPlatform::pathOf(platform().person(u"tomos"_s)), u"GET /organisations"_s}));
}

void TestPersonSession::isNotTakenUpWhenItIsOver()
{
    KeptSession kept = signedInAs(u"tomos"_s).session;
    setTime(u"2026-11-20T12:30:01Z"_s);
    auto again = ended(resumeSession(client(), clock(), kept));
    QVERIFY(!again);
    QCOMPARE(again.error().signIn, SignInFault::Idle);
    kept.lastActiveAt = clock().now();
    kept.sessionId = u"another"_s;
    again = ended(resumeSession(client(), clock(), kept));
    QVERIFY(!again);
    QCOMPARE(again.error().signIn, SignInFault::ElsewhereSignedIn);
}

void TestPersonSession::anOldOneIsNotAskedAbout()
{
    const KeptSession kept = signedInAs(u"rory"_s).session;
    setTime(u"2026-11-21T08:00:01Z"_s);
    const auto again = ended(resumeSession(client(), clock(), kept));
    QVERIFY(!again);
    QCOMPARE(again.error().signIn, SignInFault::TooOld);
    QCOMPARE(platform().requestCount(), 0);
}

void TestPersonSession::signingOutTellsThePlatform()
{
    const ContractUser rory = platform().person(u"rory"_s);
    PersonSession session(client(), clock(), signedInAs(u"rory"_s));
    QSignalSpy over(&session, &PersonSession::ended);
    QVERIFY(ended(session.signOut()));
    QVERIFY(session.over());
    QVERIFY(over.isEmpty());
    QCOMPARE(platform().bodies(RecordedPlatform::pathOf(rory)).last(),
        QJsonObject({{u"current_session_id"_s, QJsonValue::Null}}));
}

void TestPersonSession::signingOutLeavesTheSessionOfAnotherPlaceAlone()
{
    KeptSession kept = signedInAs(u"rory"_s).session;
    kept.sessionId = u"ended before"_s;
    QVERIFY(ended(endSession(client(), kept)));
    QCOMPARE(platform().asked(), QStringList(u"GET "_s + RecordedPlatform::pathOf(platform().person(u"rory"_s))));
}

void TestPersonSession::signingOutHereHoldsWhenThePlatformCannotBeTold()
{
    const ContractUser rory = platform().person(u"rory"_s);
    platform().answer("POST", RecordedPlatform::pathOf(rory), Response::refused());
    PersonSession session(client(), clock(), signedInAs(u"rory"_s));
    const auto told = ended(session.signOut());
    QVERIFY(!told);
    QCOMPARE(told.error().kind, Error::Kind::Offline);
    QVERIFY(session.over());
    QCOMPARE(platform().asked().count(u"POST "_s + RecordedPlatform::pathOf(rory)), 1);
}

void TestPersonSession::activityPutsTheLimitOff()
{
    PersonSession session(client(), clock(), signedInAs(u"tomos"_s));
    QSignalSpy changed(&session, &PersonSession::changed);
    for (const QString &time : {u"2026-11-20T12:20:00Z"_s, u"2026-11-20T12:50:00Z"_s}) {
        setTime(time);
        session.noteActivity();
        QVERIFY(!session.over());
        QCOMPARE(session.kept().lastActiveAt, clock().now());
    }
    QCOMPARE(changed.size(), 2);
    setTime(u"2026-11-20T12:50:30Z"_s); // told no more than once a minute
    session.noteActivity();
    QCOMPARE(changed.size(), 2);
    QCOMPARE(session.kept().lastActiveAt, clock().now());
    setTime(u"2026-11-20T13:20:31Z"_s);
    QCOMPARE(session.over(), SignInFault::Idle);
}

void TestPersonSession::activityAfterTheLimitDoesNot()
{
    PersonSession session(client(), clock(), signedInAs(u"tomos"_s));
    QSignalSpy over(&session, &PersonSession::ended);
    setTime(u"2026-11-20T12:30:01Z"_s);
    session.noteActivity();
    QCOMPARE(over.size(), 1);
    QCOMPARE(over.first().first().value<SignInFault>(), SignInFault::Idle);
    session.noteActivity();
    session.setPowersHidden(true);
    QCOMPARE(over.size(), 1);
    QCOMPARE(session.over(), SignInFault::Idle);
    const auto checked = ended(session.check());
    QVERIFY(!checked);
    QCOMPARE(checked.error().signIn, SignInFault::Idle);
    QCOMPARE(platform().requestCount(), 0);
}

void TestPersonSession::hiddenPowersAreNone()
{
    PersonSession session(client(), clock(), signedInAs(u"tomos"_s));
    QSignalSpy changed(&session, &PersonSession::changed);
    const auto before = session.person();
    QVERIFY(isPlatformAdmin(*before));
    session.setPowersHidden(true);
    QCOMPARE(changed.size(), 1);
    QVERIFY(isPlatformAdmin(*before)); // who holds it keeps what it was
    QVERIFY(!isPlatformAdmin(*session.person()));
    QVERIFY(session.kept().powersHidden);
    session.setPowersHidden(true);
    QCOMPARE(changed.size(), 1);
    session.setPowersHidden(false);
    QVERIFY(isPlatformAdmin(*session.person()));
}

void TestPersonSession::onlyPlatformAdminsHidePowers()
{
    PersonSession session(client(), clock(), signedInAs(u"rory"_s));
    session.setPowersHidden(true);
    QVERIFY(!session.person()->powersHidden);
    QVERIFY(!session.kept().powersHidden);
}

void TestPersonSession::checkingFindsThatItEndedElsewhere()
{
    const ContractUser rory = platform().person(u"rory"_s);
    PersonSession session(client(), clock(), signedInAs(u"rory"_s));
    QSignalSpy over(&session, &PersonSession::ended);
    platform().changeRecord(rory, u"current_session_id"_s, u"another"_s);
    const auto checked = ended(session.check());
    QVERIFY(!checked);
    QCOMPARE(checked.error().signIn, SignInFault::ElsewhereSignedIn);
    QCOMPARE(over.size(), 1);
    QCOMPARE(session.over(), SignInFault::ElsewhereSignedIn);
}

void TestPersonSession::checkingBringsThePersonUpToDate()
{
    PersonSession session(client(), clock(), signedInAs(u"tomos"_s));
    session.setPowersHidden(true);
    QSignalSpy changed(&session, &PersonSession::changed);
    QVERIFY(ended(session.check()));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(session.person()->user.name, u"Tomos Llewelyn"_s);
    QVERIFY(session.person()->powersHidden);
    const auto person = session.person();
    QVERIFY(ended(session.check()));
    QCOMPARE(session.person(), person); // nothing changed
    platform().answer("GET", u"/organisations"_s, Response::json(R"({"message":"x","result":"error"})", 500));
    QVERIFY(!ended(session.check()));
    QVERIFY(!session.over());
}

void TestPersonSession::checkingIsNoActivity()
{
    PersonSession session(client(), clock(), signedInAs(u"tomos"_s));
    const Instant before = session.kept().lastActiveAt;
    setTime(u"2026-11-20T12:20:00Z"_s);
    QVERIFY(ended(session.check()));
    QCOMPARE(session.kept().lastActiveAt, before);
    setTime(u"2026-11-20T12:30:01Z"_s);
    QVERIFY(!ended(session.check()));
    QCOMPARE(session.over(), SignInFault::Idle);
}

void TestPersonSession::theClockEndsItByItself()
{
    const Clock running;
    SignedIn signedIn = signedInAs(u"tomos"_s);
    const qint64 half = 500'000; // microseconds
    signedIn.session.signedInAt = running.now();
    signedIn.session.lastActiveAt
        = Instant(running.now().microseconds() - std::chrono::microseconds(longestIdle).count() + half);
    PersonSession session(client(), running, std::move(signedIn));
    QSignalSpy over(&session, &PersonSession::ended);
    QVERIFY(!session.over());
    QVERIFY(over.wait(20'000));
    QCOMPARE(over.first().first().value<SignInFault>(), SignInFault::Idle);
}

POSTROOM_TEST(TestPersonSession)
#include "tst_personsession.moc"
