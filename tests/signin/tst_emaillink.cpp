// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/linktokens.h"
#include "signintest.h"
#include "support/testmain.h"

#include <QtTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

QString linkOf(const char *token)
{
    return u"https://other.example/email-auth/"_s + QString::fromLatin1(token);
}

// As a mail program breaks it, `width` characters a line.
QString brokenAt(const QString &text, int width, const QString &between)
{
    QStringList lines;
    for (qsizetype i = 0; i < text.size(); i += width)
        lines.append(text.mid(i, width));
    return lines.join(between);
}

} // namespace

/// The second factor by e-mail: the platform sends a link, and what was pasted of it is opened here (AUTH-03, AUTH-07).
class TestEmailLink : public SignInTest {
    Q_OBJECT
private Q_SLOTS:
    void signsInWithThePastedLink_data();
    void signsInWithThePastedLink();
    void eachOtherLinkHasItsReason_data();
    void eachOtherLinkHasItsReason();
    void aLinkThatWasUsedIsSaid();
    void withoutTokenSecretsTheWebIsNamedAndNoMailIsSent();
    void withoutAWebHostThePlatformChoosesIt();
    void provesTheAddressAfterATextCode();
    void anotherMailIsAskedForUpToFive();

private:
    // Inês Calloway signs in by link.
    ContractUser startAsInes()
    {
        const ContractUser ines = platform().person(u"ines"_s);
        giveRightPassword(ines);
        return ines;
    }
};

void TestEmailLink::signsInWithThePastedLink_data()
{
    const QString link = linkOf(inesToken);
    QTest::addColumn<QString>("pasted");
    QTest::newRow("alone") << link;
    QTest::newRow("in brackets") << u'<' + link + u'>';
    QTest::newRow("with a place to go on to") << link + u"?next=%2Fservices"_s;
    QTest::newRow("with padding spelled out") << QString(link).replace(u"="_s, u"%3D"_s);
    QTest::newRow("without padding") << link.chopped(2);
    QTest::newRow("line breaks") << brokenAt(link, 76, u"\n"_s);
    QTest::newRow("line breaks of Windows") << brokenAt(link, 40, u"\r\n"_s);
    QTest::newRow("broken inside its path") << brokenAt(link, 9, u"\n  "_s);
    QTest::newRow("quoted") << u"> "_s + brokenAt(link, 60, u"\n> "_s);
    QTest::newRow("signs without width") << brokenAt(link, 30, QString(QChar(0x200b)));
    QTest::newRow("the whole mail") << u"Hello Inês\n\nTo sign in, open this link:\n"_s + brokenAt(link, 70, u"\n"_s)
            + u"\n\nThis link is good for half an hour.\nThe team"_s;
    QTest::newRow("at the end of a sentence") << u"Go to "_s + link.chopped(2) + u". It is yours."_s;
    QTest::newRow("in a mail filter's link")
        << u"https://safe.example/?url="_s + QString::fromLatin1(QUrl::toPercentEncoding(link)) + u"&data=05%7C01"_s;
    QTest::newRow("after an older one") << linkOf(foreignToken) + u'\n' + link;
    QTest::newRow("signed") << linkOf(signedToken);
    QTest::newRow("signed, with its full stops") << QString(linkOf(signedToken)).replace(u"%2E"_s, u"."_s);
    QTest::newRow("30 minutes old") << linkOf(inesTokenAtLimit);
}

void TestEmailLink::signsInWithThePastedLink()
{
    QFETCH(QString, pasted);
    const ContractUser ines = startAsInes();
    QCOMPARE(signIn().step(), SignInStep::EmailLink);
    QCOMPARE(signIn().notices(), QList({SignInNotice::LinkAsked}));
    given(QString::fromLatin1(inesToken).left(60));
    given(u"9323ed8e-599d-483a-88b0-9aaf5fe298fd"_s);
    const auto step = link(pasted);
    QVERIFY(step);
    QCOMPARE(*step, SignInStep::SignedIn);
    const QJsonObject sent{{u"code"_s, u"9323ed8e-599d-483a-88b0-9aaf5fe298fd"_s}, {u"code_type"_s, u"email"_s}};
    QCOMPARE(platform().bodies(RecordedPlatform::pathOf(ines, u"/verify/code"_s)), {sent});
}

