// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"

#include <optional>

namespace postroom {

/// Gives the moment to everything that asks, so that one run can stand still: pass it by reference, never ask the
/// system. Tokens and deadlines keep real time (cli.md, POSTROOM_NOW). Any thread once made.
class Clock {
public:
    /// Follows the system's clock.
    Clock() = default;
    /// Stands still at `fixed`.
    explicit Clock(Instant fixed)
        : m_fixed(fixed)
    {
    }
    /// Fixed by the environment variable POSTROOM_NOW when that holds a moment; else the system's.
    static Clock fromEnvironment();

    /// Now, or the fixed moment.
    Instant now() const;
    /// True when the clock stands still.
    bool isFixed() const { return m_fixed.has_value(); }

private:
    std::optional<Instant> m_fixed;
};

/// The system's clock, microseconds, for tokens and deadlines.
Instant systemNow();

} // namespace postroom
