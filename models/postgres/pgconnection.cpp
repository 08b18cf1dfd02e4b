// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgres/pgconnection.h"

#include "core/logging.h"
#include "postgres/pgcancel.h"
#include "postgres/pghandles.h"
#include "postgres/pgtransaction.h"

#include <algorithm>

namespace postroom {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto longestSilence = 3s;
constexpr auto patienceAfterCancel = 5s;

} // namespace

PgConnection::PgConnection(PgSession session, const PgLimits &limits, QObject *parent)
    : QObject(parent)
    , m_session(std::move(session))
    , m_limits(limits)
    , m_preamble(transactionStart(limits))
    , m_readable(PQsocket(m_session.get()), QSocketNotifier::Read)
    , m_writable(PQsocket(m_session.get()), QSocketNotifier::Write)
{
    m_writable.setEnabled(false);
    m_quiet.setSingleShot(true);
    m_lastPatience.setSingleShot(true);
    connect(&m_readable, &QSocketNotifier::activated, this, &PgConnection::onReadable);
    connect(&m_writable, &QSocketNotifier::activated, this, &PgConnection::flush);
    connect(&m_quiet, &QTimer::timeout, this, &PgConnection::onQuiet);
    connect(&m_lastPatience, &QTimer::timeout, this,
        [this] { breakOff(makeError(Error::Kind::Offline, u"a cancelled statement did not end"_s)); });
}

// The notifiers and the cancel stand behind the session among the members, so they go before it.
PgConnection::~PgConnection() = default;

bool PgConnection::isFree() const
{
    return m_session && !m_reading && !m_cancel;
}

void PgConnection::read(const std::vector<PgCommand> &commands, PgDone done)
{
    Q_ASSERT(isFree());
    m_done = std::move(done);
    m_reading = true;
    m_sinks.clear();
    for (const PgCommand &command : commands) {
        m_sinks.push_back(command.sink);
        if (command.sink)
            command.sink->restart();
    }
    m_since.start();
    m_alive = false;
    m_quiet.start(m_compared ? m_limits.silence : longestSilence);
    if (!m_compared)
        send({"SELECT pg_backend_pid()", {}});
    sync(m_compared ? Task::Probe : Task::Compare);
    for (const PgCommand &command : m_preamble)
        send(command);
    for (const PgCommand &command : commands)
        send(command);
    sync(Task::Read);
    rollBack();
    flush();
}

void PgConnection::send(const PgCommand &command)
{
    sendCommand(m_session.get(), command);
}

// What a read-only transaction may do all the same is undone: set_config(), lo_create(). Behind a sync of its own,
// since an error skips what stands before the next one, and takes the time-out of an idle transaction with it.
void PgConnection::rollBack()
{
    send({"ROLLBACK", {}});
    sync(Task::Rollback);
}

void PgConnection::sync(Task task)
{
    PQpipelineSync(m_session.get());
    m_pieces.push_back({task, 0, {}, {}});
}

void PgConnection::flush()
{
    if (!sendWaiting(m_session.get(), m_readable, m_writable))
        QMetaObject::invokeMethod(this, &PgConnection::onReadable, Qt::QueuedConnection);
}

void PgConnection::onReadable()
{
    if (!m_session)
        return;
    const bool alive = takeInput(m_session.get());
    if (m_alive)
        onSignOfLife();
    const QPointer<PgConnection> guard(this);
    takeResults();
    if (guard && m_session && (!alive || PQstatus(m_session.get()) == CONNECTION_BAD))
        breakOff(errorFromBreak(m_session.get()));
}

// A read that nobody waits for has its own patience.
void PgConnection::onQuiet()
{
    if (!m_done)
        return;
    m_silent = !m_alive;
    m_doubtful = m_alive;
    m_quiet.start(m_limits.doubt);
    Q_EMIT quiet();
}

void PgConnection::onSignOfLife()
{
    m_silent = false;
    m_doubtful = false;
    m_quiet.start(m_limits.doubt);
}

// What comes without a statement (notices, the farewell of a server that stops) is read by PQisBusy alone.
void PgConnection::takeResults()
{
    const QPointer<PgConnection> guard(this);
    while (guard && m_session && !PQisBusy(m_session.get()) && !m_pieces.empty()) {
        const auto result = nextResult(m_session.get(), [this] { giveRowsAsTheyCome(); });
        if (!result)
            return;
        takeResult(result);
    }
}

// Of the statement that is read next.
PgRowSink *PgConnection::sinkOf(const Piece &piece) const
{
    const auto first = static_cast<int>(m_preamble.size());
    const bool isAsked = piece.task == Task::Read && piece.results >= first;
    const auto index = static_cast<std::size_t>(piece.results - first);
    return isAsked && index < m_sinks.size() ? m_sinks[index].get() : nullptr;
}

void PgConnection::giveRowsAsTheyCome()
{
    m_columns = PgRows();
    if (!m_pieces.empty() && sinkOf(m_pieces.front()))
        PQsetSingleRowMode(m_session.get());
}

