// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"
#include "http/waited.h"
#include "postgres/pgplatform.h"
#include "postgres/pgsearch.h"
#include "recipients/searchpattern.h"
#include "statementsamples.h"
#include "support/contractdatabase.h"
#include "support/pgbouncer.h"
#include "support/testmain.h"
#include "writeattempts.h"

#include <cstdio>
#include <QtTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

const QString databaseName = u"contract"_s;

// Everything that is set in a session, and what else one leaves behind. Settings with a dot come with libraries that
// the server loads when it needs them.
const QString sessionState = u"SELECT name || '=' || setting FROM pg_settings WHERE name NOT LIKE '%.%' ORDER BY name;"
                             " SELECT name FROM pg_prepared_statements; SELECT * FROM pg_listening_channels()"_s;

PgParameters parametersOf(const QString &conninfo)
{
    auto parameters = PgParameters::read(conninfo.toUtf8());
    if (!parameters)
        qFatal("refused: %s", qPrintable(parameters.error().detail));
    return *std::move(parameters);
}

QString sentenceOf(const Result<PgAnswer> &answer)
{
    return answer ? QString() : answer.error().detail.section(u'\n', 0, 0);
}

// A session of the product without PgClient before it: what the server alone refuses.
class BareSession {
public:
    explicit BareSession(const PgParameters &parameters)
        : m_dial(parameters, {}, nullptr)
    {
        m_dial.start([this](Result<PgSession> session) {
            if (session)
                m_connection = std::make_unique<PgConnection>(*std::move(session), PgLimits(), nullptr);
        });
    }

    Result<PgAnswer> read(const std::vector<PgCommand> &commands)
    {
        std::optional<Result<PgAnswer>> result;
        if (!QTest::qWaitFor([this] { return m_connection && m_connection->isFree(); }, 10'000))
            return makeError(Error::Kind::Bug, u"no session"_s);
        m_connection->read(commands, [&result](Result<PgAnswer> answer) { result.emplace(std::move(answer)); });
        const bool ended
            = QTest::qWaitFor([&] { return result.has_value() && (!m_connection || m_connection->isFree()); }, 10'000);
        return ended ? *std::move(result) : Result<PgAnswer>(makeError(Error::Kind::Bug, u"no answer"_s));
    }

private:
    PgDial m_dial;
    std::unique_ptr<PgConnection> m_connection;
};

// Health reads signed values only where there is a key.
SigningKeys keysOfAnyone()
{
    SigningKeys keys;
    keys.secrets.emplace_back("anyone's"_ba);
    return keys;
}

} // namespace

/// Nothing that the product can send changes the database, whichever way it is reached (issue E, "Must show").
class Locked : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsChangeNothing_data() { ways(); }
    void readsChangeNothing();
    void stoppingAStatementChangesNothing_data() { ways(); }
    void stoppingAStatementChangesNothing();
    void exportsChangeNothing_data() { ways(); }
    void exportsChangeNothing();
    void writesAreRefused_data() { ways(); }
    void writesAreRefused();
    void aPooledSessionIsLeftAsItWas();
    void theDumpIsTheSame();
    void theProofCanFail();
    void cleanup() { QTRY_COMPARE(liveJobs(), 0); }

private:
    void ways();
    static int searchesThatReadOn(PgPlatform &platform);
    QString tryThrough(PgClient &client, const WriteAttempt &attempt, const QString &way);
    QString tryAtTheServer(const PgParameters &parameters, const WriteAttempt &attempt);

    Contract m_contract; // of POSTROOM_CONTRACT
    std::unique_ptr<Clock> m_clock;
    std::vector<StatementSample> m_samples;
    PostgresCluster m_cluster{{.settings = {u"max_wal_senders = 4"_s}}};
    std::unique_ptr<PostgresCluster> m_replica;
    std::unique_ptr<PgBouncer> m_bouncer;
    QByteArray m_dump;
    QStringList m_sessionBefore;
};

void Locked::initTestCase()
{
    QVERIFY2(m_contract.isValid(), qPrintable(m_contract.folder()));
    m_clock = std::make_unique<Clock>(Instant::fromDateTime(m_contract.clock()));
    m_samples = statementSamples(m_contract);
    QCOMPARE(m_samples.size(), statements().size());
    QVERIFY2(m_cluster.start(), qPrintable(m_cluster.error()));
    ContractDatabase database(m_cluster, m_contract.folder());
    QVERIFY2(database.create(databaseName), qPrintable(database.error()));
    const ProgramAnswer made = m_cluster.sql(QString::fromUtf8(attemptedObjects), databaseName);
    QVERIFY2(made.ok, qPrintable(made.error));
    m_replica = m_cluster.makeReplica();
    QVERIFY2(m_replica->start(), qPrintable(m_replica->error()));
    QVERIFY2(m_replica->catchUpWith(m_cluster), qPrintable(m_replica->error()));
    m_bouncer = std::make_unique<PgBouncer>(m_cluster);
    QVERIFY2(m_bouncer->start(), qPrintable(m_bouncer->error()));
    m_dump = m_cluster.dumpHash(databaseName);
    QVERIFY(!m_dump.isEmpty());
    QCOMPARE(m_replica->dumpHash(databaseName), m_dump);
    m_sessionBefore = runSql(m_bouncer->conninfo(databaseName), sessionState).lines();
    QVERIFY(m_sessionBefore.size() > 300);
}

void Locked::ways()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<QString>("conninfo");
    QTest::newRow("direct") << u"direct"_s << m_cluster.conninfo(databaseName);
    QTest::newRow("pgbouncer") << u"pgbouncer"_s << m_bouncer->conninfo(databaseName);
    QTest::newRow("replica") << u"replica"_s << m_replica->conninfo(databaseName);
}

