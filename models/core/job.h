// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <chrono>
#include <functional>
#include <optional>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace postroom {

/// The untyped half of a Job: life cycle, deadline, cancelling. Lives and is used on one thread.
///
/// The ten rules (qt-anchors §11.4, each with its test in tst_job):
/// 1. exactly one completion, always from the event loop, never inside the call that started it;
/// 2. cancelled means silent: no handler runs;
/// 3. cancel() disconnects before it aborts, may be called twice and from a handler;
/// 4. a job owns its transport objects (its children) and deletes itself after its end;
/// 5. handlers take a context object; when that is gone they do not run;
/// 6. the result is a Result<T>; there is no other error accessor;
/// 7. every job has a deadline, which is its own;
/// 8. a page holds its current job in a JobGuard, so that the newest wins;
/// 9. only reads are retried, at most twice (see models/http);
/// 10. a flow of two steps is a job that owns the inner jobs.
class AbstractJob : public QObject {
    Q_OBJECT
public:
    /// Ends after `deadline` with an Error of kind Timeout unless it ended before.
    explicit AbstractJob(std::chrono::milliseconds deadline, QObject *parent = nullptr);
    /// A job that is deleted before its end is cancelled.
    ~AbstractJob() override;

    /// Ends the job silently: the transport is stopped, no handler runs, `ended` is emitted.
    void cancel();
    /// True from the moment the end is decided: result known, cancelled or out of time.
    bool isOver() const { return m_over; }
    /// What stops the transport (abort a reply, cancel a statement); called once, on cancel and on the deadline.
    void setAbort(std::function<void()> abort) { m_abort = std::move(abort); }

Q_SIGNALS:
    /// Once, from the event loop, unless cancelled. Use then() rather than this.
    void completed();
    /// Once at every end, cancelled ones too: whoever marked something as asked takes the mark back here.
    void ended();
    /// How far it is: done of total, total 0 when unknown.
    void progressed(qint64 done, qint64 total);

protected:
    /// Decides the end; the delivery follows from the event loop. False when it was over already.
    bool conclude();
    virtual void setTimedOut() = 0;

private:
    void onDeadline();
    bool endSilently();
    void stopTransport();
    void deliver();

    QTimer m_deadline;
    std::function<void()> m_abort;
    bool m_over = false;
    bool m_ended = false;
};

/// A request in flight that ends with a Result<T>. See AbstractJob for the rules.
template <typename T> class Job final : public AbstractJob {
public:
    using AbstractJob::AbstractJob;

    /// A job that is over with this result; delivered from the event loop like any other.
    static Job *finished(Result<T> result)
    {
        auto *job = new Job(std::chrono::minutes(1));
        job->finish(std::move(result));
        return job;
    }

    /// Runs `handler` with the result while `context` lives. Several may be added, until the delivery.
    void then(QObject *context, std::function<void(const Result<T> &)> handler)
    {
        Q_ASSERT(context);
        connect(this, &AbstractJob::completed, context, [this, call = std::move(handler)] { call(*m_result); });
    }
    /// Called by the transport that fills the job. Ignored when the job is over.
    void finish(Result<T> result)
    {
        if (conclude())
            m_result.emplace(std::move(result));
    }

protected:
    void setTimedOut() override { m_result.emplace(makeError(Error::Kind::Timeout, QString())); }

private:
    std::optional<Result<T>> m_result;
};

/// Holds the one current job of a page or a model: a new one cancels the old one, and so does the end of the holder.
class JobGuard {
public:
    JobGuard() = default;
    JobGuard(const JobGuard &) = delete;
    JobGuard &operator=(const JobGuard &) = delete;
    ~JobGuard() { reset(); }

    /// Takes the place of the job held so far, which is cancelled.
    void reset(AbstractJob *job = nullptr)
    {
        if (m_job && m_job != job)
            m_job->cancel();
        m_job = job;
    }
    /// True while the job held has not ended.
    bool isRunning() const { return m_job && !m_job->isOver(); }

private:
    QPointer<AbstractJob> m_job;
};

/// How many jobs exist on this process, for the leak check of every test's cleanup.
int liveJobs();

} // namespace postroom
