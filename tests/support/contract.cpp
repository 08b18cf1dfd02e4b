// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/contract.h"
#include "support/testfolders.h"

#include "support/rawjson.h"
#include "support/testtoken.h"

#include <algorithm>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace postroom::test {

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList toStrings(QByteArrayView array)
{
    QStringList all;
    for (const QByteArray &element : rawjson::elements(array))
        all.append(rawjson::string(element));
    return all;
}

RecordedAuth toAuth(QByteArrayView object)
{
    static const QHash<QByteArray, QString RecordedAuth::*> Members = {{"kind", &RecordedAuth::kind},
        {"iss", &RecordedAuth::iss}, {"secret", &RecordedAuth::secret}, {"key", &RecordedAuth::key},
        {"key_type", &RecordedAuth::keyType}, {"authorization", &RecordedAuth::authorization},
        {"scheme", &RecordedAuth::scheme}, {"alg", &RecordedAuth::alg}};
    RecordedAuth auth;
    for (const auto &[name, text] : rawjson::members(object)) {
        if (Members.contains(name))
            auth.*Members.value(name) = rawjson::string(text);
        else if (name == "iat_offset")
            auth.iatOffset = text.toLongLong();
        else if (name == "claims")
            auth.claims = text;
    }
    return auth;
}

void setMember(Exchange &exchange, const QByteArray &name, const QByteArray &text)
{
    using Setter = void (*)(Exchange &, const QByteArray &);
    static const QHash<QByteArray, Setter> Setters = {
        {"name", [](Exchange &e, const QByteArray &t) { e.name = rawjson::string(t); }},
        {"method", [](Exchange &e, const QByteArray &t) { e.method = rawjson::string(t).toLatin1(); }},
        {"path", [](Exchange &e, const QByteArray &t) { e.path = rawjson::string(t); }},
        {"query", [](Exchange &e, const QByteArray &t) { e.query = rawjson::string(t).toUtf8(); }},
        {"auth", [](Exchange &e, const QByteArray &t) { e.auth = toAuth(t); }},
        {"body", [](Exchange &e, const QByteArray &t) { e.body = t; }},
        {"raw_body", [](Exchange &e, const QByteArray &t) { e.rawBody = rawjson::string(t).toUtf8(); }},
        {"status", [](Exchange &e, const QByteArray &t) { e.status = t.toInt(); }},
        {"content_type", [](Exchange &e, const QByteArray &t) { e.contentType = rawjson::string(t); }},
        {"response", [](Exchange &e, const QByteArray &t) { e.response = t; }},
        {"location", [](Exchange &e, const QByteArray &t) { e.location = rawjson::string(t); }},
        {"volatile", [](Exchange &e, const QByteArray &t) { e.volatilePointers = toStrings(t); }},
        {"unordered", [](Exchange &e, const QByteArray &t) { e.unordered = toStrings(t); }},
        {"order_dependent", [](Exchange &e, const QByteArray &t) { e.orderDependent = toStrings(t); }},
        {"also_writes", [](Exchange &e, const QByteArray &t) { e.alsoWrites = t != "false" && t != "null"; }},
        {"cache_before", [](Exchange &e, const QByteArray &t) { e.cacheBefore = rawjson::value(t).toObject(); }},
        {"note", [](Exchange &e, const QByteArray &t) { e.note = rawjson::string(t); }},
        {"headers",
            [](Exchange &e, const QByteArray &t) {
                for (const auto &[header, value] : rawjson::members(t))
                    e.headers.emplaceBack(header, rawjson::string(value).toUtf8());
            }},
    };
    if (const Setter set = Setters.value(name))
        set(exchange, text);
}

QStringList codeSpans(const QString &cell)
{
    static const QRegularExpression Span(u"`([^`]*)`"_s);
    QStringList spans;
    for (auto match = Span.globalMatch(cell); match.hasNext();)
        spans.append(match.next().captured(1));
    return spans;
}

