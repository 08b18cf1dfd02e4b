// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <QProcess>
#include <QTemporaryDir>

namespace postroom::test {

/// A session of the test's own: home, bus and keychain in a temporary folder, so that no keychain of a person is ever
/// asked. Programs that get environment() see it, this process does not: GLib and Qt keep the bus that they saw first.
class TestKeychain {
public:
    TestKeychain();
    ~TestKeychain();

    /// A session bus by dbus-run-session, on which nothing can be started but `program` as org.freedesktop.secrets.
    bool startBus(const QString &program = {});
    /// gnome-keyring with its login keyring, unlocked. Twice: the keyring of before, `unlocked` or not.
    bool startGnomeKeyring(bool unlocked = true);
    /// tests/support/secretservicestub.cpp with these words.
    bool startStub(const QStringList &words);
    /// Ends gnome-keyring or the stub.
    void endService();

    /// NAME=VALUE for the programs of this session.
    QStringList environment() const;
    /// Everything that lies in the session's folder, to look for what must not be there.
    QByteArray allFiles() const;
    QString folder() const { return m_folder.path(); }

private:
    bool hasService() const;
    std::unique_ptr<QProcess> started(
        const QString &program, const QStringList &arguments, const QString &input = {}) const;

    QTemporaryDir m_folder;
    QString m_address; ///< of the bus; one that leads nowhere until there is a bus
    std::unique_ptr<QProcess> m_bus;
    std::unique_ptr<QProcess> m_service;
};

/// The lines of secret-call (secretcallmain.cpp) with these calls in that session.
QStringList secretCalls(const TestKeychain &keychain, const QString &profile, const QStringList &calls);

} // namespace postroom::test
