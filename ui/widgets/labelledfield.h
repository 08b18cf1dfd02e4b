// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QWidget>

class QLineEdit;

namespace postroom {

/// A field to type into with its label above it, which is also its accessible name.
class LabelledField : public QWidget {
    Q_OBJECT
public:
    explicit LabelledField(const QString &label, QWidget *parent = nullptr);

    QLineEdit &field() const { return *m_field; }
    /// What is typed is a password to screen readers, dots to the eye, and nothing that input methods remember.
    void makeSecret();
    /// Whether the eye sees the characters of a secret; screen readers never do.
    void setRevealed(bool revealed);
    /// What was typed, in UTF-8; the field is empty afterwards.
    QByteArray takeSecret();
    /// A width of its own, in px at a line of 17, in place of all the room there is.
    void setFieldWidth(int pixels);

Q_SIGNALS:
    /// Enter was pressed.
    void returnPressed();

private:
    QLineEdit *m_field;
};

} // namespace postroom
