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

/// Waiting for keys and for touches, with several keys at once, and how the waiting ends.
class TestSecurityKeyWaiting : public SecurityKeyTest {
    Q_OBJECT
private Q_SLOTS:
    void waitsForTheTouch_data();
    void waitsForTheTouch();
    void noKeyBeforeTheDeadline();
    void notTouchedBeforeTheDeadline();
    void waitsForAKeyThatIsPluggedIn();
    void waitsForAnotherKeyBesideAStrangers();
    void aKeyThatComesBackIsAskedAgain();
    void asksAllKeysAtOnce();
    void onePassiveFailureLeavesTheOtherKeysTheirChance();
    void cancelledIsSilentAndEndsTheThread_data();
    void cancelledIsSilentAndEndsTheThread();
    void cancelledBeforeAnyKeyCame();
    void askedAgainAtOnce();
    void theEndOfTheProgramWaitsForNobody();
};

void TestSecurityKeyWaiting::waitsForTheTouch_data()
{
    QTest::addColumn<Protocol>("protocol");
    QTest::newRow("FIDO2") << Protocol::Fido2;
    QTest::newRow("U2F") << Protocol::U2f;
}

void TestSecurityKeyWaiting::waitsForTheTouch()
{
    QFETCH(Protocol, protocol);
    SoftwareAuthenticator key(party, CoseAlgorithm::Es256, protocol);
    key.setBehaviour(Behaviour::WaitsForTouch);
    key.plugIn();
    ask({&key});
    QTRY_COMPARE_WITH_TIMEOUT(m_steps, QList{Step::Touch}, soon);
    // Longer than a U2F key is asked in one go.
    QTRY_VERIFY_WITH_TIMEOUT(key.touchesWanted() > (protocol == Protocol::U2f ? 25 : 0), soon);
    QVERIFY(!m_result);
    key.touch();
    QTRY_VERIFY_WITH_TIMEOUT(m_result, soon);
    QVERIFY(*m_result);
}

void TestSecurityKeyWaiting::noKeyBeforeTheDeadline()
{
    const SoftwareAuthenticator elsewhere(party);
    ask({&elsewhere}, 300ms);
    QTRY_VERIFY_WITH_TIMEOUT(m_result, soon);
    QCOMPARE(failure(), Failure::NoKey);
    QCOMPARE(m_steps, QList{Step::PlugIn});
}

void TestSecurityKeyWaiting::notTouchedBeforeTheDeadline()
{
    SoftwareAuthenticator key(party);
    key.setBehaviour(Behaviour::WaitsForTouch);
    key.plugIn();
    ask({&key}, 2s);
    QTRY_VERIFY_WITH_TIMEOUT(m_result, soon);
    QCOMPARE(failure(), Failure::NotTouched);
    QTRY_VERIFY_WITH_TIMEOUT(!key.isOpen(), soon);
}

void TestSecurityKeyWaiting::waitsForAKeyThatIsPluggedIn()
{
    SoftwareAuthenticator key(party);
    ask({&key});
    QTRY_COMPARE_WITH_TIMEOUT(m_steps, QList{Step::PlugIn}, soon);
    key.plugIn();
    QTRY_VERIFY_WITH_TIMEOUT(m_result, soon);
    QVERIFY(*m_result);
}

void TestSecurityKeyWaiting::waitsForAnotherKeyBesideAStrangers()
{
    SoftwareAuthenticator strangers(party);
    strangers.plugIn();
    SoftwareAuthenticator key(party);
    ask({&key});
    QTRY_COMPARE_WITH_TIMEOUT(m_steps, QList{Step::PlugInAnother}, soon);
    key.plugIn();
    QTRY_VERIFY_WITH_TIMEOUT(m_result, soon);
    QVERIFY(*m_result);
}

void TestSecurityKeyWaiting::aKeyThatComesBackIsAskedAgain()
{
    SoftwareAuthenticator key(party);
    key.setBehaviour(Behaviour::WaitsForTouch);
    key.plugIn();
    ask({&key});
    QTRY_COMPARE_WITH_TIMEOUT(m_steps, QList{Step::Touch}, soon);
    key.unplug();
    QTRY_COMPARE_WITH_TIMEOUT(m_steps, (QList{Step::Touch, Step::PlugIn}), soon);
    key.plugIn();
    QTRY_COMPARE_WITH_TIMEOUT(m_steps, (QList{Step::Touch, Step::PlugIn, Step::Touch}), soon);
    key.touch();
    QTRY_VERIFY_WITH_TIMEOUT(m_result, soon);
    QVERIFY(*m_result);
}

