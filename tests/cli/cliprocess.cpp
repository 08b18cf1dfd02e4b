// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprocess.h"
#include "support/testfolders.h"

#include "support/programenvironment.h"
#include "support/secretscan.h"

#include <cstdlib>
#include <fcntl.h>
#include <memory>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <sys/ioctl.h>

namespace postroom::test {

using namespace Qt::StringLiterals;

QList<QByteArray> CliRun::lines() const
{
    QByteArray text = out;
    if (text.endsWith('\n'))
        text.chop(1);
    return text.isEmpty() ? QList<QByteArray>() : text.split('\n');
}

QJsonArray CliRun::objects() const
{
    QJsonArray array;
    for (const QByteArray &line : lines())
        array.append(QJsonDocument::fromJson(line).object());
    return array;
}

void failOnSecrets(const CliRun &run, const QByteArray &title)
{
    const QStringList leaks = secretsIn(run.err) + (run.exitCode == 2 ? QStringList() : secretsIn(title));
    if (!leaks.isEmpty())
        QTest::qFail(qPrintable(u"a secret was shown: "_s + leaks.join(u", "_s)), __FILE__, __LINE__);
}

QByteArray titleOf(const QProcess &process)
{
    QFile title(u"/proc/%1/cmdline"_s.arg(process.processId()));
    return title.open(QIODevice::ReadOnly) ? title.readAll() : QByteArray();
}

namespace {

std::unique_ptr<QProcess> started(
    const QStringList &arguments, const QStringList &environment, const QString &outputFile = {})
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environmentWith(environment));
    if (!outputFile.isEmpty())
        process->setStandardOutputFile(outputFile);
    process->start(builtFile(u"postroom-cli"_s), arguments);
    return process;
}

CliRun ended(QProcess &process)
{
    QSignalSpy finished(&process, &QProcess::finished);
    const bool started = process.state() != QProcess::Starting || process.waitForStarted();
    const QByteArray title = titleOf(process);
    const bool failed = !started || process.error() == QProcess::FailedToStart;
    if (failed || (process.state() != QProcess::NotRunning && !finished.wait(120'000))) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    const CliRun run{process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    failOnSecrets(run, title);
    return run;
}

} // namespace

CliRun runCli(const QStringList &arguments, const QStringList &environment)
{
    return ended(*started(arguments, environment));
}

CliRun runCliOn(const QByteArray &input, const QStringList &arguments)
{
    const std::unique_ptr<QProcess> process = started(arguments, {});
    process->write(input);
    process->closeWriteChannel();
    return ended(*process);
}

CliRun runCliInTerminal(int columns, const QStringList &arguments, const QStringList &environment)
{
    QFile terminal;
    const int descriptor = posix_openpt(O_RDWR | O_NOCTTY);
    winsize size{};
    size.ws_col = static_cast<unsigned short>(columns);
    if (!terminal.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered, QFile::AutoCloseHandle)
        || grantpt(descriptor) != 0 || unlockpt(descriptor) != 0 || ioctl(descriptor, TIOCSWINSZ, &size) != 0)
        return {};
    CliRun run = ended(*started(arguments, environment, QString::fromLocal8Bit(ptsname(descriptor))));
    run.out = terminal.read(1 << 16);
    run.out.replace("\r\n", "\n");
    return run;
}

std::vector<CliRun> runCliTogether(int times, const QStringList &arguments, const QStringList &environment)
{
    std::vector<std::unique_ptr<QProcess>> processes;
    for (int i = 0; i < times; ++i)
        processes.push_back(started(arguments, environment));
    std::vector<CliRun> runs;
    for (const auto &process : processes)
        runs.push_back(ended(*process));
    return runs;
}

} // namespace postroom::test
