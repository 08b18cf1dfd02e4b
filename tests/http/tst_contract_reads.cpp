// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contractcomparison.h"
#include "contractexpectation.h"
#include "contractroutes.h"
#include "core/clock.h"
#include "domain/platformstatus.h"
#include "domain/recordjson.h"
#include "http/answer.h"
#include "http/httpplatform.h"
#include "http/platformexamination.h"
#include "keyedsource.h"
#include "support/contractserver.h"
#include "support/testfolders.h"
#include "support/testmain.h"
#include "waited.h"

#include <cstdio>
#include <QJsonArray>
#include <QtTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

bool isStatusRoute(const Exchange &exchange)
{
    return exchange.path == "/_status"_L1 || exchange.path == "/"_L1;
}

// Of a path that is no route there is only the refusal to read.
bool isCovered(const Exchange &exchange)
{
    return isStatusRoute(exchange) || expressed(exchange).endpoint || !isRecordedRoute(exchange.path);
}

} // namespace

/// Every recorded exchange of the routes that Postroom asks for: the request that it makes, and the answer decoded and
/// written again from the struct (issue A, "Must show").
class ContractReads : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyExchangeOfTheArea_data();
    void everyExchangeOfTheArea();
    void someExchangeIsOfACoveredRoute();
    void everyRouteIsCovered();
    void whatNoQueryCanExpressHasItsRule();
    void whatNoQueryCanExpressStandsByName();
    void aChangedFieldIsSeen_data();
    void aChangedFieldIsSeen();
    void cleanup() { QTRY_COMPARE(liveJobs(), 0); }

private:
    QString check(const Exchange &exchange);
    QString checkThroughSource(const Exchange &exchange, const Expressed &asked);
    QString checkStatus(const Exchange &exchange);
    QString checkDecoderAlone(const Exchange &exchange, const Endpoint *endpoint);
    QString requestDifference(const Exchange &exchange, const Expressed &asked) const;
    QString tokenDifference(const Request &made, const Expressed &asked) const;
    QString answerDifference(
        const Exchange &exchange, const Result<JsonValue> &answer, const Endpoint *endpoint = nullptr) const;
    Source &sourceFor(const Exchange &exchange, Api api);

    static QStringList inexpressibleOf(const QList<Exchange> &exchanges);

    Contract m_contract; // of POSTROOM_CONTRACT
    Contract m_own = Contract(test::testData(u"contract"_s));
    QList<Exchange> m_reads;
    QList<Exchange> m_ownReads;
    std::vector<std::pair<const Exchange *, const Endpoint *>> m_ownAnswers; // the 200s that an endpoint asks for
    TestHttpServer m_server;
    std::unique_ptr<TokenCheck> m_tokens;
    std::unique_ptr<HttpPlatform> m_platform;
    std::map<QString, std::unique_ptr<KeyedSource>> m_keys; // by service and secret
    const Exchange *m_current = nullptr;
};

void ContractReads::initTestCase()
{
    QVERIFY2(m_contract.isValid(), qPrintable(m_contract.folder()));
    m_reads = m_contract.allReads();
    m_ownReads = m_own.folder() == m_contract.folder() ? m_reads : m_own.allReads();
    m_tokens = std::make_unique<TokenCheck>(m_contract);
    QVERIFY(m_server.listen());
    m_server.setHandler([this](const Request &) {
        Response response = Response::json(m_current->responseBytes(), m_current->status);
        response.contentType = m_current->contentType.toLatin1();
        return response;
    });
    HttpSettings settings;
    settings.url = m_server.url();
    settings.clientId = m_contract.internalClient().toUtf8();
    m_platform = std::make_unique<HttpPlatform>(std::move(settings), Secret(m_contract.internalSecret().toUtf8()),
        Identity{Identity::Kind::Unattended, u"test"_s, {}});
}

void ContractReads::everyExchangeOfTheArea_data()
{
    QTest::addColumn<QString>("area");
    for (const QString &area : m_contract.areas())
        QTest::newRow(qPrintable(area)) << area;
}

