// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"

#include <chrono>

namespace postroom {

Clock Clock::fromEnvironment()
{
    const auto fixed = Instant::parse(qEnvironmentVariable("POSTROOM_NOW").trimmed());
    return fixed ? Clock(*fixed) : Clock();
}

Instant Clock::now() const
{
    return m_fixed.value_or(systemNow());
}

Instant systemNow()
{
    using namespace std::chrono;
    return Instant(duration_cast<microseconds>(system_clock::now().time_since_epoch()).count());
}

} // namespace postroom
