// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cliprocess.h"
#include "http/waited.h"
#include "postgres/expectedobjects.h"
#include "postgres/healthquestions.h"
#include "postgres/pgplatform.h"
#include "support/contractdatabase.h"
#include "support/postgrescluster.h"
#include "support/testmain.h"
#include "text/databasewords.h"
#include "text/healthwords.h"
#include "text/resourcewords.h"

#include <algorithm>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QtTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

using Verdict = HealthFinding::Verdict;
using Findings = std::vector<HealthFinding>;

const QString recordedNow = u"2026-11-20T12:00:00Z"_s;

// "trouble index-missing ix_…": everything that is not well.
QStringList notWell(const Findings &findings)
{
    QStringList lines;
    for (const HealthFinding &finding : findings) {
        if (finding.verdict != Verdict::Ok)
            lines.append(verdictText(finding.verdict) + u' ' + finding.what + u' ' + finding.facts.value(0));
    }
    lines.sort();
    return lines;
}

} // namespace

/// `health` and the recognition of a database, on servers of the test's own.
class HealthTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void expectsWhatTheSchemaHas();
    void everyFindingHasItsSentence();
    void aHealthyDatabaseIsWell();
    void lookingChangesNothing();
    void namesWhatIsDamagedAndNothingElse();
    void namesAMissingExtension();
    void anOlderRevisionMayLackThings();
    void namesTheRightsThatAreMissing();
    void countsTheConnectionsOfOtherLogins();
    void countsWhatTheKeysSigned_data();
    void countsWhatTheKeysSigned();
    void aDatabaseThatIsGoneIsOneFinding();
    void recognisesTheDatabase_data();
    void recognisesTheDatabase();
    void theCommandEndsWithTheVerdict();
    void cleanup() { QTRY_COMPARE(liveJobs(), 0); }

private:
    std::unique_ptr<PgPlatform> platform(const QString &database, const Clock &clock, const QString &user = {}) const;
    Findings health(const QString &database, const Clock &clock, const QString &user = {}) const;
    CliRun cli(const QString &database, const QStringList &arguments) const;
    bool sql(const QString &statements, const QString &database) const
    {
        return m_cluster.sql(statements, database).ok;
    }

    PostgresCluster m_cluster{{{u"fsync = on"_s, u"full_page_writes = on"_s}}};
    Clock m_clock{*Instant::parse(recordedNow)};
};

void HealthTest::initTestCase()
{
    QVERIFY2(m_cluster.start(), qPrintable(m_cluster.error()));
    ContractDatabase database(m_cluster);
    QVERIFY2(database.create(), qPrintable(database.error()));
    QVERIFY2(database.createEmpty(u"damaged"_s) && database.finishSchema(u"damaged"_s), qPrintable(database.error()));
    QVERIFY(sql(u"INSERT INTO alembic_version VALUES ('0560_add_nhs_notify_org')"_s, u"damaged"_s));
    QVERIFY2(database.copy(u"contract"_s, u"signed"_s), qPrintable(database.error()));
    QVERIFY(sql(u"UPDATE api_keys SET secret = overlay(secret PLACING CASE substr(secret, 5, 1) WHEN 'M' THEN 'N' ELSE "
                u"'M' END FROM 5)"
                " WHERE id = (SELECT id FROM api_keys WHERE expiry_date IS NULL ORDER BY id LIMIT 1)"_s,
        u"signed"_s));
    QVERIFY2(database.copy(u"damaged"_s, u"older"_s), qPrintable(database.error()));
    QVERIFY2(database.copy(u"damaged"_s, u"bare"_s), qPrintable(database.error()));
    QVERIFY(sql(u"CREATE ROLE reader LOGIN; CREATE ROLE monitor LOGIN IN ROLE pg_monitor;"
                "CREATE DATABASE elsewhere;"_s,
        u"postgres"_s));
}

std::unique_ptr<PgPlatform> HealthTest::platform(const QString &database, const Clock &clock, const QString &user) const
{
    const auto parameters = PgParameters::read(m_cluster.conninfo(database, user).toUtf8());
    return std::make_unique<PgPlatform>(PgDatabase{*parameters}, PgPassword(), clock);
}

