// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/attentionreading.h"

#include "domain/service.h"
#include "platform/servicesinreach.h"

#include <algorithm>
#include <utility>

namespace postroom {

using namespace Qt::StringLiterals;
using Phase = AttentionState::Phase;

namespace {

constexpr qint64 daysOfFailures = 7; // DASH-02

QString dayBefore(Instant now, qint64 days, const QTimeZone &zone)
{
    return now.toDateTime(zone).date().addDays(-days).toString(Qt::ISODate);
}

// The list in which a kind is found: one for all, or one of each service.
Query questionOf(Attention kind, const QString &service, Instant now, const QTimeZone &zone)
{
    switch (kind) {
    case Attention::StuckJobs: {
        Query query{Resource::Jobs, {{FilterKey::Service, service}}};
        for (const QString &status :
            {u"scheduled"_s, u"pending"_s, u"in progress"_s, u"error"_s, u"sending limits exceeded"_s})
            query.filters.push_back({FilterKey::Status, status});
        return query;
    }
    case Attention::LockedPeople:
        return {Resource::Users, {{FilterKey::Service, service}}};
    case Attention::ChangedProviders:
        return {Resource::Providers, {}};
    case Attention::Failures:
        return {Resource::Services,
            {{FilterKey::Detailed, u"True"_s}, {FilterKey::StartDate, dayBefore(now, daysOfFailures - 1, zone)},
                {FilterKey::EndDate, dayBefore(now, 0, zone)}}};
    case Attention::Limits:
        break;
    }
    return {Resource::Services, {{FilterKey::Detailed, u"True"_s}}};
}

bool isServiceByService(Attention kind)
{
    return kind == Attention::StuckJobs || kind == Attention::LockedPeople;
}

// The most messages first; of what has no figures, the newest.
bool isWorse(const AttentionItem &a, const AttentionItem &b)
{
    if (a.part != b.part)
        return a.part > b.part;
    return sortMomentOf(*a.record).value_or(Instant()) > sortMomentOf(*b.record).value_or(Instant());
}

} // namespace

AttentionReading::AttentionReading(Attention kind, const std::shared_ptr<Platform> &platform, const Clock &clock)
    : m_kind(kind)
    , m_platform(platform)
    , m_clock(clock)
{
}

AttentionReading::~AttentionReading() = default;

void AttentionReading::start()
{
    m_jobs.clear();
    m_left.clear();
    m_limits.clear();
    m_ids.clear();
    m_open = 0;
    m_state = {};
    m_state.phase = Phase::Reading;
    const Query question = questionOf(m_kind, QString(), m_clock.now(), m_platform->zone());
    if (isServiceByService(m_kind)) {
        // Whether a connection has a way at all is told before any service is known.
        const auto why = m_platform->source().whyNot(question);
        using Reason = WhyNot::Reason;
        if (why
            && (why->reason == Reason::NoMapping || why->reason == Reason::LackedByFork
                || why->reason == Reason::DiffersOnFork || why->reason == Reason::LackedByRevision
                || why->lacksRight()))
            return refuse(*why, question.resource);
        read(servicesInReach(m_platform->identity()), &AttentionReading::onServices);
    } else if (const auto why = m_platform->source().whyNot(question)) {
        refuse(*why, question.resource);
    } else if (m_kind == Attention::Limits) {
        read({Resource::Services, {}}, &AttentionReading::onLimits);
    } else {
        read(question, &AttentionReading::onWhole);
    }
}

void AttentionReading::stop()
{
    m_jobs.clear();
    m_left.clear();
    if (isReading()) {
        m_state.leftOut += m_state.services - m_state.asked;
        end();
    }
}

void AttentionReading::read(const Query &query, void (AttentionReading::*take)(const Page &))
{
    if (const auto why = m_platform->source().whyNot(query))
        return refuse(*why, query.resource);
    announce();
    auto *job = m_platform->source().page(query, {});
    m_jobs.push_back(std::make_unique<JobGuard>());
    m_jobs.back()->reset(job);
    job->then(this, [this, take](const Result<Page> &answer) {
        if (answer)
            (this->*take)(*answer);
        else
            fail(answer.error());
    });
}

void AttentionReading::onServices(const Page &page)
{
    std::vector<const Service *> order;
    for (const Row &row : page.rows) {
        const auto *service = as<Service>(row);
        if (service && service->active.value_or(true))
            order.push_back(service);
    }
    std::stable_sort(order.begin(), order.end(), [](const Service *a, const Service *b) {
        return !a->restricted.value_or(false) && b->restricted.value_or(false);
    });
    const auto most = std::min(order.size(), static_cast<std::size_t>(mostServices));
    for (std::size_t i = 0; i < most; ++i)
        m_left.push_back({order[i]->id, order[i]->name});
    m_state.services = static_cast<int>(most);
    m_state.leftOut = static_cast<int>(order.size() - most);
    for (int i = 0; i < width; ++i)
        askNext();
    if (most == 0)
        end();
}

// A service that is closed to the person is passed over: where all of them are, that is the answer.
void AttentionReading::askNext()
{
    while (!m_left.empty()) {
        const AttentionScope scope = m_left.front();
        m_left.pop_front();
        const Query query = questionOf(m_kind, scope.service, m_clock.now(), m_platform->zone());
        if (const auto why = m_platform->source().whyNot(query)) {
            ++m_state.asked;
            ++m_state.closed;
            m_state.why = why;
            m_state.resource = query.resource;
            if (m_state.asked == m_state.services && m_open == 0)
                end();
            continue;
        }
        auto *job = m_platform->source().page(query, {});
        m_jobs.push_back(std::make_unique<JobGuard>());
        m_jobs.back()->reset(job);
        ++m_open;
        job->then(this, [this, scope](const Result<Page> &answer) { onOfService(scope, answer); });
        return;
    }
}

void AttentionReading::onOfService(const AttentionScope &scope, const Result<Page> &answer)
{
    --m_open;
    ++m_state.asked;
    if (answer) {
        add(answer->rows, scope);
    } else {
        ++m_state.unanswered;
        m_state.error = answer.error();
    }
    if (m_state.asked == m_state.services && m_open == 0)
        return end();
    announce();
    askNext();
}

void AttentionReading::onLimits(const Page &page)
{
    for (const Row &row : page.rows)
        m_limits.insert(idOf(*row), row);
    read(questionOf(m_kind, QString(), m_clock.now(), m_platform->zone()), &AttentionReading::onWhole);
}

void AttentionReading::onWhole(const Page &page)
{
    add(page.rows, {});
    end();
}

void AttentionReading::add(const std::vector<Row> &rows, const AttentionScope &scope)
{
    for (const Row &row : rows) {
        const Row limits = m_limits.value(idOf(*row));
        for (AttentionItem &item : attentionIn(m_kind, row, scope, m_clock.now(), limits.get())) {
            const QString key = idOf(*row) + item.channel;
            if (m_ids.contains(key))
                continue;
            m_ids.insert(key);
            m_state.items.push_back(std::move(item));
        }
    }
    std::stable_sort(m_state.items.begin(), m_state.items.end(), isWorse);
}

void AttentionReading::refuse(const WhyNot &why, Resource resource)
{
    m_state.why = why;
    m_state.resource = resource;
    m_state.phase = Phase::NotPossible;
    announce();
}

void AttentionReading::fail(const Error &error)
{
    m_state.error = error;
    m_state.phase = Phase::Failed;
    announce();
}

void AttentionReading::end()
{
    const bool allClosed = m_state.services > 0 && m_state.closed == m_state.services;
    const bool nobodyAnswered = m_state.unanswered > 0 && m_state.unanswered + m_state.closed == m_state.services;
    m_state.phase = nobodyAnswered ? Phase::Failed : allClosed ? Phase::NotPossible : Phase::Read;
    announce();
}

void AttentionReading::announce()
{
    if (std::exchange(m_announcing, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_announcing = false;
            Q_EMIT changed();
        },
        Qt::QueuedConnection);
}

} // namespace postroom
