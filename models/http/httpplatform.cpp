// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/httpplatform.h"

#include "http/forkrules.h"
#include "http/platformexamination.h"
#include "platform/fanoutsearch.h"
#include "platform/servicesinreach.h"

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
    return shownAddress(m_client.settings().url);
}

std::unique_ptr<Search> HttpPlatform::search(const SearchQuery &query)
{
    return std::make_unique<FanOutSearch>(query, m_source, FanOutSearch::defaultWidth, servicesInReach(m_identity));
}

void HttpPlatform::setIdentity(Identity identity)
{
    m_identity = std::move(identity);
    m_client.setActingUser(m_identity.person ? m_identity.person->user.id : QString());
}

std::optional<WhyNot> HttpPlatform::whyNotSearch() const
{
    const bool missing = m_identity.kind == Identity::Kind::Person && !m_identity.person;
    if (missing || m_identity.kind == Identity::Kind::Nobody)
        return WhyNot{WhyNot::Reason::NobodySignedIn, std::nullopt};
    return whyNotSearchOnFork(m_fork);
}

Job<Fork> *HttpPlatform::recognise()
{
    return recognisePlatform(m_client, [this](Fork fork) { assume(fork); });
}

void HttpPlatform::assume(Fork fork)
{
    m_fork = fork;
    m_source.setFork(fork);
}

Job<std::vector<Check>> *HttpPlatform::examine()
{
    return examinePlatform(m_client);
}

} // namespace postroom
