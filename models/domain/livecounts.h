// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace postroom {

/// How many services and organisations are live on the platform (`GET /_status/live-service-and-organisation-counts`).
struct LiveCounts : Record {
    std::optional<qint64> organisations;
    std::optional<qint64> services;

    bool operator==(const LiveCounts &) const = default;

    static const RecordType &type();
    /// As the platform says it, without a token.
    static const Shape &internalShape();
};

} // namespace postroom
