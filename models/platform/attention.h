// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

#include <span>

namespace postroom {

/// What may need somebody now (issue C, Start).
enum class Attention {
    StuckJobs, ///< began, or should have, half an hour ago and are not done; stopped by an error or a limit
    Failures, ///< more than 3 % of a service's messages of the last 7 days failed (admin-features §0.4, DASH-02)
    ChangedProviders, ///< changed within a day: by a person, or by the platform, which switches away from a slow one
    LockedPeople, ///< 10 failed sign-ins or more (admin-model-layer §2.1 locked)
    Limits ///< a service has sent four fifths of what it may send today; the share is Postroom's choice
};

/// All of them, in the order in which they are shown.
std::span<const Attention> allAttention();

/// One thing that needs somebody.
struct AttentionItem {
    Row record; ///< the job, service, provider or person
    QString service = {}; ///< id, where it is one's
    QString serviceName = {};
    QString channel = {}; ///< sms, email or letter, where it is about one of them
    qint64 part = 0; ///< failed; sent today; failed sign-ins
    qint64 whole = 0; ///< of how many; the limit
};

/// The service that a row of a list belongs to, by name.
struct AttentionScope {
    QString service = {};
    QString serviceName = {};
};

/// Whether a job needs somebody.
bool isStuck(const Record &job, Instant now);
/// What of one row of a list needs somebody: none, one, or one for each channel of a service. For Limits the row is a
/// service with its figures of today, and `limits` the same service with its settings; null elsewhere.
std::vector<AttentionItem> attentionIn(
    Attention kind, const Row &row, const AttentionScope &scope, Instant now, const Record *limits = nullptr);

} // namespace postroom
