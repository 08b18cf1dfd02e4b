// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "security/secret.h"

#include <QByteArray>

namespace postroom {

/// A token for the platform's API: a JWT signed with HS256 that carries `iss` and `iat` and nothing else, since the
/// platform enforces every other claim that it finds (api-contract §2.1). Valid for 30 seconds around `issuedAt`: make
/// a fresh one for each request. Any thread.
QByteArray makeToken(const QByteArray &issuer, Instant issuedAt, const Secret &secret);

} // namespace postroom