QString code(const QString &cell)
{
    return codeSpans(cell).value(0);
}

} // namespace

QByteArray RecordedAuth::header(qint64 now) const
{
    if (kind == u"none")
        return {};
    if (kind == u"raw")
        return authorization.toUtf8();
    const QByteArray ordinary
        = R"({"iss":")" + iss.toUtf8() + R"(","iat":)" + QByteArray::number(now + iatOffset) + '}';
    return scheme.toUtf8() + ' ' + signToken(claims.value_or(ordinary), secret.toUtf8(), alg);
}

bool RecordedAuth::isOrdinary() const
{
    return (kind == u"internal" || kind == u"service") && !claims && iatOffset == 0 && alg == u"HS256"
        && scheme == u"Bearer";
}

QByteArray Exchange::requestBytes() const
{
    if (rawBody)
        return *rawBody;
    return body == "null" ? QByteArray() : body;
}

QByteArray Exchange::responseBytes() const
{
    if (response == "\"\"")
        return {};
    const bool isText = !contentType.startsWith(u"application/json") && response.startsWith('"');
    return isText ? rawjson::string(response).toUtf8() : response;
}

QJsonValue Exchange::responseValue() const
{
    return rawjson::value(response);
}

bool Route::matches(const QString &path) const
{
    // Most rules are told apart by how they begin.
    const qsizetype fixed = rule.indexOf(u'<');
    if (fixed < 0)
        return path == rule;
    if (!path.startsWith(QStringView(rule).first(fixed)))
        return false;
    const QStringList wanted = rule.split(u'/');
    const QStringList given = path.split(u'/');
    static const QRegularExpression Uuid(u"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"_s);
    static const QRegularExpression Integer(u"^[0-9]+$"_s);
    const auto fits = [](const QString &part, const QString &text) {
        if (!part.startsWith(u'<'))
            return part == text;
        if (part.startsWith(u"<uuid:"))
            return Uuid.match(text).hasMatch();
        return part.startsWith(u"<int:") ? Integer.match(text).hasMatch() : !text.isEmpty();
    };
    if (wanted.last().startsWith(u"<path:"))
        return given.size() >= wanted.size() && std::equal(wanted.begin(), wanted.end() - 1, given.begin(), fits);
    return std::equal(wanted.begin(), wanted.end(), given.begin(), given.end(), fits);
}

Contract::Contract(const QString &folder)
    : m_folder(folder)
    , m_clock(QDateTime::fromString(u"2026-11-20T12:00:00Z"_s, Qt::ISODate))
{
    if (m_folder.isEmpty())
        m_folder = qEnvironmentVariable("POSTROOM_CONTRACT", testData(u"contract"_s));
    readReadme();
    if (m_internalSecrets.isEmpty())
        readSecretsOfExchanges();
    readExpiries();
    readRoutes();
}

