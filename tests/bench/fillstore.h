// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

namespace postroom::bench {

/// The moment at which a filled store stands; its messages are older, microseconds since the epoch.
inline constexpr qint64 fillMoment = 1'795'176'000'000'000;

/// The one service of a filled store.
QString fillService();

/// Makes a local store at `path` with that many messages of one service, a minute and a half apart at most, each as
/// long as real ones are.
std::optional<Error> fillStore(const QString &path, int messages);

} // namespace postroom::bench
