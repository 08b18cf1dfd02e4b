// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace postroom {

/// One text of a conversation between a service and a number (admin-features INB-04): one that was received, or one
/// that was sent. Made here, of both lists; no platform spells it.
struct ConversationLine : Record {
    QString id; ///< of the received text, or of the message
    std::optional<Instant> createdAt;
    std::optional<bool> isReceived; ///< else it was sent
    QString number; ///< the other side's, as the platform stores it
    QString content; ///< plain text of a stranger, or of a template with its values; hidden ones read "[hidden]"
    QString status; ///< raw word of one that was sent; null of one that was received
    QString templateName; ///< null of one that was received
    QString serviceId;

    bool operator==(const ConversationLine &) const = default;

    static const RecordType &type();
    /// Postroom's own.
    static const Shape &internalShape();
};

} // namespace postroom
