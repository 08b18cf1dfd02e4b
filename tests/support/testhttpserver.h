// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/httpmessage.h"
#include "support/testcertificates.h"

#include <atomic>
#include <functional>
#include <list>
#include <memory>
#include <optional>
#include <QMutex>
#include <QObject>
#include <QThread>
#include <QUrl>

class QTcpServer;

namespace postroom::test {

/// What a test expects to be asked and what it answers then; made by TestHttpServer::expectRequest().
class Expectation {
public:
    Expectation(QByteArray method, QString path);

    /// Asks for exactly these parameters: repeated ones in this order, the order between names free.
    Expectation &withParameters(QList<Parameter> parameters);
    /// How often it is expected (1 unless said).
    Expectation &times(int count);
    /// The answer; 200 with `{}` unless said.
    Expectation &reply(Response response);
    /// The same, spelled out.
    Expectation &reply(int status, const QByteArray &json, const QList<Header> &headers = {});

private:
    friend class TestHttpServer;
    bool matches(const Request &request) const;

    QByteArray m_method;
    QString m_path;
    std::optional<QList<Parameter>> m_parameters;
    Response m_response = Response::json("{}");
    int m_left = 1;
};

/// A real HTTP/1.1 server on loopback (keep-alive, any number of connections) that answers from a script, else from a
/// handler, and counts. It runs on the event loop of its own thread, so a test waits with QTRY_* on the counters.
/// Every getter may be called from any thread.
class TestHttpServer : public QObject {
    Q_OBJECT
public:
    using Handler = std::function<Response(const Request &)>;
    /// Where connections are served: on the test's event loop, or on a thread of the server's own (benches).
    enum class Loop { Caller, OwnThread };

    explicit TestHttpServer(QObject *parent = nullptr);
    ~TestHttpServer() override;

    /// Listens on a loopback port (0: a free one); false when it is taken.
    bool listen(Loop loop = Loop::Caller, quint16 port = 0);
    /// The same over TLS, with a good or one of the faulty certificates.
    bool listenTls(CertificateKind kind = CertificateKind::Good, Loop loop = Loop::Caller);
    /// Closes the port and every connection; also what an unreachable platform is: the URL stays what it was.
    void close();
    /// http(s)://127.0.0.1:port, or https://localhost:port over TLS.
    QUrl url(const QString &path = {}) const;
    quint16 port() const { return m_port; }
    /// The authority that signed the server's certificate: what a client has to trust.
    QSslCertificate caCertificate() const { return m_authority ? m_authority->certificate() : QSslCertificate(); }

    /// Expects one request (in any order among the expected ones). The reference stays good until clearScript();
    /// complete it before the request can come.
    Expectation &expectRequest(const QByteArray &method, const QString &path);
    /// From here on any request outside the script is a complaint, whatever the handler would say.
    void expectNothing();
    /// Forgets expectations and complaints.
    void clearScript();
    /// Answers what the script does not; called in the server's thread. Without one the answer is a 404 and a
    /// complaint.
    void setHandler(Handler handler);
    /// What went against the script: one sentence each for requests nobody expected and expectations not met.
    QStringList complaints() const;

    /// All requests so far, in the order of their arrival.
    QList<Request> requests() const;
    qsizetype requestCount() const;
    /// Forgets the requests and the largest number in flight.
    void clearRequests();
    /// Requests read whole and not yet answered whole (nor given up by the client).
    int inFlight() const { return m_inFlight; }
    int maxInFlight() const { return m_maxInFlight; }
    /// Connections accepted so far, and those open now.
    int connections() const { return m_connections; }
    int openConnections() const { return m_open; }
    /// Answers written whole.
    int answered() const { return m_answered; }
    /// Requests whose client hung up before the whole answer was written.
    int abandoned() const { return m_abandoned; }

Q_SIGNALS:
    /// After a request was recorded and before it is answered; from the server's thread.
    void requestReceived(const postroom::test::Request &request);

private:
    friend class HttpConnection;
    friend class HttpListener;
    bool start(std::unique_ptr<QTcpServer> listener, Loop loop, quint16 port);
    Response answerTo(const Request &request);
    std::optional<Response> scripted(const Request &request);
    void connectionOpened();
    void connectionClosed() { --m_open; }
    void requestEnded(bool whole);

    mutable QMutex m_mutex; // guards script, log and handler
    std::list<Expectation> m_script;
    QStringList m_unexpected;
    bool m_nothingElse = false;
    Handler m_handler;
    QList<Request> m_requests;
    std::atomic_int m_inFlight = 0, m_maxInFlight = 0, m_connections = 0, m_open = 0, m_answered = 0, m_abandoned = 0;
    std::optional<TestAuthority> m_authority;
    QObject *m_listener = nullptr;
    QThread m_thread;
    quint16 m_port = 0;
    bool m_tls = false;
};

/// The same parameters, with the order free between names and kept among the values of one name.
bool sameParameters(const QList<Parameter> &left, const QList<Parameter> &right);

} // namespace postroom::test
