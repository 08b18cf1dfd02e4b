// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure.h"

#include <algorithm>
#include <cstdio>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTimer>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

namespace postroom::bench {

namespace {

long preemptions()
{
    rusage usage{};
    getrusage(RUSAGE_THREAD, &usage);
    return usage.ru_nivcsw;
}

} // namespace

bool isFull()
{
    return qgetenv("POSTROOM_BENCH") == "full";
}

int sized(int whole)
{
    return isFull() ? whole : whole / 10;
}

void printFigure(const char *name, double ratio, double goal)
{
    std::printf("bench %s ratio %.4f goal %.4g\n", name, ratio, goal);
    std::fflush(stdout);
}

void printBeside(const char *name, const char *what, double ms)
{
    std::printf("beside %s %s %.4f ms\n", name, what, ms);
    std::fflush(stdout);
}

double nowInMs()
{
    using namespace std::chrono;
    return duration<double, std::milli>(steady_clock::now().time_since_epoch()).count();
}

bool runUntil(const std::function<bool()> &done, std::chrono::seconds limit)
{
    QEventLoop loop;
    QTimer look; // with no interval: after every turn
    bool reached = false;
    const double end = nowInMs() + std::chrono::duration<double, std::milli>(limit).count();
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        reached = done();
        if (reached || nowInMs() > end)
            loop.quit();
    });
    look.start(0);
    loop.exec();
    return reached;
}

double residentMb()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const double pages = file.readAll().split(' ').value(1).toDouble();
    return pages * static_cast<double>(sysconf(_SC_PAGESIZE)) / (1024 * 1024);
}

double threadMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

double peakResidentMb()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

Heartbeat::Heartbeat()
{
    restart();
    startTimer(0);
}

void Heartbeat::restart()
{
    m_wall = nowInMs();
    m_own = threadMs();
    m_preempted = preemptions();
    m_longest = 0;
}

void Heartbeat::timerEvent(QTimerEvent *)
{
    const double wall = nowInMs();
    const double own = threadMs();
    const long preempted = preemptions();
    m_longest = std::max(m_longest, preempted == m_preempted ? wall - m_wall : own - m_own);
    m_wall = wall;
    m_own = own;
    m_preempted = preempted;
}

} // namespace postroom::bench
