// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgres/pgservicefile.h"

#include <QDir>
#include <QFile>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr auto systemFolder = "/etc/postgresql-common"; // where Debian's libpq looks
constexpr qint64 longestFile = 1'000'000; ///< bytes

QString personsFile()
{
    const QString stated = qEnvironmentVariable("PGSERVICEFILE");
    return stated.isEmpty() ? QDir::homePath() + "/.pg_service.conf"_L1 : stated;
}

QString systemFile()
{
    return qEnvironmentVariable("PGSYSCONFDIR", QString::fromLatin1(systemFolder)) + "/pg_service.conf"_L1;
}

Error unreadable(const QString &path)
{
    return databaseError(Error::Kind::Invalid, DatabaseFault::ServiceUnreadable, path);
}

// "key=value"; of two with the same key the first holds.
bool takeLine(const QByteArray &line, PgSettings &settings)
{
    const qsizetype equals = line.indexOf('=');
    if (equals <= 0)
        return false;
    const QByteArray value = line.mid(equals + 1);
    if (!value.isEmpty())
        settings.try_emplace(line.left(equals), value);
    return true;
}

struct Found {
    bool service = false; ///< the file is there and has it
    PgSettings settings;
};

Result<Found> readFile(const QString &path, const QByteArray &service)
{
    QFile file(path);
    if (!file.exists())
        return Found();
    if (!file.open(QIODevice::ReadOnly) || file.size() > longestFile)
        return unreadable(path);
    Found found;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        if (line.startsWith('[')) {
            if (found.service)
                break;
            found.service = line == '[' + service + ']';
        } else if (found.service
            && (line.startsWith("ldap") || line.startsWith("service=") || !takeLine(line, found.settings))) {
            return unreadable(path);
        }
    }
    return found;
}

} // namespace

Result<PgSettings> serviceSettings(const QByteArray &service)
{
    for (const QString &path : {personsFile(), systemFile()}) {
        auto found = readFile(path, service);
        if (!found)
            return found.error();
        if (found->service)
            return found->settings;
    }
    return databaseError(Error::Kind::Invalid, DatabaseFault::ServiceUnknown, QString::fromUtf8(service));
}

} // namespace postroom
