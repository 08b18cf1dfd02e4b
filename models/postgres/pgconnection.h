// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "postgres/pgcommand.h"
#include "postgres/pgdial.h"

#include <QElapsedTimer>

namespace postroom {

class PgCancel;

/// How long what may take, in admin mode (database-schema §13: short time-outs of its own).
struct PgLimits {
    std::chrono::milliseconds statement = std::chrono::seconds(15); ///< each statement, on the server
    std::chrono::milliseconds lock = std::chrono::seconds(2); ///< waiting for a lock, on the server
    std::chrono::milliseconds idleInTransaction = std::chrono::seconds(1); ///< on the server, before it hangs up
    std::chrono::milliseconds deadline = std::chrono::seconds(30); ///< a whole read, repeats included
    std::chrono::milliseconds silence = std::chrono::milliseconds(300); ///< without a sign of life after asking
    std::chrono::milliseconds doubt = std::chrono::seconds(5); ///< without one after that, before it is looked into
    std::chrono::milliseconds repeat = std::chrono::milliseconds(300); ///< pause before a read is repeated
    std::chrono::milliseconds idle = std::chrono::minutes(2); ///< before an unused session is closed
    std::chrono::milliseconds away = std::chrono::seconds(30); ///< before a replica that failed is tried again
};

/// What a read gave, or why it gave nothing.
using PgDone = std::function<void(Result<PgAnswer>)>;

/// One session and the one read that runs in it. A read is a pipeline in one round trip: a probe, whose answer shows at
/// once that the session is alive; then `BEGIN READ ONLY`, `SET LOCAL`s and the statements; then `ROLLBACK`, which runs
/// also behind a statement that failed, without another word from here (design §5.3).
/// The probe of a new session compares pg_backend_pid() with PQbackendPID(): they are equal where no pooler stands
/// between, and only then `SET default_transaction_read_only` follows. GUI thread; nothing blocks.
class PgConnection : public QObject {
    Q_OBJECT
public:
    PgConnection(PgSession session, const PgLimits &limits, QObject *parent);
    ~PgConnection() override;

    /// May read() be called?
    bool isFree() const;
    /// True when it was asked and gave no sign of life in time; false again when one comes.
    bool isSilent() const { return m_silent; }
    /// True when its statement runs and it gave no sign of life for a while: it may be slow, or frozen.
    bool isDoubtful() const { return m_doubtful; }
    /// True when the server itself is at the other end, as far as is known.
    bool isDirect() const { return m_direct; }

    /// Runs the statements; only when isFree(). `done` is called once, from the event loop, unless cancelled.
    void read(const std::vector<PgCommand> &commands, PgDone done);
    /// Ends the read silently and stops it on the server. The session is not free before its end has arrived, so that
    /// a late cancel hits nothing else.
    void cancel();
    /// Gives the read back that waits here, for another session; this one is of no use afterwards.
    PgDone takeBack() { return std::exchange(m_done, nullptr); }

Q_SIGNALS:
    /// isFree() is true again.
    void freed();
    /// isSilent() or isDoubtful() is true now, or is still.
    void quiet();
    /// The session is gone; its read, if there was one, has been answered.
    void broken();

private:
    enum class Task { Probe, Compare, Lock, Read, Rollback };
    /// What was sent up to a sync.
    struct Piece {
        Task task;
        int results = 0; ///< statements that were answered
        std::vector<PgRows> rows;
        std::optional<Error> error;
    };

    void send(const PgCommand &command);
    void rollBack();
    void sync(Task task);
    void flush();
    void onReadable();
    void onQuiet();
    void onSignOfLife();
    void takeResults();
    void takeResult(const std::shared_ptr<pg_result> &result);
    void giveRowsAsTheyCome();
    void takeRow(const Piece &piece, const std::shared_ptr<pg_result> &result);
    PgRowSink *sinkOf(const Piece &piece) const;
    void endPiece();
    void endRead(Piece piece);
    void endRollback(const Piece &piece);
    void compare(const Piece &piece);
    void settle();
    void breakOff(const Error &error);

    PgSession m_session;
    PgLimits m_limits;
    std::vector<PgCommand> m_preamble; ///< what stands before the statements
    std::deque<Piece> m_pieces; ///< whose sync has not arrived
    std::vector<std::shared_ptr<PgRowSink>> m_sinks; ///< of each statement of the read; null: into the answer
    PgRows m_columns; ///< the first row of the statement whose rows are coming
    PgDone m_done;
    QSocketNotifier m_readable;
    QSocketNotifier m_writable;
    QTimer m_quiet; ///< since the last sign of life
    QTimer m_lastPatience; ///< for the end of a read that was cancelled
    QElapsedTimer m_since; ///< the read was sent, then since its probe was answered
    std::unique_ptr<PgCancel> m_cancel;
    bool m_reading = false; ///< until the end of the read has arrived, wanted or not
    bool m_alive = false; ///< the probe was answered
    bool m_silent = false;
    bool m_doubtful = false;
    bool m_compared = false;
    bool m_direct = false;
    bool m_locked = false; ///< default_transaction_read_only was sent
};

} // namespace postroom
