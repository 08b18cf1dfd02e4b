// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/linktokens.h"
#include "support/testmain.h"
#include "text/signinwords.h"
#include "ui/signinstage.h"

#include <QCheckBox>
#include <QClipboard>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

/// Signing in as a person does it in the window, with the recorded accounts.
class TestSignInPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { beginWindowTest(); }
    void cleanup() { QTRY_COMPARE(liveJobs(), 0); }

    void beginsWithTheAddressAndSaysWhatEnds()
    {
        SignInStage stage;
        QVERIFY(stage.listens && stage.shown);
        QVERIFY(stage.field("emailAddress").hasFocus());
        QCOMPARE(stage.notices(), webSessionNotice());
        QCOMPARE(stage.field("password").echoMode(), QLineEdit::Password);
        auto *shown = stage.page->findChild<QCheckBox *>(u"showPassword"_s);
        shown->click();
        QCOMPARE(stage.field("password").echoMode(), QLineEdit::Normal);
        QVERIFY(stage.field("password").inputMethodHints() & Qt::ImhHiddenText);
        shown->click();
        QCOMPARE(stage.field("password").echoMode(), QLineEdit::Password);
        QCOMPARE(stage.field("password").accessibleName(), u"Password"_s);
    }

    void tabGoesThroughInReadingOrder()
    {
        SignInStage stage;
        QStringList way;
        for (int i = 0; i < 6; ++i) {
            way.append(QApplication::focusWidget()->objectName());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(
            way, (QStringList{u"emailAddress"_s, u"password"_s, u"showPassword"_s, u"other"_s, u"back"_s, u"main"_s}));
    }

    void whatIsMissingIsSaidWithoutAsking()
    {
        SignInStage stage;
        QTest::keyClick(&stage.field("emailAddress"), Qt::Key_Return);
        QCOMPARE(stage.fault(), u"The email address is missing"_s);
        QTest::keyClicks(&stage.field("emailAddress"), u"a@b.gov.uk"_s);
        QTest::mouseClick(&stage.button("main"), Qt::LeftButton);
        QCOMPARE(stage.fault(), u"The password is missing"_s);
        QVERIFY(stage.field("password").hasFocus());
        QCOMPARE(stage.platform.requestCount(), qsizetype(0));
    }

    void signsInWithTheCodeOfAText()
    {
        SignInStage stage;
        QSignalSpy done(stage.page, &SignInPage::signedIn);
        stage.givePassword(stage.wren());
        QTRY_VERIFY(stage.asks(SignInStep::TextCode));
        QTRY_VERIFY(stage.field("proof").hasFocus());
        QCOMPARE(stage.field("password").text(), QString());
        QCOMPARE(stage.notices(), signInNoticeText(SignInNotice::TextAsked));
        QTest::keyClicks(&stage.field("proof"), u"314 15"_s);
        QTest::keyClick(&stage.field("proof"), Qt::Key_Return);
        QTRY_COMPARE(done.count(), 1);
        QCOMPARE(stage.signIn->signedIn()->person.user.name, u"Wren Abernathy"_s);
        QCOMPARE(stage.platform.unknown(), QStringList());
    }

    void aWrongCodeIsSaidBesideItsField()
    {
        SignInStage stage;
        stage.givePassword(stage.wren());
        QTRY_VERIFY(stage.asks(SignInStep::TextCode));
        stage.giveProof(u"12"_s);
        QTRY_COMPARE(stage.fault(), signInWords(SignInFault::CodeMalformed).sentence);
        stage.giveProof(u"00000"_s);
        QTRY_COMPARE(stage.fault(), signInWords(SignInFault::CodeWrong).sentence);
        QCOMPARE(stage.field("proof").text(), QString());
        QVERIFY(stage.field("proof").hasFocus());
        stage.giveProof(u"31415"_s);
        QTRY_COMPARE(stage.signIn->step(), SignInStep::SignedIn);
    }

    void signsInWithThePastedLink()
    {
        SignInStage stage;
        stage.givePassword(stage.platform.person(u"ines"_s));
        QTRY_VERIFY(stage.asks(SignInStep::EmailLink));
        stage.giveProof(u"https://other.example/services"_s);
        QTRY_COMPARE(stage.fault(), signInWords(SignInFault::LinkMissing).sentence);
        QString mail = u"Hello Inês\n\nOpen this link:\nhttps://other.example/email-auth/"_s;
        mail += QString::fromLatin1(inesToken);
        QGuiApplication::clipboard()->setText(mail.insert(mail.size() - 90, u'\n'));
        stage.field("proof").paste();
        QTest::keyClick(&stage.field("proof"), Qt::Key_Return);
        QTRY_COMPARE(stage.signIn->step(), SignInStep::SignedIn);
        QCOMPARE(stage.platform.unknown(), QStringList());
    }

    void whoCannotSignInIsToldWhy_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("password");
        QTest::addColumn<SignInFault>("fault");
        QTest::newRow("wrong password") << u"bronwen"_s << u"nope"_s << SignInFault::NotAccepted;
        QTest::newRow("pending") << u"pending"_s << QString() << SignInFault::Pending;
        QTest::newRow("archived") << u"oldtimer"_s << QString() << SignInFault::Archived;
        QTest::newRow("locked") << u"locked"_s << QString() << SignInFault::Locked;
        QTest::newRow("keys that cannot be read") << u"priya"_s << QString() << SignInFault::NoReadableKey;
    }
    void whoCannotSignInIsToldWhy()
    {
        QFETCH(QString, name);
        QFETCH(QString, password);
        QFETCH(SignInFault, fault);
        SignInStage stage;
        const ContractUser who = stage.platform.person(name);
        stage.givePassword(who, password.isEmpty() ? who.password : password);
        QTRY_COMPARE(stage.fault(), signInWords(fault).sentence);
        QCOMPARE(stage.signIn->step(), SignInStep::Password);
        QCOMPARE(stage.field("emailAddress").text(), who.email);
        QVERIFY(stage.field("password").hasFocus());
        QVERIFY(stage.button("main").isEnabled());
        for (const KeyOnAccount &key : stage.signIn->keys())
            QVERIFY(stage.notices().contains(unreadableKeyText(key.name)));
    }

    // The platform counts, and its record says so.
    void theTenthWrongPasswordLocks()
    {
        SignInStage stage;
        const ContractUser who = stage.platform.person(u"bronwen"_s);
        for (int failures = 0; failures < 9; ++failures) {
            stage.platform.changeRecordEverywhere(who, u"failed_login_count"_s, failures);
            stage.givePassword(who, u"nope"_s);
            QTRY_COMPARE(stage.fault(), signInWords(SignInFault::NotAccepted).sentence);
        }
        stage.platform.changeRecordEverywhere(who, u"failed_login_count"_s, 9);
        stage.givePassword(who, u"nope"_s);
        QTRY_COMPARE(stage.fault(), signInWords(SignInFault::Locked).sentence);
        stage.platform.changeRecordEverywhere(who, u"failed_login_count"_s, 10);
        stage.givePassword(who);
        QTRY_COMPARE(stage.fault(), signInWords(SignInFault::Locked).sentence);
        QCOMPARE(stage.platform.bodies(RecordedPlatform::pathOf(who, u"/verify/password"_s)).size(), qsizetype(10));
        QCOMPARE(stage.signIn->step(), SignInStep::Password);
    }

    void theRecordedTenthWrongPasswordLocks()
    {
        SignInStage stage;
        stage.platform.follow(u"lockout by wrong passwords"_s);
        stage.givePassword(stage.platform.person(u"nearlock"_s), u"wrong"_s);
        QTRY_COMPARE(stage.fault(), signInWords(SignInFault::Locked).sentence);
    }

    void whatWasTakenCannotBeBroughtBack()
    {
        SignInStage stage;
        stage.page->findChild<QCheckBox *>(u"showPassword"_s)->click(); // behind dots nothing can be undone
        stage.givePassword(stage.wren(), u"a guess"_s);
        QTRY_COMPARE(stage.fault(), signInWords(SignInFault::NotAccepted).sentence);
        QTest::keySequence(&stage.field("password"), QKeySequence::Undo);
        QCOMPARE(stage.field("password").text(), QString());
        stage.givePassword(stage.wren());
        QTRY_VERIFY(stage.asks(SignInStep::TextCode));
        stage.giveProof(u"00000"_s);
        QTRY_COMPARE(stage.fault(), signInWords(SignInFault::CodeWrong).sentence);
        QTest::keySequence(&stage.field("proof"), QKeySequence::Undo);
        QCOMPARE(stage.field("proof").text(), QString());
    }

    void whatIsUnderWayCanBeCancelled_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("Esc") << true;
        QTest::newRow("button") << false;
    }
    void whatIsUnderWayCanBeCancelled()
    {
        QFETCH(bool, byKey);
        SignInStage stage;
        const ContractUser who = stage.platform.person(u"bronwen"_s);
        stage.platform.answer(
            "POST", RecordedPlatform::pathOf(who, u"/verify/password"_s), Response::json("{}").delayed(60'000));
        stage.givePassword(who);
        QTRY_VERIFY(stage.button("back").text() == u"Cancel"_s && stage.platform.requestCount() > 1);
        QVERIFY(!stage.button("main").isEnabled());
        QVERIFY(stage.field("password").isReadOnly());
        if (byKey)
            QTest::keyClick(&stage.field("password"), Qt::Key_Escape);
        else
            QTest::mouseClick(&stage.button("back"), Qt::LeftButton);
        QCOMPARE(stage.signIn->step(), SignInStep::Password);
        QVERIFY(stage.button("main").isEnabled());
        QCOMPARE(stage.field("emailAddress").text(), who.email);
        QCOMPARE(stage.fault(), QString());
    }

    void backBeginsAgainWithTheAddressKept()
    {
        SignInStage stage;
        const ContractUser who = stage.platform.person(u"bronwen"_s);
        stage.givePassword(who);
        QTRY_VERIFY(stage.asks(SignInStep::TextCode));
        QCOMPARE(stage.button("back").text(), u"Back"_s);
        QTest::keyClick(&stage.field("proof"), Qt::Key_Escape);
        QCOMPARE(stage.signIn->step(), SignInStep::Password);
        QCOMPARE(stage.field("emailAddress").text(), who.email);
        QVERIFY(stage.field("password").hasFocus());
    }

    void anotherTextCanBeSent()
    {
        SignInStage stage;
        const ContractUser who = stage.platform.person(u"bronwen"_s);
        stage.givePassword(who);
        QTRY_VERIFY(stage.asks(SignInStep::TextCode));
        QTest::mouseClick(&stage.button("other"), Qt::LeftButton);
        const QString asked = u"POST "_s + RecordedPlatform::pathOf(who, u"/sms-code"_s);
        QTRY_COMPARE(stage.platform.asked().count(asked), qsizetype(2));
        QTRY_VERIFY(stage.button("main").isEnabled());
        QCOMPARE(stage.fault(), QString());
    }

    void theReasonOfAnEndedSessionStandsAbove()
    {
        SignInStage stage;
        stage.page->setEnded(SignInFault::ElsewhereSignedIn);
        stage.page->setEmailAddress(u"bronwen.hale@harbour-tides.gov.uk"_s);
        QCOMPARE(stage.page->findChild<NoteBox *>(u"ended"_s)->sentence(),
            signInWords(SignInFault::ElsewhereSignedIn).sentence);
        stage.page->activate();
        QVERIFY(stage.field("password").hasFocus());
    }
};

POSTROOM_TEST(TestSignInPage)
#include "tst_signinpage.moc"
