// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/endpoint.h"
#include "http/httpclient.h"
#include "platform/identity.h"
#include "platform/source.h"

namespace postroom {

/// One of the platform's APIs as a Source, driven by the endpoint table alone.
class HttpSource : public Source {
    Q_OBJECT
public:
    /// Both must outlive the source.
    HttpSource(HttpClient &client, const Identity &identity, Api api = Api::Internal);

    /// Which platform it is, once that is known: what it lacks is refused from then on.
    void setFork(Fork fork) { m_fork = fork; }

    Job<Page> *page(const Query &query, const Cursor &cursor) override;
    Job<Row> *one(const Target &target) override;
    Job<Cursor> *locate(const Query &query, std::optional<Instant> moment) override;
    std::optional<WhyNot> whyNot(const Query &query) const override;
    std::optional<WhyNot> whyNot(const Target &target) const override;
    int pageSize(const Query &query) const override;

private:
    HttpClient &m_client;
    const Identity &m_identity;
    Api m_api;
    Fork m_fork = Fork::Unknown;
};

} // namespace postroom
