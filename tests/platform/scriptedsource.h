// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/fanoutsearch.h"

#include <map>

namespace postroom::test {

/// A platform of services whose answers a test writes: by itself, from the event loop, or by hand where `byHand` says.
class ScriptedSource : public Source {
public:
    /// How one service behaves; what is not said is an empty answer.
    struct Script {
        std::vector<Row> messages; ///< to every request
        std::map<QString, std::vector<Row>> messagesOfType; ///< by the first `type` of a request
        bool more = false;
        std::vector<Error> errors; ///< given in turn before the messages, one a request
        std::vector<Row> retention;
        std::optional<Error> retentionError;
    };
    /// A request that stands open.
    struct Open {
        Query query;
        QPointer<postroom::Job<Page>> job;
    };

    std::vector<Row> services;
    std::optional<Error> servicesError;
    std::map<QString, Script> scripts; ///< by id of the service
    bool byHand = false; ///< requests for notifications wait for answer()
    bool retentionByHand = false; ///< those for data retention too

    QList<Query> asked; ///< every request, in order
    int mostInFlight = 0; ///< of requests for notifications and retention
    int aborted = 0;

    /// A service row; `state` is live, trial or archived.
    static Row service(const QString &id, const QString &state);
    /// A message of a service, `minute` minutes after a fixed moment.
    static Row message(const QString &id, const QString &service, int minute);
    /// A row of data retention.
    static Row retention(const QString &type, int days);

    /// Adds live services "s0", "s1" and so on.
    void addServices(int count);
    /// Requests without an answer, oldest first.
    std::vector<Open> open();
    /// Answers the oldest open request of a service as its script says.
    void answer(const QString &service);
    /// Ids of the services that a resource was asked for, in order.
    QStringList servicesAsked(Resource resource) const;

    postroom::Job<Page> *page(const Query &query, const Cursor &cursor) override;
    postroom::Job<Row> *one(const Target &target) override;
    postroom::Job<Cursor> *locate(const Query &, std::optional<Instant>) override;
    std::optional<WhyNot> whyNot(const Query &) const override { return {}; }
    std::optional<WhyNot> whyNot(const Target &) const override { return {}; }
    int pageSize(const Query &) const override { return 50; }

private:
    Result<Page> reply(const Query &query);

    std::vector<Open> m_open;
    int m_inFlight = 0;
};

/// A query over all services, without types or statuses.
SearchQuery word(const QString &term);
/// The ids of what a search has found, in order.
QStringList ids(const Search &search);

/// What a search became; `finished` counts that signal.
struct Watched {
    explicit Watched(Search &search)
    {
        QObject::connect(&search, &Search::finished, &search, [this] { ++finished; });
    }
    int finished = 0;
};

} // namespace postroom::test
