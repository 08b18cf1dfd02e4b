// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace postroom {

/// A letter as it is printed (api-contract §6.4): a PDF file, or a picture of one page.
struct NotificationPreview : Record {
    QString content; ///< base64
    JsonValue metadata; ///< what the check of an uploaded letter found

    bool operator==(const NotificationPreview &) const = default;

    static const RecordType &type();
    /// `GET S/template/preview/<notification>/<pdf or png>`.
    static const Shape &internalShape();
};

} // namespace postroom
