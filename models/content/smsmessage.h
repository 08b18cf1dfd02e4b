// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/field.h"
#include "content/smscharacters.h"

namespace postroom {

/// What a text message is made from.
struct SmsTemplate {
    QString content;
    QString prefix = {}; ///< the service's name, untrimmed
    bool showPrefix = true;
};

/// A text message as it is sent, with everything that is counted in it (template-spec §3.2, §3.3). One function for
/// editor, list, file check and command line. Characters are UTF-16 code units.
class SmsMessage {
public:
    /// The most characters that a message may have without its prefix.
    static constexpr qsizetype mostCharacters = 918;

    SmsMessage(const SmsTemplate &source, const Personalisation &values);

    /// Step 6 of §3.2: filled in and tidied, before characters are replaced.
    const QString &unsanitised() const { return m_unsanitised; }
    /// What is sent.
    const QString &text() const { return m_text; }

    qsizetype characters() const { return m_text.size(); }
    qsizetype charactersWithoutPrefix() const { return m_withoutPrefix; }
    bool isUcs2() const { return m_counts.isUcs2; }
    /// The letters that make it UCS-2, in order of first appearance.
    QStringList forcingLetters() const;
    /// How many characters count twice in GSM 03.38.
    qsizetype extensionCount() const { return m_counts.extensions; }
    /// The text messages it is charged as; 1 for an empty one.
    qsizetype fragments() const;
    /// How many characters must go for one fragment fewer; with one fragment all that there are.
    qsizetype abovePreviousBoundary() const;
    bool isTooLong() const { return m_withoutPrefix > mostCharacters; }
    qsizetype aboveLimit() const { return std::max<qsizetype>(0, m_withoutPrefix - mostCharacters); }
    bool isEmpty() const { return m_withoutPrefix == 0; }

private:
    qsizetype charged() const;

    QString m_unsanitised;
    QString m_text;
    qsizetype m_withoutPrefix = 0;
    SmsCounts m_counts;
};

/// What stands under the edit box (template-spec §3.4), English as the platform says it.
QString smsCountMessage(const SmsMessage &message, bool hasPlaceholders);

/// The inside of the bubble of the preview (template-spec §3.5), as markup with links.
QString smsPreviewBody(const SmsTemplate &source, const Personalisation &values, bool redact = false);
/// The preview of a body alone: no prefix, no links, no line breaks, always redacted.
QString smsBodyPreview(const QString &content, const Personalisation &values);

} // namespace postroom
