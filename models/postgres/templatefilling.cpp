// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgres/templatefilling.h"

#include "content/emailmessage.h"
#include "content/letter.h"
#include "content/smsmessage.h"

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const JsonValue &row, QStringView key)
{
    const JsonValue *value = row.member(key);
    const QString *text = value ? value->asString() : nullptr;
    return text ? *text : QString();
}

Personalisation valuesFrom(const QString &json)
{
    Personalisation values;
    const auto parsed = JsonValue::parse(json.toUtf8());
    const JsonValue::Object *members = parsed ? parsed->asObject() : nullptr;
    if (!members)
        return values;
    for (const auto &[name, value] : *members) {
        if (const QString *text = value.asString())
            values.set(name, *text);
    }
    return values;
}

InsensitiveNames placeholdersIn(const JsonValue &row, const QString &type)
{
    const QString subject = textOf(row, u"subject");
    const QString content = textOf(row, u"content");
    if (type == "letter"_L1) {
        return letterPlaceholders({.subject = subject,
            .content = content,
            .welshSubject = textOf(row, u"letter_welsh_subject"),
            .welshContent = textOf(row, u"letter_welsh_content"),
            .contactBlock = textOf(row, u"reply_to_text")});
    }
    return type == "email"_L1 ? emailPlaceholders({.subject = subject, .content = content}) : placeholdersOf(content);
}

Error missingError(const QStringList &names)
{
    const QString text = u"Missing personalisation: "_s + names.join(u", "_s);
    Error error = makeError(Error::Kind::Invalid, text);
    error.fields = {{u"template"_s, text}};
    return error;
}

} // namespace

std::optional<Error> fillInTemplate(JsonValue &row, const QString &values)
{
    const QString type = textOf(row, u"template_type");
    const QString content = textOf(row, u"content");
    const Personalisation given = valuesFrom(values);
    const QStringList missing = given.missing(placeholdersIn(row, type));
    if (!missing.isEmpty())
        return missingError(missing);
    if (type == "sms"_L1) {
        row.setMember(u"content"_s, SmsMessage({.content = content, .showPrefix = false}, given).text());
        return std::nullopt;
    }
    const QString subject = textOf(row, u"subject");
    row.setMember(u"subject"_s, type == "letter"_L1 ? letterHeading(subject, given) : subjectSent(subject, given));
    row.setMember(u"content"_s, contentFilledIn(content, given));
    return std::nullopt;
}

} // namespace postroom
