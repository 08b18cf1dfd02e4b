// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/messagepreview.h"

#include "content/emailmessage.h"
#include "content/letter.h"
#include "content/smslinks.h"
#include "content/smsmessage.h"
#include "content/spacing.h"
#include "text/contentwords.h"
#include "text/letteraddress.h"
#include "text/personalisationvalues.h"

#include <algorithm>
#include <QCoreApplication>
#include <QSet>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

/// What the platform's own preview puts where a recipient's link would be.
constexpr QLatin1StringView exampleUnsubscribeLink("https://www.example.com");

bool isBilingual(const QString &languages)
{
    return languages == "welsh_then_english"_L1;
}

// One needs none (user-reports "Bytes counted as characters").
QString reasonOf(const SmsMessage &message)
{
    return message.fragments() > 1 ? smsCountWords(message) : QString();
}

std::vector<DrawnBlock> smsBody(const MessageSource &source, MessagePreview &preview)
{
    const SmsTemplate sms{source.content, source.prefix, !source.prefix.isEmpty()};
    const bool isWhole = !source.isHidden && source.values.missing(placeholdersOf(source.content)).isEmpty();
    if (!isWhole) {
        const SmsMessage unfilled(sms, {});
        preview.partsWithoutValues = unfilled.fragments();
        preview.countReason = reasonOf(unfilled);
        return drawnBlocks(smsPreviewBody(sms, source.values, source.isHidden));
    }
    // The preview of the platform replaces some spaces that the message keeps: what was sent is what is shown.
    const SmsMessage message(sms, source.values);
    preview.parts = message.fragments();
    preview.countReason = reasonOf(message);
    return drawnBlocks(withSmsLinks(withLineBreaks(message.text().toHtmlEscaped())));
}

// Codes are drawn in the order of their data; those whose data is not whole are not drawn.
std::vector<DrawnBlock> letterBlocks(const LetterBody &body)
{
    std::vector<DrawnBlock> blocks = drawnBlocks(body.html);
    qsizetype drawn = 0;
    for (DrawnBlock &block : blocks) {
        if (block.kind == DrawnBlock::Kind::QrCode && block.modules > 0)
            block.data = body.qrCodes.value(drawn++);
    }
    return blocks;
}

PreviewPage letterPage(const MessageSource &source, LetterLanguage language)
{
    const bool isWelsh = language == LetterLanguage::Welsh;
    const QString &subject = isWelsh ? source.welshSubject : source.subject;
    const QString &content = isWelsh ? source.welshContent : source.content;
    return {source.created ? letterDate(*source.created, language) : QString(),
        drawnRuns(letterHeading(subject, source.values, source.isHidden)),
        letterBlocks(letterBodyWithCodes(content, source.values, source.isHidden))};
}

std::vector<std::vector<DrawnRun>> addressOf(const MessageSource &source)
{
    const InsensitiveNames names = letterPlaceholders(
        {source.subject, source.content, source.welshSubject, source.welshContent, source.contactBlock});
    const LetterAddress address = letterAddress(source.values, names);
    std::vector<std::vector<DrawnRun>> lines;
    const bool isPlain = address.isWhole || !source.address.isEmpty();
    for (const QString &line : address.isWhole || source.address.isEmpty() ? address.lines : source.address)
        lines.push_back(isPlain ? std::vector{DrawnRun{DrawnRun::Kind::Text, line}} : drawnRuns(line));
    return lines;
}

void addLetter(const MessageSource &source, MessagePreview &preview)
{
    preview.address = addressOf(source);
    preview.contactBlock = drawnRuns(letterContactBlock(source.contactBlock, source.values, source.isHidden));
    if (!source.welshContent.isEmpty() || !source.welshSubject.isEmpty())
        preview.pages.push_back(letterPage(source, LetterLanguage::Welsh));
    preview.pages.push_back(letterPage(source, LetterLanguage::English));
}

bool isHiddenRun(const DrawnRun &run)
{
    return run.kind == DrawnRun::Kind::Hidden;
}

template <typename Visit> void visitRuns(const MessagePreview &preview, const Visit &visit)
{
    visit(preview.contactBlock);
    for (const std::vector<DrawnRun> &line : preview.address)
        visit(line);
    for (const PreviewPage &page : preview.pages) {
        visit(page.heading);
        for (const DrawnBlock &block : page.body)
            visit(block.runs);
    }
}

} // namespace

