// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/characterclass.h"
#include "content/emailmessage.h"
#include "content/letter.h"
#include "content/messagechecks.h"
#include "content/savingrules.h"
#include "content/smscharacters.h"
#include "content/smsmessage.h"
#include "text/personalisationvalues.h"
#include "vectorfile.h"

#include <algorithm>
#include <QChar>
#include <QCryptographicHash>
#include <QRegularExpression>

// Whole messages: what is sent, counted and checked.

namespace postroom::test {

using namespace Qt::StringLiterals;

namespace {

/// True when a text holds a character at which the reference fails: one step of decomposition beyond U+FFFF (§3.1).
bool raisesReference(const QString &text)
{
    const QList<uint> points = text.toUcs4();
    return std::any_of(points.begin(), points.end(), [](uint point) {
        if (QChar::decompositionTag(point) != QChar::Canonical)
            return false;
        const QString parts = QChar::decomposition(point);
        return !parts.isEmpty() && parts.at(0).isHighSurrogate();
    });
}

JsonValue counts(const SmsMessage &message)
{
    return JsonValue::Object{{u"unsanitised"_s, message.unsanitised()}, {u"message"_s, message.text()},
        {u"content_count"_s, number(message.characters())},
        {u"content_count_without_prefix"_s, number(message.charactersWithoutPrefix())},
        {u"is_unicode"_s, message.isUcs2()}, {u"non_gsm_characters"_s, list(message.forcingLetters())},
        {u"extended_gsm_count"_s, number(message.extensionCount())}, {u"fragment_count"_s, number(message.fragments())},
        {u"characters_above_previous_fragment_boundary"_s, number(message.abovePreviousBoundary())},
        {u"too_long"_s, message.isTooLong()}, {u"characters_above_limit"_s, number(message.aboveLimit())},
        {u"empty"_s, message.isEmpty()}};
}

SmsTemplate smsOf(const JsonValue &vectorCase, const JsonValue &options)
{
    return {textInput(vectorCase, "content"), textInput(options, "prefix"), truthInput(options, "show_prefix", true)};
}

JsonValue smsFragments(const JsonValue &vectorCase)
{
    const SmsTemplate source = smsOf(vectorCase, vectorCase);
    const Personalisation values = personalisationFrom(input(vectorCase, "values"));
    const SmsMessage message(source, values);
    if (raisesReference(message.unsanitised()) || raisesReference(source.content))
        return asExpected(JsonValue::Object{{u"raises"_s, u"ValueError"_s}});
    const InsensitiveNames names = placeholdersOf(source.content);
    JsonValue answer = counts(message);
    answer.setMember(u"incompatible_characters"_s, list(smsIncompatibleCharacters(source.content)));
    answer.setMember(u"placeholders"_s, list(names.names()));
    answer.setMember(u"missing_data"_s, list(values.missing(names)));
    answer.setMember(u"count_message"_s, smsCountMessage(message, !names.isEmpty()));
    answer.setMember(u"preview_body_html"_s, smsPreviewBody(source, values));
    return asExpected(answer);
}

JsonValue smsDowngrade(const JsonValue &vectorCase)
{
    const char32_t codePoint = textInput(vectorCase, "codepoint").toUInt(nullptr, 16);
    return JsonValue::Object{
        {u"replacement"_s, smsReplacement(codePoint)}, {u"char"_s, QStringView(QChar::fromUcs4(codePoint)).toString()}};
}

/// What the three types of message are checked for, beside their placeholders.
JsonValue::Object checks(const QString &type, const SmsTemplate &source, const Personalisation &values)
{
    if (type == "sms"_L1) {
        const SmsMessage message(source, values);
        return {{u"empty"_s, message.isEmpty()}, {u"too_long"_s, message.isTooLong()}, {u"filled_in"_s, message.text()},
            {u"content_count"_s, number(message.characters())}};
    }
    const QString filled = contentFilledIn(source.content, values);
    const qsizetype bytes = filled.toUtf8().size();
    JsonValue::Object result{{u"empty"_s, isMessageEmpty(source.content, values)},
        {u"too_long"_s, type == "email"_L1 && bytes > mostEmailBytes}, {u"filled_in"_s, filled},
        {u"content_count"_s, number(codePointCount(filled))}};
    if (type == "email"_L1)
        result.push_back({u"size_in_bytes"_s, number(bytes)});
    return result;
}

JsonValue messageChecks(const JsonValue &vectorCase)
{
    const QString type = textInput(vectorCase, "template_type");
    const Personalisation values = personalisationFrom(input(vectorCase, "values"));
    SmsTemplate source = smsOf(vectorCase, input(vectorCase, "options"));
    const JsonNumber *repeat = input(vectorCase, "content_repeat").asNumber();
    if (repeat)
        source.content = source.content.repeated(repeat->digits.toLongLong());
    const InsensitiveNames names = templatePlaceholders({type, {}, textInput(vectorCase, "subject"), source.content});
    JsonValue::Object answer{{u"placeholders"_s, list(names.names())}, {u"missing_data"_s, list(values.missing(names))},
        {u"additional_data"_s, list(additionalNames(values, names))}};
    for (const JsonValue::Member &check : checks(type, source, values)) {
        if (!repeat || (check.key != "filled_in"_L1 && check.key != "content_count"_L1))
            answer.push_back(check);
    }
    return asExpected(answer);
}

/// Each symbol as its size and the start of its hash.
QString withHashes(const QString &markup)
{
    static const QRegularExpression symbol(u"<svg viewBox=\"0 0 (\\d+) \\d+\">.*?</svg>"_s);
    QString out;
    qsizetype done = 0;
    for (auto match = symbol.globalMatch(markup); match.hasNext();) {
        const QRegularExpressionMatch svg = match.next();
        const QByteArray hash
            = QCryptographicHash::hash(svg.captured().toLatin1(), QCryptographicHash::Sha256).toHex().left(16);
        out += markup.mid(done, svg.capturedStart() - done)
            + u"<svg modules=%1 sha256=%2>"_s.arg(svg.captured(1), QString::fromLatin1(hash));
        done = svg.capturedEnd();
    }
    return out + markup.mid(done);
}

QString shortened(const QString &data, const QString &rest)
{
    const QList<uint> points = data.toUcs4();
    return points.size() <= 60 ? data
                               : QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()), 60) + rest;
}

JsonValue letterQr(const JsonValue &vectorCase)
{
    const QString content = textInput(vectorCase, "content");
    const Personalisation values = personalisationFrom(input(vectorCase, "values"));
    const LetterBody body = letterBodyWithCodes(content, values);
    QStringList codes;
    for (const QString &data : body.qrCodes)
        codes.append(shortened(data, u"…(%1 characters)"_s.arg(codePointCount(data))));
    JsonValue tooLong;
    if (const std::optional<QrCodeTooLong> found = qrCodeTooLong(content, values))
        tooLong = JsonValue::Object{{u"num_bytes"_s, number(found->bytes)}, {u"max_bytes"_s, number(504)},
            {u"data"_s, shortened(found->data, u"…"_s)}};
    return asExpected(JsonValue::Object{
        {u"message"_s, withHashes(body.html)}, {u"qr_data"_s, list(codes)}, {u"qr_too_long"_s, tooLong}});
}

} // namespace

std::span<const VectorFile> messageVectors()
{
    static const std::vector<VectorFile> files{
        {"sms_fragments.json", &smsFragments},
        {"sms_downgrade_map.json", &smsDowngrade, {"replacement", "char"}},
        {"message_checks.json", &messageChecks},
        {"letter_qr.json", &letterQr},
    };
    return files;
}

} // namespace postroom::test
