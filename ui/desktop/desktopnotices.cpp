// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/desktopnotices.h"

#include <chrono>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds longestCall{10s};

QString service()
{
    return u"org.freedesktop.Notifications"_s;
}

QString path()
{
    return u"/org/freedesktop/Notifications"_s;
}

} // namespace

DesktopNotices::DesktopNotices(QObject *parent)
    : QObject(parent)
{
}

// From whoever sends it: to ask who that is, as Qt does for a name, would wait for an answer.
bool DesktopNotices::listen()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!m_listens && bus.isConnected())
        m_listens = bus.connect({}, path(), service(), u"ActionInvoked"_s, this,
            SLOT(onAction(QDBusMessage))); // by name: D-Bus has no other
    return m_listens;
}

void DesktopNotices::tell(const QString &title, const QString &words)
{
    if (!listen())
        return;
    QDBusMessage call = QDBusMessage::createMethodCall(service(), path(), service(), u"Notify"_s);
    const QVariantMap hints{{u"desktop-entry"_s, u"org.postroom.Postroom"_s}, {u"category"_s, u"transfer"_s}};
    const QStringList actions{u"default"_s, tr("Show")};
    // The words may be read as markup there.
    call << u"Postroom"_s << uint(0) << u"org.postroom.Postroom"_s << title << words.toHtmlEscaped() << actions << hints
         << -1;
    const auto pending = QDBusConnection::sessionBus().asyncCall(call, static_cast<int>(longestCall.count()));
    auto *watcher = new QDBusPendingCallWatcher(pending, this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        onShown(done->reply());
        done->deleteLater();
    });
}

void DesktopNotices::onShown(const QDBusMessage &answer)
{
    if (answer.type() != QDBusMessage::ReplyMessage || answer.arguments().isEmpty())
        return;
    m_desktop = answer.service();
    m_shown.insert(answer.arguments().constFirst().toUInt());
}

void DesktopNotices::onAction(const QDBusMessage &signal)
{
    if (signal.service() == m_desktop && m_shown.remove(signal.arguments().value(0).toUInt()))
        Q_EMIT opened();
}

} // namespace postroom
