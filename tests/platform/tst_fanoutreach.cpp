// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scriptedsource.h"
#include "support/testmain.h"

#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;
using test::ScriptedSource;

/// How far back a search reaches: asked after the answers, never in their way (issue A.5).
class TestFanOutReach : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void asksServicesWithMessagesAlone();
    void asksAllWhenNothingWasFound();
    void leavesOutServicesThatFailedWhenNothingWasFound();
    void namesWhatIsNotTheUsual();
    void neverDelaysTheEnd();
    void staysUnknownWhenItFails();
    void stopsWithTheSearch();

private:
    void search()
    {
        SearchQuery query;
        query.term = searchTerm(u"code");
        m_search = std::make_unique<FanOutSearch>(query, *m_source, 2);
        m_watched = std::make_unique<test::Watched>(*m_search);
        m_search->start();
    }

    std::unique_ptr<ScriptedSource> m_source;
    std::unique_ptr<FanOutSearch> m_search;
    std::unique_ptr<test::Watched> m_watched;
};

void TestFanOutReach::init()
{
    m_source = std::make_unique<ScriptedSource>();
    for (const char *id : {"a", "b", "c"})
        m_source->services.push_back(ScriptedSource::service(QString::fromLatin1(id), u"live"_s));
}

void TestFanOutReach::cleanup()
{
    m_search.reset();
    QTRY_COMPARE(liveJobs(), 0);
}

void TestFanOutReach::asksServicesWithMessagesAlone()
{
    m_source->scripts[u"b"_s].messages = {ScriptedSource::message(u"m"_s, u"b"_s, 1)};
    search();
    QTRY_COMPARE(m_watched->finished, 1);
    QCOMPARE(m_source->servicesAsked(Resource::DataRetention), QStringList{u"b"_s});
    QVERIFY(m_search->state().reach.known);
    QVERIFY(m_search->state().reach.exceptions.empty());
}

void TestFanOutReach::asksAllWhenNothingWasFound()
{
    search();
    QTRY_COMPARE(m_watched->finished, 1);
    QCOMPARE(m_source->servicesAsked(Resource::DataRetention), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QVERIFY(m_search->state().reach.known);
    QVERIFY(m_source->mostInFlight <= 2);
}

void TestFanOutReach::leavesOutServicesThatFailedWhenNothingWasFound()
{
    m_source->scripts[u"a"_s].errors = {makeError(Error::Kind::Server, {})};
    search();
    QTRY_COMPARE(m_watched->finished, 1);
    QCOMPARE(m_source->servicesAsked(Resource::DataRetention), (QStringList{u"b"_s, u"c"_s}));
}

void TestFanOutReach::namesWhatIsNotTheUsual()
{
    m_source->scripts[u"a"_s].retention = {ScriptedSource::retention(u"sms"_s, 3),
        ScriptedSource::retention(u"email"_s, SearchReach::usualDays), ScriptedSource::retention(u"letter"_s, 30)};
    search();
    QTRY_COMPARE(m_watched->finished, 1);
    const auto &exceptions = m_search->state().reach.exceptions;
    QCOMPARE(exceptions.size(), std::size_t(2));
    QCOMPARE(exceptions[0].service, u"a"_s);
    QCOMPARE(exceptions[0].notificationType, u"sms"_s);
    QCOMPARE(exceptions[0].days, 3);
    QCOMPARE(exceptions[1].days, 30);
}

void TestFanOutReach::neverDelaysTheEnd()
{
    m_source->retentionByHand = true;
    search();
    QTRY_COMPARE(m_search->state().phase, SearchState::Phase::Finished);
    QVERIFY(m_search->state().isComplete());
    QTRY_COMPARE(m_source->open().size(), std::size_t(2));
    QVERIFY(!m_search->state().reach.known);
    QCOMPARE(m_watched->finished, 0);
    m_source->answer(u"a"_s);
    QTRY_COMPARE(m_source->servicesAsked(Resource::DataRetention).size(), 3);
    m_source->answer(u"b"_s);
    m_source->answer(u"c"_s);
    QTRY_COMPARE(m_watched->finished, 1);
    QVERIFY(m_search->state().reach.known);
}

void TestFanOutReach::staysUnknownWhenItFails()
{
    m_source->scripts[u"a"_s].retention = {ScriptedSource::retention(u"sms"_s, 3)};
    m_source->scripts[u"b"_s].retentionError = makeError(Error::Kind::Forbidden, {});
    search();
    QTRY_COMPARE(m_watched->finished, 1);
    QVERIFY(m_search->state().isComplete());
    QVERIFY(m_search->state().failed.empty());
    QVERIFY(!m_search->state().reach.known);
    QCOMPARE(m_source->servicesAsked(Resource::DataRetention).size(), 3);
}

void TestFanOutReach::stopsWithTheSearch()
{
    m_source->retentionByHand = true;
    search();
    QTRY_COMPARE(m_source->open().size(), std::size_t(2));
    m_search->stop();
    QCOMPARE(m_source->open().size(), std::size_t(0));
    QCOMPARE(m_watched->finished, 1);
    QCOMPARE(m_search->state().phase, SearchState::Phase::Finished);
    QVERIFY(!m_search->state().reach.known);
    QTRY_COMPARE(liveJobs(), 0);
    QCOMPARE(m_source->servicesAsked(Resource::DataRetention).size(), 2);
}

POSTROOM_TEST(TestFanOutReach)
#include "tst_fanoutreach.moc"