MessageSource sourceOf(const Notification &notification, const QString &prefix)
{
    MessageSource source{notification.notificationType, notification.templateSubject, notification.templateContent};
    source.prefix = prefix;
    source.contactBlock = notification.replyToText;
    if (isBilingual(notification.letterLanguages)) {
        source.welshSubject = notification.letterWelshSubject;
        source.welshContent = notification.letterWelshContent;
    }
    if (notification.hasUnsubscribeLink.value_or(false))
        source.unsubscribeLink = exampleUnsubscribeLink;
    source.created = notification.createdAt;
    source.isHidden = notification.redactPersonalisation.value_or(true);
    source.address = notification.to.split(u'\n', Qt::SkipEmptyParts);
    source.values = personalisationFrom(shownPersonalisation(notification));
    return source;
}

MessageSource sourceOf(const Template &version, const QString &prefix)
{
    MessageSource source{version.templateType, version.subject, version.content};
    source.prefix = prefix;
    source.contactBlock = version.replyToText;
    if (isBilingual(version.letterLanguages)) {
        source.welshSubject = version.letterWelshSubject;
        source.welshContent = version.letterWelshContent;
    }
    if (version.hasUnsubscribeLink.value_or(false))
        source.unsubscribeLink = exampleUnsubscribeLink;
    return source;
}

MessagePreview previewOf(const MessageSource &source)
{
    MessagePreview preview;
    preview.type = source.type;
    if (source.type == "letter"_L1)
        addLetter(source, preview);
    else if (source.type == "email"_L1)
        preview.pages.push_back({{}, drawnRuns(subjectHtml(source.subject, source.values, source.isHidden)),
            drawnBlocks(emailHtmlBody(
                {source.subject, source.content, source.unsubscribeLink}, source.values, source.isHidden))});
    else
        preview.pages.push_back({{}, {}, smsBody(source, preview)});
    visitRuns(preview, [&preview](const std::vector<DrawnRun> &runs) {
        preview.hides = preview.hides || std::any_of(runs.begin(), runs.end(), isHiddenRun);
    });
    return preview;
}

QString plainText(const std::vector<DrawnRun> &runs)
{
    QString text;
    for (const DrawnRun &run : runs)
        text += isHiddenRun(run) ? QCoreApplication::translate("MessagePreview", "[hidden]") : run.text;
    return text;
}

QString plainText(const std::vector<DrawnBlock> &blocks)
{
    QString text;
    for (const DrawnBlock &block : blocks) {
        if (!text.isEmpty())
            text += block.kind == DrawnBlock::Kind::Line ? u"\n"_s : u"\n\n"_s;
        if (block.kind == DrawnBlock::Kind::Rule || block.kind == DrawnBlock::Kind::PageBreak)
            text += u"---"_s;
        if (!block.marker.isEmpty())
            text += block.marker + u' ';
        text += plainText(block.runs);
    }
    return text;
}

QString plainText(const MessagePreview &preview)
{
    QStringList texts;
    for (const PreviewPage &page : preview.pages) {
        for (const QString &text : {plainText(page.heading), plainText(page.body)}) {
            if (!text.isEmpty())
                texts.append(text);
        }
    }
    return texts.join(u"\n\n"_s);
}

std::vector<DrawnRun> linksOf(const MessagePreview &preview)
{
    std::vector<DrawnRun> links;
    QSet<QString> known;
    visitRuns(preview, [&links, &known](const std::vector<DrawnRun> &runs) {
        for (const DrawnRun &run : runs) {
            if (run.address.isEmpty() || known.contains(run.address))
                continue;
            known.insert(run.address);
            links.push_back(run);
        }
    });
    return links;
}

QStringList qrCodesOf(const MessagePreview &preview)
{
    QStringList codes;
    for (const PreviewPage &page : preview.pages) {
        for (const DrawnBlock &block : page.body) {
            if (!block.data.isEmpty())
                codes.append(block.data);
        }
    }
    return codes;
}

QString previewOfContent(const Notification &notification)
{
    if (notification.isPrecompiledLetter.value_or(false))
        return notification.clientReference;
    const MessageSource source = sourceOf(notification);
    const bool isSms = notification.notificationType == "sms"_L1;
    return plainText(drawnRuns(
        isSms ? smsBodyPreview(source.content, source.values) : subjectHtml(source.subject, source.values, true)));
}

} // namespace postroom
