// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testkeychain.h"
#include "support/testmain.h"

#include <QtTest>

using namespace postroom::test;
using namespace Qt::StringLiterals;

/// The entry of a session in a real keychain, as the window and command lines share it.
class TestSessionEntry : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsNotReadableIsNotReplaced_data();
    void whatIsNotReadableIsNotReplaced();
    void aLockedKeychainIsNotWrittenTo();
    void aLaterSessionIsNeitherPutBackNorTakenAway();
    void theLaterActivityIsKept();
    void whatWasForgottenIsNotUpdated();
};

namespace {

const QString profile = u"33333333-cccc-4ccc-8ccc-333333333333"_s;

} // namespace

void TestSessionEntry::whatIsNotReadableIsNotReplaced_data()
{
    QTest::addColumn<QString>("there");
    QTest::newRow("of a newer version") << uR"({"version":2,"session_id":"x"})"_s;
    QTest::newRow("damaged") << uR"({"version":1)"_s;
}

void TestSessionEntry::whatIsNotReadableIsNotReplaced()
{
    QFETCH(QString, there);
    TestKeychain keychain;
    QVERIFY(keychain.startBus() && keychain.startGnomeKeyring());
    const QStringList lines = secretCalls(keychain, profile,
        {u"damage:"_s + there, u"replace:one:5"_s, u"update:one:6"_s, u"forget:one"_s, u"session"_s});
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines.first(), u"done|"_s);
    for (const QString &line : lines.mid(1))
        QVERIFY2(line.startsWith(u"failed|"_s), qPrintable(line));
}

void TestSessionEntry::aLockedKeychainIsNotWrittenTo()
{
    TestKeychain keychain;
    QVERIFY(keychain.startBus() && keychain.startGnomeKeyring());
    QCOMPARE(secretCalls(keychain, profile, {u"replace:one:5"_s}), QStringList{u"done|"_s});
    keychain.endService();
    QVERIFY(keychain.startGnomeKeyring(false));
    for (const QString &line : secretCalls(keychain, profile, {u"replace:two:7"_s, u"update:one:6"_s, u"forget:one"_s}))
        QVERIFY2(line.startsWith(u"locked|"_s), qPrintable(line));
    keychain.endService();
    QVERIFY(keychain.startGnomeKeyring());
    QCOMPARE(secretCalls(keychain, profile, {u"session"_s}), QStringList{u"found|one:5"_s});
}

// The window learns only later that somebody signed in on the command line.
void TestSessionEntry::aLaterSessionIsNeitherPutBackNorTakenAway()
{
    TestKeychain keychain;
    QVERIFY(keychain.startBus() && keychain.startGnomeKeyring());
    QCOMPARE(secretCalls(keychain, profile,
                 {u"replace:window:1"_s, u"replace:command:2"_s, u"update:window:3"_s, u"session"_s, u"forget:window"_s,
                     u"session"_s, u"forget:command"_s, u"session"_s}),
        QStringList({u"done|"_s, u"done|"_s, u"done|"_s, u"found|command:2"_s, u"done|"_s, u"found|command:2"_s,
            u"done|"_s, u"absent|org.freedesktop.secrets"_s}));
}

void TestSessionEntry::theLaterActivityIsKept()
{
    TestKeychain keychain;
    QVERIFY(keychain.startBus() && keychain.startGnomeKeyring());
    QCOMPARE(secretCalls(keychain, profile, {u"replace:one:1"_s, u"update:one:9"_s, u"update:one:4"_s, u"session"_s}),
        QStringList({u"done|"_s, u"done|"_s, u"done|"_s, u"found|one:9"_s}));
}

void TestSessionEntry::whatWasForgottenIsNotUpdated()
{
    TestKeychain keychain;
    QVERIFY(keychain.startBus() && keychain.startGnomeKeyring());
    const QStringList lines
        = secretCalls(keychain, profile, {u"replace:one:1"_s, u"forget:one"_s, u"update:one:4"_s, u"session"_s});
    QCOMPARE(lines.mid(0, 3), QStringList({u"done|"_s, u"done|"_s, u"done|"_s}));
    QVERIFY2(lines.value(3).startsWith(u"absent|"_s), qPrintable(lines.value(3)));
}

POSTROOM_TEST(TestSessionEntry)
#include "tst_sessionentry.moc"
