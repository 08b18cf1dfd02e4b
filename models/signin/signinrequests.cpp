// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signin/signinrequests.h"

#include "core/innerjob.h"
#include "domain/recordjson.h"
#include "http/answer.h"

#include <QSysInfo>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr auto programName = "Postroom"_L1;

HttpRequest post(const QString &path, JsonValue::Object body)
{
    HttpRequest request;
    request.method = "POST";
    request.path = path;
    request.body = JsonValue(std::move(body)).toJson();
    request.isWrite = true;
    return request;
}

QString pathOf(const QString &userId, QLatin1StringView action = {})
{
    return u"/user/"_s + QString::fromLatin1(QUrl::toPercentEncoding(userId)) + action;
}

QString textOf(const Secret &secret)
{
    const std::string_view bytes = secret.reveal();
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

QString webAddress(const QString &webHost)
{
    return u"https://"_s + webHost;
}

const JsonValue *dataIn(const Result<JsonValue> &json)
{
    return json ? json->member(u"data") : nullptr;
}

Error notUnderstood()
{
    return makeError(Error::Kind::Protocol, u"the answer has no \"data\" of the expected type"_s);
}

// The rest of a job for one person: their record is theirs.
Result<User> userOf(const Result<HttpAnswer> &answer, const QString &userId)
{
    if (!answer)
        return answer.error();
    auto user = userIn(answer->body);
    if (user && user->id != userId)
        return signInError(SignInFault::OtherPerson);
    return user;
}

Result<Person> personOf(const User &user, const Result<HttpAnswer> &answer)
{
    if (!answer)
        return answer.error();
    const auto page = decodePage(*endpointFor(Query{Resource::Organisations, {}}), answer->body, 1);
    if (!page)
        return page.error();
    std::vector<Organisation> organisations;
    for (const Row &row : page->rows) {
        if (const auto *organisation = as<Organisation>(row))
            organisations.push_back(*organisation);
    }
    return signedInPerson(user, organisations);
}

HttpRequest userRequest(const QString &userId)
{
    const Target target{Resource::Users, userId, {}};
    return requestFor(*endpointFor(target), target);
}

} // namespace

HttpRequest userByEmailRequest(const QString &emailAddress)
{
    HttpRequest request = post(u"/user/email"_s, {{u"email"_s, emailAddress}});
    request.isWrite = false;
    return request;
}

HttpRequest verifyPasswordRequest(const QString &userId, const Secret &password)
{
    return post(pathOf(userId, "/verify/password"_L1), {{u"password"_s, textOf(password)}});
}

HttpRequest sendTextCodeRequest(const QString &userId)
{
    return post(pathOf(userId, "/sms-code"_L1), {{u"to"_s, {}}});
}

HttpRequest sendLinkRequest(const QString &userId, const QString &webHost)
{
    JsonValue::Object body{{u"to"_s, {}}};
    if (!webHost.isEmpty())
        body.push_back({u"email_auth_link_host"_s, webAddress(webHost)});
    return post(pathOf(userId, "/email-code"_L1), std::move(body));
}

HttpRequest verifyCodeRequest(const QString &userId, CodeType type, const Secret &code)
{
    const QString word = type == CodeType::Text ? u"sms"_s : u"email"_s;
    return post(pathOf(userId, "/verify/code"_L1), {{u"code_type"_s, word}, {u"code"_s, textOf(code)}});
}

HttpRequest securityKeysRequest(const QString &userId)
{
    HttpRequest request;
    request.path = pathOf(userId, "/webauthn"_L1);
    return request;
}

HttpRequest completeKeySignInRequest(const QString &userId, const QString &keyId)
{
    JsonValue::Object body{{u"successful"_s, !keyId.isEmpty()}};
    if (!keyId.isEmpty())
        body.push_back({u"webauthn_credential_id"_s, keyId});
    return post(pathOf(userId, "/complete/webauthn-login"_L1), std::move(body));
}

HttpRequest passwordResetRequest(const QString &emailAddress, const QString &webHost)
{
    JsonValue::Object body{{u"email"_s, emailAddress}};
    if (!webHost.isEmpty())
        body.push_back({u"admin_base_url"_s, webAddress(webHost)});
    return post(u"/user/reset-password"_s, std::move(body));
}

HttpRequest endSessionRequest(const QString &userId)
{
    return post(pathOf(userId), {{u"current_session_id"_s, {}}});
}

HttpRequest signInEventRequest(const QString &userId)
{
    const QString version = QStringLiteral(POSTROOM_VERSION);
    const JsonValue::Object program{{u"browser"_s, QString(programName)}, {u"platform"_s, QSysInfo::kernelType()},
        {u"version"_s, version}, {u"user_agent_string"_s, programName + u'/' + version}};
    const JsonValue::Object data{{u"user_id"_s, userId}, {u"ip_address"_s, {}}, {u"browser_fingerprint"_s, program}};
    return post(u"/events"_s, {{u"event_type"_s, u"sucessful_login"_s}, {u"data"_s, data}});
}

bool saysNotThere(const Error &error)
{
    return error.kind == Error::Kind::NotFound && !error.detail.startsWith("The requested URL was not found"_L1);
}

void holdInside(AbstractJob *outer, AbstractJob *inner, HttpClient &client)
{
    holdInside(outer, inner);
    QObject::connect(&client, &HttpClient::closing, outer, &AbstractJob::cancel, Qt::UniqueConnection);
}

Job<HttpAnswer> *answerTo(HttpClient &client, const HttpRequest &request, std::chrono::milliseconds deadline)
{
    auto *job = new Job<HttpAnswer>(deadline);
    client.send(request, job, [job](Result<HttpAnswer> answer) { job->finish(std::move(answer)); });
    return job;
}

Result<User> userIn(const QByteArray &body)
{
    const auto json = JsonValue::parse(body);
    const JsonValue *data = dataIn(json);
    if (!data || !data->asObject())
        return notUnderstood();
    const auto row = decodeRecord(User::internalShape(), *data);
    if (!row)
        return row.error();
    return *as<User>(*row);
}

Result<std::vector<WebauthnCredential>> securityKeysIn(const QByteArray &body)
{
    const auto json = JsonValue::parse(body);
    const JsonValue *data = dataIn(json);
    if (!data || !data->asArray())
        return notUnderstood();
    std::vector<WebauthnCredential> keys;
    for (const JsonValue &element : *data->asArray()) {
        const auto row = decodeRecord(WebauthnCredential::internalShape(), element);
        if (!row)
            return row.error();
        keys.push_back(*as<WebauthnCredential>(*row));
    }
    return keys;
}

Job<User> *readUser(HttpClient &client, const QString &userId, std::chrono::milliseconds deadline)
{
    auto *job = new Job<User>(deadline);
    client.send(userRequest(userId), job,
        [job, userId](const Result<HttpAnswer> &answer) { job->finish(userOf(answer, userId)); });
    return job;
}

Job<Person> *readPerson(HttpClient &client, const QString &userId, std::chrono::milliseconds deadline)
{
    auto *job = new Job<Person>(deadline);
    const Query all{Resource::Organisations, {}};
    const HttpRequest organisations = requestFor(*endpointFor(all), all, {});
    client.send(userRequest(userId), job, [&client, job, userId, organisations](const Result<HttpAnswer> &answer) {
        const auto user = userOf(answer, userId);
        if (!user)
            return job->finish(user.error());
        client.send(organisations, job,
            [job, user](const Result<HttpAnswer> &listed) { job->finish(personOf(*user, listed)); });
    });
    return job;
}

} // namespace postroom
