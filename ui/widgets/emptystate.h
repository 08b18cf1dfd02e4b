// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/tokens.h"

#include <QStringList>
#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace postroom {

class TextLabel;

/// What stands where rows would: nothing found, or a failure (look 6.8).
struct EmptyContent {
    QString icon; ///< name in `resources/icons`
    Ink ink = Ink::Grey2; ///< Red for a failure
    QString title = {}; ///< what was looked for, or what happened
    QString explanation = {}; ///< why nothing may be there
    QStringList actions = {}; ///< the next steps; the first is the main action
    QString code = {}; ///< small beneath: "Code 28P01 at 12:03pm"; may be empty
    QString details = {}; ///< what "Copy details" copies; empty: no such button
    bool isWaiting = false; ///< something is on its way: the actions, which end that, come after a second (look 6.8)

    bool operator==(const EmptyContent &) const = default;
};

/// Fills a page without rows: icon, sentence, reason, the way on.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// Shows this instead of what was shown; spoken by screen readers.
    void setContent(const EmptyContent &content);
    /// Puts a widget, which is taken over, between explanation and actions: a field that belongs to them.
    void setField(QWidget *field);
    /// What is shown.
    const EmptyContent &content() const { return m_content; }

Q_SIGNALS:
    /// The person chose the action `index`.
    void actionTriggered(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fillActions();
    void fitExplanation();

    EmptyContent m_content;
    QWidget *m_icon;
    TextLabel *m_title;
    TextLabel *m_explanation;
    QVBoxLayout *m_field;
    QHBoxLayout *m_actions;
    QWidget *m_foot;
    TextLabel *m_code;
    QPushButton *m_copy;
    QTimer m_offer; ///< before what is waited for can be ended
};

} // namespace postroom
