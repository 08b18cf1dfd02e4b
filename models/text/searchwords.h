// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/searchstate.h"

namespace postroom {

/// What a search says of itself (design §3 "What a search may claim"), one set of sentences for window and command
/// line.

/// What is known: "23 messages in 4 services so far", at the end "23 messages in 4 of 2,000 services"; "At least 23 …"
/// as soon as one service has more than it shows.
QString foundText(const SearchState &state);
/// How far it is: "412 of 2,000 services".
QString progressText(const SearchState &state);
/// What it reaches: "messages of the last 7 days; 3 services keep theirs for 3 or 30 days; test messages left out".
/// Until the times are known, "usually 7 days" is said.
QString reachText(const SearchState &state);
/// Why a search of admin mode is slow or reaches little: "Searching is slow in this database: the index … is missing".
/// Empty where no index lacks, or none was needed.
QString lackingIndexText(const SearchState &state);
/// What was really searched for: "Searched for +44 7700 900123 as a text message number, and for “07700 900123”
/// anywhere", with the filters that left something out: ", with the status Failed", ", without archived services".
QString searchedForText(const SearchQuery &query);
/// What is searched for, short and for the middle of a sentence: “07700 900123”, "5 recipients".
QString soughtText(const SearchQuery &query);
/// Statuses as a filter names them, groups in one word: "Failed", "Sent or Returned". A status whose word is that of a
/// whole group is said raw, where the others of the group were not asked for: "sending". Empty for none.
QString statusesText(const QStringList &statuses);
/// What a list without a term was narrowed to: "Looked for messages of the type email, with the status Failed". Empty
/// where neither is given.
QString lookedForText(const QStringList &types, const QStringList &statuses);
/// Whether types or statuses narrow the search, so that there may be other messages for the term.
bool isNarrowed(const SearchQuery &query);
/// How many services have answered or could not be asked.
int servicesOver(const SearchState &state);
/// The service could not be asked: "Harbour Notices could not be asked: no answer in time".
QString failureText(const ServiceFailure &failure);
/// All of them in one line: "2 services could not be asked: Harbour Notices and Royal chart orders"; at most `names`
/// names. Empty when there is none.
QString failuresText(const SearchState &state, int names = 3);
/// Which services have more than they show; empty when none has.
QString showMoreText(const SearchState &state, int names = 3);

/// An empty answer in words.
struct NothingFound {
    QString title; ///< "Nothing found for “07700 900123”", or that nothing with these filters was
    QString explanation; ///< what was searched for, where, how far back
    QString where; ///< the same for who has said already what was searched for
    bool certain = false; ///< every service has answered
};

/// What to say when there are no rows: never that nothing was sent. "Nothing found" only when all services have
/// answered; otherwise which are missing.
NothingFound nothingFoundWords(const SearchState &state);

} // namespace postroom
