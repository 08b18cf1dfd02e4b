// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "securitykeytest.h"
#include "support/softwarekeyprocess.h"
#include "support/testfolders.h"
#include "support/testmain.h"

#include <QProcess>
#include <QtTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

bool isLoaded(const char *library)
{
    QFile maps(u"/proc/self/maps"_s);
    return maps.open(QIODevice::ReadOnly) && maps.readAll().contains(library);
}

} // namespace

/// Keys made of software are asked through libfido2, with all that lies between: threads, late module, verification.
class TestSecurityKey : public SecurityKeyTest {
    Q_OBJECT
private Q_SLOTS:
    void loadsLibfido2WithTheFirstQuestionOnly();
    void aRegisteredKeyProvesItself_data();
    void aRegisteredKeyProvesItself();
    void theHostIsThatOfABrowser();
    void saysWhichOfTheRegisteredKeysItWas();
    void asksWithATouchWhereAKeySaysNothingWithout();
    void eachFailureHasItsKind_data();
    void eachFailureHasItsKind();
    void aKeyThatBreaksIsUnreachable();
    void aStrangersKeyIsNeitherBlinkedNorBlamed();
    void noRegisteredKeyIsNotRegistered();
    void findsTheKeysThatLibfido2Lists();
    void aMissingModuleIsAnError();
};

void TestSecurityKey::loadsLibfido2WithTheFirstQuestionOnly()
{
    QVERIFY(!isLoaded("libpostroom-securitykeys.so"));
    SoftwareAuthenticator key(party);
    key.plugIn();
    ask({&key});
    QVERIFY(isLoaded("libpostroom-securitykeys.so"));
    QVERIFY(!m_result);
    QTRY_VERIFY_WITH_TIMEOUT(m_result, soon);
}

void TestSecurityKey::aRegisteredKeyProvesItself_data()
{
    QTest::addColumn<CoseAlgorithm>("algorithm");
    QTest::addColumn<Protocol>("protocol");
    QTest::newRow("ES256") << CoseAlgorithm::Es256 << Protocol::Fido2;
    QTest::newRow("EdDSA") << CoseAlgorithm::EdDsa << Protocol::Fido2;
    QTest::newRow("RS256") << CoseAlgorithm::Rs256 << Protocol::Fido2;
    QTest::newRow("U2F") << CoseAlgorithm::Es256 << Protocol::U2f;
}

void TestSecurityKey::aRegisteredKeyProvesItself()
{
    QFETCH(CoseAlgorithm, algorithm);
    QFETCH(Protocol, protocol);
    SoftwareAuthenticator key(party, algorithm, protocol);
    key.plugIn();
    ask({&key});
    QTRY_VERIFY_WITH_TIMEOUT(m_result, soon);
    QVERIFY(*m_result);
    QCOMPARE(m_result->value().key, 0U);
    QCOMPARE(key.touchesWanted(), 1);
    QVERIFY(!m_steps.contains(Step::PlugIn) && !m_steps.contains(Step::PlugInAnother));
    QTRY_VERIFY_WITH_TIMEOUT(!key.isOpen(), soon);
}

// A browser knows a host by its ASCII name in small letters, and that is what a key was registered for.
void TestSecurityKey::theHostIsThatOfABrowser()
{
    SoftwareAuthenticator key(u"xn--bcher-kva.example"_s);
    key.plugIn();
    ask({&key}, 30s, u"BÜCHER.example"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_result, soon);
    QVERIFY(*m_result);
}

void TestSecurityKey::saysWhichOfTheRegisteredKeysItWas()
{
    SoftwareAuthenticator atHome(party);
    SoftwareAuthenticator here(party, CoseAlgorithm::EdDsa);
    SoftwareAuthenticator lost(party);
    here.plugIn();
    ask({&atHome, &here, &lost});
    QTRY_VERIFY_WITH_TIMEOUT(m_result, soon);
    QVERIFY(*m_result);
    QCOMPARE(m_result->value().key, 1U);
}

void TestSecurityKey::asksWithATouchWhereAKeySaysNothingWithout()
{
    SoftwareAuthenticator atHome(party);
    SoftwareAuthenticator here(party);
    here.setBehaviour(Behaviour::SaysNothingUntouched);
    here.plugIn();
    ask({&atHome, &here});
    QTRY_VERIFY_WITH_TIMEOUT(m_result, soon);
    QVERIFY(*m_result);
    QCOMPARE(m_result->value().key, 1U);
}

