// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkout.h"
#include "support/testfolders.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>

namespace postroom::test {

Ending runProgram(const QString &program, const QStringList &arguments, const QString &folder,
    const QHash<QString, QString> &environment)
{
    constexpr int minute = 60'000;
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(folder.isEmpty() ? sourceFile() : folder);
    QProcessEnvironment whole = QProcessEnvironment::systemEnvironment();
    for (auto each = environment.cbegin(); each != environment.cend(); ++each)
        whole.insert(each.key(), each.value());
    process.setProcessEnvironment(whole);
    process.start(program, arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(3 * minute) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.errorString() + QString::fromUtf8(process.readAll())};
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

bool writeText(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

} // namespace postroom::test
