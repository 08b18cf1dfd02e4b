// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "local/recordstore.h"

namespace postroom::test {

/// The one service of a store that fillForBench() filled.
inline const QString benchService = QStringLiteral("6b1a4e0e-0000-4000-8000-000000000001");

/// Fills a store that is being built (RecordStore::Access::Build) with one service and that many messages of the last
/// 30 days before `now`, newest first, and makes its indexes.
[[nodiscard]] std::optional<Error> fillForBench(RecordStore &store, int messages, Instant now);

} // namespace postroom::test
