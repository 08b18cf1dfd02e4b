// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/waited.h"
#include "postgres/pgclient.h"
#include "support/postgrescluster.h"

namespace postroom::test {

/// A client of a real server, as every test of admin mode's connection needs it. The cluster is one for the executable
/// unless a test makes its own.
class PgTest : public QObject {
    Q_OBJECT
public:
    /// Limits that make a test short where it waits for one.
    static PgLimits limits();

protected:
    /// The cluster that nothing is done to but reading.
    static PostgresCluster &cluster();
    /// What such a string says; fails the test when it is refused.
    static PgParameters parameters(const QString &conninfo);
    /// Connects; what was connected before goes.
    void connectTo(const QString &conninfo, const PgLimits &limits = PgTest::limits(), PgPassword password = {});
    void connectTo(const QString &primary, const QString &replica, const PgLimits &limits);

    Job<PgAnswer> *ask(const QByteArray &sql, PgReader::Kind kind = PgReader::Kind::Bulk);
    Result<PgAnswer> read(const QByteArray &sql, PgReader::Kind kind = PgReader::Kind::Bulk);
    Result<PgAnswer> read(std::vector<PgCommand> commands);
    /// What a job will end with, nothing until then: for a test that does something meanwhile.
    std::shared_ptr<std::optional<Result<PgAnswer>>> kept(Job<PgAnswer> *job);
    /// The one value of a statement, or "ERROR kind code: detail".
    QString value(const QByteArray &sql, PgReader::Kind kind = PgReader::Kind::Bulk);
    static QString valueOf(const Result<PgAnswer> &answer);
    static QString errorOf(const Result<PgAnswer> &answer);

    std::unique_ptr<PgClient> m_client;

private Q_SLOTS:
    void initTestCase();
    void cleanup();
};

} // namespace postroom::test
