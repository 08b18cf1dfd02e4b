// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <QByteArray>
#include <QList>
#include <QString>
#include <utility>

namespace postroom::test {

/// A name and a value of a query string or a JSON body, decoded; lists of them keep the order of the wire.
using Parameter = std::pair<QString, QString>;
/// A header as it goes over the wire.
using Header = std::pair<QByteArray, QByteArray>;

/// One request as the server read it.
struct Request {
    QByteArray method;
    QString path; ///< as sent: percent-encoding kept, without the query
    QByteArray rawQuery; ///< after the '?', percent-encoding kept
    QList<Parameter> parameters; ///< of the query, percent-decoded, '+' is a space, in the order sent
    QList<Header> headers; ///< names in lower case
    QByteArray body;
    int connection = 0; ///< number of the connection, from 1: shows which requests shared one

    /// The first header of that name (any case), empty when there is none.
    QByteArray header(QByteArrayView name) const;
    /// All values of one parameter, in order.
    QStringList values(QStringView name) const;
    /// Decodes a raw query string as a web framework does.
    static QList<Parameter> parseQuery(QByteArrayView rawQuery);
};

/// One answer and how it (mis)behaves. Made by a named constructor, varied by the chained members.
struct Response {
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body;
    QList<Header> headers; ///< sent besides; a `Date` here replaces the server's own
    int delayMs = 0; ///< between the request and the first byte
    qint64 cutAfter = -1; ///< bytes of body after which the connection is closed; -1: never
    qint64 claimedLength = -1; ///< a Content-Length that differs from the truth; -1: the truth
    QByteArray filler; ///< repeated after `body` until `streamLength`; never held in memory as a whole
    qint64 streamLength = -1; ///< bytes of a streamed body; -1: no stream
    QByteArray raw; ///< sent in place of an HTTP answer, then the connection is closed
    std::function<void()> onWrite; ///< called in the server's thread just before the first byte is written
    enum class Kind { Answer, Raw, Refuse, Silence } kind = Kind::Answer;

    static Response json(const QByteArray &body, int status = 200);
    static Response html(const QByteArray &body, int status = 200);
    static Response redirect(const QByteArray &location, int status = 302);
    /// Closes the connection without a byte. Qt asks again by itself when the connection had served a request before.
    static Response refused();
    /// Never answers and keeps the connection open.
    static Response silence();
    /// Sends these bytes as they are, which need not be HTTP, and closes.
    static Response garbage(const QByteArray &bytes);
    /// `prefix`, then `filler` again and again up to `length` bytes in all, with a true Content-Length.
    static Response stream(const QByteArray &prefix, const QByteArray &filler, qint64 length);
    /// A body that never ends (no Content-Length, until the client hangs up).
    static Response endless(const QByteArray &prefix, const QByteArray &filler);

    Response &delayed(int milliseconds);
    Response &cut(qint64 bodyBytes);
    Response &claiming(qint64 length);
    Response &with(const QByteArray &header, const QByteArray &value);
};

} // namespace postroom::test
