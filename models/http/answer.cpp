// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/answer.h"

#include "domain/recordjson.h"
#include "platform/pageenvelope.h"

#include <algorithm>
#include <QUrlQuery>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

using Form = Endpoint::Form;

QStringList memberPath(const Endpoint &endpoint)
{
    return QString::fromLatin1(endpoint.member).split(u'.', Qt::SkipEmptyParts);
}

Error missing(const Endpoint &endpoint)
{
    return makeError(Error::Kind::Protocol,
        u"the answer has no \"%1\" of the expected type"_s.arg(QLatin1StringView(endpoint.member)));
}

// The rows in the answer; what is left is the envelope.
const JsonValue *contentOf(const Endpoint &endpoint, const JsonValue &json)
{
    const JsonValue *content = &json;
    for (const QString &key : memberPath(endpoint))
        content = content ? content->member(key) : nullptr;
    return content;
}

// Puts the content where the endpoint has it, beside what is there already.
void placeContent(JsonValue &json, const QStringList &path, JsonValue content)
{
    if (path.isEmpty()) {
        json = std::move(content);
        return;
    }
    const JsonValue *held = json.member(path.constFirst());
    JsonValue inner = held ? *held : JsonValue(JsonValue::Object());
    placeContent(inner, path.mid(1), std::move(content));
    json.setMember(path.constFirst(), std::move(inner));
}

void removeContent(JsonValue &json, const QStringList &path)
{
    auto *object = json.asObject();
    if (!object)
        return;
    if (path.size() == 1) {
        std::erase_if(*object, [&path](const JsonValue::Member &member) { return member.key == path.constFirst(); });
        return;
    }
    for (auto &[key, value] : *object) {
        if (key == path.constFirst())
            removeContent(value, path.mid(1));
    }
}

const QString &firstKey(const Shape &shape)
{
    return shape.nodes()[static_cast<std::size_t>(shape.nodes().front().children.front())].key;
}

// A row as an object from the list of its values; nothing when it is no such list.
std::optional<JsonValue> objectFromArray(const Shape &shape, const JsonValue &json)
{
    const JsonValue::Array *values = json.asArray();
    const auto &keys = shape.nodes().front().children;
    if (!values || values->size() != keys.size())
        return std::nullopt;
    JsonValue::Object object;
    for (std::size_t i = 0; i < keys.size(); ++i)
        object.push_back({shape.nodes()[static_cast<std::size_t>(keys[i])].key, (*values)[i]});
    return object;
}

JsonValue arrayFromObject(const Shape &shape, const JsonValue &json)
{
    JsonValue::Array values;
    for (const int node : shape.nodes().front().children) {
        const JsonValue *value = json.member(shape.nodes()[static_cast<std::size_t>(node)].key);
        values.push_back(value ? *value : JsonValue());
    }
    return values;
}

// The rows of an object whose keys are the rows' names; false when it is none.
bool rowsByKey(const Shape &shape, const JsonValue &json, JsonValue::Array &rows)
{
    if (!json.asObject())
        return false;
    for (const auto &[key, value] : *json.asObject()) {
        if (!value.asObject())
            return false;
        JsonValue row = value;
        row.setMember(firstKey(shape), key);
        rows.push_back(std::move(row));
    }
    return true;
}

JsonValue byKey(const Shape &shape, const JsonValue::Array &rows)
{
    JsonValue json{JsonValue::Object()};
    for (JsonValue row : rows) {
        const JsonValue *name = row.member(firstKey(shape));
        const QString key = name && name->asString() ? *name->asString() : QString();
        removeContent(row, {firstKey(shape)});
        json.setMember(key, std::move(row));
    }
    return json;
}

// The rows as objects, in the content itself or converted; null when they are not written as the endpoint says.
const JsonValue::Array *rowsOf(const Endpoint &endpoint, const JsonValue &content, JsonValue::Array &converted)
{
    if (endpoint.form == Form::ByKey)
        return rowsByKey(endpoint.shape(), content, converted) ? &converted : nullptr;
    if (!content.asArray() || endpoint.form != Form::Arrays)
        return content.asArray();
    for (const JsonValue &element : *content.asArray()) {
        auto row = objectFromArray(endpoint.shape(), element);
        if (!row)
            return nullptr;
        converted.push_back(std::move(*row));
    }
    return &converted;
}

// The one record as an object; an empty list of one is no record.
std::optional<JsonValue> oneOf(const Endpoint &endpoint, const JsonValue &content)
{
    if (endpoint.form == Form::BareValue)
        return JsonValue(JsonValue::Object{{firstKey(endpoint.shape()), content}});
    if (endpoint.form != Form::OneInList)
        return content.asObject() ? std::optional(content) : std::nullopt;
    const JsonValue::Array *list = content.asArray();
    if (list && list->empty())
        return JsonValue(JsonValue::Object());
    return list && list->size() == 1 && list->front().asObject() ? std::optional(list->front()) : std::nullopt;
}

const Shape &envelopeShape(const Endpoint &endpoint)
{
    if (endpoint.envelope)
        return endpoint.envelope();
    return endpoint.paging == Paging::Links ? PageEnvelope::linksShape() : PageEnvelope::flagsShape();
}

