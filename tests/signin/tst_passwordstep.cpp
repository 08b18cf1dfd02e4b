// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signintest.h"
#include "support/testmain.h"

#include <QtTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

/// The first step: an address and a password (AUTH-01).
class TestPasswordStep : public SignInTest {
    Q_OBJECT
private Q_SLOTS:
    void anUnknownAddressAndAWrongPasswordAreToldAlike();
    void theAddressMayBeWrittenInAnyCaseAndWithSpaces();
    void whatIsNoAddressIsSaid();
    void nothingIsAskedWithoutBoth_data();
    void nothingIsAskedWithoutBoth();
    void aLockedAccountIsRefusedWithoutAskingForItsPassword();
    void theTenthWrongPasswordLocks();
    void theRightPasswordAfterNineFailuresIsGood();
    void aPendingAccountIsToldToWhoKnowsItsPassword();
    void anArchivedAccountIsSaid();
    void anUnknownWayToSignInIsSaid();
    void anAnswerAboutSomebodyElseIsRefused();
    void aMissingRouteIsNoUnknownAddress();
    void aFaultOfThePlatformIsNoWrongPassword();
    void anEmailForANewPasswordIsAskedFor();
};

void TestPasswordStep::anUnknownAddressAndAWrongPasswordAreToldAlike()
{
    const auto unknown = password(u"nobody@nowhere.gov.uk"_s, u"whatever it is"_s);
    QCOMPARE(faultOf(unknown), SignInFault::NotAccepted);
    const auto wrong = password(platform().person(u"bronwen"_s).email, u"nope"_s);
    QCOMPARE(faultOf(wrong), SignInFault::NotAccepted);
    QCOMPARE(signIn().step(), SignInStep::Password);
    QCOMPARE(platform().asked(),
        QStringList({u"POST /user/email"_s, u"POST /user/email"_s,
            u"POST "_s + RecordedPlatform::pathOf(platform().person(u"bronwen"_s), u"/verify/password"_s)}));
}

void TestPasswordStep::theAddressMayBeWrittenInAnyCaseAndWithSpaces()
{
    const auto step = password(u" Bronwen.Hale@Harbour-Tides.gov.uk\n"_s, platform().person(u"bronwen"_s).password);
    QVERIFY(step);
    QCOMPARE(*step, SignInStep::TextCode);
    QCOMPARE(signIn().emailAddress(), u"Bronwen.Hale@Harbour-Tides.gov.uk"_s);
}

void TestPasswordStep::whatIsNoAddressIsSaid()
{
    QCOMPARE(faultOf(password(u"nobody"_s, u"whatever it is"_s)), SignInFault::NotAnAddress);
}

void TestPasswordStep::nothingIsAskedWithoutBoth_data()
{
    QTest::addColumn<QString>("emailAddress");
    QTest::addColumn<QString>("password");
    QTest::addColumn<SignInFault>("fault");
    QTest::newRow("no address") << u"  "_s << u"whatever it is"_s << SignInFault::NotAnAddress;
    QTest::newRow("no password") << u"nobody@nowhere.gov.uk"_s << QString() << SignInFault::NotAccepted;
}

void TestPasswordStep::nothingIsAskedWithoutBoth()
{
    QFETCH(QString, emailAddress);
    QFETCH(QString, password);
    QFETCH(SignInFault, fault);
    QCOMPARE(faultOf(SignInTest::password(emailAddress, password)), fault);
    QCOMPARE(platform().requestCount(), 0);
}

void TestPasswordStep::aLockedAccountIsRefusedWithoutAskingForItsPassword()
{
    QCOMPARE(faultOf(password(platform().person(u"locked"_s))), SignInFault::Locked);
    QCOMPARE(platform().asked(), QStringList(u"POST /user/email"_s));
}

void TestPasswordStep::theTenthWrongPasswordLocks()
{
    const ContractUser nearlock = platform().person(u"nearlock"_s);
    platform().follow(u"lockout by wrong passwords"_s);
    QCOMPARE(faultOf(password(nearlock.email, u"wrong"_s)), SignInFault::Locked);
    QCOMPARE(signIn().step(), SignInStep::Password);
}

