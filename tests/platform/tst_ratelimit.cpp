// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scriptedsource.h"
#include "support/testmain.h"

#include <QElapsedTimer>
#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::ScriptedSource;

namespace {

Error tooMany(std::optional<std::chrono::milliseconds> retryAfter)
{
    Error error = makeError(Error::Kind::RateLimited, {}, u"429"_s);
    error.retryAfter = retryAfter;
    return error;
}

} // namespace

/// "Too many requests": everything waits as long as the platform asks, and goes on.
class TestRateLimit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void waitsAsLongAsAskedAndRepeats();
    void waitsByItselfWhenNotTold();
    void startsNothingNewMeanwhile();
    void givesUpInTheEnd();
    void waitsForNoHour();
    void waitsForAMinuteInAllAtMost();
    void givesTheRestUpWhenAllAreRefused();
    void stopsWhileWaiting();

private:
    void search(int width)
    {
        m_search = std::make_unique<FanOutSearch>(test::word(u"code"_s), *m_source, width);
        m_watched = std::make_unique<test::Watched>(*m_search);
        m_search->start();
    }

    std::unique_ptr<ScriptedSource> m_source;
    std::unique_ptr<FanOutSearch> m_search;
    std::unique_ptr<test::Watched> m_watched;
};

void TestRateLimit::init()
{
    m_source = std::make_unique<ScriptedSource>();
    for (const char *id : {"a", "b", "c"})
        m_source->services.push_back(ScriptedSource::service(QString::fromLatin1(id), u"live"_s));
    m_source->scripts[u"a"_s].messages = {ScriptedSource::message(u"m"_s, u"a"_s, 1)};
}

void TestRateLimit::cleanup()
{
    m_search.reset();
    QTRY_COMPARE(liveJobs(), 0);
}

void TestRateLimit::waitsAsLongAsAskedAndRepeats()
{
    m_source->scripts[u"a"_s].errors = {tooMany(150ms), tooMany(10ms)};
    QElapsedTimer timer;
    timer.start();
    search(1);
    QTRY_COMPARE(m_watched->finished, 1);
    QVERIFY(timer.elapsed() >= 150);
    QVERIFY(m_search->state().isComplete());
    QCOMPARE(m_search->state().messages, 1);
    QCOMPARE(m_source->servicesAsked(Resource::Notifications), (QStringList{u"a"_s, u"a"_s, u"a"_s, u"b"_s, u"c"_s}));
}

// The platform itself sends no Retry-After (api-contract §3.2).
void TestRateLimit::waitsByItselfWhenNotTold()
{
    m_source->scripts[u"a"_s].errors = {tooMany(std::nullopt)};
    QElapsedTimer timer;
    timer.start();
    search(1);
    QTRY_COMPARE(m_watched->finished, 1);
    QVERIFY(timer.elapsed() >= 900);
    QVERIFY(m_search->state().isComplete());
    QCOMPARE(m_search->state().messages, 1);
}

void TestRateLimit::startsNothingNewMeanwhile()
{
    m_source->byHand = true;
    m_source->scripts[u"a"_s].errors = {tooMany(1000ms)};
    search(2);
    QTRY_COMPARE(m_source->open().size(), std::size_t(2));
    m_source->answer(u"a"_s);
    m_source->answer(u"b"_s);
    QTRY_COMPARE(m_search->state().answered, 1);
    QCOMPARE(m_source->open().size(), std::size_t(0));
    QTRY_COMPARE(m_source->open().size(), std::size_t(2));
    QCOMPARE(m_source->servicesAsked(Resource::Notifications), (QStringList{u"a"_s, u"b"_s, u"a"_s, u"c"_s}));
    m_source->answer(u"a"_s);
    m_source->answer(u"c"_s);
    QTRY_COMPARE(m_watched->finished, 1);
    QCOMPARE(m_search->state().answered, 3);
}

void TestRateLimit::givesUpInTheEnd()
{
    m_source->scripts[u"a"_s].errors.assign(100, tooMany(1ms));
    search(3);
    QTRY_COMPARE(m_watched->finished, 1);
    QCOMPARE(m_source->servicesAsked(Resource::Notifications).count(u"a"_s), FanOutSearch::patience + 1);
    QCOMPARE(m_search->state().failed.size(), std::size_t(1));
    QCOMPARE(m_search->state().failed.front().error.kind, Error::Kind::RateLimited);
    QCOMPARE(m_search->state().answered, 2);
}

// What it was asked to wait for stands in the failure, for the sentence.
void TestRateLimit::waitsForNoHour()
{
    m_source->scripts[u"b"_s].errors = {tooMany(1h)};
    search(1);
    QTRY_COMPARE(m_watched->finished, 1);
    QCOMPARE(m_source->servicesAsked(Resource::Notifications), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(m_search->state().answered, 2);
    QCOMPARE(m_search->state().failed.size(), std::size_t(1));
    QCOMPARE(m_search->state().failed.front().name, u"Service b"_s);
    QCOMPARE(m_search->state().failed.front().error.retryAfter, std::optional<std::chrono::milliseconds>(1h));
    QVERIFY(!m_search->state().isComplete());
}

void TestRateLimit::waitsForAMinuteInAllAtMost()
{
    m_source->scripts[u"a"_s].errors = {tooMany(200ms)};
    m_source->scripts[u"b"_s].errors = {tooMany(FanOutSearch::longestWait - 100ms)}; // a has used up too much of it
    search(1);
    QTRY_COMPARE(m_watched->finished, 1);
    QCOMPARE(m_source->servicesAsked(Resource::Notifications), (QStringList{u"a"_s, u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(m_search->state().failed.size(), std::size_t(1));
}

void TestRateLimit::givesTheRestUpWhenAllAreRefused()
{
    m_source->addServices(50);
    for (const Row &service : m_source->services)
        m_source->scripts[idOf(*service)].errors = {tooMany(1h)};
    search(1);
    QTRY_COMPARE(m_watched->finished, 1);
    QCOMPARE(m_source->servicesAsked(Resource::Notifications).size(), FanOutSearch::patience);
    QCOMPARE(m_search->state().failed.size(), std::size_t(53));
    for (const ServiceFailure &failure : m_search->state().failed)
        QCOMPARE(failure.error.kind, Error::Kind::RateLimited);
}

void TestRateLimit::stopsWhileWaiting()
{
    m_source->scripts[u"a"_s].errors = {tooMany(30s)};
    search(1);
    QTRY_COMPARE(m_source->servicesAsked(Resource::Notifications).size(), 1);
    QTRY_COMPARE(liveJobs(), 0);
    m_search->stop();
    QCOMPARE(m_watched->finished, 1);
    QCOMPARE(m_search->state().phase, SearchState::Phase::Stopped);
}

POSTROOM_TEST(TestRateLimit)
#include "tst_ratelimit.moc"
