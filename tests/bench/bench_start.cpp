// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// start: from the start of the program to the first rows on the demo platform, whose file is there already, against an
// empty Qt Widgets window (issue A, "Speed").
#include "measure.h"

#include <algorithm>
#include <cstdio>
#include <optional>
#include <QCoreApplication>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <vector>

using namespace postroom::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int wholeRuns = 31;
constexpr int leastRuns = 7;
constexpr double goal = 1.5;
constexpr int limitMs = 60000;

// Folders of its own, so that the demo, settings and logs are those of this bench.
QProcessEnvironment environmentIn(const QTemporaryDir &home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    for (const QString &name :
        {u"XDG_RUNTIME_DIR"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_STATE_HOME"_s, u"XDG_CACHE_HOME"_s})
        environment.insert(name, home.path());
    return environment;
}

// Milliseconds until the program says "ready".
std::optional<double> timeOf(const QString &name, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const double started = nowInMs();
    process.start(QCoreApplication::applicationDirPath() + u'/' + name, QStringList());
    const bool spoke = process.waitForReadyRead(limitMs);
    const double ready = nowInMs() - started;
    if (!spoke)
        process.kill();
    process.waitForFinished(limitMs);
    return spoke && process.readAll().startsWith("ready") ? std::optional(ready) : std::nullopt;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QTemporaryDir home;
    const QProcessEnvironment environment = environmentIn(home);
    if (!timeOf(u"demowindow"_s, environment) || !timeOf(u"emptywindow"_s, environment)) { // makes the demo
        std::fputs("a window did not come\n", stderr);
        return 1;
    }
    std::vector<double> ours, peers;
    for (int run = 0; run < std::max(sized(wholeRuns), leastRuns); ++run) {
        const auto our = timeOf(u"demowindow"_s, environment);
        const auto peer = timeOf(u"emptywindow"_s, environment);
        if (!our || !peer)
            return 1;
        ours.push_back(*our);
        peers.push_back(*peer);
    }
    std::printf("first rows after %.0f ms, an empty window after %.0f ms\n", median(ours), median(peers));
    printFigure("start", median(ours) / median(peers), goal);
    return 0;
}
