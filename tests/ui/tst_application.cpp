// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/connectionpage.h"
#include "pages/signinpage.h"
#include "pages/startpage.h"
#include "signin/recordedplatform.h"
#include "support/programenvironment.h"
#include "support/testkeychain.h"
#include "support/testmain.h"
#include "support/tokencheck.h"
#include "ui/windowtest.h"
#include "widgets/emptystate.h"
#include "window/application.h"

#include <QPushButton>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

const QString profileId = u"11111111-aaaa-4aaa-8aaa-111111111111"_s;
const QString secret = u"postroom-dev-admin-secret"_s; // of the recorded platform

// A process keeps the session bus that it saw first. So each case is a process of its own, in a session of its own.
constexpr auto insideName = "POSTROOM_TEST_INSIDE";

/// The program on a profile whose secret lies in the keychain, from its start on.
struct StartedProgram {
    StartedProgram()
    {
        listens = platform.listen();
        ConnectionOptions options;
        options.kind = ConnectionOptions::Kind::AdministrationApi;
        options.url = platform.url();
        options.clientId = "notify-admin";
        options.secret = SecretSource::keychain();
        options.profile = u"Live"_s;
        options.profileId = profileId;
        program = std::make_unique<Application>(options, testClock());
        program->start();
    }
    Place *place() const { return program->window().place(); }
    /// What stands in place of rows; empty on a page of another kind.
    QString said() const
    {
        const auto *page = qobject_cast<ConnectionPage *>(place());
        return page ? page->findChild<EmptyState *>()->content().title : QString();
    }
    static QString sentence(KeychainState state) { return errorWords(keychainError(state), {u"Live"_s, {}}).sentence; }
    bool asksForPerson() const { return qobject_cast<SignInPage *>(place()); }
    bool press(const QString &text) const
    {
        for (auto *button : place()->findChildren<QPushButton *>()) {
            if (button->text() == text && button->isVisible()) {
                button->click();
                return true;
            }
        }
        return false;
    }
    void type() const
    {
        auto *field = place()->findChild<QLineEdit *>(u"secret"_s);
        QVERIFY(field && field->isVisible());
        QTest::keyClicks(field, secret);
    }
    /// The secret that was typed is the one that the platform is asked with.
    bool isUsed()
    {
        auto *page = place();
        page->findChild<QLineEdit *>(u"emailAddress"_s)->setText(u"nobody@nowhere.gov.uk"_s);
        page->findChild<QLineEdit *>(u"password"_s)->setText(u"nope"_s);
        QTest::keyClick(page->findChild<QLineEdit *>(u"password"_s), Qt::Key_Return);
        const auto asked = [this] { return platform.asked().contains(u"POST /user/email"_s); };
        return QTest::qWaitFor(asked, 30'000)
            && !TokenCheck(Contract())
                    .internal(platform.requests().last().header("Authorization"), QDateTime::currentSecsSinceEpoch());
    }

    RecordedPlatform platform;
    std::unique_ptr<Application> program;
    bool listens = false;
};

} // namespace

