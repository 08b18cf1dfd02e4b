// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "platform/whynot.h"

namespace postroom {

/// The exit codes of cli.md.
enum class ExitCode {
    Done = 0,
    NothingFound = 1,
    Usage = 2,
    NotReached = 3, ///< cannot reach, TLS, or the connection's own secret, token or person is refused
    NotAllowed = 4,
    Other = 5,
    Interrupted = 130
};

/// The exit code that an error ends a command with.
ExitCode exitCodeFor(const Error &error);
/// The same for what cannot be had: the person may not, or the command asks for what does not go.
ExitCode exitCodeFor(const WhyNot &why);

} // namespace postroom
