// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/fanoutsearch.h"

#include "core/logging.h"
#include "domain/dataretention.h"
#include "domain/service.h"
#include "platform/servicesinreach.h"

#include <algorithm>

namespace postroom {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds firstPause
    = 1s; // the platform sends no Retry-After (api-contract §3.2), gateways may

// Live services first, then trial, then archived ones (issue A.5).
int rank(const Service &service)
{
    if (!service.active.value_or(true))
        return 2;
    return service.restricted.value_or(false) ? 1 : 0;
}

Query requestFor(const SearchQuery &query, const QString &service, const SearchRequest &request)
{
    Query asked{Resource::Notifications, {{FilterKey::Service, service}, {FilterKey::Recipient, query.term.term}}};
    for (const QString &type : request.types)
        asked.filters.push_back({FilterKey::Type, type});
    for (const QString &status : query.statuses)
        asked.filters.push_back({FilterKey::Status, status});
    return asked;
}

} // namespace

FanOutSearch::FanOutSearch(const SearchQuery &query, Source &source, int width, const Query &services)
    : Search(query)
    , m_source(source)
    , m_width(std::max(width, 1))
    , m_listed(services)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &FanOutSearch::proceed);
}

FanOutSearch::~FanOutSearch()
{
    cancelAll();
}

void FanOutSearch::start()
{
    if (const QString id = state().query.service; !id.isEmpty()) {
        auto *job = m_source.one({Resource::Services, id, {}});
        track(job);
        job->then(this, [this](const Result<Row> &answer) { onOneService(answer); });
        return;
    }
    auto *job = m_source.page(m_listed, {});
    track(job);
    job->then(this, [this](const Result<Page> &answer) { onServices(answer); });
}

void FanOutSearch::stop()
{
    cancelAll();
    if (!state().isOver())
        editState().phase = SearchState::Phase::Stopped;
    tellFinished();
}

void FanOutSearch::tellFinished()
{
    if (!std::exchange(m_toldFinished, true))
        Q_EMIT finished();
}

void FanOutSearch::onServices(const Result<Page> &answer)
{
    if (answer) {
        plan(answer->rows);
        return;
    }
    SearchState &known = editState();
    known.phase = SearchState::Phase::Failed;
    known.error = answer.error();
    tellFinished();
}

void FanOutSearch::onOneService(const Result<Row> &answer)
{
    if (!answer)
        return onServices(answer.error());
    Page page;
    page.rows.push_back(*answer);
    onServices(page);
}

void FanOutSearch::plan(const std::vector<Row> &services)
{
    std::vector<const Service *> order;
    for (const Row &row : services) {
        const auto *service = as<Service>(row);
        const bool wanted = service && (state().query.includeArchived || service->active.value_or(true));
        if (wanted && !whyNotMessagesOf(m_source, service->id))
            order.push_back(service);
    }
    std::stable_sort(
        order.begin(), order.end(), [](const Service *a, const Service *b) { return rank(*a) < rank(*b); });
    const std::vector<SearchRequest> &requests = state().query.term.requests;
    for (const Service *service : order) {
        for (const SearchRequest &request : requests)
            m_tasks.push_back({m_services.size(), request, 0});
        Asked asked;
        asked.id = service->id;
        asked.name = service->name;
        asked.open = static_cast<int>(requests.size());
        m_services.push_back(std::move(asked));
    }
    m_openServices = static_cast<int>(m_services.size());
    SearchState &known = editState();
    known.phase = SearchState::Phase::Asking;
    known.services = m_openServices;
    if (m_tasks.empty())
        planReach();
}

// Fills the free places: requests first, then, when all have answered, how long the services keep messages.
void FanOutSearch::proceed()
{
    while (!m_pause.isActive() && !m_tasks.empty() && m_jobs.size() < m_width) {
        Task task = std::move(m_tasks.front());
        m_tasks.pop_front();
        ask(std::move(task));
    }
    while (!m_retention.empty() && m_jobs.size() < m_width) {
        const std::size_t service = m_retention.front();
        m_retention.pop_front();
        askRetention(service);
    }
    if (state().phase == SearchState::Phase::Finished && m_retention.empty() && m_jobs.isEmpty()) {
        editState().reach.known = !m_reachFailed;
        tellFinished();
    }
}

