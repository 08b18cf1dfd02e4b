// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/psql.h"
#include "support/serverfolder.h"
#include "support/serverprogram.h"
#include "support/testcertificates.h"

#include <memory>
#include <optional>

namespace postroom::test {

/// What a cluster of the tests has besides the plain one.
struct ClusterSetup {
    QStringList settings = {}; ///< lines of postgresql.conf: "max_connections = 5"
    QStringList access = {}; ///< lines of pg_hba.conf for TCP, in the place of trust for everybody on loopback
    std::optional<CertificateKind> certificate = {}; ///< TLS with this certificate
    ServerFolder::Room room = ServerFolder::Room::Little; ///< how much its databases will hold
};

/// A PostgreSQL server of a test's own: in a temporary folder, on a free loopback port, gone with this object. It sorts
/// as the recorded platform does. Tests give the product conninfo(); their own sql() goes through the socket in the
/// folder, which nothing that a test breaks stands in the way of.
class PostgresCluster {
public:
    /// How a server is stopped: connections ended in order, or as if its machine had lost power.
    enum class Stop { Fast, Immediate };

    explicit PostgresCluster(ClusterSetup setup = {});

    /// Makes the cluster when it is not there yet, starts it and waits until it answers. False: error() says why.
    bool start();
    bool stop(Stop how = Stop::Fast);
    /// The same port, the same data.
    bool restart();
    bool isRunning() const { return m_process.isRunning(); }
    /// Freezes the server with all its connections: SIGSTOP.
    bool pause();
    void resume() { m_process.resume(); }
    /// Why the last call failed, in a sentence.
    QString error() const { return m_error; }

    /// Another cluster that follows this one by streaming, not started yet. Its settings are this one's and the
    /// further ones.
    std::unique_ptr<PostgresCluster> makeReplica(const QStringList &furtherSettings = {}) const;
    /// Waits until this replica has replayed what its primary had written at the time of the call.
    bool catchUpWith(const PostgresCluster &primary);
    /// Makes this replica a primary.
    bool promote();

    quint16 port() const { return m_port; }
    /// Where a client connects over TCP: host, port, user and database.
    QString conninfo(const QString &database = {}, const QString &user = {}) const;
    /// The authority of the server's certificate, as a file; only with TLS.
    QString authorityFile() const { return m_folder.filePath(QStringLiteral("authority.crt")); }
    /// Also the folder of the server's socket.
    const ServerFolder &folder() const { return m_folder; }
    /// The process that started all others.
    qint64 pid() const { return m_process.pid(); }
    /// Settings for the next start or restart.
    void addSettings(const QStringList &lines) { m_setup.settings += lines; }
    /// Everything the server has written so far: statements too, with the setting log_statement = all.
    QString log() const { return QString::fromUtf8(m_folder.read(QStringLiteral("log"))); }

    /// Runs statements as superuser through psql.
    ProgramAnswer sql(const QString &statements, const QString &database = {}) const;
    /// How many sessions have done nothing in a transaction for half a second. Admin mode allows itself a second, after
    /// which the server ends them, so that an older one is never seen.
    int forgottenTransactions() const;
    /// Where sql() connects.
    QString ownConninfo(const QString &database = {}) const;
    /// A SHA-256 of all that pg_dump says of a database; empty when it fails.
    QByteArray dumpHash(const QString &database) const;

private:
    bool make();
    bool configure();
    bool launch();
    QByteArray state() const;
    bool fail(const QString &sentence);

    ClusterSetup m_setup;
    QString m_primary; ///< where a replica's primary is; empty: this is none
    QString m_error;
    ServerFolder m_folder;
    std::optional<TestAuthority> m_authority;
    quint16 m_port = 0;
    bool m_made = false;
    ServerProcess m_process{SIGQUIT}; // the last member: it ends before its folder goes
};

} // namespace postroom::test
