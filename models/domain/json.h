// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>
#include <variant>
#include <vector>

namespace postroom {

class JsonValue;

/// A number with every digit it was written with: 0.10 stays 0.10, 9007199254740993 stays whole (design §3).
struct JsonNumber {
    QByteArray digits;
    bool operator==(const JsonNumber &) const = default;
};

/// A JSON value that keeps the order of members and the digits of numbers, unlike QJsonValue. Plain value, any thread.
class JsonValue {
public:
    struct Member;
    using Array = std::vector<JsonValue>;
    using Object = std::vector<Member>;

    JsonValue() = default;
    JsonValue(bool value);
    JsonValue(qint64 value);
    JsonValue(JsonNumber value);
    JsonValue(QString value);
    JsonValue(Array value);
    JsonValue(Object value);

    bool isNull() const { return m_value.index() == 0; }
    /// The value when it is of that kind, else null.
    const bool *asBool() const { return std::get_if<bool>(&m_value); }
    const JsonNumber *asNumber() const { return std::get_if<JsonNumber>(&m_value); }
    const QString *asString() const { return std::get_if<QString>(&m_value); }
    const Array *asArray() const { return std::get_if<Array>(&m_value); }
    const Object *asObject() const { return std::get_if<Object>(&m_value); }
    Array *asArray() { return std::get_if<Array>(&m_value); }
    Object *asObject() { return std::get_if<Object>(&m_value); }

    /// The member of an object; null when this is none or has no such key.
    const JsonValue *member(QStringView key) const;
    /// Sets a member of an object, behind the others when it is new; a value that is no object becomes one.
    void setMember(const QString &key, JsonValue value);
    /// The object's members sorted by key, in every depth down to `depth`: the platform's own order (api-contract §1).
    void sortMembers(int depth);

    bool operator==(const JsonValue &other) const;

    /// Reads UTF-8 text; a Protocol error says at which byte it stops being JSON. At most 512 levels deep.
    static Result<JsonValue> parse(const QByteArray &text);
    /// Compact UTF-8 text.
    QByteArray toJson() const;

private:
    std::variant<std::monostate, bool, JsonNumber, QString, Array, Object> m_value;
};

struct JsonValue::Member {
    QString key;
    JsonValue value;
    bool operator==(const Member &) const = default;
};

} // namespace postroom
