// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/profileoptions.h"
#include "cli/recordprinter.h"
#include "connection/connectionoptions.h"

#include <optional>

namespace postroom {

/// What only the command check takes.
struct CheckOptions {
    std::optional<QString> content; ///< of the template; none when --template names one
    QString subject;
    QStringList allowed; ///< permissions of the service
    QString encoding; ///< of the file; empty: guessed
    std::optional<QString> recipients; ///< a file with all that can be sent to; none: everybody
    std::optional<qint64> remaining; ///< messages that today's limit leaves
};

/// What only the command export takes.
struct ExportOptions {
    QString to; ///< the file
    bool force = false; ///< replace a file that is there
};

/// What only the command health takes.
struct HealthOptions {
    std::optional<qint64> cancel; ///< the process whose statement is to stop
};

/// A parsed command line (cli.md): plain values, nothing opened or asked.
struct CommandLine {
    ConnectionOptions connection;
    ProfileOptions profiles; ///< of the command profiles, which has no connection
    Format format = Format::Table;
    QString command; ///< "list"
    QStringList arguments; ///< what follows the command
    std::vector<Filter> filters; ///< in the order given
    CheckOptions check;
    ExportOptions exporting;
    HealthOptions health;
    qint64 limit = 50; ///< rows; 0 is all
    std::optional<int> page; ///< the platform's own page
    bool archived = true; ///< search archived services too

    /// The first value of a filter option; null when it is not given.
    QString filter(FilterKey key) const;
};

/// What a command line comes to: something to run, a text to print and exit 0 with (--help, --version), or a sentence
/// for exit 2.
struct ParsedCommandLine {
    CommandLine line;
    QString print;
    QString refusal;
};

/// The filters that have an option, in the order of --help.
std::vector<FilterKey> filterOptionKeys();
/// The option of a command that asks for a filter: in an export --to names the file, and --until is what it is
/// elsewhere.
QString filterOption(FilterKey key, const QString &command);

/// Parses the arguments of postroom-cli, the program's name first. Pure but for the environment's POSTROOM_NOW.
ParsedCommandLine parseCommandLine(const QStringList &arguments);

} // namespace postroom
