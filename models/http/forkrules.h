// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/endpoint.h"

namespace postroom {

/// Why that platform's administration API is not asked for a list or a record: it lacks the route, or answers in a way
/// that would be shown wrong (forks.md §4, §9, §10). Nothing when it can be asked; nothing for Fork::Unknown.
std::optional<WhyNot> whyNotOnFork(Fork fork, const Query &query);
std::optional<WhyNot> whyNotOnFork(Fork fork, const Target &target);

/// The same for a search over services for a recipient or reference (forks.md §10).
std::optional<WhyNot> whyNotSearchOnFork(Fork fork);

/// The same for a search with the API keys of services: Notify.gov has no public API of this version (forks.md §3).
std::optional<WhyNot> whyNotKeysOnFork(Fork fork);

} // namespace postroom