Findings HealthTest::health(const QString &database, const Clock &clock, const QString &user) const
{
    const auto opened = platform(database, clock, user);
    auto findings = waited(opened->health());
    return findings ? *findings : Findings();
}

CliRun HealthTest::cli(const QString &database, const QStringList &arguments) const
{
    return runCli(
        QStringList{u"--postgres"_s, m_cluster.conninfo(database)} + arguments, {u"POSTROOM_NOW="_s + recordedNow});
}

void HealthTest::expectsWhatTheSchemaHas()
{
    using Kind = ExpectedObject::Kind;
    QStringList expected;
    const QJsonObject schema = ContractDatabase(m_cluster).schema();
    const auto add = [&expected](Kind kind, const QString &table, const QJsonArray &things) {
        for (const QJsonValue thing : things)
            expected.append(QString::number(int(kind)) + u' ' + table + u' ' + thing[u"name"_s].toString());
    };
    add(Kind::Extension, {}, schema[u"extensions"_s].toArray());
    expected.removeOne(u"0  plpgsql"_s); // part of every database
    add(Kind::View, {}, schema[u"views"_s].toArray());
    add(Kind::Table, {}, schema[u"tables"_s].toArray());
    for (const QJsonValue table : schema[u"tables"_s].toArray()) {
        const QString name = table[u"name"_s].toString();
        add(Kind::Index, name, table[u"indexes"_s].toArray());
        add(Kind::Statistics, name, table[u"extended_statistics"_s].toArray());
    }
    QStringList known;
    for (const ExpectedObject &object : expectedObjects())
        known.append(QString::number(int(object.kind)) + u' ' + QLatin1StringView(object.table) + u' '
            + QLatin1StringView(object.name));
    known.sort();
    expected.sort();
    QCOMPARE(known, expected);
    QVERIFY(known.size() > 330);
}

void HealthTest::everyFindingHasItsSentence()
{
    static const QRegularExpression word(u"'([a-z]+(?:-[a-z]+)+)'"_s);
    int seen = 0;
    for (const HealthQuestion &question : healthQuestions()) {
        const QString check = QString::fromLatin1(question.check);
        QVERIFY2(healthTitle(check) != check, question.check);
        QVERIFY2(!healthText({check, u"well"_s}, londonZone()).isEmpty(), question.check);
        for (auto match = word.globalMatch(QString::fromLatin1(question.sql)); match.hasNext(); ++seen) {
            const QString what = match.next().captured(1);
            QVERIFY2(!healthText({check, what}, londonZone()).isEmpty(), qPrintable(what));
        }
    }
    QVERIFY(seen > 20);
    QCOMPARE(
        healthText({u"settings"_s, u"setting-differs"_s, Verdict::Look, {u"a%2"_s, u"off"_s, u"on"_s}}, londonZone()),
        u"a%2 is off; it should be on."_s);
    QCOMPARE(healthText({u"dead-rows"_s, u"rows-dead"_s, Verdict::Look, {u"12345"_s, u"2210933"_s, u"40"_s, {}}},
                 londonZone()),
        u"12345 has 2,210,933 dead rows, 40% of all; last vacuum: unknown."_s);
}

void HealthTest::aHealthyDatabaseIsWell()
{
    Findings told;
    qint64 done = 0, total = 0;
    const auto opened = platform(u"contract"_s, m_clock);
    auto *job = opened->health([&told](const Findings &part) { told.insert(told.end(), part.begin(), part.end()); });
    connect(job, &AbstractJob::progressed, this, [&](qint64 some, qint64 all) {
        QVERIFY(some == done + 1 && (total == 0 || all == total));
        done = some;
        total = all;
    });
    const Findings findings = *waited(job);
    QCOMPARE(done, total);
    QCOMPARE(told.size(), findings.size());
    QVERIFY2(notWell(findings).isEmpty(), qPrintable(notWell(findings).join(u'\n')));
    QCOMPARE(healthSummary(findings).text, u"All is well."_s);
    QSet<QString> checks;
    for (const HealthFinding &finding : findings) {
        checks.insert(finding.check);
        QVERIFY2(!healthText(finding, londonZone()).isEmpty(), qPrintable(finding.check + u' ' + finding.what));
    }
    const auto asked = std::count_if(healthQuestions().begin(), healthQuestions().end(),
        [](const HealthQuestion &question) { return !question.isSigned; });
    QCOMPARE(checks.size(), qsizetype(asked) + 2); // and the revision and the rights; there are no keys
}

