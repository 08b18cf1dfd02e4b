// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loopgap.h"

#include <QFile>

namespace postroom::test {

namespace {

// Linux counts it for each thread: time on a processor, time waiting for one, and turns.
qint64 waitedForProcessor()
{
    QFile file(QStringLiteral("/proc/thread-self/schedstat"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() : 0;
}

} // namespace

LoopGap::LoopGap()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.callOnTimeout(&m_timer, [this] { tick(); });
    m_waited = waitedForProcessor();
    m_since.start();
    m_timer.start(1);
}

void LoopGap::tick()
{
    const qint64 waited = waitedForProcessor();
    const qint64 gap = m_since.nsecsElapsed() - (waited - m_waited);
    m_waited = waited;
    m_since.start();
    m_longest = std::max(m_longest, std::chrono::microseconds(gap / 1000));
}

} // namespace postroom::test
