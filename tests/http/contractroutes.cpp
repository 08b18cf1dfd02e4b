// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contractroutes.h"
#include "support/testfolders.h"

#include <algorithm>
#include <array>
#include <QRegularExpression>
#include <QUrl>
#include <span>

namespace postroom::test {

using namespace Qt::StringLiterals;

namespace {

// The path parts that an endpoint's placeholders stand for; nothing when the path is another route's. A part that is
// empty fits none: such a path is a trailing slash, which is another route's or nobody's (api-contract §1).
std::optional<QList<QPair<QString, QString>>> match(const Endpoint &endpoint, const QString &path)
{
    const QStringList pattern = QString::fromLatin1(endpoint.path).split(u'/');
    const QStringList parts = path.split(u'/');
    if (pattern.size() != parts.size())
        return std::nullopt;
    QList<QPair<QString, QString>> values;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (pattern[i].startsWith(u'{') && !parts[i].isEmpty())
            values.append({pattern[i].mid(1).chopped(1), QUrl::fromPercentEncoding(parts[i].toLatin1())});
        else if (pattern[i] != parts[i])
            return std::nullopt;
    }
    return values;
}

QString starred(QString path)
{
    static const QRegularExpression placeholder(u"<[^>]*>|\\{[^}]*\\}"_s);
    return path.replace(placeholder, u"*"_s);
}

bool fits(const QString &rule, const QString &path)
{
    const QStringList wanted = rule.split(u'/');
    const QStringList given = path.split(u'/');
    return std::equal(wanted.begin(), wanted.end(), given.begin(), given.end(),
        [](const QString &part, const QString &text) { return part == "*"_L1 ? !text.isEmpty() : part == text; });
}

// The rule that a path belongs to, with * for its parts: the one with the fewest of them that fits (index.json).
QString ruleOf(const QString &path)
{
    static const QStringList rules = [] {
        QStringList all;
        for (const Route &route : Contract(testData(u"contract"_s)).routes()) {
            if (route.reads > 0)
                all.append(starred(route.rule));
        }
        std::stable_sort(
            all.begin(), all.end(), [](const QString &a, const QString &b) { return a.count(u'*') < b.count(u'*'); });
        return all;
    }();
    static QHash<QString, QString> known;
    if (!known.contains(path)) {
        const auto found
            = std::find_if(rules.begin(), rules.end(), [&path](const QString &rule) { return fits(rule, path); });
        known.insert(path, found == rules.end() ? QString() : *found);
    }
    return known.value(path);
}

const postroom::Parameter *parameterOf(const Endpoint &endpoint, const QString &name)
{
    const auto found = std::find_if(endpoint.parameters.begin(), endpoint.parameters.end(),
        [&name](const postroom::Parameter &parameter) { return name == QLatin1StringView(parameter.name); });
    return found == endpoint.parameters.end() ? nullptr : &*found;
}

// A page as Postroom writes it: from 1, without sign, blanks or leading zeros.
std::optional<int> pageNumber(const QString &value)
{
    bool ok = false;
    const int number = value.toInt(&ok);
    return ok && number >= 1 && QString::number(number) == value ? std::optional(number) : std::nullopt;
}

// Reads parameters of an address or a body into filters; what is in their way, or an empty text.
class ParameterReader {
public:
    ParameterReader(
        const Endpoint &endpoint, const QList<Parameter> &parameters, std::vector<Filter> &filters, Expressed &result)
        : m_endpoint(endpoint)
        , m_parameters(parameters)
        , m_filters(filters)
        , m_result(result)
    {
    }

