// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/service.h"
#include "scriptedsource.h"
#include "support/testmain.h"

#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;
using test::ids;
using test::ScriptedSource;
using test::word;

class TestFanOutSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QTRY_COMPARE(liveJobs(), 0); }
    void asksLiveThenTrialThenArchived();
    void leavesArchivedOut();
    void keepsToItsWidth_data();
    void keepsToItsWidth();
    void asksTwiceForAPhoneNumberAndMerges();
    void passesTypesAndStatusesOn();
    void showsAnswersAsTheyCome();
    void reportsAServiceThatFails();
    void saysWhereThereIsMore();
    void failsWhenServicesCannotBeListed();
    void asksOneServiceAlone();
    void anUnknownServiceIsNotFound();
    void failsWhenTheOneServiceCannotBeRead();
    void noServicesIsAnEnd();
    void aServiceWithoutANameIsCalledByItsId();
    void asksTwoThousandServices();
};

void TestFanOutSearch::asksLiveThenTrialThenArchived()
{
    ScriptedSource source;
    source.services = {ScriptedSource::service(u"a1"_s, u"archived"_s), ScriptedSource::service(u"t1"_s, u"trial"_s),
        ScriptedSource::service(u"l1"_s, u"live"_s), ScriptedSource::service(u"a2"_s, u"archived"_s),
        ScriptedSource::service(u"l2"_s, u"live"_s), ScriptedSource::service(u"t2"_s, u"trial"_s)};
    FanOutSearch search(word(u"code"_s), source, 1);
    const test::Watched watched(search);
    QCOMPARE(search.state().phase, SearchState::Phase::Listing);
    search.start();
    QVERIFY(source.servicesAsked(Resource::Notifications).isEmpty());
    QTRY_COMPARE(watched.finished, 1);
    QCOMPARE(source.servicesAsked(Resource::Notifications),
        (QStringList{u"l1"_s, u"l2"_s, u"t1"_s, u"t2"_s, u"a1"_s, u"a2"_s}));
    QCOMPARE(source.servicesAsked(Resource::Services).size(), 1);
    QCOMPARE(search.state().services, 6);
    QCOMPARE(search.state().answered, 6);
    QVERIFY(search.state().isComplete());
}

void TestFanOutSearch::leavesArchivedOut()
{
    ScriptedSource source;
    source.services = {ScriptedSource::service(u"a"_s, u"archived"_s), ScriptedSource::service(u"l"_s, u"live"_s)};
    SearchQuery query = word(u"code"_s);
    query.includeArchived = false;
    FanOutSearch search(query, source);
    const test::Watched watched(search);
    search.start();
    QTRY_COMPARE(watched.finished, 1);
    QCOMPARE(source.servicesAsked(Resource::Notifications), QStringList{u"l"_s});
    QCOMPARE(search.state().services, 1);
}

void TestFanOutSearch::keepsToItsWidth_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("expected");
    QTest::newRow("1") << 1 << 1;
    QTest::newRow("5") << 5 << 5;
    QTest::newRow("default") << FanOutSearch::defaultWidth << 16;
    QTest::newRow("wider than there are services") << 1000 << 100;
    QTest::newRow("0 is 1") << 0 << 1;
}

void TestFanOutSearch::keepsToItsWidth()
{
    QFETCH(int, width);
    QFETCH(int, expected);
    ScriptedSource source;
    source.addServices(50);
    FanOutSearch search(word(u"07700900123"_s), source, width);
    const test::Watched watched(search);
    search.start();
    QTRY_COMPARE(watched.finished, 1);
    QCOMPARE(source.mostInFlight, expected);
    QCOMPARE(source.servicesAsked(Resource::Notifications).size(), 100);
}

void TestFanOutSearch::asksTwiceForAPhoneNumberAndMerges()
{
    ScriptedSource source;
    source.addServices(1);
    const Row text = ScriptedSource::message(u"text"_s, u"s0"_s, 2);
    source.scripts[u"s0"_s].messagesOfType
        = {{u"sms"_s, {text}}, {QString(), {ScriptedSource::message(u"letter"_s, u"s0"_s, 3), text}}};
    FanOutSearch search(word(u" 07700 900123 "_s), source);
    const test::Watched watched(search);
    search.start();
    QTRY_COMPARE(watched.finished, 1);
    QCOMPARE(ids(search), (QStringList{u"letter"_s, u"text"_s}));
    QCOMPARE(search.state().answered, 1);
    QCOMPARE(search.state().messages, 2);
    QStringList types;
    for (const Query &query : source.asked) {
        if (query.resource != Resource::Notifications)
            continue;
        QCOMPARE(query.value(FilterKey::Recipient), u"07700 900123"_s);
        types.append(query.has(FilterKey::Type) ? query.value(FilterKey::Type) : u"none"_s);
    }
    QCOMPARE(types, (QStringList{u"sms"_s, u"none"_s}));
}

