// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/consolecommand.h"
#include "cli/personentry.h"

namespace postroom {

/// `sign-in` and `sign-out`: a person's session, kept in the keychain for later commands.
class SignInCommand : public ConsoleCommand {
    Q_OBJECT
public:
    using ConsoleCommand::ConsoleCommand;

protected:
    void start() override;

private:
    std::unique_ptr<PersonEntry> m_entry;
};

} // namespace postroom
