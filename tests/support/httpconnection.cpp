// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/httpconnection.h"

#include "support/testhttpserver.h"

#include <algorithm>
#include <array>
#include <limits>
#include <QDateTime>
#include <QLocale>
#include <QTimer>

namespace postroom::test {

namespace {

constexpr qint64 BufferedBytes = 256 * 1024;

const char *reason(int status)
{
    struct Reason {
        int status;
        const char *words;
    };
    static constexpr std::array<Reason, 19> Reasons = {{{200, "OK"}, {201, "Created"}, {202, "Accepted"},
        {204, "No Content"}, {301, "Moved Permanently"}, {302, "Found"}, {307, "Temporary Redirect"},
        {308, "Permanent Redirect"}, {400, "Bad Request"}, {401, "Unauthorized"}, {403, "Forbidden"},
        {404, "Not Found"}, {405, "Method Not Allowed"}, {409, "Conflict"}, {429, "Too Many Requests"},
        {500, "Internal Server Error"}, {502, "Bad Gateway"}, {503, "Service Unavailable"}, {504, "Gateway Timeout"}}};
    const auto *found
        = std::find_if(Reasons.begin(), Reasons.end(), [status](const Reason &row) { return row.status == status; });
    return found == Reasons.end() ? "Unknown" : found->words;
}

QByteArray httpDate()
{
    return QLocale::c().toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'").toLatin1();
}

} // namespace

HttpConnection::HttpConnection(TestHttpServer &server, QTcpSocket *socket, int number)
    : QObject(socket)
    , m_server(server)
    , m_socket(socket)
    , m_number(number)
{
    m_server.connectionOpened();
    connect(socket, &QTcpSocket::readyRead, this, &HttpConnection::read);
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QTcpSocket::bytesWritten, this, &HttpConnection::sendMore);
    read();
}

HttpConnection::~HttpConnection()
{
    if (m_busy)
        m_server.requestEnded(false);
    m_server.connectionClosed();
}

void HttpConnection::read()
{
    m_buffer += m_socket->readAll();
    if (m_busy)
        return;
    if (const auto request = takeRequest()) {
        m_busy = true;
        m_response = m_server.answerTo(*request);
        begin();
    }
}

std::optional<Request> HttpConnection::takeRequest()
{
    if (m_bodyLength < 0) {
        const qsizetype headEnd = m_buffer.indexOf("\r\n\r\n");
        if (headEnd < 0 || !readHead(QByteArrayView(m_buffer).first(headEnd)))
            return {};
        m_buffer.remove(0, headEnd + 4);
    }
    if (m_buffer.size() < m_bodyLength)
        return {};
    m_request.body = m_buffer.first(m_bodyLength);
    m_buffer.remove(0, m_bodyLength);
    m_bodyLength = -1;
    return m_request;
}

bool HttpConnection::readHead(QByteArrayView head)
{
    const QList<QByteArray> lines = head.toByteArray().split('\n');
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    if (words.size() != 3) {
        m_socket->abort();
        return false;
    }
    m_request = {};
    m_request.connection = m_number;
    m_request.method = words.at(0);
    const QByteArray &target = words.at(1);
    const qsizetype question = target.indexOf('?');
    m_request.path = QString::fromUtf8(question < 0 ? target : target.first(question));
    m_request.rawQuery = question < 0 ? QByteArray() : target.sliced(question + 1);
    m_request.parameters = Request::parseQuery(m_request.rawQuery);
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            m_request.headers.emplaceBack(line.first(colon).trimmed().toLower(), line.sliced(colon + 1).trimmed());
    }
    m_bodyLength = m_request.header("content-length").toLongLong();
    return true;
}

void HttpConnection::begin()
{
    if (m_response.delayMs > 0)
        QTimer::singleShot(m_response.delayMs, Qt::PreciseTimer, this, &HttpConnection::send);
    else
        send();
}

void HttpConnection::send()
{
    if (m_response.onWrite)
        m_response.onWrite();
    switch (m_response.kind) {
    case Response::Kind::Silence:
        return;
    case Response::Kind::Raw:
        m_socket->write(m_response.raw);
        return end(false);
    case Response::Kind::Refuse:
        return end(false);
    case Response::Kind::Answer:
        return sendAnswer();
    }
}

void HttpConnection::sendAnswer()
{
    m_socket->write(head());
    if (m_request.method == "HEAD")
        return end(true);
    if (m_response.cutAfter >= 0) {
        m_socket->write(m_response.body.first(std::min<qsizetype>(m_response.cutAfter, m_response.body.size())));
        return end(false);
    }
    m_socket->write(m_response.body);
    if (m_response.streamLength < 0)
        return end(m_response.claimedLength < 0);
    m_unsent = m_response.streamLength - m_response.body.size();
    sendMore();
}

void HttpConnection::sendMore()
{
    if (!m_busy || m_unsent <= 0)
        return;
    const QByteArray chunk = m_response.filler.repeated(64 * 1024 / m_response.filler.size() + 1);
    while (m_unsent > 0 && m_socket->bytesToWrite() < BufferedBytes) {
        const qint64 size = std::min<qint64>(m_unsent, chunk.size());
        // The count first: writing may come back here through bytesWritten.
        m_unsent -= size;
        m_socket->write(chunk.first(size));
    }
    if (m_unsent <= 0)
        end(m_response.claimedLength < 0);
}

QByteArray HttpConnection::head() const
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(m_response.status) + ' ' + reason(m_response.status) + "\r\n";
    QList<Header> headers = m_response.headers;
    const auto has = [&headers](QByteArrayView name) {
        return std::any_of(headers.begin(), headers.end(),
            [name](const Header &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
    };
    if (!has("Date"))
        headers.emplaceBack("Date", httpDate());
    if (!m_response.contentType.isEmpty())
        headers.emplaceBack("Content-Type", m_response.contentType);
    const bool endless = m_response.streamLength == std::numeric_limits<qint64>::max();
    const qint64 truth = m_response.streamLength >= 0 ? m_response.streamLength : m_response.body.size();
    if (endless)
        headers.emplaceBack("Connection", "close");
    else if (m_response.status != 204)
        headers.emplaceBack(
            "Content-Length", QByteArray::number(m_response.claimedLength >= 0 ? m_response.claimedLength : truth));
    for (const auto &[name, value] : headers)
        text += name + ": " + value + "\r\n";
    return text + "\r\n";
}

void HttpConnection::end(bool keepOpen)
{
    m_busy = false;
    m_response = {};
    m_server.requestEnded(true);
    if (!keepOpen)
        m_socket->disconnectFromHost();
    else if (!m_buffer.isEmpty())
        QMetaObject::invokeMethod(this, &HttpConnection::read, Qt::QueuedConnection);
}

} // namespace postroom::test