// Similar recipients, and the references of the history: what a search asks besides. How many statements these were.
int Locked::searchesThatReadOn(PgPlatform &platform)
{
    int asked = 0;
    for (const bool history : {false, true}) {
        SearchQuery query;
        query.term = searchTerm(u"447700900132"); // of nobody
        query.history = history;
        const auto search = platform.search(query);
        QSignalSpy finished(search.get(), &Search::finished);
        search->start();
        if (!finished.wait(10'000) || search->state().phase != SearchState::Phase::Finished)
            return -1'000;
        asked += (search->state().nearMisses ? 1 : 0) + (search->state().archivedLooked ? 1 : 0);
    }
    return asked == 3 ? asked : -1'000;
}

void Locked::readsChangeNothing()
{
    QFETCH(QString, way);
    QFETCH(QString, conninfo);
    PgPlatform platform(PgDatabase{parametersOf(conninfo)}, {}, *m_clock, keysOfAnyone());
    PgClient &client = platform.client();
    int asked = 0;
    for (const StatementSample &sample : m_samples) {
        const auto answer = waited(client.read(commandsOf(sample, m_clock->now())));
        QVERIFY2(answer, qPrintable(nameOf(*sample.statement) + u": "_s + sentenceOf(answer)));
        ++asked;
    }
    for (const QString &term : {u"447700900123"_s, u"ok"_s}) {
        SearchQuery query;
        query.term = searchTerm(term);
        const std::vector<PgCommand> commands = searchCommands(query, {}, PgSearch::firstRows, !isIndexed(query));
        QVERIFY(commands.size() >= 4);
        const auto answer = waited(client.read(commands));
        QVERIFY2(answer && answer->size() == commands.size(), qPrintable(term));
        asked += static_cast<int>(commands.size());
    }
    asked += searchesThatReadOn(platform);
    const Query list{Resource::Notifications, {{FilterKey::Service, u"37f003b0-2ba6-4a40-b008-fd5d9159e549"_s}}};
    const auto counted = waited(platform.source().count(list));
    QVERIFY(counted && counted->rows > 100);
    QVERIFY(waited(platform.recognise()));
    QVERIFY(waited(platform.examine()));
    QVERIFY(waited(client.lag()));
    const auto health = waited(platform.health());
    QVERIFY(health && std::none_of(health->begin(), health->end(), isUnreached));
    std::printf("locked %s: %d statements of the product read\n", qPrintable(way), asked + 3);
    std::fflush(stdout);
    QVERIFY(asked > 0);
}

void Locked::stoppingAStatementChangesNothing()
{
    QFETCH(QString, way);
    QFETCH(QString, conninfo);
    PgPlatform platform(PgDatabase{parametersOf(conninfo)}, {}, *m_clock);
    PsqlSession sleeper(conninfo);
    sleeper.send(u"SELECT pg_sleep(600);"_s);
    const auto running = [&platform] {
        const auto rows = waited(platform.client().read({{"SELECT pid, usename, backend_start, xact_start"
                                                          " FROM pg_stat_activity WHERE query LIKE 'SELECT pg_sleep%'"
                                                          " AND state = 'active'",
            {}}}));
        return rows && rows->front().count() == 1 ? std::optional(rows->front()) : std::nullopt;
    };
    QTRY_VERIFY(running());
    const PgRows row = *running();
    const auto text = [&row](int column) { return QString::fromUtf8(*row.cell(0, column)); };
    const auto outcome = waited(platform.stopStatement({text(0).toLongLong(), text(1), text(2), text(3)}));
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().detail));
    QCOMPARE(*outcome, StopOutcome::Stopped);
    QVERIFY(!running());
    std::printf("locked %s: a statement was stopped\n", qPrintable(way));
    std::fflush(stdout);
    QCOMPARE(m_cluster.dumpHash(databaseName), m_dump);
}