void HealthTest::lookingChangesNothing()
{
    const QByteArray before = m_cluster.dumpHash(u"contract"_s);
    QVERIFY(!health(u"contract"_s, m_clock).empty());
    QCOMPARE(m_cluster.dumpHash(u"contract"_s), before);
}

// The clock stands an hour and a minute ahead instead of a transaction being as old.
void HealthTest::namesWhatIsDamagedAndNothingElse()
{
    const Clock later(Instant(systemNow().microseconds() + 61LL * 60 * 1'000'000));
    QCOMPARE(notWell(health(u"damaged"_s, later)), QStringList());
    QVERIFY(sql(u"DROP INDEX ix_jobs_job_status; DROP STATISTICS st_dep_api_keys_service_id_created_by_id;"
                "UPDATE pg_index SET indisvalid = false"
                " WHERE indexrelid = 'ix_notifications_normalised_to_trgm'::regclass"_s,
        u"damaged"_s));
    PsqlSession forgotten(m_cluster.ownConninfo(u"damaged"_s));
    QVERIFY(forgotten.run(u"BEGIN; SELECT pg_backend_pid();"_s));
    const Findings findings = health(u"damaged"_s, later);
    const QString pid = m_cluster.sql(u"SELECT pid FROM pg_stat_activity WHERE state = 'idle in transaction'"_s).text();
    QCOMPARE(notWell(findings),
        (QStringList{u"trouble index-invalid ix_notifications_normalised_to_trgm"_s,
            u"trouble index-missing ix_jobs_job_status"_s,
            u"trouble statistics-missing st_dep_api_keys_service_id_created_by_id"_s,
            u"trouble transaction-open "_s + pid}));
    const auto open = std::find_if(
        findings.begin(), findings.end(), [](const HealthFinding &f) { return f.what == "transaction-open"_L1; });
    QVERIFY2(healthText(*open, londonZone()).contains("minutes and does nothing"_L1),
        qPrintable(healthText(*open, londonZone())));
}

void HealthTest::namesAMissingExtension()
{
    QVERIFY(sql(u"DROP EXTENSION pg_trgm CASCADE"_s, u"bare"_s));
    QCOMPARE(notWell(health(u"bare"_s, m_clock)),
        (QStringList{u"trouble extension-missing pg_trgm"_s,
            u"trouble index-missing ix_notifications_client_reference_trgm"_s,
            u"trouble index-missing ix_notifications_normalised_to_trgm"_s}));
}

// What an older revision lacks is not damaged.
void HealthTest::anOlderRevisionMayLackThings()
{
    QVERIFY(sql(u"UPDATE alembic_version SET version_num = '0468'; DROP INDEX ix_jobs_job_status;"_s, u"older"_s));
    QCOMPARE(notWell(health(u"older"_s, m_clock)),
        (QStringList{u"look index-missing ix_jobs_job_status"_s, u"look revision-older 0468"_s}));
}

void HealthTest::namesTheRightsThatAreMissing()
{
    const Findings findings = health(u"contract"_s, m_clock, u"reader"_s);
    QCOMPARE(findingsWith(findings, Verdict::Trouble), 0);
    const QStringList lines = notWell(findings);
    QCOMPARE(lines.filter(u"role-missing pg_read_all_stats"_s).size(), 1);
    QCOMPARE(lines.filter(u"own-alone pg_read_all_stats"_s).size(), 1);
    QVERIFY2(lines.contains(u"look revision-unnamed "_s), qPrintable(lines.join(u'\n')));
    QVERIFY2(lines.filter(u"unseen permission denied"_s).size() == 4, qPrintable(lines.join(u'\n')));
    QVERIFY(notWell(health(u"contract"_s, m_clock, u"monitor"_s)).filter(u"role-missing"_s).isEmpty());
}

