// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/endpoint.h"
#include "http/httpclient.h"
#include "platform/identity.h"
#include "platform/source.h"

#include <QHash>

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
    /// What keeps the person who is signed in from it, also where only the service's record will tell.
    template <typename Asked> std::optional<WhyNot> whyNotPermitted(const Asked &asked) const;
    template <typename Asked> std::optional<WhyNot> whyNotAsked(const Asked &asked) const;
    template <typename Asked> bool mustReadService(const Asked &asked) const;
    template <typename T> Job<T> *afterService(const QString &id, std::function<Job<T> *()> ask);
    Job<Row> *fetched(const Target &target);

    HttpClient &m_client;
    const Identity &m_identity;
    Api m_api;
    Fork m_fork = Fork::Unknown;
    QHash<QString, Row> m_services; // read to know what a person may, by id
};

} // namespace postroom
