// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/windowstate.h"

#include "style/zoom.h"

#include <QScreen>
#include <QSettings>
#include <QWidget>

namespace postroom::windowstate {

using namespace Qt::StringLiterals;

namespace {

constexpr int visibleWidth = 200, titleBar = 32; // px that must be on a screen

struct Settings : QSettings {
    Settings()
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
    Settings().setValue("window/geometry"_L1, window.saveGeometry());
}

void restoreGeometry(QWidget &window)
{
    const QByteArray saved = Settings().value("window/geometry"_L1).toByteArray();
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
    Settings().setValue("places/"_L1 + place, state);
}

QVariantMap place(const QString &place)
{
    return Settings().value("places/"_L1 + place).toMap();
}

QStringList recent()
{
    return Settings().value("palette/recent"_L1).toStringList();
}

void saveRecent(const QStringList &memories)
{
    Settings().setValue("palette/recent"_L1, memories);
}

int zoom()
{
    bool isNumber = false;
    const int percent = Settings().value("appearance/zoom"_L1, Zoom::usual).toInt(&isNumber);
    return isNumber ? percent : Zoom::usual;
}

void saveZoom(int percent)
{
    Settings().setValue("appearance/zoom"_L1, percent);
}

bool wantsStill()
{
    return Settings().value("appearance/still"_L1, false).toBool();
}

} // namespace postroom::windowstate
