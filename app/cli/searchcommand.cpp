// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/searchcommand.h"

#include "cli/askedsearch.h"
#include "platform/servicesinreach.h"
#include "platform/severalsearch.h"
#include "text/nearmisswords.h"
#include "text/searchwords.h"

#include <algorithm>

namespace postroom {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// The rows are out by then, and a sentence about how long services keep messages is not worth more (issue A.5: it never
// delays a search).
constexpr auto patienceForReach = 1s;

QString failureSentence(const ServiceFailure &failure)
{
    const QString reason = reasonText(failure.error);
    return reason.isEmpty() ? failureText(failure) : failureText(failure) + ". "_L1 + reason;
}

} // namespace

void SearchCommand::start()
{
    const AskedSearch asked = askedSearch(line(), line().arguments.constFirst(), platform().connection());
    if (!asked.refusal.isEmpty()) {
        end(ExitCode::Usage, asked.refusal);
        return;
    }
    const SearchQuery &query = asked.query;
    auto why = platform().whyNotSearch();
    if (!why && !query.service.isEmpty())
        why = whyNotMessagesOf(platform().source(), query.service);
    if (why) {
        refuse(*why, Resource::Notifications);
        return;
    }
    m_search = searchFor(platform(), query);
    m_search->setMostRows(line().limit);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &SearchCommand::conclude);
    connect(m_search.get(), &Search::stateChanged, this, &SearchCommand::onState);
    connect(m_search.get(), &Search::finished, this, [this] {
        onState();
        conclude();
    });
    output().say(searchedForText(query));
    m_search->start();
}

void SearchCommand::onState()
{
    const SearchState &state = m_search->state();
    if (!state.isOver()) {
        output().progress(progressText(state));
        return;
    }
    if (!m_hasPrinted)
        print();
}

void SearchCommand::print()
{
    m_hasPrinted = true;
    const auto &rows = m_search->rows();
    const auto limit = line().limit == 0 ? rows.size() : std::min(rows.size(), static_cast<std::size_t>(line().limit));
    RecordPrinter printer(output(), line().format, searchColumns(), columnContext());
    printer.print(std::span(rows).first(limit));
    m_printed = printer.printed();
    for (const ServiceFailure &failure : m_search->state().failed)
        output().say(failureSentence(failure));
    // A database has told its reach with the rows: what is waited for there is whom else the term may mean.
    if (platform().connection() != Platform::Connection::AdminMode)
        m_patience.start(patienceForReach);
    else
        output().progress(tr("Looking for similar recipients"));
}

void SearchCommand::conclude()
{
    m_patience.stop();
    disconnect(m_search.get(), nullptr, this, nullptr);
    const SearchState &state = m_search->state();
    const QString &service = state.query.service;
    if (state.error && state.error->kind == Error::Kind::NotFound && !service.isEmpty()) {
        end(ExitCode::NothingFound, tr("There is no service %1.").arg(service));
    } else if (state.error) {
        sayBeside(state);
        fail(*state.error);
    } else if (m_printed > 0) {
        output().say(foundText(state));
        sayBeside(state);
        end(ExitCode::Done, reachText(state));
    } else {
        const NothingFound nothing = nothingFoundWords(state);
        output().say(nothing.title);
        sayBeside(state);
        end(state.isComplete() ? ExitCode::NothingFound : ExitCode::Other, nothing.where);
    }
}

// Why it was slow, and whom else the term may mean; never among the rows.
void SearchCommand::sayBeside(const SearchState &state)
{
    if (const QString lacking = lackingIndexText(state); !lacking.isEmpty())
        output().say(lacking);
    if (!state.nearMisses)
        return;
    const QString similar = nearMissesText(*state.nearMisses, columnContext().now, columnContext().zone);
    if (!similar.isEmpty())
        output().say(similar);
}

} // namespace postroom
