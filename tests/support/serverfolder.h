// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QTemporaryDir>

struct passwd;

namespace postroom::test {

/// The account of servers that refuse root: `postgres` when a test is root, else the test's own; null where there is
/// none.
const passwd *serverAccount();

/// A temporary folder of that account, gone with this object; one that a killed test left goes with the next test.
class ServerFolder {
public:
    /// How much will lie in it: little is kept in memory where the system has room there, several times as fast.
    enum class Room { Little, Much };

    explicit ServerFolder(Room room = Room::Little);

    /// Empty when it stands; a sentence when it could not be made.
    QString error() const { return m_error; }
    QString path() const { return m_folder.path(); }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }
    /// Writes a file that only that account reads.
    bool write(const QString &name, const QByteArray &text) const;
    /// What a file holds; nothing when it is not there.
    QByteArray read(const QString &name) const;

private:
    void own();

    QTemporaryDir m_folder;
    QFile m_owner; ///< locked as long as this process lives
    QString m_error;
};

} // namespace postroom::test
