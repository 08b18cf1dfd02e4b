// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signintest.h"
#include "support/testmain.h"

#include <QtTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto verifyCode = "/verify/code"_L1;
constexpr auto sendText = "/sms-code"_L1;

} // namespace

/// The second factor of most people: five digits by text message (AUTH-02, AUTH-04, AUTH-09).
class TestTextCode : public SignInTest {
    Q_OBJECT
private Q_SLOTS:
    void signsInWithTheCodeOfAText();
    void spacesAndStrokesInACodeDoNoHarm_data();
    void spacesAndStrokesInACodeDoNoHarm();
    void whatIsNoCodeIsRefusedWithoutAsking_data();
    void whatIsNoCodeIsRefusedWithoutAsking();
    void eachRefusalHasItsReason_data();
    void eachRefusalHasItsReason();
    void tenWrongCodesLock();
    void aCodeIsRefusedOfAnAccountThatWasLockedMeanwhile();
    void whyACodeWasRefusedIsReadOfTheSamePersonOnly();
    void anotherTextIsAskedForUpToFiveWithinHalfAnHour();
    void fiveLiveCodesAreSaidBeforehand();
    void aTextThatCannotBeSentCanBeAskedForAgain();
    void anAddressNotProvenForNinetyDaysNeedsALinkToo();
    void theSameWithoutTokenSecretsIsSaidBeforeAndAfter();
    void ninetyDaysEndOnTheSecond_data();
    void ninetyDaysEndOnTheSecond();

private:
    // Wren Abernathy proved her address within 90 days; her codes are those recorded of Bronwen Hale.
    ContractUser startAsWren()
    {
        const ContractUser wren = platform().person(u"wren"_s);
        platform().playAs(wren, platform().person(u"bronwen"_s));
        giveRightPassword(wren);
        return wren;
    }
};

void TestTextCode::signsInWithTheCodeOfAText()
{
    const ContractUser wren = startAsWren();
    QCOMPARE(signIn().step(), SignInStep::TextCode);
    QCOMPARE(signIn().notices(), QList({SignInNotice::TextAsked}));
    QVERIFY(!signIn().signedIn());
    const auto step = code(u"31415"_s);
    QVERIFY(step);
    QCOMPARE(*step, SignInStep::SignedIn);
    QCOMPARE(signIn().notices(), QList<SignInNotice>());
    QCOMPARE(platform().bodies(RecordedPlatform::pathOf(wren, sendText)), {QJsonObject({{u"to"_s, QJsonValue::Null}})});
    const SignedIn &signedIn = *signIn().signedIn();
    QCOMPARE(signedIn.person.user.id, wren.id);
    QCOMPARE(signedIn.person.session, Person::Session::SignedIn);
    QCOMPARE(signedIn.session.userId, wren.id);
    QCOMPARE(signedIn.session.sessionId, u"4ac22eca-d173-4a12-b421-144953c372b5"_s);
    QCOMPARE(signedIn.session.signedInAt, clock().now());
    QCOMPARE(signedIn.session.lastActiveAt, clock().now());
}

void TestTextCode::spacesAndStrokesInACodeDoNoHarm_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("spaces") << u" 314 15 "_s;
    QTest::newRow("hyphen") << u"31-415"_s;
    QTest::newRow("underscores") << u"3_1_4_1_5"_s;
    QTest::newRow("line") << u"31415\n"_s;
}

void TestTextCode::spacesAndStrokesInACodeDoNoHarm()
{
    QFETCH(QString, typed);
    startAsWren();
    QVERIFY(code(typed));
    QCOMPARE(signIn().step(), SignInStep::SignedIn);
}

void TestTextCode::whatIsNoCodeIsRefusedWithoutAsking_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("nothing") << QString();
    QTest::newRow("four digits") << u"3141"_s;
    QTest::newRow("six digits") << u"314159"_s;
    QTest::newRow("letters") << u"3141S"_s;
    QTest::newRow("full stop") << u"3141.5"_s;
    QTest::newRow("Arabic digits") << u"٣١٤١٥"_s;
}

void TestTextCode::whatIsNoCodeIsRefusedWithoutAsking()
{
    QFETCH(QString, typed);
    startAsWren();
    platform().clearRequests();
    QCOMPARE(faultOf(code(typed)), SignInFault::CodeMalformed);
    QCOMPARE(platform().requestCount(), 0);
    QCOMPARE(signIn().step(), SignInStep::TextCode);
}

void TestTextCode::eachRefusalHasItsReason_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<SignInFault>("fault");
    QTest::newRow("wrong") << u"00000"_s << SignInFault::CodeWrong;
    QTest::newRow("expired") << u"27182"_s << SignInFault::CodeSpent;
    QTest::newRow("used") << u"16180"_s << SignInFault::CodeSpent;
}

void TestTextCode::eachRefusalHasItsReason()
{
    QFETCH(QString, typed);
    QFETCH(SignInFault, fault);
    startAsWren();
    QCOMPARE(faultOf(code(typed)), fault);
    QCOMPARE(signIn().step(), SignInStep::TextCode);
    QVERIFY(code(u"31415"_s)); // and the next one can be typed
}

void TestTextCode::tenWrongCodesLock()
{
    startAsWren();
    platform().follow(u"ten wrong codes lock"_s);
    for (int i = 1; i < 10; ++i)
        QCOMPARE(faultOf(code(u"00000"_s)), SignInFault::CodeWrong);
    QCOMPARE(faultOf(code(u"00000"_s)), SignInFault::Locked);
    QCOMPARE(signIn().step(), SignInStep::Password);
}