void TestEmailLink::eachOtherLinkHasItsReason_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<SignInFault>("fault");
    QTest::newRow("nothing") << QString() << SignInFault::LinkMissing;
    QTest::newRow("another page") << u"https://other.example/services"_s << SignInFault::LinkMissing;
    QTest::newRow("no token") << u"https://other.example/email-auth/"_s << SignInFault::LinkMissing;
    QTest::newRow("a token alone") << QString::fromLatin1(inesToken) << SignInFault::LinkMissing;
    QTest::newRow("cut short") << linkOf(inesToken).left(120) << SignInFault::LinkForeign;
    QTest::newRow("sealed with another key") << linkOf(foreignToken) << SignInFault::LinkForeign;
    QTest::newRow("signed with another secret") << linkOf(signedForeignToken) << SignInFault::LinkForeign;
    QTest::newRow("holds something else") << linkOf(tokenWithoutCode) << SignInFault::LinkForeign;
    QTest::newRow("expired by a second") << linkOf(inesTokenExpired) << SignInFault::LinkExpired;
    QTest::newRow("of somebody else") << linkOf(bronwenToken) << SignInFault::LinkOfAnother;
}

void TestEmailLink::eachOtherLinkHasItsReason()
{
    QFETCH(QString, pasted);
    QFETCH(SignInFault, fault);
    startAsInes();
    platform().clearRequests();
    QCOMPARE(faultOf(link(pasted)), fault);
    QCOMPARE(signIn().step(), SignInStep::EmailLink);
    QCOMPARE(platform().requestCount(), 0);
    QVERIFY(link(linkOf(inesToken))); // and the right one can be pasted still
}

void TestEmailLink::aLinkThatWasUsedIsSaid()
{
    const ContractUser ines = startAsInes();
    const QString path = RecordedPlatform::pathOf(ines, u"/verify/code"_s);
    platform().answer("POST", path, Response::json(R"({"message":"Code has expired","result":"error"})", 400));
    QCOMPARE(faultOf(link(linkOf(inesToken))), SignInFault::LinkSpent);
    platform().answer("POST", path, Response::json(R"({"message":"Code not found","result":"error"})", 404));
    QCOMPARE(faultOf(link(linkOf(inesToken))), SignInFault::LinkSpent);
    platform().changeRecord(ines, u"failed_login_count"_s, 10);
    QCOMPARE(faultOf(link(linkOf(inesToken))), SignInFault::Locked);
    QCOMPARE(signIn().step(), SignInStep::Password);
}

void TestEmailLink::withoutTokenSecretsTheWebIsNamedAndNoMailIsSent()
{
    begin({.tokenSecrets = false});
    const ContractUser ines = platform().person(u"ines"_s);
    QCOMPARE(faultOf(password(ines)), SignInFault::LinkNeedsWeb);
    QCOMPARE(signIn().step(), SignInStep::Password);
    QVERIFY(platform().bodies(RecordedPlatform::pathOf(ines, u"/email-code"_s)).isEmpty());
}

void TestEmailLink::withoutAWebHostThePlatformChoosesIt()
{
    begin({.host = QString()});
    const ContractUser ines = startAsInes();
    QCOMPARE(platform().bodies(RecordedPlatform::pathOf(ines, u"/email-code"_s)),
        {QJsonObject({{u"to"_s, QJsonValue::Null}})});
}

void TestEmailLink::provesTheAddressAfterATextCode()
{
    const ContractUser bronwen = platform().person(u"bronwen"_s);
    platform().playAs(bronwen, platform().person(u"ines"_s));
    QVERIFY(password(bronwen));
    QVERIFY(code(u"31415"_s));
    QCOMPARE(signIn().step(), SignInStep::EmailLink);
    QCOMPARE(faultOf(link(linkOf(inesToken))), SignInFault::LinkOfAnother);
    QVERIFY(link(linkOf(bronwenToken)));
    QCOMPARE(signIn().step(), SignInStep::SignedIn);
    QCOMPARE(signIn().signedIn()->person.user.id, bronwen.id);
}

void TestEmailLink::anotherMailIsAskedForUpToFive()
{
    const ContractUser ines = startAsInes();
    for (int i = 2; i <= 5; ++i)
        QVERIFY(ended(signIn().sendAgain()));
    QVERIFY(ended(signIn().sendAgain()));
    QCOMPARE(signIn().notices(), QList({SignInNotice::NoNewLink}));
    QCOMPARE(platform().bodies(RecordedPlatform::pathOf(ines, u"/email-code"_s)).size(), 5);
    signIn().startAgain();
    QVERIFY(password(ines)); // beginning again makes no new ones
    QCOMPARE(signIn().notices(), QList({SignInNotice::NoNewLink}));
}

POSTROOM_TEST(TestEmailLink)
#include "tst_emaillink.moc"
