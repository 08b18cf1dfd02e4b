// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>

namespace postroom::test {

/// The longest that the event loop of this thread did not come round, while this lives. What the thread spent waiting
/// for a processor that others had is taken off, so that the answer is the same on a busy machine.
class LoopGap {
public:
    /// Whatever waits for a server in the event loop takes longer than this. How long a turn really takes is measured
    /// in tests/bench, on a machine with nothing else to do.
    static constexpr std::chrono::milliseconds waitsForAServer{50};

    LoopGap();

    std::chrono::microseconds longest() const { return m_longest; }

private:
    void tick();

    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_waited = 0; ///< for a processor, nanoseconds
    std::chrono::microseconds m_longest{};
};

} // namespace postroom::test
