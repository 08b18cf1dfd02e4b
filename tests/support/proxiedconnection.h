// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QQueue>
#include <QTcpSocket>

namespace postroom::test {

class TcpProxy;

/// One connection through TcpProxy: the client's socket and the one to the server. Goes when either side has ended.
class ProxiedConnection : public QObject {
    Q_OBJECT
public:
    ProxiedConnection(TcpProxy &proxy, QTcpSocket *client, quint16 target);
    ~ProxiedConnection() override;

    /// Sends a reset to both sides and goes.
    void cut();
    void cutAfter(qint64 answerBytes) { m_left = answerBytes; }
    /// Swallows everything from now on, the ends too.
    void silence();

private:
    void passQuestions();
    void passAnswers();
    void passHeld();
    void toClient(const QByteArray &bytes);
    void endWhenPassed();

    TcpProxy &m_proxy;
    QTcpSocket *m_client;
    QTcpSocket *m_server;
    QQueue<QByteArray> m_held; ///< answers that wait out their delay, in order
    qint64 m_left; ///< bytes of answers until the cut; negative: none comes
    bool m_silent = false;
};

} // namespace postroom::test
