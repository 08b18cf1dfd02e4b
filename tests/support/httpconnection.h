// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/httpmessage.h"

#include <optional>
#include <QObject>
#include <QTcpSocket>

namespace postroom::test {

class TestHttpServer;

/// One accepted connection of TestHttpServer: reads requests one after another and writes their answers. Owns itself
/// and its socket; both go when the connection closes.
class HttpConnection : public QObject {
    Q_OBJECT
public:
    HttpConnection(TestHttpServer &server, QTcpSocket *socket, int number);
    ~HttpConnection() override;

private:
    void read();
    std::optional<Request> takeRequest();
    bool readHead(QByteArrayView head);
    void begin();
    void send();
    void sendAnswer();
    void sendMore();
    QByteArray head() const;
    void end(bool keepOpen);

    TestHttpServer &m_server;
    QTcpSocket *m_socket;
    QByteArray m_buffer;
    Request m_request;
    Response m_response;
    qint64 m_bodyLength = -1; // of the request being read; -1: its head is not there yet
    qint64 m_unsent = 0; // bytes of a streamed body
    int m_number;
    bool m_busy = false;
};

} // namespace postroom::test
