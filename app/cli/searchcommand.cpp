// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/searchcommand.h"

#include "platform/servicesinreach.h"
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
    const Query asked{Resource::Notifications, line().filters};
    SearchQuery query;
    query.term = searchTerm(line().arguments.constFirst(), asked.values(FilterKey::Type));
    query.statuses = asked.values(FilterKey::Status);
    query.service = asked.value(FilterKey::Service);
    query.includeArchived = line().archived;
    if (query.term.isBlank()) {
        end(ExitCode::Usage, tr("Name a recipient or a reference: a blank term would list every message."));
        return;
    }
    query.from = asked.value(FilterKey::From);
    query.to = asked.value(FilterKey::To);
    query.olderThan = asked.value(FilterKey::OlderThan);
    std::vector<FilterKey> narrowing{FilterKey::Service, FilterKey::Type, FilterKey::Status};
    if (platform().connection() == Platform::Connection::ServiceKeys)
        narrowing.push_back(FilterKey::OlderThan);
    if (platform().connection() == Platform::Connection::AdminMode)
        narrowing.insert(narrowing.end(), {FilterKey::From, FilterKey::To});
    for (const Filter &filter : asked.filters) {
        if (std::find(narrowing.begin(), narrowing.end(), filter.key) == narrowing.end()) {
            end(ExitCode::Usage, tr("A search cannot be narrowed by --%1.").arg(filterWord(filter.key)));
            return;
        }
    }
    if (line().page) {
        end(ExitCode::Usage, tr("A search reads one page of each service: --page goes with list."));
        return;
    }
    auto why = platform().whyNotSearch();
    if (!why && !query.service.isEmpty())
        why = whyNotMessagesOf(platform().source(), query.service);
    if (why) {
        refuse(*why, Resource::Notifications);
        return;
    }
    m_search = platform().search(query);
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
    m_patience.start(patienceForReach);
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
