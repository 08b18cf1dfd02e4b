// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/pagetimer.h"
#include "profile/settings.h"

#include <memory>
#include <QElapsedTimer>

namespace postroom {

class Place;

/// Has the place that is open read itself again, as the platform's web administration does (admin-features 0.5): first
/// two seconds after the person came, then ever after a while that follows from how long the last answer took. Stands
/// still while the place is not seen, and waits while somebody types, holds a mouse button or has a menu open. What
/// cannot be read is asked for ever less often. Off by a setting.
class AutoRefresh : public QObject {
    Q_OBJECT
public:
    using Milliseconds = std::chrono::milliseconds;

    static constexpr Milliseconds first{2'000}, longest{300'000};

    explicit AutoRefresh(std::shared_ptr<Settings> settings, QObject *parent = nullptr);

    /// Looks after this place from now on, and after no other; never more often than `least`. Null or no time: after
    /// none.
    void watch(Place *place, Milliseconds least);
    /// How long the web administration waits after an answer that took so long.
    static Milliseconds pauseAfter(Milliseconds took);
    /// Whether it waits to read again.
    bool isWaiting() const { return m_wait && m_wait->isActive(); }
    /// Whether it would disturb: somebody types in the place, holds a mouse button, or has a menu open.
    bool isInTheWay() const;
    /// How long it waits between two times now.
    Milliseconds pause() const { return m_pause; }
    /// Waits so long before the first time, in place of `first`; for tests.
    void setFirst(Milliseconds length) { m_first = length; }

private:
    void begin();
    void onTime();
    void onChanged();

    std::shared_ptr<Settings> m_settings;
    QPointer<Place> m_place;
    std::unique_ptr<PageTimer> m_wait; ///< of the place
    Milliseconds m_first = first;
    Milliseconds m_least{0};
    Milliseconds m_pause{0}; ///< before the next time
    QElapsedTimer m_since; ///< the last time began
    bool m_isReading = false; ///< its answer is still to come
};

} // namespace postroom
