// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/day.h"
#include "support/testmain.h"

#include <limits>
#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

/// Days as a database's `date` columns have them, and in which order.
class TestDay : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsAndWritesDays_data();
    void readsAndWritesDays();
    void refusesWhatIsNoDay_data();
    void refusesWhatIsNoDay();
    void areInTheirOrder();
    void beginAtTheirMidnight();
};

void TestDay::readsAndWritesDays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("odd");
    QTest::newRow("usual") << u"2026-11-20"_s << false;
    QTest::newRow("leap day") << u"2028-02-29"_s << false;
    QTest::newRow("first") << u"0001-01-01"_s << false;
    QTest::newRow("last") << u"9999-12-31"_s << false;
    QTest::newRow("infinity") << u"infinity"_s << true;
    QTest::newRow("minus infinity") << u"-infinity"_s << true;
    QTest::newRow("before Christ") << u"0044-03-15 BC"_s << true;
    QTest::newRow("far before Christ") << u"4713-01-01 BC"_s << true;
    QTest::newRow("five digits") << u"12000-01-01"_s << true;
    QTest::newRow("PostgreSQL's last") << u"5874897-12-31"_s << true;
}

void TestDay::readsAndWritesDays()
{
    QFETCH(QString, text);
    QFETCH(bool, odd);
    const auto day = dayFromText(text);
    QVERIFY(day);
    QCOMPARE(dayInText(*day), text);
    QCOMPARE(isOdd(*day), odd);
}

void TestDay::refusesWhatIsNoDay_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
        {"", "yesterday", "2026-02-29", "2026-13-01", "26-11-20", "2026-11-2", "2026/11/20", "2026-11-20T00:00:00",
            "+2026-11-20", "-0044-03-15", "0000-01-01", "12345678-01-01", "2026-1a-20", "2026-11-20 AD", "Infinity"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestDay::refusesWhatIsNoDay()
{
    QFETCH(QString, text);
    QVERIFY(!dayFromText(text));
    QCOMPARE(dayInText(QDate()), QString());
    QVERIFY(!isOdd(QDate()));
}

void TestDay::areInTheirOrder()
{
    const QStringList ordered{u"-infinity"_s, u"4713-01-01 BC"_s, u"0044-03-15 BC"_s, u"0001-01-01"_s, u"2026-11-20"_s,
        u"12000-01-01"_s, u"290000-01-01"_s, u"infinity"_s};
    for (qsizetype i = 1; i < ordered.size(); ++i) {
        const QDate before = *dayFromText(ordered[i - 1]);
        const QDate after = *dayFromText(ordered[i]);
        QVERIFY2(before < after && startOf(before) < startOf(after), qPrintable(ordered[i]));
    }
}

void TestDay::beginAtTheirMidnight()
{
    QCOMPARE(startOf(QDate(2026, 11, 20)), *Instant::parse(u"2026-11-20T00:00:00Z"_s));
    QCOMPARE(startOf(*dayFromText(u"0044-03-15 BC"_s)), *Instant::parse(u"0044-03-15 00:00:00 BC"_s));
    QCOMPARE(startOf(*dayFromText(u"infinity"_s)).microseconds(), std::numeric_limits<qint64>::max());
    QCOMPARE(startOf(*dayFromText(u"5874897-12-31"_s)).microseconds(), std::numeric_limits<qint64>::max());
    QCOMPARE(startOf(*dayFromText(u"-infinity"_s)).microseconds(), std::numeric_limits<qint64>::min());
}

POSTROOM_TEST(TestDay)
#include "tst_day.moc"
