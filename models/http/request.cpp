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

const Parameter *parameterOf(const Endpoint &endpoint, FilterKey key)
{
    const auto found = std::find_if(endpoint.parameters.begin(), endpoint.parameters.end(),
        [key](const Parameter &parameter) { return parameter.key == key; });
    return found == endpoint.parameters.end() ? nullptr : &*found;
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

void append(QList<QPair<QString, QString>> &parameters, const Parameter &parameter, const QString &value)
{
    const QString key = QString::fromLatin1(parameter.name);
    if (parameter.as == Parameter::As::CommaList) {
        for (auto &[existing, text] : parameters) {
            if (existing == key) {
                text += listSeparator + value;
                return;
            }
        }
    }
    parameters.append({key, value});
}

// The parameters of the endpoint that the filters set, in their order. An empty page size asks for the platform's own.
QList<QPair<QString, QString>> parametersFor(const Endpoint &endpoint, const std::vector<Filter> &filters)
{
    QList<QPair<QString, QString>> parameters;
    for (const Filter &filter : filters) {
        const Parameter *parameter = parameterOf(endpoint, filter.key);
        if (parameter && !(filter.key == FilterKey::PageSize && filter.value.isEmpty()))
            append(parameters, *parameter, filter.value);
    }
    return parameters;
}

// A text stands as a text, a value of its own kind as that; what is no JSON stays the text that it is.
JsonValue memberValue(const Endpoint &endpoint, const QString &name, const QString &text)
{
    for (const Parameter &parameter : endpoint.parameters) {
        if (parameter.as != Parameter::As::Json || name != QLatin1StringView(parameter.name))
            continue;
        if (auto json = JsonValue::parse(text.toUtf8()))
            return std::move(json).value();
    }
    return text;
}

QByteArray bodyOf(const Endpoint &endpoint, const QList<QPair<QString, QString>> &parameters)
{
    JsonValue body{JsonValue::Object()};
    for (const auto &[key, value] : parameters) {
        const JsonValue *existing = body.member(key);
        if (!existing) {
            body.setMember(key, memberValue(endpoint, key, value));
            continue;
        }
        JsonValue::Array values = existing->asArray() ? *existing->asArray() : JsonValue::Array{*existing};
        values.push_back(value);
        body.setMember(key, std::move(values));
    }
    return body.toJson();
}

void sendAsBody(HttpRequest &request, const Endpoint &endpoint)
{
    request.method = "POST";
    request.body = bodyOf(endpoint, request.parameters);
    request.parameters.clear();
}

} // namespace

HttpRequest requestFor(const Endpoint &endpoint, const Query &query, const Cursor &cursor)
{
    HttpRequest request;
    request.withToken = endpoint.withToken;
    request.path = pathFor(endpoint, query.filters, {});
    request.parameters = parametersFor(endpoint, query.filters);
    const bool search = endpoint.searchByPost && query.has(FilterKey::Recipient);
    if (cursor.kind == Cursor::Kind::Number && endpoint.paging != Paging::OlderThan)
        request.parameters.append({u"page"_s, QString::number(cursor.number)});
    if (cursor.kind == Cursor::Kind::After && endpoint.paging == Paging::OlderThan)
        request.parameters.append({u"older_than"_s, cursor.id});
    // A search ignores both (api-contract §4), so nothing is added to it.
    if (endpoint.pageSizeParameter && !search && !query.has(FilterKey::PageSize))
        request.parameters.append(
            {QString::fromLatin1(endpoint.pageSizeParameter), QString::number(endpoint.pageSize)});
    if (search || endpoint.byPost)
        sendAsBody(request, endpoint);
    return request;
}

HttpRequest requestFor(const Endpoint &endpoint, const Target &target)
{
    HttpRequest request;
    request.withToken = endpoint.withToken;
    request.path = pathFor(endpoint, target.scope, target.id);
    request.parameters = parametersFor(endpoint, target.scope);
    if (endpoint.byPost)
        sendAsBody(request, endpoint);
    return request;
}

} // namespace postroom
