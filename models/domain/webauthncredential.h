// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace postroom {

/// A security key that a person has registered (admin-model-layer §2.17).
struct WebauthnCredential : Record {
    QString id;
    QString userId;
    QString name;
    QString credentialData; ///< base64 of a CBOR byte string (admin-features AUTH-08)
    std::optional<Instant> createdAt;
    std::optional<Instant> updatedAt;
    std::optional<Instant> loggedInAt; ///< null while it was never used

    bool operator==(const WebauthnCredential &) const = default;

    static const RecordType &type();
    /// `GET U/webauthn`.
    static const Shape &internalShape();
};

} // namespace postroom