/// The program's start in a session with a keychain: run by TestApplication.
class TestInside : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QTRY_COMPARE_WITH_TIMEOUT(liveJobs(), 0, 30'000); }

    void theStartWaitsForNoKeychain()
    {
        StartedProgram started;
        QVERIFY(started.listens);
        QVERIFY(started.program->window().isVisible());
        QCOMPARE(started.said(), u"Connecting to Live"_s);
        QVERIFY(started.press(u"Open the demo instead"_s));
        QTRY_VERIFY_WITH_TIMEOUT(qobject_cast<StartPage *>(started.place()), 60'000);
    }

    void aSecretThatIsThereAsksNobody()
    {
        StartedProgram started;
        QTRY_VERIFY_WITH_TIMEOUT(started.asksForPerson(), 30'000);
    }

    void unlocksWhenThePersonSaysSo()
    {
        StartedProgram started;
        QTRY_COMPARE_WITH_TIMEOUT(started.said(), StartedProgram::sentence(KeychainState::Locked), 30'000);
        QVERIFY(started.press(u"Unlock"_s));
        QTRY_VERIFY_WITH_TIMEOUT(started.asksForPerson(), 30'000);
    }

    void aClosedQuestionIsSaidAndPutAgain()
    {
        StartedProgram started;
        QTRY_COMPARE_WITH_TIMEOUT(started.said(), StartedProgram::sentence(KeychainState::Locked), 30'000);
        for (int i = 0; i < 2; ++i) {
            QVERIFY(started.press(u"Unlock"_s));
            QCOMPARE(started.said(), u"Connecting to Live"_s);
            QTRY_COMPARE_WITH_TIMEOUT(started.said(), StartedProgram::sentence(KeychainState::Refused), 30'000);
        }
    }

    void keepsWhatWasTyped()
    {
        StartedProgram started;
        QTRY_COMPARE_WITH_TIMEOUT(started.said(), StartedProgram::sentence(KeychainState::Absent), 30'000);
        started.type();
        QVERIFY(started.press(u"Keep it in the keychain"_s));
        QTRY_VERIFY_WITH_TIMEOUT(started.asksForPerson(), 30'000);
        QVERIFY(started.isUsed());
    }

    void forThisRunOnlyKeepsNothing()
    {
        StartedProgram started;
        QTRY_COMPARE_WITH_TIMEOUT(started.said(), StartedProgram::sentence(KeychainState::Absent), 30'000);
        started.type();
        QVERIFY(started.press(u"For this run only"_s));
        QTRY_VERIFY_WITH_TIMEOUT(started.asksForPerson(), 30'000);
        QVERIFY(started.isUsed());
    }

    void whatIsNotTakenServesThisRun()
    {
        StartedProgram started;
        QTRY_COMPARE_WITH_TIMEOUT(started.said(), StartedProgram::sentence(KeychainState::Absent), 30'000);
        started.type();
        QVERIFY(started.press(u"Keep it in the keychain"_s));
        QCOMPARE(started.said(), u"Connecting to Live"_s);
        QTRY_VERIFY_WITH_TIMEOUT(started.said() != u"Connecting to Live"_s, 30'000);
        QVERIFY(!started.asksForPerson());
        QVERIFY(started.press(u"Try again"_s));
        QTRY_VERIFY_WITH_TIMEOUT(started.asksForPerson(), 30'000);
        QVERIFY(started.isUsed());
    }

    void servesThisRunWhileTheKeychainIsLocked()
    {
        StartedProgram started;
        QTRY_COMPARE_WITH_TIMEOUT(started.said(), StartedProgram::sentence(KeychainState::Locked), 30'000);
        QVERIFY(started.press(u"For this run only"_s));
        started.type();
        QVERIFY(started.press(u"For this run only"_s));
        QTRY_VERIFY_WITH_TIMEOUT(started.asksForPerson(), 30'000);
        QVERIFY(started.isUsed());
    }
};

/// What the window program does about its keychain: start, unlock, keep, for this run only.
class TestApplication : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void doesInASession_data()
    {
        QTest::addColumn<QString>("keychain"); // the stub's words, or gnome-keyring
        QTest::addColumn<QString>("kept"); // afterwards, as secret-call has it
        QTest::newRow("theStartWaitsForNoKeychain") << u"silent"_s << QString();
        QTest::newRow("aSecretThatIsThereAsksNobody") << u"as it is"_s << u"found|canary-in-stub"_s;
        QTest::newRow("unlocksWhenThePersonSaysSo") << u"locked"_s << u"found|canary-in-stub"_s;
        QTest::newRow("aClosedQuestionIsSaidAndPutAgain") << u"locked dismisses"_s << u"locked|"_s;
        QTest::newRow("keepsWhatWasTyped") << u"gnome-keyring"_s << u"found|"_s + secret;
        QTest::newRow("forThisRunOnlyKeepsNothing") << u"gnome-keyring"_s << u"absent|"_s;
        QTest::newRow("whatIsNotTakenServesThisRun") << u"empty full"_s << u"absent|"_s;
        QTest::newRow("servesThisRunWhileTheKeychainIsLocked") << u"locked"_s << u"locked|"_s;
    }
    void doesInASession()
    {
        QFETCH(QString, keychain);
        QFETCH(QString, kept);
        TestKeychain session;
        QVERIFY(session.startBus());
        const bool gnome = keychain == u"gnome-keyring"_s;
        QVERIFY(gnome ? session.startGnomeKeyring() : session.startStub(keychain.split(u' ')));
        QProcessEnvironment environment = environmentWith(session.environment());
        environment.insert(QString::fromLatin1(insideName), u"1"_s);
        QProcess child;
        child.setProcessEnvironment(environment);
        child.setProcessChannelMode(QProcess::MergedChannels);
        child.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(QTest::currentDataTag())});
        QVERIFY(child.waitForFinished(200'000));
        QVERIFY2(child.exitCode() == 0, child.readAll().constData());
        if (!kept.isEmpty())
            QVERIFY(secretCalls(session, profileId, {u"read"_s}).value(0).startsWith(kept));
        QVERIFY(!session.allFiles().contains(secret.toUtf8()));
    }
};

static const bool isRegistered = qEnvironmentVariableIsSet(insideName)
    ? registerTest([] { return std::make_unique<TestInside>(); })
    : registerTest([] { return std::make_unique<TestApplication>(); });
#include "tst_application.moc"
