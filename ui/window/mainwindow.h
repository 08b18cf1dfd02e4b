// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/place.h"

#include <functional>

class QStackedWidget;

namespace postroom {

class ActionRegistry;
class ConnectionPage;
class ContextBar;
class IconButton;
class Sidebar;
class SignInPage;
class StatusStrip;

/// The shell (look 6.1): sidebar, context bar, the place that is open, status bar. Stands on a platform, or says why
/// there is none.
class MainWindow : public QWidget {
    Q_OBJECT
public:
    explicit MainWindow(const Clock &clock, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows a place of this platform; without one, the place that was open, or the search.
    void setPlatform(const std::shared_ptr<Platform> &platform, const QString &place = {});
    /// Shows why the platform at `address` could not be opened, and the ways on.
    void setRefusal(const Error &error, const QString &address);
    /// Shows that the platform at `address` is being asked which one it is.
    void setConnecting(const QString &address);
    /// Shows the sign-in in front of what is open, which is kept. Takes the page over.
    void setSignIn(SignInPage *page, const QString &platform);
    /// What the status bar says of the session besides who it is: that it is not kept. Empty: nothing.
    void setSessionNote(const QString &note);
    /// Shows what was open again, for the person who is signed in to the platform now.
    void resume();
    /// The secret that was typed, once; empty where none was.
    QByteArray takeSecret();
    /// Opens a place by its id: "search", "notifications".
    void open(const QString &id);
    /// The place that is open.
    Place *place() const;
    /// The place of that id, made when it is first asked for; null when it does not exist.
    Place *place(const QString &id);
    /// The places that there are on a platform, as open() takes them.
    static QStringList placeIds();
    ActionRegistry &actions() { return *m_actions; }

Q_SIGNALS:
    /// The person wants the demo platform.
    void demoRequested();
    /// The person wants another attempt at the connection.
    void againRequested();
    /// The person wants to be asked to unlock the keychain.
    void unlockRequested();
    /// A secret was typed, for this run only or to be kept in the keychain; takeSecret() has it.
    void secretTyped(bool keep);
    /// The password of the database was typed in the place that is open, which stays; takeSecret() has it.
    void passwordTyped();
    /// The person wants to end their session.
    void signOutRequested();
    /// The person wants their platform admin powers hidden, or back.
    void powersHiddenRequested(bool hidden);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void perform(Act act);
    const Person *person() const;
    void showPlaces();
    void showIdentity();
    void openAccountMenu();
    void clearPlaces();
    void removePlace(const QString &id);
    void showConnection(ConnectionPage *page, const QString &address, const QString &state);
    void addPlace(const QString &id, Place *place);
    void enter(const QString &id, Place *place);
    void openWith(const QString &id, const std::function<void(Place &)> &show);
    void openTemplate(const QString &service, const QString &id, qint64 version);
    void showContext();
    void showStatus();
    void fitSidebar();
    void savePlaces();

    Clock m_clock;
    std::shared_ptr<Platform> m_platform;
    QHash<QString, Place *> m_places; ///< those made so far
    QString m_sessionNote;
    QStringList m_there; ///< the places that the platform has
    QString m_open; ///< the place that was opened last
    ActionRegistry *m_actions;
    Sidebar *m_sidebar;
    ContextBar *m_contextBar;
    QStackedWidget *m_stack;
    StatusStrip *m_status;
    IconButton *m_account; ///< what the person who is signed in can do with their session
};

} // namespace postroom
