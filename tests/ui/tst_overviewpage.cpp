// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/apikey.h"
#include "domain/organisation.h"
#include "domain/user.h"
#include "pages/overviewpage.h"
#include "pages/recordspage.h"
#include "support/testmain.h"
#include "ui/shownbutton.h"
#include "ui/windowtest.h"
#include "widgets/contextbar.h"
#include "widgets/emptystate.h"
#include "widgets/linklabel.h"
#include "widgets/messagebar.h"
#include "widgets/sidebar.h"
#include "window/places.h"

#include <QClipboard>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

OverviewPage *overviewOf(MainWindow &window)
{
    return qobject_cast<OverviewPage *>(window.place());
}

// A platform that answers about services and nothing else.
std::shared_ptr<FakePlatform> servicesAlone()
{
    auto platform = std::make_shared<FakePlatform>();
    platform->lists.lacks = {Resource::DataRetention, Resource::EmailReplyTo, Resource::SmsSenders,
        Resource::LetterContacts, Resource::ServiceStatistics, Resource::FreeSmsFragmentLimit, Resource::GuestList,
        Resource::TemplateStatistics, Resource::YearlyUsageSummary, Resource::ScheduledJobStats,
        Resource::InboundSmsSummary, Resource::ReturnedLetterStatistics, Resource::UnsubscribeRequestStatistics,
        Resource::Users, Resource::ApiKeys};
    return platform;
}

// The second service of the demo, opened from its list by the keyboard.
struct OpenService : OpenWindow {
    explicit OpenService(const std::shared_ptr<Platform> &platform = demoPlatform())
        : OpenWindow(platform)
    {
        window.open(u"services"_s);
        auto &list = *qobject_cast<RecordsPage *>(window.place());
        QTRY_VERIFY_WITH_TIMEOUT(list.records().rowCount() > 1, 60'000);
        list.table().setFocus();
        list.table().selectRow(1);
        service = list.records().record(1);
        QTest::keyClick(&list.table(), Qt::Key_Return);
        QTRY_COMPARE(liveJobs(), 0);
    }
    OverviewPage &page() { return *overviewOf(window); }
    Row service;
};

} // namespace

