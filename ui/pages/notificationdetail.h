// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "domain/notification.h"
#include "pages/detailpanel.h"
#include "pages/messagedress.h"

#include <QTimeZone>

class QPushButton;

namespace postroom {

class CopyButton;
class FactList;
class MessagePanel;
class StatusLabel;
class TextLabel;
class Timeline;

/// All about one message (look 6.6): kind, state, the sentence to say, the message as its recipient saw it, facts, what
/// happened to it, ids. Values of a template that hides them never come in here (models/text sourceOf).
class NotificationDetail : public DetailPanel {
    Q_OBJECT
public:
    NotificationDetail(const Clock &clock, const QTimeZone &zone, QWidget *parent = nullptr);

    /// Shows a message; `around` are rows of the same list, for newer ones to the same recipient. A row that is no
    /// message empties the panel.
    void setMessage(const Row &row, std::span<const Row> around);
    /// The text of the message shown is being read, apart from the list.
    void setReading();
    /// It could not be read: why ("no answer in time"), and a way to try again.
    void setUnread(const QString &reason);
    /// What is to be said of the signature of the values in its text; empty: nothing.
    void setSignatureNote(const QString &note);
    /// What the service of the message puts around it, as far as it is known.
    void setDress(const MessageDress &dress);
    /// The name of the service of messages that do not say it themselves.
    void setServiceName(const QString &name) { m_serviceName = name; }
    /// Whether the texts to and from the number of the message can be shown as a conversation.
    void setConversing(bool conversing) { m_conversing = conversing; }
    void fillPaper(PaperRecord &paper) const override;
    /// The message shown; null when there is none.
    const Notification *message() const { return as<Notification>(m_row); }
    /// The id of the message shown.
    QString messageId() const;
    /// The sentence to say, as it is shown.
    QString sentence() const;
    /// The same on the clipboard.
    void copySentence();
    /// The message as a note for a ticket on the clipboard (models/text messageNotes).
    void copyNote();
    /// All ids on the clipboard.
    void copyIds();

Q_SIGNALS:
    /// The note is on the clipboard.
    void noteCopied();
    /// The person wants to see the service of this message.
    void serviceRequested(const QString &id);
    /// The person wants to see the template of this message, as it was sent.
    void templateRequested(const QString &service, const QString &id, qint64 version);
    /// The person wants to see the conversation that the message is part of.
    void conversationRequested();
    /// The person wants the text of the message to be read again.
    void textRequested();

private:
    void fillFoot();
    void fillColumn();
    void addSentence();
    void showSentence();
    void showMessageText(const Notification &notification);

    Clock m_clock;
    QTimeZone m_zone;
    Row m_row;
    std::vector<Row> m_around; ///< rows of the same list
    QString m_serviceName;
    bool m_conversing = false;
    MessageDress m_dress;
    StatusLabel *m_status;
    TextLabel *m_sentence;
    CopyButton *m_copySentence;
    MessagePanel *m_text;
    TextLabel *m_signature;
    QPushButton *m_again;
    FactList *m_facts;
    Timeline *m_timeline;
    FactList *m_ids;
};

} // namespace postroom
