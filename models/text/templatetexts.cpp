// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/templatetexts.h"

#include "text/contentwords.h"
#include "text/kindwords.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>
#include <QTextBoundaryFinder>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array texts{
    TemplateText{"name"_L1, QT_TRANSLATE_NOOP("TemplateText", "Name"), &Template::name},
    TemplateText{"subject"_L1, QT_TRANSLATE_NOOP("TemplateText", "Subject"), &Template::subject},
    TemplateText{"content"_L1, QT_TRANSLATE_NOOP("TemplateText", "Message"), &Template::content},
    TemplateText{
        "letter_welsh_subject"_L1, QT_TRANSLATE_NOOP("TemplateText", "Welsh heading"), &Template::letterWelshSubject},
    TemplateText{
        "letter_welsh_content"_L1, QT_TRANSLATE_NOOP("TemplateText", "Welsh text"), &Template::letterWelshContent},
    TemplateText{"reply_to_text"_L1, QT_TRANSLATE_NOOP("TemplateText", "Sender"), &Template::replyToText},
    TemplateText{"postage"_L1, QT_TRANSLATE_NOOP("TemplateText", "Postage"), &Template::postage},
};

/// What a text is to the person who reads it; nothing where nothing is looked for.
std::optional<WarnedText> kindOf(const TemplateText &text, const Template &version)
{
    if (text.text == &Template::subject || text.text == &Template::letterWelshSubject)
        return WarnedText::Heading;
    if (text.text == &Template::content && version.templateType == "sms"_L1)
        return WarnedText::TextMessage;
    const bool isContactBlock = text.text == &Template::replyToText && version.templateType == "letter"_L1;
    const bool isBody = text.text == &Template::content || text.text == &Template::letterWelshContent;
    return isBody || isContactBlock ? std::optional(WarnedText::Body) : std::nullopt;
}

qsizetype charactersIn(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype count = 0;
    while (finder.toNextBoundary() >= 0)
        ++count;
    return count;
}

TemplateWarning placed(const TemplateText &text, const ContentWarning &warning, const QString &whole)
{
    const QString before = whole.first(warning.position);
    const qsizetype lineStart = before.lastIndexOf(u'\n') + 1;
    return {&text, warning, before.count(u'\n') + 1, charactersIn(before.sliced(lineStart)) + 1};
}

} // namespace

std::span<const TemplateText> templateTexts()
{
    return texts;
}

QString shownText(const TemplateText &text, const Template &version)
{
    const QString &raw = version.*text.text;
    return text.text == &Template::postage ? kindWords(Vocabulary::Postage, raw).text : raw;
}

QString templateTextName(const TemplateText &text)
{
    return QCoreApplication::translate("TemplateText", text.name);
}

std::vector<TemplateWarning> templateWarnings(const Template &version)
{
    std::vector<TemplateWarning> found;
    for (const TemplateText &text : texts) {
        const QString &whole = version.*text.text;
        const std::optional<WarnedText> kind = kindOf(text, version);
        for (const ContentWarning &warning : kind ? warningsIn(*kind, whole) : std::vector<ContentWarning>())
            found.push_back(placed(text, warning, whole));
    }
    return found;
}

QString templateWarningText(const TemplateWarning &warning)
{
    return QCoreApplication::translate(
        "TemplateText", "%1, line %2, character %3: %4", "a text, numbers, what is wrong")
        .arg(templateTextName(*warning.text))
        .arg(warning.line)
        .arg(warning.character)
        .arg(contentWarningText(warning.warning));
}

} // namespace postroom
