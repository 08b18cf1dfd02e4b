// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/field.h"

namespace postroom {

/// What an e-mail is made from.
struct EmailTemplate {
    QString subject;
    QString content;
    QString unsubscribeLink = {}; ///< appended to the body; may hold a placeholder
};

/// The outputs of an e-mail (template-spec §4.1), each a function of template and values, linear in both.

/// The fragment that the admin's preview and the sent message share, without the branding around it.
QString emailHtmlBody(const EmailTemplate &source, const Personalisation &values, bool redact = false);
/// The plain text part; ends in a line feed.
QString emailPlainBody(const EmailTemplate &source, const Personalisation &values);
/// The hidden text of which mail programs show the beginning: one line of at most 256 characters.
QString emailPreheader(const EmailTemplate &source, const Personalisation &values);
/// The subject in the preview and in the title of the HTML part.
QString subjectHtml(const QString &subject, const Personalisation &values, bool redact = false);
/// The subject as it is sent.
QString subjectSent(const QString &subject, const Personalisation &values, bool redact = false);

/// Content with its values and nothing else done to it: what a size is measured by.
QString contentFilledIn(const QString &content, const Personalisation &values, bool redact = false);
/// The most bytes of UTF-8 that an e-mail's content may have.
constexpr qsizetype mostEmailBytes = 2'000'000;

/// The placeholders of subject, then content.
InsensitiveNames emailPlaceholders(const EmailTemplate &source);

} // namespace postroom
