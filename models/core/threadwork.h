// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <QObject>
#include <QThread> // lint-allow(thread): of files

namespace postroom {

/// One piece of work on a thread of its own, so that an event loop stays free however long it takes: reading a
/// recipient file, bringing a large file to the disk. Lives on the caller's thread; destroying it sets the flag and
/// waits until the work has seen it.
class ThreadWork : public QObject {
    Q_OBJECT
public:
    using Work = std::function<void(const std::atomic_bool &isCancelled)>;

    using QObject::QObject;
    ~ThreadWork() override;

    /// Begins; once. What the work touches is its own until finished().
    void start(Work work);
    /// Asks it to end early; finished() still follows.
    void cancel() { m_isCancelled = true; }
    bool isCancelled() const { return m_isCancelled; }
    bool isRunning() const { return m_thread && !m_thread->isFinished(); }

Q_SIGNALS:
    void finished();

private:
    std::atomic_bool m_isCancelled = false;
    std::unique_ptr<QThread> m_thread; // lint-allow(thread): of files
};

} // namespace postroom
