// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/searchpage.h"
#include "support/testmain.h"
#include "text/signinwords.h"
#include "ui/signinstage.h"
#include "widgets/statusstrip.h"
#include "window/actionregistry.h"
#include "window/windowsession.h"

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

/// A window on an administration API on which somebody has to sign in.
struct Desk {
    explicit Desk(const QString &profileId = {})
    {
        listens = platform.listen();
        platform.playAs(who, platform.person(u"bronwen"_s));
        api = std::make_shared<HttpPlatform>(HttpSettings{platform.url(), "notify-admin", {}},
            Secret(QByteArray("postroom-dev-admin-secret")), Identity{});
        session.emplace(api, clock, secrets, WindowSession::Settings{profileId, u"other.example"_s}, window);
        window.setFixedSize(1280, 800);
        window.show();
        window.activateWindow();
        shown = QTest::qWaitForWindowActive(&window);
    }
    SignInPage *page() const { return qobject_cast<SignInPage *>(window.place()); }
    QLineEdit *field(const char *name) const
    {
        for (QLineEdit *one : page()->findChildren<QLineEdit *>(QString::fromLatin1(name))) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    bool isAskedForProof() const { return field("proof") && page()->findChild<QPushButton *>(u"main"_s)->isEnabled(); }
    void signIn()
    {
        QTRY_VERIFY(page());
        field("emailAddress")->setText(who.email);
        field("password")->setText(who.password);
        QTest::keyClick(field("password"), Qt::Key_Return);
        QTRY_VERIFY(isAskedForProof());
        field("proof")->setText(u"31415"_s);
        QTest::keyClick(field("proof"), Qt::Key_Return);
        QTRY_VERIFY(!page());
    }
    QString status() const { return window.findChild<StatusStrip *>()->words(); }
    QString said(const char *box) const { return page()->findChild<NoteBox *>(QString::fromLatin1(box))->sentence(); }
    // As when the person comes back to the window.
    static void comeBack() { Q_EMIT qApp->applicationStateChanged(Qt::ApplicationActive); }

    RecordedPlatform platform;
    const ContractUser who = platform.person(u"wren"_s); ///< whose codes are Bronwen Hale's
    Clock clock = testClock();
    SecretStore secrets;
    std::shared_ptr<HttpPlatform> api;
    MainWindow window{clock};
    std::optional<WindowSession> session;
    bool listens = false;
    bool shown = false;
};

} // namespace

