// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace postroom {

/// Why a database's connection does not serve: the reasons of admin mode that a person can act on differently and that
/// no other kind of error tells (user-reports, "Admin mode"). The error's detail names the key, mode, file or thing.
enum class DatabaseFault {
    Malformed, ///< a connection string that cannot be read; it is not repeated, since it may hold a secret
    PasswordInside, ///< a password in the connection string (design §5.9); never repeated
    OptionsInside, ///< `options` in the string, a service file or PGOPTIONS; detail: which of them
    UnknownKey, ///< a key that libpq does not know; detail: the key
    BadValue, ///< a value that the key does not take; detail: the key
    WeakTls, ///< sslmode prefer or allow, which may go on in plain text; detail: the mode
    AuthorityUnreadable, ///< the file of trusted certificates cannot be read; detail: its path
    ServiceUnknown, ///< no service file has that service; detail: its name
    ServiceUnreadable, ///< a service file that cannot be used; detail: its path
    NoPassword, ///< the server asks for a password and none was given
    NoTls, ///< the server does not do TLS
    CertificateUntrusted, ///< self-signed, or of an authority that the file does not hold
    CertificateExpired, ///< or not valid yet
    CertificateForeign, ///< the certificate is another host's
    StartUpParameter, ///< a pooler does not take a start-up parameter; detail: what it said, with the name
    NoSuchDatabase, ///< the server has no database of that name
    Shape, ///< a table, column, function or extension that the statement needs is not there
    CancelledElsewhere, ///< somebody else cancelled the statement
    ReadOnly ///< the statement would have written
};

} // namespace postroom
