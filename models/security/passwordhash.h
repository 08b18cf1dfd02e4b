// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "security/secret.h"

namespace postroom {

/// What a password is to a hash.
enum class PasswordMatch {
    Match,
    Differs,
    NoHash ///< no bcrypt hash as the platform writes them, or one whose cost is out of all proportion
};

/// Compares a password, or a code, with what the platform keeps of it: bcrypt, "$2b$", over the first 72 bytes of its
/// UTF-8 (database-schema §9.4). Slow by design: some 60 ms at the platform's cost of 10, twice that with each more, at
/// most 14; so never on the GUI's thread. A password that holds NUL matches nothing. Never throws. Any thread, several
/// at a time.
PasswordMatch comparePassword(const Secret &password, std::string_view hash);

} // namespace postroom
