// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "peopletest.h"
#include "support/programenvironment.h"
#include "support/registeredkey.h"
#include "support/softwarekeyprocess.h"
#include "support/testfolders.h"
#include "support/testmain.h"
#include "text/securitykeywords.h"
#include "text/signinwords.h"
#include "typedcli.h"

#include <csignal>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;
using Behaviour = SoftwareAuthenticator::Behaviour;

namespace {

const QString webHost = u"www.notify.example"_s;
const QByteArray seed(32, 'k');
const QString keyId = u"b729628f-576e-42d2-a5c6-5868c122ad3d"_s;

} // namespace

/// `sign-in` of people whose second factor is a security key (AUTH-08), by a real program that libfido2 shows a
/// software key.
class TestKeySignIn : public PeopleTest {
    Q_OBJECT
private Q_SLOTS:
    void aTouchSignsIn();
    void saysThatAKeyWaitsForATouchAndCanBeStopped();
    void aKeyThatProvesNothingIsAFailure();
    void fiveFailuresLock();
    void recordedKeysCannotBeRead();

private:
    // A platform admin, with one key that the test has and one that nobody can read.
    ContractUser letsDov()
    {
        const ContractUser dov = m_platform->lets(u"dov"_s);
        const QJsonArray keys{
            registeredKeyJson(dov.id, keyId, u"Work"_s, SoftwareAuthenticator(webHost, seed).credentialData()),
            registeredKeyJson(dov.id, u"43bd809a-8026-4fb5-9d64-92cec76915b7"_s, u"Old & <b>"_s, u"AAAA"_s)};
        m_platform->server.expectRequest("GET", u"/user/"_s + dov.id + u"/webauthn"_s)
            .times(100)
            .reply(200, QJsonDocument(QJsonObject{{u"data"_s, keys}}).toJson());
        m_platform->accept(completedPath(dov));
        return dov;
    }
    static QString completedPath(const ContractUser &who)
    {
        return u"/user/"_s + who.id + u"/complete/webauthn-login"_s;
    }
    static QStringList withKey(QStringList environment, Behaviour behaviour)
    {
        const QProcessEnvironment key = environmentWithKey(webHost, seed, behaviour);
        for (const QString &name : {u"LD_PRELOAD"_s, u"POSTROOM_TEST_KEY"_s, u"ASAN_OPTIONS"_s})
            environment.append(name + u'=' + key.value(name));
        return environment;
    }
    // The web host stands in a profile.
    QStringList signInOf(const ContractUser &who, const QStringList &environment)
    {
        const CliRun added = runCli(
            QStringList{u"profiles"_s, u"add"_s, u"Live"_s, u"--web-host"_s, webHost} + connection(), environment);
        return added.exitCode == 0 ? QStringList{u"--profile"_s, u"Live"_s, u"sign-in"_s, u"--as"_s, who.email,
                   u"--password-from"_s, u"env:PASSWORD"_s}
                                   : QStringList{};
    }
    QList<QJsonObject> reports(const ContractUser &who) const
    {
        QList<QJsonObject> bodies;
        for (const Request &request : m_platform->server.requests()) {
            if (request.path == completedPath(who))
                bodies.append(QJsonDocument::fromJson(request.body).object());
        }
        return bodies;
    }
};

void TestKeySignIn::aTouchSignsIn()
{
    TestKeychain keychain;
    QVERIFY(keychain.startBus() && keychain.startGnomeKeyring());
    const ContractUser dov = letsDov();
    const QStringList environment = home(keychain, dov);
    const CliRun run = runCli(signInOf(dov, environment), withKey(environment, Behaviour::Signs));
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QVERIFY2(run.err.contains(unreadableKeyText(u"Old & <b>"_s).toUtf8()), run.err.constData());
    QCOMPARE(reports(dov), QList{QJsonObject({{u"successful"_s, true}, {u"webauthn_credential_id"_s, keyId}})});
    QVERIFY(m_platform->asked().contains(u"POST /events"_s));
    showsNoSecret(run, dov);
}

void TestKeySignIn::saysThatAKeyWaitsForATouchAndCanBeStopped()
{
    TestKeychain keychain;
    QVERIFY(keychain.startBus() && keychain.startGnomeKeyring());
    const ContractUser dov = letsDov();
    const QStringList environment = home(keychain, dov);
    QProcess program;
    program.setProcessEnvironment(environmentWith(withKey(environment, Behaviour::WaitsForTouch)));
    program.start(test::builtFile(u"postroom-cli"_s), signInOf(dov, environment));
    QByteArray said;
    const QByteArray touch = securityKeyStepText(SecurityKeyStep::Touch).toUtf8();
    QTRY_VERIFY2_WITH_TIMEOUT((said += program.readAllStandardError()).contains(touch), said.constData(), 20'000);
    ::kill(static_cast<pid_t>(program.processId()), SIGINT);
    QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, 20'000);
    QCOMPARE(program.exitCode(), 130);
    QVERIFY(reports(dov).isEmpty());
}

void TestKeySignIn::aKeyThatProvesNothingIsAFailure()
{
    TestKeychain keychain;
    QVERIFY(keychain.startBus() && keychain.startGnomeKeyring());
    const ContractUser dov = letsDov();
    const QStringList environment = home(keychain, dov);
    const CliRun run = runCli(signInOf(dov, environment), withKey(environment, Behaviour::SignsAnotherText));
    QCOMPARE(run.exitCode, 3);
    QVERIFY2(
        run.err.contains(securityKeyWords(SecurityKeyFailure::NotVerified).sentence.toUtf8()), run.err.constData());
    QCOMPARE(reports(dov), QList{QJsonObject({{u"successful"_s, false}})});
}

// The right password sets the count back, so that they are five of one go, at a terminal.
void TestKeySignIn::fiveFailuresLock()
{
    TestKeychain keychain;
    QVERIFY(keychain.startBus() && keychain.startGnomeKeyring());
    const ContractUser dov = letsDov();
    const QStringList environment = home(keychain, dov);
    const Typed again{"Enter to try again", ""};
    const TypedRun run = runCliTyping(
        signInOf(dov, environment), withKey(environment, Behaviour::SignsAnotherText), {again, again, again, again});
    QCOMPARE(run.exitCode, 3);
    QVERIFY2(run.err.contains(signInWords(SignInFault::KeysLocked).sentence.toUtf8()), run.err.constData());
    QCOMPARE(reports(dov), QList<QJsonObject>(5, QJsonObject{{u"successful"_s, false}}));
}

void TestKeySignIn::recordedKeysCannotBeRead()
{
    TestKeychain keychain;
    QVERIFY(keychain.startBus() && keychain.startGnomeKeyring());
    const ContractUser dov = m_platform->lets(u"dov"_s);
    const QStringList environment = home(keychain, dov);
    const CliRun run = runCli(signInOf(dov, environment), withKey(environment, Behaviour::Signs));
    QCOMPARE(run.exitCode, 3);
    QVERIFY2(run.err.contains(signInWords(SignInFault::NoReadableKey).sentence.toUtf8()), run.err.constData());
    QVERIFY2(run.err.contains("registration cannot be read"), run.err.constData());
    QVERIFY(reports(dov).isEmpty());
}

POSTROOM_TEST(TestKeySignIn)
#include "tst_keysignin.moc"
