// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/place.h"
#include "widgets/accessible.h"
#include "window/commandpalette.h"
#include "window/history.h"

#include <functional>

class QAction;
class QMenu;
class QStackedWidget;

namespace postroom {

class ActionRegistry;
class AutoRefresh;
class ConnectionPage;
class ContextBar;
class DesktopNotices;
class ExportBar;
class GoToButton;
class IconButton;
class MessageBar;
class NamedRecords;
class Sidebar;
struct Message;
class StatusStrip;

/// The shell (look 6.1): sidebar, context bar, the place that is open, status bar. Stands on a platform, or says why
/// there is none.
class MainWindow : public QWidget {
    Q_OBJECT
public:
    /// `settings` are those of the program, `log` has what its platform is asked.
    explicit MainWindow(const Clock &clock, std::shared_ptr<Settings> settings = std::make_shared<Settings>(),
        std::shared_ptr<RequestLog> log = std::make_shared<RequestLog>(), QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows a place of this platform; without one, the place that was open, or the one that the settings name.
    void setPlatform(const std::shared_ptr<Platform> &platform, const QString &place = {});
    /// Shows why the platform at `address` could not be opened, and the ways on.
    void setRefusal(const Error &error, const QString &address);
    /// Shows that the platform at `address` is being asked which one it is.
    void setConnecting(const QString &address);
    /// Shows the sign-in in front of what is open, which is kept. Takes the page over.
    void setSignIn(Place *page, const QString &platform);
    /// What the status bar says of the session besides who it is: that it is not kept. Empty: nothing.
    void setSessionNote(const QString &note);
    /// Shows what was open again, for the person who is signed in to the platform now.
    void resume();
    /// The secret that was typed, once; empty where none was.
    QByteArray takeSecret();
    /// Opens a place by its id: "search", "notifications".
    void open(const QString &id);
    /// Opens the place that lists a record, and shows it there; nothing where there is no such place.
    void openRecord(const Target &target);
    /// Goes to what a step names, as soon as the person is signed in.
    void goTo(const History::Step &step);
    /// The same for a link from outside; what is no link of ours is said, and nothing else is done.
    void followLink(const QString &link);
    /// Where the person is, with the record that is current.
    History::Step here() const;
    /// Keeps what the person arranged in every place.
    void savePlaces();
    /// Says something above the place that is open, whichever that is; newsTriggered() tells what was chosen.
    void tell(const QString &topic, const Message &message);
    /// There is nothing more to say about `topic`.
    void withdraw(const QString &topic);
    /// The platform that it stands on; null while there is none.
    const std::shared_ptr<Platform> &platform() const { return m_platform; }
    /// Whether somebody has to sign in first.
    bool asksToSignIn() const;
    /// The place that is open.
    Place *place() const;
    /// The place of that id, made when it is first asked for; null when it does not exist.
    Place *place(const QString &id);
    /// The places that there are on a platform, as open() takes them.
    static QStringList placeIds();
    ActionRegistry &actions() { return *m_actions; }
    /// The exports that go on beside what is open.
    ExportBar &exports() { return *m_exports; }
    /// How long work takes, in ms, whose end the desktop is told.
    void setLongWorkFrom(qint64 duration) { m_longFrom = duration; }

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
    /// The person wants everything larger by so many steps, or at its usual size (Zoom::step).
    void zoomRequested(int by);
    /// The person wants another window that shows this.
    void windowRequested(const postroom::History::Step &step);
    /// It stands on a platform that was opened anew, asks to sign in to it, shows again what was open, or has none.
    void platformOpened();
    void signInAsked();
    void resumed();
    void platformLost();
    /// Another place is open.
    void entered();
    /// The window closes, and shows still what was open.
    void closing();
    /// The person chose the action `index` of what tell() says about `topic`.
    void newsTriggered(const QString &topic, int index);
    /// The person wants their platform admin powers hidden, or back.
    void powersHiddenRequested(bool hidden);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Deed;

    void layOut();
    void perform(Act act);
    const Person *person() const;
    void showPlaces();
    void showIdentity();
    void openPalette();
    void togglePalette();
    void closePalette();
    CommandPalette &palette();
    std::vector<PaletteEntry> paletteEntries() const;
    CommandPalette::Suggestions suggestionsFor(const QString &typed) const;
    void onChosen(const PaletteEntry &entry, bool elsewhere);
    void searchFor(const QString &words);
    void findPasted(const QString &text);
    bool hasPageFor(Resource resource) const;
    void copyLink();
    void openNewWindow();
    void openInNewWindow();
    void closeThis();
    void zoomIn();
    void zoomOut();
    void zoomReset();
    void addWindowReasons(QHash<Act, QString> &reasons) const;
    void hidePowers();
    void quit();
    QMenu *makeMenu(const QString &objectName, const QString &name, const QList<QAction *> &actions);
    void openMenuAt(QMenu *menu, const QWidget &button);
    void openAccountMenu();
    void openWindowMenu();
    QString platformTitle() const;
    QString usualPlace() const;
    void clearPlaces();
    void removePlace(const QString &id);
    void showConnection(ConnectionPage *page, const QString &address, const QString &state);
    void addPlace(const QString &id, Place *place);
    void enter(const QString &id, Place *place);
    void followPlatform(const QString &id, Place *place);
    void lead(const QString &id, bool isStep, const std::function<void(Place &)> &show);
    void noteStep();
    void goBack();
    void goForward();
    void showStep(const History::Step &step);
    void updateActions();
    void openTemplate(const QString &service, const QString &id, qint64 version);
    void onWorkEnded(const QString &notice, qint64 duration);
    void comeForward();
    void openPage(const Target &target, const QString &name);
    void showContext();
    void followCrumb(const QString &crumb);
    void showStatus();
    void fitSidebar();

    AccessibleAreas m_areas;
    Clock m_clock;
    std::shared_ptr<Settings> m_settings;
    std::shared_ptr<RequestLog> m_log;
    std::shared_ptr<Platform> m_platform;
    QHash<QString, Place *> m_places; ///< those made so far
    QString m_sessionNote;
    std::optional<History::Step> m_wanted; ///< to be shown once there are places
    QStringList m_there; ///< the places that the platform has
    QString m_open; ///< the place that was opened last
    History m_history;
    ActionRegistry *m_actions;
    AutoRefresh *m_refresh;
    Sidebar *m_sidebar;
    ContextBar *m_contextBar;
    QStackedWidget *m_stack;
    MessageBar *m_news; ///< above the place
    ExportBar *m_exports;
    DesktopNotices *m_notices;
    qint64 m_longFrom = 3'000;
    StatusStrip *m_status;
    CommandPalette *m_palette = nullptr; ///< made when it is first asked for
    std::unique_ptr<NamedRecords> m_names; ///< of the platform and the person; null before they are wanted
    JobGuard m_finding; ///< what a pasted id is
    GoToButton *m_goTo = nullptr; ///< the palette's; there while a platform is
    IconButton *m_account; ///< what the person who is signed in can do with their session
    IconButton *m_menu; ///< what the window itself can do
};

} // namespace postroom
