// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/theme.h"

#include "style/postroomstyle.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>

namespace postroom {

namespace {

// Qt 6.4 has no colour scheme to ask for: without a palette of our own the application shows the system's, and a dark
// system is one whose text is lighter than its window.
bool systemIsDark()
{
    QApplication::setPalette(QPalette());
    const QPalette system = QApplication::palette();
    return system.color(QPalette::WindowText).lightness() > system.color(QPalette::Window).lightness();
}

} // namespace

Theme::Theme(PostroomStyle &style, Choice choice, QObject *parent)
    : QObject(parent)
    , m_style(style)
    , m_choice(choice)
{
    qApp->installEventFilter(this);
    apply();
}

void Theme::setChoice(Choice choice)
{
    m_choice = choice;
    apply();
}

bool Theme::isDark() const
{
    return m_style.tokens().dark;
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    // Setting a palette tells every window that the theme changed, so our own change must not be taken for the
    // system's.
    if (event->type() == QEvent::ThemeChange && m_choice == Choice::System && !m_applying)
        apply();
    return QObject::eventFilter(watched, event);
}

void Theme::apply()
{
    m_applying = true;
    const bool dark = m_choice == Choice::System ? systemIsDark() : m_choice == Choice::Dark;
    m_style.setTokens(dark ? darkTokens() : lightTokens());
    m_applying = false;
    Q_EMIT changed();
}

} // namespace postroom