void ContractReads::everyExchangeOfTheArea()
{
    QFETCH(QString, area);
    int passed = 0;
    QStringList failures;
    for (const Exchange &exchange : std::as_const(m_reads)) {
        if (exchange.area != area)
            continue;
        m_current = &exchange;
        if (!isCovered(exchange))
            continue;
        const QString failure = check(exchange);
        if (failure.isEmpty())
            ++passed;
        else
            failures.append(exchange.name + ": "_L1 + failure);
    }
    if (passed + failures.size() > 0)
        std::printf("%s: %d passed, %d failed\n", qPrintable(area), passed, int(failures.size()));
    std::fflush(stdout);
    QVERIFY2(failures.isEmpty(), qPrintable(failures.join(u'\n')));
}

void ContractReads::someExchangeIsOfACoveredRoute()
{
    QVERIFY(std::any_of(m_reads.begin(), m_reads.end(), isCovered));
}

QString ContractReads::check(const Exchange &exchange)
{
    if (isStatusRoute(exchange))
        return checkStatus(exchange);
    const Expressed asked = expressed(exchange);
    if (!asked.endpoint && exchange.status < 300)
        return u"an answer of no route"_s;
    for (const Endpoint &other : endpoints(asked.api)) {
        const bool also = asked.endpoint && &other != asked.endpoint && isSameAnswer(other, *asked.endpoint);
        const QString failure = also ? checkDecoderAlone(exchange, &other) : QString();
        if (!failure.isEmpty())
            return failure;
    }
    if (std::holds_alternative<std::monostate>(asked.asked))
        return checkDecoderAlone(exchange, asked.endpoint);
    return checkThroughSource(exchange, asked);
}

Source &ContractReads::sourceFor(const Exchange &exchange, Api api)
{
    if (api == Api::Internal)
        return m_platform->source();
    auto &connection = m_keys[exchange.auth.iss + u'-' + exchange.auth.secret];
    if (!connection)
        connection = std::make_unique<KeyedSource>(m_server.url(), exchange.auth);
    return connection->source;
}

QString ContractReads::checkThroughSource(const Exchange &exchange, const Expressed &asked)
{
    m_server.clearRequests();
    Source &source = sourceFor(exchange, asked.api);
    Result<JsonValue> answer = makeError(Error::Kind::Bug, {});
    if (const auto *query = std::get_if<Query>(&asked.asked)) {
        if (source.whyNot(*query))
            return u"the query is refused"_s;
        const auto page = waited(source.page(*query, asked.cursor));
        answer = page ? Result<JsonValue>(encodePage(*asked.endpoint, *page)) : Result<JsonValue>(page.error());
    } else {
        const auto row = waited(source.one(std::get<Target>(asked.asked)));
        answer = row ? Result<JsonValue>(encodeOne(*asked.endpoint, **row)) : Result<JsonValue>(row.error());
    }
    const QString request = requestDifference(exchange, asked);
    return request.isEmpty() ? answerDifference(exchange, answer, asked.endpoint) : request;
}

QString ContractReads::requestDifference(const Exchange &exchange, const Expressed &asked) const
{
    if (m_server.requestCount() != (isClockRefusal(exchange) ? 2 : 1))
        return u"%1 requests were made"_s.arg(m_server.requestCount());
    const Request made = m_server.requests().constFirst();
    const auto *query = std::get_if<Query>(&asked.asked);
    const bool search = query && query->has(FilterKey::Recipient);
    const bool post = search || asked.endpoint->byPost;
    if (made.method != (post ? "POST" : "GET"))
        return u"method "_s + QString::fromLatin1(made.method);
    if (QUrl::fromPercentEncoding(made.path.toLatin1()) != QUrl::fromPercentEncoding(exchange.path.toLatin1()))
        return u"path "_s + made.path;
    QList<test::Parameter> parameters = made.parameters;
    if (post) {
        if (!parameters.isEmpty())
            return u"a list by POST has parameters in its address"_s;
        if (asked.endpoint->byPost)
            return JsonValue::parse(made.body)->toJson() == JsonValue::parse(exchange.requestBytes())->toJson()
                ? tokenDifference(made, asked)
                : u"another body"_s;
        const auto body = JsonValue::parse(made.body);
        if (!body || !body->asObject())
            return u"the body is no object"_s;
        for (const auto &[key, value] : *body->asObject()) {
            const JsonValue::Array values = value.asArray() ? *value.asArray() : JsonValue::Array{value};
            for (const JsonValue &element : values)
                parameters.append({key, element.asString() ? *element.asString() : u"not a text"_s});
        }
    }
    return sameParameters(parameters, exchange.parameters) ? tokenDifference(made, asked) : u"other parameters"_s;
}

