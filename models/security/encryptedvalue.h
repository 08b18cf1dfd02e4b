// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "security/signedvalue.h"

namespace postroom {

/// The key of Notify.gov's encrypted values (forks §11): PBKDF2 with HMAC-SHA256, 600,000 rounds, of SECRET_KEY with
/// DANGEROUS_SALT. Empty when the salt has less than the 16 bytes that Notify.gov insists on. Slow: some tenths of a
/// second, so make it once for each connection and not on the GUI's thread. Any thread.
Secret encryptionKey(const Secret &secretKey, const Secret &dangerousSalt);

/// Opens an encrypted value: Fernet (AES-128-CBC, HMAC-SHA256), as Notify.gov keeps what the others sign. How old it is
/// does not matter. NotVerified without a key (an empty one), and then without a payload; Verified; Tampered when
/// another key made it or a byte was changed; Malformed when it is no Fernet at all. Never throws. Any thread.
OpenedValue openEncrypted(std::string_view value, const Secret &key = {});

} // namespace postroom
