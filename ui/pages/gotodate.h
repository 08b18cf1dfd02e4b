// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/instant.h"
#include "pages/act.h"

#include <optional>
#include <QObject>
#include <QTimeZone>

namespace postroom {

class DateBar;
class IconButton;
class MessageBar;
class PagedTableModel;
class ProgressLine;
class RecordTableView;

/// Leads a list to a day, to its start or to its end: the bar that asks for the day, the line that says how far the
/// looking is, and what the actions do. Belongs to the page.
class GoToDate : public QObject {
    Q_OBJECT
public:
    /// The page's own, which outlive it.
    struct Parts {
        PagedTableModel &records;
        RecordTableView &table;
        ProgressLine &reading;
        MessageBar &messages;
    };

    GoToDate(const Parts &parts, const QTimeZone &zone, QWidget *page);

    /// Whether the act is one of those that it does.
    static bool isOneOf(Act act);
    /// Does it; `now` is the day that is offered.
    void perform(Act act, Instant now);
    /// Why it cannot be done now: a sentence; nothing when it can.
    std::optional<QString> whyNot() const;
    /// Whether the place is being looked for, rather than the first page read.
    bool isGoing() const { return m_isGoing; }
    /// It is over, wherever the list stands: the line goes.
    void end();
    /// Stops looking; false where nothing was looked for.
    bool stop();

    /// The bar, hidden until a day is asked for, and a button that opens it; the page puts them where they belong.
    QWidget *bar() const;
    IconButton *button() const { return m_button; }

Q_SIGNALS:
    /// The button was pressed.
    void wanted();
    /// isGoing() has another answer.
    void changed();

private:
    void go(std::optional<Instant> moment);
    void setGoing(bool going);
    void onLocated(int row);
    void onFailed(const Error &error);

    Parts m_parts;
    DateBar *m_bar;
    IconButton *m_button;
    bool m_isGoing = false;
};

} // namespace postroom
