// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/consolecommand.h"

namespace postroom {

/// `resources`: every word with its filters and where it is available, derived from the tables.
class ResourcesCommand : public ConsoleCommand {
    Q_OBJECT
public:
    using ConsoleCommand::ConsoleCommand;

    void start() override;
};

} // namespace postroom
