// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/contract.h"
#include "support/rawjson.h"
#include "support/testmain.h"

#include <algorithm>
#include <QTemporaryDir>
#include <QtTest>

using namespace postroom::test;
using namespace Qt::StringLiterals;

class ContractTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void slicesJsonAsWritten();
    void readsTheReadme();
    void readsExpiriesOfKeys();
    void matchesRoutesWithTheirConverters();
    void readsEveryFieldOfAnExchange();
    void countsAgreeWithTheIndex();
    void keepsTheResponseAsWritten();
    void takesAnotherFolder();

private:
    const Contract m_contract;
};

void ContractTest::slicesJsonAsWritten()
{
    const QByteArray text = R"( { "a" : 0.10 , "b":[1,{"c":"]}"}, "\"x"],"\u00e9":{"k":18446744073709551616}} )";
    const QList<rawjson::Member> members = rawjson::members(text);
    const QList<rawjson::Member> expected
        = {{"a", "0.10"}, {"b", R"([1,{"c":"]}"}, "\"x"])"}, {"é", R"({"k":18446744073709551616})"}};
    QCOMPARE(members, expected);
    QCOMPARE(rawjson::elements(members.at(1).second), QList<QByteArray>({"1", R"({"c":"]}"})", R"("\"x")"}));
    QCOMPARE(rawjson::string(R"("\"x")"), u"\"x"_s);
    QCOMPARE(rawjson::string(R"("plain")"), u"plain"_s);
    QCOMPARE(rawjson::string("12"), QString());
    QCOMPARE(rawjson::member(text, "a"), QByteArray("0.10"));
    QVERIFY(rawjson::members("[1]").isEmpty());
    QVERIFY(rawjson::elements("{}").isEmpty());
    QVERIFY(rawjson::members("{\"a\"").isEmpty());
}

void ContractTest::readsTheReadme()
{
    QCOMPARE(m_contract.clock(), QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC));
    QCOMPARE(m_contract.internalSecret(), u"postroom-dev-admin-secret"_s);
    QCOMPARE(m_contract.services().size(), qsizetype(14));
    QCOMPARE(m_contract.users().size(), qsizetype(26));
    QCOMPARE(m_contract.apiKeys().size(), qsizetype(23));
    QCOMPARE(m_contract.serviceId(u"notices"_s), u"37f003b0-2ba6-4a40-b008-fd5d9159e549"_s);
    QCOMPARE(m_contract.serviceId(u"welsh"_s), u"6c79e427-6759-4d44-bccc-a89fb7967275"_s);
    QCOMPARE(m_contract.serviceId(u"jobs_many"_s), u"c62eff1e-dec4-4c28-b54b-1efa29cc2499"_s);
    const ContractService first = m_contract.services().constFirst();
    QCOMPARE(first.name, u"Harbour Notices"_s);
    QCOMPARE(first.state, u"live"_s);
    QCOMPARE(first.notifications, 2503);
    const ContractUser user = m_contract.users().constFirst();
    QCOMPARE(user.email, u"priya.anand@platform-team.gov.uk"_s);
    QCOMPARE(user.password, u"Tide-priya-Lantern-26"_s);
    QCOMPARE(user.signIn, u"webauthn_auth"_s);
}

void ContractTest::readsExpiriesOfKeys()
{
    const ApiKey live = m_contract.apiKeys().at(0);
    QCOMPARE(live.name, u"website live"_s);
    QCOMPARE(live.serviceId, m_contract.serviceId(u"notices"_s));
    QCOMPARE(live.type, u"normal"_s);
    QCOMPARE(live.secret, u"741d32bb-a713-4b78-8b09-4599648b255b"_s);
    QVERIFY(!live.expiry);
    for (const ApiKey &key : m_contract.apiKeys())
        QCOMPARE(key.expiry.has_value(), key.state.startsWith(u"revoked"));
}

void ContractTest::matchesRoutesWithTheirConverters()
{
    const Route one{
        "GET", u"/service/<uuid:service_id>/template/<template_id>/version/<int:version>"_s, {}, 0, 0, true};
    const QString service = u"/service/"_s + m_contract.serviceId(u"notices"_s);
    QVERIFY(one.matches(service + u"/template/x/version/3"_s));
    QVERIFY(!one.matches(service + u"/template/x/version/latest"_s));
    QVERIFY(!one.matches(service + u"/template//version/3"_s));
    QVERIFY(!one.matches(u"/service/abc/template/x/version/3"_s));
    QVERIFY(!one.matches(service));
    const Route files{"GET", u"/static/<path:filename>"_s, {}, 0, 0, false};
    QVERIFY(files.matches(u"/static/a/b"_s));
    QVERIFY(!files.matches(u"/static"_s));
}

