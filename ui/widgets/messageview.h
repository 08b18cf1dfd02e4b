// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/messagetext.h"

namespace postroom {

/// How a message reached its recipient.
enum class MessageKind { Text, Email, Letter };

/// A message as its recipient saw it: a text in a grey bubble, an e-mail or letter on white paper, which stays white in
/// dark (look 6.9). All of it is drawn as plain text; nothing is loaded and nothing runs.
class MessageView : public MessageText {
    Q_OBJECT
public:
    explicit MessageView(QWidget *parent = nullptr);

    /// Shows `body` under `subject`, which a text message has not.
    void setMessage(MessageKind kind, const QList<TextRun> &subject, const QList<TextRun> &body);
    /// The kind shown.
    MessageKind kind() const { return m_kind; }

protected:
    Surface surface() const override;

private:
    MessageKind m_kind = MessageKind::Text;
};

} // namespace postroom
