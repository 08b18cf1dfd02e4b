// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exitcode.h"

namespace postroom {

ExitCode exitCodeFor(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Offline:
    case Error::Kind::Tls:
    case Error::Kind::Unauthorised:
    case Error::Kind::SecretStore:
    case Error::Kind::SecurityKey:
    case Error::Kind::SignIn:
        return ExitCode::NotReached;
    case Error::Kind::Timeout: // with a status it was the platform that gave up, and so it was reached
        return error.code.isEmpty() ? ExitCode::NotReached : ExitCode::Other;
    case Error::Kind::Forbidden:
        return ExitCode::NotAllowed;
    case Error::Kind::NotFound:
        return ExitCode::NothingFound;
    default:
        return ExitCode::Other;
    }
}

ExitCode exitCodeFor(const WhyNot &why)
{
    if (why.reason == WhyNot::Reason::NotNotify)
        return ExitCode::Other;
    const bool lacksRight = why.reason == WhyNot::Reason::NotPermitted || why.lacksRight();
    return lacksRight ? ExitCode::NotAllowed : ExitCode::Usage;
}

} // namespace postroom
