// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pgtest.h"

#include <QtTest>

namespace postroom::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

PgLimits PgTest::limits()
{
    PgLimits limits;
    limits.away = 500ms;
    return limits;
}

// Stopped with the application, whose event loop it needs.
PostgresCluster &PgTest::cluster()
{
    static PostgresCluster *one = [] {
        auto *made = new PostgresCluster;
        qAddPostRoutine([] { delete &cluster(); });
        return made;
    }();
    return *one;
}

void PgTest::initTestCase()
{
    if (!cluster().isRunning())
        QVERIFY2(cluster().start(), qPrintable(cluster().error()));
}

// A read that is over has ended its transaction, whatever became of it.
void PgTest::cleanup()
{
    if (cluster().isRunning()) {
        const QString open = u"SELECT count(*) FROM pg_stat_activity WHERE state LIKE 'idle in%'"_s;
        int forgotten = 0;
        const bool none = QTest::qWaitFor([&] {
            forgotten = std::max(forgotten, cluster().forgottenTransactions());
            return cluster().sql(open).text() == "0"_L1;
        });
        QVERIFY(none);
        QCOMPARE(forgotten, 0);
    }
    m_client.reset();
    QTRY_COMPARE(liveJobs(), 0);
}

PgParameters PgTest::parameters(const QString &conninfo)
{
    auto parameters = PgParameters::read(conninfo.toUtf8());
    if (!parameters)
        qFatal("refused: %s", qPrintable(parameters.error().detail));
    return *std::move(parameters);
}

void PgTest::connectTo(const QString &conninfo, const PgLimits &limits, PgPassword password)
{
    m_client = std::make_unique<PgClient>(PgDatabase{parameters(conninfo), {}, limits}, std::move(password));
}

void PgTest::connectTo(const QString &primary, const QString &replica, const PgLimits &limits)
{
    m_client = std::make_unique<PgClient>(PgDatabase{parameters(primary), parameters(replica), limits});
}

Job<PgAnswer> *PgTest::ask(const QByteArray &sql, PgReader::Kind kind)
{
    return m_client->read({{sql, {}}}, kind);
}

Result<PgAnswer> PgTest::read(const QByteArray &sql, PgReader::Kind kind)
{
    return waited(ask(sql, kind), 40000);
}

Result<PgAnswer> PgTest::read(std::vector<PgCommand> commands)
{
    return waited(m_client->read(std::move(commands)), 40000);
}

std::shared_ptr<std::optional<Result<PgAnswer>>> PgTest::kept(Job<PgAnswer> *job)
{
    auto result = std::make_shared<std::optional<Result<PgAnswer>>>();
    job->then(this, [result](const Result<PgAnswer> &answer) { result->emplace(answer); });
    return result;
}

QString PgTest::value(const QByteArray &sql, PgReader::Kind kind)
{
    return valueOf(read(sql, kind));
}

QString PgTest::valueOf(const Result<PgAnswer> &answer)
{
    if (!answer)
        return errorOf(answer);
    if (answer->size() != 1 || answer->front().count() != 1)
        return u"%1 answers"_s.arg(answer->size());
    const auto cell = answer->front().cell(0, 0);
    return cell ? QString::fromUtf8(*cell) : u"NULL"_s;
}

QString PgTest::errorOf(const Result<PgAnswer> &answer)
{
    if (answer)
        return u"no error"_s;
    const Error &error = answer.error();
    return u"ERROR %1 %2: %3"_s.arg(kindName(error.kind), error.code, error.detail);
}

} // namespace postroom::test
