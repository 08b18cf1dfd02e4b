// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/application.h"

#include "connection/personconnection.h"
#include "connection/profileconnection.h"
#include "core/logging.h"
#include "style/postroomstyle.h"

#include <QApplication>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds keepAfter{2}; // several steps are kept at once

PostroomStyle &installStyle(const Settings &settings)
{
    auto *style = new PostroomStyle;
    style->setStill(settings.isOn(Setting::Still));
    QApplication::setStyle(style); // which owns it
    return *style;
}

ConnectionOptions noting(ConnectionOptions connection, const std::shared_ptr<RequestLog> &log)
{
    connection.log = log;
    return connection;
}

Theme::Choice themeOf(const Settings &settings)
{
    const QString value = settings.value(Setting::Theme);
    return value == "dark"_L1 ? Theme::Choice::Dark
        : value == "light"_L1 ? Theme::Choice::Light
                              : Theme::Choice::System;
}

} // namespace

Application::Application(const ConnectionOptions &connection, const Clock &clock)
    : m_clock(clock)
    , m_settings(std::make_shared<Settings>())
    , m_log(std::make_shared<RequestLog>())
    , m_connection(noting(connection, m_log))
    , m_first(waitsForKeychain(m_connection) ? std::nullopt : std::optional(opened()))
    , m_theme(installStyle(*m_settings), themeOf(*m_settings))
    , m_zoom(m_settings->value(Setting::TextSize).toInt())
    , m_window(clock, m_settings, m_log)
{
    connect(&m_zoom, &Zoom::changed, this,
        [this](int percent) { m_settings->set(Setting::TextSize, QString::number(percent)); });
    connect(m_settings.get(), &Settings::changed, this, &Application::apply);
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(keepAfter);
    connect(&m_keepSoon, &QTimer::timeout, this, [this] {
        m_isClosing = false;
        keepWindows();
    });
    m_keepLinksSoon.setSingleShot(true);
    m_keepLinksSoon.setInterval(keepAfter);
    connect(&m_keepLinksSoon, &QTimer::timeout, this, &Application::keepLinks);
    connectWindow(m_window);
    followFirst();
}

// The others are asked for when they matter.
void Application::apply(Setting setting)
{
    if (setting == Setting::Theme)
        m_theme.setChoice(themeOf(*m_settings));
    else if (setting == Setting::TextSize)
        m_zoom.set(m_settings->value(Setting::TextSize).toInt());
    else if (setting == Setting::Still)
        PostroomStyle::of(nullptr)->setStill(m_settings->isOn(Setting::Still));
}

void Application::start(const QString &wanted)
{
    const QString place = restore(wanted);
    if (const auto first = std::exchange(m_first, std::nullopt))
        enter(*first, place);
    else
        open(Unlocking::No, place);
    m_window.show();
    // Rows that have come by now are in the first painting.
    QCoreApplication::sendPostedEvents();
}

OpenedPlatform Application::opened() const
{
    return openPlatform(m_connection, m_clock, {}, {}, &m_secrets);
}

// What is open stays, and asks again with the password that was typed.
void Application::usePassword(MainWindow &window)
{
    m_secrets.keepForThisRun(secretName(m_connection), Secret(window.takeSecret()));
    if (Place *place = window.place())
        place->perform(Act::ReadAgain);
}

// The window waits for no keychain: it shows what is awaited, and the ways on.
void Application::open(Unlocking unlocking, const QString &place)
{
    m_opening.reset();
    m_recognition.reset();
    m_session.reset();
    if (!waitsForKeychain(m_connection))
        return enter(opened(), place);
    m_window.setConnecting(shownAddress());
    auto *job = openWithKeychain(m_connection, m_clock, m_secrets, unlocking);
    m_opening.reset(job);
    job->then(this, [this, place](const OpenedPlatform &opened) { enter(opened, place); });
}

// What was typed serves this run in any case; a keychain that does not take it is told about.
void Application::useSecret(bool keep)
{
    Secret secret(m_window.takeSecret());
    const SecretName name = secretName(m_connection);
    m_secrets.keepForThisRun(name, secret.copy());
    if (!keep)
        return open();
    m_window.setConnecting(shownAddress());
    auto *job = m_secrets.write(name, std::move(secret));
    m_opening.reset(job);
    job->then(this, [this](const Result<std::monostate> &written) {
        if (written)
            open();
        else
            m_window.setRefusal(written.error(), shownAddress());
    });
}

// A person signs in first, unless it was said that nobody does.
void Application::show(const std::shared_ptr<Platform> &platform, const QString &place)
{
    auto api = std::dynamic_pointer_cast<HttpPlatform>(platform);
    if (!api || !needsPerson(m_connection))
        return m_window.setPlatform(platform, place);
    m_session = std::make_unique<WindowSession>(std::move(api), m_clock, m_secrets,
        WindowSession::Settings{personSecretName(m_connection, SecretPurpose::Session).profile, m_connection.webHost},
        m_window);
    m_session->start(place);
}

QString Application::shownAddress() const
{
    return m_connection.profile.isEmpty() ? m_connection.url.host() : m_connection.profile;
}

void Application::enter(const OpenedPlatform &opened, const QString &place)
{
    m_recognition.reset();
    if (opened && m_connection.kind == ConnectionOptions::Kind::Demo) {
        m_window.setPlatform(*opened, place);
        return;
    }
    if (opened)
        return recognise(*opened, place);
    qCWarning(lcApp) << "no platform:" << kindName(opened.error().kind);
    m_window.setRefusal(opened.error(), shownAddress());
}

// A platform that the profile knows is shown at once; that it has become another one is found out meanwhile.
void Application::recognise(const std::shared_ptr<Platform> &platform, const QString &place)
{
    const bool known = m_connection.fork != Fork::Unknown;
    if (known)
        show(platform, place);
    else
        m_window.setConnecting(platform->name());
    auto *job = platform->recognise();
    m_recognition.reset(job);
    job->then(this, [this, platform, place, known](const Result<Fork> &answer) {
        const Fork fork = answer ? *answer : Fork::Unknown;
        keepFork(m_connection, fork);
        const bool same = fork == Fork::Unknown || fork == m_connection.fork;
        if (fork != Fork::Unknown)
            m_connection.fork = fork;
        if (!known || !same)
            show(platform, place);
    });
}

} // namespace postroom
