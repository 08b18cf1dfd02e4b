// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/tokens.h"

#include <QStringList>
#include <QTimer>
#include <QWidget>

#include <map>

class QBoxLayout;
class QHBoxLayout;

namespace postroom {

class TextLabel;

/// Something to tell in the page, above what it concerns (look 6.7).
struct Message {
    Ink ink = Ink::Blue; ///< Blue news, Green success, Amber trouble that mends, Red failure
    QString sentence; ///< short, strong: "Not saved: the disk is full"
    QString explanation = {}; ///< grey, may be empty
    QStringList actions = {}; ///< verbs, at most two
    QString icon = {}; ///< empty: the ink's own

    bool operator==(const Message &) const = default;
};

/// Shows one message at a time, the worst of those put; hidden while there is none. Success leaves after 6 seconds,
/// trouble stays until it is withdrawn. Spoken by screen readers when it appears.
class MessageBar : public QWidget {
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// Puts or replaces the message about `topic` ("connection", "export").
    void put(const QString &topic, const Message &message);
    /// There is nothing more to say about `topic`.
    void withdraw(const QString &topic);
    /// The message shown now; an empty sentence when none is.
    Message current() const;

Q_SIGNALS:
    /// The person chose the action `index` of the message about `topic`.
    void actionTriggered(const QString &topic, int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showWorst();
    void fill(const Message &message);
    void fitWords();

    std::map<QString, Message> m_messages;
    QString m_topic;
    Message m_shown;
    TextLabel *m_sentence;
    TextLabel *m_explanation;
    QBoxLayout *m_words;
    QHBoxLayout *m_actions;
    QTimer m_leave;
};

} // namespace postroom
