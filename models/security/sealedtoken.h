// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "core/result.h"
#include "security/secret.h"

#include <optional>

namespace postroom {

/// What the platform seals the links of its e-mails with (admin-features §0.6). Which of them it uses is its own
/// setting: with a token key links are encrypted, without one they are signed. Move-only, since it holds secrets.
struct TokenSecrets {
    Secret tokenKey; ///< TOKEN_SECRET_KEY: base64 of 32 bytes
    Secret secretKey; ///< SECRET_KEY
    Secret dangerousSalt; ///< DANGEROUS_SALT

    /// True when no link could be opened with them.
    bool isEmpty() const { return tokenKey.isEmpty() && (secretKey.isEmpty() || dangerousSalt.isEmpty()); }
    TokenSecrets copy() const;
};

/// Reads them from lines as they stand in the platform's own environment: NAME=value, in any order, each at most once,
/// quotes around a value, "export " before a name and lines that begin with # allowed; other names are passed over.
/// Error::Kind::Invalid names a line (never what it holds) that is none of these, and what is missing.
Result<TokenSecrets> tokenSecretsFrom(const Secret &lines);
/// The same lines, for the keychain (SecretPurpose::TokenSecrets).
Secret linesOf(const TokenSecrets &secrets);

/// What was sealed in a link, and when.
struct OpenedToken {
    Secret payload;
    Instant sealedAt; ///< whole seconds
};

/// Opens the token of a link: Fernet with the token key (AES-128-CBC, HMAC-SHA256), else a signed and timed text
/// (HMAC-SHA1), as notifications-utils 127.0.0 tries them. Nothing when neither secret made it. How old it may be is
/// the caller's to say. Any thread.
std::optional<OpenedToken> openToken(std::string_view token, const TokenSecrets &secrets);

} // namespace postroom
