// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgres/pgclient.h"

#include "core/innerjob.h"
#include "postgres/pgreading.h"
#include "postgres/pgstream.h"
#include "postgres/readnote.h"

#include <algorithm>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

// The moment of the last transaction that was replayed says little while nothing is written, so it counts only when
// something is left to replay, or when nothing arrives any more.
constexpr auto lagStatement = R"(SELECT CASE WHEN NOT pg_is_in_recovery() THEN NULL
    WHEN pg_last_wal_receive_lsn() = pg_last_wal_replay_lsn() AND EXISTS (SELECT FROM pg_stat_wal_receiver) THEN 0
    ELSE (extract(epoch FROM clock_timestamp() - pg_last_xact_replay_timestamp()) * 1000)::bigint END)";

Result<std::optional<std::chrono::milliseconds>> lagIn(const Result<PgAnswer> &answer)
{
    if (!answer)
        return answer.error();
    const auto cell = answer->front().cell(0, 0);
    if (!cell)
        return std::optional<std::chrono::milliseconds>();
    return std::optional(std::chrono::milliseconds(cell->toByteArray().toLongLong()));
}

// As the server has it (read_only_sql_transaction).
Error refusalToWrite()
{
    return makeError(Error::Kind::Bug, u"only statements that read are sent"_s, u"25006"_s);
}

} // namespace

PgClient::PgClient(PgDatabase database, PgPassword password)
    : m_limits(database.limits)
    , m_password(std::move(password))
    , m_log(std::move(database.log))
    , m_primary(std::move(database.primary), database.limits, m_password, nullptr)
{
    if (!database.replica)
        return;
    m_replica = std::make_unique<PgPool>(*std::move(database.replica), m_limits, m_password, nullptr);
    connect(m_replica.get(), &PgPool::reached, this, &PgClient::onReplicaReached);
}

PgClient::~PgClient()
{
    Q_EMIT closing();
}

// The transaction alone is no lock: a statement may end it, and through a pooler nothing else can be set (design §5.3).
Job<PgAnswer> *PgClient::read(std::vector<PgCommand> commands, Kind kind)
{
    if (!std::all_of(commands.begin(), commands.end(), isReading))
        return Job<PgAnswer>::finished(refusalToWrite());
    auto *job = new Job<PgAnswer>(m_limits.deadline);
    QByteArray statements;
    for (const PgCommand &command : commands)
        statements += command.sql + '\n';
    ReadNote::write(job, m_log, statements);
    connect(this, &PgClient::closing, job, &AbstractJob::cancel);
    auto *reading = new PgReading(*this, job, std::move(commands), kind);
    job->setAbort([reading] { reading->stop(); });
    reading->start();
    return job;
}

Job<qint64> *PgClient::stream(PgCommand command, PgBatch batch)
{
    if (!isReading(command))
        return Job<qint64>::finished(refusalToWrite());
    auto *job = new Job<qint64>(PgStream::longest);
    ReadNote::write(job, m_log, command.sql);
    connect(this, &PgClient::closing, job, &AbstractJob::cancel);
    auto *stream = new PgStream(*this, job, std::move(command), std::move(batch));
    job->setAbort([stream] { stream->stop(); });
    stream->start();
    return job;
}

PgServing PgClient::serving() const
{
    if (!m_replica)
        return PgServing::Primary;
    return m_replicaError ? PgServing::PrimaryInstead : PgServing::Replica;
}

Job<std::optional<std::chrono::milliseconds>> *PgClient::lag()
{
    auto *job = new Job<std::optional<std::chrono::milliseconds>>(m_limits.deadline);
    auto *inner = read({{lagStatement, {}}}, Kind::Bulk);
    holdInside(job, inner);
    inner->then(job, [job](const Result<PgAnswer> &answer) { job->finish(lagIn(answer)); });
    return job;
}

std::size_t PgClient::sessions() const
{
    return m_primary.sessions() + (m_replica ? m_replica->sessions() : 0);
}

PgPool &PgClient::poolFor(Kind kind)
{
    if (kind == Kind::Single || !m_replica)
        return m_primary;
    if (!m_replicaError)
        return *m_replica;
    // Nobody waits for it: when a session comes about, the next read goes there.
    if (!m_away.hasExpired(m_limits.away.count()))
        return m_primary;
    m_away.start();
    m_looksAgain = true;
    m_replica->warm();
    if (m_replica->sessions() > 0)
        onReplicaReached();
    return m_replicaError ? m_primary : *m_replica;
}

void PgClient::replicaFailed(const Error &error)
{
    const bool changed = !m_replicaError;
    m_replicaError = error;
    m_looksAgain = false;
    m_away.start();
    if (changed)
        Q_EMIT servingChanged();
}

// One that comes about late, of those that were being opened when it failed, says nothing.
void PgClient::onReplicaReached()
{
    if (!m_replicaError || !m_looksAgain)
        return;
    m_replicaError.reset();
    Q_EMIT servingChanged();
}

} // namespace postroom
