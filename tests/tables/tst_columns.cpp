// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/monthlyservicedata.h"
#include "domain/rates.h"
#include "domain/recordjson.h"
#include "domain/sender.h"
#include "domain/service.h"
#include "domain/statuscounts.h"
#include "support/testmain.h"
#include "tables/column.h"
#include "tables/jobfigures.h"

#include <QSet>
#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

namespace {

const ColumnContext context{*Instant::parse(u"2026-11-20T12:00:00Z"), londonZone()};

Row rowOf(Resource resource, const char *json, const Shape *shape = nullptr)
{
    const auto value = JsonValue::parse(QByteArray(json));
    return *decodeRecord(shape ? *shape : infoOf(resource).type().defaultShape(), *value);
}

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

    // What the platform calls by a word of its own has words for people; those that it has not heard of stay. What is
    // read by programs has the platform's own all the same.
    void rawWordsAreWordsForPeopleAlone_data()
    {
        QTest::addColumn<int>("resource");
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("raw");
        const auto row
            = [](Resource resource, const char *json, const QString &column, const QString &words, const QString &raw) {
                  QTest::addRow("%s %s: %s", infoOf(resource).plural, qPrintable(column), qPrintable(raw))
                      << static_cast<int>(resource) << QByteArray(json) << column << words << raw;
              };
        row(Resource::Events, R"({"event_type":"archive_user"})", u"eventType"_s, u"Person archived"_s,
            u"archive_user"_s);
        row(Resource::Events, R"({"event_type":"flew"})", u"eventType"_s, u"flew"_s, u"flew"_s);
        row(Resource::Events, R"({"data":{"user_id":"u1"}})", u"data"_s, u"Person: u1"_s, uR"({"user_id":"u1"})"_s);
        row(Resource::CallbackHistory, R"({"callback_type":"inbound_sms"})", u"callbackType"_s,
            u"Received text messages"_s, u"inbound_sms"_s);
        row(Resource::MemberPermissions, R"({"permissions":["manage_api_keys","fly"]})", u"permissions"_s,
            u"Manage API integration, fly"_s, uR"(["manage_api_keys","fly"])"_s);
        row(Resource::RateHistory, R"({"post_class":"rest-of-world"})", u"postClass"_s, u"Rest of the world"_s,
            u"rest-of-world"_s);
        row(Resource::RateHistory, R"({"valid_from":"2026-06-30 23:00:00"})", u"validFrom"_s, u"1 July 2026"_s, {});
        row(Resource::RateHistory, R"({"valid_until":"2026-06-30 23:00:00"})", u"validUntil"_s, u"30 June 2026"_s, {});
        row(Resource::DefaultAllowances, R"({"organisation_type":"school_or_college"})", u"organisationType"_s,
            u"School or college"_s, u"school_or_college"_s);
        row(Resource::BillingFacts, R"({"postage":"none"})", u"postage"_s, {}, u"none"_s);
        row(Resource::StatusFacts, R"({"key_type":"team"})", u"keyType"_s, u"Team and guest list"_s, u"team"_s);
        row(Resource::StatusFacts, R"({"notification_type":"sms","notification_status":"temporary-failure"})",
            u"notificationStatus"_s, u"Phone not accepting messages"_s, u"temporary-failure"_s);
        row(Resource::StatusFacts, R"({"job_id":"00000000-0000-0000-0000-000000000000"})", u"jobId"_s, {},
            u"00000000-0000-0000-0000-000000000000"_s);
        row(Resource::LetterBillingReport, R"({"cost_threshold":"unsorted"})", u"costThreshold"_s, u"Unsorted"_s,
            u"unsorted"_s);
        row(Resource::LetterRates, R"({"post_class":"europe"})", u"postClass"_s, u"Europe"_s, u"europe"_s);
        row(Resource::MonthlyUsage, R"({"postage":"first"})", u"postage"_s, u"First class"_s, u"first"_s);
        row(Resource::Complaints, R"({"complaint_type":"not-spam"})", u"complaintType"_s, u"Not spam"_s, u"not-spam"_s);
        row(Resource::LiveServices, R"({"organisation_type":"central"})", u"organisationType"_s,
            u"Central government"_s, u"central"_s);
        row(Resource::Organisations, R"({"active":false})", u"active"_s, u"Archived"_s, u"false"_s);
        row(Resource::Providers, R"({"notification_type":"sms","priority":60})", u"priority"_s, u"60%"_s, u"60"_s);
        row(Resource::Providers, R"({"notification_type":"letter","priority":50})", u"priority"_s, {}, u"50"_s);
        row(Resource::InboundSms, R"({"user_number":"447700900536"})", u"userNumber"_s, u"07700 900536"_s,
            u"447700900536"_s);
        row(Resource::InboundSms, R"({"content":""})", u"content"_s, u"(No text)"_s, u""_s);
        row(Resource::InboundNumbers, R"({"number":"07700900801"})", u"number"_s, u"07700 900801"_s, u"07700900801"_s);
        row(Resource::SmsSenders, R"({"sms_sender":"07700900801"})", u"text"_s, u"07700 900801"_s, u"07700900801"_s);
        row(Resource::SmsSenders, R"({"sms_sender":"GOVUK"})", u"text"_s, u"GOVUK"_s, u"GOVUK"_s);
    }
    void rawWordsAreWordsForPeopleAlone()
    {
        QFETCH(int, resource);
        QFETCH(QByteArray, json);
        QFETCH(QString, column);
        QFETCH(QString, words);
        QFETCH(QString, raw);
        const auto columns = columnsOf(static_cast<Resource>(resource));
        const bool isSender = static_cast<Resource>(resource) == Resource::SmsSenders; // of three kinds of records
        const Row record
            = rowOf(static_cast<Resource>(resource), json.constData(), isSender ? &Sender::smsShape() : nullptr);
        const int at = columnAt(columns, column);
        QVERIFY(at >= 0);
        const Column &about = columns[static_cast<std::size_t>(at)];
        QCOMPARE(cellText(about, *record, context), words);
        if (!raw.isNull())
            QVERIFY2(csvValues(columns, *record).contains(raw), qPrintable(csvValues(columns, *record).join(u'|')));
    }

