// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordedplatform.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

namespace postroom::test {

using namespace Qt::StringLiterals;

namespace {

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

// To whom a code goes is the platform's to know when nothing is said, and where a person goes on is the web's.
QJsonObject essence(QJsonObject body)
{
    if (body.value(u"to").isNull())
        body.remove(u"to"_s);
    body.remove(u"next"_s);
    if (body.value(u"event_type").isString())
        body.remove(u"data"_s);
    return body;
}

bool isEvent(const QString &path)
{
    return path == "/events"_L1;
}

} // namespace

RecordedPlatform::RecordedPlatform()
{
    for (const QString &area : {u"users"_s, u"unsubscribes_reports_and_platform"_s}) {
        QFile file(m_contract.folder() + u"/exchanges/writes/"_s + area + u".jsonl"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qPrintable(file.fileName()));
        for (const QByteArray &line : file.readAll().split('\n')) {
            const QJsonObject exchange = objectOf(line);
            const QString path = exchange.value(u"path").toString();
            if (!path.startsWith("/user"_L1) && !isEvent(path))
                continue;
            Response response;
            response.status = exchange.value(u"status").toInt();
            response.contentType = exchange.value(u"content_type").toString().toLatin1();
            if (exchange.value(u"response").isObject())
                response.body = QJsonDocument(exchange.value(u"response").toObject()).toJson(QJsonDocument::Compact);
            const QJsonObject sequence = exchange.value(u"sequence").toObject();
            m_writes.append(
                {exchange.value(u"method").toString().toLatin1(), path, essence(exchange.value(u"body").toObject()),
                    response, sequence.value(u"id").toString(), sequence.value(u"step").toInt()});
        }
    }
    for (const QString &area : {u"users"_s, u"organisations"_s}) {
        for (const Exchange &exchange : m_contract.reads(area)) {
            if (exchange.method == "GET" && exchange.query.isEmpty())
                m_reads.insert(exchange.path, exchange);
            else if (exchange.path == "/user/email"_L1)
                m_readsByPost.append(exchange);
        }
    }
    setHandler([this](const Request &request) { return respond(request); });
}

// No connection asks for what is gone.
RecordedPlatform::~RecordedPlatform()
{
    close();
}

ContractUser RecordedPlatform::person(const QString &name) const
{
    for (const ContractUser &user : m_contract.users()) {
        if (user.name.contains(u'`' + name + u'`'))
            return user;
    }
    qFatal("nobody is called %s", qPrintable(name));
}

void RecordedPlatform::follow(const QString &sequence)
{
    const QMutexLocker lock(&m_state);
    m_sequence = sequence;
    m_step = 0;
}

void RecordedPlatform::playAs(const ContractUser &who, const ContractUser &recorded)
{
    const QMutexLocker lock(&m_state);
    m_played.insert(who.id, recorded.id);
}

void RecordedPlatform::changeRecord(const ContractUser &who, const QString &key, const QJsonValue &value)
{
    const QMutexLocker lock(&m_state);
    m_changesById[pathOf(who)].insert(key, value);
}

void RecordedPlatform::changeRecordEverywhere(const ContractUser &who, const QString &key, const QJsonValue &value)
{
    const QMutexLocker lock(&m_state);
    m_changes[pathOf(who)].insert(key, value);
}

void RecordedPlatform::answer(const QByteArray &method, const QString &path, const Response &response)
{
    const QMutexLocker lock(&m_state);
    m_answers.insert(QString::fromLatin1(method) + u' ' + path, response);
}

void RecordedPlatform::reset()
{
    clearRequests();
    const QMutexLocker lock(&m_state);
    m_sequence.clear();
    m_step = 0;
    m_played.clear();
    m_changes.clear();
    m_changesById.clear();
    m_answers.clear();
    m_unknown.clear();
}

QStringList RecordedPlatform::unknown() const
{
    const QMutexLocker lock(&m_state);
    return m_unknown;
}

QStringList RecordedPlatform::asked() const
{
    QStringList all;
    for (const Request &request : requests())
        all.append(QString::fromLatin1(request.method) + u' ' + request.path);
    return all;
}

QList<QJsonObject> RecordedPlatform::bodies(const QString &path) const
{
    QList<QJsonObject> all;
    for (const Request &request : requests()) {
        if (request.path == path)
            all.append(objectOf(request.body));
    }
    return all;
}

QString RecordedPlatform::pathOf(const ContractUser &who, const QString &action)
{
    return u"/user/"_s + who.id + action;
}

Response RecordedPlatform::respond(const Request &request)
{
    const QMutexLocker lock(&m_state);
    const QJsonObject body = objectOf(request.body);
    if (const auto given = m_answers.constFind(QString::fromLatin1(request.method) + u' ' + request.path);
        given != m_answers.cend())
        return *given;
    if (const auto response = played(request.method, request.path, body))
        return *response;
    for (auto other = m_played.cbegin(); other != m_played.cend(); ++other) {
        QString path = request.path;
        path.replace(other.key(), other.value());
        if (const auto response = path == request.path ? std::nullopt : played(request.method, path, body))
            return *response;
    }
    if (const auto response = madeUp(request, body))
        return *response;
    m_unknown.append(QString::fromLatin1(request.method + ' ') + request.path + u' ' + QString::fromUtf8(request.body));
    return Response::json(R"({"message":"not recorded","result":"error"})", 501);
}

// As recorded: the sequence's next ones first, then those that stand alone.
std::optional<Response> RecordedPlatform::played(const QByteArray &method, const QString &path, const QJsonObject &body)
{
    const QJsonObject asked = essence(body);
    const auto isIt
        = [&](const Write &write) { return write.method == method && write.path == path && write.body == asked; };
    for (const Write &write : std::as_const(m_writes)) {
        if (!m_sequence.isEmpty() && write.sequence == m_sequence && write.step > m_step && isIt(write)) {
            m_step = write.step;
            return write.response;
        }
    }
    for (const Write &write : std::as_const(m_writes)) {
        if (write.sequence.isEmpty() && isIt(write))
            return write.response;
    }
    return std::nullopt;
}

// The recorded record, with what a test changed in it.
std::optional<Response> RecordedPlatform::record(const QString &path, bool byId) const
{
    const auto read = m_reads.constFind(path);
    if (read == m_reads.cend())
        return std::nullopt;
    Response response = Response::json(read->responseBytes(), read->status);
    QJsonObject changes = m_changes.value(path);
    if (byId) {
        const QJsonObject more = m_changesById.value(path);
        for (auto change = more.begin(); change != more.end(); ++change)
            changes.insert(change.key(), change.value());
    }
    if (changes.isEmpty())
        return response;
    QJsonObject json = objectOf(response.body);
    QJsonObject data = json.value(u"data").toObject();
    for (auto change = changes.begin(); change != changes.end(); ++change)
        data.insert(change.key(), change.value());
    json.insert(u"data"_s, data);
    response.body = QJsonDocument(json).toJson(QJsonDocument::Compact);
    return response;
}

std::optional<Response> RecordedPlatform::madeUp(const Request &request, const QJsonObject &body)
{
    if (request.method == "GET")
        return record(request.path, true);
    if (request.path == "/user/email"_L1) {
        const QString address = body.value(u"email").toString();
        for (const ContractUser &user : m_contract.users()) {
            if (user.email.compare(address, Qt::CaseInsensitive) == 0 && !address.startsWith(u'_'))
                return record(pathOf(user), false);
        }
        for (const Exchange &exchange : std::as_const(m_readsByPost)) {
            if (objectOf(exchange.requestBytes()).value(u"email") == body.value(u"email"))
                return Response::json(exchange.responseBytes(), exchange.status);
        }
    }
    for (const ContractUser &user : m_contract.users()) {
        if (request.path != pathOf(user, u"/verify/password"_s))
            continue;
        const bool right = body.value(u"password").toString() == user.password;
        return right ? Response::json({}, 204)
                     : Response::json(R"({"message":{"password":["Incorrect password"]},"result":"error"})", 400);
    }
    return std::nullopt;
}

} // namespace postroom::test
