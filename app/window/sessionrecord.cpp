// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/sessionrecord.h"

#include "core/logging.h"
#include "core/redaction.h"

#include <algorithm>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView head("postroom-session-1"), running("running"), ended("ended");
constexpr qint64 largest = 64 * 1024; ///< bytes that are read of a file
constexpr qsizetype mostWindows = 20;

QString pathIn(const QString &folder, const QString &key)
{
    QDir().mkpath(folder);
    const QByteArray hash = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return folder + "/session-"_L1 + QString::fromLatin1(hash);
}

std::optional<SessionRecord::Left> readFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines = QString::fromUtf8(file.read(largest)).split(u'\n', Qt::SkipEmptyParts);
    const QStringList state = lines.value(1).split(u' ');
    const auto since = Instant::parse(state.value(1));
    if (lines.value(0) != head || !since || (state.constFirst() != running && state.constFirst() != ended))
        return {};
    return SessionRecord::Left{lines.mid(2, mostWindows), *since, state.constFirst() == running};
}

} // namespace

SessionRecord::SessionRecord(const QString &folder, const QString &key)
    : m_path(pathIn(folder, key))
    , m_lock(m_path + ".lock"_L1)
{
    m_lock.setStaleLockTime(0); // however long it runs; one whose process is gone is stale in any case
}

std::optional<SessionRecord::Left> SessionRecord::begin(Instant now)
{
    m_isOwn = m_lock.tryLock();
    if (!m_isOwn)
        return {};
    const auto left = readFrom(m_path);
    m_since = now;
    m_links = left ? left->links : QStringList(); // until it is known what is shown now
    write(true);
    return left;
}

void SessionRecord::keep(const QStringList &links)
{
    if (!m_isOwn || links == m_links)
        return;
    m_links = links;
    write(true);
}

void SessionRecord::farewell()
{
    if (!m_isOwn)
        return;
    write(false);
    m_lock.unlock();
    m_isOwn = false;
}

// What cannot be written costs the next start its windows, and this program nothing.
bool SessionRecord::write(bool runs) const
{
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const QString state = (runs ? running : ended) + u' ' + m_since.toString(TimeSpelling::Z6);
    file.write((QStringList{head, state} + m_links).join(u'\n').toUtf8() + '\n');
    return file.commit();
}

QString loggedBetween(Instant from, Instant to)
{
    QFile file(logFolder() + "/postroom.log"_L1);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    file.seek(std::max<qint64>(0, file.size() - largest));
    const QString first = from.toString(TimeSpelling::Z6), last = to.toString(TimeSpelling::Z6);
    QString text;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const QString at = line.section(u' ', 0, 0);
        if (at >= first && at < last)
            text += redacted(line) + u'\n';
    }
    return text;
}

} // namespace postroom
