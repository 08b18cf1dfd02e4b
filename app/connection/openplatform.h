// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection/connectionoptions.h"
#include "core/clock.h"
#include "core/job.h"
#include "platform/platform.h"
#include "security/sealedtoken.h"
#include "security/secretstore.h"

namespace postroom {

using OpenedPlatform = Result<std::shared_ptr<Platform>>;

/// Makes the platform of a connection; `kind` must be neither None nor Profile. Reads the secret here, at the moment of
/// use: an Error of kind SecretStore says why it cannot be had. `kept` is what the keychain gave, where
/// waitsForKeychain(), `tokens` the token secrets in it. Nothing has been asked of the platform yet. `clock` must
/// outlive it, and so must `secrets`, whose password for this run a database's new sessions take where there is one.
OpenedPlatform openPlatform(const ConnectionOptions &options, const Clock &clock, const Secret &kept = {},
    const TokenSecrets &tokens = {}, const SecretStore *secrets = nullptr);

/// Whether a secret of this connection lies in the keychain, so that it takes a while to open.
bool waitsForKeychain(const ConnectionOptions &options);

/// Which entry of the keychain is meant.
SecretName secretName(const ConnectionOptions &options);

/// The same once the keychain has answered; an Error names its state. `clock` and `secrets` must outlive the job,
/// too.
Job<std::shared_ptr<Platform>> *openWithKeychain(
    const ConnectionOptions &options, const Clock &clock, const SecretStore &secrets, Unlocking unlocking);

/// Where the demo platform's file lies: `$XDG_DATA_HOME/postroom/demo.sqlite`, or `demo-fixed.sqlite` for a clock that
/// stands still, whose messages would otherwise take the place of those that a person looked at.
QString demoFile(const Clock &clock);

} // namespace postroom
