// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recordjson.h"
#include "domain/serviceevents.h"
#include "support/contract.h"
#include "support/testfolders.h"
#include "support/testmain.h"

#include <algorithm>
#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

namespace {

template <typename R> std::vector<R> rowsOf(const test::Exchange &exchange, const QString &list)
{
    const auto answer = JsonValue::parse(exchange.responseBytes());
    std::vector<R> rows;
    for (const JsonValue &json : *answer->member(u"data"_s)->member(list)->asArray())
        rows.push_back(static_cast<const R &>(**decodeRecord(R::internalShape(), json)));
    return rows;
}

QList<test::Exchange> histories()
{
    QList<test::Exchange> found;
    for (const test::Exchange &exchange : test::Contract(test::testData(u"contract"_s)).reads(u"services"_s)) {
        if (exchange.path.endsWith("/history"_L1) && exchange.status == 200)
            found.append(exchange);
    }
    return found;
}

ServiceHistory version(qint64 number, qint64 minute)
{
    ServiceHistory made;
    made.version = number;
    made.name = u"Tides"_s;
    made.createdAt = Instant(0);
    made.createdById = u"u%1"_s.arg(number);
    if (number > 1)
        made.updatedAt = Instant(minute * 60'000'000);
    return made;
}

} // namespace

/// What a service's history says that happened (admin-model-layer §2.10).
class TestServiceEvents : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstVersionIsTheCreation();
    void comparesEachVersionWithTheOneBefore();
    void tellsOfNothingWithoutWords();
    void ordersByTime();
    void everyRecordedChangeIsFound();
    void keysAreMadeAndRevoked();
};

void TestServiceEvents::theFirstVersionIsTheCreation()
{
    QVERIFY(serviceEvents({}).empty());
    const auto events = serviceEvents({version(1, 0)});
    QCOMPARE(events.size(), std::size_t(1));
    QVERIFY(events[0].kind == ServiceEvent::Kind::Created);
    QCOMPARE(events[0].userId, u"u1"_s);
    QCOMPARE(*events[0].time, Instant(0));
}

void TestServiceEvents::comparesEachVersionWithTheOneBefore()
{
    ServiceHistory second = version(2, 5);
    second.restricted = true;
    second.name = u"High tides"_s;
    second.smsMessageLimit = 100;
    const auto events = serviceEvents({version(1, 0), second});
    QCOMPARE(events.size(), std::size_t(4));
    QCOMPARE(events[1].field, "name");
    QCOMPARE(std::get<QString>(events[1].before), u"Tides"_s);
    QCOMPARE(std::get<QString>(events[1].after), u"High tides"_s);
    QCOMPARE(events[2].field, "restricted");
    QVERIFY(events[2].before == Value());
    QCOMPARE(events[3].field, "smsMessageLimit");
    QCOMPARE(std::get<qint64>(events[3].after), qint64(100));
    QCOMPARE(events[3].userId, u"u2"_s);
    QCOMPARE(*events[3].time, Instant(5 * 60'000'000));
}

void TestServiceEvents::tellsOfNothingWithoutWords()
{
    ServiceHistory second = version(2, 5);
    second.customEmailSenderName = u"Team"_s;
    second.emailSenderLocalPart = u"team"_s;
    QCOMPARE(serviceEvents({version(1, 0), second}).size(), std::size_t(1));
}

void TestServiceEvents::ordersByTime()
{
    ServiceHistory second = version(2, 5);
    ServiceHistory third = version(3, 9);
    second.name = u"B"_s;
    third.name = u"C"_s;
    const auto events = serviceEvents({third, version(1, 0), second});
    QCOMPARE(events.size(), std::size_t(3));
    QCOMPARE(std::get<QString>(events[1].after), u"B"_s);
    QCOMPARE(std::get<QString>(events[2].after), u"C"_s);
}

// Changes counted here from the versions as they are numbered, apart from the order by time.
void TestServiceEvents::everyRecordedChangeIsFound()
{
    int seen = 0;
    for (const test::Exchange &exchange : histories()) {
        auto versions = rowsOf<ServiceHistory>(exchange, u"service_history"_s);
        const auto events = serviceEvents(versions);
        std::sort(versions.begin(), versions.end(), [](const auto &a, const auto &b) { return a.version < b.version; });
        std::size_t changes = versions.empty() ? 0 : 1;
        for (std::size_t i = 1; i < versions.size(); ++i) {
            const ServiceHistory &a = versions[i - 1];
            const ServiceHistory &b = versions[i];
            for (const bool differs : {a.active != b.active, a.restricted != b.restricted, a.name != b.name,
                     a.emailMessageLimit != b.emailMessageLimit, a.smsMessageLimit != b.smsMessageLimit,
                     a.letterMessageLimit != b.letterMessageLimit})
                changes += differs ? 1 : 0;
        }
        QCOMPARE(events.size(), changes);
        seen += int(changes);
    }
    QVERIFY(seen > 10);
}

void TestServiceEvents::keysAreMadeAndRevoked()
{
    int revoked = 0;
    for (const test::Exchange &exchange : histories()) {
        const auto rows = rowsOf<ApiKeyHistory>(exchange, u"api_key_history"_s);
        const auto events = apiKeyEvents(rows);
        QCOMPARE(events.size(), rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            QCOMPARE(events[i].revoked, rows[i].updatedAt.has_value());
            QCOMPARE(events[i].time, rows[i].updatedAt ? rows[i].updatedAt : rows[i].createdAt);
            QCOMPARE(events[i].keyName, rows[i].name);
            QCOMPARE(events[i].userId, rows[i].createdById);
            revoked += events[i].revoked ? 1 : 0;
        }
    }
    QVERIFY(revoked > 0);
}

POSTROOM_TEST(TestServiceEvents)
#include "tst_serviceevents.moc"
