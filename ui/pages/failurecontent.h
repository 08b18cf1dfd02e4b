// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/platform.h"
#include "widgets/emptystate.h"

namespace postroom {

/// What stands in a page where nothing could be read from a platform, with its ways on: the first action tries again,
/// the second, which the demo itself has not, opens the demo.
EmptyContent failureContent(const Error &error, const Platform &platform);

} // namespace postroom
