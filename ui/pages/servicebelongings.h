// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/overview.h"

namespace postroom {

/// What belongs to a service beside its settings (picture 02b): who is in its team and may do what, and its API keys.
std::span<const OverviewList> serviceLists();
/// The ways from a service to its lists, in groups.
std::span<const OverviewWays> serviceWays();

} // namespace postroom
