// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/softwareauthenticator.h"
#include "support/testmain.h"
#include "text/securitykeywords.h"
#include "text/signinwords.h"
#include "ui/signinstage.h"
#include "widgets/progressline.h"

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

using Behaviour = SoftwareAuthenticator::Behaviour;

// Never answers, as a key that nobody touches.
Job<SecurityKeyProof> *untouchedKey(const SecurityKeyRequest &)
{
    return new Job<SecurityKeyProof>(std::chrono::minutes(1));
}

// The program's own way to a key, and the software's in place of those that are plugged in.
Job<SecurityKeyProof> *softwareKey(SecurityKeyRequest request)
{
    request.attached = SoftwareAuthenticator::attached();
    return askSecurityKey(std::move(request));
}

// Dov O'Rourke-Łęcki, who signs in with a key, up to where he is asked for it.
struct KeyStage : SignInStage {
    explicit KeyStage(Behaviour behaviour)
        : SignInStage(&softwareKey)
    {
        key.setBehaviour(behaviour);
        key.plugIn();
        startWithKeys({SignInStage::key(u"Work key"_s, key.credentialData())});
        QTRY_VERIFY(asks(SignInStep::SecurityKey));
    }
    void useKey() const { QTest::mouseClick(&button("main"), Qt::LeftButton); }
    QList<QJsonObject> reports() const
    {
        return platform.bodies(RecordedPlatform::pathOf(platform.person(u"dov"_s), u"/complete/webauthn-login"_s));
    }

    SoftwareAuthenticator key{u"other.example"_s};
};

} // namespace

/// Signing in with a security key in the window, as platform admins do.
class TestKeySignInPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { beginWindowTest(); }
    void cleanup() { QTRY_COMPARE(liveJobs(), 0); }

    void signsInWithATouchedKey()
    {
        KeyStage stage(Behaviour::WaitsForTouch);
        QSignalSpy done(stage.page, &SignInPage::signedIn);
        stage.useKey();
        const auto *progress = stage.page->findChild<ProgressLine *>();
        QTRY_COMPARE(progress->words(), securityKeyStepText(SecurityKeyStep::Touch));
        QVERIFY(progress->isVisible());
        QVERIFY(done.isEmpty());
        stage.key.touch();
        QTRY_COMPARE(done.count(), 1);
        QCOMPARE(stage.signIn->signedIn()->person.user.id, stage.platform.person(u"dov"_s).id);
        QCOMPARE(stage.reports().size(), qsizetype(1));
        QVERIFY(stage.reports().first().value(u"successful").toBool());
        QCOMPARE(stage.platform.unknown(), QStringList());
    }

    void fiveAnswersThatProveNothingLock()
    {
        KeyStage stage(Behaviour::SignsAnotherText);
        for (int failures = 1; failures < 5; ++failures) {
            stage.useKey();
            QTRY_COMPARE(stage.fault(), securityKeyWords(SecurityKeyFailure::NotVerified).sentence);
            QVERIFY(stage.asks(SignInStep::SecurityKey));
            QCOMPARE(stage.reports().size(), qsizetype(failures));
        }
        stage.useKey();
        QTRY_COMPARE(stage.fault(), signInWords(SignInFault::KeysLocked).sentence);
        QCOMPARE(stage.signIn->step(), SignInStep::Password);
        QVERIFY(stage.field("password").hasFocus());
        const QJsonObject failure{{u"successful"_s, false}};
        QCOMPARE(stage.reports(), QList<QJsonObject>(5, failure));
    }

    void keysAreNamedAndCanBeGivenUp()
    {
        SignInStage stage(&untouchedKey);
        stage.startWithKeys(
            {SignInStage::key(u"Work & <b>"_s, SoftwareAuthenticator(u"other.example"_s).credentialData()),
                SignInStage::key(u"Old"_s, u"AAAA"_s)});
        QTRY_VERIFY(stage.asks(SignInStep::SecurityKey));
        const auto says = [&stage](const QString &words) {
            const QList<QLabel *> labels = stage.page->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                [&words](const QLabel *label) { return label->isVisible() && label->text() == words; });
        };
        QTRY_VERIFY(says(u"Work & <b>"_s)); // a layout shows what was added to it later
        QTRY_VERIFY(says(unreadableKeyText(u"Old"_s)));
        QTRY_VERIFY(stage.button("main").hasFocus());
        QTest::keyClick(&stage.button("main"), Qt::Key_Space);
        QTRY_COMPARE(stage.button("back").text(), u"Cancel"_s);
        QTest::keyClick(stage.page, Qt::Key_Escape);
        QCOMPARE(stage.signIn->step(), SignInStep::SecurityKey);
        QVERIFY(stage.button("main").isEnabled());
    }
};

POSTROOM_TEST(TestKeySignInPage)
#include "tst_keysigninpage.moc"
