// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instant.h"
#include "support/testmain.h"
#include "text/healthwords.h"

#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

namespace {

QString said(const QString &what, const QStringList &facts)
{
    return healthText({u"any"_s, what, HealthFinding::Verdict::Ok, facts}, londonZone());
}

} // namespace

class TestHealthWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // The database says them in UTC; in summer the platform's clock is an hour ahead.
    void momentsAndDaysAreThePlatforms()
    {
        QCOMPARE(said(u"table-size"_s, {u"jobs"_s, u"8 MB"_s, u"4511"_s, u"0"_s, u"2026-07-27 16:16"_s}),
            u"jobs: 8 MB with indexes; about 4,511 rows, 0 dead; last vacuum: 27 July 2026 at 5:16pm."_s);
        QCOMPARE(said(u"rows-dead"_s, {u"jobs"_s, u"20000"_s, u"40"_s, u"2026-11-27 00:00"_s}),
            u"jobs has 20,000 dead rows, 40% of all; last vacuum: 26 November 2026 at midnight."_s);
        QCOMPARE(said(u"history-begins"_s, {u"2025-06-01"_s}),
            u"The history begins on 1 June 2025. Whether older messages are archived is the platform's setting."_s);
        QVERIFY(said(u"figures-late"_s, {u"ft_billing"_s, u"2026-11-17"_s, u"3"_s})
                    .startsWith(u"ft_billing ends on 17 November 2026, 3 days ago"_s));
        QVERIFY(said(u"retention-late"_s, {u"Bins"_s, u"sms"_s, u"2026-11-01"_s, u"7"_s})
                    .startsWith(u"Bins keeps each text message for 7 days, and one is of 1 November 2026"_s));
    }

    void whatIsNoMomentStaysAsItIs()
    {
        QVERIFY(said(u"rows-dead"_s, {u"jobs"_s, u"2"_s, u"40"_s, {}}).endsWith(u"last vacuum: unknown."_s));
        QVERIFY(said(u"rows-dead"_s, {u"%T4"_s, u"2"_s, u"40"_s, u"soon"_s})
                    .startsWith(u"%T4 has 2 dead rows, 40% of all; last vacuum: soon."_s));
    }
};

POSTROOM_TEST(TestHealthWords)
#include "tst_healthwords.moc"
