// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/httpmessage.h"

#include <limits>
#include <QUrl>

namespace postroom::test {

namespace {

QString decoded(QByteArrayView part)
{
    QByteArray bytes = part.toByteArray();
    bytes.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(bytes));
}

} // namespace

QByteArray Request::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QStringList Request::values(QStringView name) const
{
    QStringList found;
    for (const auto &[key, value] : parameters) {
        if (key == name)
            found.append(value);
    }
    return found;
}

QList<Parameter> Request::parseQuery(QByteArrayView rawQuery)
{
    QList<Parameter> found;
    for (const QByteArray &pair : rawQuery.toByteArray().split('&')) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const QByteArrayView whole(pair);
        found.emplaceBack(decoded(equals < 0 ? whole : whole.first(equals)),
            equals < 0 ? QString() : decoded(whole.sliced(equals + 1)));
    }
    return found;
}

Response Response::json(const QByteArray &body, int status)
{
    Response response;
    response.status = status;
    response.body = body;
    return response;
}

Response Response::html(const QByteArray &body, int status)
{
    Response response = json(body, status);
    response.contentType = "text/html; charset=utf-8";
    return response;
}

Response Response::redirect(const QByteArray &location, int status)
{
    return html("<!doctype html><title>Redirecting...</title>", status).with("Location", location);
}

Response Response::refused()
{
    Response response;
    response.kind = Kind::Refuse;
    return response;
}

Response Response::silence()
{
    Response response;
    response.kind = Kind::Silence;
    return response;
}

Response Response::garbage(const QByteArray &bytes)
{
    Response response;
    response.kind = Kind::Raw;
    response.raw = bytes;
    return response;
}

Response Response::stream(const QByteArray &prefix, const QByteArray &filler, qint64 length)
{
    Response response = json(prefix);
    response.filler = filler;
    response.streamLength = length;
    return response;
}

Response Response::endless(const QByteArray &prefix, const QByteArray &filler)
{
    return stream(prefix, filler, std::numeric_limits<qint64>::max());
}

Response &Response::delayed(int milliseconds)
{
    delayMs = milliseconds;
    return *this;
}

Response &Response::cut(qint64 bodyBytes)
{
    cutAfter = bodyBytes;
    return *this;
}

Response &Response::claiming(qint64 length)
{
    claimedLength = length;
    return *this;
}

Response &Response::with(const QByteArray &header, const QByteArray &value)
{
    headers.emplaceBack(header, value);
    return *this;
}

} // namespace postroom::test
