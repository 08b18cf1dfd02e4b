// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rates.h"
#include "domain/recordjson.h"
#include "domain/service.h"
#include "support/testmain.h"
#include "tables/column.h"
#include "tables/jobfigures.h"

#include <QSet>
#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

namespace {

const ColumnContext context{*Instant::parse(u"2026-11-20T12:00:00Z"), londonZone()};

Row jobRow(const char *json)
{
    const auto value = JsonValue::parse(QByteArray(json));
    const auto row = decodeRecord(infoOf(Resource::Jobs).type().defaultShape(), *value);
    return *row;
}

} // namespace

class TestColumns : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyResourceHasColumnsOfFieldsThatItsRecordHas()
    {
        for (const ResourceInfo &info : resources()) {
            const auto columns = columnsOf(info.resource);
            QVERIFY2(!columns.empty(), info.plural);
            QSet<QByteArray> ids;
            for (const Column &column : columns) {
                QVERIFY2(info.type().field(QLatin1StringView(column.field)), column.field);
                QVERIFY2(!column.also || info.type().field(QLatin1StringView(column.also)), column.id);
                QVERIFY(!columnTitle(column).isEmpty());
                QVERIFY2(!ids.contains(column.id), column.id);
                ids.insert(column.id);
            }
        }
    }

    // What the platform calls a cost or a rate is shown as money, at the right, and copied to the last digit.
    void everyAmountOfMoneyIsShownAsOne()
    {
        int found = 0;
        for (const ResourceInfo &info : resources()) {
            for (const Column &column : columnsOf(info.resource)) {
                const QString name = QString::fromLatin1(column.field);
                const bool isNamed = name == u"rate" || name.endsWith(u"cost", Qt::CaseInsensitive);
                QVERIFY2(isMoney(column) == isNamed, column.field);
                QVERIFY(!isMoney(column) || isRightAligned(column));
                found += isMoney(column) ? 1 : 0;
            }
        }
        QVERIFY2(found >= 12, qPrintable(QString::number(found)));
        SmsRate rate;
        rate.rate = Decimal{"0.02400"};
        spellAs(rate, SmsRate::internalShape());
        const Column &price = columnsOf(Resource::SmsRate).front();
        QCOMPARE(cellText(price, rate, context), u"2.4p"_s);
        QCOMPARE(cellRaw(price, rate, context), u"0.02400"_s);
    }

    void csvLeavesOutWhatAShapeLacks()
    {
        const Shape &internal = infoOf(Resource::Notifications).type().defaultShape();
        QVERIFY(!csvHeader(searchColumns(), internal).contains(u"service_name"_s));
        QVERIFY(csvHeader(columnsOf(Resource::Services), Service::internalShape()).contains(u"restricted"_s));
    }

    void csvTellsNullFromEmpty()
    {
        Service service;
        service.id = u"1"_s;
        service.name = u""_s;
        spellAs(service, Service::internalShape());
        const QStringList header = csvHeader(columnsOf(Resource::Services), Service::internalShape());
        const QStringList values = csvValues(columnsOf(Resource::Services), service);
        QCOMPARE(values.size(), header.size());
        QVERIFY(!values[header.indexOf(u"name"_s)].isNull());
        QVERIFY(values[header.indexOf(u"go_live_at"_s)].isNull());
    }

    void jobsShowHowFarTheyAre_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("rate");
        QTest::newRow("running") << QByteArray(
            R"({"job_status":"in progress","notification_count":120,"statistics":[{"status":"sending","count":50},{"status":"delivered","count":24}]})")
                                 << u"74 of 120"_s << 74.0 / 120.0;
        QTest::newRow("finished") << QByteArray(
            R"({"job_status":"finished","notification_count":1200,"statistics":[{"status":"delivered","count":1200}]})")
                                  << u"1,200"_s << -1.0;
        QTest::newRow("finished, rows missing") << QByteArray(
            R"({"job_status":"finished","notification_count":1000,"statistics":[{"status":"delivered","count":900}]})")
                                                << u"900 of 1,000"_s << 0.9;
        QTest::newRow("scheduled, no rows")
            << QByteArray(R"({"job_status":"scheduled","notification_count":0,"statistics":[]})") << u"Not started"_s
            << -1.0;
        QTest::newRow("scheduled, count null")
            << QByteArray(R"({"job_status":"scheduled","notification_count":null,"statistics":[]})") << u"Not started"_s
            << -1.0;
    }
    void jobsShowHowFarTheyAre()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, text);
        QFETCH(double, rate);
        const Row row = jobRow(json.constData());
        QCOMPARE(jobProgressText(*row, context), text);
        QCOMPARE(jobProgressRate(*row), rate);
    }

    void jobFailuresCountAsTheJobPageDoes()
    {
        const Row row = jobRow(
            R"({"job_status":"finished","notification_count":10,"statistics":[{"status":"cancelled","count":1},{"status":"permanent-failure","count":2},{"status":"virus-scan-failed","count":3},{"status":"sent","count":4}]})");
        QCOMPARE(jobFigures(*row).failed, 3);
        QCOMPARE(jobFigures(*row).delivered, 4);
        QCOMPARE(jobFailedText(*row, context), u"3"_s);
    }
};

POSTROOM_TEST(TestColumns)
#include "tst_columns.moc"
