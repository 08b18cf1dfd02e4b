// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bulkjob.h"
#include "domain/notification.h"

#include <span>

namespace postroom {

/// Whether a letter that was made then is past the moment at which it is printed: half past five in London
/// (admin-features NTF-11).
bool isTooLateToCancel(Instant createdAt, Instant now);
/// Whether a letter can be cancelled; nothing for other kinds of message (admin-model-layer §2.13).
std::optional<bool> letterCanBeCancelled(const Notification &notification, Instant now);
/// Whether a job of letters can be cancelled, by the messages of its first page (admin-model-layer §2.11).
bool letterJobCanBeCancelled(const BulkJob &job, std::span<const Row> notifications, Instant now);
/// The postage to show: none of a letter that failed its check (displayed_postage).
QString displayedPostage(const Notification &notification);

} // namespace postroom
