// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "securitykeys/keyassertion.h"

#include <mutex>

namespace postroom {

/// One key that is plugged in, while it is asked. ask() blocks and belongs to one thread; stop() is for another.
class AttachedKey {
public:
    /// Takes a device that is not open yet.
    explicit AttachedKey(FidoDevice device)
        : m_device(std::move(device))
    {
    }

    using Clock = std::chrono::steady_clock;

    /// Opens the key, finds out without a touch which of the credentials it knows, then waits for a touch until `end`,
    /// and verifies what it signed. `onTouch` runs when the touch is about to be waited for.
    SecurityKeyAnswer ask(const KeyChallenge &challenge, Clock::time_point end, const std::function<void()> &onTouch);
    /// Ends ask() before its time, where the key can be told. To be called again until it has: a key takes no notice
    /// of a stop that comes just before the question.
    void stop();

private:
    int open();
    SecurityKeyAnswer askOpened(
        const KeyChallenge &challenge, Clock::time_point end, const std::function<void()> &onTouch);
    int findCredentials(const KeyChallenge &challenge, std::vector<std::size_t> &known);
    int waitForTouch(fido_assert_t &question, Clock::time_point end);
    int askOnce(fido_assert_t &question, std::chrono::milliseconds patience);

    FidoDevice m_device;
    std::mutex m_mutex; ///< of what follows
    bool m_stopped = false;
    bool m_waits = false; ///< for a touch; only then a key may be told to stop
};

} // namespace postroom
