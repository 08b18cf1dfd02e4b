// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/secretstore.h"
#include "support/testkeychain.h"
#include "support/testmain.h"

#include <QtTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

const QString one = u"11111111-aaaa-4aaa-8aaa-111111111111"_s;
const QString other = u"22222222-bbbb-4bbb-8bbb-222222222222"_s;

// The states alone; what was found stands behind "found|".
QStringList states(const QStringList &lines)
{
    QStringList words;
    for (const QString &line : lines)
        words.append(line.startsWith("found|"_L1) ? line : line.section(u'|', 0, 0));
    return words;
}

// For what never comes: the program waits for the whole of it. Whatever does come has seconds, since a computer under
// load is slow.
const QString briefly = u"patience:500"_s;
const QString patiently = u"patience:30000"_s;

} // namespace

/// The keychain in each of its states (user-reports, "Secrets and local store"), asked by a program of its own in a
/// session of its own: gnome-keyring, and a Secret Service of ours where a real one cannot be made to misbehave.
class TestSecretStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesAnEntryByProfileAndPurpose();
    void keepsForThisRunInMemoryAlone();
    void asksOnlyWhenFirstCalled();
    void writesReadsAndRemovesInGnomeKeyring();
    void keepsEveryByte();
    void aLockedGnomeKeyringIsNotAnAbsentSecret();
    void noKeychainWithoutBusOrService();
    void notReadyWhereTheServiceCannotBeStarted_data();
    void notReadyWhereTheServiceCannotBeStarted();
    void unlocksWhereThePersonAgrees();
    void refusedWhereThePersonClosesTheQuestion();
    void nothingIsLostInAnyState_data();
    void nothingIsLostInAnyState();
    void silentEndsAtTheDeadlineAndIsAskedAnew();
    void anUnansweredQuestionHoldsUpNoOther();
    void theDesktopsNameDoesNotHideTheKeychain();
    void aServiceThatComesLaterIsFound();
    void aServiceThatEndsMeanwhileIsNotReady();
};

void TestSecretStore::namesAnEntryByProfileAndPurpose()
{
    QCOMPARE((SecretName{one, SecretPurpose::ClientSecret}.entry()), one + u"/client-secret"_s);
    QCOMPARE((SecretName{one, SecretPurpose::ApiKeys}.entry()), one + u"/api-keys"_s);
    QCOMPARE((SecretName{other, SecretPurpose::DatabasePassword}.entry()), other + u"/database-password"_s);
    QCOMPARE((SecretName{other, SecretPurpose::Session}.entry()), other + u"/session"_s);
    QCOMPARE((SecretName{other, SecretPurpose::TokenSecrets}.entry()), other + u"/token-secrets"_s);
}

void TestSecretStore::keepsForThisRunInMemoryAlone()
{
    TestKeychain keychain;
    QVERIFY(keychain.startBus() && keychain.startGnomeKeyring());
    QCOMPARE(states(secretCalls(keychain, one, {u"keep:canary-run"_s, u"read"_s, u"read"_s})),
        QStringList({u"kept"_s, u"found|canary-run"_s, u"found|canary-run"_s}));
    QCOMPARE(states(secretCalls(keychain, one, {u"read"_s})), QStringList{u"absent"_s});
    QVERIFY(!keychain.allFiles().contains("canary-run"));
}

void TestSecretStore::asksOnlyWhenFirstCalled()
{
    const SecretStore store;
    QVERIFY(!store.isKeptForThisRun({one, SecretPurpose::Session}));
    QFile maps(u"/proc/self/maps"_s);
    QVERIFY(maps.open(QIODevice::ReadOnly));
    QVERIFY(!maps.readAll().contains("keychain.so"));
}

void TestSecretStore::writesReadsAndRemovesInGnomeKeyring()
{
    TestKeychain keychain;
    QVERIFY(keychain.startBus() && keychain.startGnomeKeyring());
    QCOMPARE(
        states(secretCalls(keychain, one, {u"read"_s, u"write:canary-1"_s, u"read"_s, u"write:canary-2"_s, u"ask"_s})),
        QStringList({u"absent"_s, u"done"_s, u"found|canary-1"_s, u"done"_s, u"found|canary-2"_s}));
    // Neither another profile nor another run sees anything else.
    QCOMPARE(states(secretCalls(keychain, other, {u"read"_s, u"remove"_s})), QStringList({u"absent"_s, u"absent"_s}));
    QCOMPARE(states(secretCalls(keychain, one, {u"read"_s, u"remove"_s, u"read"_s, u"remove"_s})),
        QStringList({u"found|canary-2"_s, u"done"_s, u"absent"_s, u"absent"_s}));
    QVERIFY(!keychain.allFiles().contains("canary"));
}

