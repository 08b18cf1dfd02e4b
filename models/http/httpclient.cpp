// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/httpclient.h"

#include "core/clock.h"
#include "http/httpexchange.h"
#include "security/token.h"

#include <algorithm>
#include <QSslConfiguration>
#include <QUrlQuery>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr auto userAgent = "Postroom/" POSTROOM_VERSION;

// QUrlQuery leaves "+" and others as they are; a form decoder would read a space. Encode each part whole.
QString encodedQuery(const QList<QPair<QString, QString>> &parameters)
{
    QStringList parts;
    for (const auto &[key, value] : parameters)
        parts.append(QString::fromLatin1(QUrl::toPercentEncoding(key)) + u'='
            + QString::fromLatin1(QUrl::toPercentEncoding(value)));
    return parts.join(u'&');
}

} // namespace

HttpClient::HttpClient(HttpSettings settings, Secret secret)
    : m_settings(std::move(settings))
    , m_secret(std::move(secret))
{
    for (int i = 0; i < managers; ++i) {
        m_managers.push_back({std::make_unique<QNetworkAccessManager>(), 0});
        m_managers.back().network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        m_managers.back().network->setAutoDeleteReplies(false);
    }
}

HttpClient::~HttpClient()
{
    Q_EMIT closing();
}

void HttpClient::send(const HttpRequest &request, AbstractJob *job, std::function<void(Result<HttpAnswer>)> done)
{
    auto *exchange = new HttpExchange(*this, request, std::move(done), job);
    job->setAbort([exchange] { exchange->abort(); });
    connect(this, &HttpClient::closing, exchange, [job] { job->cancel(); });
    exchange->start();
}

QUrl HttpClient::urlFor(const HttpRequest &request) const
{
    QUrl url = m_settings.url;
    QString root = url.path(QUrl::FullyEncoded);
    while (root.endsWith(u'/'))
        root.chop(1);
    url.setPath(root + request.path, QUrl::StrictMode);
    if (!request.parameters.isEmpty())
        url.setQuery(encodedQuery(request.parameters), QUrl::StrictMode);
    return url;
}

QNetworkReply *HttpClient::attempt(const HttpRequest &request, const QUrl &url)
{
    QNetworkRequest wire(url);
    wire.setHeader(QNetworkRequest::UserAgentHeader, QByteArray(userAgent));
    wire.setRawHeader("Accept", "application/json");
    if (request.withToken)
        wire.setRawHeader("Authorization", "Bearer " + makeToken(m_settings.clientId, systemNow(), m_secret));
    if (!m_settings.extraAuthorities.isEmpty()) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.addCaCertificates(m_settings.extraAuthorities);
        wire.setSslConfiguration(tls);
    }
    if (!request.body.isEmpty())
        wire.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_L1);
    const auto least = std::min_element(
        m_managers.begin(), m_managers.end(), [](const Lane &a, const Lane &b) { return a.open < b.open; });
    QNetworkReply *reply = least->network->sendCustomRequest(wire, request.method, request.body);
    const auto index = least - m_managers.begin();
    ++least->open;
    connect(reply, &QObject::destroyed, this, [this, index] { --m_managers[static_cast<std::size_t>(index)].open; });
    return reply;
}

} // namespace postroom