void TestPasswordStep::theRightPasswordAfterNineFailuresIsGood()
{
    const ContractUser nearlock = platform().person(u"nearlock"_s);
    platform().playAs(nearlock, platform().person(u"bronwen"_s));
    platform().playAs(nearlock, platform().person(u"ines"_s));
    const auto step = password(nearlock);
    QVERIFY(step);
    QCOMPARE(*step, SignInStep::TextCode);
    QVERIFY(code(u"88888"_s));
    QCOMPARE(signIn().step(), SignInStep::EmailLink); // she did not prove her address for long
}

void TestPasswordStep::aPendingAccountIsToldToWhoKnowsItsPassword()
{
    const ContractUser pending = platform().person(u"pending"_s);
    QCOMPARE(faultOf(password(pending.email, u"a guess"_s)), SignInFault::NotAccepted);
    QCOMPARE(faultOf(password(pending)), SignInFault::Pending);
    QCOMPARE(signIn().step(), SignInStep::Password);
}

// The platform renames an archived account to what it takes for no address. Where it still is one, only who knows the
// password is told.
void TestPasswordStep::anArchivedAccountIsSaid()
{
    const ContractUser oldtimer = platform().person(u"oldtimer"_s);
    QCOMPARE(faultOf(password(oldtimer.email, u"a guess"_s)), SignInFault::Archived);
    const ContractUser wren = platform().person(u"wren"_s);
    platform().changeRecordEverywhere(wren, u"state"_s, u"inactive"_s);
    QCOMPARE(faultOf(password(wren.email, u"a guess"_s)), SignInFault::NotAccepted);
    QCOMPARE(faultOf(password(wren)), SignInFault::Archived);
}

void TestPasswordStep::anUnknownWayToSignInIsSaid()
{
    const ContractUser wren = platform().person(u"wren"_s);
    platform().changeRecordEverywhere(wren, u"auth_type"_s, u"fax_auth"_s);
    QCOMPARE(faultOf(password(wren)), SignInFault::UnknownMethod);
}

void TestPasswordStep::anAnswerAboutSomebodyElseIsRefused()
{
    const ContractUser wren = platform().person(u"wren"_s);
    platform().changeRecordEverywhere(wren, u"email_address"_s, u"somebody.else@oakhollow.sch.uk"_s);
    QCOMPARE(faultOf(password(wren)), SignInFault::OtherPerson);
    QCOMPARE(platform().asked(), QStringList(u"POST /user/email"_s)); // they got no password of hers
}

void TestPasswordStep::aMissingRouteIsNoUnknownAddress()
{
    platform().answer("POST", u"/user/email"_s,
        Response::json(R"({"message":"The requested URL was not found on the server.","result":"error"})", 404));
    const auto result = password(platform().person(u"wren"_s));
    QVERIFY(!result);
    QVERIFY(!result.error().signIn);
    QCOMPARE(result.error().kind, Error::Kind::NotFound);
}

void TestPasswordStep::aFaultOfThePlatformIsNoWrongPassword()
{
    const ContractUser wren = platform().person(u"wren"_s);
    platform().answer("POST", RecordedPlatform::pathOf(wren, u"/verify/password"_s),
        Response::json(R"({"message":"Internal server error","result":"error"})", 500));
    const auto result = password(wren);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Server);
    QCOMPARE(platform().requestCount(), 2); // not asked twice
}

void TestPasswordStep::anEmailForANewPasswordIsAskedFor()
{
    platform().answer("POST", u"/user/reset-password"_s, Response::json({}, 204));
    QVERIFY(ended(signIn().sendPasswordReset(u" bronwen.hale@harbour-tides.gov.uk "_s)));
    const QJsonObject body{
        {u"email"_s, u"bronwen.hale@harbour-tides.gov.uk"_s}, {u"admin_base_url"_s, u"https://other.example"_s}};
    QCOMPARE(platform().bodies(u"/user/reset-password"_s), {body});

    platform().answer(
        "POST", u"/user/reset-password"_s, Response::json(R"({"message":"No result found","result":"error"})", 404));
    QVERIFY(ended(signIn().sendPasswordReset(u"nobody@nowhere.gov.uk"_s))); // who is known, nobody learns

    platform().answer("POST", u"/user/reset-password"_s,
        Response::json(R"({"message":{"email":["Not a valid email address"]},"result":"error"})", 400));
    const auto refused = ended(signIn().sendPasswordReset(u"x"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().signIn, SignInFault::NotAnAddress);
}

POSTROOM_TEST(TestPasswordStep)
#include "tst_passwordstep.moc"
