// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/messagetext.h"

namespace postroom {

/// How a message reached its recipient.
enum class MessageKind {
    Text,
    Email,
    Letter,
    Source ///< it did not yet: a template as it is written
};

/// How a letter is shown.
enum class LetterForm {
    Page, ///< to scale, as it is printed (look 6.9)
    Words ///< in the size of all other text, for reading where there is little room
};

/// A message as its recipient saw it: a text in a grey bubble, an e-mail or letter on white paper, which stays white in
/// dark (look 6.9); a template's own text stands in a frame. All of it is drawn as plain text; nothing is loaded and
/// nothing runs.
class MessageView : public MessageText {
    Q_OBJECT
public:
    explicit MessageView(QWidget *parent = nullptr);

    /// Shows these blocks on the surface of that kind.
    void setMessage(MessageKind kind, const QList<TextBlock> &blocks);
    /// The kind shown.
    MessageKind kind() const { return m_kind; }

    /// Shows letters so.
    void setLetterForm(LetterForm form);
    /// How letters are shown.
    LetterForm letterForm() const { return m_form; }

    /// Takes light colours whatever the window shows, since it is drawn on paper.
    void setOnPaper();

protected:
    Surface surface() const override;
    std::optional<LetterPage> pageFor(int width) const override;

private:
    bool isPage() const { return m_kind == MessageKind::Letter && m_form == LetterForm::Page; }
    void fit();

    LetterForm m_form = LetterForm::Page;
    MessageKind m_kind = MessageKind::Text;
    bool m_isOnPaper = false;
};

} // namespace postroom
