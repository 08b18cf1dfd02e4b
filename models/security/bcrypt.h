// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace postroom {

/// A bcrypt hash: "$2b$", two digits of cost, "$", 22 characters of salt, 31 of what the password makes of it.
using BcryptHash = std::array<char, 60>;

/// The one function of the module `passwords` (core/latemodule.h), `postroomBcrypt`: the hash of a password by
/// libcrypt, with the cost and the salt of `setting`, which may be a hash. Both end with NUL. Slow by design. False
/// when libcrypt knows no such setting.
using Bcrypt = bool (*)(const char *password, const char *setting, BcryptHash &hash);

} // namespace postroom
