// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection/interrupt.h"

#include <csignal>
#include <unistd.h>

namespace postroom {

namespace {

// A signal handler can reach nothing but what is static.
volatile std::sig_atomic_t wakeDescriptor = -1;

void onSignal(int)
{
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(wakeDescriptor, &byte, 1);
}

} // namespace

Interrupt::Interrupt(std::function<void()> handler)
{
    if (::pipe(m_descriptors) != 0)
        return;
    wakeDescriptor = m_descriptors[1];
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptors[0], QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), std::move(handler));
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
}

Interrupt::~Interrupt()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    m_notifier.reset();
    for (const int descriptor : m_descriptors) {
        if (descriptor >= 0)
            ::close(descriptor);
    }
}

} // namespace postroom
