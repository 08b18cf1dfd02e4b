// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/freshrows.h"

#include <algorithm>

namespace postroom {

FreshRows::FreshRows(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &FreshRows::drop);
}

void FreshRows::insert(int first, int last, bool fresh)
{
    const int count = last - first + 1;
    for (Run &run : m_runs) {
        // Rows that came into the middle of a run wait for its end with it.
        run.first += first <= run.first ? count : 0;
        run.last += first <= run.last ? count : 0;
    }
    if (!fresh)
        return;
    m_runs.append({first, last, QDeadlineTimer(time)});
    wait();
}

void FreshRows::remove(int first, int last)
{
    const int count = last - first + 1;
    for (Run &run : m_runs) {
        const int before = std::clamp(run.first - first, 0, count);
        const int within = std::clamp(run.last - first + 1, 0, count);
        run.first -= before;
        run.last -= within;
    }
    m_runs.removeIf([](const Run &run) { return run.last < run.first; });
}

void FreshRows::clear()
{
    m_runs.clear();
    m_timer.stop();
}

bool FreshRows::contains(int row) const
{
    return std::any_of(
        m_runs.cbegin(), m_runs.cend(), [row](const Run &run) { return run.first <= row && row <= run.last; });
}

void FreshRows::wait()
{
    if (!m_runs.isEmpty() && !m_timer.isActive())
        m_timer.start(std::chrono::ceil<std::chrono::milliseconds>(m_runs.first().end.remainingTimeAsDuration()));
}

void FreshRows::drop()
{
    m_runs.removeIf([](const Run &run) { return run.end.hasExpired(); });
    wait();
    Q_EMIT changed();
}

} // namespace postroom
