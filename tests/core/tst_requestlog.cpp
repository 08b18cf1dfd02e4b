// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requestlog.h"
#include "support/testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

/// What is noted of requests: routes and figures, never of whom they were.
class TestRequestLog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsTheNewestAndNoMoreThanItsBound()
    {
        RequestLog log;
        QSignalSpy noted(&log, &RequestLog::noted);
        for (std::size_t i = 0; i < RequestLog::most + 3; ++i)
            log.note({.method = u"GET"_s, .status = QString::number(i)});
        QCOMPARE(log.entries().size(), RequestLog::most);
        QCOMPARE(log.entries().front().status, QString::number(RequestLog::most + 2));
        QCOMPARE(noted.first().first().toBool(), false);
        QCOMPARE(noted.last().first().toBool(), true);
    }

    void textsAreRedactedAndCut()
    {
        RequestLog log;
        log.note({.what = u"/for/sam.okafor@example.com"_s, .requestId = QString(5'000, u'a')});
        QVERIFY(!log.entries().front().what.contains(u"okafor"_s));
        QCOMPARE(log.entries().front().requestId.size(), RequestLog::longest);
    }

    void aPathSaysNothingOfWhomItWas_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("kept");
        QTest::newRow("route") << u"/service/0c9bc33c-0000-4000-8000-000000000002/notifications"_s
                               << u"/service/{…}/notifications"_s;
        QTest::newRow("fixed") << u"/_status"_s << u"/_status"_s;
        QTest::newRow("version") << u"/v2/notifications"_s << u"/v2/notifications"_s;
        QTest::newRow("email") << u"/user/sam@example.com"_s << u"/user/{…}"_s;
        QTest::newRow("encoded") << u"/user/sam%40example.com"_s << u"/user/{…}"_s;
        QTest::newRow("number") << u"/inbound/07700900123"_s << u"/inbound/{…}"_s;
        QTest::newRow("token") << u"/invite/service/check/IjEyMyI.Zx-9_q"_s << u"/invite/service/check/{…}"_s;
        QTest::newRow("words") << u"/find/Sam%20Okafor"_s << u"/find/{…}"_s;
    }
    void aPathSaysNothingOfWhomItWas()
    {
        QFETCH(QString, path);
        QFETCH(QString, kept);
        QCOMPARE(pathTemplate(path), kept);
    }

    void aStatementIsCalledByItsTables()
    {
        QCOMPARE(tablesOf("SELECT n.id FROM notifications n JOIN services s ON s.id = n.service_id WHERE n.to = $1"),
            u"notifications, services"_s);
        QCOMPARE(tablesOf("SELECT 1"), QString());
    }
};

POSTROOM_TEST(TestRequestLog)

#include "tst_requestlog.moc"
