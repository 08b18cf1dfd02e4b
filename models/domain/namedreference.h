// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace postroom {

/// Something else that a record names: its id and name (api-contract §6.13, orgs_and_services).
struct NamedReference : Record {
    QString id;
    QString name;

    bool operator==(const NamedReference &) const = default;

    static const RecordType &type();
    /// The one spelling.
    static const Shape &internalShape();
};

} // namespace postroom
