// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgres/pgreading.h"

#include <utility>

namespace postroom {

using namespace Qt::StringLiterals;

PgReading::PgReading(PgClient &client, Job<PgAnswer> *job, std::vector<PgCommand> commands, PgReader::Kind kind)
    : QObject(job)
    , m_client(client)
    , m_job(job)
    , m_commands(std::move(commands))
    , m_kind(kind)
    , m_pool(&client.poolFor(kind))
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &PgReading::attempt);
}

void PgReading::start()
{
    attempt();
}

void PgReading::stop()
{
    m_pause.stop();
    if (const auto read = std::exchange(m_read, nullptr); read && m_pool)
        m_pool->drop(read);
}

void PgReading::attempt()
{
    m_read = std::make_shared<PgRead>();
    m_read->commands = m_commands;
    m_read->counts = m_kind == PgReader::Kind::Count;
    m_read->done = [this](Result<PgAnswer> answer) {
        const auto read = std::exchange(m_read, nullptr);
        onAnswer(std::move(answer), read->ran);
    };
    m_pool->read(m_read);
}

// A server that gives no session is not asked for another at once, unless it says that it is starting up.
bool PgReading::mayRepeat(const Error &error, bool ran) const
{
    return m_failures == 0 && isPassing(error) && (ran || error.code == "57P03"_L1);
}

// Whatever keeps the replica from giving a session, the primary may give one; a keychain is the same for both.
bool PgReading::mayGoToPrimary(const Error &error, bool ran) const
{
    const bool onReplica = m_pool != &m_client.primaryPool();
    return onReplica && (isPassing(error) || (!ran && error.kind != Error::Kind::SecretStore));
}

// What waits for the answer may end this.
void PgReading::finish(Result<PgAnswer> answer)
{
    Q_EMIT m_client.ended(answer ? std::nullopt : std::optional(answer.error()));
    m_job->finish(std::move(answer));
}

void PgReading::onAnswer(Result<PgAnswer> answer, bool ran)
{
    if (answer)
        return finish(std::move(answer));
    if (mayRepeat(answer.error(), ran)) {
        ++m_failures;
        return m_pause.start(m_client.limits().repeat);
    }
    if (!mayGoToPrimary(answer.error(), ran))
        return finish(std::move(answer));
    m_client.replicaFailed(answer.error());
    m_pool = &m_client.primaryPool();
    m_failures = 0;
    attempt();
}

} // namespace postroom
