// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contractexpectation.h"

#include <QJsonArray>
#include <QJsonObject>

namespace postroom::test {

using namespace Qt::StringLiterals;

namespace {

struct KindRow {
    int status;
    Error::Kind kind;
};

constexpr KindRow expectedKinds[]{
    {400, Error::Kind::Invalid},
    {401, Error::Kind::Unauthorised},
    {404, Error::Kind::NotFound},
    {405, Error::Kind::Protocol},
    {407, Error::Kind::Offline},
    {408, Error::Kind::Timeout},
    {410, Error::Kind::NotFound},
    {409, Error::Kind::Conflict},
    {429, Error::Kind::RateLimited},
    {504, Error::Kind::Timeout},
};

// The token is refused, not the person: {"message": {"token": …}}, or AuthError of v2 (api-contract §2.3).
bool isTokenRefused(const QJsonObject &answer)
{
    return answer["message"_L1].toObject().contains("token"_L1)
        || answer["errors"_L1].toArray().at(0)["error"_L1] == "AuthError"_L1;
}

} // namespace

Error::Kind expectedKind(const Exchange &exchange)
{
    if (exchange.status == 403)
        return isTokenRefused(exchange.responseValue().toObject()) ? Error::Kind::Unauthorised : Error::Kind::Forbidden;
    for (const KindRow &row : expectedKinds) {
        if (row.status == exchange.status)
            return row.kind;
    }
    if (exchange.status >= 500)
        return Error::Kind::Server;
    return exchange.status >= 400 ? Error::Kind::Invalid : Error::Kind::Protocol;
}

HttpAnswer recordedAnswer(const Exchange &exchange)
{
    HttpAnswer answer;
    answer.status = exchange.status;
    answer.contentType = exchange.contentType.toLatin1();
    answer.body = exchange.responseBytes();
    return answer;
}

bool saysNothing(const Endpoint *endpoint, const JsonValue &answer)
{
    const JsonValue *content = &answer;
    for (const QString &key : QString::fromLatin1(endpoint ? endpoint->member : "").split(u'.', Qt::SkipEmptyParts))
        content = content ? content->member(key) : nullptr;
    const JsonValue::Array *list = content ? content->asArray() : nullptr;
    const bool emptyList = endpoint && endpoint->form == Endpoint::Form::OneInList && list && list->empty();
    return emptyList || (content && *content == JsonValue(JsonValue::Object()));
}

bool isSameAnswer(const Endpoint &a, const Endpoint &b)
{
    return QLatin1StringView(a.path) == QLatin1StringView(b.path) && a.operation == b.operation && a.when == b.when
        && a.unless == b.unless && QLatin1StringView(a.whenValue) == QLatin1StringView(b.whenValue);
}

bool isClockRefusal(const Exchange &exchange)
{
    return expectedKind(exchange) == Error::Kind::Unauthorised && exchange.response.contains("clock");
}

} // namespace postroom::test
