// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"

#include <functional>
#include <QTimeZone>
#include <QWidget>

class QDateEdit;

namespace postroom {

class TextLabel;

/// Asks for a day to go to in a list, or for the first and the last day of a report, in the page; hidden until it is
/// wanted.
class DateBar : public QWidget {
    Q_OBJECT
public:
    /// What is asked for.
    enum class Asks { Day, Days };
    /// Why these days cannot be taken; empty where they can.
    using WhyNotDays = std::function<QString(QDate first, QDate last)>;

    explicit DateBar(const QTimeZone &zone, QWidget *parent = nullptr, Asks asks = Asks::Day);

    /// Shows it with this moment's day in the platform's zone, ready to type.
    void ask(Instant day);
    /// Shows it with these days, ready to type; what `whyNot` has against them is said, and they are not taken.
    void askDays(std::pair<QDate, QDate> days, const WhyNotDays &whyNot);

Q_SIGNALS:
    /// The person chose a day: its last moment, since lists come newest first.
    void chosen(postroom::Instant lastMoment);
    /// The person chose a first and a last day.
    void daysChosen(QDate first, QDate last);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QDateEdit *makeDay(const QString &objectName, const QString &name);
    void choose();
    void chooseDays();
    void begin();

    QTimeZone m_zone;
    QDateEdit *m_day;
    QDateEdit *m_last = nullptr; ///< of days
    TextLabel *m_reason = nullptr; ///< of days
    WhyNotDays m_whyNot;
};

} // namespace postroom
