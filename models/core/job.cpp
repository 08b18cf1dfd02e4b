// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job.h"

#include <atomic>

namespace postroom {

namespace {

std::atomic_int jobCount = 0;

} // namespace

AbstractJob::AbstractJob(std::chrono::milliseconds deadline, QObject *parent)
    : QObject(parent)
{
    ++jobCount;
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &AbstractJob::onDeadline);
    m_deadline.start(deadline);
}

// Deleted before its end, with a parent for instance: what it had marked as asked is taken back all the same.
AbstractJob::~AbstractJob()
{
    endSilently();
    --jobCount;
}

void AbstractJob::cancel()
{
    if (endSilently())
        deleteLater();
}

bool AbstractJob::endSilently()
{
    if (std::exchange(m_ended, true))
        return false;
    m_over = true;
    m_deadline.stop();
    disconnect(this, &AbstractJob::completed, nullptr, nullptr);
    stopTransport();
    Q_EMIT ended();
    return true;
}

bool AbstractJob::conclude()
{
    if (m_over)
        return false;
    m_over = true;
    m_deadline.stop();
    QMetaObject::invokeMethod(this, &AbstractJob::deliver, Qt::QueuedConnection);
    return true;
}

void AbstractJob::onDeadline()
{
    if (!conclude())
        return;
    setTimedOut();
    stopTransport();
}

// The abort function goes first: aborting a reply answers at once, and must find nothing to call twice.
void AbstractJob::stopTransport()
{
    if (const auto abort = std::exchange(m_abort, {}))
        abort();
}

// A handler may cancel the job, or delete what owns it.
void AbstractJob::deliver()
{
    if (m_ended)
        return;
    m_abort = {};
    const QPointer<AbstractJob> alive(this);
    Q_EMIT completed();
    if (!alive || std::exchange(m_ended, true))
        return;
    Q_EMIT ended();
    if (alive)
        deleteLater();
}

int liveJobs()
{
    return jobCount;
}

} // namespace postroom
