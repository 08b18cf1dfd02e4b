// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/windowstate.h"

#include <QScreen>
#include <QSettings>
#include <QWidget>

namespace postroom::windowstate {

using namespace Qt::StringLiterals;

namespace {

constexpr int visibleWidth = 200, titleBar = 32; // px that must be on a screen

struct KeptState : QSettings {
    KeptState()
        : QSettings(u"org.postroom"_s, u"Postroom"_s)
    {
    }
};

bool isReachable(const QRect &frame, const QScreen &screen)
{
    const QRect title(frame.left(), frame.top(), frame.width(), titleBar);
    const QRect seen = title & screen.availableGeometry();
    return seen.width() >= visibleWidth && seen.height() >= titleBar / 2;
}

} // namespace

void saveGeometry(const QWidget &window)
{
    KeptState().setValue("window/geometry"_L1, window.saveGeometry());
}

void restoreGeometry(QWidget &window)
{
    const QByteArray saved = KeptState().value("window/geometry"_L1).toByteArray();
    if (saved.isEmpty() || !window.restoreGeometry(saved))
        return;
    const QScreen *screen = window.screen();
    if (screen && !isReachable(window.frameGeometry(), *screen)) {
        const QRect room = screen->availableGeometry();
        window.resize(window.size().boundedTo(room.size()));
        window.move(room.topLeft());
    }
}

void savePlace(const QString &place, const QVariantMap &state)
{
    KeptState().setValue("places/"_L1 + place, state);
}

QVariantMap place(const QString &place)
{
    return KeptState().value("places/"_L1 + place).toMap();
}

QStringList recent()
{
    return KeptState().value("palette/recent"_L1).toStringList();
}

void saveRecent(const QStringList &memories)
{
    KeptState().setValue("palette/recent"_L1, memories);
}

QString lastPlace()
{
    return KeptState().value("window/last-place"_L1).toString();
}

void saveLastPlace(const QString &place)
{
    KeptState().setValue("window/last-place"_L1, place);
}

} // namespace postroom::windowstate
