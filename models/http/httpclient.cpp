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

std::unique_ptr<QNetworkAccessManager> makeNetwork()
{
    auto network = std::make_unique<QNetworkAccessManager>();
    network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    network->setAutoDeleteReplies(false);
    return network;
}

// A body that can be read once. Qt sends a request again by itself when the server closes without a word, unless the
// body cannot be had again.
class OneTimeBody : public QIODevice {
public:
    OneTimeBody(QByteArray bytes, QObject *parent)
        : QIODevice(parent)
        , m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_read; }
    bool atEnd() const override { return bytesAvailable() == 0; }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 size = std::min<qint64>(maxSize, m_bytes.size() - m_read);
        if (size == 0)
            return -1;
        std::copy_n(m_bytes.constData() + m_read, size, data);
        m_read += size;
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
};

// Over a connection of its own, so that nothing left over on one is taken for the answer.
QNetworkReply *sendOnce(QNetworkAccessManager &network, QNetworkRequest wire, const HttpRequest &request)
{
    wire.setRawHeader("Connection", "close");
    wire.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    wire.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    auto *body = new OneTimeBody(request.body, &network);
    QNetworkReply *reply = network.sendCustomRequest(wire, request.method, body);
    body->setParent(reply);
    return reply;
}

} // namespace

HttpClient::HttpClient(HttpSettings settings, Secret secret)
    : m_settings(std::move(settings))
    , m_secret(std::move(secret))
    , m_writer(makeNetwork())
{
    for (int i = 0; i < managers; ++i)
        m_managers.push_back({makeNetwork(), 0});
}

HttpClient::~HttpClient()
{
    Q_EMIT closing();
    // Later: Qt 6.4 does not wait for a manager's thread, which is still busy with the last answer then.
    m_writer.release()->deleteLater();
    for (Lane &lane : m_managers)
        lane.network.release()->deleteLater();
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
    if (!m_actingUser.isEmpty())
        wire.setRawHeader("X-Notify-User-Id", m_actingUser);
    if (!m_settings.extraAuthorities.isEmpty()) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.addCaCertificates(m_settings.extraAuthorities);
        wire.setSslConfiguration(tls);
    }
    if (!request.body.isEmpty())
        wire.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_L1);
    const auto least = std::min_element(
        m_managers.begin(), m_managers.end(), [](const Lane &a, const Lane &b) { return a.open < b.open; });
    if (request.isWrite)
        return sendOnce(*m_writer, wire, request);
    QNetworkReply *reply = least->network->sendCustomRequest(wire, request.method, request.body);
    const auto index = least - m_managers.begin();
    ++least->open;
    connect(reply, &QObject::destroyed, this, [this, index] { --m_managers[static_cast<std::size_t>(index)].open; });
    return reply;
}

} // namespace postroom
