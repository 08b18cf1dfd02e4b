// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requestlog.h"
#include "postgres/pgpool.h"

namespace postroom {

/// Where a platform's database is.
struct PgDatabase {
    PgParameters primary;
    std::optional<PgParameters> replica = std::nullopt; ///< for lists, searches, counts and exports
    PgLimits limits = {};
    std::shared_ptr<RequestLog> log = nullptr; ///< notes each read and export; null: nobody does
};

/// Takes the rows of a stream as they come; an error ends the stream with that error.
using PgBatch = std::function<std::optional<Error>(const PgRows &)>;

/// Which server answers reads of Kind::Bulk.
enum class PgServing {
    Primary, ///< there is no replica
    Replica,
    PrimaryInstead ///< the replica is gone, or cancels statements to recover; replicaError() says why
};

/// Reads in a database: the primary for single records, the replica, where there is one, for the rest (database-schema
/// §13). A read whose session is lost, or that recovery cancelled, is repeated once after a pause; what the replica
/// then still cannot do, the primary does, for a while (PgLimits::away), after which the replica is looked at again
/// beside a read. Opens nothing before the first read. GUI thread; nothing blocks.
class PgClient final : public PgReader {
    Q_OBJECT
public:
    explicit PgClient(PgDatabase database, PgPassword password = {});
    /// Cancels every read that waits for an answer.
    ~PgClient() override;

    Job<PgAnswer> *read(std::vector<PgCommand> commands, Kind kind = Kind::Bulk) override;
    /// All rows of one statement, in batches, on a session of their own, from the server that answers Kind::Bulk. The
    /// result is how many rows the server says it gave. The primary does what a replica could not begin. A Bug
    /// where the statement is not isReading().
    Job<qint64> *stream(PgCommand command, PgBatch batch);

    PgServing serving() const;
    /// Why the primary serves instead of the replica; nothing when it does not.
    std::optional<Error> replicaError() const { return m_replicaError; }
    /// How far the server that answers Kind::Bulk is behind the primary; nothing when it is the primary, or when the
    /// server does not know.
    Job<std::optional<std::chrono::milliseconds>> *lag();

    const PgParameters &primary() const { return m_primary.parameters(); }
    /// Which server gave the last session, of several hosts; of the replica too, empty where there is none.
    const QString &primaryPlace() const { return m_primary.place(); }
    QString replicaPlace() const { return m_replica ? m_replica->place() : QString(); }
    const PgLimits &limits() const { return m_limits; }
    /// Sessions that are open, for tests.
    std::size_t sessions() const;

    /// Gives the database's password; for PgStream.
    const PgPassword &password() const { return m_password; }
    /// The pool that a read of that kind goes to now; for PgReading.
    PgPool &poolFor(Kind kind);
    PgPool &primaryPool() { return m_primary; }
    /// The replica could not do a read, so the primary does; for PgReading.
    void replicaFailed(const Error &error);

Q_SIGNALS:
    /// serving() has another answer.
    void servingChanged();
    /// A read has ended, after all its repeats: with an answer, or with that error.
    void ended(const std::optional<postroom::Error> &error);
    /// The client goes, while its reads still can be cancelled.
    void closing();

private:
    void onReplicaReached();

    PgLimits m_limits;
    PgPassword m_password;
    std::shared_ptr<RequestLog> m_log;
    PgPool m_primary;
    std::unique_ptr<PgPool> m_replica;
    std::optional<Error> m_replicaError;
    QElapsedTimer m_away; ///< since the replica failed, or was looked at again
    bool m_looksAgain = false;
};

} // namespace postroom
