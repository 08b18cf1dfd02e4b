// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/shownsearch.h"

#include "platform/severalsearch.h"
#include "tables/pagedtablemodel.h"
#include "text/errorwords.h"
#include "text/searchwords.h"
#include "text/times.h"
#include "widgets/messagebar.h"

#include <algorithm>
#include <utility>

namespace postroom {

using namespace Qt::StringLiterals;
using Phase = SearchState::Phase;

namespace {

// An answer that lacks services does not stand for one that has more: what was found would be gone.
bool standsFor(const SearchState &answer, const SearchState &before)
{
    const bool hasAny = answer.phase == Phase::Finished && answer.answered > 0;
    const bool lacksTheSame = answer.lacksOlderAlone() && before.olderLeft;
    return answer.isComplete() || lacksTheSame || (hasAny && answer.messages >= before.messages);
}

} // namespace

std::span<const Column> ShownSearch::columnsFor(const Platform &platform)
{
    return platform.connection() == Platform::Connection::AdminMode ? databaseSearchColumns() : searchColumns();
}

ShownSearch::ShownSearch(const PlaceContext &context, PagedTableModel &records, MessageBar &messages)
    : m_context(context)
    , m_records(records)
    , m_messages(messages)
{
}

ShownSearch::~ShownSearch()
{
    for (const auto *search : {&m_shown, &m_again}) {
        if (*search)
            (*search)->disconnect(this);
    }
}

const SearchState *ShownSearch::state() const
{
    return m_shown ? &m_shown->state() : nullptr;
}

std::span<const Row> ShownSearch::rows() const
{
    return m_shown ? std::span<const Row>(m_shown->rows()) : std::span<const Row>();
}

ListRows ShownSearch::listRows() const
{
    const SearchState &found = m_shown->state();
    const bool shortTerm = found.newestOnly && found.whyNewest == SearchState::WhyNewest::ShortTerm;
    const bool inParts = shortTerm || found.query.history || found.query.isSeveral();
    ListRows shown;
    if (m_context.platform->connection() == Platform::Connection::AdminMode && !inParts) {
        shown.rows.search = found.query;
        return shown;
    }
    shown.rows.held = m_shown->rows();
    shown.rows.isHeld = true;
    shown.rows.count = static_cast<qint64>(shown.rows.held.size());
    if (!found.isComplete())
        shown.note = tr("The search is not whole: the file will have what is shown.");
    else if (found.hasMore || !found.showMore.isEmpty())
        shown.note = tr("There are more messages than the search reads: the file will have those that are shown.");
    return shown;
}

std::optional<QString> ShownSearch::whyNotAllRows() const
{
    if (isRunning())
        return tr("The search is still running.");
    return m_shown && !m_shown->rows().empty() ? std::nullopt : std::optional(tr("There are no rows."));
}

const SearchState *ShownSearch::latest() const
{
    return m_again ? &m_again->state() : state();
}

ShownSearch::Asked ShownSearch::ask(const SearchQuery &query)
{
    m_messages.withdraw(topic);
    m_asked = query;
    m_fault.reset();
    const bool same = m_shown && query == m_shown->state().query;
    if (same && isRunning())
        return Asked::Already;
    if (same && m_shown->state().messages > 0) {
        beginAgain(query);
        return Asked::Again;
    }
    begin(query);
    return Asked::Anew;
}

ShownSearch::Asked ShownSearch::askAgain()
{
    return ask(SearchQuery(m_asked));
}

void ShownSearch::begin(const SearchQuery &query)
{
    clear();
    m_shown = searchFor(*m_context.platform, query);
    m_askedAt = m_context.clock.now();
    m_since.start();
    connectSearch(*m_shown);
    connect(m_shown.get(), &Search::finished, this, [this] { Q_EMIT answered(m_since.elapsed()); });
    m_records.setSource(m_shown.get(), {Resource::Notifications, {}});
    m_shown->start();
}

void ShownSearch::beginAgain(const SearchQuery &query)
{
    m_again = searchFor(*m_context.platform, query);
    m_againAt = m_context.clock.now();
    connectSearch(*m_again);
    m_again->start();
}

void ShownSearch::connectSearch(const Search &search)
{
    connect(&search, &Search::stateChanged, this, &ShownSearch::onChanged);
    connect(&search, &Search::finished, this, &ShownSearch::onChanged);
}

void ShownSearch::clear()
{
    m_messages.withdraw(topic);
    m_again.reset();
    const std::unique_ptr<Search> before = std::move(m_shown); // until nothing reads from it
    m_records.setSource(nullptr, {});
}

void ShownSearch::stop()
{
    if (isRunning())
        (m_again ? m_again : m_shown)->stop();
}

void ShownSearch::onChanged()
{
    if (latest() && latest()->isOver())
        m_fault = latest()->error;
    if (m_again && m_again->state().isOver())
        take();
    Q_EMIT changed();
}

void ShownSearch::take()
{
    std::unique_ptr<Search> over = std::move(m_again);
    if (standsFor(over->state(), m_shown->state())) {
        std::swap(over, m_shown);
        m_askedAt = m_againAt;
        m_records.replaceSource(m_shown.get(), {Resource::Notifications, {}});
        return;
    }
    sayNotAgain(over->state());
    over->disconnect(this);
    over.release()->deleteLater(); // which may be telling this
}

void ShownSearch::sayNotAgain(const SearchState &state)
{
    QString sentence = state.phase == Phase::Stopped ? tr("The new search was stopped") : failuresText(state);
    QString advice;
    if (state.error) {
        const ErrorWords words = errorWords(*state.error, {m_context.platform->name(), {}});
        sentence = words.sentence;
        advice = words.advice;
    }
    const QString age = m_askedAt ? asOfText(*m_askedAt, m_context.clock.now(), m_context.platform->zone()) : QString();
    const QString explanation = advice.isEmpty() ? age : age + u". "_s + advice;
    m_messages.put(topic, {Ink::Amber, sentence, explanation, {tr("Try again")}});
}

} // namespace postroom
