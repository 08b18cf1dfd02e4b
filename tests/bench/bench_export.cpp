// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// db-export, db-export-memory, db-export-gap: a service's messages into a file of CSV, beside psql's \copy of the same
// statement from the same server (issue E, "Speed and memory").
#include "core/newfile.h"
#include "databaseside.h"
#include "measure.h"
#include "postgres/pgplatform.h"
#include "postgres/statementtext.h"
#include "support/largedatabase.h"
#include "tables/rowlines.h"

#include <algorithm>
#include <cstdio>
#include <QCoreApplication>
#include <QEventLoop>
#include <QTemporaryDir>

using namespace postroom;
using namespace postroom::bench;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int wholeSize = 3'800'000; ///< messages, of which the largest service has a million
constexpr int rounds = 3; ///< in which both sides take turns
constexpr double likeCopy = 1.25;
/// The batches that are ahead and the lines of one are a megabyte, and malloc keeps some of what it had; the rows
/// themselves would be hundreds.
constexpr double memoryGoalMb = 8;
constexpr double frameMs = 16;

struct Exported {
    double ms = -1; ///< negative when it failed
    double memoryMb = 0; ///< more than before, at most
    qint64 rows = 0;
};

/// The server with its data, and Postroom connected to it.
class Bench {
public:
    Bench(const PostgresCluster &cluster, PgParameters parameters)
        : m_conninfo(cluster.conninfo(database()))
        , m_platform({std::move(parameters)}, {}, m_clock)
    {
    }

    static QString database() { return u"large"_s; }
    static Query list() { return {Resource::Notifications, {{FilterKey::Service, LargeDatabase::service(1)}}}; }
    bool isReady() const { return m_folder.isValid(); }

    Exported exported()
    {
        Exported result;
        const double before = residentMb();
        NewFile file(m_folder.filePath(u"own.csv"_s), NewFile::Existing::Replace);
        CsvTexts texts(columnsOf(Resource::Notifications), [&](const QByteArray &lines, int rows) {
            result.rows += rows;
            result.memoryMb = std::max(result.memoryMb, residentMb() - before);
            return file.write(lines);
        });
        if (file.open())
            return result;
        const auto noRecords = [](std::span<const Row>) { return std::optional(makeError(Error::Kind::Bug, {})); };
        const double started = nowInMs();
        std::optional<Result<qint64>> told;
        QEventLoop loop; // that of runUntil() would keep a processor from the server
        m_platform.everyRow(list(), noRecords, &texts)->then(&loop, [&](const Result<qint64> &rows) {
            told.emplace(rows);
            loop.quit();
        });
        loop.exec();
        if (told && *told && **told == result.rows && !file.commit())
            result.ms = nowInMs() - started;
        return result;
    }

    /// \copy takes one line.
    double copiedMs() const
    {
        const Query query = list();
        const Statement &statement = *statementFor(query);
        const QByteArray sql = typedStatement(
            commandFor(statement, statement.sql, {query.filters, {}, {}, 0, m_clock.now(), londonZone()}));
        const QString copy = u"\\copy (%1) TO '%2' WITH (FORMAT csv, HEADER)"_s.arg(
            QString::fromUtf8(sql).replace(u'\n', u' '), m_folder.filePath(u"psql.csv"_s));
        const double started = nowInMs();
        const ProgramAnswer answer = runSql(m_conninfo, copy, largeServerPatienceMs);
        if (!answer.ok)
            std::fprintf(stderr, "psql: %s\n", qPrintable(answer.error));
        return answer.ok ? nowInMs() - started : -1;
    }

private:
    Clock m_clock{*Instant::parse(u"2026-11-20T12:00:00Z"_s)};
    QTemporaryDir m_folder;
    QString m_conninfo;
    PgPlatform m_platform;
};

// The beat takes a processor, so it has an export of its own; those behind it find everything in memory.
std::optional<double> longestGapMs(Bench &bench)
{
    const Heartbeat heartbeat;
    return bench.exported().ms < 0 ? std::nullopt : std::optional(heartbeat.longestGapMs());
}

bool measure(Bench &bench)
{
    std::vector<double> own;
    std::vector<double> peer;
    Exported worst;
    const auto gapMs = longestGapMs(bench);
    if (!gapMs)
        return false;
    for (int round = 0; round < rounds; ++round) {
        const Exported exported = bench.exported();
        own.push_back(exported.ms);
        peer.push_back(bench.copiedMs());
        if (own.back() < 0 || peer.back() < 0)
            return false;
        worst = {0, std::max(worst.memoryMb, exported.memoryMb), exported.rows};
    }
    std::printf("%lld rows\n", worst.rows);
    printBeside("db-export", "postroom", medianOf(own));
    printBeside("db-export", "psql", medianOf(peer));
    printFigure("db-export", medianOf(own) / medianOf(peer), likeCopy);
    printFigure("db-export-memory", worst.memoryMb / memoryGoalMb, 1);
    printFigure("db-export-gap", *gapMs / frameMs, 1);
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    PostgresCluster cluster(LargeDatabase::clusterSetup());
    LargeDatabase database;
    if (!cluster.start() || !database.create(cluster, Bench::database(), sized(wholeSize))) {
        std::fprintf(stderr, "%s %s\n", qPrintable(cluster.error()), qPrintable(database.error()));
        return 1;
    }
    auto parameters = PgParameters::read(cluster.conninfo(Bench::database()).toUtf8());
    if (!parameters)
        return 1;
    Bench bench(cluster, std::move(parameters).value());
    if (bench.isReady() && measure(bench))
        return 0;
    std::fprintf(stderr, "could not measure\n");
    return 1;
}
