// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/json.h"

#include <algorithm>
#include <rapidjson/error/en.h>
#include <rapidjson/reader.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

namespace postroom {

using namespace Qt::StringLiterals;

JsonValue::JsonValue(bool value)
    : m_value(value)
{
}

JsonValue::JsonValue(qint64 value)
    : m_value(JsonNumber{QByteArray::number(value)})
{
}

JsonValue::JsonValue(JsonNumber value)
    : m_value(std::move(value))
{
}

JsonValue::JsonValue(QString value)
    : m_value(std::move(value))
{
}

JsonValue::JsonValue(Array value)
    : m_value(std::move(value))
{
}

JsonValue::JsonValue(Object value)
    : m_value(std::move(value))
{
}

const JsonValue *JsonValue::member(QStringView key) const
{
    const Object *object = asObject();
    if (!object)
        return nullptr;
    const auto found = std::find_if(object->begin(), object->end(), [key](const Member &m) { return m.key == key; });
    return found == object->end() ? nullptr : &found->value;
}

void JsonValue::setMember(const QString &key, JsonValue value)
{
    if (!asObject())
        m_value = Object();
    Object &object = *asObject();
    const auto found = std::find_if(object.begin(), object.end(), [&key](const Member &m) { return m.key == key; });
    if (found == object.end())
        object.push_back({key, std::move(value)});
    else
        found->value = std::move(value);
}

void JsonValue::sortMembers(int depth)
{
    Object *object = asObject();
    if (!object || depth <= 0)
        return;
    const auto byKey = [](const Member &a, const Member &b) { return a.key < b.key; };
    if (!std::is_sorted(object->begin(), object->end(), byKey))
        std::stable_sort(object->begin(), object->end(), byKey);
    for (Member &member : *object)
        member.value.sortMembers(depth - 1);
}

bool JsonValue::operator==(const JsonValue &other) const
{
    return m_value == other.m_value;
}

namespace {

constexpr std::size_t deepest = 512;

// Builds a JsonValue from the events of RapidJSON's reader, which gives numbers as they were written.
class Builder : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, Builder> {
public:
    bool Null() { return add({}); }
    bool Bool(bool value) { return add(value); }
    bool RawNumber(const char *text, rapidjson::SizeType length, bool)
    {
        return add(JsonNumber{QByteArray(text, static_cast<qsizetype>(length))});
    }
    bool String(const char *text, rapidjson::SizeType length, bool)
    {
        return add(QString::fromUtf8(text, static_cast<qsizetype>(length)));
    }
    bool StartObject() { return open(JsonValue::Object()); }
    bool Key(const char *text, rapidjson::SizeType length, bool)
    {
        m_keys.push_back(QString::fromUtf8(text, static_cast<qsizetype>(length)));
        return true;
    }
    bool EndObject(rapidjson::SizeType) { return close(); }
    bool StartArray() { return open(JsonValue::Array()); }
    bool EndArray(rapidjson::SizeType) { return close(); }

    JsonValue root;

private:
    bool add(JsonValue value)
    {
        if (m_open.empty())
            root = std::move(value);
        else if (JsonValue::Array *array = m_open.back().asArray())
            array->push_back(std::move(value));
        else {
            m_open.back().asObject()->push_back({std::move(m_keys.back()), std::move(value)});
            m_keys.pop_back();
        }
        return true;
    }
    bool open(JsonValue value)
    {
        m_open.push_back(std::move(value));
        return m_open.size() <= deepest;
    }
    bool close()
    {
        JsonValue value = std::move(m_open.back());
        m_open.pop_back();
        return add(std::move(value));
    }

    std::vector<JsonValue> m_open;
    std::vector<QString> m_keys;
};

using Writer = rapidjson::Writer<rapidjson::StringBuffer>;

void write(Writer &writer, const JsonValue &value);

void writeText(Writer &writer, const QString &text, bool key)
{
    const QByteArray utf8 = text.toUtf8();
    const auto length = static_cast<rapidjson::SizeType>(utf8.size());
    key ? writer.Key(utf8.constData(), length) : writer.String(utf8.constData(), length);
}

void writeContainer(Writer &writer, const JsonValue &value)
{
    if (const auto *array = value.asArray()) {
        writer.StartArray();
        for (const JsonValue &element : *array)
            write(writer, element);
        writer.EndArray();
    } else if (const auto *object = value.asObject()) {
        writer.StartObject();
        for (const auto &[key, member] : *object) {
            writeText(writer, key, true);
            write(writer, member);
        }
        writer.EndObject();
    }
}

void write(Writer &writer, const JsonValue &value)
{
    if (value.isNull())
        writer.Null();
    else if (const bool *flag = value.asBool())
        writer.Bool(*flag);
    else if (const JsonNumber *number = value.asNumber())
        writer.RawValue(
            number->digits.constData(), static_cast<std::size_t>(number->digits.size()), rapidjson::kNumberType);
    else if (const QString *text = value.asString())
        writeText(writer, *text, false);
    else
        writeContainer(writer, value);
}

} // namespace

Result<JsonValue> JsonValue::parse(const QByteArray &text)
{
    Builder builder;
    rapidjson::Reader reader;
    rapidjson::MemoryStream memory(text.constData(), static_cast<std::size_t>(text.size()));
    rapidjson::EncodedInputStream<rapidjson::UTF8<>, rapidjson::MemoryStream> stream(memory);
    constexpr unsigned flags = rapidjson::kParseNumbersAsStringsFlag | rapidjson::kParseValidateEncodingFlag
        | rapidjson::kParseIterativeFlag;
    const auto outcome = reader.Parse<flags>(stream, builder);
    if (outcome.IsError()) {
        return makeError(Error::Kind::Protocol,
            u"not JSON from byte %1: %2"_s.arg(outcome.Offset())
                .arg(QLatin1StringView(rapidjson::GetParseError_En(outcome.Code()))));
    }
    return std::move(builder.root);
}

QByteArray JsonValue::toJson() const
{
    rapidjson::StringBuffer buffer;
    Writer writer(buffer);
    write(writer, *this);
    return QByteArray(buffer.GetString(), static_cast<qsizetype>(buffer.GetSize()));
}

} // namespace postroom
