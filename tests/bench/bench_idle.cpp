// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// idle-wakeups: how often the window program wakes up while nobody does anything and its list has the focus, beyond the
// minute after which it looks at the clock (issue C, "Must show"). A field that has the focus blinks besides.
#include "measure.h"
#include "support/xdisplay.h"

#include <algorithm>
#include <cstdio>
#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

using namespace postroom::bench;
using postroom::test::XDisplay;
using namespace Qt::StringLiterals;

namespace {

constexpr int wholeSeconds = 300;
constexpr double quietMs = 3'000; ///< without a wake-up: the start is over
constexpr std::chrono::seconds patience{90};
constexpr int minuteSeconds = 60;

/// How often each thread of a process gave the processor away to wait for something: as often it woke up.
QHash<QString, qint64> waitsOf(qint64 pid)
{
    QHash<QString, qint64> waits;
    QDirIterator threads(u"/proc/%1/task"_s.arg(pid), QDir::Dirs | QDir::NoDotAndDotDot);
    while (threads.hasNext()) {
        const QString thread = threads.next();
        QFile status(thread + u"/status"_s);
        if (!status.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("voluntary_ctxt_switches:"))
                waits[thread] += line.mid(line.indexOf(':') + 1).trimmed().toLongLong();
        }
    }
    return waits;
}

/// How often threads woke up between two looks at them; one that ended meanwhile was no wake-up of an idle window.
qint64 wakeUps(const QHash<QString, qint64> &before, const QHash<QString, qint64> &after)
{
    qint64 sum = 0;
    for (auto thread = after.cbegin(); thread != after.cend(); ++thread)
        sum += thread.value() - before.value(thread.key());
    return sum;
}

bool becomesQuiet(qint64 pid)
{
    QHash<QString, qint64> before;
    double since = nowInMs();
    return runUntil(
        [&] {
            const auto now = waitsOf(pid);
            if (std::exchange(before, now) != now)
                since = nowInMs();
            return nowInMs() - since > quietMs;
        },
        patience);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QTemporaryDir home;
    const XDisplay display;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, display.name().isEmpty() ? u"offscreen"_s : u"xcb"_s);
    environment.insert(u"DISPLAY"_s, display.name());
    for (const QString &name :
        {u"XDG_RUNTIME_DIR"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_STATE_HOME"_s, u"XDG_CACHE_HOME"_s})
        environment.insert(name, home.path());
    QProcess window;
    window.setProcessEnvironment(environment);
    window.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    window.start(
        QCoreApplication::applicationDirPath() + u"/postroom"_s, {u"--demo"_s, u"--place"_s, u"notifications"_s});
    const bool ready = window.waitForStarted() && becomesQuiet(window.processId());
    const int seconds = sized(wholeSeconds);
    const auto before = waitsOf(window.processId());
    const double end = nowInMs() + seconds * 1e3;
    runUntil([end] { return nowInMs() > end; }, std::chrono::seconds(2 * seconds));
    const qint64 waits = wakeUps(before, waitsOf(window.processId()));
    window.kill();
    window.waitForFinished();
    if (!ready) {
        std::fputs("the window did not come to rest\n", stderr);
        return 1;
    }
    const qint64 refreshes = (seconds + minuteSeconds - 1) / minuteSeconds;
    std::printf("%lld wake-ups in %d s, %lld of them due to its refresh\n", static_cast<long long>(waits), seconds,
        static_cast<long long>(std::min(waits, refreshes)));
    printFigure("idle-wakeups", static_cast<double>(std::max<qint64>(0, waits - refreshes)), 0);
    return 0;
}
