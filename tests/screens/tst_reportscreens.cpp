// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/reportchart.h"
#include "domain/platformreport.h"
#include "domain/serviceusage.h"
#include "pages/periodchip.h"
#include "pages/recordplaces.h"
#include "pages/recordspage.h"
#include "screens/screenchecks.h"
#include "screens/screentest.h"
#include "style/tokens.h"
#include "support/testmain.h"
#include "tables/recordtableview.h"
#include "ui/databasestage.h"
#include "ui/startplatform.h"

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize(1280, 800), narrowSize(1000, 700);

qint64 some(int day, int most)
{
    return most - (day * 37 % 11) * most / 30 - (day % 7 > 4 ? most / 2 : 0);
}

// A month of a platform, and a year of a service.
std::shared_ptr<StartPlatform> busyPlatform()
{
    auto platform = std::make_shared<StartPlatform>();
    for (int day = 1; day <= 20; ++day) {
        auto row = std::make_shared<DailyVolumes>();
        row->day = {2026, 11, day};
        row->smsTotals = some(day, 480'000);
        row->emailTotals = some(day + 3, 410'000);
        row->letterTotals = some(day + 5, 30'000);
        spellAs(*row, DailyVolumes::internalShape());
        platform->start.lists[Resource::DailyVolumesReport].push_back(row);
    }
    for (int service = 0; service < 24; ++service) {
        auto row = std::make_shared<BillingReportRow>();
        row->serviceName = service == 2 ? u"Cyngor Sir Brynmor – Brynmor County Council tax reminders"_s
                                        : u"Service number %1"_s.arg(service + 1);
        row->organisationName = u"Department for Harbours"_s;
        row->smsCost = {QByteArray::number(41'104.25 / (service + 1), 'f', 4)};
        row->letterCost = {service % 3 == 0 ? QByteArray::number(9'040.5 / (service + 1), 'f', 2) : "0"};
        row->smsChargeableUnits = 1'000'000 / (service + 1);
        spellAs(*row, BillingReportRow::internalShape());
        platform->start.lists[Resource::BillingReport].push_back(row);
    }
    const char *months[]{"April", "May", "June", "July", "August", "September", "October", "November"};
    int place = 0;
    for (const char *month : months) {
        for (const char *type : {"sms", "letter"}) {
            auto row = std::make_shared<ServiceUsage>();
            row->month = QString::fromLatin1(month);
            row->notificationType = QString::fromLatin1(type);
            row->notificationsSent = some(++place, 9'000);
            row->cost = {QByteArray::number(double(some(place, 9'000)) * 0.0233, 'f', 4)};
            row->rate = {"0.0233"};
            row->postage = *type == 's' ? u"none"_s : u"second"_s;
            spellAs(*row, ServiceUsage::monthlyShape());
            platform->start.lists[Resource::MonthlyUsage].push_back(row);
        }
    }
    return platform;
}

} // namespace

/// The reports, as the window shows them.
class TestReportScreens : public ScreenTest {
    Q_OBJECT
private Q_SLOTS:
    void reportPages_data()
    {
        QTest::addColumn<Resource>("resource");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QSize>("size");
        for (const Resource resource :
            {Resource::MonthlyUsage, Resource::DailyVolumesReport, Resource::BillingReport}) {
            const char *name = infoOf(resource).plural;
            QTest::addRow("%s-light", name) << resource << false << usualSize;
            QTest::addRow("%s-dark", name) << resource << true << usualSize;
            QTest::addRow("%s-narrow", name) << resource << false << narrowSize;
        }
    }
    void reportPages()
    {
        QFETCH(Resource, resource);
        QFETCH(bool, dark);
        QFETCH(QSize, size);
        PostroomStyle::of(nullptr)->setTokens(dark ? darkTokens() : lightTokens());
        OpenWindow open(busyPlatform(), size);
        Q_EMIT open.window.place()->listRequested({resource, {}}, {});
        auto &page = *qobject_cast<RecordsPage *>(open.window.place());
        QTRY_VERIFY(page.findChild<ReportChart *>()->isVisible());
        page.activate();
        awaitRest(page);
        checkWindow(open.window);
        QVERIFY(savePicture(open.window, QString::fromLatin1(QTest::currentDataTag())));
    }

    void reportStates_data()
    {
        QTest::addColumn<int>("state");
        QTest::newRow("report-loading") << 0;
        QTest::newRow("report-empty") << 1;
        QTest::newRow("report-failed") << 2;
        QTest::newRow("report-days") << 3;
        QTest::newRow("reports") << 4;
    }
    void reportStates()
    {
        QFETCH(int, state);
        PostroomStyle::of(nullptr)->setTokens(lightTokens());
        const auto platform = busyPlatform();
        platform->start.holds = state == 0;
        if (state == 1)
            platform->start.lists[Resource::BillingReport].clear();
        if (state == 2)
            platform->start.errors.insert({Resource::BillingReport, makeError(Error::Kind::Offline, QString())});
        OpenWindow open(platform, usualSize);
        if (state == 4) {
            open.window.open(u"reports"_s);
            checkWindow(open.window);
            QVERIFY(savePicture(open.window, u"reports"_s));
            return;
        }
        Q_EMIT open.window.place()->listRequested({Resource::BillingReport, {}}, {});
        auto &page = *qobject_cast<RecordsPage *>(open.window.place());
        if (state == 0)
            QTRY_VERIFY(!page.findChild<QWidget *>(u"reading"_s)->isHidden());
        else
            awaitRest(page);
        if (state == 3)
            page.findChild<PeriodChip *>()->setValue(u"other"_s);
        checkWindow(open.window);
        QVERIFY(savePicture(open.window, QString::fromLatin1(QTest::currentDataTag())));
        if (state == 0)
            page.perform(Act::Stop);
    }

    void databaseReports_data()
    {
        QTest::addColumn<const RecordPlace *>("place");
        for (const RecordPlace &place : reportPlaces()) {
            if (place.resource != Resource::ServicesWithUsage)
                QTest::addRow("database-%s", infoOf(place.resource).plural) << &place;
        }
    }
    void databaseReports()
    {
        QFETCH(const RecordPlace *, place);
        PostroomStyle::of(nullptr)->setTokens(lightTokens());
        DatabaseWindow open(databasePlatform(contractCluster().conninfo(u"contract"_s)));
        Query query{place->resource, {}};
        if (place->isOfService())
            query = query.with(FilterKey::Service, notices);
        Q_EMIT open.window.place()->listRequested(query, {});
        auto &page = *qobject_cast<RecordsPage *>(open.window.place());
        QTRY_COMPARE_WITH_TIMEOUT(page.records().state(), PagedTableModel::LoadState::Loaded, 60'000);
        awaitRest(page);
        checkWindow(open.window);
        QVERIFY(savePicture(open.window, QString::fromLatin1(QTest::currentDataTag())));
    }
};

POSTROOM_TEST(TestReportScreens)

#include "tst_reportscreens.moc"
