// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "local/demojson.h"

namespace postroom::demo {

QString text(const JsonValue &object, QStringView key)
{
    const QString *found = value(object, key).asString();
    return found ? *found : QString();
}

int number(const JsonValue &object, QStringView key, int otherwise)
{
    const JsonNumber *found = value(object, key).asNumber();
    return found ? found->digits.toInt() : otherwise;
}

double fraction(const JsonValue &object, QStringView key)
{
    const JsonNumber *found = value(object, key).asNumber();
    return found ? found->digits.toDouble() : 0;
}

bool flag(const JsonValue &object, QStringView key)
{
    const bool *found = value(object, key).asBool();
    return found && *found;
}

const JsonValue::Array &list(const JsonValue &object, QStringView key)
{
    static const JsonValue::Array nothing;
    const JsonValue::Array *found = value(object, key).asArray();
    return found ? *found : nothing;
}

const JsonValue::Object &members(const JsonValue &object, QStringView key)
{
    static const JsonValue::Object nothing;
    const JsonValue::Object *found = value(object, key).asObject();
    return found ? *found : nothing;
}

QStringList texts(const JsonValue &object, QStringView key)
{
    QStringList found;
    for (const JsonValue &item : list(object, key)) {
        if (const QString *word = item.asString())
            found.append(*word);
    }
    return found;
}

const JsonValue &value(const JsonValue &object, QStringView key)
{
    static const JsonValue nothing;
    const JsonValue *found = object.member(key);
    return found ? *found : nothing;
}

int minuteOfDay(const QString &time)
{
    return time.left(2).toInt() * 60 + time.mid(3).toInt();
}

} // namespace postroom::demo
