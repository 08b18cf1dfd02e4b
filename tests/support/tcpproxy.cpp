// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tcpproxy.h"

#include "support/proxiedconnection.h"
#include "support/psql.h"

namespace postroom::test {

TcpProxy::TcpProxy(quint16 target, QObject *parent)
    : QObject(parent)
    , m_target(target)
{
    connect(&m_listener, &QTcpServer::pendingConnectionAvailable, this, &TcpProxy::accept);
}

TcpProxy::~TcpProxy()
{
    // They look at this object when they go.
    qDeleteAll(findChildren<ProxiedConnection *>());
}

bool TcpProxy::listen()
{
    if (m_port == 0)
        m_port = freePort();
    return m_listener.isListening() || m_listener.listen(QHostAddress::LocalHost, m_port);
}

QString TcpProxy::conninfo(const QString &database, const QString &user) const
{
    return loopbackConninfo(m_port, database, user);
}

void TcpProxy::cut()
{
    const QList<ProxiedConnection *> open = m_open;
    for (ProxiedConnection *connection : open)
        connection->cut();
}

void TcpProxy::cutAfter(qint64 answerBytes)
{
    m_cutAfter = answerBytes;
    for (ProxiedConnection *connection : std::as_const(m_open))
        connection->cutAfter(answerBytes);
}

void TcpProxy::setSilent(bool silent)
{
    m_silent = silent;
    for (ProxiedConnection *connection : std::as_const(m_open)) {
        if (silent)
            connection->silence();
    }
}

void TcpProxy::refuse()
{
    m_listener.close();
}

void TcpProxy::accept()
{
    while (QTcpSocket *socket = m_listener.nextPendingConnection()) {
        ++m_taken;
        m_open.append(new ProxiedConnection(*this, socket, m_target));
        if (m_silent)
            m_open.last()->silence();
    }
}

} // namespace postroom::test
