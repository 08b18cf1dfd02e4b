// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordedreads.h"

#include "http/waited.h"

namespace postroom::test {

using namespace Qt::StringLiterals;

bool RecordedReads::start()
{
    ContractDatabase rows(m_cluster, m_contract.folder());
    m_error = m_contract.isValid() ? QString() : m_contract.folder() + u" holds no contract"_s;
    if (m_error.isEmpty() && !m_cluster.start())
        m_error = m_cluster.error();
    if (m_error.isEmpty() && !rows.create(database))
        m_error = rows.error();
    if (!m_error.isEmpty())
        return false;
    m_client = clientOf(database);
    m_source = std::make_unique<PgSource>(*m_client, m_clock);
    return true;
}

std::unique_ptr<PgClient> RecordedReads::clientOf(const QString &name, const QString &user) const
{
    const auto parameters = PgParameters::read(m_cluster.conninfo(name, user).toUtf8());
    if (!parameters)
        qFatal("refused: %s", qPrintable(parameters.error().detail));
    return std::make_unique<PgClient>(PgDatabase{*parameters});
}

bool RecordedReads::change(const QString &statements, const QString &of)
{
    const ProgramAnswer answer = m_cluster.sql(statements, of);
    m_error = answer.error;
    return answer.ok;
}

QStringList RecordedReads::walked(const Query &query, bool forwards)
{
    QStringList ids;
    std::optional<Cursor> cursor = forwards ? Cursor{} : Cursor{Cursor::Kind::Last, 1, {}, {}};
    while (cursor) {
        const auto page = waited(m_source->page(query, *cursor));
        if (!page)
            return {kindName(page.error().kind) + u' ' + page.error().detail};
        QStringList some;
        for (const Row &row : page->rows)
            some.append(idOf(*row));
        ids = forwards ? ids + some : some + ids;
        cursor = forwards ? page->next : page->previous;
    }
    return ids;
}

bool RecordedReads::copyTo(const QString &name)
{
    ContractDatabase rows(m_cluster, m_contract.folder());
    const bool ok = rows.copy(database, name);
    m_error = rows.error();
    return ok;
}

} // namespace postroom::test
