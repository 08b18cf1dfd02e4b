// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/service.h"
#include "http/httpplatform.h"
#include "platform/servicesinreach.h"
#include "recipients/searchterm.h"
#include "support/contractserver.h"
#include "support/recordedperson.h"
#include "support/testmain.h"
#include "waited.h"

#include <algorithm>
#include <QMap>
#include <QTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

bool isAnybody(const Contract &contract, const QString &id)
{
    const QList<ContractUser> users = contract.users();
    return std::any_of(users.begin(), users.end(), [&id](const ContractUser &user) { return user.id == id; });
}

// What was recorded of people's own lists of services: their ids and the answers.
QMap<QString, JsonValue> ownLists(const Contract &contract)
{
    QMap<QString, JsonValue> lists;
    for (const Exchange &exchange : contract.reads(u"services"_s)) {
        const bool own = exchange.path == "/service"_L1 && exchange.parameters.size() == 1
            && exchange.parameters.first().first == "user_id"_L1 && exchange.status == 200;
        if (const auto answer = JsonValue::parse(exchange.response); own && answer)
            lists.insert(exchange.parameters.first().second, *answer);
    }
    for (const QString &id : lists.keys()) {
        if (!isAnybody(contract, id))
            lists.remove(id);
    }
    return lists;
}

// How many services the platform lists for everybody.
qsizetype servicesOfAll(const Contract &contract)
{
    for (const Exchange &exchange : contract.reads(u"services"_s)) {
        const auto answer = JsonValue::parse(exchange.response);
        if (exchange.path == "/service"_L1 && exchange.parameters.isEmpty() && exchange.status == 200 && answer)
            return qsizetype(answer->member(u"data")->asArray()->size());
    }
    return 0;
}

QSet<QString> activeIds(const JsonValue &list)
{
    QSet<QString> ids;
    for (const JsonValue &each : *list.member(u"data")->asArray()) {
        const Result<Row> row = decodeRecord(Service::internalShape(), each);
        if (row && as<Service>(*row)->active == true)
            ids.insert(as<Service>(*row)->id);
    }
    return ids;
}

SearchQuery everything()
{
    SearchQuery query;
    query.term = searchTerm(u"0"_s);
    return query;
}

} // namespace

/// The search of somebody who is no platform admin: over the services of their own teams, and no other.
class PeopleSearchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.listen()); }
    void init() { m_server.clearRequests(); }
    void cleanup() { QTRY_COMPARE(liveJobs(), 0); }
    void asksTheirOwnServicesAlone_data();
    void asksTheirOwnServicesAlone();
    void platformAdminsAskEveryService();
    void hiddenPowersAskTheirOwnServicesAlone();
    void aServiceOfOthersIsRefusedWithTheReason();
    void nobodyCanSearch();

private:
    std::unique_ptr<HttpPlatform> platformOf(const Identity &identity);
    Identity signedIn(const QString &id) { return recordedPerson(m_server.contract(), id); }
    QSet<QString> searched(HttpPlatform &platform);
    QStringList askedLists() const;

    ContractServer m_server;
    QMap<QString, JsonValue> m_ownLists = ownLists(m_server.contract());
};

std::unique_ptr<HttpPlatform> PeopleSearchTest::platformOf(const Identity &identity)
{
    return std::make_unique<HttpPlatform>(
        HttpSettings{m_server.url(), m_server.contract().internalClient().toLatin1(), {}, 20s},
        Secret(m_server.contract().internalSecret().toLatin1()), identity);
}

// The services that were asked for messages.
QSet<QString> PeopleSearchTest::searched(HttpPlatform &platform)
{
    const auto search = platform.search(everything());
    QSignalSpy finished(search.get(), &Search::finished);
    search->start();
    if (finished.isEmpty() && !finished.wait(20000))
        return {u"the search does not end"_s};
    QSet<QString> services;
    for (const Request &request : m_server.requests()) {
        const QStringList parts = request.path.split(u'/');
        if (parts.value(3) == "notifications"_L1)
            services.insert(parts.value(2));
    }
    return services;
}

QStringList PeopleSearchTest::askedLists() const
{
    QStringList lists;
    for (const Request &request : m_server.requests()) {
        if (request.path == "/service"_L1)
            lists.append(QString::fromLatin1(request.rawQuery));
    }
    return lists;
}

void PeopleSearchTest::asksTheirOwnServicesAlone_data()
{
    QTest::addColumn<QString>("id");
    for (const QString &id : m_ownLists.keys()) {
        if (!isPlatformAdmin(*signedIn(id).person))
            QTest::newRow(qPrintable(id)) << id;
    }
}

void PeopleSearchTest::asksTheirOwnServicesAlone()
{
    QFETCH(QString, id);
    const Identity identity = signedIn(id);
    QVERIFY(identity.person);
    const auto platform = platformOf(identity);
    QCOMPARE(searched(*platform), activeIds(m_ownLists.value(id)));
    QCOMPARE(askedLists(), QStringList{u"user_id="_s + id});
}

void PeopleSearchTest::platformAdminsAskEveryService()
{
    const auto platform = platformOf(firstRecordedPerson(m_server.contract(), true));
    QCOMPARE(searched(*platform).size(), servicesOfAll(m_server.contract()));
    QCOMPARE(askedLists(), QStringList{QString()});
}

void PeopleSearchTest::hiddenPowersAskTheirOwnServicesAlone()
{
    const QString id = firstRecordedPerson(m_server.contract(), true).person->user.id;
    const Identity identity = recordedPerson(m_server.contract(), id, true);
    const Query query = servicesInReach(identity);
    QCOMPARE(query.value(FilterKey::User), id);
    const auto platform = platformOf(identity);
    QVERIFY(!platform->source().whyNot(query));
    QVERIFY(platform->source().whyNot(Query{Resource::Services, {}}));
}

void PeopleSearchTest::aServiceOfOthersIsRefusedWithTheReason()
{
    QString id;
    for (const QString &each : m_ownLists.keys()) {
        if (!activeIds(m_ownLists.value(each)).isEmpty() && !isPlatformAdmin(*signedIn(each).person))
            id = each;
    }
    const QSet<QString> own = activeIds(m_ownLists.value(id));
    QVERIFY(!own.isEmpty());
    const auto platform = platformOf(signedIn(id));
    for (const ContractService &service : m_server.contract().services()) {
        const auto why = whyNotMessagesOf(platform->source(), service.id);
        QCOMPARE(!why, own.contains(service.id));
        if (why)
            QCOMPARE(why->decision.reason, Decision::Reason::NotInTeam);
    }
    QCOMPARE(m_server.requestCount(), qsizetype(0));
}

void PeopleSearchTest::nobodyCanSearch()
{
    QCOMPARE(platformOf({})->whyNotSearch()->reason, WhyNot::Reason::NobodySignedIn);
    QCOMPARE(platformOf({Identity::Kind::Person, u"A person"_s, {}})->whyNotSearch()->reason,
        WhyNot::Reason::NobodySignedIn);
    QVERIFY(!platformOf({Identity::Kind::Unattended, u"test"_s, {}})->whyNotSearch());
}

POSTROOM_TEST(PeopleSearchTest)

#include "tst_peoplesearch.moc"
