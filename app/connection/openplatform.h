// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection/connectionoptions.h"
#include "core/clock.h"
#include "platform/platform.h"

namespace postroom {

/// Makes the platform of a connection; `kind` must not be None. Reads the secret here, at the moment of use: an Error
/// of kind SecretStore says why it cannot be had. Nothing has been asked of the platform yet. `clock` must outlive it.
Result<std::shared_ptr<Platform>> openPlatform(const ConnectionOptions &options, const Clock &clock);

/// Where the demo platform's file lies: `$XDG_DATA_HOME/postroom/demo.sqlite`, or `demo-fixed.sqlite` for a clock that
/// stands still, whose messages would otherwise take the place of those that a person looked at.
QString demoFile(const Clock &clock);

} // namespace postroom
