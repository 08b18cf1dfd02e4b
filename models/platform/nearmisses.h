// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/instant.h"
#include "recipients/slip.h"

namespace postroom {

/// A recipient who differs by a slip from the one that was searched for.
struct NearMiss {
    QString recipient; ///< as stored
    qint64 messages = 0;
    std::optional<Instant> newest; ///< when the last of them was created
    Slip slip; ///< what differs
};

/// Messages to recipients like the one that was searched for: offered beside the rows, never among them.
struct NearMisses {
    std::vector<NearMiss> recipients; ///< fewest edits first, then newest first
    std::optional<Error> error; ///< why they could not be looked for
    bool isCut = false; ///< there were too many to look at all of them: others may be similar too
};

} // namespace postroom
