// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/consolecommand.h"
#include "cli/personentry.h"
#include "cli/terminal.h"
#include "connection/interrupt.h"
#include "connection/openplatform.h"
#include "connection/profileconnection.h"
#include "connection/translation.h"
#include "core/corefile.h"
#include "core/logging.h"
#include "text/errorwords.h"

#include <clocale>
#include <csignal>
#include <fcntl.h>
#include <QCoreApplication>
#include <unistd.h>

using namespace postroom;

namespace {

QString refusalText(const Error &error, const ConnectionOptions &connection)
{
    if (error.keychain)
        return errorText(error, {connection.profile, {}});
    return QCoreApplication::translate("main", "The secret of this connection could not be read. %1.")
        .arg(error.detail);
}

/// A command from the opening of its platform to its end.
struct Run {
    const CommandLine &line;
    Output &output;
    const Clock &clock;
    std::shared_ptr<Platform> platform = {};
    std::optional<Console> console = {};
    std::unique_ptr<PersonEntry> entry = {};
    std::unique_ptr<ConsoleCommand> command = {};

    ExitCode refused(const Error &error) const
    {
        output.say(refusalText(error, line.connection));
        return exitCodeFor(error);
    }
    void beginOn(const OpenedPlatform &opened)
    {
        if (!opened)
            return end(refused(opened.error()));
        platform = *opened;
        enter();
    }
    // The person comes before the command.
    void enter()
    {
        auto *asked = qobject_cast<HttpPlatform *>(platform.get());
        if (!asked || !asksForPerson(line))
            return begin();
        entry = std::make_unique<PersonEntry>(line.connection, output, clock, *asked);
        QObject::connect(entry.get(), &PersonEntry::entered, qApp, [this] { begin(); });
        QObject::connect(entry.get(), &PersonEntry::failed, qApp, [this](ExitCode code, const QString &sentence) {
            output.say(sentence);
            end(code);
        });
        entry->enter();
    }
    void begin()
    {
        console.emplace(Console{line, output, clock, platform.get()});
        command = makeCommand(*console);
        QObject::connect(command.get(), &ConsoleCommand::finished, qApp, &Run::end);
        command->run();
    }
    static void end(ExitCode code)
    {
        QMetaObject::invokeMethod(
            qApp, [code] { QCoreApplication::exit(static_cast<int>(code)); }, Qt::QueuedConnection);
    }
};

int run(const CommandLine &line, Output &output)
{
    const Clock clock = Clock::fromEnvironment();
    if (clock.isFixed())
        output.say(
            QCoreApplication::translate("main", "The clock stands at %1.").arg(clock.now().toString(TimeSpelling::Z6)));
    Run run{line, output, clock};
    const ConnectionOptions &connection = line.connection;
    const bool waits = waitsForKeychain(connection);
    // Reading a secret may block on a pipe: before the signals are caught, so that they end the program.
    if (connection.kind != ConnectionOptions::Kind::None && !waits) {
        const OpenedPlatform opened = openPlatform(connection, clock);
        if (!opened)
            return static_cast<int>(run.refused(opened.error()));
        run.platform = *opened;
    }
    const SecretStore secrets;
    const Interrupt interrupt([&output] {
        output.clearProgress();
        QCoreApplication::exit(static_cast<int>(ExitCode::Interrupted));
    });
    const auto begin = [&run, &secrets, waits] {
        if (!waits)
            return run.enter();
        // Where nobody sits at a terminal, nobody is asked to unlock anything.
        const auto unlocking = isTerminal(STDIN_FILENO) ? Unlocking::MayAsk : Unlocking::No;
        openWithKeychain(run.line.connection, run.clock, secrets, unlocking)
            ->then(qApp, [&run](const OpenedPlatform &opened) { run.beginOn(opened); });
    };
    QMetaObject::invokeMethod(qApp, begin, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

// Where a stream is closed, the next file that is opened would take its place: nothing can be read or written there.
void fillClosedStreams()
{
    for (int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(stream, F_GETFD) < 0)
            ::open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY);
    }
}

} // namespace

int main(int argc, char **argv)
{
    fillClosedStreams();
    leaveNoCoreFile();
    std::setlocale(LC_ALL, "");
    std::signal(SIGPIPE, SIG_IGN); // a reader that went away is a failed write, which ends with a code
    std::signal(SIGXFSZ, SIG_IGN); // and so is a file that may not grow
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("postroom"));
    QCoreApplication::setApplicationVersion(QStringLiteral(POSTROOM_VERSION));
    startLogging(QStringLiteral("postroom-cli"), false);
    installTranslation(application, QLocale::system());
    qRegisterMetaType<ExitCode>();

    Output output;
    ParsedCommandLine parsed = parseCommandLine(QCoreApplication::arguments());
    if (parsed.refusal.isEmpty() && parsed.print.isEmpty())
        parsed.refusal = resolveProfile(parsed.line.connection);
    if (!parsed.refusal.isEmpty()) {
        output.say(parsed.refusal);
        return static_cast<int>(ExitCode::Usage);
    }
    if (!parsed.print.isEmpty()) {
        output.write(parsed.print);
        return output.hasFailed() ? static_cast<int>(ExitCode::Other) : 0;
    }
    return run(parsed.line, output);
}
