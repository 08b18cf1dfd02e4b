// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/emailfile.h"
#include "domain/letter.h"
#include "domain/notificationstatus.h"
#include "domain/shape.h"
#include "domain/statuscounts.h"
#include "domain/templateusage.h"
#include "domain/unsubscribereport.h"
#include "support/testmain.h"

#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

namespace {

Instant at(const QString &text)
{
    return Instant::parse(text).value();
}

Notification letterOf(const QString &status, const QString &createdAt)
{
    Notification letter;
    letter.notificationType = u"letter"_s;
    letter.status = status;
    letter.createdAt = at(createdAt);
    letter.postage = u"second"_s;
    spellAs(letter, Notification::internalShape());
    return letter;
}

TemplateStatistic statisticOf(const char *id, const char *type, const char *status, qint64 count)
{
    TemplateStatistic statistic;
    statistic.templateId = QString::fromLatin1(id);
    statistic.templateName = statistic.templateId.toUpper();
    statistic.templateType = QString::fromLatin1(type);
    statistic.status = QString::fromLatin1(status);
    statistic.count = count;
    return statistic;
}

UnsubscribeReport reportOf(const char *batch, const char *earliest, const char *latest)
{
    UnsubscribeReport report;
    report.batchId = QString::fromLatin1(batch);
    report.isABatchedReport = !report.batchId.isEmpty();
    report.earliestTimestamp = at(QString::fromLatin1(earliest));
    report.latestTimestamp = at(QString::fromLatin1(latest));
    return report;
}

} // namespace

/// The rules of messages, letters, figures of templates, files and reports (admin-model-layer §2.13, §2.15, §2.16).
class TestMessageRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStateIsFinishedOrNot();
    void keysSeeLettersAccepted_data();
    void keysSeeLettersAccepted();
    void lettersAreCancelledUntilTheyArePrinted_data();
    void lettersAreCancelledUntilTheyArePrinted();
    void aJobOfLettersIsCancelledAsAWhole();
    void aLetterThatFailedItsCheckHasNoPostage();
    void personalisationHasTheRecipientUnlessHidden();
    void everyStateOfAMonthCounts();
    void templatesAreSummedWithoutWhatIsCancelled();
    void reportsSayWhatIsToDo();
    void reportsOfOneDayNeedTheTime();
    void filesHaveTypeEndAndPlace();
};

void TestMessageRules::everyStateIsFinishedOrNot()
{
    const QStringList open{u"created"_s, u"sending"_s, u"pending"_s, u"pending-virus-check"_s, u"cancelled"_s};
    for (const QString &status : knownNotificationStatuses())
        QCOMPARE(isFinishedStatus(status), !open.contains(status));
    QVERIFY(!isFinishedStatus(u"lost-at-sea"));
}

void TestMessageRules::keysSeeLettersAccepted_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("shown");
    QTest::newRow("created letter") << u"letter"_s << u"created"_s << u"accepted"_s;
    QTest::newRow("sending letter") << u"letter"_s << u"sending"_s << u"accepted"_s;
    QTest::newRow("delivered letter") << u"letter"_s << u"delivered"_s << u"received"_s;
    QTest::newRow("returned letter") << u"letter"_s << u"returned-letter"_s << u"received"_s;
    QTest::newRow("failed letter") << u"letter"_s << u"technical-failure"_s << u"technical-failure"_s;
    QTest::newRow("text") << u"sms"_s << u"created"_s << u"created"_s;
}

void TestMessageRules::keysSeeLettersAccepted()
{
    QFETCH(QString, type);
    QFETCH(QString, status);
    QTEST(statusForKeys(type, status), "shown");
}

