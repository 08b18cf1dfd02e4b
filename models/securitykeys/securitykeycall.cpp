// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "securitykeys/securitykeycall.h"

#include "securitykeys/keywatch.h"

#include <algorithm>
#include <QCoreApplication>
#include <utility>

namespace postroom {

SecurityKeyCall::SecurityKeyCall(SecurityKeyRequest &&request, SecurityKeyHandler handler)
    : m_handler(std::move(handler))
    , m_onStep(std::exchange(request.onStep, {}))
    , m_outlet(std::make_shared<Outlet>())
{
    m_outlet->call = this;
    std::jthread thread([outlet = m_outlet, asked = std::move(request)](const std::stop_token &stop) {
        watch(stop, asked, *outlet);
        outlet->threadIsOver = true;
    });
    m_stop = thread.get_stop_source();
    std::erase_if(threads(), [](const Running &one) { return one.outlet->threadIsOver.load(); });
    threads().push_back({std::move(thread), m_outlet});
}

// The thread may need a moment to tell a key that it is no longer asked, and the window must not wait for that.
SecurityKeyCall::~SecurityKeyCall()
{
    {
        const std::lock_guard lock(m_outlet->mutex);
        m_outlet->call = nullptr;
    }
    m_stop.request_stop();
}

// Emptied by the end of the application, at which every thread is told to stop and waited for, whoever still holds its
// call: what OpenSSL keeps for the process must still be there.
std::vector<SecurityKeyCall::Running> &SecurityKeyCall::threads()
{
    static std::vector<Running> list = [] {
        qAddPostRoutine([] { threads().clear(); });
        return std::vector<Running>();
    }();
    return list;
}

void SecurityKeyCall::watch(const std::stop_token &stop, const SecurityKeyRequest &request, Outlet &outlet)
{
    KeyReport report;
    report.step = [&outlet](SecurityKeyStep step) {
        outlet.post([step](SecurityKeyCall &call) {
            if (call.m_onStep)
                call.m_onStep(step);
        });
    };
    report.answer = [&outlet](const SecurityKeyAnswer &answer) {
        outlet.post([answer](SecurityKeyCall &call) {
            call.m_onStep = {};
            call.m_handler(answer);
        });
    };
    KeyWatch(request, std::move(report)).run(stop);
}

void SecurityKeyCall::Outlet::post(std::function<void(SecurityKeyCall &)> piece)
{
    const std::lock_guard lock(mutex);
    if (SecurityKeyCall *receiver = call) {
        QMetaObject::invokeMethod(
            receiver, [receiver, run = std::move(piece)] { run(*receiver); }, Qt::QueuedConnection);
    }
}

} // namespace postroom

extern "C" Q_DECL_EXPORT QObject *postroomCallSecurityKeys(
    postroom::SecurityKeyRequest &&request, postroom::SecurityKeyHandler handler)
{
    return new postroom::SecurityKeyCall(std::move(request), std::move(handler));
}
