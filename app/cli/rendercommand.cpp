// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/rendercommand.h"

#include "cli/output.h"
#include "text/renderedmessage.h"

#include <array>
#include <cerrno>
#include <unistd.h>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t chunk = 1 << 16;
constexpr qsizetype mostLineBytes = 64'000'000; // Postroom's own: a message is at most two million

} // namespace

void RenderCommand::start()
{
    const QString path = line().arguments.value(0, u"-"_s);
    if (path.isEmpty())
        return end(ExitCode::Usage, tr("The name of the file is empty. Without a file, render reads standard input."));
    m_source.setFileName(path);
    const bool isOpen
        = path == "-"_L1 ? m_source.open(STDIN_FILENO, QIODevice::ReadOnly) : m_source.open(QIODevice::ReadOnly);
    if (!isOpen)
        return end(ExitCode::Usage, tr("%1 cannot be read: %2.").arg(path, m_source.errorString()));
    m_name = path == "-"_L1 ? tr("Standard input") : path;
    m_notifier = std::make_unique<QSocketNotifier>(m_source.handle(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &RenderCommand::readMore);
}

void RenderCommand::readMore()
{
    std::array<char, chunk> bytes;
    const ssize_t count = ::read(m_source.handle(), bytes.data(), bytes.size());
    if (count < 0 && (errno == EINTR || errno == EAGAIN))
        return;
    if (count < 0)
        return stop(ExitCode::Other, tr("%1 cannot be read any further: %2.").arg(m_name, qt_error_string(errno)));
    m_pending.append(bytes.data(), count);
    answerLines(count == 0);
    if (m_pending.size() > mostLineBytes)
        return stop(ExitCode::Usage, tr("Line %1 is longer than 64 MB: give one message a line.").arg(m_line + 1));
    if (count == 0 || output().hasFailed())
        stop(m_hasRefused ? ExitCode::Usage : ExitCode::Done);
}

void RenderCommand::stop(ExitCode code, const QString &sentence)
{
    m_notifier->setEnabled(false);
    if (sentence.isEmpty())
        return end(code);
    end(code, sentence);
}

void RenderCommand::answerLines(bool atEnd)
{
    qsizetype start = 0;
    for (qsizetype feed = m_pending.indexOf('\n', m_searched); feed >= 0 && !output().hasFailed();
         feed = m_pending.indexOf('\n', start)) {
        answer(m_pending.mid(start, feed - start));
        start = feed + 1;
    }
    m_pending.remove(0, start);
    m_searched = m_pending.size();
    if (atEnd && !m_pending.isEmpty())
        answer(std::exchange(m_pending, {}));
}

void RenderCommand::answer(const QByteArray &text)
{
    ++m_line;
    if (text.trimmed().isEmpty())
        return;
    const Result<JsonValue> request = JsonValue::parse(text);
    const Result<JsonValue> rendered = request ? renderedMessage(*request) : request;
    if (rendered)
        return output().writeBytes(rendered->toJson() + '\n');
    m_hasRefused = true;
    const Error &error = rendered.error();
    output().say(error.fields.isEmpty() ? tr("Line %1 cannot be read: %2.").arg(m_line).arg(error.detail)
                                        : tr("Line %1: %2.").arg(m_line).arg(error.fields.first().second));
}

} // namespace postroom
