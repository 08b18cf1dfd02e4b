// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cliprocess.h"
#include "support/contractserver.h"
#include "support/testkeychain.h"

#include <QTemporaryDir>
#include <QVariantMap>

namespace postroom::test {

/// The recorded platform, which lets people sign in: reads are the recordings', what signs in is scripted from them.
class SignInPlatform {
public:
    SignInPlatform();

    /// An account of the README's table by the word for it there.
    ContractUser person(const QString &role) const;
    /// The person's recorded record, with some of it otherwise.
    QByteArray record(const QString &id, const QVariantMap &otherwise) const;
    /// From now on this is who the person is.
    void know(const QString &id, const QByteArray &record);
    /// From now on a POST is answered so.
    void accept(const QString &path, int status = 204, const QByteArray &json = {});
    /// Somebody by the role who gives the right password and the right code.
    ContractUser lets(const QString &role);
    /// "GET /user/…" of each request so far.
    QStringList asked() const;
    /// What makes a recorded person one who has signed in.
    static QVariantMap signedIn();

    ContractServer server;

private:
    QHash<QString, QJsonObject> m_records; ///< by path
};

/// Tests of people who sign in on the command line: a platform each, and a code in a file.
class PeopleTest : public QObject {
    Q_OBJECT
protected:
    PeopleTest();

    static QString sessionId(); ///< of the recorded sign-in
    /// The options of the connection.
    QStringList connection() const;
    /// The environment of a session, with the person's password and the moment.
    QStringList home(const TestKeychain &keychain, const ContractUser &user, const QString &now = {}) const;
    /// Signs the person in; they are let in.
    CliRun signIn(const TestKeychain &keychain, const QString &role);
    QStringList codeFromFile() const;
    void showsNoSecret(const CliRun &run, const ContractUser &user) const;

    std::unique_ptr<SignInPlatform> m_platform;
    QTemporaryDir m_folder;

private Q_SLOTS:
    void init();
};

} // namespace postroom::test
