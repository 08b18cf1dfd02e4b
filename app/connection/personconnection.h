// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection/connectionoptions.h"
#include "security/secretstore.h"

namespace postroom {

/// Under which name the keychain has something that belongs to the people of a connection: SecretPurpose::Session or
/// TokenSecrets. A connection without a profile has a name of its own, after address and client.
SecretName personSecretName(const ConnectionOptions &options, SecretPurpose purpose);

} // namespace postroom
