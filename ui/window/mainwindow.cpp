// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/mainwindow.h"

#include "pages/connectionpage.h"
#include "pages/signinpage.h"
#include "pages/versionspage.h"
#include "style/measures.h"
#include "text/identitywords.h"
#include "text/serverwords.h"
#include "text/times.h"
#include "widgets/contextbar.h"
#include "widgets/iconbutton.h"
#include "widgets/sidebar.h"
#include "widgets/statusstrip.h"
#include "window/actionregistry.h"
#include "window/places.h"
#include "window/windowstate.h"

#include <QCloseEvent>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize(1280, 800), leastSize(720, 480);

constexpr QLatin1StringView connectionId("connection"), signInId("sign-in");

QString connectionText(Platform::Connection connection)
{
    switch (connection) {
    case Platform::Connection::AdministrationApi:
        return MainWindow::tr("Administration API");
    case Platform::Connection::ServiceKeys:
        return MainWindow::tr("API keys of services");
    case Platform::Connection::AdminMode:
        return MainWindow::tr("Admin mode, read-only");
    case Platform::Connection::Demo:
        break;
    }
    return MainWindow::tr("Demo platform");
}

// Nobody should take the demo for a platform of theirs.
QString shownName(const Platform &platform)
{
    return platform.connection() == Platform::Connection::Demo
        ? MainWindow::tr("%1 (demo)", "name of a platform").arg(platform.name())
        : platform.name();
}

} // namespace

