// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgres/pgstream.h"

#include "core/logging.h"
#include "postgres/pgcancel.h"
#include "postgres/pghandles.h"
#include "postgres/pgtransaction.h"

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

// The process is the server's own behind a pooler too, which keeps to it for a transaction.
constexpr auto whichBackend = "SELECT pg_backend_pid(), pg_postmaster_start_time()::text";

// True where the process has ended, waits for the next question although one was asked, or cannot get rid of its answer
// although it is waited for. Another server than that of the process says nothing of it (several hosts).
constexpr auto isLost = R"(SELECT pg_postmaster_start_time()::text = $2 AND NOT EXISTS (
    SELECT FROM pg_stat_activity
    WHERE pid = $1::integer AND COALESCE(state, '') NOT LIKE 'idle%' AND wait_event IS DISTINCT FROM 'ClientWrite'))";

constexpr auto cursorOf = "DECLARE postroom_export NO SCROLL CURSOR FOR ";

PgCommand fetch()
{
    return {"FETCH FORWARD " + QByteArray::number(PgStream::batchRows) + " FROM postroom_export", {}};
}

PgLimits patientLimits(PgLimits limits)
{
    limits.statement = PgStream::patience;
    return limits;
}

} // namespace

PgStream::PgStream(PgClient &client, Job<qint64> *job, PgCommand command, PgBatch batch)
    : QObject(job)
    , m_client(client)
    , m_job(job)
    , m_command(std::move(command))
    , m_batch(std::move(batch))
    , m_limits(patientLimits(client.limits()))
    , m_pool(&client.poolFor(PgReader::Kind::Bulk))
{
    m_quiet.setSingleShot(true);
    connect(&m_quiet, &QTimer::timeout, this, &PgStream::lookInto);
}

PgStream::~PgStream()
{
    stop();
}

void PgStream::start()
{
    if (!m_client.password())
        return dial({});
    Job<Secret> *asking = m_client.password()();
    asking->setParent(this);
    m_asks = true;
    asking->then(this, [this](const Result<Secret> &secret) { onPassword(secret); });
    connect(asking, &AbstractJob::ended, this, [this] { onPassword(makeError(Error::Kind::SecretStore, {})); });
}

// The second call, at the end of the job, says something only where the job was cancelled.
void PgStream::onPassword(const Result<Secret> &secret)
{
    if (!std::exchange(m_asks, false))
        return;
    if (secret)
        dial(secret->copy());
    else
        m_job->finish(secret.error());
}

void PgStream::dial(Secret password)
{
    auto *dial = new PgDial(m_pool->parameters(), std::move(password), this);
    dial->start([this, dial](Result<PgSession> session) {
        dial->deleteLater();
        if (session)
            onOpened(std::move(session).value());
        else
            fail(session.error());
    });
}

// The plan is for all rows, not for the first few, which is what a cursor has otherwise.
void PgStream::onOpened(PgSession session)
{
    m_session = std::move(session);
    const int socket = PQsocket(m_session.get());
    m_readable = std::make_unique<QSocketNotifier>(socket, QSocketNotifier::Read);
    m_writable = std::make_unique<QSocketNotifier>(socket, QSocketNotifier::Write);
    connect(m_readable.get(), &QSocketNotifier::activated, this, &PgStream::onReadable);
    connect(m_writable.get(), &QSocketNotifier::activated, this, &PgStream::flush);
    m_since.start();
    m_backend.clear();
    for (const PgCommand &command : transactionStart(m_limits))
        sendCommand(m_session.get(), command);
    sendCommand(m_session.get(), {whichBackend, {}});
    sendCommand(m_session.get(), {"SET LOCAL cursor_tuple_fraction = 1", {}});
    sendCommand(m_session.get(), {cursorOf + m_command.sql, m_command.values});
    for (m_asked = 0; m_asked < leastAhead; ++m_asked)
        send(fetch());
    onSignOfLife();
}

void PgStream::send(const PgCommand &command)
{
    sendCommand(m_session.get(), command);
    PQpipelineSync(m_session.get());
    ++m_syncs;
    flush();
}

void PgStream::flush()
{
    if (!sendWaiting(m_session.get(), *m_readable, *m_writable))
        QMetaObject::invokeMethod(this, &PgStream::onReadable, Qt::QueuedConnection);
}

void PgStream::onReadable()
{
    if (!m_session)
        return;
    const bool alive = takeInput(m_session.get());
    onSignOfLife();
    takeResults();
    if (m_session && (!alive || PQstatus(m_session.get()) == CONNECTION_BAD))
        fail(errorFromBreak(m_session.get()));
}

