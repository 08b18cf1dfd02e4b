// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/json.h"

#include <algorithm>
#include <QHash>
#include <QRegularExpression>

// Without RAPIDJSON_SSE2: that of 1.1.0 reads behind the text, and takes 0x1A to 0x1F for no control characters.
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
    const auto found = std::find_if(object->rbegin(), object->rend(), [key](const Member &m) { return m.key == key; });
    return found == object->rend() ? nullptr : &found->value;
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
constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");

// RapidJSON gives up on a number that no double can hold, such as 1e400, though it only passes its digits on. Such
// numbers wait here, by how many numbers stand before them, and a 0 takes their place in the text.
struct HugeNumbers {
    QHash<qsizetype, QByteArray> digits;
    QByteArray text;
};

bool isHuge(const QByteArray &token)
{
    static const QRegularExpression number(u"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?$"_s);
    return (token.size() > 300 || token.contains('e') || token.contains('E'))
        && number.match(QString::fromLatin1(token)).hasMatch();
}

HugeNumbers withoutHugeNumbers(const QByteArray &text)
{
    HugeNumbers result;
    qsizetype numbers = 0;
    bool quoted = false;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at + 1;
        const char first = text.at(at);
        if (quoted && first == '\\')
            ++end;
        quoted = quoted != (first == '"');
        if (!quoted && (first == '-' || (first >= '0' && first <= '9'))) {
            while (end < text.size() && QByteArrayView("0123456789+-.eE").contains(text.at(end)))
                ++end;
            const QByteArray token = text.mid(at, end - at);
            const bool huge = isHuge(token);
            if (huge)
                result.digits.insert(numbers, token);
            result.text += huge ? QByteArray("0") : token;
            ++numbers;
        } else {
            result.text.append(text.constData() + at, std::min(end, text.size()) - at);
        }
        at = end;
    }
    return result;
}

// Qt takes U+FEFF at the beginning for a mark and drops it; within a document it is text.
QString textOf(QByteArrayView bytes)
{
    static constexpr QByteArrayView mark("\xEF\xBB\xBF");
    QString text;
    for (; bytes.startsWith(mark); bytes = bytes.sliced(mark.size()))
        text += QChar(QChar::ByteOrderMark);
    return text.isEmpty() ? QString::fromUtf8(bytes) : text + QString::fromUtf8(bytes);
}

// Builds a JsonValue from the events of RapidJSON's reader, which gives numbers as they were written.
class Builder : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, Builder> {
public:
    explicit Builder(const HugeNumbers &huge)
        : m_huge(huge)
    {
    }

    bool Null() { return add({}); }
    bool Bool(bool value) { return add(value); }
    bool RawNumber(const char *text, rapidjson::SizeType length, bool)
    {
        const auto huge = m_huge.digits.constFind(m_numbers++);
        return add(
            JsonNumber{huge == m_huge.digits.constEnd() ? QByteArray(text, static_cast<qsizetype>(length)) : *huge});
    }
    // Half a surrogate pair, which JSON can spell, is no text.
    bool String(const char *text, rapidjson::SizeType length, bool)
    {
        const QByteArrayView bytes(text, static_cast<qsizetype>(length));
        return bytes.isValidUtf8() && add(textOf(bytes));
    }
    bool StartObject() { return open(JsonValue::Object()); }
    bool Key(const char *text, rapidjson::SizeType length, bool)
    {
        const QByteArrayView bytes(text, static_cast<qsizetype>(length));
        m_keys.push_back(textOf(bytes));
        return bytes.isValidUtf8();
    }
    bool EndObject(rapidjson::SizeType) { return close(); }
    bool StartArray() { return open(JsonValue::Array()); }
    bool EndArray(rapidjson::SizeType) { return close(); }

    bool isTooDeep() const { return m_open.size() > deepest; }

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
        return !isTooDeep();
    }
    bool close()
    {
        JsonValue value = std::move(m_open.back());
        m_open.pop_back();
        return add(std::move(value));
    }

    const HugeNumbers &m_huge;
    qsizetype m_numbers = 0;
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

struct Reading {
    rapidjson::ParseResult outcome;
    JsonValue root;
    bool isTooDeep = false;
};

Reading read(const QByteArray &text, const HugeNumbers &huge)
{
    Builder builder(huge);
    rapidjson::Reader reader;
    // Texts are read where they stand, in a copy of their own.
    const qsizetype start = text.startsWith(byteOrderMark) ? byteOrderMark.size() : 0;
    QByteArray bytes(text.constData() + start, text.size() - start);
    rapidjson::InsituStringStream stream(bytes.data());
    constexpr unsigned flags
        = rapidjson::kParseNumbersAsStringsFlag | rapidjson::kParseIterativeFlag | rapidjson::kParseInsituFlag;
    auto outcome = reader.Parse<flags>(stream, builder);
    // A NUL reads like the end of the text.
    if (!outcome.IsError() && stream.Tell() != static_cast<std::size_t>(bytes.size()))
        outcome.Set(rapidjson::kParseErrorDocumentRootNotSingular, stream.Tell());
    if (outcome.IsError())
        outcome.Set(outcome.Code(), outcome.Offset() + static_cast<std::size_t>(start));
    return {outcome, std::move(builder.root), builder.isTooDeep()};
}

/// The first byte that belongs to no character; -1: there is none.
qsizetype firstNotUtf8(QByteArrayView bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const auto lead = static_cast<unsigned char>(bytes[at]);
        const qsizetype length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
        if (length > bytes.size() - at || !bytes.sliced(at, length).isValidUtf8())
            return at;
        at += length;
    }
    return -1;
}

/// Why it is no JSON. RapidJSON says nothing of what the Builder refuses: other bytes than UTF-8, which it meets only
/// at the end of their text, half a pair of surrogates, depth.
QString reasonOf(const QByteArray &text, const Reading &reading)
{
    const auto offset = static_cast<qsizetype>(reading.outcome.Offset());
    const bool isRefused = reading.outcome.Code() == rapidjson::kParseErrorTermination;
    const qsizetype foreign = firstNotUtf8(text);
    if (foreign >= 0 && (foreign <= offset || (isRefused && !reading.isTooDeep)))
        return u"not UTF-8 from byte %1"_s.arg(foreign);
    QString why = QString::fromLatin1(rapidjson::GetParseError_En(reading.outcome.Code()));
    if (isRefused)
        why = reading.isTooDeep ? u"more than %1 levels deep"_s.arg(deepest) : u"half of a surrogate pair"_s;
    else if (why.endsWith(u'.')) // it stands within a sentence
        why.chop(1);
    return u"not JSON from byte %1: %2"_s.arg(offset).arg(why);
}

} // namespace

Result<JsonValue> JsonValue::parse(const QByteArray &text)
{
    Reading reading = read(text, {});
    if (reading.outcome.Code() == rapidjson::kParseErrorNumberTooBig) {
        const HugeNumbers huge = withoutHugeNumbers(text);
        reading = read(huge.text, huge);
    }
    if (reading.outcome.IsError())
        return makeError(Error::Kind::Protocol, reasonOf(text, reading));
    return std::move(reading.root);
}

QByteArray JsonValue::toJson() const
{
    rapidjson::StringBuffer buffer;
    Writer writer(buffer);
    write(writer, *this);
    return QByteArray(buffer.GetString(), static_cast<qsizetype>(buffer.GetSize()));
}

} // namespace postroom
