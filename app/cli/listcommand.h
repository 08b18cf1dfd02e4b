// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/consolecommand.h"

namespace postroom {

/// `list RESOURCE`: rows as their pages arrive, as many pages as the limit takes and not one request more.
class ListCommand : public ConsoleCommand {
    Q_OBJECT
public:
    using ConsoleCommand::ConsoleCommand;

    void start() override;

private:
    void ask(const Cursor &cursor);
    void onPage(const Cursor &cursor, const Result<Page> &answer);
    void onFailure(const Cursor &cursor, const Error &error);

    Query m_query;
    std::unique_ptr<RecordPrinter> m_printer;
};

} // namespace postroom
