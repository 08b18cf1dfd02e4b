// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recordjson.h"

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct TimeRow {
    Spelling spelling;
    TimeSpelling time;
};

constexpr TimeRow timeSpellings[]{
    {Spelling::Plain, TimeSpelling::Z6},
    {Spelling::SpaceMicros, TimeSpelling::SpaceMicros},
    {Spelling::SpaceSeconds, TimeSpelling::SpaceSeconds},
    {Spelling::London, TimeSpelling::London},
    {Spelling::Iso, TimeSpelling::Iso},
    {Spelling::IsoOffset, TimeSpelling::IsoOffset},
    {Spelling::Http, TimeSpelling::Http},
};

Error wrongType(const QString &path)
{
    return makeError(Error::Kind::Protocol, u"the value of \"%1\" is not of the expected type"_s.arg(path));
}

bool isDecimal(const QByteArray &digits)
{
    bool ok = false;
    digits.toDouble(&ok);
    return ok && !digits.isEmpty() && !digits.contains(' ');
}

// The text that a scalar carries; nothing for a flag, null or container.
std::optional<QString> scalarText(const JsonValue &json)
{
    if (const QString *text = json.asString())
        return *text;
    if (const JsonNumber *number = json.asNumber())
        return QString::fromLatin1(number->digits);
    return std::nullopt;
}

// An integer may come as text, or as a float without a fraction (api-contract §1, Decimals).
std::optional<Value> integerFrom(const QString &text)
{
    bool ok = false;
    const qsizetype dot = text.indexOf(u'.');
    const bool whole = dot < 0 || QStringView(text).mid(dot + 1).count(u'0') == text.size() - dot - 1;
    const qint64 value = (dot < 0 ? text : text.left(dot)).toLongLong(&ok);
    return ok && whole ? std::optional<Value>(value) : std::nullopt;
}

std::optional<Value> momentFrom(const QString &text, Spelling spelling)
{
    const auto moment = spelling == Spelling::London ? Instant::parse(text, londonZone()) : Instant::parse(text);
    return moment ? std::optional<Value>(*moment) : std::nullopt;
}

std::optional<Value> textListFrom(const JsonValue &json)
{
    const JsonValue::Array *array = json.asArray();
    if (!array)
        return std::nullopt;
    QStringList list;
    for (const JsonValue &element : *array) {
        const auto text = scalarText(element);
        if (!text && !element.isNull())
            return std::nullopt;
        list.append(text.value_or(QString()));
    }
    return list;
}

std::optional<Value> scalarFrom(const JsonValue &json, FieldKind kind, Spelling spelling)
{
    if (kind == FieldKind::Flag)
        return json.asBool() ? std::optional<Value>(*json.asBool()) : std::nullopt;
    const auto text = scalarText(json);
    if (!text)
        return std::nullopt;
    switch (kind) {
    case FieldKind::Integer:
        return integerFrom(*text);
    case FieldKind::Decimal:
        return isDecimal(text->toLatin1()) ? std::optional<Value>(Decimal{text->toLatin1()}) : std::nullopt;
    case FieldKind::Moment:
        return json.asString() ? momentFrom(*text, spelling) : std::nullopt;
    case FieldKind::Day: {
        const QDate day = QDate::fromString(*text, Qt::ISODate);
        return day.isValid() ? std::optional<Value>(day) : std::nullopt;
    }
    default:
        return text->isNull() ? u""_s : *text;
    }
}

Result<Value> recordsFrom(const JsonValue &json, const Field &field, const QString &path)
{
    const Shape &shape = field.element().defaultShape();
    const bool one = field.kind == FieldKind::OneRecord;
    if (one ? !json.asObject() : !json.asArray())
        return wrongType(path);
    RecordList list;
    const auto add = [&](const JsonValue &element) {
        auto record = decodeRecord(shape, element);
        if (record)
            list.push_back(*record);
        return bool(record);
    };
    if (one) {
        if (!add(json))
            return wrongType(path);
        return Value(std::move(list));
    }
    for (const JsonValue &element : *json.asArray()) {
        if (!add(element))
            return wrongType(path);
    }
    return Value(std::move(list));
}

Result<Value> valueFrom(const JsonValue &json, const Shape::Node &node, const QString &path)
{
    if (json.isNull())
        return Value();
    const FieldKind kind = node.field->kind;
    if (kind == FieldKind::Json)
        return Value(json);
    if (kind == FieldKind::Records || kind == FieldKind::OneRecord)
        return recordsFrom(json, *node.field, path);
    auto value = kind == FieldKind::TextList ? textListFrom(json) : scalarFrom(json, kind, node.spelling);
    return value ? Result<Value>(std::move(*value)) : Result<Value>(wrongType(path));
}

// Walks one object of the wire along the shape's tree.
class Decoder {
public:
    Decoder(const Shape &shape, Record &record)
        : m_shape(shape)
        , m_record(record)
    {
    }

