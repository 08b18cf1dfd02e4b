// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipientfiles/recipientfilework.h"

namespace postroom {

RecipientFileWork::~RecipientFileWork()
{
    cancel();
    if (m_thread)
        m_thread->wait(); // for one piece of the file, or one cell of a workbook
}

void RecipientFileWork::start(Work work)
{
    m_thread.reset(QThread::create([this, task = std::move(work)] { task(m_isCancelled); }));
    connect(m_thread.get(), &QThread::finished, this, &RecipientFileWork::finished);
    m_thread->start(QThread::LowPriority);
}

} // namespace postroom
