// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/mainwindow.h"

#include "desktop/desktopnotices.h"
#include "style/measures.h"
#include "text/times.h"
#include "widgets/contextbar.h"
#include "widgets/gotobutton.h"
#include "widgets/iconbutton.h"
#include "widgets/messagebar.h"
#include "widgets/sidebar.h"
#include "widgets/statusstrip.h"
#include "window/actionregistry.h"
#include "window/autorefresh.h"
#include "window/exportbar.h"
#include "window/namedrecords.h"
#include "window/places.h"
#include "window/windowstate.h"

#include <QApplication>
#include <QCloseEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize(1280, 800), leastSize(720, 480);

} // namespace

MainWindow::MainWindow(
    const Clock &clock, std::shared_ptr<Settings> settings, std::shared_ptr<RequestLog> log, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_settings(std::move(settings))
    , m_log(std::move(log))
    , m_actions(new ActionRegistry(this))
    , m_refresh(new AutoRefresh(m_settings, this))
    , m_sidebar(new Sidebar(this))
    , m_contextBar(new ContextBar(this))
    , m_stack(new QStackedWidget(this))
    , m_news(new MessageBar(this))
    , m_exports(new ExportBar(this))
    , m_notices(new DesktopNotices(this))
    , m_status(new StatusStrip(this))
    , m_account(new IconButton(u"circle-user"_s, tr("Account"), this))
    , m_menu(new IconButton(u"menu"_s, tr("Menu"), this))
{
    setObjectName(u"mainWindow"_s);
    setAccessibleRole(*this, QAccessible::Window);
    layOut();
    places::fill(*m_sidebar);
    showPlaces();
    m_news->setObjectName(u"news"_s);
    m_account->setObjectName(u"account"_s);
    m_account->hide();
    m_menu->setObjectName(u"menu"_s);
    m_goTo = new GoToButton(m_actions->action(Act::Palette)->text(), m_actions->action(Act::Palette)->shortcut(), this);
    m_goTo->setObjectName(u"goTo"_s);
    connect(m_goTo, &GoToButton::clicked, m_actions->action(Act::Palette), &QAction::trigger);
    connect(m_contextBar, &ContextBar::crumbActivated, this, &MainWindow::followCrumb);
    m_contextBar->setTrailing(m_goTo);
    m_contextBar->setTrailing(m_account);
    m_contextBar->setTrailing(m_menu);
    connect(m_menu, &IconButton::clicked, this, &MainWindow::openWindowMenu);
    connect(m_account, &IconButton::clicked, this, &MainWindow::openAccountMenu);
    connect(m_news, &MessageBar::actionTriggered, this, &MainWindow::newsTriggered);
    connect(m_exports, &ExportBar::stopConfirmed, this, &QWidget::close);
    connect(m_exports, &ExportBar::workEnded, this, &MainWindow::onWorkEnded);
    connect(m_notices, &DesktopNotices::opened, this, &MainWindow::comeForward);
    connect(m_sidebar, &Sidebar::activated, this, &MainWindow::open);
    connect(m_actions, &ActionRegistry::triggered, this, &MainWindow::perform);
    connect(m_actions, &ActionRegistry::placeTriggered, this, &MainWindow::open);
    qApp->installEventFilter(this);
    setMinimumSize(leastSize);
    resize(usualSize);
    windowstate::restoreGeometry(*this);
}

void MainWindow::layOut()
{
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_contextBar);
    auto *news = new QVBoxLayout;
    news->setContentsMargins(measures::cardGap, 0, measures::cardGap, 0);
    news->addWidget(m_news);
    right->addLayout(news);
    right->addWidget(m_stack, 1);
    right->addWidget(m_exports);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_sidebar);
    middle->addLayout(right, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(middle, 1);
    whole->addWidget(m_status);
}

MainWindow::~MainWindow()
{
    clearPlaces();
}

void MainWindow::clearPlaces()
{
    savePlaces();
    closePalette();
    m_exports->stopAll();
    m_history.clear();
    m_names.reset();
    for (const QString &id : m_places.keys())
        removePlace(id);
}

void MainWindow::removePlace(const QString &id)
{
    Place *place = m_places.take(id);
    if (!place)
        return;
    place->disconnect(this);
    if (place == this->place())
        m_refresh->watch(nullptr, {});
    m_stack->removeWidget(place);
    // A button of the place may be what leads here.
    place->hide();
    place->deleteLater();
}

