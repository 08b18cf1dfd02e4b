// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>
#include <QString>

class QDBusMessage;

namespace postroom {

/// Tells the person through the notifications of their desktop (org.freedesktop.Notifications) what ended while they
/// were elsewhere. Nothing waits for an answer, and where no desktop answers nothing happens. GUI thread.
class DesktopNotices : public QObject {
    Q_OBJECT
public:
    explicit DesktopNotices(QObject *parent = nullptr);

    /// Shows this; never a name of anybody or anything of a message, since others see the screen too.
    void tell(const QString &title, const QString &words);

Q_SIGNALS:
    /// The person clicked one of them.
    void opened();

private Q_SLOTS:
    void onAction(const QDBusMessage &signal);

private:
    void onShown(const QDBusMessage &answer);
    bool listen();

    QSet<uint> m_shown; ///< what the desktop calls them
    QString m_desktop; ///< the name on the bus of what shows them
    bool m_listens = false;
};

} // namespace postroom