void TestSecretStore::keepsEveryByte()
{
    TestKeychain keychain;
    QVERIFY(keychain.startBus() && keychain.startGnomeKeyring());
    const QString odd = u"a:b/ü%20\u200b\"'\\ end "_s;
    QCOMPARE(secretCalls(keychain, one, {u"write:"_s + odd, u"read"_s}).value(1), u"found|"_s + odd.trimmed());
}

void TestSecretStore::aLockedGnomeKeyringIsNotAnAbsentSecret()
{
    TestKeychain keychain;
    QVERIFY(keychain.startBus() && keychain.startGnomeKeyring());
    QCOMPARE(states(secretCalls(keychain, one, {u"write:canary-1"_s})), QStringList{u"done"_s});
    QVERIFY(keychain.startGnomeKeyring(false));
    QCOMPARE(states(secretCalls(keychain, one, {u"read"_s})), QStringList{u"locked"_s});
    // What another profile has there cannot be known while it is locked.
    QCOMPARE(states(secretCalls(keychain, other, {u"read"_s})), QStringList{u"locked"_s});
    // Without a display the keyring's own question cannot be put: the person did not unlock it.
    QCOMPARE(states(secretCalls(keychain, one, {u"ask"_s, u"write:canary-2"_s, u"remove"_s, u"read"_s})),
        QStringList({u"refused"_s, u"refused"_s, u"refused"_s, u"locked"_s}));
    QVERIFY(keychain.startGnomeKeyring());
    QCOMPARE(states(secretCalls(keychain, one, {u"read"_s})), QStringList{u"found|canary-1"_s});
}

void TestSecretStore::noKeychainWithoutBusOrService()
{
    TestKeychain keychain;
    const QStringList everything{u"read"_s, u"ask"_s, u"write:canary"_s, u"remove"_s};
    const QStringList none{u"none"_s, u"none"_s, u"none"_s, u"none"_s};
    QCOMPARE(states(secretCalls(keychain, one, everything)), none);
    QVERIFY(keychain.startBus());
    QCOMPARE(states(secretCalls(keychain, one, everything)), none);
    // The sentence names who was asked and what was said.
    QVERIFY(secretCalls(keychain, one, {u"read"_s}).value(0).contains(u"org.freedesktop.secrets"_s));
}

void TestSecretStore::notReadyWhereTheServiceCannotBeStarted_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("patience");
    QTest::newRow("ends at once") << u"/bin/false"_s << QStringList();
    QTest::newRow("is not there") << u"/nowhere/keyring"_s << QStringList();
    QTest::newRow("never comes up") << u"/usr/bin/tail -f /dev/null"_s << QStringList{u"patience:1500"_s};
}

void TestSecretStore::notReadyWhereTheServiceCannotBeStarted()
{
    QFETCH(QString, program);
    QFETCH(QStringList, patience);
    TestKeychain keychain;
    QVERIFY(keychain.startBus(program));
    QCOMPARE(states(secretCalls(keychain, one, patience + QStringList{u"read"_s, u"write:canary"_s, u"remove"_s})),
        QStringList({u"not-ready"_s, u"not-ready"_s, u"not-ready"_s}));
}

void TestSecretStore::unlocksWhereThePersonAgrees()
{
    TestKeychain keychain;
    QVERIFY(keychain.startBus() && keychain.startStub({u"locked"_s}));
    QCOMPARE(states(secretCalls(keychain, one, {u"read"_s, u"ask"_s, u"read"_s})),
        QStringList({u"locked"_s, u"found|canary-in-stub"_s, u"found|canary-in-stub"_s}));
    QVERIFY(keychain.startStub({u"locked"_s, u"empty"_s}));
    QCOMPARE(states(secretCalls(keychain, one, {u"read"_s, u"write:canary"_s, u"read"_s})),
        QStringList({u"locked"_s, u"done"_s, u"found|canary"_s}));
}