void TestSecurityKeyWaiting::asksAllKeysAtOnce()
{
    SoftwareAuthenticator left(party);
    SoftwareAuthenticator right(party, CoseAlgorithm::EdDsa);
    for (SoftwareAuthenticator *key : {&left, &right}) {
        key->setBehaviour(Behaviour::WaitsForTouch);
        key->plugIn();
    }
    ask({&left, &right});
    QTRY_VERIFY_WITH_TIMEOUT(left.touchesWanted() == 1 && right.touchesWanted() == 1, soon);
    right.touch();
    QTRY_VERIFY_WITH_TIMEOUT(m_result, soon);
    QVERIFY(*m_result);
    QCOMPARE(m_result->value().key, 1U);
    // The other one does not go on blinking.
    QTRY_VERIFY_WITH_TIMEOUT(!left.isOpen(), soon);
    QVERIFY(left.cancels() > 0);
}

void TestSecurityKeyWaiting::onePassiveFailureLeavesTheOtherKeysTheirChance()
{
    SoftwareAuthenticator pin(party);
    pin.setBehaviour(Behaviour::WantsPin);
    pin.plugIn();
    SoftwareAuthenticator key(party);
    key.setBehaviour(Behaviour::WaitsForTouch);
    key.plugIn();
    ask({&pin, &key});
    QTRY_VERIFY_WITH_TIMEOUT(pin.touchesWanted() == 1 && !pin.isOpen() && key.touchesWanted() == 1, soon);
    QVERIFY(!m_result);
    key.touch();
    QTRY_VERIFY_WITH_TIMEOUT(m_result, soon);
    QVERIFY(*m_result);
    QCOMPARE(m_result->value().key, 1U);
}

void TestSecurityKeyWaiting::cancelledIsSilentAndEndsTheThread_data()
{
    waitsForTheTouch_data();
}

void TestSecurityKeyWaiting::cancelledIsSilentAndEndsTheThread()
{
    QFETCH(Protocol, protocol);
    SoftwareAuthenticator key(party, CoseAlgorithm::Es256, protocol);
    key.setBehaviour(Behaviour::WaitsForTouch);
    key.plugIn();
    auto *job = ask({&key});
    QTRY_VERIFY_WITH_TIMEOUT(key.touchesWanted() > 0, soon);
    job->cancel();
    const auto steps = m_steps.size();
    QTRY_VERIFY_WITH_TIMEOUT(!key.isOpen(), soon);
    QCOMPARE(key.cancels() > 0, protocol == Protocol::Fido2);
    QVERIFY(!m_result);
    QCOMPARE(m_steps.size(), steps);
}

void TestSecurityKeyWaiting::cancelledBeforeAnyKeyCame()
{
    SoftwareAuthenticator key(party);
    auto *job = ask({&key});
    job->cancel();
    job->cancel();
    key.plugIn();
    SoftwareAuthenticator another(party);
    another.plugIn();
    ask({&another});
    QTRY_VERIFY_WITH_TIMEOUT(m_result, soon);
    QVERIFY(*m_result);
    QCOMPARE(key.touchesWanted(), 0);
}

void TestSecurityKeyWaiting::askedAgainAtOnce()
{
    SoftwareAuthenticator key(party);
    key.setBehaviour(Behaviour::WaitsForTouch);
    key.plugIn();
    ask({&key});
    QTRY_VERIFY_WITH_TIMEOUT(key.touchesWanted() == 1, soon);
    key.setBehaviour(Behaviour::Signs);
    ask({&key});
    QTRY_VERIFY_WITH_TIMEOUT(m_result, soon);
    QVERIFY(*m_result);
}

void TestSecurityKeyWaiting::theEndOfTheProgramWaitsForNobody()
{
    const QByteArray seed(32, 's');
    QProcess program;
    program.setProcessEnvironment(environmentWithKey(party, seed, Behaviour::WaitsForTouch));
    program.start(test::builtFile(u"security-key-call"_s),
        {party, SoftwareAuthenticator(party, seed).credentialData(), u"leave"_s});
    QVERIFY(program.waitForFinished(soon));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
    QCOMPARE(program.readAllStandardError(), QByteArray());
    QCOMPARE(program.readAll(), QByteArray("touch\n"));
}

POSTROOM_TEST(TestSecurityKeyWaiting)
#include "tst_securitykeywaiting.moc"