    // One column for people; the header for programs has what the platform sends.
    void aMonthIsOneColumn()
    {
        const auto columns = columnsOf(Resource::MonthlyTemplateUsage);
        const auto month = [&](const char *json) {
            return cellText(columns.front(), *rowOf(Resource::MonthlyTemplateUsage, json), context);
        };
        QCOMPARE(month(R"({"year":2026,"month":4})"), u"April 2026"_s);
        QCOMPARE(month(R"({"year":2026,"month":13})"), u"13 2026"_s);
        QVERIFY(month(R"({})").isEmpty());
        const QStringList header = csvHeader(columns, infoOf(Resource::MonthlyTemplateUsage).type().defaultShape());
        QCOMPARE(header.mid(0, 2), (QStringList{u"year"_s, u"month"_s}));
        MonthlyCounts counts;
        spellAs(counts, MonthlyCounts::internalShape());
        counts.month = u"2026-11"_s;
        const Column &ofCounts = columnsOf(Resource::MonthlyNotificationStats).front();
        QCOMPARE(cellText(ofCounts, counts, context), u"November 2026"_s);
        counts.month = u"lately"_s;
        QCOMPARE(cellText(ofCounts, counts, context), u"lately"_s);
        MonthlyServiceData data;
        spellAs(data, MonthlyServiceData::internalShape());
        data.month = QDate(2026, 11, 1);
        const auto ofServices = columnsOf(Resource::MonthlyDataByService);
        QCOMPARE(cellText(ofServices.front(), data, context), u"November 2026"_s);
    }

    // Not as their names do: the year begins in April, not with it (user-reports, "Sort by display role").
    void monthsStandInTheOrderOfTime()
    {
        const auto orderOf = [](Resource resource, const char *json) {
            return columnsOf(resource).front().order(*rowOf(resource, json));
        };
        const auto isBefore = [&](Resource resource, const char *first, const char *second) {
            return orderOf(resource, first) < orderOf(resource, second);
        };
        QVERIFY(isBefore(Resource::MonthlyUsage, R"({"month":"April"})", R"({"month":"August"})"));
        QVERIFY(isBefore(Resource::MonthlyUsage, R"({"month":"December"})", R"({"month":"January"})"));
        QVERIFY(isBefore(Resource::MonthlyTemplateUsage, R"({"year":2025,"month":12})", R"({"year":2026,"month":4})"));
        QVERIFY(!orderOf(Resource::MonthlyUsage, R"({"month":"lately"})"));
        MonthlyCounts counts;
        spellAs(counts, MonthlyCounts::internalShape());
        const auto order = columnsOf(Resource::MonthlyNotificationStats).front().order;
        counts.month = u"2026-04"_s;
        const auto april = order(counts);
        counts.month = u"2026-11"_s;
        QVERIFY(april && april < order(counts));
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
        QTest::newRow("stopped by an error") << QByteArray(
            R"({"job_status":"error","notification_count":25,"statistics":[{"status":"delivered","count":10}]})")
                                             << u"10 of 25"_s << -1.0;
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
        QCOMPARE(jobFailedLook(*row).tone, Tone::Bad);
        QCOMPARE(jobFailedLook(*jobRow(R"({"job_status":"finished","notification_count":1,"statistics":[]})")).tone,
            Tone::Plain);
    }
};

POSTROOM_TEST(TestColumns)
#include "tst_columns.moc"
