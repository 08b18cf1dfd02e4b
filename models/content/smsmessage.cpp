// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/smsmessage.h"

#include "content/characterclass.h"
#include "content/htmlescape.h"
#include "content/sentencelist.h"
#include "content/smslinks.h"
#include "content/spacing.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace postroom {
namespace {

/// What holds the place of a value that nobody gave, so that the spaces around it stay; it is taken out last. The
/// platform's own, which therefore cannot be sent.
constexpr QStringView marker = u"\U0001F1EC\U0001F1E7\U0001F426\u2709\ufe0f";

constexpr FieldOptions sentOptions{.html = FieldOptions::Html::Passthrough, .plainText = true};

/// Sizes of a message in one fragment and of each of several (template-spec §3.3).
struct FragmentSizes {
    qsizetype single;
    qsizetype each;
};
constexpr FragmentSizes gsmSizes{160, 153};
constexpr FragmentSizes ucs2Sizes{70, 67};

Personalisation markers(const QString &content)
{
    Personalisation values;
    const QStringList names = placeholdersOf(content).names();
    for (const QString &name : names)
        values.set(name, marker.toString());
    return values;
}

QString withPrefix(QStringView prefix, const QString &body)
{
    return prefix.isEmpty() ? body : trimmedBlank(prefix).toString() + ": "_L1 + body;
}

QStringView shownPrefix(const SmsTemplate &source)
{
    return source.showPrefix ? QStringView(source.prefix) : QStringView();
}

QString filled(const SmsTemplate &source, const Personalisation &values)
{
    if (!source.content.contains("(("_L1))
        return source.content;
    return filledIn(source.content, values.isEmpty() ? markers(source.content) : values, sentOptions);
}

QString thousands(qsizetype number)
{
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(static_cast<qlonglong>(number));
}

QString characterWords(qsizetype number)
{
    return thousands(number) + (number == 1 ? " character"_L1 : " characters"_L1);
}

} // namespace

SmsMessage::SmsMessage(const SmsTemplate &source, const Personalisation &values)
    : m_unsanitised(tidiedMessage(withPrefix(shownPrefix(source), filled(source, values))))
{
    if (m_unsanitised.contains(marker.back()))
        m_unsanitised.replace(marker.toString(), QString());
    m_counts = smsCounts(m_unsanitised);
    m_text = sanitisedForSms(m_unsanitised);
    const QStringView prefix = shownPrefix(source);
    const qsizetype prefixed = prefix.isEmpty() ? 0 : sanitisedForSms(prefix).size() + 2;
    m_withoutPrefix = std::max<qsizetype>(0, m_text.size() - prefixed);
}

QStringList SmsMessage::forcingLetters() const
{
    QStringList letters;
    for (QChar c : m_unsanitised) {
        if (forcesUcs2(c.unicode()) && !letters.contains(c))
            letters.append(c);
    }
    return letters;
}

// Doubled characters are an affair of GSM 03.38 alone.
qsizetype SmsMessage::charged() const
{
    return m_counts.isUcs2 ? characters() : characters() + m_counts.extensions;
}

qsizetype SmsMessage::fragments() const
{
    const FragmentSizes &sizes = m_counts.isUcs2 ? ucs2Sizes : gsmSizes;
    return charged() <= sizes.single ? 1 : (charged() + sizes.each - 1) / sizes.each;
}

qsizetype SmsMessage::abovePreviousBoundary() const
{
    const FragmentSizes &sizes = m_counts.isUcs2 ? ucs2Sizes : gsmSizes;
    const qsizetype parts = fragments();
    return charged() - (parts == 2 ? sizes.single : sizes.each * (parts - 1));
}

QString smsCountMessage(const SmsMessage &message, bool hasPlaceholders)
{
    if (message.isTooLong())
        return "You have "_L1 + characterWords(message.aboveLimit()) + " too many"_L1;
    const qsizetype parts = message.fragments();
    QString text
        = "Will be charged as "_L1 + thousands(parts) + (parts == 1 ? " text message"_L1 : " text messages"_L1);
    if (hasPlaceholders)
        text += " (not including personalisation)"_L1;
    if (parts == 1)
        return text;
    text += " Reduce the cost of sending this message by"_L1;
    const QString fewer = " removing "_L1 + characterWords(message.abovePreviousBoundary());
    if (!message.isUcs2())
        return text + fewer;
    static const SentenceList letters{
        .beforeEach = {}, .afterEach = {}, .mostShown = 3, .wordForRest = u"similar characters"_s};
    return text + ": removing "_L1 + letters.joined(message.forcingLetters()) + fewer;
}

QString smsPreviewBody(const SmsTemplate &source, const Personalisation &values, bool redact)
{
    QString text = filledIn(source.content, values, {.redact = redact});
    text = withPrefix(escapedHtml(shownPrefix(source)), text);
    removeSpaceBeforePunctuation(text);
    text = normalisedLines(sanitisedForSms(text));
    joinLineFeeds(text);
    return withSmsLinks(withLineBreaks(text));
}

QString smsBodyPreview(const QString &content, const Personalisation &values)
{
    QString text = filledIn(content, values, {.redact = true});
    removeSpaceBeforePunctuation(text);
    text = normalisedLines(sanitisedForSms(text));
    joinLineFeeds(text);
    return trimmedBlank(text).toString();
}

} // namespace postroom
