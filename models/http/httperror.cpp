// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/httperror.h"

#include "core/redaction.h"
#include "domain/json.h"

#include <algorithm>
#include <array>
#include <QDateTime>
#include <QLocale>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct StatusRow {
    int status;
    Error::Kind kind;
};

constexpr std::array statusKinds{
    StatusRow{400, Error::Kind::Invalid},
    StatusRow{401, Error::Kind::Unauthorised},
    StatusRow{403, Error::Kind::Forbidden},
    StatusRow{404, Error::Kind::NotFound},
    StatusRow{405, Error::Kind::Protocol},
    StatusRow{407, Error::Kind::Offline},
    StatusRow{408, Error::Kind::Timeout},
    StatusRow{409, Error::Kind::Conflict},
    StatusRow{410, Error::Kind::NotFound},
    StatusRow{413, Error::Kind::Invalid},
    StatusRow{422, Error::Kind::Invalid},
    StatusRow{429, Error::Kind::RateLimited},
    StatusRow{504, Error::Kind::Timeout},
};

Error::Kind kindOfStatus(int status)
{
    const auto *found = std::find_if(
        statusKinds.begin(), statusKinds.end(), [status](const StatusRow &row) { return row.status == status; });
    if (found != statusKinds.end())
        return found->kind;
    if (status >= 500)
        return Error::Kind::Server;
    return status >= 400 ? Error::Kind::Invalid : Error::Kind::Protocol;
}

// Message texts may be a string, a list of strings, or deeper: the texts in order, joined.
QString textOf(const JsonValue &value)
{
    if (const QString *text = value.asString())
        return *text;
    QStringList parts;
    if (const auto *array = value.asArray()) {
        for (const JsonValue &element : *array)
            parts.append(textOf(element));
    } else if (const auto *object = value.asObject()) {
        for (const auto &[key, member] : *object)
            parts.append(textOf(member));
    }
    return parts.join("; "_L1);
}

// Shape C: {"status_code", "errors": [{"error": class, "message": text}]}; everything of v2, schema failures elsewhere.
bool readErrorList(const JsonValue &json, Error &error)
{
    const JsonValue *errors = json.member(u"errors");
    if (!errors || !errors->asArray())
        return false;
    QStringList parts;
    for (const JsonValue &element : *errors->asArray()) {
        const JsonValue *name = element.member(u"error");
        const JsonValue *message = element.member(u"message");
        const QString text = message ? textOf(*message) : QString();
        parts.append(text);
        if (name && name->asString() && error.kind == Error::Kind::Invalid)
            error.fields.append({*name->asString(), redacted(text)});
    }
    error.detail = redacted(parts.join("; "_L1));
    return true;
}

// Shapes A, B and D: a message that is a text, or texts by field.
bool readMessage(const JsonValue &json, Error &error)
{
    const JsonValue *message = json.member(u"message");
    if (!message)
        return false;
    error.detail = redacted(textOf(*message));
    if (const auto *byField = message->asObject()) {
        for (const auto &[field, texts] : *byField)
            error.fields.append({field, redacted(textOf(texts))});
    }
    return true;
}

// A 403 may say that the token is refused, not the person (api-contract §2.3).
bool isTokenRefusal(const JsonValue &json)
{
    if (const JsonValue *message = json.member(u"message"); message && message->member(u"token"))
        return true;
    const JsonValue *errors = json.member(u"errors");
    if (!errors || !errors->asArray() || errors->asArray()->empty())
        return false;
    const JsonValue *name = errors->asArray()->front().member(u"error");
    return name && name->asString() && *name->asString() == "AuthError"_L1;
}

// Seconds or an HTTP date.
std::optional<std::chrono::milliseconds> retryAfter(const QByteArray &header, Instant now)
{
    bool ok = false;
    const qint64 seconds = header.trimmed().toLongLong(&ok);
    if (ok && seconds >= 0)
        return std::chrono::seconds(seconds);
    const auto moment = Instant::parse(QString::fromLatin1(header.trimmed()));
    if (!moment)
        return std::nullopt;
    return std::chrono::milliseconds(std::max<qint64>(0, (moment->microseconds() - now.microseconds()) / 1000));
}

} // namespace

Error errorFromAnswer(const HttpAnswer &answer, Instant now)
{
    Error error = makeError(kindOfStatus(answer.status), {}, QString::number(answer.status));
    error.requestId = QString::fromLatin1(answer.requestId);
    error.retryAfter = retryAfter(answer.retryAfter, now);
    bool enveloped = false;
    if (const auto json = JsonValue::parse(answer.body)) {
        if (answer.status == 403 && isTokenRefusal(*json))
            error.kind = Error::Kind::Unauthorised;
        enveloped = readErrorList(*json, error) || readMessage(*json, error);
    } else {
        error.detail = u"the answer is not JSON (%1)"_s.arg(QString::fromLatin1(answer.contentType));
    }
    // Any web server has such a page for an address that it does not know; only the platform can miss a record.
    if (error.kind == Error::Kind::NotFound && !enveloped) {
        error.kind = Error::Kind::Protocol;
        if (error.detail.isEmpty())
            error.detail = u"the answer is not the platform's"_s;
    }
    if (error.kind == Error::Kind::Unauthorised) {
        error.fields.clear();
        if (answer.serverTime)
            error.clockDifference
                = std::chrono::milliseconds((now.microseconds() - answer.serverTime->microseconds()) / 1000);
    }
    return error;
}

Error errorFromTransfer(QNetworkReply::NetworkError code, const QString &text, bool answered)
{
    switch (code) {
    case QNetworkReply::SslHandshakeFailedError:
        return makeError(Error::Kind::Tls, text);
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        return makeError(Error::Kind::Timeout, text);
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure:
        return makeError(Error::Kind::Protocol, text);
    default:
        return answered ? makeError(Error::Kind::Protocol, u"the answer was cut short: "_s + text)
                        : makeError(Error::Kind::Offline, text);
    }
}

} // namespace postroom
