// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QTcpServer>

namespace postroom::test {

class ProxiedConnection;

/// A network between a client and a server of the same machine, for everything that networks do wrong. It lives on the
/// test's event loop.
class TcpProxy : public QObject {
    Q_OBJECT
public:
    /// Leads to a port on loopback.
    explicit TcpProxy(quint16 target, QObject *parent = nullptr);
    ~TcpProxy() override;

    /// Listens on a free loopback port; the same one again after refuse().
    bool listen();
    quint16 port() const { return m_port; }
    /// Where a client of PostgreSQL connects through it.
    QString conninfo(const QString &database = {}, const QString &user = {}) const;
    /// Where connections from now on lead.
    void setTarget(quint16 target) { m_target = target; }

    /// Holds every piece of an answer back for so long from now on.
    void setDelay(int ms) { m_delayMs = ms; }
    /// Resets every open connection, on both sides.
    void cut();
    /// Resets each open connection, and those to come, when so many more bytes of answers have passed it. Negative:
    /// never.
    void cutAfter(qint64 answerBytes);
    /// Connections stay open, new ones are taken, and nothing passes any more, in either direction. What is lost
    /// stays lost: after setSilent(false) only connections made then work.
    void setSilent(bool silent);
    /// Refuses new connections until listen().
    void refuse();

    /// Connections taken so far, and those open now.
    int connections() const { return m_taken; }
    int openConnections() const { return static_cast<int>(m_open.size()); }
    /// Bytes of answers passed to clients so far, and of questions to the server.
    qint64 answerBytes() const { return m_answerBytes; }
    qint64 questionBytes() const { return m_questionBytes; }

private:
    friend class ProxiedConnection;
    void accept();

    QTcpServer m_listener;
    QList<ProxiedConnection *> m_open;
    quint16 m_target;
    quint16 m_port = 0;
    int m_delayMs = 0;
    int m_taken = 0;
    qint64 m_cutAfter = -1;
    qint64 m_answerBytes = 0;
    qint64 m_questionBytes = 0;
    bool m_silent = false;
};

} // namespace postroom::test
