// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace postroom {

/// Whether a name of a sender is kept for its owner (api-contract §6.15).
struct ProtectedSenderId : Record {
    std::optional<bool> isProtected;

    bool operator==(const ProtectedSenderId &) const = default;

    static const RecordType &type();
    /// `GET /protected-sender-id/check`: a bare flag.
    static const Shape &internalShape();
};

} // namespace postroom