void Locked::exportsChangeNothing()
{
    QFETCH(QString, way);
    QFETCH(QString, conninfo);
    PgPlatform platform(PgDatabase{parametersOf(conninfo)}, {}, *m_clock);
    const auto takesAll = [](std::span<const Row>) -> std::optional<Error> { return std::nullopt; };
    int asked = 0;
    for (const StatementSample &sample : m_samples) {
        if (sample.statement->operation != Statement::Operation::List)
            continue;
        const auto told = waited(platform.everyRow(sample.query, takesAll, nullptr));
        QVERIFY2(told, qPrintable(nameOf(*sample.statement) + u": "_s + (told ? QString() : told.error().detail)));
        ++asked;
    }
    SearchQuery query;
    query.term = searchTerm(u"447700900123"_s);
    QVERIFY(waited(platform.everyRow(query, takesAll, nullptr)));
    const auto refused = waited(platform.client().stream({"DELETE FROM locked_probe RETURNING *", {}},
        [](const PgRows &) -> std::optional<Error> { return std::nullopt; }));
    QCOMPARE(refused ? QString() : refused.error().code, u"25006"_s);
    std::printf("locked %s: %d exports of the product read\n", qPrintable(way), asked + 1);
    std::fflush(stdout);
    QCOMPARE(m_cluster.dumpHash(databaseName), m_dump);
}

// Empty: it was refused, or undone. It is said of which way, where that is given.
QString Locked::tryThrough(PgClient &client, const WriteAttempt &attempt, const QString &way)
{
    const auto answer = waited(client.read(attempt.commands));
    if (answer && !attempt.runs)
        return attempt.text() + u" was let through"_s;
    if (!answer && answer.error().kind == Error::Kind::Offline)
        return attempt.text() + u" cost the session"_s;
    const QString message = answer ? u"undone with its transaction"_s : sentenceOf(answer);
    if (!way.isEmpty() && (attempt.onlyGuarded || attempt.runs))
        std::printf("locked %s: %s: refused: %s\n", qPrintable(way), qPrintable(attempt.text()), qPrintable(message));
    return {};
}

// The server's own refusal, in a session that is new and in the same once more, when it has been locked.
QString Locked::tryAtTheServer(const PgParameters &parameters, const WriteAttempt &attempt)
{
    BareSession session(parameters);
    const auto first = session.read(attempt.commands);
    const auto second = session.read(attempt.commands);
    const bool isRefused = !first && !second && !first.error().code.isEmpty() && !second.error().code.isEmpty();
    return isRefused ? sentenceOf(first) : QString();
}

void Locked::writesAreRefused()
{
    QFETCH(QString, way);
    QFETCH(QString, conninfo);
    const PgParameters parameters = parametersOf(conninfo);
    QStringList failures;
    for (const WriteAttempt &attempt : writeAttempts()) {
        PgClient client(PgDatabase{parameters});
        for (int times = 0; times < 2; ++times) {
            if (const QString failure = tryThrough(client, attempt, times == 0 ? way : QString()); !failure.isEmpty())
                failures.append(failure);
        }
        if (attempt.onlyGuarded || attempt.runs)
            continue;
        const QString refusal = tryAtTheServer(parameters, attempt);
        if (refusal.isEmpty())
            failures.append(attempt.text() + u" was let through by the server"_s);
        std::printf("locked %s: %s: refused: %s\n", qPrintable(way), qPrintable(attempt.text()), qPrintable(refusal));
    }
    std::fflush(stdout);
    QVERIFY2(failures.isEmpty(), qPrintable(failures.join(u'\n')));
    QCOMPARE(m_cluster.dumpHash(databaseName), m_dump);
}

// The session that everything was sent through, seen by who has it next.
void Locked::aPooledSessionIsLeftAsItWas()
{
    auto client = std::make_unique<PgClient>(PgDatabase{parametersOf(m_bouncer->conninfo(databaseName))});
    for (const WriteAttempt &attempt : writeAttempts()) {
        if (attempt.runs)
            QVERIFY2(waited(client->read(attempt.commands)), qPrintable(attempt.text()));
    }
    const auto process = waited(client->read({{"SELECT pg_backend_pid()", {}}}));
    QVERIFY2(process, qPrintable(sentenceOf(process)));
    client.reset();
    QCOMPARE(runSql(m_bouncer->conninfo(databaseName), u"SELECT pg_backend_pid()"_s).output.trimmed(),
        process->front().cell(0, 0)->toByteArray());
    QCOMPARE(runSql(m_bouncer->conninfo(databaseName), sessionState).lines(), m_sessionBefore);
}

void Locked::theDumpIsTheSame()
{
    const QByteArray after = m_cluster.dumpHash(databaseName);
    std::printf("dump before %s after %s\n", m_dump.constData(), after.constData());
    std::fflush(stdout);
    QCOMPARE(after, m_dump);
    QVERIFY2(m_replica->catchUpWith(m_cluster), qPrintable(m_replica->error()));
    QCOMPARE(m_replica->dumpHash(databaseName), m_dump);
}

// Without PgClient before it, a statement that ends the transaction is followed by one that writes; the dump shows it.
void Locked::theProofCanFail()
{
    BareSession session(parametersOf(m_bouncer->conninfo(databaseName)));
    QVERIFY(session.read({{"COMMIT", {}}, {"DELETE FROM locked_probe", {}}, {"COMMIT", {}}}));
    QVERIFY(m_cluster.dumpHash(databaseName) != m_dump);
}

POSTROOM_TEST(Locked)
#include "tst_locked.moc"