void ContractTest::readsEveryFieldOfAnExchange()
{
    const Exchange search = m_contract.reads(u"notifications_search"_s).constFirst();
    QCOMPARE(search.area, u"notifications_search"_s);
    QCOMPARE(search.name, u"search full number, sms"_s);
    QCOMPARE(search.method, QByteArray("GET"));
    QCOMPARE(search.query, QByteArray("to=07700%20900321&template_type=sms"));
    QCOMPARE(search.parameters.constFirst(), Parameter(u"to"_s, u"07700 900321"_s));
    QCOMPARE(search.auth.iss, u"notify-admin"_s);
    QVERIFY(search.auth.isOrdinary());
    QCOMPARE(search.status, 200);
    QCOMPARE(search.contentType, u"application/json"_s);
    QVERIFY(search.responseValue().toObject().contains(u"notifications"));
    QVERIFY(search.requestBytes().isEmpty());
    QSet<QString> seen;
    for (const Exchange &exchange : m_contract.allReads()) {
        const QList<std::pair<QString, bool>> fields = {{u"volatile"_s, !exchange.volatilePointers.isEmpty()},
            {u"unordered"_s, !exchange.unordered.isEmpty()}, {u"order_dependent"_s, !exchange.orderDependent.isEmpty()},
            {u"also_writes"_s, exchange.alsoWrites}, {u"cache_before"_s, !exchange.cacheBefore.isEmpty()},
            {u"note"_s, !exchange.note.isEmpty()}, {u"raw_body"_s, exchange.rawBody.has_value()},
            {u"headers"_s, !exchange.headers.isEmpty()}, {u"location"_s, !exchange.location.isEmpty()},
            {u"claims"_s, exchange.auth.claims.has_value()}, {u"body"_s, !exchange.requestBytes().isEmpty()}};
        for (const auto &[name, present] : fields) {
            if (present)
                seen.insert(name);
        }
    }
    QCOMPARE(seen.size(), qsizetype(11));
}

void ContractTest::countsAgreeWithTheIndex()
{
    int indexed = 0;
    for (const Route &route : m_contract.routes())
        indexed += route.reads;
    QCOMPARE(m_contract.routes().size(), qsizetype(239));
    int unrouted = 0;
    const QList<Exchange> reads = m_contract.allReads();
    for (const Exchange &exchange : reads) {
        const QList<Route> routes = m_contract.routes();
        unrouted += std::none_of(routes.begin(), routes.end(), [&exchange](const Route &route) {
            return route.method == exchange.method && route.matches(exchange.path);
        });
    }
    QCOMPARE(reads.size(), qsizetype(indexed + unrouted));
}

void ContractTest::keepsTheResponseAsWritten()
{
    int decimals = 0;
    for (const Exchange &exchange : m_contract.allReads()) {
        QVERIFY2(!exchange.response.isEmpty(), qPrintable(exchange.name));
        decimals += exchange.response.contains("\"rate_multiplier\":1.0") ? 1 : 0;
        if (exchange.contentType.startsWith(u"application/json") && exchange.response != "\"\"")
            QVERIFY2(!exchange.responseValue().isUndefined(), qPrintable(exchange.name));
    }
    QVERIFY(decimals > 0);
    const QList<Exchange> status = m_contract.reads(u"status"_s);
    const auto redirect = std::find_if(status.begin(), status.end(), [](const auto &one) { return one.status == 308; });
    QVERIFY(redirect != status.end());
    QVERIFY(redirect->responseBytes().startsWith("<!doctype html>\n"));
    const auto head = std::find_if(status.begin(), status.end(), [](const auto &one) { return one.method == "HEAD"; });
    QVERIFY(head != status.end());
    QCOMPARE(head->responseBytes(), QByteArray());
}

void ContractTest::takesAnotherFolder()
{
    const QTemporaryDir empty;
    const Contract contract(empty.path());
    QVERIFY(!contract.isValid());
    QVERIFY(contract.allReads().isEmpty());
    QCOMPARE(contract.clock(), m_contract.clock());
    qputenv("POSTROOM_CONTRACT", empty.path().toUtf8());
    QCOMPARE(Contract().folder(), empty.path());
    qunsetenv("POSTROOM_CONTRACT");
    QVERIFY(Contract().isValid());
}

POSTROOM_TEST(ContractTest)
#include "tst_contract.moc"
