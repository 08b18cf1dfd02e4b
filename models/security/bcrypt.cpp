// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// All that stands on libcrypt.
#include "security/bcrypt.h"

#include <algorithm>
#include <crypt.h>
#include <cstring>
#include <memory>
#include <QtGlobal>

// crypt_rn() is crypt_r() that says how it ended. AddressSanitizer has a crypt_r() of its own, which jumps to nowhere
// where libcrypt came after the program's start.
extern "C" Q_DECL_EXPORT bool postroomBcrypt(const char *password, const char *setting, postroom::BcryptHash &hash)
{
    const auto room = std::make_unique<crypt_data>(); // 32 KB, wiped by libcrypt itself but for the hash
    const char *made = crypt_rn(password, setting, room.get(), sizeof(crypt_data));
    if (!made || std::strlen(made) != hash.size())
        return false;
    std::copy_n(made, hash.size(), hash.begin());
    return true;
}
