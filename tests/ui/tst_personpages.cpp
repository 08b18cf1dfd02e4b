// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/httpplatform.h"
#include "pages/notificationspage.h"
#include "pages/searchpage.h"
#include "pages/servicechooser.h"
#include "support/contractserver.h"
#include "support/recordedperson.h"
#include "support/testmain.h"
#include "ui/windowtest.h"
#include "widgets/emptystate.h"
#include "widgets/iconbutton.h"
#include "window/actionregistry.h"

#include <QMenu>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What the window shows to somebody who may not see everything.
class TestPersonPages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.listen()); }
    void init() { beginWindowTest(); }
    void cleanup() { QTRY_COMPARE(liveJobs(), 0); }

    void theChooserListsTheirOwnServicesAlone()
    {
        const Identity identity = person(false);
        OpenWindow open(platformOf(identity));
        open.window.open(u"notifications"_s);
        const ServiceChooser &services = *qobject_cast<NotificationsPage *>(open.window.place())->services();
        QTRY_VERIFY(services.isLoaded());
        QStringList shown;
        for (int i = 0; i < services.count(); ++i)
            shown.append(services.itemData(i).toString());
        QStringList own = *identity.person->user.services;
        shown.sort();
        own.sort();
        QCOMPARE(shown, own);
    }

    void aClosedServiceShowsTheReasonInItsPlace()
    {
        OpenWindow open(platformOf(person(false)));
        open.window.open(u"notifications"_s);
        auto *page = qobject_cast<NotificationsPage *>(open.window.place());
        page->showService(u"00000000-0000-4000-8000-00000000dead"_s);
        QTRY_VERIFY(page->instead().isVisible());
        QCOMPARE(page->instead().content().title, u"You are not in the team of this service."_s);
        QVERIFY(page->instead().content().ink == Ink::Grey2);
        QCOMPARE(page->instead().content().actions, QStringList());
        QTRY_VERIFY(page->services()->isLoaded());
    }

    void theSearchSaysWhichServicesItAsks()
    {
        OpenWindow own(platformOf(person(false)));
        own.window.open(u"search"_s);
        QVERIFY(
            qobject_cast<SearchPage *>(own.window.place())->instead().content().explanation.contains(u"your teams"_s));
        OpenWindow all(platformOf(person(true)));
        all.window.open(u"search"_s);
        QVERIFY(
            !qobject_cast<SearchPage *>(all.window.place())->instead().content().explanation.contains(u"your teams"_s));
    }

    void theAccountMenuIsThePersons_data()
    {
        QTest::addColumn<bool>("platformAdmin");
        QTest::newRow("member") << false;
        QTest::newRow("platform admin") << true;
    }
    void theAccountMenuIsThePersons()
    {
        QFETCH(bool, platformAdmin);
        OpenWindow open(platformOf(person(platformAdmin)));
        QSignalSpy signOut(&open.window, &MainWindow::signOutRequested);
        QSignalSpy hide(&open.window, &MainWindow::powersHiddenRequested);
        auto *account = accountButton(open.window);
        QVERIFY(account && account->isVisible());
        QTest::mouseClick(account, Qt::LeftButton);
        auto *menu = open.window.findChild<QMenu *>(u"accountMenu"_s);
        QTRY_VERIFY(menu && menu->isVisible());
        QAction *powers = open.window.actions().action(Act::HidePowers);
        QCOMPARE(powers->isVisible(), platformAdmin);
        QVERIFY(powers->isCheckable() && !powers->isChecked());
        open.window.actions().action(Act::SignOut)->trigger();
        QCOMPARE(signOut.count(), 1);
        if (platformAdmin)
            powers->trigger();
        QCOMPARE(hide.count(), platformAdmin ? 1 : 0);
        menu->close();
    }

    void nobodyHasNoAccount()
    {
        OpenWindow open(platformOf({Identity::Kind::Unattended, u"Unattended"_s, {}}));
        QVERIFY(!accountButton(open.window)->isVisible());
        QVERIFY(!open.window.actions().action(Act::SignOut)->isVisible());
    }

private:
    Identity person(bool platformAdmin) { return firstRecordedPerson(m_server.contract(), platformAdmin); }
    std::shared_ptr<Platform> platformOf(const Identity &identity)
    {
        const Contract &contract = m_server.contract();
        return std::make_shared<HttpPlatform>(
            HttpSettings{m_server.url(), contract.internalClient().toLatin1(), {}, 20s},
            Secret(contract.internalSecret().toLatin1()), identity);
    }
    static IconButton *accountButton(MainWindow &window) { return window.findChild<IconButton *>(u"account"_s); }

    ContractServer m_server;
};

POSTROOM_TEST(TestPersonPages)
#include "tst_personpages.moc"
