// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <thread>

namespace postroom {

/// Does beside the start of the window what its first rows would otherwise wait for: reading the system's list of fonts
/// and the library's table of phone numbers, 15 ms together on one processor (docs/decisions/0008). Create it before
/// the QApplication, which takes as long to reach the display; it waits for its thread when it goes.
class WarmStart {
public:
    WarmStart();
    ~WarmStart();

private:
    std::thread m_thread;
};

} // namespace postroom
