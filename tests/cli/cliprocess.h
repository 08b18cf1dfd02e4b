// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QProcess>
#include <QStringList>
#include <vector>

namespace postroom::test {

/// What a run of the real postroom-cli came to.
struct CliRun {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    /// stdout as lines, without the last line break.
    QList<QByteArray> lines() const;
    /// Each line of stdout as a JSON object.
    QJsonArray objects() const;
};

/// Runs postroom-cli while the test's event loop goes on, so that a server in this process can answer. `environment`
/// holds NAME=VALUE texts that are added. A run that takes over two minutes has the exit code -1.
CliRun runCli(const QStringList &arguments, const QStringList &environment = {});

/// The same with these bytes on standard input.
CliRun runCliOn(const QByteArray &input, const QStringList &arguments);

/// Fails the test where a secret stands in what everybody on the computer can read of a running program (its title), or
/// in what people copy into a ticket (stderr). A command line that a person wrote a secret into is refused: exit
/// code 2.
void failOnSecrets(const CliRun &run, const QByteArray &title);

/// The title of a running program, as everybody can read it.
QByteArray titleOf(const QProcess &process);

/// The same before a terminal so many columns wide, which holds `out` with its own line breaks; for a few kilobytes.
CliRun runCliInTerminal(int columns, const QStringList &arguments, const QStringList &environment);

/// The same several times at once.
std::vector<CliRun> runCliTogether(int times, const QStringList &arguments, const QStringList &environment);

} // namespace postroom::test
