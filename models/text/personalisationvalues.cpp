// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/personalisationvalues.h"

#include "content/pythontext.h"

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

QString printed(const JsonValue &value);

/// A value as Python prints one within another.
QString literalOf(const JsonValue &value)
{
    const QString *text = value.asString();
    return text ? pythonLiteral(*text) : printed(value);
}

/// A value as Python prints it.
QString printed(const JsonValue &value)
{
    if (const QString *text = value.asString())
        return *text;
    if (const bool *truth = value.asBool())
        return *truth ? u"True"_s : u"False"_s;
    if (const JsonNumber *number = value.asNumber())
        return numberText(number->digits);
    QStringList inner;
    if (const JsonValue::Array *list = value.asArray()) {
        for (const JsonValue &item : *list)
            inner += literalOf(item);
        return pythonList(inner);
    }
    const JsonValue::Object *object = value.asObject();
    if (!object)
        return u"None"_s;
    for (const JsonValue::Member &member : *object)
        inner += pythonLiteral(member.key) + ": "_L1 + literalOf(member.value);
    return u'{' + inner.join(", "_L1) + u'}';
}

/// What Python takes for false.
bool isFalse(const JsonValue &value)
{
    if (const bool *truth = value.asBool())
        return !*truth;
    if (const JsonNumber *number = value.asNumber())
        return QStringList{u"0"_s, u"0.0"_s, u"-0.0"_s}.contains(numberText(number->digits));
    const JsonValue::Array *list = value.asArray();
    const JsonValue::Object *object = value.asObject();
    return value.isNull() || (list && list->empty()) || (object && object->empty());
}

} // namespace

PersonalisationValue personalisationValueFrom(const JsonValue &value)
{
    if (value.isNull())
        return {};
    const JsonValue::Array *list = value.asArray();
    if (!list)
        return printed(value);
    QStringList texts;
    for (const JsonValue &item : *list) {
        if (!item.isNull())
            texts.append(printed(item));
    }
    return texts;
}

Personalisation personalisationFrom(const JsonValue &values)
{
    Personalisation personalisation;
    if (const JsonValue::Object *object = values.asObject()) {
        for (const JsonValue::Member &member : *object) {
            personalisation.set(member.key, personalisationValueFrom(member.value),
                isFalse(member.value) ? QString() : printed(member.value));
        }
    }
    return personalisation;
}

} // namespace postroom