QString ContractReads::tokenDifference(const Request &made, const Expressed &asked) const
{
    const QByteArray token = made.header("authorization");
    if (!asked.endpoint->withToken)
        return token.isEmpty() ? QString() : u"a token was sent where none is needed"_s;
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const auto refusal = asked.api == Api::Internal ? m_tokens->internal(token, now) : m_tokens->service(token, now);
    return refusal && refusal->status != 403 ? refusal->text : QString();
}

QString ContractReads::answerDifference(
    const Exchange &exchange, const Result<JsonValue> &answer, const Endpoint *endpoint) const
{
    const auto recorded = JsonValue::parse(exchange.responseBytes());
    if (exchange.status >= 200 && exchange.status < 300) {
        const bool nothing = recorded && saysNothing(endpoint, *recorded);
        if (!answer && nothing && answer.error().kind == Error::Kind::NotFound)
            return {};
        if (!answer)
            return kindName(answer.error().kind) + u' ' + answer.error().detail;
        if (!recorded)
            return u"the recorded answer is no JSON"_s;
        return firstDifference(comparable(*recorded, exchange), comparable(*answer, exchange));
    }
    if (answer)
        return u"a failure was taken for an answer"_s;
    if (answer.error().kind != expectedKind(exchange))
        return u"%1 became %2"_s.arg(exchange.status).arg(kindName(answer.error().kind));
    return answer.error().code == QString::number(exchange.status) ? QString() : u"the code was lost"_s;
}

QString ContractReads::checkStatus(const Exchange &exchange)
{
    const auto decodedAgain = [&exchange](const QByteArray &body) -> Result<JsonValue> {
        const auto json = JsonValue::parse(body);
        const auto row = json ? decodeRecord(PlatformStatus::internalShape(), *json) : Result<Row>(json.error());
        return row ? Result<JsonValue>(encodeRecord(**row)) : Result<JsonValue>(row.error());
    };
    const bool asPostroomAsks
        = exchange.method == "GET" && exchange.path == "/_status"_L1 && exchange.parameters.isEmpty();
    if (!asPostroomAsks)
        return answerDifference(exchange, decodedAgain(exchange.responseBytes()));
    m_server.clearRequests();
    auto *job = new Job<QByteArray>(std::chrono::seconds(5));
    m_platform->client().send(statusRequest(), job, [job](const Result<HttpAnswer> &answer) {
        job->finish(answer ? Result<QByteArray>(answer->body) : Result<QByteArray>(answer.error()));
    });
    const auto body = waited(job);
    const Request made = m_server.requests().value(0);
    if (made.method != "GET" || made.path != exchange.path || !made.header("authorization").isEmpty())
        return u"the status is asked for otherwise"_s;
    return answerDifference(exchange, body ? decodedAgain(*body) : Result<JsonValue>(body.error()));
}

QString ContractReads::checkDecoderAlone(const Exchange &exchange, const Endpoint *endpoint)
{
    if (exchange.status >= 300)
        return answerDifference(exchange, errorFromAnswer(recordedAnswer(exchange), systemNow()));
    if (exchange.responseBytes().isEmpty()) // HEAD, OPTIONS: nothing to decode
        return decodeOne(*endpoint, {}) ? u"an empty body was decoded"_s : QString();
    if (endpoint->operation == Endpoint::Operation::List) {
        const auto page = decodePage(*endpoint, exchange.responseBytes(), 1);
        return answerDifference(
            exchange, page ? Result<JsonValue>(encodePage(*endpoint, *page)) : Result<JsonValue>(page.error()));
    }
    const auto row = decodeOne(*endpoint, exchange.responseBytes());
    return answerDifference(
        exchange, row ? Result<JsonValue>(encodeOne(*endpoint, **row)) : Result<JsonValue>(row.error()), endpoint);
}

