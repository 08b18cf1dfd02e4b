// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/search.h"

#include <deque>
#include <QTimer>

namespace postroom {

/// The search over all services of a platform that can only be asked service by service: one list of services, then as
/// many requests at once as `width` allows, live services first, then those in trial mode, then archived ones. A
/// service that fails or does not answer in time is reported and not fatal; when the platform says "too many requests"
/// all wait as long as it asks, up to longestWait: then the service is reported with the time it asks for. How long
/// services keep messages is asked after the answers and never delays them.
class FanOutSearch : public Search {
    Q_OBJECT
public:
    static constexpr int defaultWidth = 16; ///< requests in flight
    static constexpr int patience = 4; ///< how often one request is repeated after "too many requests"
    static constexpr std::chrono::seconds longestWait{60}; ///< of all pauses that the platform asks for together

    /// `source` must outlive the search. `services` is the list of those that are asked where the search is not for
    /// one: see servicesInReach().
    FanOutSearch(const SearchQuery &query, Source &source, int width = defaultWidth,
        const Query &services = {Resource::Services, {}});
    ~FanOutSearch() override;

    void start() override;
    void stop() override;

private:
    struct Asked {
        QString id;
        QString name;
        int open = 0; ///< requests without an answer
        bool found = false;
        bool more = false; ///< it has more messages than it shows
        std::optional<Error> error;

        const QString &shownName() const { return name.isEmpty() ? id : name; }
    };
    struct Task {
        std::size_t service;
        SearchRequest request;
        int attempts = 0;
    };

    void onServices(const Result<Page> &answer);
    void onOneService(const Result<Row> &answer);
    void plan(const std::vector<Row> &services);
    void proceed();
    void ask(Task task);
    void onAnswer(const Task &task, const Result<Page> &answer);
    bool waitFor(Task task, const Error &error);
    void giveUp(const Error &error);
    void onServiceDone(const Asked &service);
    void planReach();
    void askRetention(std::size_t service);
    void addReach(const QString &service, const Page &retention);
    void track(AbstractJob *job);
    void cancelAll();
    void tellFinished();

    Source &m_source;
    int m_width;
    Query m_listed;
    std::vector<Asked> m_services;
    std::deque<Task> m_tasks;
    std::deque<std::size_t> m_retention; ///< services whose data retention is still to be asked for
    QSet<AbstractJob *> m_jobs;
    QTimer m_pause;
    std::chrono::milliseconds m_waited{0};
    int m_refusedInTurn = 0; ///< requests that were given up after "too many requests", without another end between
    int m_openServices = 0;
    bool m_reachFailed = false;
    bool m_toldFinished = false;
};

} // namespace postroom
