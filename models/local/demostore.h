// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "local/recordstore.h"
#include "platform/identity.h"

namespace postroom {

/// Opens the demo at `path`, or makes it anew: when it is not there, older than a day by the clock (with a clock that
/// stands still: of another moment), damaged, or of other words or another generator. A new file is made beside the
/// old one and takes its place whole, so that several programs may open it at once. Where no file can be written the
/// demo lives in memory. Blocks for as long as that takes: for the worker's thread.
Result<OpenedStore> openDemoStore(const QString &path, const Clock &clock);

/// The platform admin among the demo's people, as whom everybody is signed in there.
Identity demoAdmin();

/// The name of the platform that the demo shows.
QString demoName();

} // namespace postroom
