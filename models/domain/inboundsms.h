// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace postroom {

/// A text message that somebody sent to a service (api-contract §7.7 InboundSms).
struct InboundSms : Record {
    QString id;
    QString content; ///< plain text of a stranger; may be empty
    std::optional<Instant> createdAt;
    QString notifyNumber; ///< the service's own number, as it is set up
    QString serviceId;
    QString userNumber; ///< whose it is: international digits without the plus, or letters

    bool operator==(const InboundSms &) const = default;

    static const RecordType &type();
    /// `POST S/inbound-sms` and `GET S/inbound-sms/<id>`; the public API says the same.
    static const Shape &internalShape();
};

} // namespace postroom
