// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/field.h"
#include "core/instant.h"

namespace postroom {

/// What a letter is made from.
struct LetterTemplate {
    QString subject; ///< the heading
    QString content;
    QString welshSubject = {};
    QString welshContent = {};
    QString contactBlock = {}; ///< the sender's, as stored
};

/// The language of one page of a letter.
enum class LetterLanguage { English, Welsh };

/// The parts of a letter (template-spec §5.1), each a function of template and values, as the markup of the letter
/// page.

/// The body, hyphens as U+2011, QR codes drawn.
QString letterBody(const QString &content, const Personalisation &values, bool redact = false);
/// The most QR codes that are drawn of one body, Postroom's own: the ten pages of a letter hold sixty, and a
/// body of nothing else would take minutes. Further ones are paragraphs of their data.
constexpr qsizetype mostQrCodes = 100;

/// The same with the data of every QR code that was drawn, in order of drawing.
struct LetterBody {
    QString html;
    QStringList qrCodes;
};
/// The body with what its QR codes hold.
LetterBody letterBodyWithCodes(const QString &content, const Personalisation &values, bool redact = false);
/// The heading; as an e-mail's subject.
QString letterHeading(const QString &subject, const Personalisation &values, bool redact = false);
/// The sender's contact block; empty when there is none.
QString letterContactBlock(const QString &contactBlock, const Personalisation &values, bool redact = false);
/// The day of creation in the platform's zone, the month in the language of the page.
QString letterDate(Instant created, LetterLanguage language);
/// The names of a message's values as the platform holds them: those of the template, in its spelling, then the
/// others; none where there are no values (template-spec §2.2).
InsensitiveNames heldNames(const Personalisation &values, const InsensitiveNames &placeholders);
/// The recipient's address as seven lines, missing ones shown as placeholders (§5.2 step 2): what stands where the
/// values do not make a whole address. Here alone the platform looks for names as they are spelled.
QStringList unfinishedAddressLines(const Personalisation &values, const InsensitiveNames &placeholders);

/// The placeholders in the platform's order: contact block, Welsh heading and body, heading, body.
InsensitiveNames letterPlaceholders(const LetterTemplate &source);

/// A QR code with more data than can be printed.
struct QrCodeTooLong {
    qsizetype bytes = 0;
    QString data;
};
/// The first such of a body; on saving a template without values, where placeholders count as their own text.
std::optional<QrCodeTooLong> qrCodeTooLong(const QString &content, const Personalisation &values, bool redact = false);

} // namespace postroom
