// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/contractserver.h"

#include "support/rawjson.h"

#include <algorithm>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace postroom::test {

namespace {

QString keyOf(const QByteArray &method, const QString &path)
{
    return QString::fromLatin1(method) + u' ' + path;
}

bool isV2(const QString &path)
{
    return path.startsWith(u"/v2/");
}

bool needsNoToken(const Route &route)
{
    static const QStringList Open = {u"status."_s, u"one_click_unsubscribe."_s, u"static"_s, u"metrics"_s,
        u"receive_notifications."_s, u"sms_callback."_s, u"notifications_letter_callback."_s};
    return std::any_of(
        Open.begin(), Open.end(), [&route](const QString &prefix) { return route.endpoint.startsWith(prefix); });
}

Response recorded(const Exchange &exchange)
{
    Response response = Response::json(exchange.responseBytes(), exchange.status);
    response.contentType = exchange.contentType.toUtf8();
    if (!exchange.location.isEmpty())
        response.with("Location", exchange.location.toUtf8());
    return response;
}

Response failure(int status, const QByteArray &message)
{
    return Response::json(R"({"message":)" + message + R"(,"result":"error"})", status);
}

Response internalError()
{
    return failure(500, "\"Internal server error\"");
}

QByteArray messageFor(int status)
{
    static const QHash<int, QByteArray> Messages
        = {{404, "\"No result found\""}, {429, "\"Exceeded send limits (sms: 250000) for today\""},
            {500, "\"Internal server error\""}, {504, "\"Timeout serving request\""}};
    return Messages.value(status, "\"Something went wrong\"");
}

// A JSON body's members as a query string would carry them; the values keep their digits.
QList<Parameter> parametersOf(const QByteArray &object, QByteArray *refused)
{
    QList<Parameter> parameters;
    const auto add = [&](const QByteArray &name, const QByteArray &value) {
        const bool isText = value.startsWith('"');
        if (value == "null")
            *refused = R"({")" + name + R"(":["Field may not be null."]})";
        else if (name == "to" && !isText)
            *refused = R"({")" + name + R"(":["Not a valid string."]})";
        parameters.emplaceBack(QString::fromUtf8(name), isText ? rawjson::string(value) : QString::fromUtf8(value));
    };
    for (const auto &[name, value] : rawjson::members(object)) {
        if (!value.startsWith('['))
            add(name, value);
        for (const QByteArray &element : rawjson::elements(value))
            add(name, element);
    }
    return parameters;
}

bool sameBody(const Request &request, const Exchange &exchange)
{
    const QByteArray expected = exchange.requestBytes();
    const QJsonValue value = rawjson::value(expected);
    return request.body == expected || (!value.isUndefined() && rawjson::value(request.body) == value);
}

QList<Parameter> withoutFirstPage(QList<Parameter> parameters)
{
    parameters.removeAll(Parameter(u"page"_s, u"1"_s));
    return parameters;
}

} // namespace

ContractServer::ContractServer(const Contract &contract, QObject *parent)
    : TestHttpServer(parent)
    , m_contract(contract)
    , m_publicRows(m_contract.folder())
    , m_check(m_contract)
{
    for (const Exchange &exchange : m_contract.allReads()) {
        m_rows.add(exchange);
        m_publicRows.add(exchange);
        if (!isUsable(exchange.auth))
            continue;
        // Where the same was asked with a filled cache, the answer without one comes first.
        QList<Exchange> &known = m_exchanges[keyOf(exchange.method, exchange.path)];
        known.insert(exchange.cacheBefore.isEmpty() ? 0 : known.size(), exchange);
    }
    setHandler([this](const Request &request) { return answer(request); });
}

ContractServer::~ContractServer()
{
    close(); // the handler uses members of this class
}

void ContractServer::setClockOffset(qint64 seconds)
{
    m_clockOffset = seconds;
}

void ContractServer::freezeClock(qint64 now)
{
    m_frozen = now;
}

void ContractServer::failService(const QString &id, int status)
{
    overrideService(id, failure(status, messageFor(status)));
}

void ContractServer::delayService(const QString &id, int milliseconds)
{
    const QMutexLocker lock(&m_stateMutex);
    m_delays.insert(id, milliseconds);
}

void ContractServer::overrideService(const QString &id, const Response &response)
{
    const QMutexLocker lock(&m_stateMutex);
    m_overrides.insert(id, response);
}

void ContractServer::setDelay(int milliseconds)
{
    m_delay = milliseconds;
}

