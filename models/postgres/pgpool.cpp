// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgres/pgpool.h"

#include "postgres/pghandles.h"

#include <algorithm>

namespace postroom {

namespace {

constexpr int mostMoves = 2;

} // namespace

PgPool::PgPool(PgParameters parameters, const PgLimits &limits, PgPassword password, QObject *parent)
    : QObject(parent)
    , m_parameters(std::move(parameters))
    , m_place(m_parameters.place())
    , m_limits(limits)
    , m_password(std::move(password))
{
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &PgPool::letUnused);
}

PgPool::~PgPool() = default;

void PgPool::read(std::shared_ptr<PgRead> read)
{
    m_waiting.push_back(std::move(read));
    work();
}

void PgPool::drop(const std::shared_ptr<PgRead> &read)
{
    read->done = nullptr;
    std::erase(m_waiting, read);
    std::erase(m_running, read);
    if (read->at)
        read->at->cancel();
}

void PgPool::warm()
{
    if (m_connections.empty() && m_opening == 0)
        open();
}

void PgPool::work()
{
    for (auto next = nextOne(); next != m_waiting.end(); next = nextOne()) {
        PgConnection *connection = freeOne();
        if (!connection)
            break;
        const auto read = std::move(*next);
        m_waiting.erase(next);
        run(*connection, read);
    }
    m_full = m_full && (!m_connections.empty() || m_opening > 0);
    while (!m_full && m_opening < startable() && m_connections.size() + m_opening < mostSessions)
        open();
}

bool PgPool::isCounting() const
{
    return std::any_of(m_running.begin(), m_running.end(), [](const auto &read) { return read->counts; });
}

PgPool::Waiting::iterator PgPool::nextOne()
{
    return std::find_if(m_waiting.begin(), m_waiting.end(),
        [counting = isCounting()](const auto &read) { return !read->counts || !counting; });
}

std::size_t PgPool::startable() const
{
    const auto counts = static_cast<std::size_t>(
        std::count_if(m_waiting.begin(), m_waiting.end(), [](const auto &read) { return read->counts; }));
    return m_waiting.size() - counts + (counts > 0 && !isCounting() ? 1 : 0);
}

void PgPool::run(PgConnection &connection, const std::shared_ptr<PgRead> &read)
{
    m_idle.stop();
    m_running.push_back(read);
    read->at = &connection;
    read->ran = true;
    connection.read(read->commands, [this, read](Result<PgAnswer> result) {
        std::erase(m_running, read);
        read->at = nullptr;
        if (const auto done = std::exchange(read->done, nullptr))
            done(std::move(result));
    });
}

// The password is asked for anew each time: what was held "for this run only" or in a keychain that was locked
// meanwhile is asked for in place (user-reports, "Secret not available at reconnect"). A person is asked once, however
// many sessions wait.
void PgPool::open()
{
    ++m_opening;
    if (!m_password)
        return dial({});
    if (m_asking++ > 0)
        return;
    Job<Secret> *job = m_password();
    job->setParent(this);
    job->then(this, [this](const Result<Secret> &secret) { onPassword(secret); });
    connect(job, &AbstractJob::ended, this, [this] { onPassword(makeError(Error::Kind::SecretStore, {})); });
}

// The second call, at the end of the job, finds nobody waiting, unless the job was cancelled.
void PgPool::onPassword(const Result<Secret> &secret)
{
    for (int waiting = std::exchange(m_asking, 0); waiting > 0; --waiting) {
        if (secret)
            dial(secret->copy());
        else
            onNotOpened(secret.error());
    }
}

void PgPool::dial(Secret password)
{
    auto *dial = new PgDial(m_parameters, std::move(password), this);
    m_dials.push_back(dial);
    dial->start([this, dial](Result<PgSession> session) {
        std::erase(m_dials, dial);
        dial->deleteLater();
        if (session)
            onOpened(std::move(session).value());
        else
            onNotOpened(session.error());
    });
}

