// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/health.h"
#include "postgres/pgcommand.h"

#include <QTimer>

namespace postroom {

/// Has the server cancel the statement that runs in a transaction of this login (pg_cancel_backend), and says what came
/// of it. The same statement of SQL looks whether it is the same transaction still, so that what comes late hits
/// nothing else. The caller owns the job, which the reader must outlive.
Job<StopOutcome> *stopStatementIn(PgReader &reader, const DatabaseTransaction &transaction);

/// One such wish: asks, then looks until the statement has ended, for a few seconds. A child of its job.
class StatementStop : public QObject {
    Q_OBJECT
public:
    StatementStop(Job<StopOutcome> *job, PgReader &reader, const DatabaseTransaction &transaction);

    void start();

private:
    void read(const char *what, void (StatementStop::*then)(const PgRows &));
    void onAsked(const PgRows &rows);
    void look();
    void onLooked(const PgRows &rows);

    Job<StopOutcome> *m_job;
    PgReader &m_reader;
    std::vector<std::optional<QByteArray>> m_values; ///< of the transaction
    QTimer m_pause;
    int m_looks = 0;
};

} // namespace postroom
