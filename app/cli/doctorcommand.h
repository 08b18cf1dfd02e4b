// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/consolecommand.h"

namespace postroom {

/// A line of doctor's report.
struct DoctorLine {
    QString key; ///< of machine-readable output
    QString title;
    QString fact;
    QString sentence = {}; ///< what is to be said of it; empty: nothing
    bool well = true;
};

/// `doctor`: connection reached, token accepted, clock difference, TLS, versions, where files lie.
class DoctorCommand : public ConsoleCommand {
    Q_OBJECT
public:
    using ConsoleCommand::ConsoleCommand;

    void start() override;

private:
    void onChecks(const std::vector<Check> &checks);
    void report(const std::vector<Check> &checks, const std::vector<HealthFinding> &findings);
    void print(const std::vector<DoctorLine> &lines);
};

} // namespace postroom
