// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "postgres/pgservicefile.h"

#include <chrono>
#include <vector>

namespace postroom {

/// A server as it was named.
struct PgHost {
    QByteArray name; ///< host name, address, or folder of a socket ("/run/postgresql"); empty: libpq's own socket
    QByteArray address; ///< stated besides the name (hostaddr); empty: the name is looked up
    QByteArray port; ///< empty: libpq's own, 5432

    /// Is it a socket of this computer?
    bool isSocket() const;
    /// Does what is sent to it stay on this computer?
    bool isLocal() const;
    /// "db.example:5432", "socket in /run/postgresql", for sentences.
    QString place() const;
};

/// Where a database is and how it is reached: a connection string or URI, the service file and the PG* variables put
/// together as libpq does, and what Postroom does not accept refused before anything is sent (issue E.1; design §5.5,
/// §5.9). Holds no password. A value; any thread once read.
class PgParameters {
public:
    /// The file of trusted authorities of Debian, which is passed by name where no other is stated: libpq 15 does not
    /// know "system" and would look for a file of that name (user-reports, "Library version decides …").
    static constexpr auto systemAuthorities = "/etc/ssl/certs/ca-certificates.crt";

    /// Reads `conninfo`, which may be empty (everything from the environment). Reads the service file and looks
    /// whether the authorities' file can be read; connects to nothing. The error is of kind Invalid with its
    /// DatabaseFault, and repeats nothing that may be a secret.
    static Result<PgParameters> read(const QByteArray &conninfo);

    /// At least one, in the order in which they are tried.
    const std::vector<PgHost> &hosts() const { return m_hosts; }
    /// The mode that libpq is given: disable, require, verify-ca or verify-full.
    QByteArray tlsMode() const { return m_tlsMode; }
    /// The file that certificates are checked with; empty when the mode checks none.
    QByteArray authorities() const { return m_authorities; }
    /// Which kind of session is wanted: any, read-write, read-only, primary, standby or prefer-standby.
    QByteArray targetSession() const { return m_targetSession; }
    /// The role; empty: the name of the person at this computer.
    QByteArray user() const { return valueOf("user"); }
    /// Empty: the database that has the role's name.
    QByteArray database() const { return valueOf("dbname"); }
    /// How long one address may take to give a session (connect_timeout).
    std::chrono::milliseconds patience() const { return m_patience; }
    /// Where it is, for sentences: the place of the first host.
    QString place() const { return m_hosts.front().place(); }
    /// All that libpq is told to reach `host` at `address` (empty for a socket), the password apart.
    PgSettings settingsFor(const PgHost &host, const QByteArray &address, const QByteArray &targetSession) const;

private:
    PgParameters() = default;
    QByteArray valueOf(const char *key) const;
    std::optional<Error> takeHosts();
    std::optional<Error> takeTls();
    std::optional<Error> takeTargetSession();
    std::optional<Error> takePatience();

    PgSettings m_values; ///< stated in string, service file or environment
    std::vector<PgHost> m_hosts;
    QByteArray m_tlsMode;
    QByteArray m_authorities;
    QByteArray m_targetSession;
    std::chrono::milliseconds m_patience{};
};

} // namespace postroom
