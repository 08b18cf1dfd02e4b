// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filename.h"
#include "domain/jobfigures.h"
#include "domain/joblists.h"
#include "domain/shape.h"
#include "domain/spreadsheetlimits.h"
#include "domain/upload.h"
#include "support/testmain.h"

#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3600LL * 1'000'000;

struct Count {
    const char *status;
    qint64 count;
};

std::vector<JobStatistic> statisticsOf(std::initializer_list<Count> counts)
{
    std::vector<JobStatistic> statistics;
    for (const Count &count : counts) {
        JobStatistic statistic;
        statistic.status = QString::fromLatin1(count.status);
        statistic.count = count.count;
        spellAs(statistic, JobStatistic::internalShape());
        statistics.push_back(statistic);
    }
    return statistics;
}

BulkJob jobOf(const QString &status, qint64 rows, std::initializer_list<Count> counts)
{
    BulkJob job;
    job.jobStatus = status;
    job.notificationCount = rows;
    job.statistics = statisticsOf(counts);
    spellAs(job, BulkJob::internalShape());
    return job;
}

} // namespace

/// The rules of jobs and uploads (admin-model-layer §2.11, §2.17, §3).
class TestJobRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sumsTheGroupsOfAJob();
    void nothingOfAScheduledJobIsSending();
    void completeWhenEveryRowIsAMessage_data();
    void completeWhenEveryRowIsAMessage();
    void finishedWhenEveryMessageIs();
    void aDayMakesTheStatisticsWhole();
    void failuresOfManyArePointedOut_data();
    void failuresOfManyArePointedOut();
    void listsAskForTheirStates();
    void theLatestScheduledStandsFirst();
    void aFileNameHasAStemAndAnEnd_data();
    void aFileNameHasAStemAndAnEnd();
};

void TestJobRules::sumsTheGroupsOfAJob()
{
    const BulkJob job = jobOf(u"finished"_s, 50,
        {{"delivered", 1}, {"sent", 2}, {"failed", 3}, {"technical-failure", 4}, {"temporary-failure", 5},
            {"permanent-failure", 6}, {"cancelled", 7}, {"virus-scan-failed", 1}, {"validation-failed", 1},
            {"returned-letter", 1}, {"created", 8}});
    const JobFigures figures = jobFigures(job);
    QCOMPARE(figures.total, 50);
    QCOMPARE(figures.created, 39);
    QCOMPARE(figures.delivered, 3);
    QCOMPARE(figures.failed, 25);
    QCOMPARE(figures.sent(), 28);
    Upload upload;
    upload.notificationCount = 4;
    upload.statistics = statisticsOf({{"sent", 3}});
    spellAs(upload, Upload::internalShape());
    QCOMPARE(jobFigures(upload), (JobFigures{4, 3, 3, 0}));
    QCOMPARE(jobFigures(jobOf(u"pending"_s, 0, {})), JobFigures());
}

void TestJobRules::nothingOfAScheduledJobIsSending()
{
    QCOMPARE(notificationsSending(jobOf(u"in progress"_s, 10, {{"delivered", 3}, {"created", 2}})), 7);
    QCOMPARE(notificationsSending(jobOf(u"scheduled"_s, 10, {})), 0);
}

void TestJobRules::completeWhenEveryRowIsAMessage_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<qint64>("rows");
    QTest::addColumn<qint64>("created");
    QTest::addColumn<double>("complete"); // negative for none
    QTest::addColumn<bool>("processing");
    QTest::newRow("half way") << u"in progress"_s << 4LL << 2LL << 50. << true;
    QTest::newRow("called finished too early") << u"finished"_s << 4LL << 3LL << 75. << true;
    QTest::newRow("finished") << u"finished"_s << 4LL << 4LL << 100. << false;
    QTest::newRow("all created") << u"finished all notifications created"_s << 4LL << 4LL << 100. << false;
    QTest::newRow("all there, not finished") << u"in progress"_s << 4LL << 4LL << 100. << true;
    QTest::newRow("over the limit") << u"sending limits exceeded"_s << 4LL << 0LL << 0. << true;
    QTest::newRow("no rows") << u"finished"_s << 0LL << 0LL << -1. << false;
}

