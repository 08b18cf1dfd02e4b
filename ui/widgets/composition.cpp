// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/composition.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>

#include <utility>

namespace postroom {

namespace {

bool isText(const QKeyEvent &key)
{
    const bool isPlain = !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    return isPlain && !key.text().isEmpty() && key.text().at(0).isPrint();
}

} // namespace

Composition::Composition(QLineEdit &field)
    : QObject(&field)
{
    // A choice that can be typed into has the focus for its field, and hands on what it gets.
    for (QWidget *widget : {static_cast<QWidget *>(&field), field.focusProxy()}) {
        if (widget)
            widget->installEventFilter(this);
    }
}

void Composition::whenOver(const std::function<void()> &work)
{
    m_work = work;
    if (!m_isOn)
        end();
}

void Composition::end()
{
    if (m_isOn)
        return; // another one has begun
    if (const auto work = std::exchange(m_work, nullptr))
        work();
}

// Keys that the input method leaves to us belong to it nevertheless: no shortcut, no Enter, no Esc until it is over.
bool Composition::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::InputMethod:
        m_isOn = !static_cast<const QInputMethodEvent *>(event)->preeditString().isEmpty();
        if (!m_isOn) // the field takes the text first
            QMetaObject::invokeMethod(this, &Composition::end, Qt::QueuedConnection);
        return false;
    case QEvent::FocusOut:
        m_isOn = false;
        QMetaObject::invokeMethod(this, &Composition::end, Qt::QueuedConnection);
        return false;
    case QEvent::ShortcutOverride:
        event->setAccepted(event->isAccepted() || m_isOn);
        return m_isOn;
    case QEvent::KeyPress:
        return m_isOn && !isText(*static_cast<const QKeyEvent *>(event));
    default:
        return false;
    }
}

bool isComposing()
{
    const QWidget *focused = QApplication::focusWidget();
    const auto *composition = focused ? focused->findChild<Composition *>() : nullptr;
    return composition && composition->isOn();
}

} // namespace postroom
