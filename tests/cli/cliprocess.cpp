// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprocess.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>

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

CliRun runCli(const QStringList &arguments, const QStringList &environment)
{
    QProcess process;
    QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    for (const QString &entry : environment)
        all.insert(entry.section(u'=', 0, 0), entry.section(u'=', 1));
    process.setProcessEnvironment(all);
    QSignalSpy finished(&process, &QProcess::finished);
    process.start(QStringLiteral(POSTROOM_BIN_DIR "/postroom-cli"), arguments);
    if (!process.waitForStarted() || (process.state() != QProcess::NotRunning && !finished.wait(30'000))) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace postroom::test