void PgConnection::takeRow(const Piece &piece, const std::shared_ptr<PGresult> &result)
{
    const bool isFirst = m_columns.count() == 0;
    const PgRows row = isFirst ? PgRows(result) : PgRows(result, m_columns);
    if (isFirst)
        m_columns = row;
    if (m_done) // nobody waits for the rest of what was cancelled or moved elsewhere
        sinkOf(piece)->take(row);
}

void PgConnection::takeResult(const std::shared_ptr<PGresult> &result)
{
    Piece &piece = m_pieces.front();
    const ExecStatusType status = PQresultStatus(result.get());
    if (status == PGRES_PIPELINE_SYNC)
        return endPiece();
    if (status == PGRES_SINGLE_TUPLE)
        return takeRow(piece, result);
    const int index = piece.results++;
    const bool good = status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK;
    if (!good && !piece.error && status != PGRES_PIPELINE_ABORTED)
        piece.error = errorFromResult(result.get(), std::chrono::milliseconds(m_since.elapsed()), m_limits.statement);
    if (good && (piece.task != Task::Read || index >= static_cast<int>(m_preamble.size())))
        piece.rows.emplace_back(result);
}

void PgConnection::endPiece()
{
    Piece piece = std::move(m_pieces.front());
    m_pieces.pop_front();
    switch (piece.task) {
    case Task::Compare:
        compare(piece);
        [[fallthrough]];
    case Task::Probe:
        m_alive = true;
        m_since.start(); // what a pooler kept waiting is no time of a statement
        return onSignOfLife();
    case Task::Read:
        return endRead(std::move(piece));
    case Task::Lock: // or it was refused; nothing stands on it alone
        return;
    case Task::Rollback:
        return endRollback(piece);
    }
}

// A late cancel may have hit it.
void PgConnection::endRollback(const Piece &piece)
{
    if (!piece.error)
        return m_cancel ? settle() : void();
    if (piece.error->code != "57014"_L1)
        return breakOff(*piece.error);
    rollBack();
    flush();
}

// Behind a pooler the session is somebody else's in a moment, and so would be what is set in it.
void PgConnection::compare(const Piece &piece)
{
    m_compared = !piece.error && !piece.rows.empty();
    if (!m_compared)
        return;
    const auto pid = piece.rows.front().cell(0, 0);
    m_direct = pid && pid->toByteArray().toInt() == PQbackendPID(m_session.get());
    m_limits.silence = std::clamp<std::chrono::milliseconds>(
        std::chrono::milliseconds(4 * m_since.elapsed()), m_limits.silence, longestSilence);
}

void PgConnection::endRead(Piece piece)
{
    m_reading = false;
    if (m_cancel)
        m_cancel->stop();
    m_quiet.stop();
    m_doubtful = false;
    const PgDone done = std::exchange(m_done, nullptr);
    settle();
    if (!done)
        return;
    if (piece.error)
        done(*std::move(piece.error));
    else
        done(std::move(piece.rows));
}

// What stands before the next read, when nothing of the last one is under way: a cancel that has not arrived would hit
// it, or may just have hit the end of the transaction. Otherwise the next read may follow in the same pipeline.
void PgConnection::settle()
{
    if (!m_session || m_reading || (m_cancel && (!m_cancel->isSettled() || !m_pieces.empty())))
        return;
    m_lastPatience.stop();
    if (m_cancel)
        m_cancel.release()->deleteLater(); // it may be what calls
    if (m_direct && !std::exchange(m_locked, true)) {
        send({"SET default_transaction_read_only = on", {}});
        sync(Task::Lock);
    }
    flush();
    QMetaObject::invokeMethod(this, &PgConnection::freed, Qt::QueuedConnection);
}

void PgConnection::cancel()
{
    if (!std::exchange(m_done, nullptr) || !m_session)
        return;
    m_cancel = std::make_unique<PgCancel>(m_session, nullptr);
    connect(m_cancel.get(), &PgCancel::settled, this, &PgConnection::settle);
    m_lastPatience.start(patienceAfterCancel);
}

void PgConnection::breakOff(const Error &error)
{
    qCInfo(lcPostgres) << "session lost" << kindName(error.kind) << error.code;
    m_quiet.stop();
    m_lastPatience.stop();
    m_readable.setEnabled(false);
    m_writable.setEnabled(false);
    m_cancel.reset();
    m_session.reset();
    // The server's farewell says more than the end of the stream.
    const auto told
        = std::find_if(m_pieces.begin(), m_pieces.end(), [](const Piece &piece) { return piece.error.has_value(); });
    const Error reason = told != m_pieces.end() ? *told->error : error;
    m_pieces.clear();
    const PgDone done = std::exchange(m_done, nullptr);
    Q_EMIT broken();
    if (done)
        done(reason);
}

} // namespace postroom
