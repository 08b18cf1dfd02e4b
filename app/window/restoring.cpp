// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the windows show is kept, and shown again by the next start.
#include "core/clock.h"
#include "widgets/messagebar.h"
#include "window/application.h"
#include "window/placelink.h"

#include <algorithm>
#include <QApplication>
#include <QClipboard>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView endedTopic("ended");

std::vector<History::Step> stepsOf(const SessionRecord::Left &left)
{
    std::vector<History::Step> steps;
    for (const QString &link : left.links) {
        if (const auto step = readLink(link).step)
            steps.push_back(*step);
    }
    return steps;
}

// A list that is narrowed is shown so again: a link to its current row would leave that out.
QString keptLink(const History::Step &step)
{
    const History::Step narrowed{step.place, step.service, std::nullopt, step.filters};
    const QString link = linkTo(narrowed);
    return link == linkTo({step.place, step.service}) ? linkTo(step) : link;
}

} // namespace

void Application::keepSession(std::unique_ptr<SessionRecord> record)
{
    m_begun = systemNow();
    m_record = std::move(record);
    m_left = m_record->begin(m_begun);
    connect(qApp, &QCoreApplication::aboutToQuit, this, &Application::sayFarewell);
}

void Application::sayFarewell()
{
    if (m_record)
        m_record->farewell();
}

// Returns where the first window is to begin.
QString Application::restore(const QString &place)
{
    if (!m_left || (!m_left->isUnexpected && !m_settings->isOn(Setting::Restore)))
        return place;
    const std::vector<History::Step> steps = stepsOf(*m_left);
    if (m_left->isUnexpected)
        sayUnexpected();
    if (steps.empty())
        return place;
    const auto addOthers = [this, steps] {
        std::for_each(steps.begin() + 1, steps.end(), [this](const History::Step &step) { addWindow(step); });
        m_window.activateWindow();
    };
    // Queued: they stand on the first window's platform.
    connect(&m_window, &MainWindow::resumed, this, addOthers,
        static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    if (!place.isEmpty())
        return place;
    m_window.goTo(steps.front()); // once there is a platform
    return steps.front().place;
}

void Application::sayUnexpected()
{
    const qsizetype windows = m_left->links.size();
    m_window.tell(endedTopic,
        {Ink::Amber, tr("Postroom ended unexpectedly"),
            windows > 1       ? tr("What was open in its windows is shown again.")
                : windows > 0 ? tr("What was open is shown again.")
                              : QString(),
            {tr("Copy details"), tr("Close")}});
}

void Application::onNews(const QString &topic, int index)
{
    if (topic != endedTopic)
        return;
    if (index > 0 || !m_left)
        return m_window.withdraw(endedTopic);
    const QString head = u"Postroom %1, %2 to %3\n"_s.arg(QCoreApplication::applicationVersion(),
        m_left->since.toString(TimeSpelling::Z6), m_begun.toString(TimeSpelling::Z6));
    QGuiApplication::clipboard()->setText(head + loggedBetween(m_left->since, m_begun));
    m_window.tell(endedTopic,
        {Ink::Amber, tr("Postroom ended unexpectedly"), tr("The details are copied, without recipients and secrets."),
            {tr("Copy details"), tr("Close")}});
}

// All windows close one after the other when the program ends: what the first one sees is what was open.
void Application::onClosing()
{
    if (!std::exchange(m_isClosing, true))
        keepWindows();
    m_keepLinksSoon.stop();
    m_keepSoon.start();
}

void Application::keepWindows()
{
    if (!m_record)
        return;
    for (MainWindow *window : windowsWithPlaces())
        window->savePlaces();
    keepLinks();
}

void Application::keepLinks()
{
    if (!m_record)
        return;
    QStringList links;
    for (const MainWindow *window : windowsWithPlaces())
        links.append(keptLink(window->here()));
    if (!links.isEmpty())
        m_record->keep(links);
}

// Something in a place is another one: not again and again while a person goes through a list.
void Application::keepLinksSoon()
{
    if (m_record && !m_isClosing && !m_keepLinksSoon.isActive())
        m_keepLinksSoon.start();
}

QList<MainWindow *> Application::windowsWithPlaces()
{
    QList<MainWindow *> windows{&m_window};
    for (const auto &window : m_others)
        windows.append(window.data());
    windows.removeIf([](const MainWindow *window) {
        return !window || !window->isVisible() || !window->platform() || window->asksToSignIn();
    });
    return windows;
}

} // namespace postroom
