// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/httpplatform.h"
#include "support/testhttpserver.h"
#include "waited.h"

namespace postroom::test {

/// A platform over HTTP beside the real test server, as every test of bad input needs it.
class HttpTest : public QObject {
    Q_OBJECT
public:
    static constexpr auto clientId = "notify-admin";

protected:
    /// Connects to `url`; what was connected before goes.
    void connectTo(const QUrl &url, std::chrono::milliseconds deadline = std::chrono::seconds(20));
    void connectTo(HttpSettings settings, const QByteArray &secret = "test-secret");
    /// Every request gets this answer.
    void answerWith(const Response &response);
    Source &source() { return m_platform->source(); }
    Job<Page> *askServices() { return source().page({Resource::Services, {}}, {}); }
    /// A page of the notifications of the service "s".
    Job<Page> *askNotifications(const Cursor &cursor = {});
    Result<Page> services() { return waited(askServices()); }
    Result<Page> notifications(const Cursor &cursor = {}) { return waited(askNotifications(cursor)); }
    Result<Row> service(const QString &id) { return waited(source().one({Resource::Services, id, {}})); }

    TestHttpServer m_server;
    std::unique_ptr<HttpPlatform> m_platform;

private Q_SLOTS:
    void init();
    void cleanup();
};

} // namespace postroom::test
