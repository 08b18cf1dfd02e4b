// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/connectionpage.h"
#include "text/identitywords.h"
#include "text/serverwords.h"
#include "widgets/iconbutton.h"
#include "widgets/sidebar.h"
#include "widgets/statusstrip.h"
#include "window/actionregistry.h"
#include "window/mainwindow.h"
#include "window/places.h"
#include "window/windowstate.h"

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

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

} // namespace

void MainWindow::setPlatform(const std::shared_ptr<Platform> &platform, const QString &place)
{
    clearPlaces();
    if (m_platform)
        m_platform->disconnect(this);
    m_platform = platform;
    connect(platform.get(), &Platform::serversChanged, this, &MainWindow::showIdentity);
    if (!place.isEmpty() || m_open.isEmpty())
        m_open = place.isEmpty() ? usualPlace() : place;
    showPlaces();
    m_open = places::withinOf(m_open);
    if (!m_there.contains(m_open))
        m_open = places::start;
    Q_EMIT platformOpened();
    resume();
}

// Of the values of its setting two are places.
QString MainWindow::usualPlace() const
{
    const QString value = m_settings->value(Setting::OpensOn);
    const QString place = value == "last"_L1 ? windowstate::lastPlace() : value;
    return places::ids().contains(place) ? place : QString(places::start);
}

// Those that the platform has, or every platform where there is none.
void MainWindow::showPlaces()
{
    m_there = places::idsOn(m_platform.get());
    QSet<QString> absent;
    for (const QString &id : places::ids()) {
        m_sidebar->setShown(id, m_there.contains(id));
        if (!m_there.contains(id))
            absent.insert(id);
    }
    m_actions->setAbsent(absent);
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

bool MainWindow::asksToSignIn() const
{
    return m_places.contains(signInId);
}

// Null while nobody is signed in.
const Person *MainWindow::person() const
{
    return m_platform && !asksToSignIn() ? m_platform->identity().person.get() : nullptr;
}

// What was open stays behind it, with all that was typed.
void MainWindow::setSignIn(Place *page, const QString &platform)
{
    removePlace(signInId);
    addPlace(signInId, page);
    m_sidebar->setProfile(platform, tr("Not signed in"));
    m_sidebar->setEnabled(false);
    m_status->setWho(tr("Not signed in"), {});
    m_account->hide();
    setWindowTitle(tr("Postroom"));
    enter(signInId, page);
    Q_EMIT signInAsked();
}

void MainWindow::resume()
{
    removePlace(signInId);
    m_sidebar->setProfile(m_platform->name(), connectionText(m_platform->connection()));
    m_sidebar->setEnabled(true);
    showIdentity();
    setWindowTitle(tr("%1 – Postroom", "name of a platform").arg(platformTitle()));
    open(m_open);
    if (const auto wanted = std::exchange(m_wanted, std::nullopt))
        goTo(*wanted);
    Q_EMIT resumed();
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
    Q_EMIT platformLost();
}

QByteArray MainWindow::takeSecret()
{
    return place() ? place()->takeSecret() : QByteArray();
}

} // namespace postroom