void PgPool::onOpened(PgSession session)
{
    --m_opening;
    m_full = false;
    m_place = PgHost{PQhost(session.get()), {}, PQport(session.get())}.place();
    rescue(Server::There);
    auto connection = std::make_unique<PgConnection>(std::move(session), m_limits, nullptr);
    PgConnection *made = connection.get();
    connect(made, &PgConnection::freed, this, &PgPool::onFreed);
    connect(made, &PgConnection::quiet, this, [this, made] { onQuiet(made); });
    connect(made, &PgConnection::broken, this, [this, made] {
        let(made);
        m_full = false;
        work();
    });
    m_connections.push_back(std::move(connection));
    Q_EMIT reached();
    work();
    letSurplus();
    m_idle.start(m_limits.idle);
}

// Behind a pooler that is busy every session is silent: then it is better to wait than to begin anew each time.
void PgPool::onQuiet(const PgConnection *connection)
{
    const auto found = std::find_if(
        m_running.begin(), m_running.end(), [connection](const auto &read) { return read->at == connection; });
    if (m_opening > 0)
        return; // what comes of that is the answer
    const bool maySee = connection->isDoubtful();
    const bool mayMove = connection->isSilent() && found != m_running.end() && (*found)->moves++ < mostMoves;
    if (maySee || mayMove)
        open();
}

// The reads of silent sessions move to the one that came about, and with a silent session all that are unused go: they
// most likely lead through the same dead path, and each would cost its own wait. Where the server is gone, so are those
// that were in doubt.
void PgPool::rescue(Server server)
{
    bool any = false;
    for (const auto &read : std::vector(m_running)) {
        const PgConnection *at = read->at;
        if (!at || !(at->isSilent() || (at->isDoubtful() && server == Server::Gone)))
            continue;
        any = true;
        read->at->takeBack();
        let(read->at);
        std::erase(m_running, read);
        m_waiting.push_front(read);
    }
    if (any)
        letUnused();
}

// While others work or are still being opened, those who wait get one of them; a silent one is given up, since nothing
// better is to be had. Where the network gives no session, the others that are being opened will not come either, and
// must not keep the next read waiting.
void PgPool::onNotOpened(const Error &error)
{
    --m_opening;
    const bool unreachable = error.kind == Error::Kind::Offline && error.code.isEmpty();
    rescue(unreachable ? Server::Gone : Server::There);
    if (unreachable) {
        m_opening -= m_dials.size();
        qDeleteAll(std::exchange(m_dials, {}));
    }
    if (!m_connections.empty() || m_opening > 0) {
        m_full = true;
        return work();
    }
    m_full = false;
    for (const auto &read : std::exchange(m_waiting, {})) {
        read->ran = false; // there is no session that it could be repeated in
        if (const auto done = std::exchange(read->done, nullptr))
            done(error);
    }
}

void PgPool::onFreed()
{
    m_full = false;
    work();
    if (freeOne())
        m_idle.start(m_limits.idle);
}

// It may be what calls.
void PgPool::let(PgConnection *connection)
{
    const auto found = std::find_if(
        m_connections.begin(), m_connections.end(), [connection](const auto &one) { return one.get() == connection; });
    if (found == m_connections.end())
        return;
    connection->disconnect(this);
    found->release()->deleteLater();
    m_connections.erase(found);
}

void PgPool::letUnused()
{
    while (PgConnection *connection = freeOne())
        let(connection);
}

// Of a session that was opened beside another, one is too many when both turn out to be alive.
void PgPool::letSurplus()
{
    while (m_connections.size() > mostSessions) {
        PgConnection *connection = freeOne();
        if (!connection)
            return;
        let(connection);
    }
}

PgConnection *PgPool::freeOne() const
{
    const auto found = std::find_if(
        m_connections.begin(), m_connections.end(), [](const auto &connection) { return connection->isFree(); });
    return found == m_connections.end() ? nullptr : found->get();
}

} // namespace postroom
