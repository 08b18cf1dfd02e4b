// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "security/securitykeyrequest.h"

#include <atomic>
#include <memory>
#include <mutex>
#include <thread>

namespace postroom {

/// One question to the security keys on its way: hands it to a thread and brings back what that reports. Whoever
/// deletes it ends the question; nobody waits for the thread then, before the end of the program.
class SecurityKeyCall : public QObject {
    Q_OBJECT
public:
    SecurityKeyCall(SecurityKeyRequest &&request, SecurityKeyHandler handler);
    ~SecurityKeyCall() override;

private:
    /// What the thread still has of a call, which may be gone.
    struct Outlet {
        void post(std::function<void(SecurityKeyCall &)> piece);

        std::mutex mutex;
        SecurityKeyCall *call = nullptr; ///< null when it is gone
        std::atomic_bool threadIsOver = false;
    };
    struct Running {
        std::jthread thread;
        std::shared_ptr<Outlet> outlet;
    };

    static std::vector<Running> &threads();
    static void watch(const std::stop_token &stop, const SecurityKeyRequest &request, Outlet &outlet);

    SecurityKeyHandler m_handler;
    std::function<void(SecurityKeyStep)> m_onStep;
    std::shared_ptr<Outlet> m_outlet;
    std::stop_source m_stop;
};

} // namespace postroom
