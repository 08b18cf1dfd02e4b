// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgres/readnote.h"

#include "postgres/knowncolumns.h"

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

// Names that a statement gives to its own parts say nothing.
QString realTablesOf(const QByteArray &statements)
{
    QStringList tables = tablesOf(statements).split(u", "_s);
    tables.removeIf([](const QString &name) { return !isKnownTable(name) && !name.startsWith("pg_"_L1); });
    return tables.join(u", "_s);
}

} // namespace

ReadNote::ReadNote(AbstractJob *job, std::shared_ptr<RequestLog> log, QByteArray statements)
    : QObject(job)
    , m_log(std::move(log))
    , m_statements(std::move(statements))
{
    m_since.start();
    connect(job, &AbstractJob::ended, this, &ReadNote::onEnded);
}

void ReadNote::onEnded()
{
    RequestEntry entry{.at = m_begun, .method = u"SELECT"_s, .what = realTablesOf(m_statements)};
    entry.took = std::chrono::milliseconds(m_since.elapsed());
    entry.isStopped = !m_isAnswered;
    if (m_error) {
        entry.error = m_error->kind;
        entry.status = m_error->code;
    }
    m_log->note(std::move(entry));
}

} // namespace postroom
