// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/platformreport.h"
#include "domain/serviceusage.h"
#include "pages/recordplaces.h"
#include "support/testmain.h"
#include "tables/chart.h"
#include "ui/windowtest.h"

#include <QtTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

Row volumesOf(const QString &service, qint64 texts, qint64 emails)
{
    auto row = std::make_shared<ServiceVolumes>();
    row->serviceName = service;
    row->smsNotifications = texts;
    row->emailTotals = emails;
    spellAs(*row, ServiceVolumes::internalShape());
    return row;
}

const Chart &chartOf(Resource resource)
{
    return *recordPlaceOf(resource)->chart;
}

} // namespace

/// What of a report is drawn.
class TestChartFigures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void amountsAreSummedAndTheTenLargestDrawn()
    {
        std::vector<Row> rows;
        for (int service = 0; service < 12; ++service)
            rows.push_back(volumesOf(u"Service %1"_s.arg(service), service, service == 3 ? 1'000 : 0));
        rows.push_back(volumesOf(u"Service 3"_s, 7, 0));
        const Chart &chart = chartOf(Resource::VolumesByService);
        const ChartFigures figures
            = chartFigures(chart, rows, columnsOf(Resource::VolumesByService), {testClock().now(), londonZone()});
        QCOMPARE(figures.categories.size(), 10);
        QCOMPARE(figures.categories.first(), u"Service 3"_s);
        QCOMPARE(figures.leftOut, 1); // the one with nothing is no bar
        QCOMPARE(figures.series.size(), std::size_t(2)); // nobody sent letters
        QCOMPARE(figures.series[0].amounts.first(), 10.0);
        QCOMPARE(figures.series[1].total, 1'000.0);
        QCOMPARE(figures.total, 1'073.0);
        QCOMPARE(chartSentence(chart, figures),
            u"1,073 in all: Texts 73 and Emails 1,000. Most: Service 3 with 1,010. The ten largest are drawn, 1 more are in the table."_s);
        QCOMPARE(chartSentence(chart, {}), u"There is nothing to draw."_s);
    }

    void moneyIsInPoundsAndSplitByKind()
    {
        const auto usage = [](const QString &month, const QString &type, const QByteArray &cost) {
            auto row = std::make_shared<ServiceUsage>();
            row->month = month;
            row->notificationType = type;
            row->cost = {cost};
            spellAs(*row, ServiceUsage::monthlyShape());
            return Row(row);
        };
        const std::vector<Row> rows{usage(u"September"_s, u"sms"_s, "0.10"), usage(u"October"_s, u"sms"_s, "1234.567"),
            usage(u"October"_s, u"letter"_s, "0.433")};
        const Chart &chart = chartOf(Resource::MonthlyUsage);
        const ChartFigures figures
            = chartFigures(chart, rows, columnsOf(Resource::MonthlyUsage), {testClock().now(), londonZone()});
        QCOMPARE(figures.categories, (QStringList{u"September"_s, u"October"_s}));
        QVERIFY(chartSentence(chart, figures).startsWith(u"£1,235.10 in all: "_s));
        QVERIFY(chartSentence(chart, figures).endsWith(u"Most: October with £1,235.00."_s));
    }

    // No two parts look alike.
    void manyPartsAreDrawnAsFive()
    {
        std::vector<Row> rows;
        for (int part = 1; part <= 7; ++part) {
            auto row = std::make_shared<ServiceUsage>();
            row->month = u"May"_s;
            row->notificationType = u"kind %1"_s.arg(part);
            row->cost = {QByteArray::number(part)};
            spellAs(*row, ServiceUsage::monthlyShape());
            rows.push_back(row);
        }
        const ChartFigures figures = chartFigures(chartOf(Resource::MonthlyUsage), rows,
            columnsOf(Resource::MonthlyUsage), {testClock().now(), londonZone()});
        QCOMPARE(figures.series.size(), std::size_t(5));
        QCOMPARE(figures.series[4].name, u"Other"_s);
        QCOMPARE(figures.series[4].total, 6.0); // 1 and 2 and 3
        QCOMPARE(figures.series[4].amounts.first(), 6.0);
        QCOMPARE(figures.series[0].total, 4.0);
        QCOMPARE(figures.total, 28.0);
    }
};

POSTROOM_TEST(TestChartFigures)
#include "tst_chartfigures.moc"
