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

constexpr auto cursorOf = "DECLARE postroom_export NO SCROLL CURSOR FOR ";

PgCommand fetch()
{
    return {"FETCH FORWARD " + QByteArray::number(PgStream::batchRows) + " FROM postroom_export", {}};
}

PgLimits patientLimits(PgLimits limits)
{
    limits.statement = PgStream::patience;
    // Between two batches the disk may be slow; a program that hangs keeps nothing open for longer than this.
    limits.idleInTransaction = std::chrono::minutes(1);
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
    asking->then(this, [this](const Result<Secret> &secret) {
        if (secret)
            dial(secret->copy());
        else
            m_job->finish(secret.error());
    });
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
    for (const PgCommand &command : transactionStart(m_limits))
        sendCommand(m_session.get(), command);
    sendCommand(m_session.get(), {"SET LOCAL cursor_tuple_fraction = 1", {}});
    sendCommand(m_session.get(), {cursorOf + m_command.sql, m_command.values});
    send(fetch());
}

void PgStream::send(const PgCommand &command)
{
    sendCommand(m_session.get(), command);
    PQpipelineSync(m_session.get());
    ++m_syncs;
    flush();
}

// As PgConnection: a session that turns out to be gone is dealt with as what is read is.
void PgStream::flush()
{
    m_writable->setEnabled(PQflush(m_session.get()) == 1);
    if (PQstatus(m_session.get()) != CONNECTION_BAD)
        return;
    m_readable->setEnabled(false);
    m_writable->setEnabled(false);
    QMetaObject::invokeMethod(this, &PgStream::onReadable, Qt::QueuedConnection);
}

void PgStream::onReadable()
{
    if (!m_session)
        return;
    const bool alive = takeInput(m_session.get());
    takeResults();
    if (m_session && (!alive || PQstatus(m_session.get()) == CONNECTION_BAD))
        fail(errorFromBreak(m_session.get()));
}

void PgStream::takeResults()
{
    while (m_session && m_syncs > 0 && !PQisBusy(m_session.get())) {
        const std::shared_ptr<PGresult> result(PQgetResult(m_session.get()), PgHandleEnd());
        if (result)
            takeResult(result);
        else if (PQstatus(m_session.get()) == CONNECTION_BAD)
            return;
    }
}

void PgStream::takeResult(const std::shared_ptr<PGresult> &result)
{
    switch (PQresultStatus(result.get())) {
    case PGRES_COMMAND_OK:
        return;
    case PGRES_TUPLES_OK:
        return takeBatch(result);
    case PGRES_PIPELINE_SYNC:
        if (--m_syncs > 0 || !m_ending)
            return;
        hangUp();
        return m_job->finish(m_told);
    default:
        return fail(errorFromResult(result.get(), std::chrono::milliseconds(m_since.elapsed()), m_limits.statement));
    }
}

void PgStream::takeBatch(const std::shared_ptr<PGresult> &result)
{
    m_begun = true;
    m_told += QByteArray(PQcmdTuples(result.get())).toLongLong();
    const PgRows rows(result);
    m_since.start();
    if (rows.count() == batchRows) {
        send(fetch());
    } else {
        m_ending = true;
        send({"ROLLBACK", {}}); // as with reads
    }
    if (const auto error = rows.count() > 0 ? m_batch(rows) : std::nullopt) {
        stop();
        return m_job->finish(*error);
    }
    Q_EMIT m_job->progressed(m_told, -1);
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
    if (!mayGoToPrimary(error, ran))
        return m_job->finish(error);
    m_client.replicaFailed(error);
    m_pool = &m_client.primaryPool();
    start();
}

// A session that is closed stops its statement only when the server next writes to it.
void PgStream::stop()
{
    if (!m_session)
        return;
    PgCancel(m_session.get(), nullptr).stop();
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
}

} // namespace postroom
