// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/platform.h"
#include "postgres/pgclient.h"
#include "postgres/pgsource.h"
#include "postgres/statement.h"

namespace postroom {

/// A platform through its PostgreSQL database: admin mode (design §1). Reads only. Whoever the database lets read may
/// read here, so that no person is asked for.
class PgPlatform : public Platform {
    Q_OBJECT
public:
    /// `clock` must outlive the platform. Connects with the first question.
    PgPlatform(PgDatabase database, PgPassword password, const Clock &clock);

    QString name() const override;
    Connection connection() const override { return Connection::AdminMode; }
    QString address() const override;
    const Identity &identity() const override { return m_identity; }
    Source &source() override { return m_source; }
    /// In one reading, by a cursor in the server (docs/decisions/0017).
    Job<qint64> *everyRow(const Query &query, RowSink sink) override;
    /// Null for a term too short for the indexes: search() says how far it looked.
    Job<qint64> *everyRow(const SearchQuery &query, RowSink sink) override;
    std::unique_ptr<Search> search(const SearchQuery &query) override;
    Job<Fork> *recognise() override;
    Job<std::vector<Check>> *examine() override;

    PgClient &client() { return m_client; }

private:
    Job<qint64> *stream(PgCommand command, const Statement &statement, RowSink sink);

    Identity m_identity;
    const Clock &m_clock;
    PgClient m_client;
    PgSource m_source;
};

} // namespace postroom
