// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/consolecommand.h"

namespace postroom {

/// What `search` and `export search` have in common: what they search for, and what stderr says of a search besides its
/// rows.
class SearchingCommand : public ConsoleCommand {
    Q_OBJECT
public:
    using ConsoleCommand::ConsoleCommand;

protected:
    /// What the command line searches for with that term. Where it says none, or the connection has no way to search,
    /// this ends the command and answers nothing.
    std::optional<SearchQuery> wantedSearch(const QString &term);
    /// Why it was slow, and whom else the term may mean; never among the rows.
    void sayBeside(const SearchState &state);
    /// That there are no rows, where was searched and how far back; what to end with.
    ExitCode sayNothingFound(const SearchState &state);
    /// Ends the command with the error of a search.
    void failSearch(const SearchState &state);
};

} // namespace postroom
