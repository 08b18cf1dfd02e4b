// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/screenchecks.h"
#include "style/tokens.h"
#include "support/softwareauthenticator.h"
#include "support/testmain.h"
#include "ui/signinstage.h"

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

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
        SignInStage stage(
            [](const SecurityKeyRequest &) { return new Job<SecurityKeyProof>(std::chrono::minutes(1)); });
        QVERIFY(stage.listens && stage.shown);
        goTo(stage, step);
        QTRY_COMPARE(stage.signIn->step(), step);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        QVERIFY(savePicture(stage.window, isTwoHundred() ? name + u"-200"_s : name));
        QTRY_COMPARE(clippedTexts(stage.window).join(u'\n'), QString());
        QTRY_COMPARE(overlaps(stage.window).join(u'\n'), QString());
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
        if (step == SignInStep::TextCode) {
            stage.giveProof(u"00000"_s);
            QTRY_VERIFY(!stage.fault().isEmpty());
        }
    }
};

POSTROOM_TEST(TestSignInScreens)
#include "tst_signinscreens.moc"
