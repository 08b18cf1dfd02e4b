// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "peopletest.h"
#include "support/testmain.h"
#include "typedcli.h"

#include <QtTest>

using namespace postroom::test;
using namespace Qt::StringLiterals;

/// A kept session and what becomes of it, `sign-out`, and what a person may not (cli.md; AUTH-12, AUTH-13).
class TestKeptSession : public PeopleTest {
    Q_OBJECT
private Q_SLOTS:
    void withoutASessionSaysHow();
    void onlyAnAbsentSessionLeadsToASignIn();
    void oneCommandOfAnotherPersonLeavesTheSession();
    void aSessionThatEndedElsewhereIsForgotten();
    void aSessionEndsAfterTwentyHours();
    void signsOutHereAndThere();
    void staysSignedInWhereThePlatformCannotBeTold();
    void whatThePersonMayNotEndsWithFour();
};

void TestKeptSession::withoutASessionSaysHow()
{
    TestKeychain keychain;
    QVERIFY(keychain.startBus() && keychain.startGnomeKeyring());
    for (const QString &command : {u"list"_s, u"search"_s}) {
        const CliRun run = runCli(connection() << command << u"services"_s, home(keychain, {}));
        QCOMPARE(run.exitCode, 3);
        for (const char *way : {"Nobody is signed in", "sign-in", "--as EMAIL", "--unattended"})
            QVERIFY2(run.err.contains(way), run.err.constData());
    }
    QCOMPARE(m_platform->asked(), QStringList());
    QCOMPARE(runCli(connection() << u"doctor"_s, home(keychain, {})).exitCode, 0); // it asks for nobody
    const CliRun out = runCli(connection() << u"sign-out"_s, home(keychain, {}));
    QVERIFY2(out.exitCode == 0 && out.err.contains("Nobody is signed in"), out.err.constData());
}

void TestKeptSession::onlyAnAbsentSessionLeadsToASignIn()
{
    TestKeychain keychain;
    QVERIFY(keychain.startBus() && keychain.startStub({u"locked"_s, u"dismisses"_s}));
    const TypedRun run = runCliTyping(connection() << u"list"_s << u"services"_s, home(keychain, {}), {});
    QCOMPARE(run.exitCode, 3);
    QVERIFY2(run.err.contains("not unlocked") && run.err.contains("--as EMAIL"), run.err.constData());
    QVERIFY(!run.err.contains("Email address: "));
    QCOMPARE(m_platform->asked(), QStringList());
}

void TestKeptSession::oneCommandOfAnotherPersonLeavesTheSession()
{
    TestKeychain keychain;
    QVERIFY(keychain.startBus() && keychain.startGnomeKeyring());
    QCOMPARE(signIn(keychain, u"bronwen"_s).exitCode, 0);
    const ContractUser bronwen = m_platform->person(u"bronwen"_s);
    const ContractUser adaeze = m_platform->person(u"adaeze"_s);
    m_platform->lets(u"adaeze"_s);
    m_platform->know(bronwen.id, m_platform->record(bronwen.id, SignInPlatform::signedIn()));
    const CliRun other = runCli(connection() << u"--as"_s << adaeze.email << u"--password-from"_s << u"env:PASSWORD"_s
                                             << codeFromFile() << u"show"_s << u"user"_s << adaeze.id,
        home(keychain, adaeze));
    QVERIFY2(other.exitCode == 0, other.err.constData());
    QVERIFY(other.err.contains("not kept"));
    m_platform->server.clearRequests();
    const CliRun again
        = runCli(connection() << u"--as"_s << bronwen.email.toUpper() << u"show"_s << u"user"_s << bronwen.id,
            home(keychain, bronwen));
    QVERIFY2(again.exitCode == 0, again.err.constData());
    QVERIFY(m_platform->asked().filter(u"password"_s).isEmpty());
}

