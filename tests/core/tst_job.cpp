// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/innerjob.h"
#include "support/testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Number = Job<int>;

// What a handler was given, in order: the value, or -1 for an error.
struct Heard {
    std::vector<int> values;
    std::function<void(const Result<int> &)> handler()
    {
        return [this](const Result<int> &result) { values.push_back(result ? *result : -1); };
    }
};

// A flow of two steps as rule 10 asks for: the outer job owns the inner ones.
class TwoSteps : public QObject {
public:
    TwoSteps()
        : outer(new Number(1min))
    {
        ask(1);
    }

    Number *outer;
    QPointer<Number> step;

private:
    void ask(int number)
    {
        step = new Number(1min);
        holdInside(outer, step);
        step->then(this, [this, number](const Result<int> &result) {
            if (!result || number == 2)
                outer->finish(result);
            else
                ask(2);
        });
    }
};

} // namespace

class TestJob : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanup();
    void completesOnceFromTheEventLoop();
    void cancelledMeansSilent();
    void cancelsTwiceFromAHandlerAndAfterItsEnd();
    void ownsItsTransportAndDeletesItself();
    void handlersNeedALivingContext();
    void endsWithAResultAlone();
    void everyJobHasItsOwnDeadline();
    void theNewestJobOfAGuardWins();
    void aRetryIsANewRequestInTheSameJob();
    void aFlowOwnsItsInnerJobs();
    void tellsEveryEndOnce_data();
    void tellsEveryEndOnce();
    void answersSeveralListeners();
    void letsAHandlerDeleteItsPage();
    void stopsItsTransportWhenDeletedFirst();
    void tellsProgress();
};

// Every job of this test has gone: none leaks, whatever its end was.
void TestJob::cleanup()
{
    QTRY_COMPARE(liveJobs(), 0);
}

// Rule 1.
void TestJob::completesOnceFromTheEventLoop()
{
    Heard heard;
    Number *ready = Number::finished(5);
    ready->then(this, heard.handler());
    QVERIFY(ready->isOver());
    QVERIFY(heard.values.empty());

    auto *later = new Number(1min);
    later->then(this, heard.handler());
    later->finish(6);
    later->finish(7);
    later->finish(makeError(Error::Kind::Bug, {}));
    QVERIFY(heard.values.empty());
    QTRY_COMPARE(heard.values, (std::vector<int>{5, 6}));
    QTRY_COMPARE(liveJobs(), 0);
    QCOMPARE(heard.values.size(), std::size_t(2));
}

// Rule 2.
void TestJob::cancelledMeansSilent()
{
    Heard heard;
    auto *running = new Number(1min);
    running->then(this, heard.handler());
    running->cancel();
    running->finish(1);

    Number *decided = Number::finished(2);
    decided->then(this, heard.handler());
    decided->cancel();

    QTRY_COMPARE(liveJobs(), 0);
    QVERIFY(heard.values.empty());
}

// Rule 3: what the transport answers to being aborted must find nobody.
void TestJob::cancelsTwiceFromAHandlerAndAfterItsEnd()
{
    Heard heard;
    int aborted = 0;
    auto *job = new Number(1min);
    job->then(this, heard.handler());
    job->setAbort([&] {
        ++aborted;
        job->cancel();
        job->finish(9);
    });
    job->cancel();
    job->cancel();
    QCOMPARE(aborted, 1);

    Number *second = Number::finished(2);
    QSignalSpy ended(second, &AbstractJob::ended);
    second->then(this, [second](const Result<int> &) { second->cancel(); });
    second->then(this, heard.handler());
    QTRY_COMPARE(ended.count(), 1);
    QTRY_COMPARE(liveJobs(), 0);
    QVERIFY(heard.values.empty());

    Number *third = Number::finished(3);
    int ends = 0;
    connect(third, &AbstractJob::ended, this, [&] {
        ++ends;
        third->cancel();
    });
    QTRY_COMPARE(liveJobs(), 0);
    QCOMPARE(ends, 1);
}

// Rule 4.
void TestJob::ownsItsTransportAndDeletesItself()
{
    QPointer<Number> job = Number::finished(1);
    QPointer<QObject> transport = new QObject(job);
    QTRY_VERIFY(!job);
    QVERIFY(!transport);

    job = new Number(1min);
    transport = new QObject(job);
    job->cancel();
    QVERIFY(job);
    QTRY_VERIFY(!job);
    QVERIFY(!transport);
}

// Rule 5.
void TestJob::handlersNeedALivingContext()
{
    Heard heard;
    auto page = std::make_unique<QObject>();
    auto *job = new Number(1min);
    job->then(page.get(), heard.handler());
    job->then(this, heard.handler());
    job->finish(4);
    page.reset();
    QTRY_COMPARE(liveJobs(), 0);
    QCOMPARE(heard.values, std::vector<int>{4});
}

// Rule 6.
void TestJob::endsWithAResultAlone()
{
    std::optional<Result<int>> got;
    Number::finished(makeError(Error::Kind::Conflict, u"already there"_s))->then(this, [&](const Result<int> &result) {
        got.emplace(result);
    });
    QTRY_VERIFY(got);
    QVERIFY(!*got);
    QCOMPARE(got->error().kind, Error::Kind::Conflict);
    QCOMPARE(got->error().detail, u"already there"_s);
}

