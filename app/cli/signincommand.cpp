// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/signincommand.h"

namespace postroom {

void SignInCommand::start()
{
    auto *platform = qobject_cast<HttpPlatform *>(&this->platform());
    if (!platform || !needsPerson(line().connection))
        return end(ExitCode::Usage,
            tr("People sign in to the administration API: use --api with --client-id, or a profile of it, without "
               "--unattended."));
    m_entry = std::make_unique<PersonEntry>(line().connection, output(), clock(), *platform);
    connect(m_entry.get(), &PersonEntry::failed, this,
        [this](ExitCode code, const QString &sentence) { end(code, sentence); });
    connect(m_entry.get(), &PersonEntry::entered, this, [this] {
        // Signing in for later commands is all that it is for.
        end(m_entry->isKept() ? ExitCode::Done : ExitCode::NotReached);
    });
    connect(m_entry.get(), &PersonEntry::signedOut, this, [this] { end(ExitCode::Done); });
    if (line().command == QLatin1StringView("sign-in"))
        m_entry->signIn();
    else
        m_entry->signOut();
}

} // namespace postroom
