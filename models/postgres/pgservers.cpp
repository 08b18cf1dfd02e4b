// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgres/pgservers.h"

namespace postroom {

namespace {

// Of other errors a server told, which is there then; one that wants another password is there too.
bool isLoss(const Error &error)
{
    using Kind = Error::Kind;
    const bool unanswered = error.kind == Kind::Timeout && error.code.isEmpty();
    return unanswered || error.kind == Kind::Offline || error.kind == Kind::Tls || error.kind == Kind::RateLimited;
}

ServerState::Lists listsFrom(PgServing serving)
{
    switch (serving) {
    case PgServing::Replica:
        return ServerState::Lists::Replica;
    case PgServing::PrimaryInstead:
        return ServerState::Lists::PrimaryInstead;
    case PgServing::Primary:
        break;
    }
    return ServerState::Lists::Primary;
}

} // namespace

PgServers::PgServers(PgClient &client)
    : m_client(client)
{
    renew();
    connect(&client, &PgClient::servingChanged, this, &PgServers::renew);
    connect(&client, &PgClient::ended, this, &PgServers::onEnded);
}

void PgServers::onEnded(const std::optional<Error> &error)
{
    m_lost = error && isLoss(*error) ? error : std::nullopt;
    renew();
    if (!m_lost)
        askLag();
}

void PgServers::renew()
{
    const ServerState::Lists lists = listsFrom(m_client.serving());
    if (lists != ServerState::Lists::Replica) {
        m_lag.reset();
        m_lagAsked.invalidate();
    }
    ServerState now{m_client.primaryPlace(), m_client.replicaPlace(), lists, m_client.replicaError(), m_lag, m_lost};
    if (now == m_state)
        return;
    m_state = std::move(now);
    Q_EMIT changed();
}

void PgServers::askLag()
{
    const bool isKnown = m_lagAsked.isValid() && !m_lagAsked.hasExpired(std::chrono::milliseconds(lagAge).count());
    if (!m_watchesLag || isKnown || m_lagJob.isRunning() || m_client.serving() != PgServing::Replica)
        return;
    m_lagAsked.start();
    auto *job = m_client.lag();
    m_lagJob.reset(job);
    job->then(this, [this](const Result<std::optional<std::chrono::milliseconds>> &lag) {
        m_lag = lag ? *lag : std::nullopt;
        renew();
    });
}

} // namespace postroom