// Rule 7: the transport is stopped once, its answer comes too late, and the other job goes on.
void TestJob::everyJobHasItsOwnDeadline()
{
    int aborted = 0;
    std::optional<Result<int>> got;
    auto *slow = new Number(1ms);
    auto *patient = new Number(1min);
    slow->setAbort([&] {
        ++aborted;
        slow->finish(8);
    });
    slow->then(this, [&](const Result<int> &result) { got.emplace(result); });
    QTRY_VERIFY(got);
    QVERIFY(!*got);
    QCOMPARE(got->error().kind, Error::Kind::Timeout);
    QCOMPARE(aborted, 1);
    QTRY_COMPARE(liveJobs(), 1);
    QVERIFY(!patient->isOver());
    patient->cancel();
}

// Rule 8.
void TestJob::theNewestJobOfAGuardWins()
{
    Heard heard;
    {
        JobGuard guard;
        QVERIFY(!guard.isRunning());
        const auto start = [&](int value) {
            auto *job = new Number(1min);
            job->then(this, heard.handler());
            guard.reset(job);
            guard.reset(job);
            QVERIFY(guard.isRunning());
            job->finish(value);
            QVERIFY(!guard.isRunning());
        };
        start(1);
        start(2);
        QTRY_COMPARE(heard.values, std::vector<int>{2});
        guard.reset(new Number(1min));
        start(3);
    }
    QTRY_COMPARE(liveJobs(), 0);
    QCOMPARE(heard.values, std::vector<int>{2});
}

// Rule 9: the job stays one, with one deadline, whichever request answers it; how often is the transport's rule.
void TestJob::aRetryIsANewRequestInTheSameJob()
{
    Heard heard;
    int requests = 0;
    auto *job = new Number(1min);
    const std::function<void()> ask = [&] {
        const bool fails = ++requests < 3;
        Number::finished(fails ? Result<int>(makeError(Error::Kind::Offline, {})) : Result<int>(requests))
            ->then(job, [&](const Result<int> &answer) {
                if (answer)
                    job->finish(answer);
                else
                    ask();
            });
    };
    job->then(this, heard.handler());
    ask();
    QTRY_COMPARE(heard.values, std::vector<int>{3});
    QCOMPARE(requests, 3);
}

// Rule 10.
void TestJob::aFlowOwnsItsInnerJobs()
{
    Heard heard;
    TwoSteps whole;
    whole.outer->then(this, heard.handler());
    QPointer<Number> first = whole.step;
    first->finish(1);
    QTRY_VERIFY(whole.step && whole.step != first);
    whole.step->finish(2);
    QTRY_COMPARE(heard.values, std::vector<int>{2});

    TwoSteps cancelled;
    cancelled.outer->then(this, heard.handler());
    cancelled.outer->cancel();
    QVERIFY(cancelled.step->isOver());
    QTRY_COMPARE(liveJobs(), 0);
    QCOMPARE(heard.values, std::vector<int>{2});
}

void TestJob::tellsEveryEndOnce_data()
{
    QTest::addColumn<int>("deadline");
    QTest::addColumn<QString>("end");
    for (const auto *end : {"result", "error", "cancel", "deadline", "result then cancel"})
        QTest::newRow(end) << (qstrcmp(end, "deadline") == 0 ? 1 : 60000) << QString::fromLatin1(end);
}

void TestJob::tellsEveryEndOnce()
{
    QFETCH(int, deadline);
    QFETCH(QString, end);
    auto *job = new Number(std::chrono::milliseconds(deadline));
    bool asked = true;
    int ends = 0;
    connect(job, &AbstractJob::ended, this, [&] {
        asked = false;
        ++ends;
    });
    if (end.startsWith(u"result"))
        job->finish(1);
    if (end == u"error")
        job->finish(makeError(Error::Kind::Server, {}));
    if (end.endsWith(u"cancel"))
        job->cancel();
    QTRY_COMPARE(liveJobs(), 0);
    QVERIFY(!asked);
    QCOMPARE(ends, 1);
}

void TestJob::answersSeveralListeners()
{
    Heard first;
    Heard second;
    Number *job = Number::finished(5);
    job->then(this, first.handler());
    job->then(this, second.handler());
    QTRY_COMPARE(second.values, std::vector<int>{5});
    QCOMPARE(first.values, std::vector<int>{5});
}

// The crash class of qt-anchors §10: a page that closes because of the answer takes its job with it.
void TestJob::letsAHandlerDeleteItsPage()
{
    auto *page = new QObject;
    auto *job = new Number(1min, page);
    bool called = false;
    job->then(this, [&](const Result<int> &) {
        called = true;
        delete page;
    });
    job->finish(1);
    QTRY_VERIFY(called);
    QCOMPARE(liveJobs(), 0);
}

void TestJob::stopsItsTransportWhenDeletedFirst()
{
    Heard heard;
    int aborted = 0;
    int ends = 0;
    auto page = std::make_unique<QObject>();
    auto *job = new Number(1min, page.get());
    job->then(this, heard.handler());
    job->setAbort([&] { ++aborted; });
    connect(job, &AbstractJob::ended, this, [&] { ++ends; });
    page.reset();
    QCOMPARE(liveJobs(), 0);
    QCOMPARE(aborted, 1);
    QCOMPARE(ends, 1);
    QVERIFY(heard.values.empty());
}

void TestJob::tellsProgress()
{
    auto *job = new Number(1min);
    QSignalSpy progress(job, &AbstractJob::progressed);
    Q_EMIT job->progressed(3, 10);
    QCOMPARE(progress.count(), 1);
    QCOMPARE(progress.first().at(1).toLongLong(), 10);
    job->cancel();
}

POSTROOM_TEST(TestJob)
#include "tst_job.moc"