void TestFanOutSearch::passesTypesAndStatusesOn()
{
    ScriptedSource source;
    source.addServices(1);
    SearchQuery query;
    query.term = searchTerm(u"07700900123", {u"letter"_s, u"sms"_s, u"letter"_s});
    query.statuses = {u"failed"_s, u"created"_s};
    FanOutSearch search(query, source);
    const test::Watched watched(search);
    search.start();
    QTRY_COMPARE(watched.finished, 1);
    QCOMPARE(source.servicesAsked(Resource::Notifications).size(), 1);
    const Query &asked = source.asked.at(1);
    QCOMPARE(asked.values(FilterKey::Type), (QStringList{u"letter"_s, u"sms"_s, u"letter"_s}));
    QCOMPARE(asked.values(FilterKey::Status), (QStringList{u"failed"_s, u"created"_s}));
}

void TestFanOutSearch::showsAnswersAsTheyCome()
{
    ScriptedSource source;
    source.addServices(3);
    source.byHand = true;
    source.scripts[u"s0"_s].messages = {ScriptedSource::message(u"old"_s, u"s0"_s, 1)};
    source.scripts[u"s2"_s].messages = {ScriptedSource::message(u"new"_s, u"s2"_s, 9)};
    FanOutSearch search(word(u"code"_s), source);
    const test::Watched watched(search);
    search.start();
    QTRY_COMPARE(source.open().size(), std::size_t(3));
    QCOMPARE(search.state().phase, SearchState::Phase::Asking);
    source.answer(u"s0"_s);
    QTRY_COMPARE(ids(search), QStringList{u"old"_s});
    QCOMPARE(search.state().answered, 1);
    source.answer(u"s2"_s);
    QTRY_COMPARE(ids(search), (QStringList{u"new"_s, u"old"_s}));
    QCOMPARE(watched.finished, 0);
    QVERIFY(!search.state().isOver());
    source.answer(u"s1"_s);
    QTRY_COMPARE(watched.finished, 1);
    QCOMPARE(search.state().servicesWithMessages, 2);
}

void TestFanOutSearch::reportsAServiceThatFails()
{
    ScriptedSource source;
    source.addServices(3);
    source.scripts[u"s1"_s].errors = {makeError(Error::Kind::Timeout, {})};
    source.scripts[u"s1"_s].messages = {ScriptedSource::message(u"b"_s, u"s1"_s, 1)};
    source.scripts[u"s2"_s].messages = {ScriptedSource::message(u"c"_s, u"s2"_s, 2)};
    FanOutSearch search(word(u"07700900123"_s), source, 1);
    const test::Watched watched(search);
    search.start();
    QTRY_COMPARE(watched.finished, 1);
    QCOMPARE(search.state().phase, SearchState::Phase::Finished);
    QVERIFY(!search.state().isComplete());
    QCOMPARE(search.state().failed.size(), std::size_t(1));
    QCOMPARE(search.state().failed.front().id, u"s1"_s);
    QCOMPARE(search.state().failed.front().name, u"Service s1"_s);
    QCOMPARE(search.state().failed.front().error.kind, Error::Kind::Timeout);
    QCOMPARE(search.state().answered, 2);
    // What its other request brought stays.
    QCOMPARE(ids(search), (QStringList{u"c"_s, u"b"_s}));
}

void TestFanOutSearch::saysWhereThereIsMore()
{
    ScriptedSource source;
    source.addServices(2);
    source.scripts[u"s1"_s].messages = {ScriptedSource::message(u"b"_s, u"s1"_s, 1)};
    source.scripts[u"s1"_s].more = true;
    FanOutSearch search(word(u"07700900123"_s), source);
    const test::Watched watched(search);
    search.start();
    QTRY_COMPARE(watched.finished, 1);
    QCOMPARE(search.state().showMore, QStringList{u"Service s1"_s});
}