void MainWindow::addPlace(const QString &id, Place *place)
{
    m_places.insert(id, place);
    m_stack->addWidget(place);
    setAccessibleRole(*place, QAccessible::Grouping);
    place->setAccessibleName(place->title());
    place->restore(windowstate::place(id));
    connect(place, &Place::changed, this, [this, place] {
        if (place != this->place())
            return;
        updateActions();
        showStatus();
        showContext();
    });
    connect(place, &Place::titleChanged, this, [this, place] {
        if (place == this->place())
            showContext();
    });
    connect(place, &Place::serviceRequested, this, [this](const QString &service) {
        lead(places::notifications, true, [&service](Place &list) { list.showService(service); });
    });
    connect(place, &Place::listRequested, this, [this](const Query &query, const QString &of) {
        lead(places::idOf(query.resource), true, [&query, &of](Place &list) { list.showList(query, of); });
    });
    connect(place, &Place::recordRequested, this, &MainWindow::openPage);
    connect(place, &Place::targetRequested, this, &MainWindow::openRecord);
    connect(place, &Place::searchRequested, this, &MainWindow::searchFor);
    connect(place, &Place::templateRequested, this, &MainWindow::openTemplate);
    connect(place, &Place::exportRequested, this,
        [this](const ExportRequest &request) { m_exports->begin(m_platform, request); });
    connect(place, &Place::paperRequested, this,
        [this](const PaperRequest &request) { m_exports->begin(m_platform, request); });
    connect(place, &Place::workEnded, this, &MainWindow::onWorkEnded);
    connect(place, &Place::demoRequested, this, &MainWindow::demoRequested);
    connect(place, &Place::passwordTyped, this, &MainWindow::passwordTyped);
}

Place *MainWindow::place(const QString &id)
{
    if (Place *made = m_places.value(id))
        return made;
    Place *made = m_platform && m_there.contains(id) ? places::make(id, {m_platform, m_clock, m_settings, m_log}, this)
                                                     : nullptr;
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

void MainWindow::enter(const QString &id, Place *place)
{
    m_stack->setCurrentWidget(place);
    m_goTo->setVisible(m_platform && !asksToSignIn());
    m_sidebar->setCurrent(places::withinOf(id));
    showContext();
    showStatus();
    updateActions();
    place->activate();
    followPlatform(id, place);
    Q_EMIT entered();
}

void MainWindow::tell(const QString &topic, const Message &message)
{
    m_news->put(topic, message);
}

void MainWindow::withdraw(const QString &topic)
{
    m_news->withdraw(topic);
}

// What stands on this computer changes by nobody else.
void MainWindow::followPlatform(const QString &id, Place *place)
{
    const bool moves = m_platform && m_platform->connection() != Platform::Connection::Demo;
    m_refresh->watch(place, moves ? places::refreshOf(id) : std::chrono::milliseconds::zero());
}

// Nobody should take the demo for a platform of theirs.
QString MainWindow::platformTitle() const
{
    if (!m_platform)
        return tr("Postroom");
    return m_platform->connection() == Platform::Connection::Demo
        ? tr("%1 (demo)", "name of a platform").arg(m_platform->name())
        : m_platform->name();
}

void MainWindow::showContext()
{
    QList<Crumb> crumbs{{{}, platformTitle()}};
    const std::vector<WayPart> way = place()->way();
    for (std::size_t at = 0; at < way.size(); ++at)
        crumbs.append({QString::number(at), way[at].name});
    crumbs.append({{}, place()->title()});
    m_contextBar->setCrumbs(crumbs);
}

void MainWindow::followCrumb(const QString &crumb)
{
    const std::vector<WayPart> way = place()->way();
    if (const std::size_t at = crumb.toUInt(); at < way.size())
        openPage(way[at].record, way[at].name);
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
    if (!m_open.isEmpty())
        windowstate::saveLastPlace(places::withinOf(m_open));
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitSidebar();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_exports->isRunning()) {
        m_exports->askToStop();
        return event->ignore();
    }
    Q_EMIT closing();
    windowstate::saveGeometry(*this);
    savePlaces();
    QWidget::closeEvent(event);
}

} // namespace postroom
