// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection/secretsource.h"

#include <QCommandLineParser>
#include <QUrl>

namespace postroom {

/// Which platform, and who asks: the CONNECTION part of cli.md, the same for window and command line.
struct ConnectionOptions {
    enum class Kind { None, Demo, AdministrationApi, ServiceKeys };

    Kind kind = Kind::None;
    QUrl url; ///< AdministrationApi, ServiceKeys
    QByteArray clientId;
    SecretSource secret;
    std::vector<SecretSource> keys; ///< ServiceKeys: at least one
};

/// Adds every connection option to a parser.
void addConnectionOptions(QCommandLineParser &parser);

/// Reads the connection from parsed options. Returns a sentence that says what is wrong and what to do, without any
/// secret; a null string when all is well. No connection at all is well: `kind` is None then.
QString readConnection(const QCommandLineParser &parser, ConnectionOptions &options);

/// What to say of options that a parser does not know: a secret on the command line is refused with the right way
/// named.
QString unknownOptionsText(const QCommandLineParser &parser);

} // namespace postroom
