// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "postgres/pgclient.h"
#include "postgres/pgsource.h"
#include "support/contract.h"
#include "support/contractdatabase.h"

namespace postroom::test {

/// The recorded platform's rows (of POSTROOM_CONTRACT) on a server of the test's own, as admin mode reads them.
class RecordedReads {
public:
    /// Starts the server, loads the rows and connects. False: error() says why.
    bool start();
    QString error() const { return m_error; }

    const Contract &contract() const { return m_contract; }
    /// Stands at the recordings' moment.
    const Clock &clock() const { return m_clock; }
    PostgresCluster &cluster() { return m_cluster; }
    PgClient &client() { return *m_client; }
    PgSource &source() { return *m_source; }
    /// Another client, of that database of the server.
    std::unique_ptr<PgClient> clientOf(const QString &database, const QString &user = {}) const;
    /// The lines that psql prints for a statement on the recorded rows.
    QStringList lines(const QString &sql) const { return m_cluster.sql(sql, database).lines(); }
    /// Changes the rows or the schema of a database. False: error() says why.
    bool change(const QString &statements, const QString &of = database);
    /// A further copy of the recorded database; nothing may be connected to it.
    bool copyTo(const QString &name);

    /// The ids of a whole list, page by page from its start or from its end, in the list's order; the error where it
    /// has one.
    QStringList walked(const Query &query, bool forwards = true);

    static inline const QString database = QStringLiteral("contract");

private:
    Contract m_contract;
    Clock m_clock{Instant::fromDateTime(m_contract.clock())};
    PostgresCluster m_cluster;
    std::unique_ptr<PgClient> m_client;
    std::unique_ptr<PgSource> m_source;
    QString m_error;
};

} // namespace postroom::test
