// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/platformdates.h"
#include "support/testmain.h"

#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

/// The words for ages of template-spec §8 ("As below"), by their rules; whole moments are compared by the vectors.
class TestPlatformDates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roundsTiesToEven_data();
    void roundsTiesToEven();
};

void TestPlatformDates::roundsTiesToEven_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("words");
    constexpr qint64 day = 86'400;
    QTest::newRow("60 s") << qint64{60} << u"1 minute ago"_s;
    QTest::newRow("90 s is two") << qint64{90} << u"2 minutes ago"_s;
    QTest::newRow("150 s is two as well") << qint64{150} << u"2 minutes ago"_s;
    QTest::newRow("an hour by rounding") << qint64{3'585} << u"1 hour ago"_s;
    QTest::newRow("a day by rounding") << qint64{85'500} << u"1 day ago"_s;
    QTest::newRow("days") << 15 * day << u"15 days ago"_s;
    QTest::newRow("a month") << 16 * day << u"1 month ago"_s;
    QTest::newRow("months") << 60 * day << u"2 months ago"_s;
    QTest::newRow("a year by rounding") << 360 * day << u"1 year ago"_s;
    QTest::newRow("a year") << 365 * day << u"1 year ago"_s;
    QTest::newRow("a year and days") << 370 * day << u"1 year, 5 days ago"_s;
    QTest::newRow("a year and a month") << 395 * day << u"1 year, 1 month ago"_s;
    QTest::newRow("years") << 800 * day << u"2 years ago"_s;
}

void TestPlatformDates::roundsTiesToEven()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, words);
    const Instant now = platformInstant(u"2024-06-12T14:30:00").value();
    QCOMPARE(platformAgo(Instant(now.microseconds() - seconds * 1'000'000), now), words);
}

POSTROOM_TEST(TestPlatformDates)
#include "tst_platformdates.moc"