void TestFanOutSearch::failsWhenServicesCannotBeListed()
{
    ScriptedSource source;
    source.servicesError = makeError(Error::Kind::Unauthorised, u"no"_s);
    FanOutSearch search(word(u"code"_s), source);
    const test::Watched watched(search);
    search.start();
    QTRY_COMPARE(watched.finished, 1);
    QCOMPARE(search.state().phase, SearchState::Phase::Failed);
    QCOMPARE(search.state().error->kind, Error::Kind::Unauthorised);
    QVERIFY(!search.state().isComplete());
    search.stop();
    QCOMPARE(watched.finished, 1);
    QCOMPARE(search.state().phase, SearchState::Phase::Failed);
}

void TestFanOutSearch::asksOneServiceAlone()
{
    ScriptedSource source;
    source.addServices(5);
    source.scripts[u"s3"_s].messages = {ScriptedSource::message(u"a"_s, u"s3"_s, 1)};
    SearchQuery query = word(u"code"_s);
    query.service = u"s3"_s;
    FanOutSearch search(query, source);
    const test::Watched watched(search);
    search.start();
    QTRY_COMPARE(watched.finished, 1);
    QCOMPARE(source.servicesAsked(Resource::Notifications), QStringList{u"s3"_s});
    QCOMPARE(search.state().services, 1);
    QCOMPARE(ids(search), QStringList{u"a"_s});
}

void TestFanOutSearch::anUnknownServiceIsNotFound()
{
    ScriptedSource source;
    SearchQuery query = word(u"code"_s);
    query.service = u"nowhere"_s;
    FanOutSearch search(query, source);
    const test::Watched watched(search);
    search.start();
    QTRY_COMPARE(watched.finished, 1);
    QVERIFY(!search.state().isComplete());
    QCOMPARE(search.state().error->kind, Error::Kind::NotFound);
}

void TestFanOutSearch::failsWhenTheOneServiceCannotBeRead()
{
    ScriptedSource source;
    source.servicesError = makeError(Error::Kind::Offline, {});
    SearchQuery query = word(u"code"_s);
    query.service = u"s1"_s;
    FanOutSearch search(query, source);
    const test::Watched watched(search);
    search.start();
    QTRY_COMPARE(watched.finished, 1);
    QCOMPARE(search.state().phase, SearchState::Phase::Failed);
    QCOMPARE(search.state().error->kind, Error::Kind::Offline);
}

void TestFanOutSearch::aServiceWithoutANameIsCalledByItsId()
{
    ScriptedSource source;
    for (const QString &id : {u"a"_s, u"b"_s}) {
        const auto row = std::make_shared<Service>();
        row->id = id;
        spellAs(*row, Service::internalShape());
        source.services.push_back(row);
    }
    source.scripts[u"a"_s].errors = {makeError(Error::Kind::Server, {}), makeError(Error::Kind::Server, {})};
    source.scripts[u"b"_s].more = true;
    FanOutSearch search(word(u"code"_s), source);
    const test::Watched watched(search);
    search.start();
    QTRY_COMPARE(watched.finished, 1);
    QCOMPARE(search.state().failed.size(), std::size_t(1));
    QCOMPARE(search.state().failed.front().name, u"a"_s);
    QCOMPARE(search.state().showMore, QStringList{u"b"_s});
}

void TestFanOutSearch::noServicesIsAnEnd()
{
    ScriptedSource source;
    FanOutSearch search(word(u"code"_s), source);
    const test::Watched watched(search);
    search.start();
    QTRY_COMPARE(watched.finished, 1);
    QVERIFY(search.state().isComplete());
}

void TestFanOutSearch::asksTwoThousandServices()
{
    ScriptedSource source;
    source.addServices(2000);
    for (int i = 0; i < 2000; i += 20) {
        const QString id = u"s%1"_s.arg(i);
        source.scripts[id].messages = {ScriptedSource::message(u"m"_s + id, id, i)};
    }
    FanOutSearch search(word(u"07700900123"_s), source);
    const test::Watched watched(search);
    search.start();
    QTRY_COMPARE_WITH_TIMEOUT(watched.finished, 1, 60'000);
    QCOMPARE(search.state().answered, 2000);
    QCOMPARE(search.rows().size(), std::size_t(100));
    QCOMPARE(search.state().servicesWithMessages, 100);
    QCOMPARE(source.mostInFlight, FanOutSearch::defaultWidth);
    QCOMPARE(source.servicesAsked(Resource::DataRetention).size(), 100);
}

POSTROOM_TEST(TestFanOutSearch)
#include "tst_fanoutsearch.moc"
