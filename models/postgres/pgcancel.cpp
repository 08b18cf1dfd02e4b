// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgres/pgcancel.h"

#include "postgres/pghandles.h"

#include <array>
#include <QCoreApplication>
#include <QtConcurrentRun>
#include <QThreadPool>

namespace postroom {

using namespace std::chrono_literals;

namespace {

constexpr auto repetition = 250ms;
constexpr int lastWait = 1000; ///< milliseconds

// Never destroyed: a cancel that hangs in a dead network must not hold up the end of the program. One that is on its
// way gets a moment, so that a command that is interrupted leaves nothing running.
QThreadPool &threads()
{
    static QThreadPool *pool = [] {
        auto *made = new QThreadPool;
        made->setMaxThreadCount(4);
        qAddPostRoutine([] { threads().waitForDone(lastWait); }); // lint-allow(blocking): the event loop is over
        return made;
    }();
    return *pool;
}

// The session is only held, and closed here where nobody else has it any more.
void sendCancel(const std::shared_ptr<PGcancel> &cancel, const PgSession &)
{
    std::array<char, 256> message{};
    PQcancel(cancel.get(), message.data(), static_cast<int>(message.size()));
}

} // namespace

PgCancel::PgCancel(PgSession session, QObject *parent)
    : QObject(parent)
    , m_session(std::move(session))
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &PgCancel::send);
    connect(&m_sending, &QFutureWatcher<void>::finished, this, [this] {
        if (!m_stopped)
            m_again.start(repetition);
        Q_EMIT settled();
    });
    send();
}

void PgCancel::stop()
{
    m_stopped = true;
    m_again.stop();
    m_session.reset();
}

// The thread uses a copy of its own, made here: the session's socket is the event loop's.
void PgCancel::send()
{
    const std::shared_ptr<PGcancel> cancel(PQgetCancel(m_session.get()), PgHandleEnd());
    if (cancel)
        m_sending.setFuture(QtConcurrent::run(&threads(), sendCancel, cancel, m_session));
}

} // namespace postroom
