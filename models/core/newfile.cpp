// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/newfile.h"

#include <cerrno>
#include <QFileInfo>

namespace postroom {

NewFile::NewFile(const QString &path, Existing existing)
    : m_file(path)
    , m_existing(existing)
{
}

std::optional<Error> NewFile::open()
{
    if (const auto error = inTheWay())
        return error;
    errno = 0;
    return m_file.open(QIODevice::WriteOnly) ? std::nullopt : std::optional(failure());
}

std::optional<Error> NewFile::write(const QByteArray &bytes)
{
    errno = 0;
    return m_file.write(bytes) == bytes.size() ? std::nullopt : std::optional(failure());
}

// Somebody may have made the file meanwhile.
std::optional<Error> NewFile::commit()
{
    if (const auto error = inTheWay())
        return error;
    errno = 0;
    if (!m_file.flush()) { // commit() takes no notice of what it cannot write any more
        const Error error = failure();
        m_file.cancelWriting();
        return error;
    }
    return m_file.commit() ? std::nullopt : std::optional(failure());
}

std::optional<Error> NewFile::inTheWay() const
{
    const QFileInfo info(m_file.fileName());
    if (isNoFile(m_file.fileName()))
        return makeError(Error::Kind::Invalid, m_file.fileName());
    if (m_existing == Existing::Keep && (info.exists() || info.isSymLink()))
        return makeError(Error::Kind::Conflict, m_file.fileName());
    return std::nullopt;
}

// Qt names a full disk and no other reason that a write may have.
Error NewFile::failure() const
{
    const QString reason = errno != 0 ? qt_error_string(errno) : m_file.errorString();
    return makeError(Error::Kind::Storage, reason);
}

bool isNoFile(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() && !info.isFile();
}

} // namespace postroom