QStringList Contract::areas() const
{
    QStringList names = QDir(m_folder + u"/exchanges/reads"_s).entryList({u"*.jsonl"_s}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(6);
    return names;
}

QList<Exchange> Contract::reads(const QString &area) const
{
    QList<Exchange> all;
    const QByteArray text = contents(m_folder + u"/exchanges/reads/"_s + area + u".jsonl"_s);
    for (const QByteArray &line : text.split('\n')) {
        if (line.isEmpty())
            continue;
        Exchange exchange;
        exchange.area = area;
        for (const auto &[name, value] : rawjson::members(line))
            setMember(exchange, name, value);
        exchange.parameters = Request::parseQuery(exchange.query);
        all.append(std::move(exchange));
    }
    return all;
}

QList<Exchange> Contract::allReads() const
{
    QList<Exchange> all;
    for (const QString &area : areas())
        all += reads(area);
    return all;
}

QString Contract::serviceId(const QString &role) const
{
    const auto found = std::find_if(m_services.begin(), m_services.end(),
        [&role](const ContractService &service) { return service.roles.contains(role); });
    return found == m_services.end() ? QString() : found->id;
}

QString Contract::internalClient() const
{
    const QString usual = u"notify-admin"_s;
    return m_internalSecrets.contains(usual) || m_internalSecrets.isEmpty() ? usual : m_internalSecrets.firstKey();
}

// A folder whose README says nothing of them: what was accepted.
void Contract::readSecretsOfExchanges()
{
    for (const Exchange &exchange : allReads()) {
        const RecordedAuth &auth = exchange.auth;
        QStringList &secrets = m_internalSecrets[auth.iss];
        if (auth.kind == u"internal" && auth.isOrdinary() && exchange.status == 200 && !secrets.contains(auth.secret))
            secrets.append(auth.secret);
    }
    m_internalSecrets.removeIf([](const auto &client) { return client.value().isEmpty(); });
}

void Contract::readReadme()
{
    QStringList heading;
    for (const QString &line : QString::fromUtf8(contents(m_folder + u"/README.md"_s)).split(u'\n')) {
        if (!line.startsWith(u'|')) {
            heading.clear();
            continue;
        }
        QStringList cells = line.mid(1).split(u'|');
        for (QString &cell : cells)
            cell = cell.trimmed();
        if (heading.isEmpty())
            heading = cells;
        else
            readTableRow(heading, cells);
    }
}

void Contract::readTableRow(const QStringList &heading, const QStringList &cells)
{
    const auto cell = [&cells](qsizetype index) { return cells.value(index); };
    const QString first = heading.value(0);
    if (cell(0) == u"clock") {
        const QDateTime stated = QDateTime::fromString(cell(1).section(u"**"_s, 1, 1), Qt::ISODate);
        m_clock = stated.isValid() ? stated : m_clock;
    } else if (cell(0) == u"`INTERNAL_CLIENT_API_KEYS`") {
        for (const auto &[client, secrets] : rawjson::members(code(cell(1)).toUtf8()))
            m_internalSecrets.insert(QString::fromUtf8(client), toStrings(secrets));
    } else if (first == u"Service" && heading.value(1) == u"id" && !code(cell(1)).isEmpty()) {
        static const QRegularExpression Separators(u"[`, ]+"_s);
        m_services.append(
            {cell(0), code(cell(1)), cell(2), cell(3).toInt(), cell(4).split(Separators, Qt::SkipEmptyParts)});
    } else if (first == u"User" && !code(cell(2)).isEmpty()) {
        m_users.append({cell(0), cell(1), code(cell(2)), code(cell(3)), cell(4), cell(5)});
    } else if (first == u"API key" && !code(cell(3)).isEmpty()) {
        const QString role = code(cell(1));
        m_apiKeys.append({cell(0), role, serviceId(role), cell(2), code(cell(3)), code(cell(4)), cell(5), {}});
    }
}

void Contract::readExpiries()
{
    for (const QByteArray &line : contents(m_folder + u"/data/api_keys.jsonl"_s).split('\n')) {
        const QString id = rawjson::string(rawjson::member(line, "id"));
        const QString expiry = rawjson::string(rawjson::member(line, "expiry_date"));
        if (expiry.isEmpty())
            continue;
        QDateTime moment = QDateTime::fromString(expiry.left(19), u"yyyy-MM-dd HH:mm:ss"_s);
        moment.setTimeSpec(Qt::UTC);
        for (ApiKey &key : m_apiKeys) {
            if (key.id == id)
                key.expiry = moment;
        }
    }
}

void Contract::readRoutes()
{
    const QJsonObject index = QJsonDocument::fromJson(contents(m_folder + u"/index.json"_s)).object();
    for (const QJsonValue &value : index.value(u"routes").toArray()) {
        const QJsonObject row = value.toObject();
        m_routes.append({row.value(u"method").toString().toLatin1(), row.value(u"rule").toString(),
            row.value(u"endpoint").toString(), row.value(u"reads").toInt(), row.value(u"writes").toInt(),
            row.value(u"recorded").toBool()});
    }
}

} // namespace postroom::test
