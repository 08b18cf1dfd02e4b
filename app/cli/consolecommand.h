// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"
#include "cli/exitcode.h"
#include "core/clock.h"
#include "platform/platform.h"

#include <functional>
#include <QTimer>

namespace postroom {

/// What a command works with; all of it outlives the command.
struct Console {
    const CommandLine &line;
    Output &output;
    const Clock &clock;
    Platform *platform = nullptr; ///< null for commands that need no connection
};

/// A command of postroom-cli while it runs: started once, it ends with one exit code from the event loop.
class ConsoleCommand : public QObject {
    Q_OBJECT
public:
    explicit ConsoleCommand(const Console &console);

    /// Begins; a search, and whatever comes first to a profile, learns before which platform answers
    /// (Platform::recognise).
    void run();

Q_SIGNALS:
    void finished(postroom::ExitCode code);

protected:
    virtual void start() = 0;
    const CommandLine &line() const { return m_console.line; }
    Output &output() const { return m_console.output; }
    Platform &platform() const { return *m_console.platform; }
    const Clock &clock() const { return m_console.clock; }
    ColumnContext columnContext() const;

    /// Ends the command; with Other when stdout could not be written, unless its reader left.
    void end(ExitCode code);
    /// Says why and ends the command.
    void end(ExitCode code, const QString &sentence);
    /// Says what went wrong and ends with the error's code; `subject` is what was asked for.
    void fail(const Error &error, const QString &subject = {});
    /// Says why something cannot be had and ends the command.
    void refuse(const WhyNot &why, Resource resource);
    /// An error in sentences: what happened, what to do, and the technical reason where the kind alone does not tell
    /// it.
    QString trouble(const Error &error, const QString &subject = {}) const;
    /// Learns which platform answers when an error may come from its being another one, and goes on: whyNot() may know
    /// the reason then. A list takes no request more than its pages (cli.md), so it does not ask before.
    void recogniseAfter(const Error &error, std::function<void()> then);
    /// True when a refusal comes from what an earlier run found about the platform: that is looked at again, and the
    /// command started anew.
    bool looksAgain(const WhyNot &why);
    /// The resource of a word; ends the command with a usage error and answers null when there is none.
    const ResourceInfo *resource(const QString &word);

private:
    void recognise(std::function<void()> then);
    bool waitsForLag(ExitCode code);
    void onServers();
    void sayServers(ExitCode code);
    bool recognisesFirst() const;

    const Console &m_console;
    bool m_hasRecognised = false;
    QTimer m_lagPatience;
    std::optional<ExitCode> m_ending; ///< what it ends with when it is known how far the replica is behind
};

/// The technical reason of an error as a sentence, for kinds that many things lead to; empty for others.
QString reasonText(const Error &error);

/// Whether the command of a line asks on behalf of a person, who has to be signed in before.
bool asksForPerson(const CommandLine &line);

/// The command of a command line.
std::unique_ptr<ConsoleCommand> makeCommand(const Console &console);

} // namespace postroom
