// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection/secretsource.h"
#include "profile/profile.h"

#include <QCommandLineParser>

namespace postroom {

/// What `profiles ACTION [NAME [PURPOSE]]` is to do; the options of a connection describe the profile here.
struct ProfileOptions {
    QString action; ///< list, show, add, remove, set-secret
    Profile profile; ///< add: all of it; others: its name
    QString purpose; ///< set-secret: which of the profile's secrets; empty for the one that it cannot do without
    SecretSource secret; ///< set-secret, and add where it was named
};

/// Adds the options of a profile that no connection has.
void addProfileOptions(QCommandLineParser &parser);

/// Reads them; `arguments` is what follows the command. Returns a sentence that says what is wrong, without any secret;
/// a null string when all is well.
QString readProfileOptions(const QCommandLineParser &parser, const QStringList &arguments, ProfileOptions &options);

} // namespace postroom
