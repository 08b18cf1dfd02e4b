// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection/connectionoptions.h"
#include "core/clock.h"
#include "core/job.h"
#include "style/theme.h"
#include "window/mainwindow.h"

namespace postroom {

/// The composition root of the window: connection -> platform -> window. Lives as long as the program.
class Application : public QObject {
    Q_OBJECT
public:
    /// Installs the look on the QApplication, which must exist, and begins to open the platform.
    Application(const ConnectionOptions &connection, const Clock &clock);

    /// Shows the window at a place of the platform; without one, at the search.
    void start(const QString &place = {});
    MainWindow &window() { return m_window; }

private:
    using Opened = Result<std::shared_ptr<Platform>>;

    void enter(const Opened &opened, const QString &place = {});

    Clock m_clock;
    ConnectionOptions m_connection;
    std::optional<Opened> m_first; ///< until start(); opened while the window is made
    JobGuard m_recognition; ///< of a platform that was opened and is not shown yet
    Theme m_theme;
    MainWindow m_window;
};

} // namespace postroom
