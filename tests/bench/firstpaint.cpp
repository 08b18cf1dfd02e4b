// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firstpaint.h"

#include <cstdio>
#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace postroom::bench {

FirstPaint::FirstPaint(std::function<bool(QWidget &)> shows, QObject *parent)
    : QObject(parent)
    , m_shows(std::move(shows))
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    auto *widget = event->type() == QEvent::Paint ? qobject_cast<QWidget *>(watched) : nullptr;
    // The filter stands before the painting; a queued call comes after it.
    if (widget && !m_told && m_shows(*widget)) {
        m_told = true;
        QMetaObject::invokeMethod(this, &FirstPaint::tell, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void FirstPaint::tell()
{
    std::puts("ready");
    std::fflush(stdout);
    QApplication::quit();
}

} // namespace postroom::bench
