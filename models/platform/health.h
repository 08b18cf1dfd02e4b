// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <optional>
#include <QStringList>

namespace postroom {

/// One thing that was found when the health of a platform's database was looked at. models/text turns it into a
/// sentence (healthText).
struct HealthFinding {
    enum class Verdict {
        Ok,
        Look, ///< worth a look, also where a right to see it is missing
        Trouble
    };

    QString check; ///< what was looked at: "indexes"
    QString what; ///< what was found: "index-missing"; "well" when there was nothing to find
    Verdict verdict = Verdict::Ok;
    QStringList facts = {}; ///< what the sentence names, the thing itself first
    std::optional<Error> error = std::nullopt; ///< why it could not be looked at
};

} // namespace postroom
