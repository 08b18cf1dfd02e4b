// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/reportchart.h"
#include "pages/datebar.h"
#include "pages/listfilters.h"
#include "pages/overviewpage.h"
#include "pages/periodchip.h"
#include "pages/recordplaces.h"
#include "pages/recordspage.h"
#include "support/tcpproxy.h"
#include "support/testmain.h"
#include "ui/databasestage.h"
#include "ui/shownbutton.h"
#include "widgets/emptystate.h"
#include "widgets/sidebar.h"
#include "window/actionregistry.h"
#include "window/places.h"
#include "window/reportspage.h"
#include "window/wordstable.h"

#include <QDateEdit>
#include <QPushButton>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<PgPlatform> contractPlatform()
{
    return databasePlatform(contractCluster().conninfo(u"contract"_s));
}

RecordsPage &recordsOf(MainWindow &window)
{
    return *qobject_cast<RecordsPage *>(window.place());
}

// Whatever a list needs before it can be read.
Query questionOf(const RecordPlace &place)
{
    Query query{place.resource, {}};
    for (const FilterKey key : infoOf(place.resource).scope) {
        if (key == FilterKey::Service)
            query = query.with(key, notices);
        else if (key == FilterKey::Organisation)
            query = query.with(key,
                contractCluster()
                    .sql(u"SELECT organisation_id FROM services WHERE organisation_id IS NOT NULL LIMIT 1"_s,
                        u"contract"_s)
                    .text()
                    .trimmed());
    }
    return query;
}

void press(const QWidget &page, const QString &words)
{
    if (QAbstractButton *button = shownButton(page, words))
        return QTest::mouseClick(button, Qt::LeftButton);
    QFAIL(qPrintable(words + u" is not there"_s));
}

} // namespace

Q_DECLARE_METATYPE(const postroom::RecordPlace *)

