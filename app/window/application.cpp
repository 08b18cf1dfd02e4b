// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/application.h"

#include "connection/openplatform.h"
#include "core/logging.h"
#include "style/postroomstyle.h"
#include "window/windowstate.h"

#include <QApplication>

namespace postroom {

namespace {

PostroomStyle &installStyle()
{
    auto *style = new PostroomStyle;
    style->setStill(windowstate::wantsStill());
    QApplication::setStyle(style); // which owns it
    return *style;
}

} // namespace

Application::Application(const ConnectionOptions &connection, const Clock &clock)
    : m_clock(clock)
    , m_connection(connection)
    , m_first(openPlatform(connection, clock))
    , m_theme(installStyle())
    , m_window(clock)
{
    connect(&m_window, &MainWindow::againRequested, this, [this] { enter(openPlatform(m_connection, m_clock)); });
    connect(&m_window, &MainWindow::demoRequested, this, [this] {
        m_connection = {};
        m_connection.kind = ConnectionOptions::Kind::Demo;
        enter(openPlatform(m_connection, m_clock));
    });
}

void Application::start(const QString &place)
{
    if (const auto first = std::exchange(m_first, std::nullopt))
        enter(*first, place);
    m_window.show();
    // Rows that have come by now are in the first painting.
    QCoreApplication::sendPostedEvents();
}

void Application::enter(const Opened &opened, const QString &place)
{
    m_recognition.reset();
    if (opened && m_connection.kind == ConnectionOptions::Kind::Demo) {
        m_window.setPlatform(*opened, place);
        return;
    }
    if (opened) {
        m_window.setConnecting((*opened)->name());
        auto *job = (*opened)->recognise();
        m_recognition.reset(job);
        job->then(
            this, [this, platform = *opened, place](const Result<Fork> &) { m_window.setPlatform(platform, place); });
        return;
    }
    qCWarning(lcApp) << "no platform:" << kindName(opened.error().kind);
    m_window.setRefusal(opened.error(), m_connection.url.host());
}

} // namespace postroom
