// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/securitykey.h"
#include "signintest.h"
#include "support/registeredkey.h"
#include "support/softwareauthenticator.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto completed = "/complete/webauthn-login"_L1;

Response keysAnswer(const QJsonArray &keys)
{
    return Response::json(QJsonDocument(QJsonObject{{u"data"_s, keys}}).toJson(QJsonDocument::Compact));
}

// Ends as it is told, in place of a key.
AskSecurityKey fakedKey(const Result<SecurityKeyProof> &result, SecurityKeyRequest *asked = nullptr)
{
    return [result, asked](SecurityKeyRequest request) {
        if (asked)
            *asked = request;
        return Job<SecurityKeyProof>::finished(result);
    };
}

AskSecurityKey failingKey(SecurityKeyFailure failure)
{
    return fakedKey(securityKeyError(failure, u"as told"_s));
}

} // namespace

/// The second factor of platform admins (AUTH-08). The recorded credentials are invented bytes, so that the test puts
/// one of the software authenticator into the recorded answer.
class TestSecurityKeyStep : public SignInTest {
    Q_OBJECT
private Q_SLOTS:
    void theRecordedRegistrationsCannotBeRead_data();
    void theRecordedRegistrationsCannotBeRead();
    void theOtherKeysAreAskedAndThoseThatCannotBeReadAreNamed();
    void asksForTheHostOfTheProfileAndAllReadableKeys();
    void withoutAWebHostNoKeyIsAsked();
    void whoHasNoKeyIsTold();
    void keysOfSomebodyElseAreRefused();
    void successIsReportedWithTheKey();
    void onlyAProofThatIsNoneIsReportedAsAFailure_data();
    void onlyAProofThatIsNoneIsReportedAsAFailure();
    void fiveFailuresLock();
    void aLockedAccountIsSaidWhateverTheKeyProves();
    void anAddressNotProvenForNinetyDaysNeedsALinkToo();
    void aSoftwareKeySignsIn_data();
    void aSoftwareKeySignsIn();
    void aSoftwareKeyThatSignsSomethingElseIsAFailure();
    void givingUpTellsTheKeyToStop();

private:
    // Dov O'Rourke-Łęcki signs in with keys; he proves his address in 2026 here.
    ContractUser startAsDov(const QString &credentialData)
    {
        const ContractUser dov = platform().person(u"dov"_s);
        platform().playAs(dov, platform().person(u"priya"_s));
        platform().changeRecordEverywhere(dov, u"email_access_validated_at"_s, u"2026-11-01T09:00:00.000000Z"_s);
        platform().answer("GET", RecordedPlatform::pathOf(dov, u"/webauthn"_s),
            keysAnswer({registeredKeyJson(dov.id, priyasKey, u"Work"_s, credentialData),
                registeredKeyJson(dov.id, u"43bd809a-8026-4fb5-9d64-92cec76915b7"_s, u"Old & <b>"_s, u"AAAA"_s)}));
        giveRightPassword(dov);
        return dov;
    }
    static QString readable() { return SoftwareAuthenticator(QString::fromLatin1(webHost)).credentialData(); }

    // The one of whose success a recording tells.
    const QString priyasKey = u"b729628f-576e-42d2-a5c6-5868c122ad3d"_s;
};

void TestSecurityKeyStep::theRecordedRegistrationsCannotBeRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("keys");
    QTest::newRow("priya") << u"priya"_s << 2;
    QTest::newRow("dov") << u"dov"_s << 1;
    QTest::newRow("keylock") << u"keylock"_s << 1;
}

void TestSecurityKeyStep::theRecordedRegistrationsCannotBeRead()
{
    QFETCH(QString, name);
    QFETCH(int, keys);
    QCOMPARE(faultOf(password(platform().person(name))), SignInFault::NoReadableKey);
    QCOMPARE(signIn().keys().size(), static_cast<std::size_t>(keys));
    for (const KeyOnAccount &key : signIn().keys()) {
        QVERIFY(!key.readable);
        QVERIFY(!key.name.isEmpty());
    }
    QCOMPARE(signIn().step(), SignInStep::Password);
}

void TestSecurityKeyStep::theOtherKeysAreAskedAndThoseThatCannotBeReadAreNamed()
{
    startAsDov(readable());
    QCOMPARE(signIn().step(), SignInStep::SecurityKey);
    QCOMPARE(signIn().keys().size(), 2U);
    QVERIFY(signIn().keys()[0].readable);
    QVERIFY(!signIn().keys()[1].readable);
    QCOMPARE(signIn().keys()[1].name, u"Old & <b>"_s);
}

