// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/recipientsummary.h"

#include <QTimeZone>
#include <QWidget>

class QGridLayout;
class QScrollArea;

namespace postroom {

class LinkLabel;
class TextLabel;

/// What is known of the recipients that were searched for, above the rows: delivered of sent by channel, the last
/// failure and what followed it, and over how much that was counted. Of one recipient two lines; of several a line for
/// each, which leads to that one alone. Hidden where no recipient was searched for.
class RecipientCard : public QWidget {
    Q_OBJECT
public:
    explicit RecipientCard(const QTimeZone &zone, QWidget *parent = nullptr);

    /// Shows these, counted over what `state` says was read, as times are called at `now`.
    void setSummaries(const std::vector<RecipientSummary> &summaries, const SearchState &state, Instant now);
    /// Whether the texts from and to the only recipient can be shown as a conversation; nothing is offered of several.
    void setConversing(bool conversing);
    /// The lines as they are shown, a recipient after the other.
    QString words() const;

Q_SIGNALS:
    /// The person wants to see one of several alone.
    void chosen(const QString &recipient);
    /// The person wants to see the conversation with the only one.
    void conversationRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild(std::size_t lines, bool several);
    void fitHeight();

    struct Line {
        QWidget *name;
        TextLabel *delivered;
        TextLabel *failure;
    };

    QTimeZone m_zone;
    QScrollArea *m_scroll;
    QStringList m_names; ///< of the lines
    std::vector<Line> m_lines;
    LinkLabel *m_conversation = nullptr; ///< of one recipient
    TextLabel *m_counted;
};

} // namespace postroom
