// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logging.h"

#include "core/clock.h"
#include "core/redaction.h"

#include <cstdio>
#include <memory>
#include <QDir>
#include <QFile>
#include <QMutex>

namespace postroom {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcApp, "postroom.app", QtInfoMsg)
Q_LOGGING_CATEGORY(lcHttp, "postroom.http", QtInfoMsg)
Q_LOGGING_CATEGORY(lcLocal, "postroom.local", QtInfoMsg)
Q_LOGGING_CATEGORY(lcPostgres, "postroom.postgres", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSearch, "postroom.search", QtInfoMsg)

namespace {

constexpr qint64 fileLimit = 1'000'000;
constexpr int filesKept = 5;

struct LogFile {
    QMutex mutex;
    QString path;
    QFile file;
    bool alsoStderr = false;

    void turnOver()
    {
        file.close();
        QFile::remove(path + u'.' + QString::number(filesKept));
        for (int i = filesKept - 1; i > 0; --i)
            QFile::rename(path + u'.' + QString::number(i), path + u'.' + QString::number(i + 1));
        QFile::rename(path, path + ".1"_L1);
        open();
    }
    void open()
    {
        file.setFileName(path);
        if (file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Text))
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    void write(const QByteArray &line)
    {
        const QMutexLocker lock(&mutex);
        if (file.isOpen() && file.size() > fileLimit)
            turnOver();
        if (!file.isOpen())
            return;
        file.write(line);
        file.flush();
    }
};

// A message handler is a plain function, so what it writes to cannot be passed to it.
std::unique_ptr<LogFile> logFile;

const char *levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    default:
        return "error";
    }
}

void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString line
        = u"%1 %2 %3: %4\n"_s.arg(systemNow().toString(TimeSpelling::Z6), QLatin1StringView(levelName(type)),
            QLatin1StringView(context.category ? context.category : "default"), redacted(message));
    logFile->write(line.toUtf8());
    if (logFile->alsoStderr && type != QtDebugMsg && type != QtInfoMsg)
        std::fputs(line.toUtf8().constData(), stderr);
}

} // namespace

QString logFolder()
{
    QString state = qEnvironmentVariable("XDG_STATE_HOME");
    if (state.isEmpty())
        state = QDir::homePath() + "/.local/state"_L1;
    return state + "/postroom"_L1;
}

void startLogging(const QString &name, bool alsoStderr)
{
    logFile = std::make_unique<LogFile>();
    logFile->alsoStderr = alsoStderr;
    logFile->path = logFolder() + u'/' + name + ".log"_L1;
    QDir().mkpath(logFolder());
    logFile->open();
    qInstallMessageHandler(handleMessage);
}

} // namespace postroom