    QString read()
    {
        QString reason;
        for (const Parameter &parameter : m_parameters) {
            const QString own = isCursor(parameter.first) ? readCursor(parameter) : readFilter(parameter);
            if (reason.isEmpty())
                reason = own;
        }
        return reason;
    }

private:
    bool isCursor(const QString &name) const
    {
        return (name == "page"_L1 && m_endpoint.paging != Paging::Whole && m_endpoint.paging != Paging::OlderThan)
            || (name == "older_than"_L1 && m_endpoint.paging == Paging::OlderThan);
    }
    // Parameters that Postroom sends once at most.
    bool isRepeated(const QString &name) const
    {
        return std::count_if(m_parameters.begin(), m_parameters.end(), [&name](const Parameter &parameter) {
            return parameter.first == name;
        }) > 1;
    }
    QString readCursor(const Parameter &parameter)
    {
        if (isRepeated(parameter.first))
            return u"repeated parameter"_s;
        if (m_endpoint.paging == Paging::OlderThan) {
            m_result.cursor = Cursor::after({}, parameter.second);
            return {};
        }
        const auto number = pageNumber(parameter.second);
        if (!number)
            return u"malformed number"_s;
        m_result.cursor = Cursor::page(*number);
        m_result.page = *number;
        return {};
    }
    QString readFilter(const Parameter &parameter)
    {
        const auto &[name, value] = parameter;
        const postroom::Parameter *known = parameterOf(m_endpoint, name);
        if (!known)
            return u"unknown parameter"_s;
        // A list in one parameter is made of filters, one for each of its values (api-contract §4).
        if (known->as == postroom::Parameter::As::CommaList && isRepeated(name))
            return u"repeated parameter"_s;
        if (known->key == FilterKey::PageSize && value.isEmpty())
            return u"malformed number"_s;
        if (known->key == FilterKey::Recipient && value.trimmed().isEmpty())
            return u"blank term"_s;
        if (known->needed && value.isEmpty() && !known->mayBeEmpty)
            return u"missing parameter"_s;
        m_filters.push_back({known->key, value});
        return {};
    }

    const Endpoint &m_endpoint;
    const QList<Parameter> &m_parameters;
    std::vector<Filter> &m_filters;
    Expressed &m_result;
};

// What a list by POST takes in its body: an object, each value a text, or of its own kind where the endpoint says so.
// Nothing when Postroom sends no such body.
std::optional<QList<Parameter>> bodyParameters(const Exchange &exchange, const Endpoint &endpoint)
{
    const auto body = JsonValue::parse(exchange.requestBytes());
    if (!body || !body->asObject())
        return std::nullopt;
    QList<Parameter> parameters;
    for (const auto &[key, value] : *body->asObject()) {
        const postroom::Parameter *known = parameterOf(endpoint, key);
        const bool json = known && known->as == postroom::Parameter::As::Json;
        if (known && !json && !value.asString())
            return std::nullopt;
        parameters.append({key,
            json                   ? QString::fromUtf8(value.toJson())
                : value.asString() ? *value.asString()
                                   : QString()});
    }
    return parameters;
}

// What a body by POST asks for where Postroom asks by GET: a list is a repeated parameter, and every other value is
// what it would be in an address (api-contract §6.1).
QList<Parameter> parametersOfBody(const Exchange &exchange)
{
    QList<Parameter> parameters;
    const auto body = JsonValue::parse(exchange.requestBytes());
    if (!body || !body->asObject())
        return parameters;
    for (const auto &[key, value] : *body->asObject()) {
        const JsonValue::Array values = value.asArray() ? *value.asArray() : JsonValue::Array{value};
        for (const JsonValue &element : values)
            parameters.append({key, element.asString() ? *element.asString() : QString::fromUtf8(element.toJson())});
    }
    return parameters;
}

QString otherReason(const Exchange &exchange, const Endpoint &endpoint, Api api)
{
    if (exchange.method != (endpoint.byPost ? "POST" : "GET"))
        return u"wrong method"_s;
    const QString kind = api == Api::Internal ? u"internal"_s : u"service"_s;
    const bool ours = endpoint.withToken ? exchange.auth.kind == kind && exchange.auth.isOrdinary()
                                         : exchange.auth.kind == "none"_L1 || exchange.auth.isOrdinary();
    return ours ? QString() : u"not Postroom's token"_s;
}

// A list as recorded without a page size is asked for without one: the platform's own page.
void withoutOwnPageSize(const Endpoint &endpoint, std::vector<Filter> &filters)
{
    const bool set
        = std::any_of(filters.begin(), filters.end(), [](const Filter &f) { return f.key == FilterKey::PageSize; });
    if (endpoint.pageSizeParameter && !set)
        filters.push_back({FilterKey::PageSize, {}});
}

} // namespace

