// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace postroom {

/// The one redaction point (design §5.7): everything that may be logged or kept in an Error passes it. Takes out bearer
/// tokens and JWTs, tokens of invitations and other links, API keys (`name-uuid-uuid`), passwords in URLs, connection
/// strings and JSON, e-mail addresses and phone numbers. What is left reads as before; a taken-out part reads
/// "[token]", "[key]", "[password]", "[email]" or "[phone]". Pure; any thread.
QString redacted(const QString &text);

} // namespace postroom
