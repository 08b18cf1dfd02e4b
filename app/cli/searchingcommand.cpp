// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/searchingcommand.h"

#include "cli/askedsearch.h"
#include "platform/servicesinreach.h"
#include "text/nearmisswords.h"
#include "text/searchwords.h"

namespace postroom {

std::optional<SearchQuery> SearchingCommand::wantedSearch(const QString &term)
{
    const AskedSearch asked = askedSearch(line(), term, platform().connection());
    if (!asked.refusal.isEmpty()) {
        end(ExitCode::Usage, asked.refusal);
        return std::nullopt;
    }
    auto why = platform().whyNotSearch();
    if (!why && !asked.query.service.isEmpty())
        why = whyNotMessagesOf(platform().source(), asked.query.service);
    if (why)
        refuse(*why, Resource::Notifications);
    return why ? std::nullopt : std::optional(asked.query);
}

void SearchingCommand::sayBeside(const SearchState &state)
{
    if (const QString lacking = lackingIndexText(state); !lacking.isEmpty())
        output().say(lacking);
    if (!state.nearMisses)
        return;
    const QString similar = nearMissesText(*state.nearMisses, columnContext().now, columnContext().zone);
    if (!similar.isEmpty())
        output().say(similar);
}

ExitCode SearchingCommand::sayNothingFound(const SearchState &state)
{
    const NothingFound nothing = nothingFoundWords(state);
    output().say(nothing.title);
    sayBeside(state);
    output().say(nothing.where);
    return state.isComplete() ? ExitCode::NothingFound : ExitCode::Other;
}

void SearchingCommand::failSearch(const SearchState &state)
{
    const QString &service = state.query.service;
    if (state.error->kind == Error::Kind::NotFound && !service.isEmpty())
        return end(ExitCode::NothingFound, tr("There is no service %1.").arg(service));
    sayBeside(state);
    fail(*state.error);
}

} // namespace postroom
