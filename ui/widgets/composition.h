// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <QObject>

class QLineEdit;

namespace postroom {

/// Whether a person is composing text in a field with an input method: what they have typed is no text yet, and is lost
/// where the field's text is set or the field loses the focus.
class Composition : public QObject {
    Q_OBJECT
public:
    /// Of this field, which owns it.
    explicit Composition(QLineEdit &field);

    bool isOn() const { return m_isOn; }
    /// Does it now, or as soon as nothing is composed any more; a later one takes its place.
    void whenOver(const std::function<void()> &work);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void end();

    bool m_isOn = false;
    std::function<void()> m_work;
};

/// Whether text is being composed in the widget that has the focus, where that is a line of text with a Composition.
bool isComposing();

} // namespace postroom
