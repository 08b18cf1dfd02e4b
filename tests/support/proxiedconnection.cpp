// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/proxiedconnection.h"

#include "support/tcpproxy.h"

#include <QHostAddress>
#include <QTimer>
#include <sys/socket.h>

namespace postroom::test {

namespace {

// What one side may be ahead of the other: a server that sends faster than its client reads must notice.
constexpr qint64 BufferedBytes = 256 * 1024;

void reset(QTcpSocket &socket)
{
    const linger atOnce{1, 0};
    setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    socket.abort();
}

} // namespace

ProxiedConnection::ProxiedConnection(TcpProxy &proxy, QTcpSocket *client, quint16 target)
    : QObject(&proxy)
    , m_proxy(proxy)
    , m_client(client)
    , m_server(new QTcpSocket(this))
    , m_left(proxy.m_cutAfter)
{
    m_client->setParent(this);
    for (QTcpSocket *socket : {m_client, m_server}) {
        socket->setReadBufferSize(BufferedBytes);
        connect(socket, &QTcpSocket::disconnected, this, &ProxiedConnection::endWhenPassed);
    }
    connect(m_client, &QTcpSocket::readyRead, this, &ProxiedConnection::passQuestions);
    connect(m_server, &QTcpSocket::bytesWritten, this, &ProxiedConnection::passQuestions);
    connect(m_server, &QTcpSocket::readyRead, this, &ProxiedConnection::passAnswers);
    connect(m_client, &QTcpSocket::bytesWritten, this, [this] {
        passAnswers();
        if (m_server->state() == QAbstractSocket::UnconnectedState)
            endWhenPassed();
    });
    connect(m_server, &QTcpSocket::connected, this, [this] {
        for (QTcpSocket *socket : {m_client, m_server})
            socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        passQuestions();
    });
    connect(m_server, &QTcpSocket::errorOccurred, this, [this] {
        if (m_server->state() == QAbstractSocket::UnconnectedState)
            endWhenPassed();
    });
    m_server->connectToHost(QHostAddress(QHostAddress::LocalHost), target);
}

ProxiedConnection::~ProxiedConnection()
{
    m_proxy.m_open.removeOne(this);
}

void ProxiedConnection::cut()
{
    m_proxy.m_open.removeOne(this);
    for (QTcpSocket *socket : {m_client, m_server}) {
        socket->disconnect(this);
        reset(*socket);
    }
    deleteLater();
}

void ProxiedConnection::silence()
{
    m_silent = true;
    m_held.clear();
    passQuestions();
    passAnswers();
}

void ProxiedConnection::passQuestions()
{
    if (m_silent) {
        m_client->readAll();
        return;
    }
    if (m_server->state() != QAbstractSocket::ConnectedState || m_server->bytesToWrite() > BufferedBytes)
        return;
    const QByteArray bytes = m_client->readAll();
    m_proxy.m_questionBytes += bytes.size();
    m_server->write(bytes);
}

void ProxiedConnection::passAnswers()
{
    if (m_silent) {
        m_server->readAll();
        return;
    }
    if (m_client->bytesToWrite() > BufferedBytes)
        return;
    const QByteArray bytes = m_server->readAll();
    if (bytes.isEmpty())
        return;
    if (m_held.isEmpty() && m_proxy.m_delayMs == 0)
        return toClient(bytes);
    m_held.enqueue(bytes);
    QTimer::singleShot(m_proxy.m_delayMs, Qt::PreciseTimer, this, &ProxiedConnection::passHeld);
}

void ProxiedConnection::passHeld()
{
    if (m_held.isEmpty())
        return;
    toClient(m_held.dequeue());
    if (m_server->state() == QAbstractSocket::UnconnectedState)
        endWhenPassed();
}

void ProxiedConnection::toClient(const QByteArray &bytes)
{
    const bool last = m_left >= 0 && m_left <= bytes.size();
    const QByteArray passed = last ? bytes.first(m_left) : bytes;
    m_proxy.m_answerBytes += passed.size();
    m_client->write(passed);
    if (m_left >= 0)
        m_left -= passed.size();
    if (!last)
        return;
    // A reset overtakes what is not yet on its way.
    m_client->flush();
    cut();
}

void ProxiedConnection::endWhenPassed()
{
    if (m_silent)
        return;
    passQuestions();
    passAnswers();
    const bool clientListens = m_client->state() == QAbstractSocket::ConnectedState;
    if (clientListens && (!m_held.isEmpty() || m_server->bytesAvailable() > 0))
        return;
    for (QTcpSocket *socket : {m_client, m_server})
        socket->disconnectFromHost();
    if (m_client->state() == QAbstractSocket::UnconnectedState
        && m_server->state() == QAbstractSocket::UnconnectedState)
        deleteLater();
}

} // namespace postroom::test