/// Reports: what they are asked for, what is drawn, and that the window leads there.
class TestReports : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { beginWindowTest(); }
    void cleanup() { QTRY_COMPARE(liveJobs(), 0); }

    void everyReportNamesColumnsThatThereAre()
    {
        for (const RecordPlace &place : reportPlaces()) {
            const auto columns = place.columns();
            const auto has
                = [&columns](const char *id) { return !id || columnAt(columns, QString::fromLatin1(id)) >= 0; };
            for (const char *id : place.narrowedBy)
                QVERIFY2(has(id), qPrintable(u"%1 of %2"_s.arg(QLatin1StringView(id), QLatin1StringView(place.title))));
            QVERIFY2(!places::idOf(place.resource).isEmpty(), place.title);
            if (!place.chart)
                continue;
            QVERIFY2(has(place.chart->category) && has(place.chart->splitBy), place.title);
            for (const char *id : place.chart->amounts)
                QVERIFY2(has(id), qPrintable(u"%1 of %2"_s.arg(QLatin1StringView(id), QLatin1StringView(place.title))));
        }
    }

    void everyReportIsShown_data()
    {
        QTest::addColumn<const RecordPlace *>("place");
        for (const RecordPlace &place : reportPlaces())
            QTest::newRow(infoOf(place.resource).plural) << &place;
    }
    void everyReportIsShown()
    {
        QFETCH(const RecordPlace *, place);
        const auto platform = contractPlatform();
        DatabaseWindow open(platform);
        QVERIFY(hasWayTo(place->resource, platform->source()));
        Q_EMIT open.window.place()->listRequested(questionOf(*place), u"It"_s);
        RecordsPage &page = recordsOf(open.window);
        QCOMPARE(page.about().resource, place->resource);
        QTRY_COMPARE_WITH_TIMEOUT(page.records().state(), PagedTableModel::LoadState::Loaded, 60'000);
        QTRY_COMPARE(liveJobs(), 0);
        QVERIFY2(
            !page.records().error(), qPrintable(page.records().error() ? page.records().error()->detail : QString()));
        const auto *chart = page.findChild<ReportChart *>();
        QCOMPARE(chart != nullptr, place->chart != nullptr);
        if (chart && !chart->figures().series.empty()) {
            QVERIFY(chart->isVisible());
            QVERIFY(!chart->accessibleName().isEmpty());
            QCOMPARE(chart->accessibleDescription(), chart->sentence());
        }
        QVERIFY(!open.window.findChild<Sidebar *>()->current().isEmpty());
        for (const QWidget *stop : tabStops(open.window))
            QVERIFY2(!stop->accessibleName().isEmpty() || qobject_cast<const QAbstractButton *>(stop),
                stop->metaObject()->className());
    }

    void theUsualDaysAreAskedForAndOthersCanBeTyped()
    {
        DatabaseWindow open(contractPlatform());
        Q_EMIT open.window.place()->listRequested({Resource::BillingReport, {}}, {});
        RecordsPage &page = recordsOf(open.window);
        QTRY_COMPARE(page.records().state(), PagedTableModel::LoadState::Loaded);
        QCOMPARE(page.records().query().value(FilterKey::StartDate), u"2026-11-01"_s);
        QCOMPARE(page.records().query().value(FilterKey::EndDate), u"2026-11-20"_s);
        auto *chip = page.findChild<PeriodChip *>();
        chip->setValue(u"other"_s);
        auto *bar = page.findChild<DateBar *>();
        QVERIFY(bar->isVisible());
        auto *first = bar->findChild<QDateEdit *>(u"day"_s), *last = bar->findChild<QDateEdit *>(u"lastDay"_s);
        first->setDate({2026, 3, 31});
        last->setDate({2026, 4, 1});
        QTest::keyClick(last, Qt::Key_Return);
        QVERIFY2(bar->isVisible(), "days of two financial years are refused here, with all that was typed");
        QVERIFY(bar->findChild<QLabel *>(u"reason"_s)->text().contains(u"April to March"_s));
        first->setDate({2026, 10, 1});
        last->setDate({2026, 9, 1});
        QTest::keyClick(last, Qt::Key_Return);
        QVERIFY(bar->findChild<QLabel *>(u"reason"_s)->text().contains(u"before the first"_s));
        last->setDate({2026, 10, 31});
        QTest::keyClick(last, Qt::Key_Return);
        QVERIFY(!bar->isVisible());
        QTRY_COMPARE(page.records().query().value(FilterKey::EndDate), u"2026-10-31"_s);
        QTRY_COMPARE(page.records().state(), PagedTableModel::LoadState::Loaded);
        chip->clear();
        QTRY_COMPARE(page.records().query().value(FilterKey::StartDate), u"2026-11-01"_s);
        awaitRest(page);
    }

    // What was read stays, in the table and drawn, while the platform does not answer.
    void aChartStaysBesideItsRows()
    {
        TcpProxy proxy(contractCluster().port());
        QVERIFY(proxy.listen());
        DatabaseWindow open(databasePlatform(proxy.conninfo(u"contract"_s)));
        Q_EMIT open.window.place()->listRequested({Resource::MonthlyUsage, {{FilterKey::Service, notices}}}, {});
        RecordsPage &page = recordsOf(open.window);
        QTRY_COMPARE(page.records().state(), PagedTableModel::LoadState::Loaded);
        awaitRest(page);
        const auto &chart = *page.findChild<ReportChart *>();
        const double total = chart.figures().total;
        QVERIFY(total > 0 && chart.isVisible());
        proxy.refuse();
        proxy.cut();
        open.window.actions().action(Act::ReadAgain)->trigger();
        QTRY_COMPARE(page.records().state(), PagedTableModel::LoadState::Outdated);
        QTRY_VERIFY_WITH_TIMEOUT(page.records().errorOf(0), 10'000);
        QVERIFY(page.records().rowCount() > 0);
        QCOMPARE(chart.figures().total, total);
        QVERIFY(chart.isVisible());
    }

    // Also where the bar is too low to be hit; the same once more takes it back.
    void aClickOnAMonthNarrowsToIt()
    {
        DatabaseWindow open(contractPlatform());
        Q_EMIT open.window.place()->listRequested({Resource::MonthlyUsage, {{FilterKey::Service, notices}}}, {});
        RecordsPage &page = recordsOf(open.window);
        QTRY_COMPARE(page.records().state(), PagedTableModel::LoadState::Loaded);
        awaitRest(page);
        const auto &chart = *page.findChild<ReportChart *>();
        const auto monthAt = [&page](int row) { return page.records().index(row, 0).data().toString(); };
        const int all = page.records().rowCount();
        QCOMPARE(chart.figures().categories.first(), u"April"_s);
        QCOMPARE(monthAt(0), u"November"_s); // the newest
        QCoreApplication::processEvents(); // the chart is laid out
        const auto click = [&](qsizetype category) {
            const QPoint at = chart.mapTo(&open.window, chart.placeOf(category).center());
            QTest::mouseClick(open.window.windowHandle(), Qt::LeftButton, {}, at);
        };
        click(chart.figures().categories.indexOf(u"October"_s));
        QTRY_VERIFY(page.records().rowCount() < all);
        QCOMPARE(monthAt(0), u"October"_s);
        QTRY_COMPARE(chart.figures().categories, QStringList{u"October"_s});
        QCoreApplication::processEvents();
        click(0);
        QTRY_COMPARE(page.records().rowCount(), all);
        awaitRest(page);
    }

    // A service's bill: from its page, with one press.
    void aServiceLeadsToItsUsage()
    {
        DatabaseWindow open(contractPlatform());
        Q_EMIT open.window.place()->recordRequested({Resource::Services, notices, {}}, {});
        auto *service = qobject_cast<OverviewPage *>(open.window.place());
        QTRY_VERIFY(service->isShown() && !service->gathered().isReading());
        press(*service, u"Usage and cost"_s);
        RecordsPage &page = recordsOf(open.window);
        QTRY_COMPARE(page.records().query(),
            (Query{Resource::MonthlyUsage, {{FilterKey::Service, notices}, {FilterKey::Year, u"2026"_s}}}));
        QTRY_COMPARE(page.records().state(), PagedTableModel::LoadState::Loaded);
        awaitRest(page);
    }

    void anOrganisationShowsItsServicesAndPeopleAndLeadsToItsUsage()
    {
        DatabaseWindow open(contractPlatform());
        const QString id = questionOf(*recordPlaceOf(Resource::ServicesWithUsage)).value(FilterKey::Organisation);
        Q_EMIT open.window.place()->recordRequested({Resource::Organisations, id, {}}, {});
        auto *page = qobject_cast<OverviewPage *>(open.window.place());
        QTRY_VERIFY(page->isShown() && !page->gathered().isReading());
        const QString service
            = contractCluster()
                  .sql(u"SELECT name FROM services WHERE organisation_id = '%1' ORDER BY name LIMIT 1"_s.arg(id),
                      u"contract"_s)
                  .text()
                  .trimmed();
        const QString said = everythingSaid(*page);
        for (const QString &line :
            {u"Email domains: "_s, u"Agreement: "_s, service, u"This financial year"_s, u" units for £"_s})
            QVERIFY2(said.contains(line), qPrintable(line + u" is not in\n"_s + said));
        QVERIFY2(!said.contains(u"Not read"_s), qPrintable(said));
        QCOMPARE(open.window.findChild<Sidebar *>()->current(), u"organisations"_s);
        press(*page, u"Usage"_s);
        RecordsPage &usage = recordsOf(open.window);
        QTRY_COMPARE(usage.records().query().value(FilterKey::Organisation), id);
        QTRY_COMPARE(usage.records().state(), PagedTableModel::LoadState::Loaded);
        QVERIFY(usage.title().contains(page->title()));
        awaitRest(usage);
    }

    // Two callbacks are two records of one resource.
    void aServiceShowsItsFiguresGuestsAndCallbacks()
    {
        DatabaseWindow open(contractPlatform());
        Q_EMIT open.window.place()->recordRequested({Resource::Services, notices, {}}, {});
        auto *page = qobject_cast<OverviewPage *>(open.window.place());
        QTRY_VERIFY(page->isShown() && !page->gathered().isReading());
        const QString said = everythingSaid(*page);
        QVERIFY2(!said.contains(u"Not read"_s), qPrintable(said));
        const QStringList values
            = contractCluster()
                  .sql(u"SELECT url FROM service_callback_api WHERE service_id = '%1' UNION ALL SELECT recipient FROM "
                       "service_whitelist WHERE service_id = '%1'"_s.arg(notices),
                      u"contract"_s)
                  .lines();
        QVERIFY(values.size() > 2);
        for (const QString &value : values)
            QVERIFY2(said.contains(value), qPrintable(value + u" is not in\n"_s + said));
        for (const QString &line : {u"Last 7 days"_s, u", more than 3%"_s, u"This financial year"_s, u" for £"_s,
                 u"Scheduled files: 2, the next "_s})
            QVERIFY2(said.contains(line), qPrintable(line + u" is not in\n"_s + said));
    }

    // PA-12: by when people were created and signed in; the platform refuses to list all without a word.
    void peopleAreNarrowedByDays()
    {
        DatabaseWindow open(contractPlatform());
        open.window.open(u"people"_s);
        RecordsPage &page = recordsOf(open.window);
        QTRY_COMPARE(page.records().state(), PagedTableModel::LoadState::Loaded);
        QCOMPARE(page.records().query(), (Query{Resource::UsersList, {{FilterKey::LoggedInStart, u"null"_s}}}));
        const auto isOffered = [&page](FilterKey key) { return page.filters()->offered().contains(key); };
        QVERIFY(isOffered(FilterKey::CreatedStart) && isOffered(FilterKey::LoggedInEnd)
            && isOffered(FilterKey::TakePartInResearch));
        const int all = page.records().rowCount();
        const NamedFilter since{{FilterKey::LoggedInStart, u"2026-11-10"_s}, {}};
        page.showFiltered({}, {since});
        QTRY_VERIFY(page.records().rowCount() < all && page.records().rowCount() > 0);
        QCOMPARE(page.records().rowCount(),
            contractCluster()
                .sql(u"SELECT count(*) FROM users WHERE state = 'active' AND logged_in_at >= '2026-11-10'"_s,
                    u"contract"_s)
                .text()
                .toInt());
        page.showFiltered({}, {since, {{FilterKey::LoggedInEnd, u"2026-11-01"_s}, {}}});
        QTRY_COMPARE(page.findChild<EmptyState *>()->content().title, u"The last day is before the first"_s);
        QTRY_COMPARE(liveJobs(), 0);
    }

    void aFinancialYearBeginsInApril()
    {
        QCOMPARE(financialYearOf({2026, 3, 31}), 2025);
        QCOMPARE(financialYearOf({2026, 4, 1}), 2026);
    }

    void theListOfReportsLeadsToThem()
    {
        DatabaseWindow open(contractPlatform());
        open.window.open(u"reports"_s);
        auto *list = qobject_cast<ReportsPage *>(open.window.place());
        QVERIFY(list);
        QCOMPARE(list->rows().rowCount(), 19);
        auto *field = list->findChild<QLineEdit *>(u"wordsField"_s);
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, u"printer"_s);
        QCOMPARE(list->rows().rowCount(), 1);
        list->perform(Act::Open);
        QCOMPARE(recordsOf(open.window).about().resource, Resource::LetterBillingReport);
        QCOMPARE(open.window.findChild<Sidebar *>()->current(), u"reports"_s);
        QTRY_COMPARE(liveJobs(), 0);
    }

    // The demo has no reports: its window says nothing of them.
    void whereThereAreNoneTheyHaveNoPlace()
    {
        OpenWindow open(demoPlatform());
        open.window.open(u"reports"_s);
        QVERIFY(!qobject_cast<ReportsPage *>(open.window.place()));
        QTRY_COMPARE(liveJobs(), 0);
    }
};

POSTROOM_TEST(TestReports)

#include "tst_reports.moc"
