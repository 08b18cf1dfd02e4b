// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "text/unsubscribewords.h"

#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

namespace {

UnsubscribeReport reportOf(const QString &batch, const QString &earliest, const QString &latest)
{
    UnsubscribeReport report;
    report.batchId = batch;
    report.earliestTimestamp = Instant::parse(earliest);
    report.latestTimestamp = Instant::parse(latest);
    return report;
}

} // namespace

class TestUnsubscribeWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStateHasItsWord()
    {
        QCOMPARE(unsubscribeReportWords(UnsubscribeReportState::NotDownloaded).text, u"Not downloaded"_s);
        QCOMPARE(unsubscribeReportWords(UnsubscribeReportState::Downloaded).text, u"Downloaded"_s);
        QCOMPARE(unsubscribeReportWords(UnsubscribeReportState::Completed).text, u"Completed"_s);
    }

    void aSharedDayHasItsTime_data()
    {
        QTest::addColumn<int>("report");
        QTest::addColumn<QString>("title");
        QTest::newRow("latest") << 0 << u"18 November at 3:00pm – Today"_s;
        QTest::newRow("shares its last day") << 1 << u"14 November – 18 November at 2:00pm"_s;
        QTest::newRow("one day") << 2 << u"11 November"_s;
    }

    void aSharedDayHasItsTime()
    {
        const std::vector<UnsubscribeReport> reports{reportOf({}, u"2026-11-18T15:00:00Z"_s, u"2026-11-20T11:00:00Z"_s),
            reportOf(u"b"_s, u"2026-11-14T10:00:00Z"_s, u"2026-11-18T14:00:00Z"_s),
            reportOf(u"a"_s, u"2026-11-11T10:00:00Z"_s, u"2026-11-11T14:00:00Z"_s)};
        const Instant now = Instant::parse(u"2026-11-20T12:00:00Z"_s).value();
        QFETCH(int, report);
        QTEST(unsubscribeReportTitle(reports[static_cast<std::size_t>(report)], reports, now, londonZone()), "title");
    }
};

POSTROOM_TEST(TestUnsubscribeWords)
#include "tst_unsubscribewords.moc"
