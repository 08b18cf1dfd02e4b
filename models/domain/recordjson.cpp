// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recordjson.h"

#include "core/day.h"

#include <algorithm>
#include <tuple>

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

// The digits of a number, which may come as text (api-contract §1, Decimals); nothing when the text is no number.
std::optional<QByteArray> digitsOf(const JsonValue &json)
{
    if (const JsonNumber *number = json.asNumber())
        return number->digits;
    const QString *text = json.asString();
    const auto parsed = JsonValue::parse(text ? text->toUtf8() : QByteArray());
    const JsonNumber *number = parsed ? parsed->asNumber() : nullptr;
    return number ? std::optional(number->digits) : std::nullopt;
}

// A float without a fraction may come as an integer from another source; both are the same value.
QByteArray withFraction(const QByteArray &digits)
{
    const bool fraction = digits.contains('.') || digits.contains('e') || digits.contains('E');
    return fraction ? digits : digits + ".0";
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

// An integer may come as a float without a fraction.
std::optional<Value> integerFrom(const QByteArray &digits)
{
    bool ok = false;
    const qsizetype dot = digits.indexOf('.');
    const qint64 value = digits.left(dot < 0 ? digits.size() : dot).toLongLong(&ok);
    const bool whole = dot < 0 || digits.count('0') - digits.left(dot).count('0') == digits.size() - dot - 1;
    return ok && whole ? std::optional<Value>(value) : std::nullopt;
}

std::optional<Value> numberFrom(const JsonValue &json, FieldKind kind, Spelling spelling)
{
    const auto digits = digitsOf(json);
    if (!digits)
        return std::nullopt;
    if (kind == FieldKind::Integer)
        return integerFrom(*digits);
    return Decimal{spelling == Spelling::DecimalFloat ? withFraction(*digits) : *digits};
}

std::optional<Value> dayFrom(const QString &text)
{
    const auto day = dayFromText(text);
    return day ? std::optional<Value>(*day) : std::nullopt;
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
    if (kind == FieldKind::Integer || kind == FieldKind::Decimal)
        return numberFrom(json, kind, spelling);
    if (kind == FieldKind::Moment)
        return json.asString() ? momentFrom(*json.asString(), spelling) : std::nullopt;
    auto text = scalarText(json);
    if (!text)
        return std::nullopt;
    if (kind == FieldKind::Day)
        return dayFrom(*text);
    return text->isNull() ? u""_s : *std::move(text);
}

// A node of a record, which itself may stand in another one. Most are never spelled out.
struct Place {
    const QString &outside; // the key path of the record; empty: it stands for itself
    const Shape &shape;
    int node;

    QString path() const { return outside.isEmpty() ? shape.path(node) : outside + u'.' + shape.path(node); }
};

Result<Row> decodeAt(const QString &path, const Shape &shape, const JsonValue &json);

Result<Value> recordsFrom(const JsonValue &json, const Field &field, const Place &place)
{
    const QString path = place.path();
    const Shape &shape = field.element().defaultShape();
    RecordList list;
    if (field.kind == FieldKind::OneRecord) {
        auto record = decodeAt(path, shape, json);
        if (!record)
            return record.error();
        list.push_back(*record);
        return Value(std::move(list));
    }
    if (!json.asArray())
        return wrongType(path);
    for (const JsonValue &element : *json.asArray()) {
        auto record = decodeAt(path + u'.' + QString::number(list.size()), shape, element);
        if (!record)
            return record.error();
        list.push_back(*record);
    }
    return Value(std::move(list));
}

// A value that is not null; nothing when it is of another type.
std::optional<Value> valueFrom(const JsonValue &json, const Shape::Node &node)
{
    if (node.spelling == Spelling::EmptyText && json == JsonValue(u""_s))
        return Value();
    if (node.field->kind == FieldKind::Json)
        return Value(json);
    return node.field->kind == FieldKind::TextList ? textListFrom(json)
                                                   : scalarFrom(json, node.field->kind, node.spelling);
}

// Walks one object of the wire along the shape's tree.
class Decoder {
public:
    Decoder(const QString &path, Record &record)
        : m_path(path)
        , m_shape(*record.shape)
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
    std::optional<Error> readNode(int index, const JsonValue &value)
    {
        const auto bit = static_cast<std::size_t>(index);
        const Shape::Node &node = m_shape.nodes()[bit];
        m_record.present.set(bit);
        if (node.field)
            return readField(index, node, value);
        if (value.isNull()) {
            m_record.nullObjects.set(bit);
            return std::nullopt;
        }
        return value.asObject() ? read(index, *value.asObject()) : wrongType(placeOf(index).path());
    }

private:
    std::optional<Error> readField(int index, const Shape::Node &node, const JsonValue &value)
    {
        const FieldKind kind = node.field->kind;
        if (value.isNull()) {
            node.field->set(m_record, Value());
        } else if (kind == FieldKind::Records || kind == FieldKind::OneRecord) {
            auto records = recordsFrom(value, *node.field, placeOf(index));
            if (!records)
                return records.error();
            node.field->set(m_record, std::move(records).value());
        } else {
            auto decoded = valueFrom(value, node);
            if (!decoded)
                return wrongType(placeOf(index).path());
            node.field->set(m_record, *std::move(decoded));
        }
        return std::nullopt;
    }
    Place placeOf(int index) const { return {m_path, m_shape, index}; }

    const QString &m_path; // of the record in the one that holds it
    const Shape &m_shape;
    Record &m_record;
};

Result<Row> decodeAt(const QString &path, const Shape &shape, const JsonValue &json)
{
    if (!json.asObject())
        return wrongType(path);
    RecordMaker maker(shape);
    if (auto error = Decoder(path, maker.record()).read(0, *json.asObject()))
        return *error;
    return maker.taken();
}

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
        const Shape::Node &inside = record.shape->nodes()[static_cast<std::size_t>(child)];
        if (record.present.test(static_cast<std::size_t>(child)) && inside.spelling != Spelling::Beside)
            object.push_back({inside.key, encodeNode(record, child)});
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
    return JsonNumber{spelling == Spelling::DecimalFloat ? withFraction(decimal.digits) : decimal.digits};
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
    return decodeAt(QString(), shape, json);
}

