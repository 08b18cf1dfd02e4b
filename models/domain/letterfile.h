// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace postroom {

/// A letter as it is printed (api-contract §6.17, `…/pdf`).
struct LetterFile : Record {
    QString content; ///< the PDF in base64

    bool operator==(const LetterFile &) const = default;

    static const RecordType &type();
    /// The public API answers the bytes themselves; they are the one key.
    static const Shape &publicShape();
};

} // namespace postroom
