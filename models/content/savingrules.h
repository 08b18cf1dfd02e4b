// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/insensitivenames.h"

#include <optional>
#include <vector>

namespace postroom {

/// A template as a form holds it before it is saved. Null is what the platform's null is.
struct TemplateForm {
    QString type; ///< sms, email or letter
    QString name;
    QString subject = {}; ///< of an email; the heading of a letter
    QString content = {};
    std::optional<QString> letterLanguages = {}; ///< "english" or "welsh_then_english"
    std::optional<QString> welshSubject = {};
    std::optional<QString> welshContent = {};
    QString contactBlock = {}; ///< of the letter's sender, which is saved by itself
    QStringList files = {}; ///< names of the files attached to an email
    QString postage = {}; ///< of a letter; empty: the platform's own
};

/// Its placeholders in the platform's order: a letter has those of both languages and of its sender (template-spec
/// §2.1, §5.1). Compared with another's they say whether a change is breaking (templatechange.h).
InsensitiveNames templatePlaceholders(const TemplateForm &form);

/// What stops a template from being saved: the field by its name in the platform's interface, and its English words.
struct SavingFault {
    QString field;
    QString text;

    bool operator==(const SavingFault &) const = default;
};

/// Everything that the web administration and then the interface behind it refuse (template-spec §7.1, §7.2).
std::vector<SavingFault> savingFaults(const TemplateForm &form);

/// A file that is to be attached to an email's template.
struct AttachedFile {
    QString name;
    qint64 size = 0; ///< bytes
    int weeks = 26; ///< how long it is kept
};

/// What the administration says to it, beside those that the template has; empty when it is taken (template-spec §7.1).
QStringList attachedFileFaults(const AttachedFile &file, const TemplateForm &form);

} // namespace postroom
