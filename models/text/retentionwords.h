// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

#include <span>

namespace postroom {

/// How long a service keeps its messages, for where none are shown: "Harbour Notices keeps messages for 14 days, so
/// older ones are gone.", with a time for each type where they differ. `retention` are the service's DataRetention
/// rows; a type without one is kept for the usual 7 days (api-contract §9). `type` narrows it to one type; empty: all.
QString keepingText(const QString &service, std::span<const Row> retention, const QString &type);
/// The same where no time of its own is set: "Harbour Notices keeps all messages for 7 days".
QString usualRetentionText(const QString &service);
/// The same before the times are known: "Older messages may be gone: services usually keep them for 7 days."
QString usualKeepingText();

} // namespace postroom
