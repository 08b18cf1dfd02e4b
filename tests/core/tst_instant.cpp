// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instant.h"
#include "support/testmain.h"

#include <limits>
#include <QDateTime>
#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

namespace {

struct SpellingRow {
    const char *name;
    TimeSpelling spelling;
    QTimeZone zone;
    QString whole; // without a fraction
    QString fine; // with 123456 microseconds
};

// 2026-11-20 12:00:00 UTC, a day in winter: London's wall shows the same.
const std::vector<SpellingRow> &spellings()
{
    static const std::vector<SpellingRow> rows{
        {"Z6", TimeSpelling::Z6, QTimeZone::utc(), u"2026-11-20T12:00:00.000000Z"_s, u"2026-11-20T12:00:00.123456Z"_s},
        {"SP6", TimeSpelling::SpaceMicros, QTimeZone::utc(), u"2026-11-20 12:00:00.000000"_s,
            u"2026-11-20 12:00:00.123456"_s},
        {"SP0", TimeSpelling::SpaceSeconds, QTimeZone::utc(), u"2026-11-20 12:00:00"_s, u"2026-11-20 12:00:00"_s},
        {"LON", TimeSpelling::London, londonZone(), u"2026-11-20 12:00:00"_s, u"2026-11-20 12:00:00"_s},
        {"ISO", TimeSpelling::Iso, QTimeZone::utc(), u"2026-11-20T12:00:00"_s, u"2026-11-20T12:00:00.123456"_s},
        {"ISO+00", TimeSpelling::IsoOffset, QTimeZone::utc(), u"2026-11-20T12:00:00+00:00"_s,
            u"2026-11-20T12:00:00.123456+00:00"_s},
        {"HTTP", TimeSpelling::Http, QTimeZone::utc(), u"Fri, 20 Nov 2026 12:00:00 GMT"_s,
            u"Fri, 20 Nov 2026 12:00:00 GMT"_s},
        {"D", TimeSpelling::Day, QTimeZone::utc(), u"2026-11-20"_s, u"2026-11-20"_s},
    };
    return rows;
}

constexpr qint64 noon = 1'795'176'000'000'000; // 2026-11-20T12:00:00Z

} // namespace

class TestInstant : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesAndReadsEverySpelling_data();
    void writesAndReadsEverySpelling();
    void keepsMicroseconds();
    void readsOffsets_data();
    void readsOffsets();
    void readsLondonWallTime_data();
    void readsLondonWallTime();
    void writesLondonWallTime_data();
    void writesLondonWallTime();
    void refusesOddTexts_data();
    void refusesOddTexts();
    void readsAndWritesOddMomentsAsADatabaseDoes_data();
    void readsAndWritesOddMomentsAsADatabaseDoes();
    void reachesFarYears_data();
    void reachesFarYears();
    void cutsToMillisecondsForWordsOnly();
    void ordersMoments();
};

void TestInstant::writesAndReadsEverySpelling_data()
{
    QTest::addColumn<int>("row");
    for (std::size_t i = 0; i < spellings().size(); ++i)
        QTest::newRow(spellings()[i].name) << static_cast<int>(i);
}