void ContractServer::clearOverrides()
{
    const QMutexLocker lock(&m_stateMutex);
    m_overrides.clear();
    m_delays.clear();
    m_delay = 0;
}

int ContractServer::distinctTokens() const
{
    const QMutexLocker lock(&m_stateMutex);
    return int(m_seenTokens.size());
}

QStringList ContractServer::unknownRequests() const
{
    const QMutexLocker lock(&m_stateMutex);
    return m_unknown;
}

// Empty when it is about none.
QString ContractServer::serviceOf(const Request &request) const
{
    if (request.path.startsWith(u"/service/"))
        return request.path.section(u'/', 2, 2);
    const auto key = isV2(request.path) ? m_check.keyOf(request.header("authorization")) : std::nullopt;
    return key ? key->serviceId : QString();
}

qint64 ContractServer::now() const
{
    return m_frozen >= 0 ? m_frozen.load() : QDateTime::currentSecsSinceEpoch() + m_clockOffset;
}

Response ContractServer::answer(const Request &request)
{
    countToken(request.header("authorization"));
    Response response = routed(request);
    finish(response, request);
    return response;
}

Response ContractServer::routed(const Request &request)
{
    if (auto response = unrouted(request))
        return *response;
    if (const auto refused = refusal(request)) {
        const bool isRate = request.path == u"/sms-rate/" || request.path == u"/letter-rates/";
        return Response::json(refused->body(isV2(request.path) || isRate), refused->status);
    }
    if (auto response = overridden(request))
        return *response;
    return recordedOrMadeUp(request);
}

// Routing comes before the token: an unknown path and a wrong method are told to anybody.
std::optional<Response> ContractServer::unrouted(const Request &request) const
{
    bool known = m_contract.routes().isEmpty();
    bool allowed = known;
    for (const Route &route : m_contract.routes()) {
        if (route.rule == request.path + u'/') {
            const QByteArray target = "http://" + request.header("host") + route.rule.toUtf8();
            return Response::html("<!doctype html>\n<html lang=en>\n<title>Redirecting...</title>\n"
                                  "<h1>Redirecting...</h1>\n<p>You should be redirected automatically to the target "
                                  "URL: <a href=\""
                    + target + "\">" + target + "</a>. If not, click the link.\n",
                308)
                .with("Location", target);
        }
        const bool fits = route.matches(request.path);
        known = known || fits;
        allowed = allowed || (fits && (route.method == request.method || request.method == "OPTIONS"))
            || (fits && request.method == "HEAD" && route.method == "GET");
    }
    if (!known)
        return urlNotFound();
    if (!allowed) {
        Response response
            = Response::html(R"({"message":"The method is not allowed for the requested URL.","result":"error"})"
                             "\n",
                405);
        return response;
    }
    return {};
}

std::optional<AuthFailure> ContractServer::refusal(const Request &request) const
{
    const QList<Route> routes = m_contract.routes();
    const bool open = std::any_of(routes.begin(), routes.end(),
        [&request](const Route &route) { return route.matches(request.path) && needsNoToken(route); });
    if (open)
        return {};
    const QByteArray authorization = request.header("authorization");
    return isV2(request.path) ? m_check.service(authorization, now()) : m_check.internal(authorization, now());
}

// Recordings of refused tokens are no answers to good ones.
bool ContractServer::isUsable(const RecordedAuth &auth) const
{
    if (auth.kind == u"internal")
        return auth.isOrdinary() && m_contract.internalSecrets().value(auth.iss).contains(auth.secret);
    return auth.kind == u"none" || auth.isOrdinary();
}

std::optional<Response> ContractServer::overridden(const Request &request) const
{
    const QMutexLocker lock(&m_stateMutex);
    const auto found = m_overrides.constFind(serviceOf(request));
    return found != m_overrides.constEnd() ? std::optional(*found) : std::nullopt;
}

Response ContractServer::recordedOrMadeUp(const Request &request)
{
    if (const Exchange *exchange = find(request))
        return recorded(*exchange);
    if (request.method == "POST" && request.path.endsWith(u"/notifications")) {
        if (auto response = notificationsByPost(request))
            return *response;
    }
    if (request.method == "GET") {
        if (auto response = madeUp(request))
            return *response;
    }
    const QMutexLocker lock(&m_stateMutex);
    m_unknown.append(keyOf(request.method, request.path) + u'?' + QString::fromUtf8(request.rawQuery));
    return noResultFound();
}

