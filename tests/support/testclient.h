// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/httpmessage.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QSslConfiguration>

namespace postroom::test {

/// A plain client for the tests of the test server; not Postroom's own.
class TestClient {
public:
    /// What certificates are held against; nothing means the system's.
    void trust(const QSslCertificate &authority) { m_authorities = {authority}; }

    /// Sends a request with a raw path and query; the reply is the client's.
    QNetworkReply *send(const QByteArray &method, const QUrl &server, const QByteArray &target,
        const QList<Header> &headers = {}, const QByteArray &body = {})
    {
        QNetworkRequest request(QUrl::fromEncoded(server.toEncoded() + target));
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        for (const auto &[name, value] : headers)
            request.setRawHeader(name, value);
        if (server.scheme() == u"https") {
            QSslConfiguration configuration = request.sslConfiguration();
            configuration.setCaCertificates(m_authorities);
            request.setSslConfiguration(configuration);
        }
        return m_network.sendCustomRequest(request, method, body);
    }

    QNetworkReply *get(const QUrl &server, const QByteArray &target, const QList<Header> &headers = {})
    {
        return send("GET", server, target, headers);
    }

    /// Waits for the end of a reply on the event loop; false when it does not come.
    static bool wait(QNetworkReply *reply)
    {
        QSignalSpy finished(reply, &QNetworkReply::finished); // a real event loop: QTRY_* sleeps between its looks
        return reply->isFinished() || finished.wait(20000);
    }

    static int status(const QNetworkReply *reply)
    {
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }

private:
    QNetworkAccessManager m_network;
    QList<QSslCertificate> m_authorities;
};

} // namespace postroom::test
