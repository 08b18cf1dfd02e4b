// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/platform.h"
#include "postgres/pgclient.h"
#include "postgres/pgsource.h"

namespace postroom {

/// A platform through its PostgreSQL database: admin mode (design §1). Reads only; whoever may read the rows may read
/// here, so no person is asked for.
class PgPlatform : public Platform {
    Q_OBJECT
public:
    /// `clock` must outlive the platform.
    PgPlatform(PgSettings settings, const Clock &clock);

    QString name() const override;
    Connection connection() const override { return Connection::AdminMode; }
    QString address() const override { return m_client.address(); }
    const Identity &identity() const override { return m_identity; }
    Source &source() override { return m_source; }
    std::unique_ptr<Search> search(const SearchQuery &query) override;
    Job<Fork> *recognise() override;
    Job<std::vector<Check>> *examine() override;

private:
    const Clock &m_clock;
    Identity m_identity;
    PgClient m_client;
    PgSource m_source;
};

} // namespace postroom
