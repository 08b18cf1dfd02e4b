// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/request.h"

#include "domain/json.h"

#include <algorithm>
#include <QUrl>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr auto listSeparator = ","_L1;

const char *parameterName(const Endpoint &endpoint, FilterKey key)
{
    const auto found = std::find_if(endpoint.parameters.begin(), endpoint.parameters.end(),
        [key](const Parameter &parameter) { return parameter.key == key; });
    return found == endpoint.parameters.end() ? nullptr : found->name;
}

QString segment(const QString &value)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(value));
}

QString pathFor(const Endpoint &endpoint, const std::vector<Filter> &filters, const QString &id)
{
    QString path = QString::fromLatin1(endpoint.path);
    path.replace("{id}"_L1, segment(id));
    for (const Filter &filter : filters)
        path.replace(u'{' + filterWord(filter.key) + u'}', segment(filter.value));
    return path;
}

// The jobs list takes one comma list instead of a repeated parameter (api-contract §4).
bool isCommaList(const char *name)
{
    return "statuses"_L1 == QLatin1StringView(name);
}

void append(QList<QPair<QString, QString>> &parameters, const char *name, const QString &value)
{
    const QString key = QString::fromLatin1(name);
    if (isCommaList(name)) {
        for (auto &[existing, text] : parameters) {
            if (existing == key) {
                text += listSeparator + value;
                return;
            }
        }
    }
    parameters.append({key, value});
}

QByteArray bodyOf(const QList<QPair<QString, QString>> &parameters)
{
    JsonValue body{JsonValue::Object()};
    for (const auto &[key, value] : parameters) {
        const JsonValue *existing = body.member(key);
        if (!existing) {
            body.setMember(key, value);
            continue;
        }
        JsonValue::Array values = existing->asArray() ? *existing->asArray() : JsonValue::Array{*existing};
        values.push_back(value);
        body.setMember(key, std::move(values));
    }
    return body.toJson();
}

} // namespace

HttpRequest requestFor(const Endpoint &endpoint, const Query &query, const Cursor &cursor)
{
    HttpRequest request;
    request.path = pathFor(endpoint, query.filters, {});
    const bool search = endpoint.searchByPost && query.has(FilterKey::Recipient);
    for (const Filter &filter : query.filters) {
        const char *name = parameterName(endpoint, filter.key);
        if (name && !(filter.key == FilterKey::PageSize && filter.value.isEmpty()))
            append(request.parameters, name, filter.value);
    }
    if (cursor.kind == Cursor::Kind::Number)
        request.parameters.append({u"page"_s, QString::number(cursor.number)});
    // A search ignores both (api-contract §4), so nothing is added to it.
    if (endpoint.pageSizeParameter && !search && !query.has(FilterKey::PageSize))
        request.parameters.append(
            {QString::fromLatin1(endpoint.pageSizeParameter), QString::number(endpoint.pageSize)});
    if (search || endpoint.byPost) {
        request.method = "POST";
        request.body = bodyOf(request.parameters);
        request.parameters.clear();
    }
    return request;
}

HttpRequest requestFor(const Endpoint &endpoint, const Target &target)
{
    HttpRequest request;
    request.path = pathFor(endpoint, target.scope, target.id);
    for (const Filter &filter : target.scope) {
        if (const char *name = parameterName(endpoint, filter.key))
            append(request.parameters, name, filter.value);
    }
    return request;
}

} // namespace postroom