void TestTextCode::aCodeIsRefusedOfAnAccountThatWasLockedMeanwhile()
{
    const ContractUser wren = startAsWren();
    platform().playAs(wren, platform().person(u"locked"_s));
    platform().changeRecord(wren, u"failed_login_count"_s, 10);
    QCOMPARE(faultOf(code(u"99999"_s)), SignInFault::Locked);
}

void TestTextCode::whyACodeWasRefusedIsReadOfTheSamePersonOnly()
{
    const ContractUser wren = startAsWren();
    platform().changeRecord(wren, u"id"_s, platform().person(u"rory"_s).id);
    QCOMPARE(faultOf(code(u"00000"_s)), SignInFault::OtherPerson);
    QCOMPARE(signIn().step(), SignInStep::Password);
}

void TestTextCode::anotherTextIsAskedForUpToFiveWithinHalfAnHour()
{
    const ContractUser wren = startAsWren();
    for (int i = 2; i <= 5; ++i) {
        QVERIFY(ended(signIn().sendAgain()));
        QCOMPARE(signIn().notices(), QList({SignInNotice::TextAsked}));
    }
    const QString path = RecordedPlatform::pathOf(wren, sendText);
    QCOMPARE(platform().bodies(path).size(), 5);
    setTime(u"2026-11-20T12:30:00Z"_s); // the first is 30 minutes old, and still good
    QVERIFY(ended(signIn().sendAgain()));
    QCOMPARE(signIn().notices(), QList({SignInNotice::NoNewText}));
    QCOMPARE(platform().bodies(path).size(), 5);
    setTime(u"2026-11-20T12:30:01Z"_s);
    QVERIFY(ended(signIn().sendAgain()));
    QCOMPARE(signIn().notices(), QList({SignInNotice::TextAsked}));
    QCOMPARE(platform().bodies(path).size(), 6);
}

// Five codes of Rory Beck's were live before: the platform answers as if it had sent a sixth.
void TestTextCode::fiveLiveCodesAreSaidBeforehand()
{
    const auto step = password(platform().person(u"rory"_s));
    QVERIFY(step);
    QCOMPARE(*step, SignInStep::TextCode);
    QCOMPARE(signIn().notices().first(), SignInNotice::TextAsked);
}

void TestTextCode::aTextThatCannotBeSentCanBeAskedForAgain()
{
    const ContractUser wren = platform().person(u"wren"_s);
    platform().playAs(wren, platform().person(u"sioned"_s)); // without a number
    platform().answer("POST", RecordedPlatform::pathOf(wren, sendText),
        Response::json(R"({"message":"Internal server error","result":"error"})", 500));
    const auto result = password(wren);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Server);
    QCOMPARE(signIn().step(), SignInStep::TextCode);
    QVERIFY(!signIn().notices().contains(SignInNotice::TextAsked));
    platform().answer("POST", RecordedPlatform::pathOf(wren, sendText), Response::json({}, 204));
    QVERIFY(ended(signIn().sendAgain()));
    QVERIFY(signIn().notices().contains(SignInNotice::TextAsked));
}

// Bronwen Hale's was proven in 2023.
void TestTextCode::anAddressNotProvenForNinetyDaysNeedsALinkToo()
{
    const ContractUser bronwen = platform().person(u"bronwen"_s);
    platform().playAs(bronwen, platform().person(u"ines"_s));
    platform().follow(u"sign-in flow with text code"_s);
    QVERIFY(password(bronwen));
    QCOMPARE(signIn().notices(), QList({SignInNotice::TextAsked, SignInNotice::ProofFollows}));
    const auto step = code(u"31415"_s);
    QVERIFY(step);
    QCOMPARE(*step, SignInStep::EmailLink);
    QCOMPARE(signIn().notices(), QList({SignInNotice::LinkAsked}));
    QVERIFY(!signIn().signedIn());
    const QJsonObject asked{{u"to"_s, QJsonValue::Null}, {u"email_auth_link_host"_s, u"https://other.example"_s}};
    QCOMPARE(platform().bodies(RecordedPlatform::pathOf(bronwen, u"/email-code"_s)), {asked});
}

void TestTextCode::theSameWithoutTokenSecretsIsSaidBeforeAndAfter()
{
    begin({.tokenSecrets = false});
    const ContractUser bronwen = platform().person(u"bronwen"_s);
    QVERIFY(password(bronwen));
    QCOMPARE(signIn().notices(), QList({SignInNotice::TextAsked, SignInNotice::ProofFollowsOnWeb}));
    QCOMPARE(faultOf(code(u"31415"_s)), SignInFault::ProofNeedsWeb);
    QCOMPARE(signIn().step(), SignInStep::Password);
    QVERIFY(platform().bodies(RecordedPlatform::pathOf(bronwen, u"/email-code"_s)).isEmpty());
}

void TestTextCode::ninetyDaysEndOnTheSecond_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<bool>("proven");
    QTest::newRow("before") << u"2026-11-29T08:59:59Z"_s << true; // Wren proved hers on 31 August at 9:00
    QTest::newRow("at") << u"2026-11-29T09:00:00Z"_s << false;
}

void TestTextCode::ninetyDaysEndOnTheSecond()
{
    QFETCH(QString, now);
    QFETCH(bool, proven);
    setTime(now);
    startAsWren();
    QCOMPARE(signIn().notices().contains(SignInNotice::ProofFollows), !proven);
}

POSTROOM_TEST(TestTextCode)
#include "tst_textcode.moc"
