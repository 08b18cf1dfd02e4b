// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/gathered.h"

#include <algorithm>

namespace postroom {

Gathered::Gathered(Source &source, QObject *parent)
    : QObject(parent)
    , m_source(source)
{
}

void Gathered::read(const Target &target, AsksOf asks, QDate today)
{
    if (target != m_target) {
        m_record.reset();
        m_parts.clear();
    }
    m_target = target;
    m_asks = asks;
    m_today = today;
    m_error.reset();
    Job<Row> *job = m_source.one(target);
    m_job.reset(job);
    m_isAsked = true;
    job->then(this, [this](const Result<Row> &answer) {
        m_job.reset();
        m_isAsked = false;
        if (answer)
            m_record = *answer;
        else
            m_error = answer.error();
        if (answer)
            readParts();
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

void Gathered::readParts()
{
    const std::vector<Ask> asks = m_asks(m_target, *m_record, m_source, m_today);
    std::erase_if(m_parts, [&asks](const auto &part) {
        return std::none_of(asks.begin(), asks.end(), [&part](const Ask &ask) { return keyOf(ask) == part.first; });
    });
    for (const Ask &each : asks)
        ask(each);
}

void Gathered::ask(const Ask &ask)
{
    const Key key = keyOf(ask);
    const Target target{key.first, key.second, ask.query.filters};
    if (ask.id ? m_source.whyNot(target) : m_source.whyNot(ask.query))
        return;
    Part &part = m_parts[key];
    if (part.state != State::Read)
        part.state = State::Reading;
    if (ask.id) {
        Job<Row> *job = m_source.one(target);
        part.job.reset(job);
        job->then(this, [this, key](const Result<Row> &answer) {
            answer ? onRows(key, {*answer}, true) : onFailed(key, answer.error());
        });
        return;
    }
    Job<Page> *job = m_source.page(ask.query, {});
    part.job.reset(job);
    job->then(this, [this, key](const Result<Page> &answer) {
        answer ? onRows(key, answer->rows, !answer->next) : onFailed(key, answer.error());
    });
}

void Gathered::onRows(const Key &key, std::vector<Row> rows, bool isWhole)
{
    Part &part = m_parts[key];
    part.state = State::Read;
    part.rows = std::move(rows);
    part.isWhole = isWhole;
    part.error.reset();
    Q_EMIT changed();
}

// What there is nothing of (an organisation of a service that has none) is no failure.
void Gathered::onFailed(const Key &key, const Error &error)
{
    if (error.kind == Error::Kind::NotFound)
        return onRows(key, {}, true);
    Part &part = m_parts[key];
    part.error = error;
    if (part.state != State::Read)
        part.state = error.kind == Error::Kind::Forbidden ? State::NoWay : State::Failed;
    Q_EMIT changed();
}

void Gathered::stop()
{
    m_job.reset();
    m_isAsked = false;
    for (auto &[key, part] : m_parts) {
        part.job.reset();
        if (part.state == State::Reading)
            part.state = State::NoWay;
    }
    Q_EMIT changed();
}

bool Gathered::isReading() const
{
    return m_isAsked
        || std::any_of(m_parts.begin(), m_parts.end(), [](const auto &each) { return each.second.job.isRunning(); });
}

Gathered::State Gathered::stateOf(Resource resource) const
{
    State worst = State::NoWay;
    for (const State state : {State::Read, State::Reading, State::Failed}) {
        const bool any = std::any_of(m_parts.begin(), m_parts.end(),
            [resource, state](const auto &each) { return each.first.first == resource && each.second.state == state; });
        worst = any ? state : worst;
    }
    return worst;
}

std::vector<Row> Gathered::rows(Resource resource) const
{
    std::vector<Row> all;
    for (const auto &[key, part] : m_parts) {
        if (key.first == resource)
            all.insert(all.end(), part.rows.begin(), part.rows.end());
    }
    return all;
}

bool Gathered::isWhole(Resource resource) const
{
    return std::all_of(m_parts.begin(), m_parts.end(),
        [resource](const auto &part) { return part.first.first != resource || part.second.isWhole; });
}

std::optional<Error> Gathered::partError() const
{
    for (const auto &[key, part] : m_parts) {
        if (part.error && part.state != State::NoWay && !part.job.isRunning())
            return part.error;
    }
    return std::nullopt;
}

} // namespace postroom