// admin-features NTF-11; half past five of London, which is 16:30 UTC in summer.
void TestMessageRules::lettersAreCancelledUntilTheyArePrinted_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("made");
    QTest::addColumn<QString>("now");
    QTest::addColumn<bool>("can");
    const QString noon = u"2026-11-20T12:00:00Z"_s;
    QTest::newRow("before the print") << u"created"_s << noon << u"2026-11-20T17:29:00Z"_s << true;
    QTest::newRow("at the print") << u"created"_s << noon << u"2026-11-20T17:30:00Z"_s << true;
    QTest::newRow("after the print") << u"created"_s << noon << u"2026-11-20T17:31:00Z"_s << false;
    QTest::newRow("made after it") << u"created"_s << u"2026-11-20T17:31:00Z"_s << u"2026-11-20T18:00:00Z"_s << true;
    QTest::newRow("the next morning") << u"created"_s << u"2026-11-20T17:31:00Z"_s << u"2026-11-21T08:00:00Z"_s << true;
    QTest::newRow("the next morning, made before") << u"created"_s << noon << u"2026-11-21T08:00:00Z"_s << false;
    QTest::newRow("two days later") << u"created"_s << u"2026-11-20T17:31:00Z"_s << u"2026-11-22T08:00:00Z"_s << false;
    QTest::newRow("summer, before") << u"created"_s << u"2026-07-20T12:00:00Z"_s << u"2026-07-20T16:29:00Z"_s << true;
    QTest::newRow("summer, after") << u"created"_s << u"2026-07-20T12:00:00Z"_s << u"2026-07-20T16:31:00Z"_s << false;
    QTest::newRow("waiting for the scan") << u"pending-virus-check"_s << noon << u"2026-11-20T13:00:00Z"_s << true;
    QTest::newRow("printing") << u"sending"_s << noon << u"2026-11-20T13:00:00Z"_s << false;
    QTest::newRow("cancelled") << u"cancelled"_s << noon << u"2026-11-20T13:00:00Z"_s << false;
}

void TestMessageRules::lettersAreCancelledUntilTheyArePrinted()
{
    QFETCH(QString, status);
    QFETCH(QString, made);
    QFETCH(QString, now);
    QFETCH(bool, can);
    Notification letter = letterOf(status, made);
    QCOMPARE(letterCanBeCancelled(letter, at(now)), std::optional(can));
    letter.notificationType = u"sms"_s;
    QVERIFY(!letterCanBeCancelled(letter, at(now)));
}

void TestMessageRules::aJobOfLettersIsCancelledAsAWhole()
{
    const QString made = u"2026-11-20T12:00:00Z"_s;
    BulkJob job;
    job.templateType = u"letter"_s;
    job.createdAt = at(made);
    std::vector<Row> messages;
    for (const QString &status : {u"created"_s, u"pending-virus-check"_s, u"cancelled"_s, u"virus-scan-failed"_s,
             u"validation-failed"_s, u"technical-failure"_s})
        messages.push_back(std::make_shared<Notification>(letterOf(status, made)));
    QVERIFY(letterJobCanBeCancelled(job, messages, at(u"2026-11-20T13:00:00Z"_s)));
    QVERIFY(!letterJobCanBeCancelled(job, messages, at(u"2026-11-20T18:00:00Z"_s)));
    messages.push_back(std::make_shared<Notification>(letterOf(u"sending"_s, made)));
    QVERIFY(!letterJobCanBeCancelled(job, messages, at(u"2026-11-20T13:00:00Z"_s)));
    job.templateType = u"sms"_s;
    QVERIFY(!letterJobCanBeCancelled(job, {}, at(u"2026-11-20T13:00:00Z"_s)));
}

void TestMessageRules::aLetterThatFailedItsCheckHasNoPostage()
{
    QCOMPARE(displayedPostage(letterOf(u"created"_s, u"2026-11-20T12:00:00Z"_s)), u"second"_s);
    QVERIFY(displayedPostage(letterOf(u"validation-failed"_s, u"2026-11-20T12:00:00Z"_s)).isNull());
}

void TestMessageRules::personalisationHasTheRecipientUnlessHidden()
{
    Notification notification;
    notification.notificationType = u"sms"_s;
    notification.to = u"07700 900001"_s;
    notification.keyType = u"test"_s;
    notification.redactPersonalisation = false;
    notification.personalisation.setMember(u"name"_s, u"Ann"_s);
    QVERIFY(isSentWithTestKey(notification));
    QCOMPARE(shownPersonalisation(notification).toJson(), R"({"name":"Ann","phone_number":"07700 900001"})");
    notification.notificationType = u"email"_s;
    notification.to = u"ann@example.com"_s;
    QCOMPARE(shownPersonalisation(notification).toJson(), R"({"name":"Ann","email_address":"ann@example.com"})");
    notification.notificationType = u"letter"_s;
    QCOMPARE(shownPersonalisation(notification).toJson(), R"({"name":"Ann"})");
    for (const std::optional<bool> hidden : {std::optional(true), std::optional<bool>()}) {
        notification.redactPersonalisation = hidden;
        QCOMPARE(shownPersonalisation(notification).toJson(), "{}");
    }
    notification.keyType = u"normal"_s;
    QVERIFY(!isSentWithTestKey(notification));
}