void TestInstant::writesAndReadsEverySpelling()
{
    QFETCH(int, row);
    const SpellingRow &spelling = spellings()[static_cast<std::size_t>(row)];
    QCOMPARE(Instant(noon).toString(spelling.spelling, spelling.zone), spelling.whole);
    QCOMPARE(Instant(noon + 123'456).toString(spelling.spelling, spelling.zone), spelling.fine);

    const auto whole = Instant::parse(spelling.whole, spelling.zone);
    QVERIFY(whole);
    const bool day = spelling.spelling == TimeSpelling::Day;
    QCOMPARE(whole->microseconds(), day ? noon - 12 * 3600 * 1'000'000LL : noon);
    const auto fine = Instant::parse(spelling.fine, spelling.zone);
    QVERIFY(fine);
    QCOMPARE(fine->microseconds() - whole->microseconds(), spelling.fine.contains(u".123456") ? 123'456 : 0);
}

void TestInstant::keepsMicroseconds()
{
    for (const char *fraction : {"000001", "999999", "000999", "100000"}) {
        const QString text = u"2026-11-20T12:00:00.%1Z"_s.arg(QLatin1StringView(fraction));
        const auto moment = Instant::parse(text);
        QVERIFY(moment);
        QCOMPARE(moment->microseconds() - noon, QByteArray(fraction).toLongLong());
        QCOMPARE(moment->toString(TimeSpelling::Z6), text);
    }
    const auto shorter = Instant::parse(u"2026-11-20T12:00:00.5Z"_s);
    QVERIFY(shorter);
    QCOMPARE(shorter->microseconds() - noon, 500'000);
    const auto longer = Instant::parse(u"2026-11-20T12:00:00.123456789Z"_s);
    QVERIFY(longer);
    QCOMPARE(longer->microseconds() - noon, 123'456);
}

void TestInstant::readsOffsets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("hours");
    QTest::newRow("none is UTC") << u"2026-11-20T12:00:00"_s << qint64(0);
    QTest::newRow("z") << u"2026-11-20T12:00:00z"_s << qint64(0);
    QTest::newRow("+01:00") << u"2026-11-20T13:00:00+01:00"_s << qint64(0);
    QTest::newRow("+0100") << u"2026-11-20T13:00:00+0100"_s << qint64(0);
    QTest::newRow("-05") << u"2026-11-20 12:00:00.000000-05"_s << qint64(5);
    QTest::newRow("over midnight") << u"2026-11-21T01:00:00+12:00"_s << qint64(1);
}

void TestInstant::readsOffsets()
{
    QFETCH(QString, text);
    QFETCH(qint64, hours);
    for (const QTimeZone &zone : {QTimeZone::utc(), londonZone()}) {
        const auto moment = Instant::parse(text, zone);
        QVERIFY(moment);
        QCOMPARE(moment->microseconds(), noon + hours * 3600 * 1'000'000);
    }
}

// Clocks go forward on 29 March 2026 at 01:00 UTC and back on 25 October at 01:00 UTC.
void TestInstant::readsLondonWallTime_data()
{
    QTest::addColumn<QString>("wall");
    QTest::addColumn<QString>("utc");
    QTest::newRow("winter") << u"2026-01-20 12:00:00"_s << u"2026-01-20T12:00:00.000000Z"_s;
    QTest::newRow("summer") << u"2026-07-20 12:00:00"_s << u"2026-07-20T11:00:00.000000Z"_s;
    QTest::newRow("last second of winter") << u"2026-03-29 00:59:59"_s << u"2026-03-29T00:59:59.000000Z"_s;
    QTest::newRow("first second of summer") << u"2026-03-29 02:00:00"_s << u"2026-03-29T01:00:00.000000Z"_s;
    QTest::newRow("twice, taken as the first") << u"2026-10-25 01:30:00"_s << u"2026-10-25T00:30:00.000000Z"_s;
    QTest::newRow("before the change back") << u"2026-10-25 00:59:59"_s << u"2026-10-24T23:59:59.000000Z"_s;
    QTest::newRow("after the change back") << u"2026-10-25 02:00:00"_s << u"2026-10-25T02:00:00.000000Z"_s;
    QTest::newRow("midnight in summer") << u"2026-07-20"_s << u"2026-07-19T23:00:00.000000Z"_s;
    QTest::newRow("fraction") << u"2026-07-20 12:00:00.000001"_s << u"2026-07-20T11:00:00.000001Z"_s;
}

void TestInstant::readsLondonWallTime()
{
    QFETCH(QString, wall);
    QFETCH(QString, utc);
    const auto moment = Instant::parse(wall, londonZone());
    QVERIFY(moment);
    QCOMPARE(moment->toString(TimeSpelling::Z6), utc);
}

void TestInstant::writesLondonWallTime_data()
{
    QTest::addColumn<QString>("utc");
    QTest::addColumn<QString>("wall");
    QTest::newRow("winter") << u"2026-01-20T12:00:00Z"_s << u"2026-01-20 12:00:00"_s;
    QTest::newRow("summer") << u"2026-07-20T23:30:00Z"_s << u"2026-07-21 00:30:00"_s;
    QTest::newRow("before forward") << u"2026-03-29T00:59:59.999999Z"_s << u"2026-03-29 00:59:59"_s;
    QTest::newRow("forward") << u"2026-03-29T01:00:00Z"_s << u"2026-03-29 02:00:00"_s;
    QTest::newRow("first half past one") << u"2026-10-25T00:30:00Z"_s << u"2026-10-25 01:30:00"_s;
    QTest::newRow("second half past one") << u"2026-10-25T01:30:00Z"_s << u"2026-10-25 01:30:00"_s;
    QTest::newRow("back") << u"2026-10-25T01:00:00Z"_s << u"2026-10-25 01:00:00"_s;
}

void TestInstant::writesLondonWallTime()
{
    QFETCH(QString, utc);
    QFETCH(QString, wall);
    const auto moment = Instant::parse(utc);
    QVERIFY(moment);
    QCOMPARE(moment->toString(TimeSpelling::London, londonZone()), wall);
    QCOMPARE(moment->toString(TimeSpelling::Day, londonZone()), wall.left(10));
}

void TestInstant::refusesOddTexts_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", " ", "2026", "2026-11", "2026-11-2", "2026-02-29", "2026-13-01", "0000-01-01",
             "2026-11-20T", "2026-11-20T12:00", "2026-11-20T24:00:00", "2026-11-20T12:60:00", "2026-11-20T12:00:61",
             "2026-11-20T12:00:00.", "2026-11-20T12:00:00.Z", "2026-11-20T12:00:00,5", "2026-11-20T12:00:00Zx",
             "2026-11-20T12:00:00+1", "2026-11-20T12:00:00+01:", "2026-11-20T12:00:00+01000",
             "2026-11-20T12:00:00+01:00x", "2026-11-20T12:00:00+99:00", "2026-11-20T12:00:00+01:75",
             "2026-11-20x12:00:00", "2026/11/20", "20-11-2026", " 2026-11-20", "2026-11-20 ", "-026-11-20", "x, GMT",
             ", GMT", ",", "Fri, 20 Nov 2026 12:00:00", "Fri, 20 Nov 2026 12:00:00 CET",
             "Fri, 32 Nov 2026 12:00:00 GMT", "Fri, 20 Foo 2026 12:00:00 GMT", "1795176000", "now", "null"})
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("digits of another script") << u"٢٠٢٦-11-20"_s;
    QTest::newRow("NUL") << QString(QChar(0));
    QTest::newRow("long") << QString(100'000, u'9');
    QTest::newRow("long fraction, no end") << u"2026-11-20T12:00:00."_s + QString(100'000, u'9') + u'x';
}

void TestInstant::refusesOddTexts()
{
    QFETCH(QString, text);
    QVERIFY(!Instant::parse(text));
    QVERIFY(!Instant::parse(text, londonZone()));
}

void TestInstant::readsAndWritesOddMomentsAsADatabaseDoes_data()
{
    QTest::addColumn<qint64>("microseconds");
    QTest::newRow("infinity") << std::numeric_limits<qint64>::max();
    QTest::newRow("-infinity") << std::numeric_limits<qint64>::min();
    QTest::newRow("0001-12-31 23:59:59.999999 BC") << qint64(-62'135'596'800'000'001);
    QTest::newRow("0044-03-15 00:00:00 BC") << qint64(-63'517'824'000'000'000);
    QTest::newRow("4713-01-01 12:30:00.5 BC") << qint64(-210'863'475'000'000'000 + 500'000);
    QTest::newRow("10000-01-01 00:00:00") << qint64(253'402'300'800'000'000);
    QTest::newRow("12000-01-01 00:00:00.999999") << qint64(316'516'204'800'999'999);
}

void TestInstant::readsAndWritesOddMomentsAsADatabaseDoes()
{
    QFETCH(qint64, microseconds);
    const QString text = QString::fromLatin1(QTest::currentDataTag());
    const auto moment = Instant::parse(text);
    QVERIFY(moment);
    QCOMPARE(moment->microseconds(), microseconds);
    QVERIFY(moment->isOdd());
    for (const TimeSpelling spelling : {TimeSpelling::Z6, TimeSpelling::SpaceMicros, TimeSpelling::London,
             TimeSpelling::Iso, TimeSpelling::IsoOffset, TimeSpelling::Http})
        QCOMPARE(moment->toString(spelling, londonZone()), text);
    QCOMPARE(moment->toString(TimeSpelling::Day),
        text.section(u' ', 0, 0) + (text.endsWith("BC"_L1) ? u" BC"_s : QString()));
    QCOMPARE(Instant::parse(QString(text).replace(u' ', u'T').replace(u"TBC"_s, u" BC"_s)), moment); // as in JSON
    QVERIFY(!Instant(noon).isOdd());
}

void TestInstant::reachesFarYears_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("microseconds");
    QTest::newRow("a microsecond before the epoch") << u"1969-12-31T23:59:59.999999Z"_s << qint64(-1);
    QTest::newRow("the epoch") << u"1970-01-01T00:00:00.000000Z"_s << qint64(0);
    QTest::newRow("1066") << u"1066-10-14T09:00:00.000001Z"_s << qint64(-28'502'722'800'000'000 + 1);
    QTest::newRow("year one") << u"0001-01-01T00:00:00.000000Z"_s << qint64(-62'135'596'800'000'000);
    QTest::newRow("9999") << u"9999-12-31T23:59:59.999999Z"_s << qint64(253'402'300'799'999'999);
}

void TestInstant::reachesFarYears()
{
    QFETCH(QString, text);
    QFETCH(qint64, microseconds);
    const auto moment = Instant::parse(text);
    QVERIFY(moment);
    QCOMPARE(moment->microseconds(), microseconds);
    QCOMPARE(moment->toString(TimeSpelling::Z6), text);
    QCOMPARE(Instant::parse(moment->toString(TimeSpelling::SpaceMicros)), moment);
}

void TestInstant::cutsToMillisecondsForWordsOnly()
{
    const QDateTime words = Instant(noon + 123'999).toDateTime(QTimeZone::utc());
    QCOMPARE(words.toMSecsSinceEpoch(), noon / 1000 + 123);
    QCOMPARE(Instant::fromDateTime(words).microseconds(), noon + 123'000);
    QCOMPARE(Instant(-1).toDateTime(QTimeZone::utc()).toMSecsSinceEpoch(), -1);
    QCOMPARE(Instant(noon).toDateTime(londonZone()).timeZone(), londonZone());
}

void TestInstant::ordersMoments()
{
    QVERIFY(Instant(1) < Instant(2));
    QVERIFY(Instant(-1) < Instant());
    QVERIFY(Instant(2) == Instant(2));
}

POSTROOM_TEST(TestInstant)
#include "tst_instant.moc"