/// The page of one record.
class TestOverviewPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { beginWindowTest(); }
    void cleanup() { QTRY_COMPARE(liveJobs(), 0); }

    void aServiceIsOpenedByTheKeyboard()
    {
        OpenService open;
        QVERIFY(overviewOf(open.window));
        QVERIFY(open.page().isShown());
        QCOMPARE(open.page().title(), std::get<QString>(valueOf(*open.service, "name"_L1)));
        QCOMPARE(open.window.findChild<Sidebar *>()->current(), u"services"_s);
        const QString said = everythingSaid(open.page());
        for (const QString &line : {u"Sign-in method: "_s, u"Data retention: "_s, u"Send emails: On"_s, u" a day"_s})
            QVERIFY2(said.contains(line), qPrintable(line));
        QVERIFY(open.page().asOf());
        for (const QWidget *stop : tabStops(open.window)) {
            const auto *button = qobject_cast<const QAbstractButton *>(stop);
            QVERIFY2(!stop->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                stop->metaObject()->className());
        }
    }

    // Ways that the connection does not know are not there.
    void itLeadsToWhatBelongsToIt()
    {
        OpenService open;
        QVERIFY(!shownButton(open.page(), u"Contact lists"_s)); // the demo has none
        QTest::mouseClick(shownButton(open.page(), u"API keys"_s), Qt::LeftButton);
        auto *keys = qobject_cast<RecordsPage *>(open.window.place());
        QVERIFY(keys);
        QCOMPARE(keys->title(), u"API keys"_s);
        QTRY_COMPARE(keys->records().query().value(FilterKey::Service), idOf(*open.service));
        awaitRest(*keys);
    }

    void theTeamAndTheKeysStandBesideTheSettings()
    {
        OpenService open;
        const auto people = open.page().gathered().rows(Resource::Users);
        QVERIFY(!people.empty());
        const User &person = *as<User>(people.front());
        QAbstractButton *name = shownButton(open.page(), person.name);
        QVERIFY(name);
        QVERIFY2(name->accessibleName().startsWith(person.name + u": "_s), qPrintable(name->accessibleName()));
        for (const Row &key : open.page().gathered().rows(Resource::ApiKeys))
            QVERIFY(everythingSaid(open.page()).contains(as<ApiKey>(key)->name + u": "_s));
        QTest::mouseClick(name, Qt::LeftButton);
        QTRY_COMPARE(open.window.place()->title(), person.name);
        QTRY_COMPARE(liveJobs(), 0);
    }

    // "Who can manage it" is not answered by the first few alone.
    void aLargeTeamSaysHowManyMoreThereAre()
    {
        const auto platform = servicesAlone();
        platform->lists.lacks.removeOne(Resource::Users);
        for (int i = 0; i < 9; ++i) {
            auto user = std::make_shared<User>();
            user->id = u"person-%1"_s.arg(i);
            user->name = u"Person %1"_s.arg(i);
            spellAs(*user, User::internalShape());
            platform->lists.rows.push_back(user);
        }
        OpenWindow open(platform);
        Q_EMIT open.window.place()->recordRequested(
            {Resource::Services, idOf(*platform->lists.services.front()), {}}, {});
        QTRY_VERIFY(!platform->lists.pending().empty());
        platform->lists.releaseAll();
        QTRY_COMPARE(liveJobs(), 0);
        const QString said = everythingSaid(*overviewOf(open.window));
        QVERIFY2(said.contains(u"Person 5: "_s), qPrintable(said));
        QVERIFY(!said.contains(u"Person 6: "_s));
        QVERIFY2(said.contains(u"and 3 more"_s), qPrintable(said));
    }

    // Down the lines, then down what stands beside them.
    void theTabKeyGoesAsOneReadsThePage()
    {
        OpenService open;
        int left = -1;
        for (QWidget *stop : tabStops(open.window)) {
            if (!qobject_cast<LinkLabel *>(stop) || !open.page().isAncestorOf(stop))
                continue;
            const QPoint at = stop->mapTo(&open.page(), QPoint(0, 0));
            const bool isAside = at.x() > open.page().width() / 2;
            QVERIFY2(isAside || left < open.page().width() / 2, qPrintable(stop->accessibleName()));
            left = at.x();
        }
        QVERIFY(left > open.page().width() / 2);
    }

    void theWayToAServiceLeadsThroughItsOrganisation()
    {
        OpenService open;
        const auto organisations = open.page().gathered().rows(Resource::Organisations);
        QCOMPARE(organisations.size(), std::size_t(1));
        const QString name = as<Organisation>(organisations.front())->name;
        auto *bar = open.window.findChild<ContextBar *>();
        QCOMPARE(bar->crumbs().size(), 3);
        QCOMPARE(bar->crumbs().at(1).words, name);
        QTRY_VERIFY(shownButton(*bar, name));
        QTest::mouseClick(shownButton(*bar, name), Qt::LeftButton);
        QTRY_COMPARE(open.window.place()->title(), name);
        QTRY_COMPARE(liveJobs(), 0);
    }

    // What the page says of today changes by itself, as the web's dashboard does (admin-features 0.5).
    void itIsReadAgainByItself()
    {
        OpenService open;
        QVERIFY(open.page().renew());
        QVERIFY(open.page().isRenewing());
        QVERIFY(open.page().isShown());
        QVERIFY2(!open.page().renew(), "one after the other");
        QTRY_COMPARE(liveJobs(), 0);
        QVERIFY(!open.page().isOutdated());
        QVERIFY(places::refreshOf(u"service"_s) >= std::chrono::seconds(2));
    }

    // "As of" is of what is shown, not of the attempt.
    void whatItShowsStaysWhereThatFails()
    {
        const auto platform = servicesAlone();
        MainWindow window{Clock()}; // which goes on
        window.setPlatform(platform, u"search"_s);
        window.show();
        Q_EMIT window.place()->recordRequested({Resource::Services, idOf(*platform->lists.services.front()), {}}, {});
        OverviewPage &page = *overviewOf(window);
        QTRY_VERIFY(page.isShown());
        QTRY_COMPARE(liveJobs(), 0);
        const auto before = page.asOf();
        QVERIFY(before);
        platform->lists.services.clear();
        QVERIFY(page.renew());
        QTRY_VERIFY(page.isOutdated());
        QVERIFY(page.isShown());
        QCOMPARE(page.asOf(), before);
    }

    void aPartThatCannotBeReadAnewIsSaid()
    {
        const auto platform = servicesAlone();
        platform->lists.lacks.removeOne(Resource::Users);
        OpenWindow open(platform);
        Q_EMIT open.window.place()->recordRequested(
            {Resource::Services, idOf(*platform->lists.services.front()), {}}, {});
        QTRY_VERIFY(!platform->lists.pending().empty());
        platform->lists.releaseAll();
        QTRY_COMPARE(liveJobs(), 0);
        OverviewPage &page = *overviewOf(open.window);
        QVERIFY(!page.isOutdated());
        QVERIFY(page.renew());
        QTRY_VERIFY(!platform->lists.pending().empty());
        platform->lists.fail(makeError(Error::Kind::Timeout, {}));
        QTRY_COMPARE(liveJobs(), 0);
        QVERIFY(page.isOutdated());
        QTRY_VERIFY(page.findChild<MessageBar *>()->isVisible());
    }

    void idsAreCopiedAndItIsReadAgain()
    {
        OpenService open;
        QVERIFY(!open.page().whyNot(Act::CopyIds));
        open.page().perform(Act::CopyIds);
        QCOMPARE(QGuiApplication::clipboard()->text(), idOf(*open.service));
        QVERIFY(open.page().whyNot(Act::Stop));
        open.page().perform(Act::ReadAgain);
        QVERIFY(!open.page().whyNot(Act::Stop));
        QVERIFY2(open.page().isShown(), "what is shown stays while it is read again");
        QTRY_COMPARE(liveJobs(), 0);
    }

    void aFailureSaysWhyAndIsTriedAgain()
    {
        const auto platform = servicesAlone();
        OpenWindow open(platform);
        Q_EMIT open.window.place()->recordRequested({Resource::Services, u"gone"_s, {}}, u"Gone <b>"_s);
        OverviewPage &page = *overviewOf(open.window);
        QTRY_VERIFY(!page.isShown() && page.gathered().error());
        QVERIFY(!page.instead().content().title.isEmpty());
        QCOMPARE(page.title(), u"Gone <b>"_s);
        platform->lists.services.push_back(FakeLists::service(u"gone"_s, u"Back <i>again</i>"_s));
        page.perform(Act::ReadAgain);
        QTRY_VERIFY(page.isShown());
        QVERIFY(everythingSaid(page).contains(u"Back <i>again</i>"_s));
    }

    void whatWasReadStaysWhenReadingAgainFails()
    {
        const auto platform = servicesAlone();
        OpenService open(platform);
        platform->lists.services.clear();
        open.page().perform(Act::ReadAgain);
        QTRY_VERIFY(open.page().findChild<MessageBar *>()->isVisible());
        QVERIFY(open.page().isShown());
    }

    void aPersonShowsWhereTheyBelongAndWhatTheyMayDo()
    {
        OpenWindow open(demoPlatform());
        showRows(open.window, u"team"_s);
        auto &list = *qobject_cast<RecordsPage *>(open.window.place());
        awaitRest(list);
        const QString name = std::get<QString>(valueOf(*list.records().record(1), "name"_L1));
        const QString service = list.services()->serviceName();
        QTest::keyClick(&list.table(), Qt::Key_Return);
        QTRY_VERIFY(overviewOf(open.window) && overviewOf(open.window)->isShown());
        QTRY_COMPARE(liveJobs(), 0);
        OverviewPage &page = *overviewOf(open.window);
        QCOMPARE(page.title(), name);
        QCOMPARE(open.window.findChild<Sidebar *>()->current(), u"team"_s);
        const QString said = everythingSaid(page);
        for (const QString &line :
            {u"Email address: "_s, u"Last signed in: "_s, u"Failed sign-ins: "_s, service + u": "_s})
            QVERIFY2(said.contains(line), qPrintable(line + u" is not in\n"_s + said));
    }

    // The demo cannot narrow its services by organisation: each says its own.
    void anOrganisationShowsItsOwnServices()
    {
        OpenWindow open(demoPlatform());
        showRows(open.window, u"organisations"_s);
        auto &list = *qobject_cast<RecordsPage *>(open.window.place());
        awaitRest(list);
        const Row organisation = list.records().record(1);
        QTest::keyClick(&list.table(), Qt::Key_Return);
        QTRY_VERIFY(overviewOf(open.window) && overviewOf(open.window)->isShown());
        QTRY_COMPARE(liveJobs(), 0);
        const OverviewPage &page = *overviewOf(open.window);
        QCOMPARE(page.title(), std::get<QString>(valueOf(*organisation, "name"_L1)));
        const QString said = everythingSaid(page);
        qsizetype own = 0;
        for (const Row &row : page.gathered().rows(Resource::Services)) {
            const auto &service = static_cast<const Service &>(*row);
            const bool isOwn = service.organisation == idOf(*organisation);
            own += isOwn;
            QCOMPARE(said.contains(service.name + u": "_s), isOwn);
        }
        QVERIFY(own > 0);
    }

    void nothingIsSaidWhereNothingWasChosen()
    {
        OpenWindow open(demoPlatform());
        open.window.open(u"service"_s);
        OverviewPage &page = *overviewOf(open.window);
        QVERIFY(!page.isShown());
        QCOMPARE(page.instead().content().title, u"Nothing is chosen"_s);
        QCOMPARE(page.whyNot(Act::ReadAgain), std::optional(u"Nothing is chosen."_s));
    }
};

POSTROOM_TEST(TestOverviewPage)

#include "tst_overviewpage.moc"
