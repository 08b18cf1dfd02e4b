// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace postroom {

/// Standard output and standard error of a command. What goes to stdout is counted; a write that fails is remembered,
/// so that the command can end with a code.
class Output {
public:
    /// Writes text to stdout at once.
    void write(const QString &text);
    /// Writes bytes to stdout at once, as they are.
    void writeBytes(const QByteArray &bytes);
    /// "postroom-cli: SENTENCE" on stderr, whatever the format (cli.md).
    void say(const QString &sentence);
    /// A line of progress on stderr that the next one replaces; only where stderr is a terminal.
    void progress(const QString &text);
    /// Takes the line of progress away.
    void clearProgress();

    /// True when something could not be written to stdout.
    bool hasFailed() const { return m_failed; }
    /// True when that was because who reads it has seen enough: `… | head -1`.
    bool hasReaderLeft() const { return m_readerLeft; }

private:
    bool m_failed = false;
    bool m_readerLeft = false;
    qsizetype m_progress = 0;
};

} // namespace postroom
