// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job.h"
#include "local/recipientindex.h"
#include "platform/page.h"

#include <atomic>
#include <QSet>
#include <QThread>

namespace postroom {

/// What the worker's thread works on: a store, and what is kept in memory beside it.
struct StoreDesk {
    std::unique_ptr<RecordStore> store;
    std::optional<Error> fallback; ///< why the store is only in memory
    QString disposable; ///< OpenedStore::disposable
    std::unique_ptr<RecipientIndex> recipients; ///< made by the first search
    QHash<QString, RowCount> counts; ///< of lists counted so far; the store does not change under its reader
};

/// Does the local store's work on a thread of its own, one piece after another, so that the event loop never waits for
/// a disk. Lives on the thread of its caller; jobs are answered there. When it goes, its jobs are cancelled and the
/// piece at work is waited for.
class StoreWorker : public QObject {
    Q_OBJECT
public:
    /// Opens the desk's store; runs on the worker's thread, before the first piece of work and again when a disposable
    /// file has proved damaged.
    using Opener = std::function<Result<OpenedStore>()>;

    explicit StoreWorker(Opener opener);
    ~StoreWorker() override;

    /// Runs `work` on the worker's thread and ends the job with its result, or with the error that opening met. Work
    /// whose job was cancelled before its turn is not begun; a late answer is dropped.
    template <typename T> Job<T> *run(std::function<Result<T>(StoreDesk &)> work)
    {
        auto *job = new Job<T>(std::chrono::seconds(60));
        const auto dropped = track(job);
        post([this, dropped, work = std::move(work), guard = QPointer<Job<T>>(job)] {
            if (*dropped)
                return;
            Result<T> result = m_openError ? Result<T>(*m_openError) : work(m_desk);
            if (!result && recover(result.error()))
                result = work(m_desk);
            const auto deliver = [guard, result = std::move(result)] {
                if (guard)
                    guard->finish(result);
            };
            QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
        });
        return job;
    }

private:
    std::shared_ptr<std::atomic_bool> track(AbstractJob *job);
    void post(std::function<void()> piece);
    void openDesk();
    bool recover(const Error &error);

    QThread m_thread;
    QObject *m_bench = nullptr; ///< lives on the worker's thread; what is posted to it runs there
    QSet<AbstractJob *> m_jobs;
    Opener m_opener;
    StoreDesk m_desk; ///< only touched on the worker's thread
    std::optional<Error> m_openError; ///< the same
};

} // namespace postroom
