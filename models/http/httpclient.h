// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job.h"
#include "core/requestlog.h"
#include "http/httperror.h"
#include "http/request.h"
#include "security/secret.h"

#include <QNetworkAccessManager>
#include <QSslCertificate>
#include <QUrl>
#include <vector>

namespace postroom {

class HttpExchange;

/// Where a platform's API is and how it is asked.
struct HttpSettings {
    QUrl url; ///< the API's root; https, or http on this computer only
    QByteArray clientId; ///< `iss` of the token: "notify-admin"
    QList<QSslCertificate> extraAuthorities; ///< private authorities of the profile; the system's are always trusted
    std::chrono::milliseconds deadline = std::chrono::seconds(30);
    std::shared_ptr<RequestLog> log = nullptr; ///< notes each request; null: nobody does
};

/// Sends requests: a fresh token for each, TLS always verified, redirects only within the origin, an answer of at most
/// `largestBody` bytes, reads repeated at most twice after a broken connection and once after a refused clock, writes
/// never. Spread over several network managers, since one keeps only six connections to a host (design §4). GUI thread.
class HttpClient : public QObject {
    Q_OBJECT
public:
    static constexpr int managers = 3;
    static constexpr qint64 largestBody = 32 * 1024 * 1024; ///< bytes

    HttpClient(HttpSettings settings, Secret secret);
    /// Cancels every job that waits for an answer.
    ~HttpClient() override;

    const HttpSettings &settings() const { return m_settings; }

    /// Names the person whose requests these are from now on, in `X-Notify-User-Id`, by which the platform's log lines
    /// tell them apart (admin-model-layer, headers of a request). Empty: nobody.
    void setActingUser(const QString &userId) { m_actingUser = userId.toLatin1(); }

    /// Starts a request on behalf of `job`, which owns it and stops it when it is cancelled. `done` is called with a
    /// 2xx answer or an Error, once, from the event loop.
    void send(const HttpRequest &request, AbstractJob *job, std::function<void(Result<HttpAnswer>)> done);

    /// Starts one attempt; used by HttpExchange.
    QNetworkReply *attempt(const HttpRequest &request, const QUrl &url);
    /// The address of a request below the API's root.
    QUrl urlFor(const HttpRequest &request) const;

Q_SIGNALS:
    /// The client goes, while it still can hang up.
    void closing();

private:
    struct Lane {
        std::unique_ptr<QNetworkAccessManager> network;
        int open = 0;
    };

    HttpSettings m_settings;
    Secret m_secret;
    QByteArray m_actingUser;
    std::vector<Lane> m_managers;
    std::unique_ptr<QNetworkAccessManager> m_writer; ///< of what changes something
};

} // namespace postroom
