// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/apikeycredential.h"
#include "http/httpsource.h"

#include <map>
#include <QSet>

namespace postroom {

/// What has been read of a list of messages in this run, newest first and without a gap, so that it is not read again.
struct ReadMessages {
    std::vector<Row> rows;
    QSet<QString> ids;
    bool whole = false; ///< nothing is older

    /// Adds rows that stand behind all others; those that are there already are left out.
    void append(const std::vector<Row> &older);
    /// Adds rows that stand before all others.
    void prepend(const std::vector<Row> &newer);
    /// Takes later states of rows that are there.
    void renew(const std::vector<Row> &later);
};

/// The public API as one API key sees it: a client with the key's token, and what has been read with it.
class KeyConnection {
public:
    /// `settings` say where the API is; the client id is the key's service. `identity` must outlive the connection.
    KeyConnection(HttpSettings settings, ApiKeyCredential key, const Identity &identity);

    const QString &name() const { return m_name; }
    const QString &serviceId() const { return m_serviceId; }
    HttpClient &client() { return m_client; }
    HttpSource &source() { return m_source; }
    /// What has been read of that list; empty at first.
    ReadMessages &read(const Query &query);

private:
    QString m_name;
    QString m_serviceId;
    HttpClient m_client;
    HttpSource m_source;
    std::map<QString, ReadMessages> m_read;
};

/// A row of the public API with what it leaves unsaid: its service, and the recipient as the platform looks for it
/// (database-schema §10.1).
Row completedRow(const Row &row, const QString &serviceId);

} // namespace postroom
