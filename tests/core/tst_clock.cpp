// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"
#include "support/testmain.h"

#include <QDateTime>
#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

class TestClock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { qunsetenv("POSTROOM_NOW"); }
    void followsTheSystem();
    void standsStill();
    void isFixedByTheEnvironment_data();
    void isFixedByTheEnvironment();
};

void TestClock::followsTheSystem()
{
    qunsetenv("POSTROOM_NOW");
    const Clock clock = Clock::fromEnvironment();
    QVERIFY(!clock.isFixed());
    const Instant before = systemNow();
    const Instant now = clock.now();
    QVERIFY(before <= now);
    QVERIFY(now <= systemNow());
    QVERIFY(qAbs(QDateTime::currentMSecsSinceEpoch() - now.microseconds() / 1000) < 60'000);
}

void TestClock::standsStill()
{
    const Clock clock(Instant(42));
    QVERIFY(clock.isFixed());
    QCOMPARE(clock.now().microseconds(), 42);
    QCOMPARE(clock.now().microseconds(), 42);
}

void TestClock::isFixedByTheEnvironment_data()
{
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<QString>("moment");
    QTest::newRow("Z") << QByteArray("2026-11-20T12:00:00Z") << u"2026-11-20T12:00:00.000000Z"_s;
    QTest::newRow("microseconds") << QByteArray("2026-11-20T12:00:00.123456Z") << u"2026-11-20T12:00:00.123456Z"_s;
    QTest::newRow("offset") << QByteArray("2026-07-20T12:00:00+01:00") << u"2026-07-20T11:00:00.000000Z"_s;
    QTest::newRow("spaces around") << QByteArray(" 2026-11-20T12:00:00Z\n") << u"2026-11-20T12:00:00.000000Z"_s;
    QTest::newRow("no moment") << QByteArray("yesterday") << QString();
    QTest::newRow("empty") << QByteArray("") << QString();
}

void TestClock::isFixedByTheEnvironment()
{
    QFETCH(QByteArray, variable);
    QFETCH(QString, moment);
    qputenv("POSTROOM_NOW", variable);
    const Clock clock = Clock::fromEnvironment();
    QCOMPARE(clock.isFixed(), !moment.isEmpty());
    if (clock.isFixed())
        QCOMPARE(clock.now().toString(TimeSpelling::Z6), moment);
}

POSTROOM_TEST(TestClock)
#include "tst_clock.moc"
