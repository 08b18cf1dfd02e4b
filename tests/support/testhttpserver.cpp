// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testhttpserver.h"

#include "support/httpconnection.h"

#include <algorithm>
#include <QMap>
#include <QSslConfiguration>
#include <QSslServer>
#include <QTcpServer>

namespace postroom::test {

namespace {

QMap<QString, QStringList> byName(const QList<Parameter> &parameters)
{
    QMap<QString, QStringList> grouped;
    for (const auto &[name, value] : parameters)
        grouped[name].append(value);
    return grouped;
}

QString named(const QByteArray &method, const QString &path)
{
    return QString::fromLatin1(method) + u' ' + path;
}

} // namespace

bool sameParameters(const QList<Parameter> &left, const QList<Parameter> &right)
{
    return left == right || byName(left) == byName(right);
}

Expectation::Expectation(QByteArray method, QString path)
    : m_method(std::move(method))
    , m_path(std::move(path))
{
}

Expectation &Expectation::withParameters(QList<Parameter> parameters)
{
    m_parameters = std::move(parameters);
    return *this;
}

Expectation &Expectation::times(int count)
{
    m_left = count;
    return *this;
}

Expectation &Expectation::reply(Response response)
{
    m_response = std::move(response);
    return *this;
}

Expectation &Expectation::reply(int status, const QByteArray &json, const QList<Header> &headers)
{
    m_response = Response::json(json, status);
    m_response.headers = headers;
    return *this;
}

bool Expectation::matches(const Request &request) const
{
    return m_left > 0 && request.method == m_method && request.path == m_path
        && (!m_parameters || sameParameters(*m_parameters, request.parameters));
}

// Lives in the thread that serves; holds the listening socket and hands connections over.
class HttpListener : public QObject {
public:
    HttpListener(TestHttpServer &server, std::unique_ptr<QTcpServer> listener)
        : m_server(server)
        , m_listener(listener.release())
    {
        m_listener->setParent(this);
        m_listener->setMaxPendingConnections(4096);
        m_listener->setListenBacklogSize(4096);
        connect(m_listener, &QTcpServer::pendingConnectionAvailable, this, [this] { accept(); });
    }

    quint16 listen(quint16 port)
    {
        return m_listener->listen(QHostAddress::LocalHost, port) ? m_listener->serverPort() : quint16(0);
    }

private:
    void accept()
    {
        while (QTcpSocket *socket = m_listener->nextPendingConnection()) {
            socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            new HttpConnection(m_server, socket, m_server.connections() + 1);
        }
    }

    TestHttpServer &m_server;
    QTcpServer *m_listener;
};

TestHttpServer::TestHttpServer(QObject *parent)
    : QObject(parent)
{
    qRegisterMetaType<Request>();
}

TestHttpServer::~TestHttpServer()
{
    close();
}

bool TestHttpServer::listen(Loop loop, quint16 port)
{
    m_tls = false;
    return start(std::make_unique<QTcpServer>(), loop, port);
}

bool TestHttpServer::listenTls(CertificateKind kind, Loop loop)
{
    m_tls = true;
    m_authority.emplace();
    const ServerIdentity identity = m_authority->issue(kind);
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(identity.certificate);
    configuration.setPrivateKey(identity.key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    auto listener = std::make_unique<QSslServer>();
    listener->setSslConfiguration(configuration);
    return start(std::move(listener), loop, 0);
}

bool TestHttpServer::start(std::unique_ptr<QTcpServer> listener, Loop loop, quint16 port)
{
    close();
    auto *served = new HttpListener(*this, std::move(listener));
    m_listener = served;
    if (loop == Loop::OwnThread) {
        served->moveToThread(&m_thread);
        m_thread.start();
    }
    const auto kind = loop == Loop::OwnThread ? Qt::BlockingQueuedConnection : Qt::DirectConnection;
    QMetaObject::invokeMethod(
        served, [this, served, port] { m_port = served->listen(port); }, kind);
    return m_port != 0;
}

void TestHttpServer::close()
{
    if (!m_listener)
        return;
    if (m_thread.isRunning()) {
        connect(&m_thread, &QThread::finished, m_listener, &QObject::deleteLater);
        m_thread.quit();
        m_thread.wait();
    } else {
        delete m_listener;
    }
    m_listener = nullptr;
}

QUrl TestHttpServer::url(const QString &path) const
{
    const QString origin = m_tls ? QStringLiteral("https://localhost:%1") : QStringLiteral("http://127.0.0.1:%1");
    return QUrl(origin.arg(m_port) + path);
}

Expectation &TestHttpServer::expectRequest(const QByteArray &method, const QString &path)
{
    const QMutexLocker lock(&m_mutex);
    return m_script.emplace_back(method, path);
}

void TestHttpServer::expectNothing()
{
    const QMutexLocker lock(&m_mutex);
    m_nothingElse = true;
}

void TestHttpServer::clearScript()
{
    const QMutexLocker lock(&m_mutex);
    m_script.clear();
    m_unexpected.clear();
    m_nothingElse = false;
}

void TestHttpServer::setHandler(Handler handler)
{
    const QMutexLocker lock(&m_mutex);
    m_handler = std::move(handler);
}

QStringList TestHttpServer::complaints() const
{
    const QMutexLocker lock(&m_mutex);
    QStringList all = m_unexpected;
    for (const Expectation &expectation : m_script) {
        if (expectation.m_left > 0)
            all.append(QStringLiteral("not asked: ") + named(expectation.m_method, expectation.m_path));
    }
    return all;
}

QList<Request> TestHttpServer::requests() const
{
    const QMutexLocker lock(&m_mutex);
    return m_requests;
}

qsizetype TestHttpServer::requestCount() const
{
    const QMutexLocker lock(&m_mutex);
    return m_requests.size();
}

void TestHttpServer::clearRequests()
{
    const QMutexLocker lock(&m_mutex);
    m_requests.clear();
    m_maxInFlight = m_inFlight.load();
}

Response TestHttpServer::answerTo(const Request &request)
{
    const int now = ++m_inFlight;
    Handler handler;
    std::optional<Response> response;
    {
        const QMutexLocker lock(&m_mutex);
        m_maxInFlight = std::max(m_maxInFlight.load(), now);
        m_requests.append(request);
        response = scripted(request);
        handler = m_handler;
    }
    Q_EMIT requestReceived(request);
    if (response)
        return *response;
    return handler ? handler(request) : Response::json("{}", 404);
}

std::optional<Response> TestHttpServer::scripted(const Request &request)
{
    const auto found = std::find_if(
        m_script.begin(), m_script.end(), [&request](const Expectation &one) { return one.matches(request); });
    if (found != m_script.end()) {
        --found->m_left;
        return found->m_response;
    }
    if (m_nothingElse || !m_handler)
        m_unexpected.append(QStringLiteral("not expected: ") + named(request.method, request.path));
    return m_nothingElse ? std::optional(Response::json("{}", 404)) : std::nullopt;
}

void TestHttpServer::connectionOpened()
{
    ++m_connections;
    ++m_open;
}

void TestHttpServer::requestEnded(bool whole)
{
    --m_inFlight;
    ++(whole ? m_answered : m_abandoned);
}

} // namespace postroom::test
