// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/httpsource.h"
#include "platform/platform.h"

namespace postroom {

/// A platform over its administration API, with the internal client's secret (design §1).
class HttpPlatform : public Platform {
    Q_OBJECT
public:
    HttpPlatform(HttpSettings settings, Secret secret, Identity identity);

    QString name() const override;
    Connection connection() const override { return Connection::AdministrationApi; }
    QString address() const override;
    const Identity &identity() const override { return m_identity; }
    Source &source() override { return m_source; }
    std::unique_ptr<Search> search(const SearchQuery &query) override;
    std::optional<WhyNot> whyNotSearch() const override;
    Job<Fork> *recognise() override;
    void assume(Fork fork) override;
    Job<std::vector<Check>> *examine() override;

    HttpClient &client() { return m_client; }
    /// Takes who asks from now on: a person who signed in, or nobody any more.
    void setIdentity(Identity identity);

private:
    Identity m_identity;
    Fork m_fork = Fork::Unknown;
    HttpClient m_client;
    HttpSource m_source;
};

} // namespace postroom