// Dismissal is an answer, each time, and the program goes on.
void TestSecretStore::refusedWhereThePersonClosesTheQuestion()
{
    TestKeychain keychain;
    QVERIFY(keychain.startBus() && keychain.startStub({u"locked"_s, u"dismisses"_s}));
    QCOMPARE(states(secretCalls(keychain, one, {u"ask"_s, u"ask"_s, u"write:canary"_s, u"remove"_s, u"read"_s})),
        QStringList({u"refused"_s, u"refused"_s, u"refused"_s, u"refused"_s, u"locked"_s}));
    QCOMPARE(states(secretCalls(keychain, other, {u"ask"_s})), QStringList{u"refused"_s});
}

void TestSecretStore::nothingIsLostInAnyState_data()
{
    QTest::addColumn<QStringList>("stub");
    QTest::newRow("locked") << QStringList{u"locked"_s};
    QTest::newRow("refused") << QStringList{u"locked"_s, u"dismisses"_s};
    QTest::newRow("unanswered") << QStringList{u"locked"_s, u"waits"_s};
    QTest::newRow("silent") << QStringList{u"silent"_s};
    QTest::newRow("mute") << QStringList{u"mute"_s};
}

// Reading, with and without asking, in every state that can be had: the real keyring holds afterwards what it held.
void TestSecretStore::nothingIsLostInAnyState()
{
    QFETCH(QStringList, stub);
    TestKeychain keychain;
    QVERIFY(keychain.startBus() && keychain.startGnomeKeyring());
    QCOMPARE(states(secretCalls(keychain, one, {u"write:canary-1"_s})), QStringList{u"done"_s});
    QVERIFY(keychain.startStub(stub));
    for (const QString &state : states(secretCalls(keychain, one, {briefly, u"read"_s, u"ask"_s})))
        QVERIFY2(state != "absent"_L1, qPrintable(state));
    QVERIFY(keychain.startGnomeKeyring());
    QCOMPARE(states(secretCalls(keychain, one, {u"read"_s})), QStringList{u"found|canary-1"_s});
}

void TestSecretStore::silentEndsAtTheDeadlineAndIsAskedAnew()
{
    TestKeychain keychain;
    QVERIFY(keychain.startBus() && keychain.startStub({u"silent"_s}));
    QCOMPARE(states(secretCalls(keychain, one, {briefly, u"read"_s, u"write:canary"_s, u"remove"_s})),
        QStringList({u"silent"_s, u"silent"_s, u"silent"_s}));
    QVERIFY(keychain.startStub({u"locked"_s, u"waits"_s}));
    QCOMPARE(states(secretCalls(keychain, one, {briefly, u"ask"_s})), QStringList{u"silent"_s});
}

// QtKeychain's own queue would stop at the first question that is never answered.
void TestSecretStore::anUnansweredQuestionHoldsUpNoOther()
{
    TestKeychain keychain;
    QVERIFY(keychain.startBus() && keychain.startStub({u"mute"_s}));
    QCOMPARE(states(secretCalls(keychain, one, {briefly, u"read"_s, u"read"_s, patiently, u"write:canary"_s})),
        QStringList({u"silent"_s, u"silent"_s, u"done"_s}));
}

void TestSecretStore::theDesktopsNameDoesNotHideTheKeychain()
{
    TestKeychain keychain;
    QVERIFY(keychain.startBus() && keychain.startGnomeKeyring());
    qputenv("DESKTOP_SESSION", "kde");
    qputenv("KDE_SESSION_VERSION", "5");
    const QStringList said = secretCalls(keychain, one, {u"write:canary"_s, u"read"_s});
    qunsetenv("DESKTOP_SESSION");
    qunsetenv("KDE_SESSION_VERSION");
    QCOMPARE(states(said), QStringList({u"done"_s, u"found|canary"_s}));
}

void TestSecretStore::aServiceThatComesLaterIsFound()
{
    TestKeychain keychain;
    QVERIFY(keychain.startBus());
    QCOMPARE(states(secretCalls(keychain, one, {u"read"_s})), QStringList{u"none"_s});
    QVERIFY(keychain.startGnomeKeyring());
    QCOMPARE(states(secretCalls(keychain, one, {u"read"_s})), QStringList{u"absent"_s});
}

void TestSecretStore::aServiceThatEndsMeanwhileIsNotReady()
{
    TestKeychain keychain;
    QVERIFY(keychain.startBus() && keychain.startStub({u"dies"_s}));
    QCOMPARE(states(secretCalls(keychain, one, {u"read"_s, u"read"_s})), QStringList({u"not-ready"_s, u"none"_s}));
}

POSTROOM_TEST(TestSecretStore)
#include "tst_secretstore.moc"
