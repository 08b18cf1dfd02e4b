// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/severalsearch.h"

#include "platform/platform.h"

#include <algorithm>
#include <utility>

namespace postroom {

using Phase = SearchState::Phase;

namespace {

void joinFailures(std::vector<ServiceFailure> &known, const std::vector<ServiceFailure> &more)
{
    for (const ServiceFailure &failure : more) {
        const bool isThere = std::any_of(
            known.begin(), known.end(), [&failure](const ServiceFailure &one) { return one.id == failure.id; });
        if (!isThere)
            known.push_back(failure);
    }
}

void addParts(std::vector<SearchTerm> &parts, const SearchTerm &term)
{
    QStringList types = term.requests.size() == 1 ? term.requests.front().types : QStringList();
    types.removeDuplicates();
    if (types.size() < 2)
        return parts.push_back(term);
    for (const QString &type : std::as_const(types)) {
        parts.push_back(term);
        parts.back().requests = {SearchRequest{{type}}};
    }
}

void joinReach(SearchReach &known, const SearchReach &more)
{
    for (const SearchReach::Exception &exception : more.exceptions) {
        const bool isThere = std::any_of(
            known.exceptions.begin(), known.exceptions.end(), [&exception](const SearchReach::Exception &one) {
                return one.service == exception.service && one.notificationType == exception.notificationType;
            });
        if (!isThere)
            known.exceptions.push_back(exception);
    }
}

} // namespace

SeveralSearch::SeveralSearch(const SearchQuery &query, Begin begin)
    : Search(query)
    , m_begin(std::move(begin))
    , m_left(partsOf(query))
{
    std::reverse(m_left.begin(), m_left.end());
}

SeveralSearch::~SeveralSearch()
{
    if (m_current)
        m_current->disconnect(this);
}

void SeveralSearch::start()
{
    next();
}

void SeveralSearch::next()
{
    if (state().isOver())
        return;
    SearchQuery query = state().query;
    query.others.clear();
    query.term = std::move(m_left.back());
    m_left.pop_back();
    m_current = m_begin(query);
    if (m_mostRows)
        m_current->setMostRows(*m_mostRows);
    connect(m_current.get(), &Search::inserted, this, [this](qint64, const std::vector<Row> &run) { add(run); });
    connect(m_current.get(), &Search::stateChanged, this, &SeveralSearch::onState);
    connect(m_current.get(), &Search::finished, this, &SeveralSearch::onOneOver);
    m_current->start();
}

void SeveralSearch::stop()
{
    if (m_current) {
        m_current->disconnect(this);
        m_current->stop();
        if (!state().isOver())
            join(m_current->state());
    }
    endWith(Phase::Stopped);
}

void SeveralSearch::onState()
{
    const SearchState &one = m_current->state();
    SearchState &known = editState();
    if (!known.isOver())
        known.phase = one.phase == Phase::Listing && known.recipients == 0 ? Phase::Listing : Phase::Asking;
    join(one);
}

// The one that tells this is kept until it has done so.
void SeveralSearch::onOneOver()
{
    const SearchState one = m_current->state();
    m_current->disconnect(this);
    join(one);
    m_reachKnown = m_reachKnown && one.reach.known;
    SearchState &known = editState();
    if (one.error) {
        known.error = one.error;
        endWith(Phase::Failed);
        return;
    }
    ++known.recipients;
    known.recipientsWithMessages += one.messages > 0 ? 1 : 0;
    if (!m_left.empty()) {
        QMetaObject::invokeMethod(this, &SeveralSearch::next, Qt::QueuedConnection);
        return;
    }
    known.reach.known = m_reachKnown;
    endWith(Phase::Finished);
}

void SeveralSearch::endWith(Phase phase)
{
    if (!state().isOver())
        editState().phase = phase;
    if (!std::exchange(m_toldFinished, true))
        Q_EMIT finished();
}

void SeveralSearch::join(const SearchState &one)
{
    SearchState &known = editState();
    joinFailures(known.failed, one.failed);
    joinReach(known.reach, one.reach);
    known.services = std::max(known.services, one.services);
    const int missing = static_cast<int>(known.failed.size());
    known.answered = known.recipients > 0 ? known.services - missing : one.answered;
    for (const QString &name : one.showMore) {
        if (!known.showMore.contains(name))
            known.showMore.append(name);
    }
    known.hasMore = known.hasMore || one.hasMore;
    known.olderLeft = known.olderLeft || one.olderLeft;
    known.knowsServices = known.knowsServices && one.knowsServices;
    if (one.archivedLooked)
        known.archivedLooked = std::min(known.archivedLooked.value_or(*one.archivedLooked), *one.archivedLooked);
    if (one.newestOnly) {
        known.newestOnly = std::max(known.newestOnly.value_or(0), *one.newestOnly);
        known.whyNewest = one.whyNewest;
    }
    if (!known.query.isSeveral() && !known.nearMisses) // of one recipient, in several types
        known.nearMisses = one.nearMisses;
    if (!one.lackingIndexes.empty())
        known.lackingIndexes = one.lackingIndexes;
    if (one.backTo)
        known.backTo = std::max(known.backTo.value_or(*one.backTo), *one.backTo);
    if (known.asOf == Instant())
        known.asOf = one.asOf;
}

std::vector<SearchTerm> partsOf(const SearchQuery &query)
{
    std::vector<SearchTerm> parts;
    addParts(parts, query.term);
    for (const SearchTerm &term : query.others)
        addParts(parts, term);
    return parts;
}

std::unique_ptr<Search> searchFor(Platform &platform, const SearchQuery &query)
{
    if (partsOf(query).size() == 1)
        return platform.search(query);
    return std::make_unique<SeveralSearch>(query, [&platform](const SearchQuery &one) { return platform.search(one); });
}

} // namespace postroom
