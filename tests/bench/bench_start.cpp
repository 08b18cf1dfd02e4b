// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// start: from the start of the program to the first rows on the demo platform, whose file is there already, against an
// empty Qt Widgets window (issue A, "Speed"; docs/decisions/0008 on the peer). Both stand on an X display of this
// bench's own, as on a desktop; where there is no Xvfb, offscreen.
#include "measure.h"
#include "support/xdisplay.h"

#include <algorithm>
#include <cstdio>
#include <optional>
#include <QCoreApplication>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <vector>

using namespace postroom::bench;
using postroom::test::XDisplay;
using namespace Qt::StringLiterals;

namespace {

constexpr int wholeRuns = 41;
constexpr int leastRuns = 11;
constexpr double goal = 1.5;
constexpr int limitMs = 60000;

// Folders of its own, so that the demo, settings and logs are those of this bench.
QProcessEnvironment environmentIn(const QTemporaryDir &home, const XDisplay &display)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, display.name().isEmpty() ? u"offscreen"_s : u"xcb"_s);
    environment.insert(u"DISPLAY"_s, display.name());
    for (const QString &name :
        {u"XDG_RUNTIME_DIR"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_STATE_HOME"_s, u"XDG_CACHE_HOME"_s})
        environment.insert(name, home.path());
    return environment;
}

/// A program that says "ready", and the milliseconds that this took in each run.
struct Window {
    QString program;
    QStringList arguments;
    std::vector<double> times;

    bool run(const QProcessEnvironment &environment)
    {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        const double started = nowInMs();
        process.start(QCoreApplication::applicationDirPath() + u'/' + program, arguments);
        const bool spoke = process.waitForReadyRead(limitMs);
        times.push_back(nowInMs() - started);
        if (!spoke)
            process.kill();
        process.waitForFinished(limitMs);
        return spoke && process.readAll().startsWith("ready");
    }

    double median()
    {
        std::sort(times.begin(), times.end());
        return times[times.size() / 2];
    }
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QTemporaryDir home;
    const XDisplay display;
    const QProcessEnvironment environment = environmentIn(home, display);
    Window ours{u"demowindow"_s, {u"--demo"_s, u"--place"_s, u"notifications"_s}, {}};
    Window peer{u"emptywindow"_s, {}, {}};
    Window bare{u"emptywindow"_s, {u"bare"_s}, {}};
    const int runs = std::max(sized(wholeRuns), leastRuns);
    for (int run = -1; run < runs; ++run) {
        for (Window *window : {&ours, &peer, &bare}) {
            if (!window->run(environment)) {
                std::fputs("a window did not come\n", stderr);
                return 1;
            }
            if (run < 0)
                window->times.clear(); // it made the demo and filled the caches of the disk
        }
    }
    std::printf(
        "%s: first rows after %.0f ms, an empty window after %.0f ms, a widget without anything after %.0f ms\n",
        display.name().isEmpty() ? "offscreen" : "Xvfb", ours.median(), peer.median(), bare.median());
    printFigure("start", ours.median() / peer.median(), goal);
    return 0;
}
