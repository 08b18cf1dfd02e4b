// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/httpplatform.h"

#include "http/forkrules.h"
#include "http/platformexamination.h"
#include "platform/fanoutsearch.h"

namespace postroom {

HttpPlatform::HttpPlatform(HttpSettings settings, Secret secret, Identity identity)
    : m_identity(std::move(identity))
    , m_client(std::move(settings), std::move(secret))
    , m_source(m_client, m_identity)
{
}

QString HttpPlatform::name() const
{
    return m_client.settings().url.host();
}

QString HttpPlatform::address() const
{
    return m_client.settings().url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

std::unique_ptr<Search> HttpPlatform::search(const SearchQuery &query)
{
    return std::make_unique<FanOutSearch>(query, m_source);
}

std::optional<WhyNot> HttpPlatform::whyNotSearch() const
{
    return whyNotSearchOnFork(m_fork);
}

Job<Fork> *HttpPlatform::recognise()
{
    return recognisePlatform(m_client, [this](Fork fork) {
        m_fork = fork;
        m_source.setFork(fork);
    });
}

Job<std::vector<Check>> *HttpPlatform::examine()
{
    return examinePlatform(m_client);
}

} // namespace postroom
