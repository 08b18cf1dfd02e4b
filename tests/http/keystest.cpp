// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keystest.h"

#include <QtTest>

namespace postroom::test {

void KeysTest::init()
{
    m_server = std::make_unique<ContractServer>();
    QVERIFY(m_server->listen());
}

void KeysTest::cleanup()
{
    m_platform.reset();
    m_server.reset();
    QTRY_COMPARE(liveJobs(), 0);
}

KeyPlatform &KeysTest::connectWith(std::initializer_list<Key> keys)
{
    std::vector<ApiKeyCredential> credentials;
    for (const Key &key : keys) {
        QByteArray displayed = QByteArray(key.name) + '-' + key.service + '-' + key.secret;
        credentials.push_back(*ApiKeyCredential::read(Secret(std::move(displayed))));
    }
    HttpSettings settings;
    settings.url = m_server->url();
    m_platform = std::make_unique<KeyPlatform>(settings, std::move(credentials), m_clock);
    return *m_platform;
}

} // namespace postroom::test
