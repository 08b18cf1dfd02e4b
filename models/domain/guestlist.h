// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace postroom {

/// Whom a service in trial mode, or a team key, may write to beside its own people (api-contract §6.1.2).
struct GuestList : Record {
    std::optional<QStringList> emailAddresses;
    std::optional<QStringList> phoneNumbers;

    bool operator==(const GuestList &) const = default;

    static const RecordType &type();
    /// `GET S/guest-list`.
    static const Shape &internalShape();
};

} // namespace postroom
