// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typedcli.h"
#include "support/testfolders.h"

#include "support/programenvironment.h"

#include <cstdlib>
#include <fcntl.h>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <unistd.h>

namespace postroom::test {

namespace {

constexpr int patienceMs = 60'000;

/// The other end of a terminal.
struct Terminal {
    Terminal()
    {
        usable = master.open(posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK), QIODevice::ReadWrite | QIODevice::Unbuffered,
                     QFile::AutoCloseHandle)
            && grantpt(master.handle()) == 0 && unlockpt(master.handle()) == 0;
    }
    QString name() const { return QString::fromLocal8Bit(ptsname(master.handle())); }
    QByteArray shown()
    {
        char bytes[4096];
        const ssize_t count = ::read(master.handle(), bytes, sizeof bytes);
        return count > 0 ? QByteArray(bytes, count) : QByteArray();
    }

    QFile master;
    bool usable = false;
};

} // namespace

TypedRun runCliTyping(const QStringList &arguments, const QStringList &environment, const QList<Typed> &answers)
{
    TypedRun run;
    Terminal terminal;
    if (!terminal.usable)
        return run;
    // Somebody has the terminal open from the start to the end, so that what it showed can be read.
    QFile kept(terminal.name());
    QProcess process;
    process.setProcessEnvironment(environmentWith(environment));
    process.setStandardInputFile(terminal.name());
    qsizetype next = 0;
    qsizetype seen = 0;
    QObject::connect(&process, &QProcess::readyReadStandardError, &process, [&] {
        run.err += process.readAllStandardError();
        while (next < answers.size()) {
            const auto at = run.err.indexOf(answers.at(next).first, seen);
            if (at < 0)
                return;
            seen = at + answers.at(next).first.size();
            terminal.master.write(answers.at(next++).second + '\n');
        }
    });
    QSignalSpy finished(&process, &QProcess::finished);
    if (!kept.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return run;
    process.start(builtFile(QStringLiteral("postroom-cli")), arguments);
    const QByteArray title = process.waitForStarted() ? titleOf(process) : QByteArray();
    if (finished.isEmpty() && !finished.wait(patienceMs)) {
        process.kill();
        process.waitForFinished();
        return run;
    }
    run.exitCode = process.exitCode();
    run.out = process.readAllStandardOutput();
    run.err += process.readAllStandardError();
    run.shown = terminal.shown();
    failOnSecrets(run, title);
    return run;
}

} // namespace postroom::test
