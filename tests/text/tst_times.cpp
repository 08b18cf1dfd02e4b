// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "text/times.h"
#include "vectors.h"

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

// The offset in a text is replaced by UTC, not converted (vectors/README.md).
Instant instantOf(QString text)
{
    text.remove(u"+05:00"_s);
    return Instant::parse(text.size() == 16 ? text + u":00"_s : text).value();
}

QString lowerFirst(QString text)
{
    text[0] = text[0].toLower();
    return text;
}

} // namespace

class TestTimes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysTimesAsThePlatform_data()
    {
        QTest::addColumn<Instant>("now");
        QTest::addColumn<Instant>("moment");
        QTest::addColumn<QString>("human");
        QTest::addColumn<QString>("relative");
        QTest::addColumn<QString>("time");
        QTest::addColumn<bool>("sameDay");
        for (const JsonValue &one : vectorCases(u"admin_dates.json"_s)) {
            const JsonValue &expect = *one.member(u"expect");
            const Instant now = instantOf(textAt(one, u"now_utc"));
            // The platform takes today's date in UTC; where that is another day than in its zone it is wrong, and
            // Postroom is not (template-spec §9, user-reports "Day words from mixed zones").
            const bool sameDay = now.toDateTime(londonZone()).date() == now.toDateTime(QTimeZone::utc()).date();
            QTest::newRow(qPrintable(textAt(one, u"id")))
                << now << instantOf(textAt(one, u"date_utc")) << textAt(expect, u"format_datetime_human")
                << textAt(expect, u"format_datetime_relative") << textAt(expect, u"format_time") << sameDay;
        }
    }
    void saysTimesAsThePlatform()
    {
        QFETCH(Instant, now);
        QFETCH(Instant, moment);
        QFETCH(QString, human);
        QFETCH(QString, relative);
        QFETCH(QString, time);
        QFETCH(bool, sameDay);
        QCOMPARE(timeText(moment, londonZone()), time);
        const QString inSentence = momentInSentence(moment, now, londonZone());
        const QString alone = lowerFirst(momentText(moment, now, londonZone()));
        QCOMPARE(inSentence == human, sameDay);
        QCOMPARE(alone == relative, sameDay);
    }

    void dayWordsCompareDatesInThePlatformsZone_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("moment");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *now, const char *moment, const char *words) {
            QTest::newRow(now) << QString::fromLatin1(now) << QString::fromLatin1(moment) << QString::fromLatin1(words);
        };
        row("2026-07-01T23:30:00Z", "2026-07-01T23:10:00Z", "Today at 12:10am");
        row("2026-07-01T23:31:00Z", "2026-07-01T22:59:00Z", "Yesterday at 11:59pm");
        row("2026-10-25T00:30:00Z", "2026-10-25T00:10:00Z", "Today at 1:10am");
        row("2026-10-25T01:30:00Z", "2026-10-25T00:30:00Z", "Today at 1:30am");
        row("2026-10-25T01:31:00Z", "2026-10-24T22:30:00Z", "Yesterday at 11:30pm");
        row("2026-10-25T23:30:00Z", "2026-10-24T23:30:00Z", "Today at 12:30am");
        row("2026-03-29T00:30:00Z", "2026-03-29T00:10:00Z", "Today at 12:10am");
        row("2026-03-29T01:30:00Z", "2026-03-29T00:59:00Z", "Today at 12:59am");
        row("2026-03-29T23:30:00Z", "2026-03-29T22:30:00Z", "Yesterday at 11:30pm");
        row("2026-11-20T12:00:00Z", "2025-12-31T18:15:00Z", "31 December 2025 at 6:15pm");
        row("2026-11-20T12:01:00Z", "2026-11-18T18:15:00Z", "18 November at 6:15pm");
        row("2026-11-20T12:02:00Z", "2026-11-19T12:00:59Z", "Yesterday at midday");
    }
    void dayWordsCompareDatesInThePlatformsZone()
    {
        QFETCH(QString, now);
        QFETCH(QString, moment);
        QFETCH(QString, words);
        QCOMPARE(momentText(*Instant::parse(moment), *Instant::parse(now), londonZone()), words);
    }

    // Prices were written with the midnight of London's clock, and some with that of UTC.
    void whatHoldsHasAFirstAndALastDay()
    {
        const Instant now = *Instant::parse(u"2026-11-20T12:00:00Z");
        const auto first
            = [&](const char16_t *moment) { return firstDayText(*Instant::parse(moment), now, londonZone()); };
        const auto last
            = [&](const char16_t *moment) { return lastDayText(*Instant::parse(moment), now, londonZone()); };
        QCOMPARE(first(u"2026-06-30T23:00:00Z"), u"1 July 2026"_s);
        QCOMPARE(first(u"2016-05-18T00:00:00Z"), u"18 May 2016"_s);
        QCOMPARE(first(u"2026-11-19T15:00:00Z"), u"Yesterday at 3:00pm"_s);
        QCOMPARE(last(u"2026-06-30T23:00:00Z"), u"30 June 2026"_s);
        QCOMPARE(last(u"2026-11-19T15:00:00Z"), u"Yesterday at 3:00pm"_s);
        QCOMPARE(monthText(QDate(2026, 4, 1)), u"April 2026"_s);
        QCOMPARE(wholeMomentText(*Instant::parse(u"2026-07-01T11:47:08Z"), londonZone()), u"1 July 2026 at 12:47pm"_s);
    }

    void followsAnotherPlatformsZone()
    {
        const QTimeZone toronto("America/Toronto");
        const Instant now = *Instant::parse(u"2026-11-20T00:30:00Z");
        QCOMPARE(momentText(*Instant::parse(u"2026-11-19T23:00:00Z"), now, toronto), u"Today at 6:00pm"_s);
    }

    void exactTimesNameSecondsAndZone()
    {
        const Instant winter = *Instant::parse(u"2026-11-20T11:47:08.123456Z");
        QCOMPARE(exactText(winter, londonZone()), u"20 November 2026 at 11:47:08am GMT"_s);
        QCOMPARE(exactText(*Instant::parse(u"2026-07-01T11:47:08Z"), londonZone()), u"1 July 2026 at 12:47:08pm BST"_s);
        QCOMPARE(exactTimeText(winter, londonZone()), u"11:47:08am"_s);
    }

    void saysHowOldAPageIs()
    {
        const Instant noon = *Instant::parse(u"2026-11-20T12:00:00Z");
        QCOMPARE(asOfText(noon, noon, londonZone()), u"As of 12:00pm"_s);
        QCOMPARE(
            asOfText(*Instant::parse(u"2026-11-19T10:32:00Z"), noon, londonZone()), u"As of yesterday at 10:32am"_s);
    }

    void saysHowLongThingsTook()
    {
        const Instant start(0);
        QCOMPARE(durationText(start, Instant(1'200'000)), u"1.2 seconds"_s);
        QCOMPARE(durationText(start, Instant(qint64(240) * 1'000'000)), u"4 minutes"_s);
        QCOMPARE(durationText(start, Instant(qint64(3600) * 1'000'000)), u"1 hour"_s);
        QCOMPARE(durationText(start, Instant(qint64(3) * 86400 * 1'000'000)), u"3 days"_s);
    }
};

POSTROOM_TEST(TestTimes)
#include "tst_times.moc"