void FanOutSearch::ask(Task task)
{
    auto *job = m_source.page(requestFor(state().query, m_services[task.service].id, task.request), {});
    track(job);
    job->then(this, [this, asked = std::move(task)](const Result<Page> &answer) { onAnswer(asked, answer); });
}

void FanOutSearch::onAnswer(const Task &task, const Result<Page> &answer)
{
    Asked &service = m_services[task.service];
    const bool refused = !answer && answer.error().kind == Error::Kind::RateLimited;
    if (refused && waitFor(task, answer.error()))
        return;
    m_refusedInTurn = refused ? m_refusedInTurn + 1 : 0;
    if (answer) {
        service.found = service.found || !answer->rows.empty();
        if (answer->next && !std::exchange(service.more, true))
            editState().showMore.append(service.shownName());
        add(answer->rows, service.name);
        if (state().isOver()) // stopped by who heard of the rows
            return;
    } else if (!service.error) {
        service.error = answer.error();
    }
    if (--service.open == 0)
        onServiceDone(service);
    if (m_refusedInTurn >= patience)
        giveUp(answer.error());
}

// False when the request has been repeated often enough, or all pauses together would be longer than a person waits.
bool FanOutSearch::waitFor(Task task, const Error &error)
{
    const std::chrono::milliseconds pause = error.retryAfter.value_or(firstPause * (1 << task.attempts));
    const auto left = m_pause.isActive() ? m_pause.remainingTimeAsDuration() : 0ms;
    const auto longer = std::max(pause - left, 0ms);
    if (task.attempts >= patience || m_waited + longer > longestWait)
        return false;
    ++task.attempts;
    m_tasks.push_front(std::move(task));
    m_waited += longer;
    if (longer > 0ms)
        m_pause.start(pause);
    return true;
}

// The platform as a whole asks for quiet: what has not been asked yet fails in the same way, unasked.
void FanOutSearch::giveUp(const Error &error)
{
    for (const Task &task : std::exchange(m_tasks, {})) {
        Asked &service = m_services[task.service];
        if (!service.error)
            service.error = error;
        if (--service.open == 0)
            onServiceDone(service);
    }
}

void FanOutSearch::onServiceDone(const Asked &service)
{
    SearchState &known = editState();
    if (service.error) {
        qCInfo(lcSearch) << "a service could not be asked:" << service.id << kindName(service.error->kind);
        known.failed.push_back({service.id, service.shownName(), *service.error});
    } else {
        ++known.answered;
    }
    if (--m_openServices == 0)
        planReach();
}

// Only services that answered with messages; all of them when nothing was found (issue A.5).
void FanOutSearch::planReach()
{
    const bool nothing = state().messages == 0;
    for (std::size_t i = 0; i < m_services.size(); ++i) {
        if (nothing ? !m_services[i].error : m_services[i].found)
            m_retention.push_back(i);
    }
    editState().phase = SearchState::Phase::Finished;
}

void FanOutSearch::askRetention(std::size_t service)
{
    const Asked &asked = m_services[service];
    auto *job = m_source.page({Resource::DataRetention, {{FilterKey::Service, asked.id}}}, {});
    track(job);
    job->then(this, [this, id = asked.id](const Result<Page> &answer) {
        if (answer)
            addReach(id, *answer);
        else
            m_reachFailed = true;
    });
}

void FanOutSearch::addReach(const QString &service, const Page &retention)
{
    for (const Row &row : retention.rows) {
        const auto *days = as<DataRetention>(row);
        const int kept = days ? static_cast<int>(days->daysOfRetention.value_or(SearchReach::usualDays)) : 0;
        if (days && kept != SearchReach::usualDays)
            editState().reach.exceptions.push_back({service, days->notificationType, kept});
    }
}

// What follows a job is done when it has left the count, so that its place is free.
void FanOutSearch::track(AbstractJob *job)
{
    m_jobs.insert(job);
    connect(job, &AbstractJob::ended, this, [this, job] {
        m_jobs.remove(job);
        proceed();
    });
}

void FanOutSearch::cancelAll()
{
    m_pause.stop();
    m_tasks.clear();
    m_retention.clear();
    for (AbstractJob *job : std::exchange(m_jobs, {})) {
        job->disconnect(this);
        job->cancel();
    }
}

} // namespace postroom
