// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/feature.h"
#include "platform/query.h"
#include "platform/whynot.h"

namespace postroom {

/// The features that show a list or a record: who may do one of them may read it (admin-features). A resource that is
/// in no row is for platform admins.
struct ResourceFeature {
    enum class Reading { List, One };
    enum class Whose { Anybody, Own };

    Resource resource;
    Reading reading;
    const char *feature; ///< id of it
    const char *other = nullptr; ///< a second one
    std::optional<FilterKey> when = std::nullopt; ///< the row is for queries with this filter
    Whose whose = Whose::Anybody; ///< Own: for what is about the person who asks
};

/// All rows; the first that fits counts.
std::span<const ResourceFeature> resourceFeatures();

/// The service in which something is read; empty when it is no service's.
QString serviceOf(const Query &query);
QString serviceOf(const Target &target);

/// Why that person may not read it; nothing when they may. Without the service's record it may be unknown, which is
/// Decision::Reason::PlaceUnknown.
std::optional<WhyNot> whyNotFor(const Person &person, const Query &query, const Service *service = nullptr);
std::optional<WhyNot> whyNotFor(const Person &person, const Target &target, const Service *service = nullptr);

} // namespace postroom