// What kind of session it is only pg_read_all_stats tells of other logins; that it is there anybody sees.
void HealthTest::countsTheConnectionsOfOtherLogins()
{
    std::vector<std::unique_ptr<PsqlSession>> others;
    for (int i = 0; i < 10; ++i) {
        others.push_back(std::make_unique<PsqlSession>(m_cluster.ownConninfo(u"contract"_s)));
        QVERIFY(others.back()->run(u"SELECT 1;"_s));
    }
    for (const QString &user : {u"reader"_s, u"monitor"_s}) {
        const Findings findings = health(u"contract"_s, m_clock, user);
        const auto used = std::find_if(
            findings.begin(), findings.end(), [](const HealthFinding &f) { return f.what == "connections-used"_L1; });
        QVERIFY(used != findings.end());
        QVERIFY2(used->facts.value(0).toInt() == 11, qPrintable(user + u' ' + used->facts.value(0)));
    }
}

void HealthTest::countsWhatTheKeysSigned_data()
{
    QTest::addColumn<QString>("secretKey");
    QTest::addColumn<QStringList>("expected");
    // One secret of an API key was changed by a letter.
    QTest::newRow("its keys") << u"postroom-dev-secret-key"_s
                              << QStringList{
                                     u"key-secrets signatures-differ 1"_s, u"callback-tokens signatures-fit 0"_s};
    QTest::newRow("another platform's") << u"another"_s
                                        << QStringList{u"key-secrets signatures-differ all"_s,
                                               u"callback-tokens signatures-differ all"_s};
    QTest::newRow("none") << QString() << QStringList();
}

// Secrets of API keys and tokens of callbacks: verified and counted, never told (issue E.5).
void HealthTest::countsWhatTheKeysSigned()
{
    QFETCH(QString, secretKey);
    QFETCH(QStringList, expected);
    SigningKeys keys;
    if (!secretKey.isEmpty()) {
        keys.secrets.emplace_back(secretKey.toUtf8());
        keys.salt = Secret("postroom-dev-dangerous-salt"_ba);
    }
    PgPlatform platform({*PgParameters::read(m_cluster.conninfo(u"signed"_s).toUtf8())}, {}, m_clock, std::move(keys));
    const QStringList values
        = m_cluster
              .sql(u"SELECT secret FROM api_keys UNION SELECT bearer_token FROM service_callback_api"_s, u"signed"_s)
              .text()
              .split(u'\n');
    QVERIFY(values.size() > 10);
    QStringList found;
    const auto findings = waited(platform.health());
    QVERIFY(findings);
    for (const HealthFinding &finding : *findings) {
        QVERIFY2(!healthText(finding, londonZone()).isEmpty(), qPrintable(finding.what));
        const QString told = healthText(finding, londonZone()) + finding.facts.join(u' ');
        for (const QString &value : values)
            QVERIFY(!told.contains(value) && !told.contains(value.section(u'.', 0, 0)));
        if (finding.what.startsWith("signatures-"_L1))
            found.append(finding.check + u' ' + finding.what + u' '
                + (finding.facts.at(0) == finding.facts.at(1) ? u"all"_s : finding.facts.at(1)));
    }
    QCOMPARE(found, expected);
    QCOMPARE(platform.signatures(), SignatureCounts());
}

void HealthTest::aDatabaseThatIsGoneIsOneFinding()
{
    const Findings findings = health(u"no_such_database"_s, m_clock);
    QCOMPARE(findings.size(), std::size_t(1));
    QVERIFY(findings.front().error);
    QCOMPARE(findings.front().verdict, Verdict::Trouble);
}

void HealthTest::recognisesTheDatabase_data()
{
    using Kind = DatabaseRevision::Kind;
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("table"); // besides those that all have
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Fork>("fork");
    const QString none;
    QTest::newRow("head") << u"0560_add_nhs_notify_org"_s << none << Kind::Head << Fork::GovUkNotify;
    QTest::newRow("older") << u"0510_delete_broadcast_tables"_s << none << Kind::Older << Fork::GovUkNotify;
    QTest::newRow("common past") << u"0100_shared"_s << none << Kind::Older << Fork::Unknown;
    QTest::newRow("newer") << u"0571_something"_s << none << Kind::Newer << Fork::GovUkNotify;
    QTest::newRow("letters behind the number") << u"0560b_other"_s << none << Kind::Newer << Fork::GovUkNotify;
    QTest::newRow("without revision") << none << u"ft_service_stats"_s << Kind::Unnamed << Fork::GovUkNotify;
    QTest::newRow("GC Notify") << u"0522_add_api_key_to_reports"_s << none << Kind::OtherFork << Fork::GcNotify;
    QTest::newRow("newer GC Notify") << u"0600_x"_s << u"template_categories"_s << Kind::OtherFork << Fork::GcNotify;
    QTest::newRow("Notify.gov") << u"0418_user_state_enum"_s << none << Kind::OtherFork << Fork::NotifyGov;
    QTest::newRow("VA Notify") << none << u"communication_items"_s << Kind::OtherFork << Fork::VaNotify;
}

