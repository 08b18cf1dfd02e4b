// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/serverfolder.h"

#include <pwd.h>
#include <QDir>
#include <QStorageInfo>
#include <sys/file.h>
#include <unistd.h>

namespace postroom::test {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 EnoughBytes = 1024LL * 1024 * 1024;

QString placeFor(ServerFolder::Room room)
{
    const QStorageInfo memory(u"/dev/shm"_s);
    const bool fits = memory.isValid() && memory.bytesAvailable() > EnoughBytes && access("/dev/shm", W_OK) == 0;
    return room == ServerFolder::Room::Little && fits ? memory.rootPath() : QDir::tempPath();
}

// What processes left that were killed: their locks went with them.
void removeAbandoned(const QString &place)
{
    for (const QFileInfo &folder : QDir(place).entryInfoList({u"postroom-server-*"_s}, QDir::Dirs)) {
        QFile owner(folder.filePath() + u"/owner"_s);
        if (owner.open(QIODevice::ReadOnly) && flock(owner.handle(), LOCK_EX | LOCK_NB) == 0)
            QDir(folder.filePath()).removeRecursively();
    }
}

} // namespace

const passwd *serverAccount()
{
    return geteuid() == 0 ? getpwnam("postgres") : getpwuid(geteuid());
}

ServerFolder::ServerFolder(Room room)
    : m_folder(placeFor(room) + u"/postroom-server-XXXXXX"_s)
{
    const passwd *account = serverAccount();
    if (!m_folder.isValid())
        m_error = m_folder.errorString();
    else if (!account)
        m_error = u"this system has no account \"postgres\": install postgresql-15 (./check does)"_s;
    else if (chown(QFile::encodeName(path()).constData(), account->pw_uid, account->pw_gid) != 0)
        m_error = u"%1 could not be given to the account \"postgres\""_s.arg(path());
    if (m_error.isEmpty())
        own();
    removeAbandoned(QFileInfo(path()).path());
}

// Locked before it has its name, so that nobody takes it for abandoned in between.
void ServerFolder::own()
{
    m_owner.setFileName(filePath(u"owner.new"_s));
    const bool owned = m_owner.open(QIODevice::WriteOnly) && flock(m_owner.handle(), LOCK_EX | LOCK_NB) == 0
        && QDir(path()).rename(u"owner.new"_s, u"owner"_s);
    if (!owned)
        m_error = u"%1 could not be locked"_s.arg(path());
}

bool ServerFolder::write(const QString &name, const QByteArray &text) const
{
    QFile file(filePath(name));
    const passwd *account = serverAccount();
    return account && file.open(QIODevice::WriteOnly | QIODevice::Truncate)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && fchown(file.handle(), account->pw_uid, account->pw_gid) == 0 && file.write(text) == text.size();
}

QByteArray ServerFolder::read(const QString &name) const
{
    QFile file(filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace postroom::test