/// From the sign-in to the end of the session, in the window.
class TestWindowSession : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { beginWindowTest(); }
    void cleanup() { QTRY_COMPARE(liveJobs(), 0); }

    void showsThePlatformAsThePersons()
    {
        Desk desk;
        QVERIFY(desk.listens && desk.shown);
        desk.session->start(u"search"_s);
        QVERIFY(desk.status().contains(u"Not signed in"_s));
        desk.signIn();
        QVERIFY(qobject_cast<SearchPage *>(desk.window.place()));
        QVERIFY2(desk.status().contains(desk.who.email + u"  ·  Signed in"_s), qPrintable(desk.status()));
        QCOMPARE(desk.api->identity().person->user.name, u"Wren Abernathy"_s);
        QVERIFY(desk.window.actions().action(Act::SignOut)->isVisible());
        QVERIFY(!desk.window.actions().action(Act::HidePowers)->isVisible());
    }

    void nobodyComesPastTheSignIn()
    {
        Desk desk;
        desk.session->start();
        QTRY_VERIFY(desk.page());
        desk.window.open(u"search"_s);
        desk.window.actions().action(u"notifications"_s)->trigger();
        QVERIFY(desk.page());
    }

    void anEndedSessionLosesNothing()
    {
        Desk desk;
        desk.session->start(u"search"_s);
        desk.signIn();
        auto *search = desk.window.place()->findChild<QLineEdit *>(u"searchField"_s);
        search->setText(u"07700 900123"_s);
        const ContractUser &who = desk.who;
        desk.platform.changeRecord(who, u"current_session_id"_s, u"00000000-0000-4000-8000-000000000060"_s);
        Desk::comeBack();
        QTRY_VERIFY(desk.page());
        QCOMPARE(desk.said("ended"), signInWords(SignInFault::ElsewhereSignedIn).sentence);
        QCOMPARE(desk.field("emailAddress")->text(), desk.who.email);
        QCOMPARE(desk.api->identity(), Identity{});
        QVERIFY(!desk.window.actions().action(Act::SignOut)->isVisible());
        desk.signIn();
        QVERIFY(search && search->isVisible());
        QCOMPARE(search->text(), u"07700 900123"_s);
        QCOMPARE(desk.window.place()->findChild<QLineEdit *>(u"searchField"_s), search);
    }

    void signingOutClosesWhatWasOpen()
    {
        Desk desk;
        desk.session->start(u"search"_s);
        desk.signIn();
        const QPointer<Place> open = desk.window.place();
        const ContractUser &who = desk.who;
        desk.platform.answer("POST", RecordedPlatform::pathOf(who), Response::json("{}"));
        desk.window.actions().action(Act::SignOut)->trigger();
        QTRY_VERIFY(desk.page());
        QVERIFY(desk.said("notices").startsWith(signedOutText()));
        QCOMPARE(desk.field("emailAddress")->text(), QString());
        QTRY_VERIFY(!open);
    }

    void aKeptSessionIsTakenUp()
    {
        Desk desk(u"profile"_s);
        const ContractUser who = desk.platform.person(u"tomos"_s);
        desk.platform.changeRecordEverywhere(who, u"current_session_id"_s, u"s-1"_s);
        KeptSession kept{who.id, u"s-1"_s, desk.clock.now(), desk.clock.now(), true};
        desk.secrets.keepForThisRun({u"profile"_s, SecretPurpose::Session}, secretOf(kept));
        desk.session->start(u"search"_s);
        QTRY_VERIFY(qobject_cast<SearchPage *>(desk.window.place()));
        QVERIFY2(desk.status().contains(u"powers hidden"_s), qPrintable(desk.status()));
        QAction *powers = desk.window.actions().action(Act::HidePowers);
        QVERIFY(powers->isVisible() && powers->isChecked());
        powers->trigger();
        QTRY_VERIFY2(desk.status().contains(u"Platform admin  ·"_s), qPrintable(desk.status()));
        QVERIFY(!powers->isChecked());
    }

    // Signing in on the command line ends the window's session, and the keychain has the new one.
    void aSessionOfTheCommandLineIsTakenUp()
    {
        Desk desk(u"profile"_s);
        const SecretName entry{u"profile"_s, SecretPurpose::Session};
        const auto letIn = [&desk, entry](const QString &session, const ContractUser &who) {
            desk.platform.changeRecordEverywhere(who, u"current_session_id"_s, session);
            desk.secrets.keepForThisRun(
                entry, secretOf(KeptSession{who.id, session, desk.clock.now(), desk.clock.now(), false}));
        };
        const ContractUser tomos = desk.platform.person(u"tomos"_s);
        letIn(u"s-1"_s, tomos);
        desk.session->start(u"search"_s);
        QTRY_VERIFY(qobject_cast<SearchPage *>(desk.window.place()));
        auto *search = desk.window.place()->findChild<QLineEdit *>(u"searchField"_s);
        search->setText(u"07700 900123"_s);
        const std::shared_ptr<const Person> before = desk.api->identity().person;
        letIn(u"s-2"_s, tomos);
        Desk::comeBack();
        QTRY_VERIFY(desk.api->identity().person && desk.api->identity().person != before);
        QVERIFY(!desk.page());
        QCOMPARE(search->text(), u"07700 900123"_s);
        // Another person's is not: whoever sits here has not said who they are.
        desk.platform.changeRecordEverywhere(tomos, u"current_session_id"_s, u"s-3"_s);
        const ContractUser bronwen = desk.platform.person(u"bronwen"_s);
        desk.secrets.keepForThisRun(
            entry, secretOf(KeptSession{bronwen.id, u"s-4"_s, desk.clock.now(), desk.clock.now(), false}));
        Desk::comeBack();
        QTRY_VERIFY(desk.page());
        QCOMPARE(desk.said("ended"), signInWords(SignInFault::ElsewhereSignedIn).sentence);
    }

    // No test has a keychain: each answer but "there is none" may hide a session, which is not written over.
    void saysThatNothingIsKept()
    {
        Desk desk(u"profile"_s);
        desk.session->start(u"search"_s);
        QTRY_VERIFY(desk.page());
        const QString unkept = sessionNotKeptText(u"…"_s).section(u'…', 0, 0);
        const QString unopened = linksNotOpenedText(u"…"_s).section(u'…', 0, 0);
        QVERIFY2(desk.said("notices").contains(unkept), qPrintable(desk.said("notices")));
        QVERIFY2(desk.said("notices").contains(unopened), qPrintable(desk.said("notices")));
        desk.signIn();
        QVERIFY2(desk.status().contains(unkept), qPrintable(desk.status()));
        // The next connection's session has nothing to do with that.
        desk.session.emplace(
            desk.api, desk.clock, desk.secrets, WindowSession::Settings{{}, u"other.example"_s}, desk.window);
        desk.session->start(u"search"_s);
        QTRY_VERIFY(desk.page());
        desk.signIn();
        QVERIFY2(!desk.status().contains(unkept), qPrintable(desk.status()));
    }
};

POSTROOM_TEST(TestWindowSession)
#include "tst_windowsession.moc"
