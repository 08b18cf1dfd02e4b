// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/consolecommand.h"

namespace postroom {

/// `find ID-OR-WORDS`: the one box. An id, or a web address that holds one, opens what it is; words find services.
class FindCommand : public ConsoleCommand {
    Q_OBJECT
public:
    using ConsoleCommand::ConsoleCommand;

    void start() override;

private:
    void open(const Target &target);
    void findServices(const QString &wanted);
};

} // namespace postroom
