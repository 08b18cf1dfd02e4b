// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "http/httperror.h"
#include "http/request.h"

#include <functional>
#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>
#include <QUrl>

namespace postroom {

class HttpClient;

/// One request with its attempts and redirects, up to a 2xx answer or an Error. A child of the job it works for.
class HttpExchange : public QObject {
    Q_OBJECT
public:
    HttpExchange(
        HttpClient &client, HttpRequest request, std::function<void(Result<HttpAnswer>)> done, QObject *parent);
    ~HttpExchange() override;

    void start();
    /// Stops it silently: nothing will be called.
    void abort();

private:
    void hangUp();
    void checkSize();
    void onFinished();
    void follow(const QByteArray &location, int status);
    void repeat(std::chrono::milliseconds delay);
    void conclude(Result<HttpAnswer> result);
    void note(const Result<HttpAnswer> *result) const;
    bool mayRepeat(const Error &error) const;
    HttpAnswer answer() const;

    HttpClient &m_client;
    HttpRequest m_request;
    std::function<void(Result<HttpAnswer>)> m_done;
    QUrl m_url;
    QPointer<QNetworkReply> m_reply;
    QTimer m_pause;
    QElapsedTimer m_since;
    Instant m_begun;
    int m_repeats = 0;
    int m_redirects = 0;
    bool m_clockRepeated = false;
};

} // namespace postroom
