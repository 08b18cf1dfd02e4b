// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEventLoop>
#include <QFile>
#include <QSocketNotifier>
#include <QTest>

#include <cstdio>
#include <cstdlib>
#include <unistd.h>

namespace postroom::test {

/// Waits until it is so; where it does not come to that, the program ends.
template <typename Condition> void await(Condition condition)
{
    if (!QTest::qWaitFor(condition, 60'000))
        qFatal("a view does not come to rest");
}

/// The AT-SPI client (reader.py) at the other end of the standard streams: it is told what stands on the screen, and
/// answers with a line once it has seen it.
class Viewer {
public:
    /// What it looks at: the window, or a menu whose first entry is chosen.
    enum class Looks { AtWindow, AtMenu };

    Viewer() { m_in.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered); }

    /// Returns when it has seen that state of that page; where the client is gone, the program ends.
    void see(const QString &page, const QString &state, Looks looks = Looks::AtWindow)
    {
        tell(looks == Looks::AtMenu ? "menu" : "view", page, state);
    }
    /// There is nothing more to see.
    void end() { tell("end", {}, {}); }

private:
    void tell(const char *what, const QString &page, const QString &state)
    {
        std::printf("%s|%s|%s\n", what, qPrintable(page), qPrintable(state));
        std::fflush(stdout);
        QEventLoop waiting; // which answers the client meanwhile
        QSocketNotifier answered(STDIN_FILENO, QSocketNotifier::Read);
        QObject::connect(&answered, &QSocketNotifier::activated, &waiting, &QEventLoop::quit);
        waiting.exec();
        if (m_in.readLine().isEmpty())
            std::exit(1);
    }

    QFile m_in;
};

} // namespace postroom::test
