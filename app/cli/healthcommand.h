// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/consolecommand.h"

namespace postroom {

/// `health`: how the platform's database is, a line a finding. Ends with 0 when all is well or only worth a look, with
/// 5 when there is trouble, and with the code of the error when the database could not be reached.
///
/// With `--cancel`, stops the statement of one of this login's transactions that health names, and says what came of
/// it: 1 where there is none such or it had ended.
class HealthCommand : public ConsoleCommand {
    Q_OBJECT
public:
    using ConsoleCommand::ConsoleCommand;

    void start() override;

private:
    void report(const std::vector<HealthFinding> &findings);
    void stopIn(const std::vector<HealthFinding> &findings);
    void onStopped(StopOutcome outcome, const DatabaseTransaction &transaction);
};

/// The exit code that findings end a command with.
ExitCode exitCodeFor(const std::vector<HealthFinding> &findings);

} // namespace postroom
