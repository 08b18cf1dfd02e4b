// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace postroom {

/// What an id belongs to (api-contract §6.15, find-by-uuid).
struct FoundRecord : Record {
    QString foundType; ///< service, template, notification, …
    QString serviceId; ///< absent for what belongs to no service

    bool operator==(const FoundRecord &) const = default;

    static const RecordType &type();
    /// `POST /platform-admin/find-by-uuid`.
    static const Shape &internalShape();
};

} // namespace postroom
