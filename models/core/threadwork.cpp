// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/threadwork.h"

namespace postroom {

ThreadWork::~ThreadWork()
{
    cancel();
    if (m_thread)
        m_thread->wait(); // for one piece of a file, or one cell of a workbook
}

void ThreadWork::start(Work work)
{
    m_thread.reset(
        QThread::create([this, task = std::move(work)] { task(m_isCancelled); })); // lint-allow(thread): of files
    connect(m_thread.get(), &QThread::finished, this, &ThreadWork::finished); // lint-allow(thread): of files
    m_thread->start(QThread::LowPriority); // lint-allow(thread): of files
}

} // namespace postroom
