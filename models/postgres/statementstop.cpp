// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgres/statementstop.h"

#include "core/innerjob.h"

namespace postroom {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds longest = 40s, pause = 100ms;
constexpr int mostLooks = 50;

// pg_cancel_backend() is called for the rows that are left, of which there is one at most.
constexpr auto fromTransaction = R"( FROM pg_stat_activity WHERE pid = $1::int AND usename = $2
    AND usename = current_user AND backend_start = $3::timestamptz AND xact_start = $4::timestamptz
    AND state = 'active')";

} // namespace

StatementStop::StatementStop(Job<StopOutcome> *job, PgReader &reader, const DatabaseTransaction &transaction)
    : QObject(job)
    , m_job(job)
    , m_reader(reader)
    , m_values{QByteArray::number(transaction.process), transaction.login.toUtf8(), transaction.connected.toUtf8(),
          transaction.begun.toUtf8()}
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &StatementStop::look);
}

void StatementStop::start()
{
    read("SELECT pg_cancel_backend($1::int)", &StatementStop::onAsked);
}

void StatementStop::look()
{
    read("SELECT pid", &StatementStop::onLooked);
}

void StatementStop::read(const char *what, void (StatementStop::*then)(const PgRows &))
{
    auto *reading = m_reader.read({{QByteArray(what) + fromTransaction, m_values}}, PgReader::Kind::Single);
    holdInside(m_job, reading);
    reading->then(this, [this, then](const Result<PgAnswer> &answer) {
        if (answer)
            (this->*then)(answer->front());
        else
            m_job->finish(answer.error());
    });
}

void StatementStop::onAsked(const PgRows &rows)
{
    if (rows.count() == 1 && rows.cell(0, 0) == QByteArrayView("t"))
        m_pause.start();
    else
        m_job->finish(StopOutcome::NotThere);
}

void StatementStop::onLooked(const PgRows &rows)
{
    if (rows.count() == 0)
        m_job->finish(StopOutcome::Stopped);
    else if (++m_looks == mostLooks)
        m_job->finish(StopOutcome::StillRunning);
    else
        m_pause.start();
}

Job<StopOutcome> *stopStatementIn(PgReader &reader, const DatabaseTransaction &transaction)
{
    auto *job = new Job<StopOutcome>(longest);
    auto *stop = new StatementStop(job, reader, transaction);
    stop->start();
    return job;
}

} // namespace postroom
