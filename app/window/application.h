// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection/openplatform.h"
#include "core/clock.h"
#include "core/job.h"
#include "profile/settings.h"
#include "style/theme.h"
#include "style/zoom.h"
#include "window/mainwindow.h"
#include "window/sessionrecord.h"
#include "window/windowsession.h"

#include <QPointer>

namespace postroom {

/// The composition root of the window: connection -> platform -> window. Lives as long as the program.
class Application : public QObject {
    Q_OBJECT
public:
    /// Installs the look on the QApplication, which must exist, and begins to open the platform.
    Application(const ConnectionOptions &connection, const Clock &clock);

    /// Keeps what the windows show in `record` from now on, which begins; start() shows what the program before left
    /// where that ended without farewell, says so, or where the person wants it.
    void keepSession(std::unique_ptr<SessionRecord> record);
    /// The program ends as it should: what its windows showed is kept.
    void sayFarewell();
    /// Shows the window at a place of the platform; without one, where the settings say.
    void start(const QString &place = {});
    MainWindow &window() { return m_window; }
    /// Opens another window beside the first one, on the same platform and for the same person.
    void addWindow(const History::Step &step);
    /// Brings the window that was used last to the front, and shows there what a later start was asked for.
    void take(const QString &place, const QString &link);

private:
    void apply(Setting setting);
    QString restore(const QString &place);
    void sayUnexpected();
    void onNews(const QString &topic, int index);
    void onClosing();
    void keepWindows();
    void keepLinks();
    void keepLinksSoon();
    QList<MainWindow *> windowsWithPlaces();
    void connectWindow(MainWindow &window);
    void showSignInElsewhere(MainWindow &window);
    void followFirst();
    MainWindow &windowInFront();
    void open(Unlocking unlocking = Unlocking::No, const QString &place = {});
    OpenedPlatform opened() const;
    void useSecret(bool keep);
    void usePassword(MainWindow &window);
    void enter(const OpenedPlatform &opened, const QString &place = {});
    void show(const std::shared_ptr<Platform> &platform, const QString &place);
    void recognise(const std::shared_ptr<Platform> &platform, const QString &place);
    QString shownAddress() const;

    Clock m_clock;
    std::shared_ptr<Settings> m_settings;
    std::shared_ptr<RequestLog> m_log;
    ConnectionOptions m_connection;
    SecretStore m_secrets;
    std::optional<OpenedPlatform> m_first; ///< until start(); opened while the window is made, where that takes no wait
    JobGuard m_opening; ///< waits for the keychain
    JobGuard m_recognition; ///< asks which platform it is that was opened
    Theme m_theme;
    Zoom m_zoom;
    MainWindow m_window;
    QList<QPointer<MainWindow>> m_others; ///< follow the first one, where the person signs in; own themselves
    std::unique_ptr<SessionRecord> m_record; ///< null: nothing is kept
    std::optional<SessionRecord::Left> m_left; ///< by the program before
    Instant m_begun; ///< by the system's clock, as the log has it
    QTimer m_keepSoon; ///< what is shown now, and what was arranged
    QTimer m_keepLinksSoon; ///< what is shown now
    bool m_isClosing = false; ///< a window closed a moment ago
    std::unique_ptr<WindowSession> m_session; ///< of the person, on an administration API
};

} // namespace postroom
