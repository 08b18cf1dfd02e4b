// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access.h"

#include <span>

namespace postroom {

/// A part of a feature that needs something else than the feature itself.
struct FeaturePart {
    const char *name; ///< "add"
    Requirement needs;
};

/// One thing that a person can do on a platform, and what they need for it (admin-features, the Needs column). The
/// platform's API checks none of this, so Postroom does (design §5.2).
struct Feature {
    const char *id; ///< of the row: "NTF-03"
    const char *name; ///< what a person does, in English; featureName() of models/text says it
    AccessPlace::Kind where; ///< in what it is done; what belongs to the platform can be done wherever one stands
    Requirement needs;
    std::span<const FeaturePart> parts = {};
};

/// Every feature of the platform's web administration.
std::span<const Feature> features();
/// The feature of an id; null when there is none.
const Feature *featureById(QLatin1StringView id);

/// Whether a person may do it in a place, and if not, why. With the name of a part, whether they may do that part.
Decision decide(const Feature &feature, const Person &person, const AccessPlace &place, QLatin1StringView part = {});

} // namespace postroom
