// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "securitykeys/attachedkey.h"

#include <condition_variable>
#include <list>
#include <stop_token>
#include <string>
#include <thread>

namespace postroom {

/// Whom a KeyWatch tells; both are called on its thread.
struct KeyReport {
    std::function<void(SecurityKeyStep)> step;
    std::function<void(const SecurityKeyAnswer &)> answer; ///< once, and not when it was stopped
};

/// Watches which keys are plugged in and asks each on a thread of its own, until one proves itself, one fails in a way
/// that ends the attempt, the deadline passes or it is stopped. Belongs to one thread, on which run() blocks.
class KeyWatch {
public:
    KeyWatch(const SecurityKeyRequest &request, KeyReport report);

    /// Returns when every thread that it started has ended.
    void run(const std::stop_token &stop);

private:
    /// One key that is plugged in; what is below `key` is under m_mutex.
    struct Talk {
        Talk(const char *devicePath, FidoDevice device)
            : path(devicePath)
            , key(std::move(device))
        {
        }

        std::string path;
        AttachedKey key;
        bool waitsForTouch = false;
        std::optional<SecurityKeyAnswer> answer; ///< it is over
        std::jthread thread;
    };

    void lookForKeys();
    void forget(const std::vector<std::string> &attached);
    void start(const fido_dev_info_t &info);
    void talk(Talk &talk);
    std::optional<SecurityKeyAnswer> verdict() const;
    SecurityKeyAnswer verdictAtDeadline() const;
    void reportStep();
    std::optional<SecurityKeyStep> step() const;
    void stopTalks();

    KeyChallenge m_challenge;
    AttachedKeys m_attached;
    KeyReport m_report;
    AttachedKey::Clock::time_point m_end;
    std::optional<SecurityKeyStep> m_step; ///< told last
    std::mutex m_mutex;
    std::condition_variable_any m_changed; ///< a talk waits for a touch, or is over
    bool m_news = false;
    std::list<Talk> m_talks; ///< its own thread alone adds and removes
};

} // namespace postroom