Result<Row> envelopeOf(const Endpoint &endpoint, JsonValue json)
{
    if (!json.asObject() || *endpoint.member == '\0')
        return Row();
    removeContent(json, memberPath(endpoint));
    return decodeRecord(envelopeShape(endpoint), json);
}

// The page that a relative URL asks for; the links of the jobs list drop the filters, so nothing else of it is used.
std::optional<Cursor> cursorOf(const QString &link, int fallback)
{
    if (link.isEmpty())
        return std::nullopt;
    const QString query = link.section(u'?', 1);
    bool ok = false;
    const int number = QUrlQuery(query).queryItemValue(u"page"_s).toInt(&ok);
    return Cursor::page(ok ? number : fallback);
}

void readEnvelope(const Endpoint &endpoint, int number, Page &page)
{
    const auto *envelope = as<PageEnvelope>(page.envelope);
    if (!envelope) {
        page.count = {RowCount::Kind::Exact, static_cast<qint64>(page.rows.size())};
        return;
    }
    if (endpoint.paging == Paging::Links) {
        page.next = cursorOf(envelope->next, number + 1);
        page.previous = cursorOf(envelope->previous, number - 1);
    } else if (endpoint.paging == Paging::Flags) {
        if (envelope->hasNext.value_or(false))
            page.next = Cursor::page(number + 1);
        if (envelope->hasPrevious.value_or(false))
            page.previous = Cursor::page(number - 1);
    }
    // Some platforms link on behind the last page for ever (forks.md §9): a page without rows ends the list.
    if (page.rows.empty())
        page.next.reset();
    const auto rows = static_cast<qint64>(page.rows.size());
    // Whether there is more is only known from asking, except where a page is not full.
    if (endpoint.paging == Paging::OlderThan && rows > 0 && rows >= envelope->pageSize.value_or(1))
        page.next = Cursor::after(sortMomentOf(*page.rows.back()).value_or(Instant()), idOf(*page.rows.back()));
    if (endpoint.paging == Paging::OlderThan) {
        page.count = {RowCount::Kind::AtLeast, rows};
        return;
    }
    const qint64 before = (number - 1) * envelope->pageSize.value_or(rows);
    if (envelope->total)
        page.count = {RowCount::Kind::Exact, *envelope->total};
    else
        page.count = {page.next ? RowCount::Kind::AtLeast : RowCount::Kind::Exact, before + rows + (page.next ? 1 : 0)};
}

} // namespace

Result<Page> decodePage(const Endpoint &endpoint, const QByteArray &body, int number)
{
    auto json = JsonValue::parse(body);
    if (!json)
        return json.error();
    const JsonValue *content = contentOf(endpoint, *json);
    JsonValue::Array converted;
    const JsonValue::Array *rows = content ? rowsOf(endpoint, *content, converted) : nullptr;
    if (!rows)
        return missing(endpoint);
    Page page;
    page.rows.reserve(rows->size());
    for (const JsonValue &element : *rows) {
        auto row = decodeRecord(endpoint.shapeOf ? endpoint.shapeOf(element) : endpoint.shape(), element);
        if (!row)
            return row.error();
        page.rows.push_back(std::move(row).value());
    }
    auto envelope = envelopeOf(endpoint, std::move(json).value());
    if (!envelope)
        return envelope.error();
    page.envelope = std::move(envelope).value();
    readEnvelope(endpoint, number, page);
    return page;
}

Result<Row> decodeOne(const Endpoint &endpoint, const QByteArray &body)
{
    if (endpoint.form == Form::File)
        return decodeRecord(
            endpoint.shape(), JsonValue::Object{{firstKey(endpoint.shape()), QString::fromLatin1(body.toBase64())}});
    const auto json = JsonValue::parse(body);
    if (!json)
        return json.error();
    const JsonValue *content = contentOf(endpoint, *json);
    const auto one = content ? oneOf(endpoint, *content) : std::nullopt;
    if (!one)
        return missing(endpoint);
    if (one->asObject()->empty())
        return makeError(Error::Kind::NotFound, u"an empty answer"_s);
    return decodeRecord(endpoint.shape(), *one);
}

JsonValue encodePage(const Endpoint &endpoint, const Page &page)
{
    JsonValue::Array rows;
    for (const Row &row : page.rows) {
        JsonValue json = encodeRecord(*row);
        rows.push_back(endpoint.form == Form::Arrays ? arrayFromObject(endpoint.shape(), json) : std::move(json));
    }
    JsonValue content = endpoint.form == Form::ByKey ? byKey(endpoint.shape(), rows) : JsonValue(std::move(rows));
    JsonValue json = page.envelope ? encodeRecord(*page.envelope) : JsonValue(JsonValue::Object());
    placeContent(json, memberPath(endpoint), std::move(content));
    json.sortMembers(1);
    return json;
}

JsonValue encodeOne(const Endpoint &endpoint, const Record &record)
{
    JsonValue one = encodeRecord(record);
    if (endpoint.form == Form::BareValue)
        one = JsonValue(*one.member(firstKey(endpoint.shape()))); // a copy first: it is a part of what it replaces
    else if (endpoint.form == Form::OneInList)
        one = JsonValue::Array{std::move(one)};
    JsonValue json{JsonValue::Object()};
    placeContent(json, memberPath(endpoint), std::move(one));
    return json;
}

} // namespace postroom