namespace {

// A route of its own that Postroom takes when a parameter is given: asked without it, no query leads there.
bool lacksWhatLeadsToIt(const Endpoint &endpoint, const std::vector<Filter> &filters)
{
    const bool leads = std::any_of(endpoint.parameters.begin(), endpoint.parameters.end(),
        [&endpoint](const postroom::Parameter &p) { return p.needed && endpoint.when == p.key; });
    return leads && std::none_of(filters.begin(), filters.end(), [&endpoint](const Filter &filter) {
        return filter.key == *endpoint.when && !filter.value.isEmpty();
    });
}

// Reads a recorded request along one endpoint; nothing when another one serves it.
std::optional<Expressed> expressedBy(const Endpoint &endpoint, Api api, const Exchange &exchange)
{
    const auto placeholders = match(endpoint, exchange.path);
    if (!placeholders)
        return std::nullopt;
    Expressed result;
    result.endpoint = &endpoint;
    result.api = api;
    std::vector<Filter> filters;
    QString id;
    for (const auto &[word, value] : *placeholders) {
        if (const auto key = filterByWord(word))
            filters.push_back({*key, value});
        else
            id = value;
    }
    // What only the route says: nothing of the request does.
    const bool inPath = std::any_of(
        filters.begin(), filters.end(), [&endpoint](const Filter &filter) { return endpoint.when == filter.key; });
    const bool sent = std::any_of(endpoint.parameters.begin(), endpoint.parameters.end(),
        [&endpoint](const postroom::Parameter &parameter) { return endpoint.when == parameter.key; });
    if (endpoint.when && !inPath && !sent)
        filters.push_back({*endpoint.when, QString::fromLatin1(endpoint.whenValue)});
    const bool otherMethod = exchange.method == "POST" && !endpoint.byPost;
    const bool inBody = endpoint.byPost || (otherMethod && (endpoint.searchByPost || exchange.parameters.isEmpty()));
    const auto body = endpoint.byPost ? bodyParameters(exchange, endpoint) : std::nullopt;
    const QList<Parameter> inside = otherMethod ? parametersOfBody(exchange) : body.value_or(QList<Parameter>());
    const QList<Parameter> parameters = inBody ? inside : exchange.parameters;
    result.reason = otherReason(exchange, endpoint, api);
    if (result.reason.isEmpty() && endpoint.byPost && !body)
        result.reason = u"no such body"_s;
    const QString bad = ParameterReader(endpoint, parameters, filters, result).read();
    if (result.reason.isEmpty())
        result.reason = bad;
    const bool list = endpoint.operation == Endpoint::Operation::List;
    if (list)
        withoutOwnPageSize(endpoint, filters);
    const Query query{endpoint.resource, filters};
    const Target target{endpoint.resource, id, filters};
    if ((list ? endpointFor(query, api) : endpointFor(target, api)) != &endpoint) {
        if (!lacksWhatLeadsToIt(endpoint, filters))
            return std::nullopt;
        if (result.reason.isEmpty())
            result.reason = u"missing parameter"_s;
        return result;
    }
    const auto why = list ? whyNotOverHttp(query, api) : whyNotOverHttp(target, api);
    if (result.reason.isEmpty() && why && why->reason == WhyNot::Reason::MissingScope)
        result.reason = u"missing parameter"_s;
    if (list)
        result.nearest = query;
    else
        result.nearest = target;
    if (result.reason.isEmpty())
        result.asked = result.nearest;
    return result;
}

// A row that serves queries with one of its own parameters alone, and the request has none of it.
std::optional<Expressed> lacksItsParameter(const Endpoint &endpoint, Api api)
{
    const bool own = endpoint.when
        && std::any_of(endpoint.parameters.begin(), endpoint.parameters.end(),
            [&endpoint](const postroom::Parameter &parameter) { return parameter.key == *endpoint.when; });
    if (!own)
        return std::nullopt;
    Expressed result;
    result.endpoint = &endpoint;
    result.api = api;
    result.reason = u"missing parameter"_s;
    return result;
}

template <typename Read> std::optional<Expressed> firstOfRoute(const QString &path, Read read)
{
    const QString rule = ruleOf(path);
    for (const Api api : {Api::Internal, Api::Public}) {
        for (const Endpoint &endpoint : endpoints(api)) {
            const auto found = starred(QString::fromLatin1(endpoint.path)) == rule ? read(endpoint, api) : std::nullopt;
            if (found)
                return found;
        }
    }
    return std::nullopt;
}

} // namespace

Expressed expressed(const Exchange &exchange)
{
    const auto served = firstOfRoute(
        exchange.path, [&exchange](const Endpoint &endpoint, Api api) { return expressedBy(endpoint, api, exchange); });
    return served ? *served : firstOfRoute(exchange.path, lacksItsParameter).value_or(Expressed());
}

bool isRecordedRoute(const QString &path)
{
    return !ruleOf(path).isEmpty();
}

QStringList coveredRoutes()
{
    QStringList routes{u"/"_s, u"/_status"_s};
    for (const Api api : {Api::Internal, Api::Public}) {
        for (const Endpoint &endpoint : endpoints(api))
            routes.append(QString::fromLatin1(endpoint.path));
    }
    routes.removeDuplicates();
    return routes;
}

} // namespace postroom::test
