// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/consolecommand.h"
#include "cli/interrupt.h"
#include "connection/openplatform.h"
#include "connection/translation.h"
#include "core/logging.h"

#include <clocale>
#include <csignal>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <sched.h>

using namespace postroom;

namespace {

int run(const CommandLine &line, Output &output)
{
    const Clock clock = Clock::fromEnvironment();
    if (clock.isFixed())
        output.say(
            QCoreApplication::translate("main", "The clock stands at %1.").arg(clock.now().toString(TimeSpelling::Z6)));
    std::shared_ptr<Platform> platform;
    if (line.connection.kind != ConnectionOptions::Kind::None) {
        auto opened = openPlatform(line.connection, clock);
        if (!opened) {
            output.say(QCoreApplication::translate("main", "The secret of this connection could not be read. %1.")
                           .arg(opened.error().detail));
            return static_cast<int>(exitCodeFor(opened.error()));
        }
        platform = *opened;
    }
    const Console console{line, output, clock, platform.get()};
    const auto command = makeCommand(console);
    QObject::connect(
        command.get(), &ConsoleCommand::finished, qApp,
        [](ExitCode code) { QCoreApplication::exit(static_cast<int>(code)); }, Qt::QueuedConnection);
    const Interrupt interrupt([&output] {
        output.clearProgress();
        QCoreApplication::exit(static_cast<int>(ExitCode::Interrupted));
    });
    QMetaObject::invokeMethod(command.get(), &ConsoleCommand::run, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

// Qt says that a thread has ended before the thread puts away what is its own; under sanitizers a program that ends
// meanwhile counts as leaking it.
void awaitThreads()
{
#ifdef __SANITIZE_ADDRESS__
    constexpr int mostMs = 20;
    QElapsedTimer timer;
    timer.start();
    const QDir threads(QStringLiteral("/proc/self/task"));
    while (threads.entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() > 1 && !timer.hasExpired(mostMs))
        sched_yield();
#endif
}

} // namespace

int main(int argc, char **argv)
{
    std::setlocale(LC_ALL, "");
    std::signal(SIGPIPE, SIG_IGN); // a reader that went away is a failed write, which ends with a code
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("postroom"));
    QCoreApplication::setApplicationVersion(QStringLiteral(POSTROOM_VERSION));
    startLogging(QStringLiteral("postroom-cli"), false);
    installTranslation(application, QLocale::system());
    qRegisterMetaType<ExitCode>();

    Output output;
    const ParsedCommandLine parsed = parseCommandLine(QCoreApplication::arguments());
    if (!parsed.refusal.isEmpty()) {
        output.say(parsed.refusal);
        return static_cast<int>(ExitCode::Usage);
    }
    if (!parsed.print.isEmpty()) {
        output.write(parsed.print);
        return output.hasFailed() ? static_cast<int>(ExitCode::Other) : 0;
    }
    const int code = run(parsed.line, output);
    awaitThreads();
    return code;
}
