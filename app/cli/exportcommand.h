// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/consolecommand.h"
#include "core/newfile.h"
#include "tables/rowlines.h"

namespace postroom {

/// `export RESOURCE|search TERM --to FILE`: every row of a list or search into a file, in the bytes that list and
/// search print. The rows are written as they come and none is kept. The file has its name only when as many were
/// written as the platform says there are; whatever else happens, nothing of it is left.
class ExportCommand : public ConsoleCommand {
    Q_OBJECT
public:
    using ConsoleCommand::ConsoleCommand;

    void start() override;

private:
    void startList();
    void startSearch(const QString &term);
    bool openFile();
    void follow(Job<qint64> *job);
    std::optional<Error> writeRows(std::span<const Row> rows);
    std::optional<Error> write(const QByteArray &lines, qint64 rows);
    CellSink *texts();
    void onSearched();
    void onEnd(const Result<qint64> &told);
    void complete(qint64 told);
    void endUnwritten(const Error &error);

    std::optional<Query> m_list;
    std::optional<SearchQuery> m_searched;
    std::unique_ptr<Search> m_search;
    std::span<const Column> m_columns;
    std::unique_ptr<CsvTexts> m_texts;
    std::unique_ptr<NewFile> m_file;
    std::optional<Error> m_unwritten; ///< why the file could not be
    qint64 m_written = 0;
    JobGuard m_job; // the last member: it stops before what its rows go to
};

} // namespace postroom
