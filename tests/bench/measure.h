// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <QObject>

namespace postroom::bench {

/// True when POSTROOM_BENCH=full: the whole size; otherwise a tenth of it (design §7).
bool isFull();

/// The size of this run: `whole`, or a tenth of it.
int sized(int whole);

/// Prints `bench NAME ratio X goal Y`; smaller is better.
void printFigure(const char *name, double ratio, double goal);

/// Prints `beside NAME WHAT N ms`: how long something else takes for the same, judged by nobody.
void printBeside(const char *name, const char *what, double ms);

/// Seconds or milliseconds since the first call; any thread.
double nowInMs();

/// What the calling thread has had of the processor, in milliseconds: others that want it too are no part of it.
double threadMs();

/// Runs the event loop until `done` says so, looking after every turn; false when `limit` passes first.
bool runUntil(const std::function<bool()> &done, std::chrono::seconds limit);

/// Resident memory of this process in MB, now and at its highest.
double residentMb();
double peakResidentMb();

/// How long the event loop was ever kept from its next turn, in milliseconds, while this lives. A turn in which another
/// program had the processor counts with the time of this thread alone: that wait is not Postroom's.
class Heartbeat : public QObject {
    Q_OBJECT
public:
    Heartbeat();

    /// The longest gap so far; what was before is forgotten with restart().
    double longestGapMs() const { return m_longest; }
    void restart();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    double m_wall = 0; ///< at the last beat, milliseconds
    double m_own = 0; ///< of this thread's processor time
    long m_preempted = 0;
    double m_longest = 0;
};

} // namespace postroom::bench