const Exchange *ContractServer::find(const Request &request) const
{
    const auto found = m_exchanges.constFind(keyOf(request.method, request.path));
    if (found == m_exchanges.constEnd())
        return nullptr;
    for (const bool exactly : {true, false}) {
        for (const Exchange &exchange : *found) {
            const bool same = exactly
                ? sameParameters(exchange.parameters, request.parameters)
                : sameParameters(withoutFirstPage(exchange.parameters), withoutFirstPage(request.parameters));
            if (same && isAnsweredBy(request, exchange))
                return &exchange;
        }
    }
    return nullptr;
}

bool ContractServer::isAnsweredBy(const Request &request, const Exchange &exchange) const
{
    if (isV2(request.path)) {
        const auto key = m_check.keyOf(request.header("authorization"));
        if (!key || exchange.auth.secret != key->secret)
            return false;
    }
    if (exchange.auth.kind == u"none" && exchange.status == 401)
        return false;
    const bool hasBody = request.method != "GET" && request.method != "HEAD";
    const auto isContentType = [](const Header &header) { return header.first.toLower() == "content-type"; };
    const bool typed = std::any_of(exchange.headers.begin(), exchange.headers.end(), isContentType);
    return !hasBody
        || (sameBody(request, exchange)
            && (request.body.isEmpty() || typed != request.header("content-type").isEmpty()));
}

// The same search (or list) by POST: what was recorded for it by GET, its query string ignored.
std::optional<Response> ContractServer::notificationsByPost(const Request &request)
{
    if (!request.header("content-type").startsWith("application/json"))
        return internalError();
    const QJsonValue body = rawjson::value(request.body);
    if (body.isUndefined())
        return failure(400, R"("The browser (or proxy) sent a request that this server could not understand.")");
    if (!body.isObject() && !body.isNull())
        return internalError();
    QByteArray refused;
    Request byGet = request;
    byGet.method = "GET";
    byGet.body.clear();
    byGet.rawQuery.clear();
    byGet.parameters = parametersOf(request.body, &refused);
    if (!refused.isEmpty())
        return failure(400, refused);
    const Exchange *exchange = find(byGet);
    return exchange ? recorded(*exchange) : madeUp(byGet);
}

std::optional<Response> ContractServer::madeUp(const Request &request)
{
    if (request.path == u"/v2/notifications") {
        const auto key = m_check.keyOf(request.header("authorization"));
        return key ? m_publicRows.notifications(*key, request) : std::nullopt;
    }
    static const QRegularExpression Path(
        u"^/service/([0-9a-f-]{36})/(notifications|job|data-retention)(?:/([0-9a-f-]{36}))?$"_s);
    const auto match = Path.match(request.path);
    if (!match.hasMatch())
        return {};
    const QString service = match.captured(1);
    const QString resource = match.captured(2);
    const QString id = match.captured(3);
    if (resource == u"data-retention")
        return id.isEmpty() ? Response::json("[]") : Response::json("{}");
    if (resource == u"job")
        return id.isEmpty() ? m_rows.jobs(service, request.parameters, m_contract.clock()) : m_rows.job(service, id);
    return id.isEmpty() ? m_rows.notifications(service, request.parameters, m_contract.clock())
                        : m_rows.notification(service, id);
}

void ContractServer::finish(Response &response, const Request &request)
{
    {
        const QMutexLocker lock(&m_stateMutex);
        response.delayMs = std::max({response.delayMs, m_delay.load(), m_delays.value(serviceOf(request))});
    }
    response.with("Cache-Control", "no-store, no-cache, private, must-revalidate");
    response.with("X-B3-TraceId", QByteArray::number(requestCount(), 16).rightJustified(32, '0'));
    if (m_clockOffset != 0) {
        const QDateTime moment = QDateTime::fromSecsSinceEpoch(now(), Qt::UTC);
        response.with("Date", QLocale::c().toString(moment, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'").toLatin1());
    }
}

void ContractServer::countToken(const QByteArray &authorization)
{
    if (authorization.isEmpty())
        return;
    ++m_tokens;
    const QMutexLocker lock(&m_stateMutex);
    if (m_seenTokens.contains(authorization)) {
        const QJsonObject claims = rawjson::value(claimsOf(authorization)).toObject();
        const bool old = qint64(claims.value(u"iat").toDouble()) < now() - 1;
        m_reusedTokens += old || claims.contains(u"jti") ? 1 : 0;
    }
    m_seenTokens.insert(authorization);
}

} // namespace postroom::test
