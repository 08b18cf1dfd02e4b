// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection/connectionoptions.h"
#include "security/sealedtoken.h"
#include "security/signedvalue.h"

namespace postroom {

/// Reads --signing-key-from and --salt-from into `options`, whose kind is known. Returns a sentence that says what is
/// wrong, a null string when all is well.
QString readSigning(const QCommandLineParser &parser, ConnectionOptions &options);

/// Whether a part of the signing keys lies in the keychain, among the profile's token secrets.
bool takesKeptSigningKeys(const ConnectionOptions &options);

/// The keys that a database's signed values are verified with, read here, at the moment of use; empty where none were
/// named. A source may hold several keys, one a line, the newest last. `kept` is what the keychain gave. An Error of
/// kind SecretStore says why they cannot be had.
Result<SigningKeys> signingKeysOf(const ConnectionOptions &options, const TokenSecrets &kept);

} // namespace postroom
