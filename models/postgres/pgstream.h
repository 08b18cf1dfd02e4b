// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "postgres/pgclient.h"

namespace postroom {

/// One statement's rows from first to last, for exports: a cursor in a read-only transaction, on a session of its own,
/// so that it takes none from the pages. While a batch is taken the server makes the next ones, of which so many are
/// asked for that they do not fit between the two: a server whose rows are not taken, because the disk is slow, waits
/// for that and not for a question, in a transaction that would be idle (PgLimits::idleInTransaction). What is on its
/// way waits in the system, so that memory does not grow with the rows (docs/decisions/0019). A session that is silent
/// for PgLimits::doubt is looked into from another one: a slow statement goes on, one whose answer will never come
/// ends. Never repeated once rows have come. A child of the job it works for. GUI thread; nothing blocks.
class PgStream : public QObject {
    Q_OBJECT
public:
    static constexpr int batchRows = 500; ///< some milliseconds of the event loop
    static constexpr int leastAhead = 2; ///< batches; with one the server waits for the next question after each
    static constexpr int mostAhead = 1024;
    /// More than the buffers of the sockets grow to between the two and a pooler (tcp_rmem, tcp_wmem), in bytes.
    static constexpr qint64 bytesAhead = 64 * 1024 * 1024;
    static constexpr std::chrono::hours longest{24};
    static constexpr std::chrono::minutes patience{10}; ///< for a batch, on the server: the first may need a sort

    PgStream(PgClient &client, Job<qint64> *job, PgCommand command, PgBatch batch);
    ~PgStream() override;

    void start();
    /// Stops it silently, on the server too.
    void stop();

private:
    void onPassword(const Result<Secret> &secret);
    void dial(Secret password);
    void onOpened(PgSession session);
    void send(const PgCommand &command);
    void flush();
    void onReadable();
    void takeResults();
    void takeResult(const std::shared_ptr<pg_result> &result);
    void takeBackend(const PgRows &rows);
    void takeBatch(const std::shared_ptr<pg_result> &result);
    void askAhead(const PgRows &rows);
    void onSignOfLife();
    void lookInto();
    void onLookedInto(const Result<PgAnswer> &lost);
    bool mayGoToPrimary(const Error &error, bool ran) const;
    void fail(const Error &error);
    void hangUp();

    PgClient &m_client;
    Job<qint64> *m_job;
    PgCommand m_command;
    PgBatch m_batch;
    PgLimits m_limits;
    QPointer<PgPool> m_pool; ///< whose server it is
    std::vector<std::optional<QByteArray>> m_backend; ///< its process, and since when its server runs; empty: not told
    std::shared_ptr<PgRead> m_look; ///< asks another session what became of this one
    QTimer m_quiet; ///< since the last sign of life
    QElapsedTimer m_since;
    PgSession m_session;
    std::unique_ptr<QSocketNotifier> m_readable;
    std::unique_ptr<QSocketNotifier> m_writable;
    int m_syncs = 0; ///< sent and not answered
    int m_asked = 0; ///< batches, without an answer
    qint64 m_told = 0; ///< rows that the server says it gave
    bool m_asks = false; ///< for the password
    bool m_begun = false; ///< rows have come, or their end
    bool m_ending = false; ///< ROLLBACK was sent
};

} // namespace postroom