void ContractReads::everyRouteIsCovered()
{
    const QStringList covered = coveredRoutes();
    static const QRegularExpression placeholder(u"<[^>]*>"_s);
    static const QRegularExpression ours(u"\\{[^}]*\\}"_s);
    QStringList paths;
    for (QString path : covered)
        paths.append(path.replace(ours, u"*"_s));
    for (const Route &route : m_own.routes()) {
        if (route.reads == 0)
            continue;
        QString path = route.rule;
        path.replace(placeholder, u"*"_s);
        QVERIFY2(paths.contains(path), qPrintable(route.rule));
    }
}

QStringList ContractReads::inexpressibleOf(const QList<Exchange> &exchanges)
{
    QStringList found;
    for (const Exchange &exchange : exchanges) {
        const Expressed asked = expressed(exchange);
        if (asked.endpoint && std::holds_alternative<std::monostate>(asked.asked))
            found.append(exchange.area + ": "_L1 + exchange.name + " ("_L1 + asked.reason + u')');
    }
    found.sort();
    return found;
}

void ContractReads::whatNoQueryCanExpressHasItsRule()
{
    for (const QString &request : inexpressibleOf(m_reads)) {
        std::printf("only decoded: %s\n", qPrintable(request));
        const QString reason = request.section(u'(', -1).chopped(1);
        QVERIFY2(reasonsOfInexpressible().contains(reason), qPrintable(request));
    }
}

void ContractReads::whatNoQueryCanExpressStandsByName()
{
    QStringList named = inexpressibleRequests();
    named.sort();
    QCOMPARE(inexpressibleOf(m_ownReads), named);
}

void ContractReads::aChangedFieldIsSeen_data()
{
    QTest::addColumn<int>("api");
    QTest::addColumn<int>("endpoint");
    QSet<const Endpoint *> answered; // of the others only refusals were recorded
    for (const Exchange &exchange : std::as_const(m_ownReads)) {
        const Endpoint *route = exchange.status == 200 ? expressed(exchange).endpoint : nullptr;
        if (!route)
            continue;
        answered.insert(route);
        m_ownAnswers.emplace_back(&exchange, route);
    }
    for (const Api api : {Api::Internal, Api::Public}) {
        for (std::size_t i = 0; i < endpoints(api).size(); ++i) {
            if (answered.contains(&endpoints(api)[i]))
                QTest::addRow("%s %d", endpoints(api)[i].path, int(i)) << int(api) << int(i);
        }
    }
}

void ContractReads::aChangedFieldIsSeen()
{
    QFETCH(int, api);
    QFETCH(int, endpoint);
    const Endpoint &route = endpoints(static_cast<Api>(api))[static_cast<std::size_t>(endpoint)];
    int flipped = 0;
    for (const auto &[exchange, asked] : m_ownAnswers) {
        if (flipped > 0 || !isSameAnswer(*asked, route))
            continue;
        const bool list = route.operation == Endpoint::Operation::List;
        const auto page = list ? decodePage(route, exchange->responseBytes(), 1) : Result<Page>(Page());
        const auto one = list ? Result<Row>(Row()) : decodeOne(route, exchange->responseBytes());
        if (!page || !one || (list && page->rows.empty()))
            continue;
        const Record &record = list ? *page->rows.front() : **one;
        const JsonValue before = encodeRecord(record);
        for (const Shape::Node &node : record.shape->nodes()) {
            if (!node.field || !valueOf(record, QLatin1StringView(node.field->name)).index())
                continue;
            const std::shared_ptr<Record> copy = typeOf(record).copy(record);
            const Value value = node.field->get(record);
            const QString *text = std::get_if<QString>(&value);
            node.field->set(*copy, text && text->isEmpty() ? Value(u"other"_s) : Value()); // null equals an empty text
            QVERIFY2(!firstDifference(before, encodeRecord(*copy)).isEmpty(), node.field->name);
            QVERIFY2(!typeOf(record).equal(record, *copy), node.field->name);
            ++flipped;
        }
    }
    QVERIFY(flipped > 0);
}

POSTROOM_TEST(ContractReads)
#include "tst_contract_reads.moc"
