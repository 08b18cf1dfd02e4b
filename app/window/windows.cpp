// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The windows beside the first one.
#include "window/application.h"
#include "window/elsewherepage.h"
#include "window/exportbar.h"

#include <QApplication>

namespace postroom {

namespace {

constexpr QPoint besideThePrevious(24, 24); // px

} // namespace

void Application::connectWindow(MainWindow &window)
{
    connect(&window, &MainWindow::againRequested, this, [this] { open(); });
    connect(&window, &MainWindow::unlockRequested, this, [this] { open(Unlocking::MayAsk); });
    connect(&window, &MainWindow::secretTyped, this, &Application::useSecret);
    connect(&window, &MainWindow::passwordTyped, this, [this, &window] { usePassword(window); });
    connect(&window, &MainWindow::zoomRequested, &m_zoom, &Zoom::step);
    connect(&window, &MainWindow::windowRequested, this, &Application::addWindow);
    connect(&window, &MainWindow::entered, &m_keepSoon, qOverload<>(&QTimer::start));
    connect(&window, &MainWindow::entered, this, [this, &window] {
        connect(window.place(), &Place::changed, this, &Application::keepLinksSoon, Qt::UniqueConnection);
    });
    connect(&window, &MainWindow::closing, this, &Application::onClosing);
    connect(&window, &MainWindow::newsTriggered, this, &Application::onNews);
    connect(&window, &MainWindow::demoRequested, this, [this] {
        m_connection = {};
        m_connection.kind = ConnectionOptions::Kind::Demo;
        open();
    });
}

// The person signs in in the first window, even where that was closed before the others.
void Application::followFirst()
{
    const auto each = [this](auto call) {
        return [this, call] {
            for (const auto &window : m_others) {
                if (window)
                    call(*window);
            }
        };
    };
    connect(&m_window, &MainWindow::platformOpened, this,
        each([this](MainWindow &window) { window.setPlatform(m_window.platform()); }));
    connect(&m_window, &MainWindow::resumed, this, each([](MainWindow &window) {
        if (window.asksToSignIn())
            window.resume();
    }));
    connect(
        &m_window, &MainWindow::signInAsked, this, each([this](MainWindow &window) { showSignInElsewhere(window); }));
    connect(&m_window, &MainWindow::platformLost, this, each([](MainWindow &window) {
        window.exports().stopAll(); // of a platform that is gone: nothing to ask about
        window.close();
    }));
    connect(&m_window, &MainWindow::platformLost, &m_window, [this] {
        if (!m_others.isEmpty())
            m_window.show(); // it may have been closed before them
    });
}

void Application::showSignInElsewhere(MainWindow &window)
{
    auto *page = new ElsewherePage(&window);
    connect(page, &ElsewherePage::otherRequested, &m_window, [this] {
        m_window.show();
        m_window.raise();
        m_window.activateWindow();
    });
    window.setSignIn(page, m_window.platform() ? m_window.platform()->name() : shownAddress());
}

void Application::addWindow(const History::Step &step)
{
    if (!m_window.platform() || m_window.asksToSignIn())
        return;
    const MainWindow &before = windowInFront();
    const QPoint place = before.pos() + besideThePrevious;
    const QSize size = before.size();
    auto *window = new MainWindow(m_clock, m_settings, m_log);
    window->setAttribute(Qt::WA_DeleteOnClose);
    m_others.removeAll(nullptr);
    m_others.append(window);
    connectWindow(*window);
    connect(window, &MainWindow::signOutRequested, &m_window, &MainWindow::signOutRequested);
    connect(window, &MainWindow::powersHiddenRequested, &m_window, &MainWindow::powersHiddenRequested);
    window->goTo(step); // once it has a platform
    window->setPlatform(m_window.platform(), step.place);
    window->resize(size);
    window->move(place);
    window->show();
    window->activateWindow();
}

MainWindow &Application::windowInFront()
{
    auto *active = qobject_cast<MainWindow *>(QApplication::activeWindow());
    if (active)
        return *active;
    for (const auto &window : m_others) {
        if (window && window->isVisible() && !m_window.isVisible())
            return *window;
    }
    return m_window;
}

void Application::take(const QString &place, const QString &link)
{
    MainWindow &window = windowInFront();
    window.show();
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.raise();
    window.activateWindow();
    if (!link.isEmpty())
        window.followLink(link);
    else if (!place.isEmpty())
        window.open(place);
}

} // namespace postroom