void HealthTest::recognisesTheDatabase()
{
    QFETCH(QString, id);
    QFETCH(QString, table);
    QFETCH(DatabaseRevision::Kind, kind);
    QFETCH(Fork, fork);
    QVERIFY(sql(u"DROP SCHEMA public CASCADE; CREATE SCHEMA public; CREATE TABLE services (id uuid);"
                "CREATE TABLE templates (id uuid); CREATE TABLE notifications (id uuid);"_s,
        u"elsewhere"_s));
    if (!id.isEmpty())
        QVERIFY(sql(u"CREATE TABLE alembic_version AS SELECT '%1'::varchar AS version_num"_s.arg(id), u"elsewhere"_s));
    if (!table.isEmpty())
        QVERIFY(sql(u"CREATE TABLE %1 (id uuid)"_s.arg(table), u"elsewhere"_s));
    const auto opened = platform(u"elsewhere"_s, m_clock);
    const auto recognised = waited(opened->recognise());
    QVERIFY(recognised);
    QCOMPARE(*recognised, fork);
    QCOMPARE(opened->revision(), (DatabaseRevision{kind, fork, id}));
    const auto why = opened->source().whyNot(Query{Resource::Services, {}});
    QVERIFY(why); // for lack of nearly every column
    QCOMPARE(why->reason != WhyNot::Reason::LackedByRevision, kind == DatabaseRevision::Kind::OtherFork);
    if (kind == DatabaseRevision::Kind::OtherFork) {
        QCOMPARE(*why, (WhyNot{WhyNot::Reason::DiffersOnFork, std::nullopt, fork}));
        QVERIFY(opened->whyNotSearch());
        QVERIFY(revisionText(opened->revision()).contains(forkName(fork)));
        const Query lacked{Resource::ReportRequests, {{FilterKey::Service, u"x"_s}}};
        QCOMPARE(opened->source().whyNot(lacked)->reason, WhyNot::Reason::LackedByFork);
    }
}

void HealthTest::theCommandEndsWithTheVerdict()
{
    const CliRun well = cli(u"contract"_s, {u"health"_s, u"--format"_s, u"json"_s});
    QCOMPARE(well.exitCode, 0);
    QCOMPARE(well.objects().first()[u"finding"_s].toString(), u"revision-head"_s);
    QCOMPARE(cli(u"contract"_s, {u"doctor"_s}).exitCode, 0);
    QCOMPARE(cli(u"damaged"_s, {u"health"_s}).exitCode, 5);
    const CliRun doctor = cli(u"damaged"_s, {u"doctor"_s});
    QCOMPARE(doctor.exitCode, 5);
    QVERIFY2(doctor.out.contains("The command health names"), doctor.out.constData());
    QVERIFY(cli(u"contract"_s, {u"health"_s, u"--format"_s, u"csv"_s}).out.startsWith("check,finding,verdict,"));
    const CliRun wrong = cli(u"postgres"_s, {u"list"_s, u"services"_s});
    QCOMPARE(wrong.exitCode, 5);
    QVERIFY2(wrong.err.contains("none of a Notify platform"), wrong.err.constData());
    QCOMPARE(cli(u"postgres"_s, {u"search"_s, u"ann@example.org"_s}).exitCode, 5);
    QCOMPARE(cli(u"postgres"_s, {u"doctor"_s}).exitCode, 5);
    QCOMPARE(runCli({u"--demo"_s, u"health"_s}, {u"POSTROOM_NOW="_s + recordedNow}).exitCode, 2);
}

POSTROOM_TEST(HealthTest)
#include "tst_health.moc"
