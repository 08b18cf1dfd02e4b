// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"

#include <QTimeZone>
#include <QWidget>

class QDateEdit;

namespace postroom {

/// Asks for a day to go to in a list, in the page; hidden until it is wanted.
class DateBar : public QWidget {
    Q_OBJECT
public:
    explicit DateBar(const QTimeZone &zone, QWidget *parent = nullptr);

    /// Shows it with this moment's day in the platform's zone, ready to type.
    void ask(Instant day);

Q_SIGNALS:
    /// The person chose a day: its last moment, since lists come newest first.
    void chosen(postroom::Instant lastMoment);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose();

    QTimeZone m_zone;
    QDateEdit *m_day;
};

} // namespace postroom
