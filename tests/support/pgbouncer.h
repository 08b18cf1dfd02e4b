// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/postgrescluster.h"

namespace postroom::test {

/// A pgbouncer in transaction mode before a cluster, every other setting as pgbouncer has it by default: a start-up
/// parameter that it does not know is refused. It knows the roles that the cluster has when it starts.
class PgBouncer {
public:
    explicit PgBouncer(const PostgresCluster &cluster);

    /// Starts it and waits until it listens. False: error() says why.
    bool start();
    bool stop();
    bool isRunning() const { return m_process.isRunning(); }
    QString error() const { return m_error; }
    quint16 port() const { return m_port; }
    /// Where a client connects over TCP; the database `pgbouncer` is its own, for SHOW POOLS and the like.
    QString conninfo(const QString &database = {}, const QString &user = {}) const;
    /// Everything it has written so far.
    QString log() const { return QString::fromUtf8(m_folder.read(QStringLiteral("log"))); }

private:
    bool launch(quint16 port);
    bool configure(quint16 port);

    const PostgresCluster &m_cluster;
    QString m_error;
    ServerFolder m_folder;
    quint16 m_port = 0;
    ServerProcess m_process{SIGTERM}; // the last member: it ends before its folder goes
};

} // namespace postroom::test
