// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/consolecommand.h"

#include <memory>
#include <QFile>
#include <QSocketNotifier>

namespace postroom {

/// `render [FILE]`: one JSON line of a message in, one of everything that the template language says to it out
/// (cli.md). Reads standard input without a file, and each line as it comes. A line that cannot be read is named on
/// stderr; the others are answered and the command ends with 2.
class RenderCommand : public ConsoleCommand {
    Q_OBJECT
public:
    using ConsoleCommand::ConsoleCommand;

    void start() override;

private:
    void readMore();
    void answerLines(bool atEnd);
    void stop(ExitCode code, const QString &sentence = {});
    void answer(const QByteArray &line);

    QFile m_source;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QString m_name; ///< of the source, for people
    QByteArray m_pending; ///< read, and not yet a whole line
    qsizetype m_searched = 0; ///< how much of that is known to hold no line feed
    qint64 m_line = 0;
    bool m_hasRefused = false;
};

} // namespace postroom
