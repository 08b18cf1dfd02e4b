// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace postroom {

class LabelledField;

/// Asks for the password of a database in place, above what the page shows, which stays (user-reports, "Secret not
/// available at reconnect"). Hidden until it is needed. What is typed serves this run only.
class PasswordBar : public QWidget {
    Q_OBJECT
public:
    explicit PasswordBar(QWidget *parent = nullptr);

    /// The password that was typed, in UTF-8; the field is empty afterwards.
    QByteArray takeSecret();

Q_SIGNALS:
    /// A password was typed; takeSecret() has it.
    void typed();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void onDone();

    LabelledField *m_field;
    QPushButton *m_use;
};

} // namespace postroom
