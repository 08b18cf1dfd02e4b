// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/keyplatform.h"

#include "http/forkrules.h"
#include "http/keysearch.h"
#include "http/platformexamination.h"

namespace postroom {

namespace {

Identity keyHolder(const std::vector<ApiKeyCredential> &keys)
{
    QStringList names;
    for (const ApiKeyCredential &key : keys)
        names.append(key.name);
    return {Identity::Kind::ServiceKeys, names.join(QLatin1StringView(", ")), {}};
}

} // namespace

KeyPlatform::KeyPlatform(const HttpSettings &settings, std::vector<ApiKeyCredential> keys, const Clock &clock)
    : m_settings(settings)
    , m_identity(keyHolder(keys))
    , m_clock(clock)
    , m_source(m_keys)
{
    for (ApiKeyCredential &key : keys)
        m_keys.push_back(std::make_unique<KeyConnection>(settings, std::move(key), m_identity));
}

QString KeyPlatform::name() const
{
    return m_settings.url.host();
}

QString KeyPlatform::address() const
{
    return shownAddress(m_settings.url);
}

std::unique_ptr<Search> KeyPlatform::search(const SearchQuery &query)
{
    return std::make_unique<KeySearch>(query, m_source, m_clock);
}

std::optional<WhyNot> KeyPlatform::whyNotSearch() const
{
    return whyNotKeysOnFork(m_fork);
}

Job<Fork> *KeyPlatform::recognise()
{
    return recognisePlatform(m_keys.front()->client(), [this](Fork fork) { assume(fork); });
}

Job<std::vector<Check>> *KeyPlatform::examine()
{
    return examineKeys(m_keys);
}

} // namespace postroom
