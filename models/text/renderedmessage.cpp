// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/renderedmessage.h"

#include "content/characterclass.h"
#include "content/emailmessage.h"
#include "content/letter.h"
#include "content/messagechecks.h"
#include "content/qrcode.h"
#include "content/smscharacters.h"
#include "content/smsmessage.h"
#include "text/contentwords.h"
#include "text/letteraddress.h"
#include "text/renderrequest.h"

#include <initializer_list>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

JsonValue list(const QStringList &texts)
{
    JsonValue::Array array;
    for (const QString &text : texts)
        array.push_back(text);
    return array;
}

JsonValue number(qsizetype value)
{
    return JsonValue(static_cast<qint64>(value));
}

/// One text of a message under the key that it came with.
struct KeyedText {
    const char *key;
    const QString &text;
    WarnedText kind;
};

JsonValue warnings(std::initializer_list<KeyedText> texts)
{
    JsonValue::Array rows;
    for (const KeyedText &row : texts) {
        for (const ContentWarning &warning : warningsIn(row.kind, row.text))
            rows.push_back(JsonValue::Object{{u"code"_s, contentWarningCode(warning.kind)},
                {u"where"_s, QString::fromLatin1(row.key)}, {u"position"_s, number(warning.position)},
                {u"text"_s, contentWarningText(warning)}});
    }
    return rows;
}

void addNames(JsonValue &answer, const RenderRequest &request, const InsensitiveNames &names)
{
    answer.setMember(u"placeholders"_s, list(names.names()));
    answer.setMember(u"missing_data"_s, list(request.values.missing(names)));
    answer.setMember(u"additional_data"_s, list(additionalNames(request.values, names)));
}

JsonValue sms(const RenderRequest &request)
{
    const SmsTemplate source{request.content, request.prefix, request.showPrefix};
    const SmsMessage message(source, request.values);
    const InsensitiveNames names = placeholdersOf(request.content);
    JsonValue answer{JsonValue::Object{{u"unsanitised"_s, message.unsanitised()}, {u"message"_s, message.text()},
        {u"preview_body_html"_s, smsPreviewBody(source, request.values, request.redact)},
        {u"content_count"_s, number(message.characters())},
        {u"content_count_without_prefix"_s, number(message.charactersWithoutPrefix())},
        {u"is_unicode"_s, message.isUcs2()}, {u"non_gsm_characters"_s, list(message.forcingLetters())},
        {u"extended_gsm_count"_s, number(message.extensionCount())}, {u"fragment_count"_s, number(message.fragments())},
        {u"characters_above_previous_fragment_boundary"_s, number(message.abovePreviousBoundary())},
        {u"too_long"_s, message.isTooLong()}, {u"characters_above_limit"_s, number(message.aboveLimit())},
        {u"empty"_s, message.isEmpty()},
        {u"incompatible_characters"_s, list(smsIncompatibleCharacters(request.content))},
        {u"count_message"_s, smsCountMessage(message, !names.isEmpty())}, {u"count_reason"_s, smsCountWords(message)}}};
    addNames(answer, request, names);
    answer.setMember(u"warnings"_s,
        warnings(
            {{"prefix", request.prefix, WarnedText::Prefix}, {"content", request.content, WarnedText::TextMessage}}));
    return answer;
}

/// Subject or heading, size and emptiness, which e-mails and each language of a letter have alike.
void addChecks(JsonValue &answer, const QString &subject, const QString &content, const RenderRequest &request)
{
    const QString filled = contentFilledIn(content, request.values, request.redact);
    answer.setMember(u"subject"_s, subjectHtml(subject, request.values, request.redact));
    answer.setMember(u"filled_in"_s, filled);
    answer.setMember(u"content_count"_s, number(codePointCount(filled)));
    answer.setMember(u"empty"_s, isMessageEmpty(content, request.values));
}

JsonValue email(const RenderRequest &request)
{
    const EmailTemplate source{request.subject, request.content, request.unsubscribeLink};
    const qsizetype bytes = contentFilledIn(request.content, request.values, request.redact).toUtf8().size();
    JsonValue answer{JsonValue::Object{{u"html"_s, emailHtmlBody(source, request.values, request.redact)},
        {u"plain"_s, emailPlainBody(source, request.values)}, {u"preheader"_s, emailPreheader(source, request.values)},
        {u"subject_sent"_s, subjectSent(request.subject, request.values, request.redact)},
        {u"size_in_bytes"_s, number(bytes)}, {u"too_long"_s, bytes > mostEmailBytes}}};
    addChecks(answer, request.subject, request.content, request);
    addNames(answer, request, emailPlaceholders(source));
    answer.setMember(u"warnings"_s,
        warnings({{"subject", request.subject, WarnedText::Heading}, {"content", request.content, WarnedText::Body}}));
    return answer;
}

JsonValue tooLong(const std::optional<QrCodeTooLong> &found)
{
    if (!found)
        return {};
    return JsonValue::Object{
        {u"num_bytes"_s, number(found->bytes)}, {u"max_bytes"_s, number(mostQrBytes)}, {u"data"_s, found->data}};
}

/// One language of a letter: its heading, body, date and QR codes.
JsonValue letterHalf(
    const QString &subject, const QString &content, LetterLanguage language, const RenderRequest &request)
{
    const LetterBody body = letterBodyWithCodes(content, request.values, request.redact);
    JsonValue half{JsonValue::Object{{u"heading"_s, letterHeading(subject, request.values, request.redact)},
        {u"letter"_s, body.html},
        {u"date"_s, request.created ? JsonValue(letterDate(*request.created, language)) : JsonValue()},
        {u"qr_data"_s, list(body.qrCodes)},
        {u"qr_too_long"_s, tooLong(qrCodeTooLong(content, request.values, request.redact))}}};
    addChecks(half, subject, content, request);
    return half;
}

JsonValue letter(const RenderRequest &request)
{
    const LetterTemplate source{
        request.subject, request.content, request.welshSubject, request.welshContent, request.contactBlock};
    const bool isBilingual = !source.welshSubject.isEmpty() || !source.welshContent.isEmpty();
    JsonValue answer = letterHalf(source.subject, source.content, LetterLanguage::English, request);
    answer.setMember(u"welsh"_s,
        isBilingual ? letterHalf(source.welshSubject, source.welshContent, LetterLanguage::Welsh, request)
                    : JsonValue());
    answer.setMember(u"contact_block_html"_s, letterContactBlock(source.contactBlock, request.values, request.redact));
    const InsensitiveNames names = letterPlaceholders(source);
    answer.setMember(u"address_lines"_s, list(letterAddress(request.values, names).lines));
    answer.setMember(u"too_long"_s, false);
    addNames(answer, request, names);
    answer.setMember(u"warnings"_s,
        warnings({{"contact_block", source.contactBlock, WarnedText::Body},
            {"letter_welsh_subject", source.welshSubject, WarnedText::Heading},
            {"letter_welsh_content", source.welshContent, WarnedText::Body},
            {"subject", source.subject, WarnedText::Heading}, {"content", source.content, WarnedText::Body}}));
    return answer;
}

} // namespace

Result<JsonValue> renderedMessage(const JsonValue &source)
{
    const Result<RenderRequest> request = renderRequest(source);
    if (!request)
        return request.error();
    if (request->type == "sms"_L1)
        return sms(*request);
    return request->type == "email"_L1 ? email(*request) : letter(*request);
}

} // namespace postroom