    std::optional<Error> read(int parent, const JsonValue::Object &object)
    {
        std::size_t hint = 0;
        for (const auto &[key, value] : object) {
            const int node = m_shape.child(parent, key, hint);
            if (node < 0) {
                m_record.unknown.push_back({parent, key, value});
            } else if (auto error = readNode(node, value)) {
                return error;
            }
        }
        return std::nullopt;
    }

private:
    std::optional<Error> readNode(int index, const JsonValue &value)
    {
        const auto bit = static_cast<std::size_t>(index);
        const Shape::Node &node = m_shape.nodes()[bit];
        m_record.present.set(bit);
        if (node.field) {
            auto decoded = valueFrom(value, node, m_shape.path(index));
            if (!decoded)
                return decoded.error();
            node.field->set(m_record, std::move(decoded).value());
            return std::nullopt;
        }
        if (value.isNull()) {
            m_record.nullObjects.set(bit);
            return std::nullopt;
        }
        return value.asObject() ? read(index, *value.asObject()) : wrongType(m_shape.path(index));
    }

    const Shape &m_shape;
    Record &m_record;
};

JsonValue encodeNode(const Record &record, int index)
{
    const auto bit = static_cast<std::size_t>(index);
    const Shape::Node &node = record.shape->nodes()[bit];
    if (node.field) {
        const Value value = node.field->get(record);
        const auto *records = std::get_if<RecordList>(&value);
        return node.field->kind == FieldKind::OneRecord && records ? encodeRecord(*records->front())
                                                                   : encodeValue(value, node.spelling);
    }
    if (record.nullObjects.test(bit))
        return {};
    JsonValue::Object object;
    for (const int child : node.children) {
        if (record.present.test(static_cast<std::size_t>(child)))
            object.push_back({record.shape->nodes()[static_cast<std::size_t>(child)].key, encodeNode(record, child)});
    }
    for (const UnknownKey &unknown : record.unknown) {
        if (unknown.node == index)
            object.push_back({unknown.key, unknown.value});
    }
    JsonValue result(std::move(object));
    result.sortMembers(1);
    return result;
}

JsonValue encodeDecimal(const Decimal &decimal, Spelling spelling)
{
    if (spelling == Spelling::DecimalText)
        return QString::fromLatin1(decimal.digits);
    QByteArray digits = decimal.digits;
    const bool fraction = digits.contains('.') || digits.contains('e') || digits.contains('E');
    if (spelling == Spelling::DecimalFloat && !fraction)
        digits += ".0";
    return JsonNumber{digits};
}

JsonValue encodeMoment(Instant moment, Spelling spelling)
{
    for (const TimeRow &row : timeSpellings) {
        if (row.spelling == spelling)
            return moment.toString(row.time, spelling == Spelling::London ? londonZone() : QTimeZone::utc());
    }
    return moment.toString(TimeSpelling::Z6);
}

JsonValue encodeTexts(const QStringList &texts)
{
    JsonValue::Array array;
    for (const QString &text : texts)
        array.push_back(text.isNull() ? JsonValue() : JsonValue(text));
    return array;
}

JsonValue encodeRecords(const RecordList &records)
{
    JsonValue::Array array;
    for (const auto &record : records)
        array.push_back(encodeRecord(*record));
    return array;
}

} // namespace

Result<Row> decodeRecord(const Shape &shape, const JsonValue &json)
{
    if (!json.asObject())
        return makeError(Error::Kind::Protocol, u"a %1 is not an object"_s.arg(QLatin1StringView(shape.type().name)));
    const std::shared_ptr<Record> record = shape.type().make();
    record->shape = &shape;
    if (auto error = Decoder(shape, *record).read(0, *json.asObject()))
        return *error;
    return Row(record);
}

JsonValue encodeRecord(const Record &record)
{
    return encodeNode(record, 0);
}

JsonValue encodeValue(const Value &value, Spelling spelling)
{
    struct Visitor {
        Spelling spelling;
        JsonValue operator()(std::monostate) const { return {}; }
        JsonValue operator()(bool flag) const { return flag; }
        JsonValue operator()(qint64 number) const { return number; }
        JsonValue operator()(const Decimal &decimal) const { return encodeDecimal(decimal, spelling); }
        JsonValue operator()(const QString &text) const { return text; }
        JsonValue operator()(Instant moment) const { return encodeMoment(moment, spelling); }
        JsonValue operator()(QDate day) const { return day.toString(Qt::ISODate); }
        JsonValue operator()(const QStringList &texts) const { return encodeTexts(texts); }
        JsonValue operator()(const JsonValue &json) const { return json; }
        JsonValue operator()(const RecordList &records) const { return encodeRecords(records); }
    };
    return std::visit(Visitor{spelling}, value);
}

} // namespace postroom
