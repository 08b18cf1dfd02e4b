// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/zoom.h"

#include <algorithm>
#include <QApplication>

namespace postroom {

Zoom::Zoom(int percent, QObject *parent)
    : QObject(parent)
    , m_system(QApplication::font())
{
    apply(percent);
}

void Zoom::step(int by)
{
    set(by == 0 ? usual : m_percent + by * stepSize);
}

void Zoom::set(int percent)
{
    const int before = m_percent;
    apply(percent);
    if (m_percent != before)
        Q_EMIT changed(m_percent);
}

// A system font may be set in pixels.
void Zoom::apply(int percent)
{
    const int wanted = std::clamp(percent, least, most);
    if (wanted == m_percent)
        return; // setting a font lays out every window
    m_percent = wanted;
    QFont font = m_system;
    if (m_system.pointSizeF() > 0)
        font.setPointSizeF(m_system.pointSizeF() * wanted / usual);
    else
        font.setPixelSize(m_system.pixelSize() * wanted / usual);
    QApplication::setFont(font);
}

} // namespace postroom