void TestSecurityKeyStep::asksForTheHostOfTheProfileAndAllReadableKeys()
{
    SecurityKeyRequest asked;
    begin({.askKey = fakedKey(securityKeyError(SecurityKeyFailure::NoKey), &asked)});
    const QString data = readable();
    startAsDov(data);
    QVERIFY(!ended(signIn().useKey()));
    QCOMPARE(asked.relyingParty, QString::fromLatin1(webHost));
    QCOMPARE(asked.keys, std::vector{*registeredKey(data)});
    QCOMPARE(asked.deadline, std::chrono::milliseconds(30'000));
}

void TestSecurityKeyStep::withoutAWebHostNoKeyIsAsked()
{
    begin({.host = QString()});
    QCOMPARE(faultOf(password(platform().person(u"priya"_s))), SignInFault::NoWebHost);
    QVERIFY(!platform().asked().join(u' ').contains(u"webauthn"_s));
}

void TestSecurityKeyStep::whoHasNoKeyIsTold()
{
    const ContractUser dov = platform().person(u"dov"_s);
    platform().answer("GET", RecordedPlatform::pathOf(dov, u"/webauthn"_s), keysAnswer({}));
    QCOMPARE(faultOf(password(dov)), SignInFault::NoKeys);
}

void TestSecurityKeyStep::keysOfSomebodyElseAreRefused()
{
    const ContractUser dov = platform().person(u"dov"_s);
    platform().answer("GET", RecordedPlatform::pathOf(dov, u"/webauthn"_s),
        keysAnswer({registeredKeyJson(platform().person(u"priya"_s).id, priyasKey, u"Work"_s, readable())}));
    QCOMPARE(faultOf(password(dov)), SignInFault::OtherPerson);
}

void TestSecurityKeyStep::successIsReportedWithTheKey()
{
    begin({.askKey = fakedKey(SecurityKeyProof{0})});
    const ContractUser dov = startAsDov(readable());
    const auto step = ended(signIn().useKey());
    QVERIFY(step);
    QCOMPARE(*step, SignInStep::SignedIn);
    const QJsonObject report{{u"successful"_s, true}, {u"webauthn_credential_id"_s, priyasKey}};
    QCOMPARE(platform().bodies(RecordedPlatform::pathOf(dov, completed)), {report});
}

void TestSecurityKeyStep::onlyAProofThatIsNoneIsReportedAsAFailure_data()
{
    QTest::addColumn<SecurityKeyFailure>("failure");
    QTest::addColumn<bool>("reported");
    QTest::newRow("no key") << SecurityKeyFailure::NoKey << false;
    QTest::newRow("not registered") << SecurityKeyFailure::NotRegistered << false;
    QTest::newRow("not touched") << SecurityKeyFailure::NotTouched << false;
    QTest::newRow("declined") << SecurityKeyFailure::Declined << false;
    QTest::newRow("unreachable") << SecurityKeyFailure::Unreachable << false;
    QTest::newRow("not verified") << SecurityKeyFailure::NotVerified << true;
}

void TestSecurityKeyStep::onlyAProofThatIsNoneIsReportedAsAFailure()
{
    QFETCH(SecurityKeyFailure, failure);
    QFETCH(bool, reported);
    begin({.askKey = failingKey(failure)});
    const ContractUser dov = startAsDov(readable());
    const auto result = ended(signIn().useKey());
    QVERIFY(!result);
    QCOMPARE(result.error().securityKey, failure);
    QCOMPARE(signIn().step(), SignInStep::SecurityKey);
    const QList<QJsonObject> reports = platform().bodies(RecordedPlatform::pathOf(dov, completed));
    const QList<QJsonObject> failed{{{u"successful"_s, false}}};
    QCOMPARE(reports, reported ? failed : QList<QJsonObject>());
}

void TestSecurityKeyStep::fiveFailuresLock()
{
    begin({.askKey = failingKey(SecurityKeyFailure::NotVerified)});
    startAsDov(readable());
    for (int i = 1; i < 5; ++i)
        QCOMPARE(ended(signIn().useKey()).error().securityKey, SecurityKeyFailure::NotVerified);
    QCOMPARE(faultOf(ended(signIn().useKey())), SignInFault::KeysLocked);
    QCOMPARE(signIn().step(), SignInStep::Password);
}

// As recorded of Keelan Keyless, whom the platform holds locked: it answers 403 to both reports.
void TestSecurityKeyStep::aLockedAccountIsSaidWhateverTheKeyProves()
{
    const ContractUser keylock = platform().person(u"keylock"_s);
    const QString path = RecordedPlatform::pathOf(keylock, completed);
    const Response locked = Response::json(R"({"message":"Maximum login count exceeded","result":"error"})", 403);
    for (const auto &ask : {fakedKey(SecurityKeyProof{0}), failingKey(SecurityKeyFailure::NotVerified)}) {
        platform().clearRequests();
        platform().answer("POST", path, locked);
        begin({.askKey = ask});
        platform().answer("GET", RecordedPlatform::pathOf(keylock, u"/webauthn"_s),
            keysAnswer(
                {registeredKeyJson(keylock.id, u"b95efc6d-441e-49cb-b0d2-07f6c2d5e260"_s, u"Only key"_s, readable())}));
        QVERIFY(password(keylock));
        QCOMPARE(faultOf(ended(signIn().useKey())), SignInFault::KeysLocked);
        QCOMPARE(signIn().step(), SignInStep::Password);
        QCOMPARE(platform().bodies(path).size(), 1);
    }
}

void TestSecurityKeyStep::anAddressNotProvenForNinetyDaysNeedsALinkToo()
{
    begin({.askKey = fakedKey(SecurityKeyProof{0})});
    const ContractUser priya = platform().person(u"priya"_s);
    platform().playAs(priya, platform().person(u"ines"_s));
    platform().answer("GET", RecordedPlatform::pathOf(priya, u"/webauthn"_s),
        keysAnswer({registeredKeyJson(priya.id, priyasKey, u"Work"_s, readable())}));
    QVERIFY(password(priya));
    QCOMPARE(signIn().notices(), QList({SignInNotice::ProofFollows}));
    const auto step = ended(signIn().useKey());
    QVERIFY(step);
    QCOMPARE(*step, SignInStep::EmailLink);
}

void TestSecurityKeyStep::aSoftwareKeySignsIn_data()
{
    QTest::addColumn<CoseAlgorithm>("algorithm");
    QTest::newRow("ES256") << CoseAlgorithm::Es256;
    QTest::newRow("EdDSA") << CoseAlgorithm::EdDsa;
    QTest::newRow("RS256") << CoseAlgorithm::Rs256;
}

void TestSecurityKeyStep::aSoftwareKeySignsIn()
{
    QFETCH(CoseAlgorithm, algorithm);
    SoftwareAuthenticator key(QString::fromLatin1(webHost), algorithm);
    key.plugIn();
    begin({.askKey = [](SecurityKeyRequest request) {
        request.attached = SoftwareAuthenticator::attached();
        return askSecurityKey(std::move(request));
    }});
    const ContractUser dov = startAsDov(key.credentialData());
    const auto step = ended(signIn().useKey());
    QVERIFY(step);
    QCOMPARE(*step, SignInStep::SignedIn);
    QCOMPARE(signIn().signedIn()->person.user.id, dov.id);
    QCOMPARE(key.touchesWanted(), 1);
}

void TestSecurityKeyStep::aSoftwareKeyThatSignsSomethingElseIsAFailure()
{
    SoftwareAuthenticator key(QString::fromLatin1(webHost));
    key.setBehaviour(SoftwareAuthenticator::Behaviour::SignsAnotherText);
    key.plugIn();
    begin({.askKey = [](SecurityKeyRequest request) {
        request.attached = SoftwareAuthenticator::attached();
        return askSecurityKey(std::move(request));
    }});
    const ContractUser dov = startAsDov(key.credentialData());
    const auto result = ended(signIn().useKey());
    QVERIFY(!result);
    QCOMPARE(result.error().securityKey, SecurityKeyFailure::NotVerified);
    QCOMPARE(platform().bodies(RecordedPlatform::pathOf(dov, completed)), {QJsonObject({{u"successful"_s, false}})});
}

void TestSecurityKeyStep::givingUpTellsTheKeyToStop()
{
    SoftwareAuthenticator key(QString::fromLatin1(webHost));
    key.setBehaviour(SoftwareAuthenticator::Behaviour::WaitsForTouch);
    key.plugIn();
    begin({.askKey = [](SecurityKeyRequest request) {
        request.attached = SoftwareAuthenticator::attached();
        return askSecurityKey(std::move(request));
    }});
    const ContractUser dov = startAsDov(key.credentialData());
    QSignalSpy steps(&signIn(), &SignIn::keyStep);
    signIn().useKey();
    QTRY_COMPARE(key.touchesWanted(), 1);
    QTRY_VERIFY(!steps.isEmpty());
    QCOMPARE(steps.last().first().value<SecurityKeyStep>(), SecurityKeyStep::Touch);
    signIn().startAgain();
    QCOMPARE(signIn().step(), SignInStep::Password);
    QTRY_VERIFY(!key.isOpen());
    QVERIFY(platform().bodies(RecordedPlatform::pathOf(dov, completed)).isEmpty());
}

POSTROOM_TEST(TestSecurityKeyStep)
#include "tst_securitykeystep.moc"
