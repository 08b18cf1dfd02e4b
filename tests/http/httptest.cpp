// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "httptest.h"

#include <QtTest>

namespace postroom::test {

using namespace Qt::StringLiterals;

void HttpTest::init()
{
    m_server.clearScript();
    m_server.clearRequests();
    m_server.setHandler({});
    QVERIFY(m_server.listen());
    connectTo(m_server.url());
}

void HttpTest::cleanup()
{
    QTRY_COMPARE(liveJobs(), 0);
    m_platform.reset();
    m_server.close();
}

void HttpTest::connectTo(const QUrl &url, std::chrono::milliseconds deadline)
{
    connectTo(HttpSettings{url, clientId, {}, deadline});
}

void HttpTest::connectTo(HttpSettings settings, const QByteArray &secret)
{
    QByteArray bytes = secret;
    m_platform = std::make_unique<HttpPlatform>(
        std::move(settings), Secret(std::move(bytes)), Identity{Identity::Kind::Unattended, u"test"_s, {}});
}

void HttpTest::answerWith(const Response &response)
{
    m_server.setHandler([response](const Request &) { return response; });
}

Job<Page> *HttpTest::askNotifications(const Cursor &cursor)
{
    return source().page({Resource::Notifications, {{FilterKey::Service, u"s"_s}}}, cursor);
}

} // namespace postroom::test