void PgStream::takeResults()
{
    while (m_session && m_syncs > 0) {
        const auto result = nextResult(m_session.get());
        if (!result)
            return;
        takeResult(result);
    }
}

void PgStream::takeResult(const std::shared_ptr<PGresult> &result)
{
    switch (PQresultStatus(result.get())) {
    case PGRES_COMMAND_OK:
        return;
    case PGRES_TUPLES_OK:
        return m_backend.empty() ? takeBackend(PgRows(result)) : takeBatch(result);
    case PGRES_PIPELINE_SYNC:
        if (--m_syncs > 0 || !m_ending)
            return;
        hangUp();
        return m_job->finish(m_told);
    default:
        return fail(errorFromResult(result.get(), std::chrono::milliseconds(m_since.elapsed()), m_limits.statement));
    }
}

void PgStream::takeBackend(const PgRows &rows)
{
    for (const int column : {0, 1})
        m_backend.push_back(rows.cell(0, column).value_or(QByteArrayView()).toByteArray());
}

// Behind the last batch come those that were asked for ahead, empty.
void PgStream::takeBatch(const std::shared_ptr<PGresult> &result)
{
    m_begun = true;
    m_told += QByteArray(PQcmdTuples(result.get())).toLongLong();
    --m_asked;
    const PgRows rows(result);
    m_since.start();
    if (rows.count() == batchRows)
        askAhead(rows);
    else if (!std::exchange(m_ending, true))
        send({"ROLLBACK", {}}); // as with reads
    if (const auto error = rows.count() > 0 ? m_batch(rows) : std::nullopt) {
        stop();
        return m_job->finish(*error);
    }
    Q_EMIT m_job->progressed(m_told, -1);
}

// By what this batch took on its way.
void PgStream::askAhead(const PgRows &rows)
{
    const auto fitting = static_cast<int>(bytesAhead / std::max<qint64>(rows.bytes(), 1));
    const int wanted = std::clamp(fitting, leastAhead, mostAhead);
    for (; m_asked < wanted; ++m_asked)
        send(fetch());
}

// What was asked of another session no longer matters.
void PgStream::onSignOfLife()
{
    if (m_look && m_pool)
        m_pool->drop(m_look);
    m_look.reset();
    m_quiet.start(m_limits.doubt);
}

// A batch may take long, and TCP answers for a server that hangs and for whatever stands before it: so the server is
// asked, in a session that is opened where there is none.
void PgStream::lookInto()
{
    if (!m_session || !m_pool)
        return;
    const std::vector<std::optional<QByteArray>> unknown(2); // of which another session knows nothing either
    m_look = std::make_shared<PgRead>();
    m_look->commands = {{isLost, m_backend.empty() ? unknown : m_backend}};
    m_look->done = [this](const Result<PgAnswer> &lost) { onLookedInto(lost); };
    m_pool->read(m_look);
}

// A server that refuses another session is there.
void PgStream::onLookedInto(const Result<PgAnswer> &lost)
{
    m_look.reset();
    const bool isGone = !lost && lost.error().kind == Error::Kind::Offline && lost.error().code.isEmpty();
    if (isGone)
        return fail(lost.error());
    if (lost && lost->front().cell(0, 0) == QByteArrayView("t"))
        return fail(makeError(Error::Kind::Offline, u"the answer got lost on its way"_s));
    m_quiet.start(m_limits.doubt);
}

// Before any rows the primary may do what the replica cannot, as with reads.
bool PgStream::mayGoToPrimary(const Error &error, bool ran) const
{
    const bool onReplica = m_pool != &m_client.primaryPool();
    return !m_begun && onReplica && (isPassing(error) || !ran);
}

void PgStream::fail(const Error &error)
{
    const bool ran = m_session != nullptr;
    hangUp();
    if (m_ending) // every row has come, and only the end of the transaction is open
        return m_job->finish(m_told);
    if (!mayGoToPrimary(error, ran))
        return m_job->finish(error);
    m_client.replicaFailed(error);
    m_pool = &m_client.primaryPool();
    start();
}

// A session that is closed stops its statement only when the server next writes to it. PgCancel holds it open
// meanwhile.
void PgStream::stop()
{
    if (!m_session)
        return;
    PgCancel(m_session, nullptr).stop();
    hangUp();
}

// What notifies may be what calls.
void PgStream::hangUp()
{
    for (auto *notifier : {&m_readable, &m_writable}) {
        if (!*notifier)
            continue;
        (*notifier)->setEnabled(false);
        notifier->release()->deleteLater();
    }
    m_session.reset();
    m_syncs = 0;
    m_quiet.stop();
    if (m_look && m_pool)
        m_pool->drop(std::exchange(m_look, nullptr));
}

} // namespace postroom
