// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace postroom {

/// What the messages of a service come from or are answered to: an address for replies to e-mails, a sender of text
/// messages, an address on letters (api-contract §7.4).
struct Sender : Record {
    QString id;
    QString serviceId;
    QString text; ///< the address, the name or number, or the lines of the letter's address
    QString inboundNumberId; ///< of a text sender that receives replies; null for the others
    std::optional<bool> isDefault;
    std::optional<bool> archived;
    std::optional<Instant> createdAt;
    std::optional<Instant> updatedAt;
    QString inboundNumber; ///< Postroom's own: in no shape

    bool operator==(const Sender &) const = default;

    static const RecordType &type();
    /// `GET S/email-reply-to`.
    static const Shape &emailShape();
    /// `GET S/sms-sender`.
    static const Shape &smsShape();
    /// `GET S/letter-contact`.
    static const Shape &letterShape();
};

} // namespace postroom
