// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "postgres/pgclient.h"

namespace postroom {

/// One read of PgClient with its repeats: at once after a session that was lost, after a pause where the server asked
/// for one, then on the primary. A child of the job it works for.
class PgReading : public QObject {
    Q_OBJECT
public:
    PgReading(PgClient &client, Job<PgAnswer> *job, std::vector<PgCommand> commands, PgReader::Kind kind);

    void start();
    /// Stops it silently, on the server too.
    void stop();

private:
    void attempt();
    void onAnswer(Result<PgAnswer> answer, bool ran);
    void finish(Result<PgAnswer> answer);
    bool mayRepeat(const Error &error, bool ran) const;
    bool mayGoToPrimary(const Error &error, bool ran) const;

    PgClient &m_client;
    Job<PgAnswer> *m_job;
    std::vector<PgCommand> m_commands;
    PgReader::Kind m_kind;
    QPointer<PgPool> m_pool;
    std::shared_ptr<PgRead> m_read; ///< the attempt that runs
    QTimer m_pause;
    int m_failures = 0; ///< on this server
};

} // namespace postroom
