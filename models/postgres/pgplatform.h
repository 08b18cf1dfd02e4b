// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/platform.h"
#include "postgres/pgclient.h"
#include "postgres/pgservers.h"
#include "postgres/pgsource.h"
#include "postgres/statement.h"

namespace postroom {

/// A platform through its PostgreSQL database: admin mode (design §1). Reads only. Whoever the database lets read may
/// read here, so that no person is asked for.
class PgPlatform : public Platform {
    Q_OBJECT
public:
    /// `clock` must outlive the platform. Connects with the first question. Without `keys` signed values are shown, not
    /// verified.
    PgPlatform(PgDatabase database, PgPassword password, const Clock &clock, SigningKeys keys = {});

    QString name() const override;
    Connection connection() const override { return Connection::AdminMode; }
    QString address() const override;
    const Identity &identity() const override { return m_identity; }
    Source &source() override { return m_source; }
    /// In one reading, by a cursor in the server (docs/decisions/0017, 0019).
    Job<qint64> *everyRow(const Query &query, RowSink sink, CellSink *texts) override;
    /// Null for a term too short for the indexes: search() says how far it looked.
    Job<qint64> *everyRow(const SearchQuery &query, const RowSink &sink, CellSink *texts) override;
    std::unique_ptr<Search> search(const SearchQuery &query) override;
    std::optional<WhyNot> whyNotSearch() const override;
    Job<Fork> *recognise() override;
    void assume(Fork fork) override;
    Job<std::vector<Check>> *examine() override;
    Job<std::vector<HealthFinding>> *health(const HealthSink &sink = {}) override;
    Job<StopOutcome> *stopStatement(const DatabaseTransaction &transaction) override;

    SignatureCounts signatures() const override { return m_signatures.counts(); }
    std::optional<ServerState> servers() const override { return m_servers.state(); }

    PgClient &client() { return m_client; }
    /// What recognise() found.
    const DatabaseRevision &revision() const { return m_source.revision(); }

protected:
    void connectNotify(const QMetaMethod &signal) override;

private:
    Job<qint64> *stream(PgCommand command, const Statement &statement, RowSink sink, CellSink *texts);
    Job<DatabaseRevision> *learn();
    void examineClock(Job<std::vector<Check>> *job, std::vector<Check> checks);
    void examineReplica(Job<std::vector<Check>> *job, std::vector<Check> checks);
    void lookAgainAfter(const Error &error);

    const Clock &m_clock;
    Identity m_identity;
    SignatureCheck m_signatures; // before the client, whose reads end with it
    PgClient m_client;
    PgServers m_servers;
    PgSource m_source;
    JobGuard m_looking; ///< at the rights anew
};

} // namespace postroom
