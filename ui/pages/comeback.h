// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "pages/pagetimer.h"

namespace postroom {

/// Whether the same question may be answered later: the network, a server, a pause that it wants.
bool mayPass(const Error &error);

/// Brings a page back whose question was not answered: asks again after a second, then ever less often, as long as the
/// page is seen. What a server ended after it had begun is not asked again: whoever ended it had a reason. Made for
/// connections where a question costs little.
class Comeback : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds first{1'000}, longest{30'000};

    explicit Comeback(QWidget *page);

    /// It was not answered. Waits, where that may pass, and then emits again(); false where it may not.
    bool onFailed(const Error &error);
    /// It was answered, or something else was asked.
    void end();
    /// Whether it is being tried again, so that what is shown stays until that has come to something.
    bool isTrying() const { return m_isTrying; }
    /// Waits no longer than this, for tests.
    void setLongest(std::chrono::milliseconds length) { m_longest = length; }

Q_SIGNALS:
    /// The question is to be asked again.
    void again();

private:
    PageTimer m_wait;
    std::chrono::milliseconds m_longest = longest;
    std::chrono::milliseconds m_next = first;
    bool m_isTrying = false;
};

} // namespace postroom
