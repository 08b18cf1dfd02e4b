// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the search page asks, and what becomes of an answer that is there already.
#include "pages/searchpage.h"
#include "tables/recordtableview.h"
#include "text/errorwords.h"
#include "text/searchwords.h"
#include "text/times.h"
#include "widgets/filterchip.h"
#include "widgets/messagebar.h"
#include "widgets/progressline.h"
#include "widgets/searchfield.h"

#include <utility>

namespace postroom {

using namespace Qt::StringLiterals;
using Phase = SearchState::Phase;

namespace {

bool isSameQuestion(const SearchQuery &a, const SearchQuery &b)
{
    return a.term.term == b.term.term && a.term.requests == b.term.requests && a.statuses == b.statuses;
}

// No service gave an answer that could stand for the one that is shown.
bool isNoAnswer(const SearchState &state)
{
    return state.phase != Phase::Finished || (state.answered == 0 && !state.failed.empty());
}

} // namespace

void SearchPage::search()
{
    const SearchQuery asked = query();
    if (asked.term.isBlank())
        return sayBlank();
    messages().withdraw(u"again"_s);
    const bool same = m_search && isSameQuestion(asked, m_search->state().query);
    if (same && (m_again || !m_search->state().isOver()))
        return; // it is being asked
    if (same && m_search->state().messages > 0)
        beginAgain(asked);
    else
        begin(asked);
}

// Beside the field, in words: Enter does nothing without a term, since the platform would list every message.
void SearchPage::sayBlank()
{
    const QString shown
        = m_search ? tr("What is shown was found for “%1”.").arg(m_search->state().query.term.term) : QString();
    messages().put(u"blank"_s, {Ink::Blue, tr("Type a phone number, an email address or a reference first"), shown});
}

void SearchPage::onTyped()
{
    if (!query().term.isBlank())
        messages().withdraw(u"blank"_s);
}

// Before there is a term, a filter only stands ready.
void SearchPage::onChip()
{
    if (m_search || !query().term.isBlank())
        search();
}

void SearchPage::begin(const SearchQuery &asked)
{
    m_again.reset();
    m_keptId.clear();
    m_askedAt = context().clock.now();
    messages().withdraw(u"failures"_s);
    m_stopOffer.start();
    m_progress->setStoppable(false);
    showTable();
    table().setExpectsRows(true);
    take(platform().search(asked));
    m_search->start();
    onState();
}

// The search whose rows are shown from now on.
void SearchPage::take(std::unique_ptr<Search> search)
{
    records().setSource(nullptr, {});
    m_search = std::move(search);
    connect(m_search.get(), &Search::stateChanged, this, &SearchPage::onState);
    connect(m_search.get(), &Search::finished, this, &SearchPage::onFinished);
    records().setSource(m_search.get(), {Resource::Notifications, {}});
}

void SearchPage::beginAgain(const SearchQuery &asked)
{
    m_again = platform().search(asked);
    m_againAt = context().clock.now();
    connect(m_again.get(), &Search::stateChanged, this, &SearchPage::onAgain);
    connect(m_again.get(), &Search::finished, this, &SearchPage::onAgain);
    m_stopOffer.start();
    m_progress->setStoppable(false);
    m_again->start();
    onAgain();
}

void SearchPage::onAgain()
{
    if (!m_again)
        return;
    if (!m_again->state().isOver()) {
        showLines(m_search->state());
        Q_EMIT changed();
        return;
    }
    m_again->disconnect(this);
    m_stopOffer.stop();
    if (!isNoAnswer(m_again->state()))
        return takeAgain();
    sayNotAgain(m_again->state());
    m_again.release()->deleteLater(); // which may be telling this
    onState();
}

// The row that was chosen stays the chosen one, the panel open or closed.
void SearchPage::takeAgain()
{
    m_keptId = table().currentId();
    m_askedAt = m_againAt;
    take(std::move(m_again));
    onState();
}

// The answer from before stays, with its age (look 6.8).
void SearchPage::sayNotAgain(const SearchState &state)
{
    QString sentence = state.phase == Phase::Stopped ? tr("The new search was stopped") : failuresText(state);
    QString advice;
    if (state.error) {
        const ErrorWords words = errorWords(*state.error, {platform().name(), {}});
        sentence = words.sentence;
        advice = words.advice;
    }
    const QString age = m_askedAt ? asOfText(*m_askedAt, context().clock.now(), platform().zone()) : QString();
    const QString explanation = advice.isEmpty() ? age : age + u". "_s + advice;
    messages().put(u"again"_s, {Ink::Amber, sentence, explanation, {tr("Try again")}});
}

void SearchPage::stop()
{
    if (m_again)
        m_again->stop();
    else if (m_search && !m_search->state().isOver())
        m_search->stop();
}

void SearchPage::onFinished()
{
    m_stopOffer.stop();
    onState();
}

} // namespace postroom
