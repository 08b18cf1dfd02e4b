// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"

#include "cli/terminal.h"

#include <cerrno>
#include <cstdio>
#include <unistd.h>

namespace postroom {

using namespace Qt::StringLiterals;

void Output::write(const QString &text)
{
    writeBytes(encodedFor(STDOUT_FILENO, text));
}

void Output::writeBytes(const QByteArray &bytes)
{
    clearProgress();
    const auto size = static_cast<std::size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0)
        return;
    m_failed = true;
    m_readerLeft = errno == EPIPE;
}

void Output::say(const QString &sentence)
{
    clearProgress();
    const QByteArray line = "postroom-cli: " + encodedFor(STDERR_FILENO, singleLine(sentence)) + '\n';
    std::fputs(line.constData(), stderr);
}

void Output::progress(const QString &text)
{
    if (!isTerminal(STDERR_FILENO))
        return;
    const QString shown = shownOn(STDERR_FILENO, singleLine(text));
    const QString line = shown.left(std::max(terminalWidth(STDERR_FILENO) - 1, 1));
    std::fputs(("\r" + encodedFor(STDERR_FILENO, line.leftJustified(m_progress))).constData(), stderr);
    m_progress = line.size();
}

void Output::clearProgress()
{
    if (m_progress == 0)
        return;
    std::fputs(("\r" + QByteArray(m_progress, ' ') + "\r").constData(), stderr);
    m_progress = 0;
}

} // namespace postroom
