// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "http/keysource.h"
#include "platform/platform.h"

namespace postroom {

/// A platform as the API keys of services see it, over its public API (issue B.3): for who has no other access.
class KeyPlatform : public Platform {
    Q_OBJECT
public:
    /// `settings` without a client id; at least one key. `clock` must outlive the platform.
    KeyPlatform(const HttpSettings &settings, std::vector<ApiKeyCredential> keys, const Clock &clock);

    QString name() const override;
    Connection connection() const override { return Connection::ServiceKeys; }
    QString address() const override;
    const Identity &identity() const override { return m_identity; }
    Source &source() override { return m_source; }
    std::unique_ptr<Search> search(const SearchQuery &query) override;
    std::optional<WhyNot> whyNotSearch() const override;
    Job<Fork> *recognise() override;
    void assume(Fork fork) override { m_fork = fork; }
    /// The connection as ever, then each key by itself.
    Job<std::vector<Check>> *examine() override;

    const KeyConnections &keys() const { return m_keys; }

private:
    HttpSettings m_settings;
    Identity m_identity;
    const Clock &m_clock;
    KeyConnections m_keys;
    KeySource m_source;
    Fork m_fork = Fork::Unknown;
};

} // namespace postroom
