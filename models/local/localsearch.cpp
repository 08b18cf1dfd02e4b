// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "local/localsearch.h"

#include "domain/dataretention.h"
#include "domain/notification.h"
#include "domain/service.h"
#include "local/localpage.h"
#include "local/localquery.h"

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

// The services that the query asks; NotFound when its service does not exist, as over the API.
Result<std::vector<Row>> servicesAsked(StoreDesk &desk, const SearchQuery &query)
{
    const auto page = localPage(desk, {Resource::Services, {}}, {}, {});
    if (!page)
        return page.error();
    std::vector<Row> services;
    bool exists = query.service.isEmpty();
    for (const Row &row : page->rows) {
        const auto *service = as<Service>(row);
        const bool named = query.service.isEmpty() || service->id == query.service;
        const bool wanted = query.includeArchived || service->active.value_or(true);
        exists = exists || named;
        if (named && wanted)
            services.push_back(row);
    }
    if (!exists)
        return makeError(Error::Kind::NotFound, u"no service "_s + query.service);
    return services;
}

QSet<QString> idsOf(const std::vector<Row> &services)
{
    QSet<QString> ids;
    for (const Row &service : services)
        ids.insert(idOf(*service));
    return ids;
}

// How long services keep messages: those that answered with some, or all when nothing was found.
Result<std::vector<Row>> retentionOf(
    StoreDesk &desk, const std::vector<Row> &services, const std::vector<Row> &messages)
{
    QSet<QString> found;
    for (const Row &message : messages)
        found.insert(as<Notification>(message)->service);
    std::vector<Row> all;
    for (const Row &service : services) {
        if (!found.isEmpty() && !found.contains(idOf(*service)))
            continue;
        const Query query{Resource::DataRetention, {{FilterKey::Service, idOf(*service)}}};
        const auto page = localPage(desk, query, {}, {});
        if (!page)
            return page.error();
        all.insert(all.end(), page->rows.begin(), page->rows.end());
    }
    return all;
}

} // namespace

LocalSearch::LocalSearch(const SearchQuery &query, StoreWorker &worker)
    : Search(query)
    , m_worker(worker)
{
}

void LocalSearch::start()
{
    auto *job = m_worker.run<Answer>([query = state().query](StoreDesk &desk) { return find(desk, query); });
    m_job.reset(job);
    job->then(this, [this](const Result<Answer> &answer) { onAnswer(answer); });
}

void LocalSearch::stop()
{
    m_job.reset();
    if (!state().isOver())
        editState().phase = SearchState::Phase::Stopped;
    Q_EMIT finished();
}

Result<LocalSearch::Answer> LocalSearch::find(StoreDesk &desk, const SearchQuery &query)
{
    Answer answer;
    auto services = servicesAsked(desk, query);
    if (!services)
        return services.error();
    answer.services = std::move(services).value();
    if (answer.services.empty())
        return answer;
    const auto recipients = recipientsOf(desk);
    if (!recipients)
        return recipients.error();
    const RecipientHits hits
        = (*recipients)->find(query.term.term, query.term.requests, idsOf(answer.services), query.statuses);
    answer.hasMore = hits.hasMore;
    auto messages = desk.store->rowsByKey(hits.keys);
    if (!messages)
        return messages.error();
    answer.messages = std::move(messages).value();
    auto retention = retentionOf(desk, answer.services, answer.messages);
    if (!retention)
        return retention.error();
    answer.retention = std::move(retention).value();
    return answer;
}

void LocalSearch::onAnswer(const Result<Answer> &answer)
{
    SearchState &known = editState();
    if (!answer) {
        known.phase = SearchState::Phase::Failed;
        known.error = answer.error();
        Q_EMIT finished();
        return;
    }
    known.services = static_cast<int>(answer->services.size());
    known.answered = known.services;
    addMessages(*answer);
    addReach(*answer);
    editState().phase = SearchState::Phase::Finished;
    Q_EMIT finished();
}

void LocalSearch::addMessages(const Answer &answer)
{
    for (const Row &service : answer.services) {
        const auto *asked = as<Service>(service);
        if (answer.hasMore.contains(asked->id))
            editState().showMore.append(asked->name);
        std::vector<Row> own;
        for (const Row &message : answer.messages) {
            if (as<Notification>(message)->service == asked->id)
                own.push_back(message);
        }
        if (!own.empty())
            add(own, asked->name);
    }
}

void LocalSearch::addReach(const Answer &answer)
{
    SearchReach &reach = editState().reach;
    for (const Row &row : answer.retention) {
        const auto *retention = as<DataRetention>(row);
        const int days = static_cast<int>(retention->daysOfRetention.value_or(SearchReach::usualDays));
        if (days != SearchReach::usualDays)
            reach.exceptions.push_back({retention->serviceId, retention->notificationType, days});
    }
    reach.known = true;
}

} // namespace postroom
