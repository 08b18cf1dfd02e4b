// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "local/storeworker.h"

#include "core/logging.h"

#include <QFile>

namespace postroom {

using namespace Qt::StringLiterals;

StoreWorker::StoreWorker(Opener opener)
    : m_bench(new QObject)
    , m_opener(std::move(opener))
{
    m_bench->moveToThread(&m_thread);
    m_thread.setObjectName(u"local store"_s);
    m_thread.start();
    post([this] { openDesk(); });
}

void StoreWorker::openDesk()
{
    auto opened = m_opener();
    if (opened) {
        m_desk.fallback = opened->fallback;
        m_desk.disposable = opened->disposable;
        m_desk.store = std::move(opened.value().store);
        return;
    }
    m_openError = opened.error();
    qCWarning(lcLocal) << "the local store cannot be opened:" << m_openError->detail;
}

// True when the store was made anew, so that the work is worth another try.
bool StoreWorker::recover(const Error &error)
{
    if (!isDamage(error) || m_desk.disposable.isEmpty())
        return false;
    qCWarning(lcLocal) << "the local store is damaged and made anew:" << error.detail;
    const QString file = m_desk.disposable;
    m_desk = {};
    QFile::remove(file);
    openDesk();
    return !m_openError;
}

// A database connection is closed on the thread that opened it.
StoreWorker::~StoreWorker()
{
    for (AbstractJob *job : std::exchange(m_jobs, {})) {
        job->disconnect(this);
        job->cancel();
    }
    post([this] {
        m_desk = {};
        m_bench->deleteLater();
        m_thread.quit();
    });
    m_thread.wait();
}

std::shared_ptr<std::atomic_bool> StoreWorker::track(AbstractJob *job)
{
    auto dropped = std::make_shared<std::atomic_bool>(false);
    job->setAbort([dropped] { *dropped = true; });
    m_jobs.insert(job);
    connect(job, &AbstractJob::ended, this, [this, job] { m_jobs.remove(job); });
    return dropped;
}

void StoreWorker::post(std::function<void()> piece)
{
    QMetaObject::invokeMethod(m_bench, std::move(piece), Qt::QueuedConnection);
}

} // namespace postroom
