// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/typedsecret.h"

#include "cli/terminal.h"

#include <cstdio>
#include <string.h>
#include <unistd.h>
#include <utility>

namespace postroom {

namespace {

constexpr std::chrono::milliseconds pauseAfterPaste{200};

} // namespace

TypedSecret::TypedSecret(QObject *parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &TypedSecret::finish);
}

TypedSecret::~TypedSecret()
{
    restore();
    explicit_bzero(m_text.data(), static_cast<std::size_t>(m_text.size()));
}

bool TypedSecret::isPossible()
{
    return isTerminal(STDIN_FILENO);
}

void TypedSecret::ask(const QString &prompt, std::function<void(Secret)> handler, Typing typing)
{
    m_handler = std::move(handler);
    m_typing = typing;
    m_hides = typing != Typing::Shown && tcgetattr(STDIN_FILENO, &m_before) == 0;
    termios silent = m_before;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    if (m_hides)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    std::fputs(encodedFor(STDERR_FILENO, prompt).constData(), stderr);
    if (!m_notifier) {
        m_notifier = std::make_unique<QSocketNotifier>(STDIN_FILENO, QSocketNotifier::Read);
        connect(m_notifier.get(), &QSocketNotifier::activated, this, &TypedSecret::read);
    }
    m_notifier->setEnabled(true);
}

void TypedSecret::read()
{
    char bytes[256];
    const ssize_t count = ::read(STDIN_FILENO, bytes, sizeof bytes);
    if (count > 0)
        m_text.append(bytes, count);
    explicit_bzero(bytes, sizeof bytes);
    m_pause.stop();
    m_hasEnded = count <= 0;
    if (count > 0 && !m_text.endsWith('\n'))
        return;
    if (count > 0 && m_typing == Typing::Pasted)
        m_pause.start(pauseAfterPaste);
    else
        finish();
}

void TypedSecret::finish()
{
    m_notifier->setEnabled(false);
    if (m_hides)
        std::fputs("\n", stderr);
    restore();
    while (m_text.endsWith('\n') || m_text.endsWith('\r'))
        m_text.chop(1);
    if (const auto handler = std::exchange(m_handler, {}))
        handler(Secret(std::exchange(m_text, {})));
}

void TypedSecret::restore()
{
    if (std::exchange(m_hides, false))
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
}

} // namespace postroom