MainWindow::MainWindow(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_actions(new ActionRegistry(this))
    , m_sidebar(new Sidebar(this))
    , m_contextBar(new ContextBar(this))
    , m_stack(new QStackedWidget(this))
    , m_status(new StatusStrip(this))
    , m_account(new IconButton(u"circle-user"_s, tr("Account"), this))
{
    setObjectName(u"mainWindow"_s);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_contextBar);
    right->addWidget(m_stack, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_sidebar);
    middle->addLayout(right, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(middle, 1);
    whole->addWidget(m_status);
    places::fill(*m_sidebar);
    showPlaces();
    m_account->setObjectName(u"account"_s);
    m_account->hide();
    m_contextBar->setTrailing(m_account);
    connect(m_account, &IconButton::clicked, this, &MainWindow::openAccountMenu);
    connect(m_sidebar, &Sidebar::activated, this, &MainWindow::open);
    connect(m_actions, &ActionRegistry::triggered, this, &MainWindow::perform);
    setMinimumSize(leastSize);
    resize(usualSize);
    windowstate::restoreGeometry(*this);
}

MainWindow::~MainWindow()
{
    clearPlaces();
}

void MainWindow::setPlatform(const std::shared_ptr<Platform> &platform, const QString &place)
{
    clearPlaces();
    if (m_platform)
        m_platform->disconnect(this);
    m_platform = platform;
    connect(platform.get(), &Platform::serversChanged, this, &MainWindow::showIdentity);
    if (!place.isEmpty() || m_open.isEmpty())
        m_open = place.isEmpty() ? QString(places::search) : place;
    showPlaces();
    m_open = places::withinOf(m_open);
    if (!m_there.contains(m_open))
        m_open = places::search;
    resume();
}

// Those that the platform has, or every platform where there is none.
void MainWindow::showPlaces()
{
    m_there = places::idsOn(m_platform.get());
    for (const QString &id : places::ids())
        m_sidebar->setShown(id, m_there.contains(id));
    const bool hasHealth = m_there.contains(places::health);
    m_actions->setAbsent(hasHealth ? QSet<Act>() : QSet<Act>{Act::GoHealth});
}

void MainWindow::showIdentity()
{
    const Identity &identity = m_platform->identity();
    const auto servers = m_platform->servers();
    QStringList role{
        roleText(identity), person() ? m_sessionNote : QString(), servers ? serversText(*servers) : QString()};
    role.removeAll(QString());
    m_status->setWho(identity.email.isEmpty() ? identity.name : identity.email, role.join(u"  ·  "_s));
    m_account->setVisible(person());
    m_account->setWords(tr("Account of %1", "a person").arg(identity.name));
    m_actions->action(Act::HidePowers)->setChecked(person() && person()->powersHidden);
}

void MainWindow::setSessionNote(const QString &note)
{
    m_sessionNote = note;
    if (person())
        showIdentity();
}

// Null while nobody is signed in.
const Person *MainWindow::person() const
{
    return m_platform && m_places.value(signInId) == nullptr ? m_platform->identity().person.get() : nullptr;
}

// What was open stays behind it, with all that was typed.
void MainWindow::setSignIn(SignInPage *page, const QString &platform)
{
    removePlace(signInId);
    addPlace(signInId, page);
    m_sidebar->setProfile(platform, tr("Not signed in"));
    m_sidebar->setEnabled(false);
    m_status->setWho(tr("Not signed in"), {});
    m_account->hide();
    setWindowTitle(tr("Postroom"));
    enter(signInId, page);
}

void MainWindow::resume()
{
    removePlace(signInId);
    m_sidebar->setProfile(m_platform->name(), connectionText(m_platform->connection()));
    m_sidebar->setEnabled(true);
    showIdentity();
    setWindowTitle(tr("%1 – Postroom", "name of a platform").arg(shownName(*m_platform)));
    open(m_open);
}

void MainWindow::setRefusal(const Error &error, const QString &address)
{
    showConnection(new ConnectionPage(error, address, this), address, tr("Not connected"));
}

void MainWindow::setConnecting(const QString &address)
{
    showConnection(new ConnectionPage(address, this), address, tr("Connecting"));
}

void MainWindow::showConnection(ConnectionPage *page, const QString &address, const QString &state)
{
    clearPlaces();
    if (m_platform)
        m_platform->disconnect(this);
    m_platform.reset();
    showPlaces();
    connect(page, &ConnectionPage::againRequested, this, &MainWindow::againRequested);
    connect(page, &ConnectionPage::unlockRequested, this, &MainWindow::unlockRequested);
    connect(page, &ConnectionPage::secretTyped, this, &MainWindow::secretTyped);
    addPlace(connectionId, page);
    m_sidebar->setProfile(address, state);
    m_sidebar->setEnabled(false);
    m_status->setWho(state, {});
    m_account->hide();
    setWindowTitle(tr("Postroom"));
    enter(connectionId, page);
}

QByteArray MainWindow::takeSecret()
{
    return place() ? place()->takeSecret() : QByteArray();
}

void MainWindow::clearPlaces()
{
    savePlaces();
    for (const QString &id : m_places.keys())
        removePlace(id);
}

void MainWindow::removePlace(const QString &id)
{
    Place *place = m_places.take(id);
    if (!place)
        return;
    place->disconnect(this);
    m_stack->removeWidget(place);
    // A button of the place may be what leads here.
    place->hide();
    place->deleteLater();
}

void MainWindow::addPlace(const QString &id, Place *place)
{
    m_places.insert(id, place);
    m_stack->addWidget(place);
    place->restore(windowstate::place(id));
    connect(place, &Place::changed, this, [this, place] {
        if (place != this->place())
            return;
        m_actions->update(place, person());
        showStatus();
    });
    connect(place, &Place::titleChanged, this, [this, place] {
        if (place == this->place())
            showContext();
    });
    connect(place, &Place::serviceRequested, this, [this](const QString &service) {
        openWith(places::notifications, [&service](Place &list) { list.showService(service); });
    });
    connect(place, &Place::listRequested, this, [this](const Query &query, const QString &of) {
        openWith(places::idOf(query.resource), [&query, &of](Place &list) { list.showList(query, of); });
    });
    connect(place, &Place::recordRequested, this, [this](const Target &target, const QString &name) {
        openWith(places::recordIdOf(target.resource), [&](Place &record) { record.showRecord(target, name); });
    });
    connect(place, &Place::templateRequested, this, &MainWindow::openTemplate);
    connect(place, &Place::demoRequested, this, &MainWindow::demoRequested);
    connect(place, &Place::passwordTyped, this, &MainWindow::passwordTyped);
}

Place *MainWindow::place(const QString &id)
{
    if (Place *made = m_places.value(id))
        return made;
    Place *made = m_platform && m_there.contains(id) ? places::make(id, {m_platform, m_clock}, this) : nullptr;
    if (made)
        addPlace(id, made);
    return made;
}

QStringList MainWindow::placeIds()
{
    return places::ids();
}

Place *MainWindow::place() const
{
    return qobject_cast<Place *>(m_stack->currentWidget());
}

void MainWindow::open(const QString &id)
{
    if (m_places.contains(signInId))
        return; // nobody comes past it
    Place *place = this->place(id);
    if (!place)
        return;
    m_open = id;
    enter(id, place);
}

void MainWindow::enter(const QString &id, Place *place)
{
    m_stack->setCurrentWidget(place);
    m_sidebar->setCurrent(places::withinOf(id));
    showContext();
    showStatus();
    m_actions->update(place, person());
    place->activate();
}

void MainWindow::openWith(const QString &id, const std::function<void(Place &)> &show)
{
    if (Place *place = this->place(id))
        show(*place);
    open(id);
}

void MainWindow::openTemplate(const QString &service, const QString &id, qint64 version)
{
    if (auto *page = qobject_cast<VersionsPage *>(place(places::versions)))
        page->showTemplate(service, id, version);
    open(places::versions);
}

void MainWindow::perform(Act act)
{
    switch (act) {
    case Act::GoSearch:
        return open(places::search);
    case Act::GoNotifications:
        return open(places::notifications);
    case Act::GoCheckFile:
        return open(places::checkFile);
    case Act::GoVersions:
        return open(places::versions);
    case Act::GoHealth:
        return open(places::health);
    case Act::Quit:
        close();
        return;
    case Act::SignOut:
        Q_EMIT signOutRequested();
        return;
    case Act::HidePowers:
        Q_EMIT powersHiddenRequested(m_actions->action(act)->isChecked());
        return;
    default:
        if (place())
            place()->perform(act);
    }
}

void MainWindow::openAccountMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"accountMenu"_s);
    menu->setAccessibleName(m_account->accessibleName());
    menu->addAction(m_actions->action(Act::HidePowers));
    menu->addAction(m_actions->action(Act::SignOut));
    const int left = isRightToLeft() ? 0 : m_account->width() - menu->sizeHint().width();
    menu->popup(m_account->mapToGlobal(QPoint(left, m_account->height())));
}

void MainWindow::showContext()
{
    const QString platform = m_platform ? shownName(*m_platform) : tr("Postroom");
    m_contextBar->setCrumbs({Crumb{{}, platform}, Crumb{{}, place()->title()}});
}

void MainWindow::showStatus()
{
    const auto asOf = place() ? place()->asOf() : std::nullopt;
    if (!asOf || !m_platform) {
        m_status->setAsOf({});
        return;
    }
    const QTimeZone &zone = m_platform->zone();
    m_status->setAsOf(asOfText(*asOf, m_clock.now(), zone), exactText(*asOf, zone));
}

void MainWindow::fitSidebar()
{
    m_sidebar->setRail(width() < measures::railBelow);
}

void MainWindow::savePlaces()
{
    for (auto it = m_places.cbegin(); it != m_places.cend(); ++it)
        windowstate::savePlace(it.key(), it.value()->state());
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitSidebar();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    windowstate::saveGeometry(*this);
    savePlaces();
    QWidget::closeEvent(event);
}

} // namespace postroom
