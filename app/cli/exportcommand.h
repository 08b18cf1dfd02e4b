// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/searchingcommand.h"
#include "tables/rowfile.h"

namespace postroom {

/// `export RESOURCE|search TERM --to FILE`: every row of a list or search into a file, in the bytes that list and
/// search print. The rows are written as they come and none is kept. The file has its name only when as many were
/// written as the platform says there are; whatever else happens, nothing of it is left.
class ExportCommand : public SearchingCommand {
    Q_OBJECT
public:
    using SearchingCommand::SearchingCommand;

    void start() override;

private:
    void startList();
    void startSearch(const QString &term);
    bool openFile(std::span<const Column> columns);
    void follow(Job<qint64> *job);
    std::optional<Error> writeRows(std::span<const Row> rows);
    void onSearched();
    void onEnd(const Result<qint64> &told);
    void askReach(qint64 told);
    void onReach(qint64 told);
    void endEmpty(const SearchState &state);
    QString narrowingAdvice() const;
    void complete(qint64 told);
    void endUnwritten(const Error &error);

    std::optional<Query> m_list;
    std::optional<SearchQuery> m_searched;
    std::unique_ptr<Search> m_search;
    std::unique_ptr<RowFile> m_file;
    JobGuard m_job; // the last member: it stops before what its rows go to
};

} // namespace postroom
