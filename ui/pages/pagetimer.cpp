// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pagetimer.h"

#include <QEvent>

namespace postroom {

PageTimer::PageTimer(QWidget *page)
    : m_page(page)
{
    if (page)
        page->installEventFilter(this);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &PageTimer::timeout);
}

void PageTimer::start(std::chrono::milliseconds length)
{
    m_standsStill = !isSeen();
    if (m_standsStill)
        m_timer.stop();
    else
        m_timer.start(length);
}

// Qt counts a minimised window as visible, and yet tells what is in it that it is hidden.
bool PageTimer::isSeen() const
{
    return !m_page || (m_page->isVisible() && !m_page->window()->isMinimized());
}

void PageTimer::stop()
{
    m_standsStill = false;
    m_timer.stop();
}

bool PageTimer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Hide && m_timer.isActive()) {
        m_timer.stop();
        m_standsStill = true;
    } else if (event->type() == QEvent::Show && m_standsStill) {
        m_standsStill = false;
        m_timer.start(soon);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace postroom
