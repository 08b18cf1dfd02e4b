// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <thread>

namespace postroom {

/// Does beside the start of the window what its first rows would otherwise wait for (docs/decisions/0008). Make it
/// before the QApplication, which takes as long to reach the display as the system's list of fonts to be read; it waits
/// for its threads when it goes.
class WarmStart {
public:
    /// Begins to read the list of fonts.
    WarmStart();
    ~WarmStart();
    Q_DISABLE_COPY_MOVE(WarmStart)

    /// Begins to reach the session's bus, which the first accessible name waits for. The QApplication must exist.
    void reachBus();

private:
    std::thread m_fonts;
    std::thread m_bus;
};

} // namespace postroom
