// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace postroom {

/// Something that the platform noted of a person's or an administrator's doing: a sign-in, a change of rights
/// (database-schema, events). It is kept for a year.
struct PlatformEvent : Record {
    QString id;
    QString eventType; ///< the platform's word: sucessful_login (spelled so), archive_service
    std::optional<Instant> createdAt;
    JsonValue data; ///< what belongs to it: ids, the address it came from, old and new values

    bool operator==(const PlatformEvent &) const = default;

    static const RecordType &type();
    /// A row of events.
    static const Shape &rowShape();
};

} // namespace postroom
