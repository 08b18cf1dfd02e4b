// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace postroom {

/// One look at the health of the database, as data. Every row of its answer is a finding: the verdict (ok, look,
/// trouble), the word of what was found (models/text/healthwords has its sentence) and the facts that the sentence
/// names. No row: all is well. Where this login runs a statement that can be stopped, the process and the login are the
/// first facts, and the columns own_connected and own_begun say when the process and its transaction began.
///
/// In the SQL stand, in braces, what is bound: `{now}` the clock's moment and `{midnight}` the platform's last
/// midnight, both as timestamps without zone in UTC; `{absent}` the verdict on what the newest revision has and the
/// database lacks; `{tables}`, `{indexes}`, `{statistics}`, `{views}`, `{extensions}` the names of ExpectedObject with
/// commas,
/// `{index-tables}` and `{statistics-tables}` whose they are.
///
/// Ages of sessions count from the server's clock, or from the run's where that is later, so that a fixed clock can be
/// ahead and never behind.
struct HealthQuestion {
    const char *check; ///< its word
    const char *sql;
    const char *role = nullptr; ///< the role of the server whose members see it
    bool seesOwn = false; ///< without the role, what the login itself does is seen
    bool ofPlatform = false; ///< asks about the platform's own tables, so only where they are GOV.UK Notify's
    /// Its rows are values that the platform signed (database-schema §9.2). They are compared with the keys, counted
    /// and thrown away; without keys it is not asked.
    bool isSigned = false;
};

/// In the order in which they are reported.
std::span<const HealthQuestion> healthQuestions();

} // namespace postroom
