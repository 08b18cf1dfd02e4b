// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/consolecommand.h"

namespace postroom {

/// `doctor`: connection reached, token accepted, clock difference, TLS, versions, where files lie.
class DoctorCommand : public ConsoleCommand {
    Q_OBJECT
public:
    using ConsoleCommand::ConsoleCommand;

    void start() override;

private:
    void report(const std::vector<Check> &checks);
};

} // namespace postroom
