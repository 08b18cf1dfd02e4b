// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scriptedsource.h"
#include "support/testmain.h"

#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;
using test::ids;
using test::ScriptedSource;
using test::word;

/// The ends that a person or a page brings about.
class TestFanOutStop : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QTRY_COMPARE(liveJobs(), 0); }
    void stopsAtOnce();
    void stopsFromAHandlerOfRows();
    void stopsWhileListing();
    void stoppingTwiceOrAfterTheEndTellsNothingNew();
    void mayBeDeletedInFlight();
    void mayBeDeletedWhenFinished();
};

void TestFanOutStop::stopsAtOnce()
{
    ScriptedSource source;
    source.addServices(40);
    source.byHand = true;
    source.scripts[u"s0"_s].messages = {ScriptedSource::message(u"a"_s, u"s0"_s, 1)};
    FanOutSearch search(word(u"code"_s), source, 4);
    const test::Watched watched(search);
    search.start();
    QTRY_COMPARE(source.open().size(), std::size_t(4));
    source.answer(u"s0"_s);
    QTRY_COMPARE(search.state().messages, 1);
    QTRY_COMPARE(source.open().size(), std::size_t(4));
    const auto asked = source.asked.size();
    search.stop();
    QCOMPARE(source.open().size(), std::size_t(0));
    QCOMPARE(source.aborted, 4);
    QCOMPARE(watched.finished, 1);
    QCOMPARE(search.state().phase, SearchState::Phase::Stopped);
    QTRY_COMPARE(liveJobs(), 0);
    QCOMPARE(source.asked.size(), asked);
    QCOMPARE(ids(search), QStringList{u"a"_s});
    QVERIFY(!search.state().isComplete());
    QVERIFY(!search.state().reach.known);
}

void TestFanOutStop::stopsFromAHandlerOfRows()
{
    ScriptedSource source;
    source.addServices(1);
    source.scripts[u"s0"_s].messages = {ScriptedSource::message(u"a"_s, u"s0"_s, 1)};
    FanOutSearch search(word(u"code"_s), source);
    const test::Watched watched(search);
    connect(&search, &Source::inserted, &search, [&search] { search.stop(); });
    search.start();
    QTRY_COMPARE(watched.finished, 1);
    QTRY_COMPARE(liveJobs(), 0);
    QCOMPARE(search.state().phase, SearchState::Phase::Stopped);
    QCOMPARE(watched.finished, 1);
}

void TestFanOutStop::stopsWhileListing()
{
    ScriptedSource source;
    source.addServices(3);
    FanOutSearch search(word(u"code"_s), source);
    const test::Watched watched(search);
    search.start();
    search.stop();
    QCOMPARE(watched.finished, 1);
    QCOMPARE(search.state().phase, SearchState::Phase::Stopped);
    QTRY_COMPARE(liveJobs(), 0);
    QVERIFY(source.servicesAsked(Resource::Notifications).isEmpty());
}

void TestFanOutStop::stoppingTwiceOrAfterTheEndTellsNothingNew()
{
    ScriptedSource source;
    source.addServices(1);
    FanOutSearch search(word(u"code"_s), source);
    const test::Watched watched(search);
    search.start();
    QTRY_COMPARE(watched.finished, 1);
    search.stop();
    search.stop();
    QCOMPARE(watched.finished, 1);
    QCOMPARE(search.state().phase, SearchState::Phase::Finished);
    QVERIFY(search.state().isComplete());
}

void TestFanOutStop::mayBeDeletedInFlight()
{
    ScriptedSource source;
    source.addServices(10);
    source.byHand = true;
    auto search = std::make_unique<FanOutSearch>(word(u"code"_s), source, 3);
    search->start();
    QTRY_COMPARE(source.open().size(), std::size_t(3));
    source.answer(u"s0"_s);
    search.reset();
    QCOMPARE(source.open().size(), std::size_t(0));
    QTRY_COMPARE(liveJobs(), 0);
    QCOMPARE(source.asked.size(), 4);
}

void TestFanOutStop::mayBeDeletedWhenFinished()
{
    ScriptedSource source;
    source.addServices(2);
    auto *search = new FanOutSearch(word(u"code"_s), source);
    QPointer<FanOutSearch> alive = search;
    connect(search, &Search::finished, this, [search] { delete search; });
    search->start();
    QTRY_VERIFY(!alive);
}

POSTROOM_TEST(TestFanOutStop)
#include "tst_fanoutstop.moc"
