// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vectorfile.h"

namespace postroom::test {

const JsonValue &input(const JsonValue &object, const char *key)
{
    static const JsonValue null;
    const JsonValue *value = object.member(QString::fromLatin1(key));
    return value ? *value : null;
}

QString textInput(const JsonValue &object, const char *key)
{
    const QString *text = input(object, key).asString();
    return text ? *text : QString();
}

bool truthInput(const JsonValue &object, const char *key, bool absent)
{
    const bool *truth = input(object, key).asBool();
    return truth ? *truth : absent;
}

QStringList textsInput(const JsonValue &object, const char *key)
{
    QStringList texts;
    if (const JsonValue::Array *array = input(object, key).asArray()) {
        for (const JsonValue &item : *array) {
            if (const QString *text = item.asString())
                texts.append(*text);
        }
    }
    return texts;
}

JsonValue list(const QStringList &texts)
{
    JsonValue::Array array;
    for (const QString &text : texts)
        array.push_back(text);
    return array;
}

JsonValue number(qsizetype value)
{
    return JsonNumber{QByteArray::number(static_cast<qlonglong>(value))};
}

JsonValue asExpected(JsonValue value)
{
    return JsonValue::Object{{QStringLiteral("expect"), std::move(value)}};
}

} // namespace postroom::test
