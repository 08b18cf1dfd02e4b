// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "platform/health.h"
#include "postgres/pgclient.h"
#include "postgres/pgrecognition.h"
#include "postgres/signaturecheck.h"

#include <QTimeZone>

namespace postroom {

/// Looks how the database is: its revision, then every HealthQuestion on the primary, one after the other, each in a
/// read-only transaction of its own, then how far the replica is behind. What one may not see or cannot be read is a
/// finding of its own and stops nothing else; a database that cannot be reached is one finding with the error. The
/// caller owns the job, which never fails; the client, the clock and the keys in `signatures` must outlive it. `zone`
/// is the platform's. `sink`, where there is one, takes what each check found.
Job<std::vector<HealthFinding>> *readHealth(PgClient &client, const SignatureCheck &signatures, const Clock &clock,
    const QTimeZone &zone, const HealthSink &sink = {});

/// Reads of one health look, one after the other; a child of its job.
class HealthReading : public QObject {
    Q_OBJECT
public:
    /// Of the platform's clock and zone.
    struct When {
        Instant now;
        QTimeZone zone;
        bool isFixed = false; ///< the clock stands still
    };

    HealthReading(Job<std::vector<HealthFinding>> *job, PgClient &client, const SignatureCheck &signatures, When when,
        HealthSink sink);

    void start();

private:
    void onRecognised(const Result<RecognisedDatabase> &found);
    void askNext();
    void onAnswer(const Result<PgAnswer> &answer);
    void askLag();
    void add(const std::vector<HealthFinding> &part);
    bool asks(std::size_t question) const;
    PgCommand command(const char *sql) const;
    QByteArray valueOf(const QByteArray &word) const;

    Job<std::vector<HealthFinding>> *m_job;
    PgClient &m_client;
    const SignatureCheck &m_signatures;
    When m_when;
    HealthSink m_sink;
    DatabaseRevision m_revision;
    std::size_t m_next = 0; ///< of healthQuestions()
    qint64 m_done = 0; ///< checks
    std::vector<HealthFinding> m_findings;
};

} // namespace postroom
