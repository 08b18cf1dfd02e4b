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
    , m_theme(installStyle())
    , m_window(clock)
{
    connect(&m_window, &MainWindow::againRequested, this, [this] { openConnection(m_connection); });
    connect(&m_window, &MainWindow::demoRequested, this, [this] {
        m_connection = {};
        m_connection.kind = ConnectionOptions::Kind::Demo;
        openConnection(m_connection);
    });
}

void Application::start(const QString &place)
{
    openConnection(m_connection, place);
    m_window.show();
}

void Application::openConnection(const ConnectionOptions &connection, const QString &place)
{
    auto opened = openPlatform(connection, m_clock);
    if (opened) {
        m_window.setPlatform(*opened, place);
        return;
    }
    qCWarning(lcApp) << "no platform:" << kindName(opened.error().kind);
    m_window.setRefusal(opened.error(), connection.url.host());
}

} // namespace postroom
