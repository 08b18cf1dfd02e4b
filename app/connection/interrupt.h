// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <QSocketNotifier>

namespace postroom {

/// Brings SIGINT and SIGTERM into the event loop: the handler runs there, once a signal has come. One at a time.
class Interrupt {
public:
    explicit Interrupt(std::function<void()> handler);
    ~Interrupt();

private:
    int m_descriptors[2]{-1, -1};
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace postroom