void TestKeptSession::aSessionThatEndedElsewhereIsForgotten()
{
    TestKeychain keychain;
    QVERIFY(keychain.startBus() && keychain.startGnomeKeyring());
    QCOMPARE(signIn(keychain, u"bronwen"_s).exitCode, 0);
    m_platform->server.clearScript(); // the recorded record has another session
    const ContractUser user = m_platform->person(u"bronwen"_s);
    const auto asked = [&] { return runCli(connection() << u"list"_s << u"services"_s, home(keychain, user)); };
    const CliRun run = asked();
    QCOMPARE(run.exitCode, 3);
    QVERIFY2(
        run.err.contains("signed in somewhere else") && run.err.contains("Nobody is signed in"), run.err.constData());
    QVERIFY(!asked().err.contains("somewhere else"));
}

void TestKeptSession::aSessionEndsAfterTwentyHours()
{
    TestKeychain keychain;
    QVERIFY(keychain.startBus() && keychain.startGnomeKeyring());
    QCOMPARE(signIn(keychain, u"bronwen"_s).exitCode, 0);
    const ContractUser user = m_platform->person(u"bronwen"_s);
    const auto asked = [&](const QString &now) {
        return runCli(connection() << u"show"_s << u"user"_s << user.id, home(keychain, user, now));
    };
    QCOMPARE(asked(u"2026-11-21T07:59:00Z"_s).exitCode, 0);
    const CliRun run = asked(u"2026-11-21T08:01:00Z"_s);
    QCOMPARE(run.exitCode, 3);
    QVERIFY2(run.err.contains("20 hours"), run.err.constData());
}

void TestKeptSession::signsOutHereAndThere()
{
    TestKeychain keychain;
    QVERIFY(keychain.startBus() && keychain.startGnomeKeyring());
    QCOMPARE(signIn(keychain, u"bronwen"_s).exitCode, 0);
    const ContractUser user = m_platform->person(u"bronwen"_s);
    m_platform->server.clearRequests();
    const CliRun run = runCli(connection() << u"sign-out"_s, home(keychain, user));
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QVERIFY(run.err.contains("signed out"));
    QCOMPARE(m_platform->asked(), QStringList({u"GET /user/"_s + user.id, u"POST /user/"_s + user.id}));
    QVERIFY(m_platform->server.requests().constLast().body.contains("\"current_session_id\":null"));
    QVERIFY(
        runCli(connection() << u"list"_s << u"services"_s, home(keychain, user)).err.contains("Nobody is signed in"));
}

void TestKeptSession::staysSignedInWhereThePlatformCannotBeTold()
{
    TestKeychain keychain;
    QVERIFY(keychain.startBus() && keychain.startGnomeKeyring());
    QCOMPARE(signIn(keychain, u"bronwen"_s).exitCode, 0);
    const ContractUser user = m_platform->person(u"bronwen"_s);
    const quint16 port = m_platform->server.port();
    m_platform->server.close();
    QCOMPARE(runCli(connection() << u"sign-out"_s, home(keychain, user)).exitCode, 3);
    QVERIFY(m_platform->server.listen(TestHttpServer::Loop::Caller, port));
    m_platform->lets(u"bronwen"_s);
    QCOMPARE(runCli(connection() << u"show"_s << u"user"_s << user.id, home(keychain, user)).exitCode, 0);
}

void TestKeptSession::whatThePersonMayNotEndsWithFour()
{
    TestKeychain keychain;
    QVERIFY(keychain.startBus() && keychain.startGnomeKeyring());
    QCOMPARE(signIn(keychain, u"bronwen"_s).exitCode, 0);
    const ContractUser user = m_platform->person(u"bronwen"_s);
    const QStringList environment = home(keychain, user);
    m_platform->server.clearRequests();
    const CliRun run = runCli(connection() << u"list"_s << u"providers"_s, environment);
    QCOMPARE(run.exitCode, 4);
    QVERIFY(run.out.isEmpty() && !m_platform->asked().contains(u"GET /provider-details"_s));
    const CliRun unattended = runCli(connection() << u"--unattended"_s << u"list"_s << u"providers"_s, environment);
    QVERIFY2(unattended.exitCode == 0, unattended.err.constData());
}

POSTROOM_TEST(TestKeptSession)
#include "tst_keptsession.moc"
