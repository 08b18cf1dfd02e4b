// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <functional>
#include <optional>
#include <QStringList>
#include <vector>

namespace postroom {

/// A transaction in the platform's database, told apart from every other: the server uses numbers of processes again.
struct DatabaseTransaction {
    qint64 process = 0;
    QString login; ///< whose it is
    QString connected; ///< when the process began, as the server spells it
    QString begun; ///< when the transaction began, as the server spells it

    bool operator==(const DatabaseTransaction &) const = default;
};

/// What came of the wish to stop a statement.
enum class StopOutcome {
    Stopped,
    StillRunning, ///< the server was asked, and the statement has not ended yet
    NotThere ///< it had ended before, so nothing was stopped
};

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
    std::optional<DatabaseTransaction> own = std::nullopt; ///< of this login, with a statement that can be stopped
};

/// Whether the database could not be reached: nothing else was looked at after that.
inline bool isUnreached(const HealthFinding &finding)
{
    return finding.error && finding.verdict == HealthFinding::Verdict::Trouble;
}

/// Takes what was found as it is found, one check after another.
using HealthSink = std::function<void(const std::vector<HealthFinding> &)>;

} // namespace postroom
