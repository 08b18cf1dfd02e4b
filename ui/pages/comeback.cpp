// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/comeback.h"

#include <algorithm>
#include <array>

namespace postroom {

namespace {

bool wasEndedThere(const Error &error)
{
    const bool tookTooLong = error.kind == Error::Kind::Timeout && !error.code.isEmpty();
    return tookTooLong || error.database == DatabaseFault::CancelledElsewhere;
}

} // namespace

bool mayPass(const Error &error)
{
    using Kind = Error::Kind;
    static constexpr std::array passing{Kind::Offline, Kind::Timeout, Kind::RateLimited, Kind::Server};
    return std::find(passing.begin(), passing.end(), error.kind) != passing.end();
}

Comeback::Comeback(QWidget *page)
    : m_wait(page)
{
    connect(&m_wait, &PageTimer::timeout, this, [this] {
        m_isTrying = true;
        Q_EMIT again();
    });
}

// Told twice of one failure, it still waits for the first one.
bool Comeback::onFailed(const Error &error)
{
    m_isTrying = false;
    if (!mayPass(error) || wasEndedThere(error)) {
        end();
        return false;
    }
    if (m_wait.isActive())
        return true;
    m_wait.start(std::max(std::min(m_next, m_longest), error.retryAfter.value_or(std::chrono::milliseconds::zero())));
    m_next = std::min(2 * m_next, m_longest);
    return true;
}

void Comeback::end()
{
    m_wait.stop();
    m_next = first;
    m_isTrying = false;
}

} // namespace postroom
