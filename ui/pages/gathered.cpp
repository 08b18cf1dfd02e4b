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

void Gathered::read(
    const Target &target, std::vector<Ask> (*asks)(const Target &target, const Record &record, const Source &source))
{
    if (target != m_target) {
        m_record.reset();
        m_parts.clear();
    }
    m_target = target;
    m_asks = asks;
    m_error.reset();
    Job<Row> *job = m_source.one(target);
    m_job.reset(job);
    job->then(this, [this](const Result<Row> &answer) {
        m_job.reset();
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
    for (const Ask &each : m_asks(m_target, *m_record, m_source))
        ask(each);
}

void Gathered::ask(const Ask &ask)
{
    const Resource resource = ask.query.resource;
    const Target target{resource, ask.id.value_or(QString()), ask.query.filters};
    if (ask.id ? m_source.whyNot(target) : m_source.whyNot(ask.query))
        return;
    Part &part = m_parts[resource];
    if (part.state != State::Read)
        part.state = State::Reading;
    if (ask.id) {
        Job<Row> *job = m_source.one(target);
        part.job.reset(job);
        job->then(this, [this, resource](const Result<Row> &answer) {
            answer ? onRows(resource, {*answer}) : onFailed(resource, answer.error());
        });
        return;
    }
    Job<Page> *job = m_source.page(ask.query, {});
    part.job.reset(job);
    job->then(this, [this, resource](const Result<Page> &answer) {
        answer ? onRows(resource, answer->rows) : onFailed(resource, answer.error());
    });
}

void Gathered::onRows(Resource resource, std::vector<Row> rows)
{
    Part &part = m_parts[resource];
    part.state = State::Read;
    part.rows = std::move(rows);
    part.error.reset();
    Q_EMIT changed();
}

// What there is nothing of (an organisation of a service that has none) is no failure.
void Gathered::onFailed(Resource resource, const Error &error)
{
    if (error.kind == Error::Kind::NotFound)
        return onRows(resource, {});
    Part &part = m_parts[resource];
    part.error = error;
    if (part.state != State::Read)
        part.state = error.kind == Error::Kind::Forbidden ? State::NoWay : State::Failed;
    Q_EMIT changed();
}

void Gathered::stop()
{
    m_job.reset();
    for (auto &[resource, part] : m_parts) {
        part.job.reset();
        if (part.state == State::Reading)
            part.state = State::NoWay;
    }
    Q_EMIT changed();
}

bool Gathered::isReading() const
{
    return m_job.isRunning()
        || std::any_of(m_parts.begin(), m_parts.end(), [](const auto &each) { return each.second.job.isRunning(); });
}

Gathered::State Gathered::stateOf(Resource resource) const
{
    const auto found = m_parts.find(resource);
    return found == m_parts.end() ? State::NoWay : found->second.state;
}

const std::vector<Row> &Gathered::rows(Resource resource) const
{
    static const std::vector<Row> none;
    const auto found = m_parts.find(resource);
    return found == m_parts.end() ? none : found->second.rows;
}

std::optional<Error> Gathered::partError() const
{
    for (const auto &[resource, part] : m_parts) {
        if (part.state == State::Failed && !part.job.isRunning())
            return part.error;
    }
    return std::nullopt;
}

} // namespace postroom