void TestSecurityKey::eachFailureHasItsKind_data()
{
    QTest::addColumn<Behaviour>("behaviour");
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<Failure>("failure");
    const auto row = [](const char *name, Behaviour behaviour, Failure failure, Protocol protocol = Protocol::Fido2) {
        QTest::newRow(name) << behaviour << protocol << failure;
    };
    row("another text is signed", Behaviour::SignsAnotherText, Failure::NotVerified);
    row("another text is signed, U2F", Behaviour::SignsAnotherText, Failure::NotVerified, Protocol::U2f);
    row("another relying party", Behaviour::NamesAnotherParty, Failure::NotVerified);
    row("nobody was there", Behaviour::SignsUntouched, Failure::NotVerified);
    row("nobody was there, U2F", Behaviour::SignsUntouched, Failure::NotVerified, Protocol::U2f);
    row("a PIN is wanted", Behaviour::WantsPin, Failure::PinNeeded);
    row("declined at the key", Behaviour::Declines, Failure::Declined);
    row("the key gives up", Behaviour::GivesUp, Failure::NotTouched);
}

void TestSecurityKey::eachFailureHasItsKind()
{
    QFETCH(Behaviour, behaviour);
    QFETCH(Protocol, protocol);
    QFETCH(Failure, failure);
    SoftwareAuthenticator key(party, CoseAlgorithm::Es256, protocol);
    key.setBehaviour(behaviour);
    key.plugIn();
    ask({&key});
    QTRY_VERIFY_WITH_TIMEOUT(m_result, soon);
    QVERIFY(!*m_result);
    QCOMPARE(m_result->error().kind, Error::Kind::SecurityKey);
    QCOMPARE(this->failure(), failure);
    QCOMPARE(key.touchesWanted(), 1);
}

void TestSecurityKey::aKeyThatBreaksIsUnreachable()
{
    SoftwareAuthenticator key(party);
    key.setBehaviour(Behaviour::Breaks);
    key.plugIn();
    ask({&key}, 2s);
    QTRY_VERIFY_WITH_TIMEOUT(m_result, soon);
    QCOMPARE(failure(), Failure::Unreachable);
    QVERIFY(m_result->error().detail.contains("FIDO_ERR_RX"_L1));
}

void TestSecurityKey::aStrangersKeyIsNeitherBlinkedNorBlamed()
{
    const SoftwareAuthenticator registered(party);
    SoftwareAuthenticator strangers(party);
    SoftwareAuthenticator ofAnotherSite(u"elsewhere.example"_s, CoseAlgorithm::EdDsa);
    SoftwareAuthenticator old(party, CoseAlgorithm::Es256, Protocol::U2f);
    for (SoftwareAuthenticator *key : {&strangers, &ofAnotherSite, &old})
        key->plugIn();
    ask({&registered, &ofAnotherSite}, 2s);
    QTRY_VERIFY_WITH_TIMEOUT(m_result, soon);
    QCOMPARE(failure(), Failure::NotRegistered);
    QCOMPARE(m_steps, QList{Step::PlugInAnother});
    for (const SoftwareAuthenticator *key : {&strangers, &ofAnotherSite, &old})
        QCOMPARE(key->touchesWanted(), 0);
}

void TestSecurityKey::noRegisteredKeyIsNotRegistered()
{
    SoftwareAuthenticator key(party);
    key.plugIn();
    ask({});
    QVERIFY(!m_result);
    QTRY_VERIFY_WITH_TIMEOUT(m_result, soon);
    QCOMPARE(failure(), Failure::NotRegistered);
    QCOMPARE(key.touchesWanted(), 0);
}

void TestSecurityKey::findsTheKeysThatLibfido2Lists()
{
    const QByteArray seed(32, 'f');
    QProcess program;
    program.setProcessEnvironment(environmentWithKey(party, seed));
    program.start(
        test::builtFile(u"security-key-call"_s), {party, SoftwareAuthenticator(party, seed).credentialData()});
    QVERIFY(program.waitForFinished(soon));
    QVERIFY2(program.exitCode() == 0, program.readAllStandardError().constData());
    QCOMPARE(program.readAll(), QByteArray("proved\n"));
}

void TestSecurityKey::aMissingModuleIsAnError()
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"security-key-call"_s);
    QVERIFY(QFile::copy(test::builtFile(u"security-key-call"_s), copy));
    QProcess program;
    program.start(copy, {party, SoftwareAuthenticator(party).credentialData()});
    QVERIFY(program.waitForFinished(soon));
    QCOMPARE(program.exitCode(), 0);
    const QByteArray said = program.readAll();
    QVERIFY2(said.startsWith(QByteArray::number(static_cast<int>(Failure::NotInstalled)) + ' '), said.constData());
    QVERIFY2(said.contains("libpostroom-securitykeys.so"), said.constData());
}

POSTROOM_TEST(TestSecurityKey)
#include "tst_securitykey.moc"