RecordMaker::RecordMaker(const Shape &shape)
    : m_record(shape.type().make())
{
    m_record->shape = &shape;
}

std::optional<Error> RecordMaker::set(int node, const JsonValue &value)
{
    const QString itself;
    Decoder decoder(itself, *m_record);
    return node == 0 && value.asObject() ? decoder.read(node, *value.asObject()) : decoder.readNode(node, value);
}

void RecordMaker::put(int node, Value value)
{
    const auto bit = static_cast<std::size_t>(node);
    m_record->present.set(bit);
    m_record->shape->nodes()[bit].field->set(*m_record, std::move(value));
}

Row RecordMaker::taken()
{
    // As they are written, so that the order in which keys came makes no difference between records.
    std::stable_sort(m_record->unknown.begin(), m_record->unknown.end(),
        [](const UnknownKey &a, const UnknownKey &b) { return std::tie(a.node, a.key) < std::tie(b.node, b.key); });
    m_record->shape->complete(*m_record);
    return std::move(m_record);
}

JsonValue encodeRecord(const Record &record)
{
    return encodeNode(record, 0);
}

JsonValue encodeValue(const Value &value, Spelling spelling)
{
    struct Visitor {
        Spelling spelling;
        JsonValue operator()(std::monostate) const
        {
            return spelling == Spelling::EmptyText ? JsonValue(u""_s) : JsonValue();
        }
        JsonValue operator()(bool flag) const { return flag; }
        JsonValue operator()(qint64 number) const
        {
            return spelling == Spelling::DecimalText ? JsonValue(QString::number(number)) : JsonValue(number);
        }
        JsonValue operator()(const Decimal &decimal) const { return encodeDecimal(decimal, spelling); }
        JsonValue operator()(const QString &text) const { return text; }
        JsonValue operator()(Instant moment) const { return encodeMoment(moment, spelling); }
        JsonValue operator()(QDate day) const { return dayInText(day); }
        JsonValue operator()(const QStringList &texts) const { return encodeTexts(texts); }
        JsonValue operator()(const JsonValue &json) const { return json; }
        JsonValue operator()(const RecordList &records) const { return encodeRecords(records); }
    };
    return std::visit(Visitor{spelling}, value);
}

QString encodeText(const Value &value, Spelling spelling)
{
    const JsonValue json = encodeValue(value, spelling);
    if (json.isNull())
        return {};
    const QString *text = json.asString();
    return text ? *text : QString::fromUtf8(json.toJson());
}

} // namespace postroom
