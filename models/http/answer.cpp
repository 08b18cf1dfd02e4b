// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/answer.h"

#include "domain/recordjson.h"
#include "http/pageenvelope.h"

#include <algorithm>
#include <QUrlQuery>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

QString memberName(const Endpoint &endpoint)
{
    return QString::fromLatin1(endpoint.member);
}

Error missing(const Endpoint &endpoint)
{
    return makeError(
        Error::Kind::Protocol, u"the answer has no \"%1\" of the expected type"_s.arg(memberName(endpoint)));
}

// Takes the rows out of the answer; what is left is the envelope.
const JsonValue *contentOf(const Endpoint &endpoint, const JsonValue &json)
{
    return *endpoint.member == '\0' ? &json : json.member(memberName(endpoint));
}

// Some routes answer the one record as a list of one; an empty list is no record.
const JsonValue *oneOf(const Endpoint &endpoint, const JsonValue *content)
{
    static const JsonValue nothing{JsonValue::Object()};
    if (!endpoint.oneInList || !content)
        return content;
    const JsonValue::Array *list = content->asArray();
    if (list && list->empty())
        return &nothing;
    return list && list->size() == 1 ? &list->front() : nullptr;
}

Result<Row> envelopeOf(const Endpoint &endpoint, JsonValue json)
{
    auto *object = json.asObject();
    if (!object || *endpoint.member == '\0')
        return Row();
    std::erase_if(*object, [&](const JsonValue::Member &member) { return member.key == memberName(endpoint); });
    return decodeRecord(
        endpoint.paging == Paging::Links ? PageEnvelope::linksShape() : PageEnvelope::flagsShape(), json);
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
    if (!content || !content->asArray())
        return missing(endpoint);
    Page page;
    page.rows.reserve(content->asArray()->size());
    for (const JsonValue &element : *content->asArray()) {
        auto row = decodeRecord(endpoint.shape(), element);
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
    const auto json = JsonValue::parse(body);
    if (!json)
        return json.error();
    const JsonValue *content = oneOf(endpoint, contentOf(endpoint, *json));
    if (!content || !content->asObject())
        return missing(endpoint);
    if (content->asObject()->empty())
        return makeError(Error::Kind::NotFound, u"an empty answer"_s);
    return decodeRecord(endpoint.shape(), *content);
}

JsonValue encodePage(const Endpoint &endpoint, const Page &page)
{
    JsonValue::Array rows;
    for (const Row &row : page.rows)
        rows.push_back(encodeRecord(*row));
    if (*endpoint.member == '\0')
        return rows;
    JsonValue json = page.envelope ? encodeRecord(*page.envelope) : JsonValue(JsonValue::Object());
    json.setMember(memberName(endpoint), std::move(rows));
    json.sortMembers(1);
    return json;
}

JsonValue encodeOne(const Endpoint &endpoint, const Record &record)
{
    if (*endpoint.member == '\0')
        return encodeRecord(record);
    JsonValue one = encodeRecord(record);
    return JsonValue::Object{
        {memberName(endpoint), endpoint.oneInList ? JsonValue(JsonValue::Array{std::move(one)}) : std::move(one)}};
}

} // namespace postroom