void TestJobRules::completeWhenEveryRowIsAMessage()
{
    QFETCH(QString, status);
    QFETCH(qint64, rows);
    QFETCH(qint64, created);
    QFETCH(double, complete);
    const BulkJob job = jobOf(status, rows, {{"created", created}});
    QCOMPARE(percentageComplete(job).value_or(-1), complete);
    QTEST(isStillProcessing(job), "processing");
}

void TestJobRules::finishedWhenEveryMessageIs()
{
    QVERIFY(isFinishedProcessing(jobOf(u"finished"_s, 3, {{"delivered", 2}, {"cancelled", 1}})));
    QVERIFY(!isFinishedProcessing(jobOf(u"finished"_s, 3, {{"delivered", 2}, {"sending", 1}})));
}

void TestJobRules::aDayMakesTheStatisticsWhole()
{
    const Instant now(1000 * hour);
    BulkJob job = jobOf(u"finished"_s, 1, {});
    QVERIFY(isAwaitingOrRecentlyProcessed(job, now));
    job.processingStarted = Instant(now.microseconds() - 23 * hour);
    QVERIFY(isAwaitingOrRecentlyProcessed(job, now));
    job.processingStarted = Instant(now.microseconds() - 25 * hour);
    QVERIFY(!isAwaitingOrRecentlyProcessed(job, now));
}

void TestJobRules::failuresOfManyArePointedOut_data()
{
    QTest::addColumn<qint64>("delivered");
    QTest::addColumn<qint64>("failed");
    QTest::addColumn<double>("rate");
    QTest::addColumn<bool>("high");
    QTest::newRow("none at all") << 0LL << 0LL << 0. << false;
    QTest::newRow("only failures") << 0LL << 2LL << 100. << true;
    QTest::newRow("thirty") << 70LL << 30LL << 30. << false;
    QTest::newRow("more than thirty") << 3LL << 2LL << 40. << true;
    QTest::newRow("none failed") << 3LL << 0LL << 0. << false;
}

void TestJobRules::failuresOfManyArePointedOut()
{
    QFETCH(qint64, delivered);
    QFETCH(qint64, failed);
    const double rate = failureRate(JobFigures{200, delivered + failed, delivered, failed});
    QTEST(rate, "rate");
    QTEST(isHighFailureRate(rate), "high");
}

void TestJobRules::listsAskForTheirStates()
{
    QCOMPARE(knownJobStatuses().size(), 9);
    QCOMPARE(immediateJobStatuses().size(), 7);
    QVERIFY(!immediateJobStatuses().contains(u"scheduled"_s));
    QVERIFY(!immediateJobStatuses().contains(u"cancelled"_s));
    QCOMPARE(contactListJobStatuses().size(), 8);
    QVERIFY(contactListJobStatuses().contains(u"scheduled"_s));
    QVERIFY(!knownJobStatuses().contains(u"error"_s));
}

void TestJobRules::theLatestScheduledStandsFirst()
{
    std::vector<Row> jobs;
    for (const qint64 at : {2LL, 0LL, 3LL, 1LL}) {
        auto job = std::make_shared<BulkJob>(jobOf(u"scheduled"_s, 1, {}));
        job->id = QString::number(at);
        if (at > 0)
            job->scheduledFor = Instant(at);
        jobs.push_back(job);
    }
    QString order;
    for (const Row &row : latestScheduledFirst(jobs))
        order += idOf(*row);
    QCOMPARE(order, u"3210"_s);
}

void TestJobRules::aFileNameHasAStemAndAnEnd_data()
{
    QTest::addColumn<QString>("stem");
    QTest::addColumn<QString>("end");
    QTest::addColumn<bool>("spreadsheet");
    QTest::newRow("people.csv") << u"people"_s << u"csv"_s << true;
    QTest::newRow("people.2026.XLSX") << u"people.2026"_s << u"xlsx"_s << true;
    QTest::newRow("letter.pdf") << u"letter"_s << u"pdf"_s << false;
    QTest::newRow("csv") << u"csv"_s << QString() << false;
    QTest::newRow(".csv") << u".csv"_s << QString() << false;
    QTest::newRow("") << QString() << QString() << false;
}

void TestJobRules::aFileNameHasAStemAndAnEnd()
{
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    QFETCH(QString, stem);
    QFETCH(QString, end);
    QVERIFY(stemOf(name) == stem);
    QVERIFY(extensionOf(name) == end);
    QTEST(isSpreadsheetName(name), "spreadsheet");
}

POSTROOM_TEST(TestJobRules)
#include "tst_jobrules.moc"
