// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "peopletest.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

namespace postroom::test {

using namespace Qt::StringLiterals;

SignInPlatform::SignInPlatform()
{
    for (const Exchange &exchange : server.contract().reads(u"users"_s)) {
        if (exchange.method == "GET" && exchange.query.isEmpty() && exchange.status == 200)
            m_records.insert(exchange.path, exchange.responseValue().toObject().value("data"_L1).toObject());
    }
}

ContractUser SignInPlatform::person(const QString &role) const
{
    for (const ContractUser &user : server.contract().users()) {
        if (user.name.contains(u'`' + role + u'`'))
            return user;
    }
    return {};
}

QByteArray SignInPlatform::record(const QString &id, const QVariantMap &otherwise) const
{
    QJsonObject data = m_records.value(u"/user/"_s + id);
    for (auto value = otherwise.begin(); value != otherwise.end(); ++value)
        data.insert(value.key(), QJsonValue::fromVariant(*value));
    return QJsonDocument(QJsonObject{{u"data"_s, data}}).toJson(QJsonDocument::Compact);
}

void SignInPlatform::know(const QString &id, const QByteArray &record)
{
    server.expectRequest("POST", u"/user/email"_s).times(100).reply(200, record);
    server.expectRequest("GET", u"/user/"_s + id).times(100).reply(200, record);
}

void SignInPlatform::accept(const QString &path, int status, const QByteArray &json)
{
    server.expectRequest("POST", path).times(100).reply(status, json);
}

ContractUser SignInPlatform::lets(const QString &role)
{
    const ContractUser user = person(role);
    server.clearScript();
    know(user.id, record(user.id, signedIn()));
    for (const char *action : {"/verify/password", "/sms-code", "/email-code", "/verify/code"})
        accept(u"/user/"_s + user.id + QLatin1StringView(action));
    accept(u"/user/"_s + user.id, 200, record(user.id, {{u"current_session_id"_s, QVariant()}}));
    accept(u"/events"_s, 201, "{}");
    return user;
}

QStringList SignInPlatform::asked() const
{
    QStringList paths;
    for (const Request &request : server.requests())
        paths.append(QString::fromLatin1(request.method) + u' ' + request.path);
    return paths;
}

QVariantMap SignInPlatform::signedIn()
{
    return {{u"current_session_id"_s, u"80212560-1ef1-47a9-bf53-c07571f68b84"_s},
        {u"email_access_validated_at"_s, u"2026-11-01T10:00:00.000000Z"_s}};
}

PeopleTest::PeopleTest() = default;

QString PeopleTest::sessionId()
{
    return SignInPlatform::signedIn().value(u"current_session_id"_s).toString();
}

QStringList PeopleTest::codeFromFile() const
{
    return {u"--code-from"_s, u"file:"_s + m_folder.filePath(u"code"_s)};
}

void PeopleTest::init()
{
    m_platform = std::make_unique<SignInPlatform>();
    QVERIFY(m_platform->server.listen());
    QFile code(m_folder.filePath(u"code"_s));
    QVERIFY(code.open(QIODevice::WriteOnly) && code.write("31415\n") > 0);
}

QStringList PeopleTest::connection() const
{
    return {u"--api"_s, m_platform->server.url().toString(), u"--client-id"_s, u"notify-admin"_s, u"--secret-from"_s,
        u"env:SECRET"_s};
}

QStringList PeopleTest::home(const TestKeychain &keychain, const ContractUser &user, const QString &now) const
{
    return keychain.environment() << u"SECRET="_s + m_platform->server.contract().internalSecret()
                                  << u"PASSWORD="_s + user.password
                                  << u"POSTROOM_NOW="_s + (now.isEmpty() ? u"2026-11-20T12:00:00Z"_s : now);
}

CliRun PeopleTest::signIn(const TestKeychain &keychain, const QString &role)
{
    const ContractUser user = m_platform->lets(role);
    return runCli(connection() << u"sign-in"_s << u"--as"_s << user.email << u"--password-from"_s << u"env:PASSWORD"_s
                               << codeFromFile(),
        home(keychain, user));
}

void PeopleTest::showsNoSecret(const CliRun &run, const ContractUser &user) const
{
    for (const QByteArray &secret : {user.password.toUtf8(), QByteArray("31415"), sessionId().toUtf8()})
        QVERIFY2(!run.err.contains(secret) && !run.out.contains(secret), secret.constData());
}

} // namespace postroom::test
