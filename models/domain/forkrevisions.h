// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fork.h"

#include <span>

namespace postroom {

/// Database revisions that one platform alone has.
struct ForkRevisions {
    Fork fork;
    std::span<const char *const> revisions; ///< sorted by code points
};

/// The revisions of the four platforms' public sources in autumn 2026, without those that several share (forks.md
/// §14.2).
std::span<const ForkRevisions> forkRevisions();

} // namespace postroom
