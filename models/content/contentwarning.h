// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace postroom {

/// Something in a template that does not do what its writer may think; it can be saved all the same.
struct ContentWarning {
    enum class Kind {
        IncompatibleCharacter, ///< a text message cannot hold it
        InvisibleCharacter, ///< it is replaced or dropped, and nobody sees it
        NestedPlaceholder, ///< a placeholder within optional text is not recognised
        EscapeInSubject ///< a backslash makes a numeric entity that the recipient sees
    };
    Kind kind;
    qsizetype position = 0; ///< in the text, UTF-16 units
    QString text; ///< the character, or what stands there
};

/// What a text message's content holds that cannot be sent, or not seen (template-spec §3.1).
std::vector<ContentWarning> smsWarnings(QStringView content);
/// What no renderer recognises: optional text with a placeholder in it (template-spec §2.1).
std::vector<ContentWarning> placeholderWarnings(QStringView content);
/// Characters that change the direction of a text, break it or hide in it, and leave no mark.
std::vector<ContentWarning> invisibleWarnings(QStringView text);
/// What a subject shows otherwise than it was typed, or does not show (template-spec §9).
std::vector<ContentWarning> subjectWarnings(QStringView subject);

/// What a text is within a message: it decides what is looked for in it.
enum class WarnedText {
    TextMessage,
    Prefix, ///< of text messages
    Heading, ///< or subject
    Body ///< of an e-mail or letter, or a contact block
};
/// All that warns of such a text, in the order of where it stands: one rule for window and command line.
std::vector<ContentWarning> warningsIn(WarnedText kind, QStringView text);

} // namespace postroom
