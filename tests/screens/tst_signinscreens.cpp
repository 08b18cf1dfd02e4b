// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/screenchecks.h"
#include "style/tokens.h"
#include "support/softwareauthenticator.h"
#include "support/testmain.h"
#include "text/securitykeywords.h"
#include "text/signinwords.h"
#include "ui/signinstage.h"

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

// A key that blinks, and nobody touches it.
Job<SecurityKeyProof> *touchWanted(const SecurityKeyRequest &request)
{
    auto *job = new Job<SecurityKeyProof>(std::chrono::minutes(1));
    QTimer::singleShot(0, job, [ask = request.onStep] { ask(SecurityKeyStep::Touch); });
    return job;
}

} // namespace

/// Signing in, as the window shows its steps.
class TestSignInScreens : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setFont(QFont(u"Inter"_s, 10)); }
    void init() { beginWindowTest(); }
    void cleanup() { QTRY_COMPARE(liveJobs(), 0); }

    void pictures_data()
    {
        QTest::addColumn<SignInStep>("step");
        QTest::addColumn<bool>("dark");
        QTest::newRow("signin-password") << SignInStep::Password << false;
        QTest::newRow("signin-code") << SignInStep::TextCode << false;
        QTest::newRow("signin-code-dark") << SignInStep::TextCode << true;
        QTest::newRow("signin-link") << SignInStep::EmailLink << false;
        QTest::newRow("signin-key") << SignInStep::SecurityKey << false;
    }
    void pictures()
    {
        QFETCH(SignInStep, step);
        QFETCH(bool, dark);
        PostroomStyle::of(nullptr)->setTokens(dark ? darkTokens() : lightTokens());
        SignInStage stage(&touchWanted);
        QVERIFY(stage.listens && stage.shown);
        goTo(stage, step);
        QTRY_COMPARE(missing(stage, step), QStringList());
        QTRY_COMPARE(clippedTexts(stage.window).join(u'\n'), QString());
        QTRY_COMPARE(stretched(*stage.page), QStringList());
        QTRY_COMPARE(overlaps(stage.window).join(u'\n'), QString());
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        QVERIFY(savePicture(stage.window, isTwoHundred() ? name + u"-200"_s : name));
    }
    void cleanupTestCase() { PostroomStyle::of(nullptr)->setTokens(lightTokens()); }

private:
    // Each step with what a person is most likely to need there.
    static void goTo(SignInStage &stage, SignInStep step)
    {
        if (step == SignInStep::Password) {
            stage.page->setEnded(SignInFault::ElsewhereSignedIn);
            return stage.givePassword(stage.platform.person(u"bronwen"_s), u"nope"_s);
        }
        if (step == SignInStep::SecurityKey) {
            stage.startWithKeys(
                {SignInStage::key(u"Work key"_s, SoftwareAuthenticator(u"other.example"_s).credentialData()),
                    SignInStage::key(u"Old key"_s, u"AAAA"_s)});
            QTRY_VERIFY(stage.asks(step));
            return QTest::mouseClick(&stage.button("main"), Qt::LeftButton);
        }
        stage.givePassword(stage.platform.person(step == SignInStep::TextCode ? u"bronwen"_s : u"ines"_s));
        QTRY_VERIFY(stage.asks(step));
        if (step == SignInStep::TextCode)
            stage.giveProof(u"00000"_s);
    }

    // What each of them must show.
    static QStringList wanted(SignInStep step)
    {
        if (step == SignInStep::Password)
            return {signInWords(SignInFault::ElsewhereSignedIn).sentence,
                signInWords(SignInFault::NotAccepted).sentence, webSessionNotice()};
        if (step == SignInStep::TextCode)
            return {signInWords(SignInFault::CodeWrong).sentence};
        if (step == SignInStep::EmailLink)
            return {signInNoticeText(SignInNotice::LinkAsked)};
        return {u"Work key"_s, unreadableKeyText(u"Old key"_s), securityKeyStepText(SecurityKeyStep::Touch)};
    }
    // What is higher than it has to be, as before the last layout.
    static QStringList stretched(const SignInPage &page)
    {
        QStringList found;
        for (const NoteBox *box : page.findChildren<NoteBox *>()) {
            if (box->isVisible() && box->height() != box->heightForWidth(box->width()))
                found.append(box->sentence());
        }
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            if (label->isVisible() && !label->wordWrap() && label->height() != label->sizeHint().height())
                found.append(label->text());
        }
        return found;
    }
    static QStringList missing(const SignInStage &stage, SignInStep step)
    {
        QStringList rest = wanted(step);
        for (const QLabel *label : stage.page->findChildren<QLabel *>()) {
            if (label->isVisible())
                rest.removeAll(label->text());
        }
        return rest;
    }
};

POSTROOM_TEST(TestSignInScreens)
#include "tst_signinscreens.moc"
