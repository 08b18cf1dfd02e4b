// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/httpexchange.h"

#include "core/clock.h"
#include "core/logging.h"
#include "http/httpclient.h"

#include <algorithm>

namespace postroom {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int mostRepeats = 2;
constexpr int mostRedirects = 3;
constexpr auto firstDelay = 200ms;

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    const int defaultPort = a.scheme() == "https"_L1 ? 443 : 80;
    return a.scheme() == b.scheme() && a.host() == b.host() && a.port(defaultPort) == b.port(defaultPort);
}

QString tlsName(const QNetworkReply &reply)
{
    const auto protocol = reply.sslConfiguration().sessionProtocol();
    if (protocol == QSsl::TlsV1_3)
        return u"TLS 1.3"_s;
    return protocol == QSsl::TlsV1_2 ? u"TLS 1.2"_s : QString();
}

} // namespace

HttpExchange::HttpExchange(
    HttpClient &client, HttpRequest request, std::function<void(Result<HttpAnswer>)> done, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_request(std::move(request))
    , m_done(std::move(done))
    , m_url(client.urlFor(m_request))
{
    m_since.start();
    m_begun = systemNow();
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &HttpExchange::start);
}

HttpExchange::~HttpExchange()
{
    abort();
}

void HttpExchange::start()
{
    m_reply = m_client.attempt(m_request, m_url);
    m_reply->setParent(this);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpExchange::checkSize);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::checkSize);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::onFinished);
}

void HttpExchange::abort()
{
    m_pause.stop();
    hangUp();
    if (std::exchange(m_done, nullptr))
        note(nullptr);
}

// Null: nobody wanted the answer any more.
void HttpExchange::note(const Result<HttpAnswer> *result) const
{
    const auto &log = m_client.settings().log;
    if (!log)
        return;
    RequestEntry entry{.at = m_begun, .method = QString::fromLatin1(m_request.method)};
    entry.what = pathTemplate(m_request.path);
    entry.took = std::chrono::milliseconds(m_since.elapsed());
    entry.isStopped = !result;
    if (result && *result) {
        entry.status = QString::number((*result)->status);
        entry.requestId = QString::fromLatin1((*result)->requestId);
    } else if (result) {
        entry.status = result->error().code;
        entry.requestId = result->error().requestId;
        entry.error = result->error().kind;
    }
    log->note(std::move(entry));
}

// Disconnects first: abort() emits finished() inside the call (qt-anchors §10.3).
void HttpExchange::hangUp()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
}

// By the length that is announced, and by what has come: an answer may claim nothing, or less than it sends.
void HttpExchange::checkSize()
{
    const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (std::max(announced, m_reply->bytesAvailable()) <= HttpClient::largestBody)
        return;
    hangUp();
    conclude(makeError(Error::Kind::Protocol, u"the answer is larger than 32 MB"_s));
}

HttpAnswer HttpExchange::answer() const
{
    HttpAnswer answer;
    answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.contentType = m_reply->rawHeader("Content-Type");
    answer.requestId = m_reply->rawHeader("X-B3-TraceId");
    answer.retryAfter = m_reply->rawHeader("Retry-After");
    answer.location = m_reply->rawHeader("Location");
    answer.serverTime = Instant::parse(QString::fromLatin1(m_reply->rawHeader("Date")));
    answer.tlsProtocol = m_url.scheme() == "https"_L1 ? tlsName(*m_reply) : QString();
    answer.body = m_reply->readAll();
    return answer;
}

void HttpExchange::onFinished()
{
    HttpAnswer came = answer();
    const auto code = m_reply->error();
    const QString text = m_reply->errorString();
    m_reply->deleteLater();
    m_reply = nullptr;
    qCDebug(lcHttp) << m_request.method << m_request.path << came.status << came.body.size() << "bytes";

    // The status is judged before Qt's code, which knows few of them; but an answer whose transfer broke after a good
    // one has not come whole.
    const bool whole = code == QNetworkReply::NoError || code > QNetworkReply::ProxyTimeoutError;
    if (isRedirect(came.status))
        return follow(came.location, came.status);
    if (came.status >= 200 && came.status < 300 && whole)
        return conclude(std::move(came));
    const Error error
        = came.status >= 300 ? errorFromAnswer(came, systemNow()) : errorFromTransfer(code, text, came.status > 0);
    if (!mayRepeat(error))
        return conclude(error);
    m_clockRepeated = m_clockRepeated || error.kind == Error::Kind::Unauthorised;
    repeat(error.kind == Error::Kind::Unauthorised ? 0ms : firstDelay * (1 << (2 * m_repeats++)));
}

// A broken connection twice; a refused clock once, with a fresh token, since the token may have aged on the server's
// side (user-reports, "Token age judged late"): the platform looks at the token before it does anything. Nothing else
// repeats a write, which may have been done (rule 9).
bool HttpExchange::mayRepeat(const Error &error) const
{
    if (error.kind == Error::Kind::Unauthorised)
        return !m_clockRepeated && error.detail.contains("clock"_L1);
    if (m_request.isWrite)
        return false;
    const bool broken
        = error.kind == Error::Kind::Offline || (error.kind == Error::Kind::Protocol && error.code.isEmpty());
    return broken && m_repeats < mostRepeats;
}

void HttpExchange::repeat(std::chrono::milliseconds delay)
{
    m_pause.start(delay);
}

void HttpExchange::follow(const QByteArray &location, int status)
{
    const QUrl target = m_url.resolved(QUrl::fromEncoded(location));
    const bool foreign = !sameOrigin(m_url, target);
    if (foreign || m_request.isWrite || location.isEmpty() || ++m_redirects > mostRedirects) {
        const QString reason = foreign ? u"a redirect to another origin was not followed"_s
            : m_request.isWrite        ? u"a redirect of what changes something was not followed"_s
                                       : u"redirected too often"_s;
        conclude(makeError(Error::Kind::Protocol, reason, QString::number(status)));
        return;
    }
    m_url = target;
    start();
}

void HttpExchange::conclude(Result<HttpAnswer> result)
{
    const auto done = std::exchange(m_done, nullptr);
    if (!done)
        return;
    note(&result);
    done(std::move(result));
}

} // namespace postroom