void TestMessageRules::everyStateOfAMonthCounts()
{
    StatusCounts counts;
    qint64 sum = 0;
    qint64 next = 1;
    for (const Field &field : StatusCounts::type().fields) {
        field.set(counts, next);
        sum += next;
        next *= 2;
    }
    QCOMPARE(totalOf(counts), sum);
    counts.unknown.push_back({0, u"eaten-by-dog"_s, JsonValue(qint64(5))});
    QCOMPARE(totalOf(counts), sum + 5);
    QCOMPARE(totalOf(StatusCounts()), 0);
    QCOMPARE(StatusCounts::type().fields.size(), static_cast<std::size_t>(knownNotificationStatuses().size()));
    for (const QString &status : knownNotificationStatuses()) {
        std::size_t hint = 0;
        QVERIFY2(StatusCounts::internalShape().child(0, status, hint) > 0, qPrintable(status));
    }
}

void TestMessageRules::templatesAreSummedWithoutWhatIsCancelled()
{
    const std::vector<TemplateStatistic> statistics{statisticOf("a", "sms", "delivered", 96),
        statisticOf("a", "sms", "technical-failure", 3), statisticOf("a", "sms", "cancelled", 500),
        statisticOf("b", "sms", "sent", 200), statisticOf("c", "letter", "created", 1),
        statisticOf("d", "letter", "cancelled", 1)};
    QCOMPARE(totalsByTemplate(statistics),
        (std::vector<TemplateTotal>{
            {u"b"_s, u"B"_s, 200, 200, 0}, {u"a"_s, u"A"_s, 99, 96, 3}, {u"c"_s, u"C"_s, 1, 0, 0}}));
    QCOMPARE(totalsByType(statistics),
        (std::vector<TemplateTotal>{{u"sms"_s, {}, 299, 296, 3}, {u"letter"_s, {}, 1, 0, 0}}));
    QVERIFY(isHighFailureShare({{}, {}, 99, 96, 3}));
    QVERIFY(!isHighFailureShare({{}, {}, 100, 97, 3}));
    QVERIFY(!isHighFailureShare({}));
}

void TestMessageRules::reportsSayWhatIsToDo()
{
    std::vector<UnsubscribeReport> reports{reportOf("b", "2026-11-13T00:00:00Z", "2026-11-16T00:00:00Z"),
        reportOf("", "2026-11-17T00:00:00Z", "2026-11-20T00:00:00Z")};
    QCOMPARE(stateOf(reports[0]), UnsubscribeReportState::Downloaded);
    QCOMPARE(stateOf(reports[1]), UnsubscribeReportState::NotDownloaded);
    reports[0].processedByServiceAt = Instant(1);
    QCOMPARE(stateOf(reports[0]), UnsubscribeReportState::Completed);
    QCOMPARE(unbatchedReport(reports), &reports[1]);
    QVERIFY(!unbatchedReport({reports.data(), 1}));
}

// A day is London's: 23:30 UTC in July is the next one.
void TestMessageRules::reportsOfOneDayNeedTheTime()
{
    const std::vector<UnsubscribeReport> reports{reportOf("a", "2026-07-13T08:00:00Z", "2026-07-15T23:30:00Z"),
        reportOf("b", "2026-07-16T09:00:00Z", "2026-07-18T09:00:00Z"),
        reportOf("c", "2026-07-20T09:00:00Z", "2026-07-20T10:00:00Z")};
    QVERIFY(sharesDay(*reports[0].latestTimestamp, reports[0], reports));
    QVERIFY(!sharesDay(*reports[0].earliestTimestamp, reports[0], reports));
    QVERIFY(sharesDay(*reports[1].earliestTimestamp, reports[1], reports));
    QVERIFY(!sharesDay(*reports[1].latestTimestamp, reports[1], reports));
    QVERIFY(!sharesDay(*reports[2].earliestTimestamp, reports[2], reports));
}

void TestMessageRules::filesHaveTypeEndAndPlace()
{
    TemplateEmailFile file;
    file.filename = u"Tides 2026.PDF"_s;
    file.retentionPeriod = 26;
    QCOMPARE(mimeTypeOf(file), u"application/pdf"_s);
    QCOMPARE(expiryOf(file, at(u"2026-11-20T12:00:00Z"_s)), std::optional(at(u"2027-05-21T12:00:00Z"_s)));
    QCOMPARE(positionInTemplate(file, {u"name"_s, u"Tides 2026.PDF"_s}), std::optional<qsizetype>(1));
    QVERIFY(!positionInTemplate(file, {u"name"_s}));
    file.retentionPeriod.reset();
    QVERIFY(!expiryOf(file, Instant()));
    file.filename = u"tides.exe"_s;
    QVERIFY(mimeTypeOf(file).isEmpty());
}

POSTROOM_TEST(TestMessageRules)
#include "tst_messagerules.moc"
