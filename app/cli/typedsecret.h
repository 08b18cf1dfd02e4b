// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "security/secret.h"

#include <functional>
#include <memory>
#include <QSocketNotifier>
#include <QTimer>
#include <termios.h>

namespace postroom {

/// What somebody types at the terminal.
enum class Typing {
    Shown, ///< a line that the terminal shows
    Hidden, ///< a line that it does not show
    Pasted ///< hidden, and perhaps several lines: it ends where nothing follows a line break at once
};

/// Asks for a secret at the terminal, which does not show what is typed. The event loop goes on, so that Ctrl+C ends
/// the program; the terminal shows again what is typed when this is deleted.
class TypedSecret : public QObject {
    Q_OBJECT
public:
    explicit TypedSecret(QObject *parent = nullptr);
    ~TypedSecret() override;

    /// Whether standard input is a terminal, at which somebody could type.
    static bool isPossible();
    /// Prints `prompt` and hands over what is typed then, without a line break at its end; an empty secret when nothing
    /// was. One question at a time.
    void ask(const QString &prompt, std::function<void(Secret)> handler, Typing typing = Typing::Hidden);
    /// Whether the terminal said, instead of the last answer or at its end, that nothing more comes.
    bool hasEnded() const { return m_hasEnded; }

private:
    void read();
    void finish();
    void restore();

    std::function<void(Secret)> m_handler;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QByteArray m_text;
    QTimer m_pause; ///< after a line break in what is pasted
    termios m_before{};
    Typing m_typing = Typing::Hidden;
    bool m_hides = false;
    bool m_hasEnded = false;
};

} // namespace postroom
