// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/messagedress.h"
#include "text/messagepreview.h"

#include <QWidget>

class QPushButton;

namespace postroom {

class FactList;
class MessageView;
class TextLabel;
enum class LetterForm;

/// A message on its surface, what is to be known about it beneath, then its links and QR codes, each with its address
/// to be copied. Nothing is loaded or opened.
class MessagePanel : public QWidget {
    Q_OBJECT
public:
    explicit MessagePanel(QWidget *parent = nullptr);

    /// Shows a message in the dress of its service, which says what of it is not known. `note` stands before what the
    /// message itself has to say: its parts, what is hidden.
    void setMessage(const MessagePreview &preview, const MessageDress &dress = {}, const QString &note = {});
    /// Says this in place of a message.
    void setWords(const QString &words);
    /// Whether a message is shown.
    bool showsMessage() const;
    /// Shows letters as pages or as words; a person changes it with the button beneath them.
    void setLetterForm(LetterForm form);
    /// What is said beneath it, or in its place.
    QString note() const;
    /// What the message is drawn on.
    MessageView &view() { return *m_view; }

Q_SIGNALS:
    /// The person wants letters shown so.
    void letterFormChosen(postroom::LetterForm form);

private:
    void changeLetterForm();

    MessageView *m_view;
    TextLabel *m_note;
    QPushButton *m_form;
    FactList *m_links;
};

} // namespace postroom
