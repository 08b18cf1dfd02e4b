// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/keyconnection.h"

namespace postroom {

/// The connections of a workspace, one for each API key, in the order given.
using KeyConnections = std::vector<std::unique_ptr<KeyConnection>>;

/// Why the public API cannot answer a query, whosever key it is asked with; nothing when it can.
std::optional<WhyNot> whyNotWithKeys(const Query &query);

/// The public API with the API keys of several services as one Source. A service is known by its id or by the name of
/// its key; a list goes to the first key of its service, and needs none where there is only one key. Services are
/// listed by what the keys say of them, without a request. One record without a service is looked for with each key in
/// turn.
class KeySource : public Source {
    Q_OBJECT
public:
    /// `keys` must outlive the source.
    explicit KeySource(const KeyConnections &keys);

    Job<Page> *page(const Query &query, const Cursor &cursor) override;
    Job<Row> *one(const Target &target) override;
    /// By following the list backwards, with at most 20 requests.
    Job<Cursor> *locate(const Query &query, std::optional<Instant> moment) override;
    std::optional<WhyNot> whyNot(const Query &query) const override;
    std::optional<WhyNot> whyNot(const Target &target) const override;
    int pageSize(const Query &query) const override;

    /// The keys of a service, by its id or the name of a key; all without a service.
    std::vector<KeyConnection *> keysOf(const QString &service) const;

private:
    Page services() const;

    const KeyConnections &m_keys;
};

} // namespace postroom
