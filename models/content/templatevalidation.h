// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace postroom {

/// A field of a form in which a template or a sender is saved (template-spec §7.1).
enum class TemplateField {
    Name,
    SmsContent,
    EmailContent,
    LetterContent,
    EmailSubject,
    LetterHeading,
    WelshHeading,
    WelshContent,
    ContactBlock,
    FolderName,
    SmsSender ///< the last one
};

/// What a form says to one field.
struct FieldVerdict {
    QString saved; ///< the input without white space at its ends, also where it is refused
    QStringList errors; ///< in the platform's order and its English words; none: it may be saved
};

/// Checks one field as the web administration does before it saves.
FieldVerdict checkedField(TemplateField field, const QString &input);

} // namespace postroom
