// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgres/pgplatform.h"
#include "support/contractdatabase.h"
#include "support/postgrescluster.h"
#include "support/testmain.h"
#include "ui/healthplatform.h"

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000; // ms

} // namespace

/// The page of a database's health on real databases: healthy, damaged, without rights, gone and back (issue E.6).
class TestHealthDatabase : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_cluster.start(), qPrintable(m_cluster.error()));
        ContractDatabase database(m_cluster);
        QVERIFY2(database.create(), qPrintable(database.error()));
        QVERIFY2(
            database.createEmpty(u"damaged"_s) && database.finishSchema(u"damaged"_s), qPrintable(database.error()));
        sql(u"INSERT INTO alembic_version VALUES ('0560_add_nhs_notify_org')"_s, u"damaged"_s);
        sql(u"CREATE ROLE reader LOGIN; CREATE ROLE other LOGIN;"_s, u"postgres"_s);
    }
    void init() { beginWindowTest(); }
    void cleanup()
    {
        QTRY_COMPARE(liveJobs(), 0);
        if (!m_cluster.isRunning())
            return;
        const auto left = [this](const QString &what) {
            return sql(
                u"SELECT %1 FROM pg_stat_activity WHERE application_name = 'psql' AND pid <> pg_backend_pid()"_s.arg(
                    what),
                u"postgres"_s);
        };
        left(u"pg_terminate_backend(pid)"_s);
        QTRY_COMPARE(left(u"count(*)"_s), u"0"_s);
    }

    void aHealthyDatabaseIsWell()
    {
        HealthStage stage(database(u"contract"_s, m_clock));
        QTRY_VERIFY_WITH_TIMEOUT(stage.page->asOf(), patience);
        QCOMPARE(stage.rows().size(), stage.rows(u"Well"_s).size());
        QCOMPARE(stage.page->findChild<VerdictLine *>(u"summary"_s)->verdict().words, u"All is well."_s);
    }

    void namesWhatIsDamagedAndNothingElse()
    {
        sql(u"DROP INDEX ix_jobs_job_status; DROP STATISTICS st_dep_api_keys_service_id_created_by_id;"
            "UPDATE pg_index SET indisvalid = false"
            " WHERE indexrelid = 'ix_notifications_normalised_to_trgm'::regclass"_s,
            u"damaged"_s);
        PsqlSession forgotten(m_cluster.conninfo(u"damaged"_s));
        QVERIFY(forgotten.run(u"BEGIN; SELECT 1;"_s));
        HealthStage stage(database(u"damaged"_s, m_later));
        QTRY_VERIFY_WITH_TIMEOUT(stage.page->asOf(), patience);
        const QStringList trouble = stage.rows(u"Trouble"_s);
        QCOMPARE(trouble.size(), 4);
        for (const QString &name :
            {u"ix_jobs_job_status of jobs is missing"_s, u"ix_notifications_normalised_to_trgm"_s,
                u"st_dep_api_keys_service_id_created_by_id"_s, u"has been open for"_s})
            QCOMPARE(trouble.filter(name).size(), 1);
        QCOMPARE(stage.rows().size(), trouble.size() + stage.rows(u"Well"_s).size());
        QVERIFY2(!stage.page->report().contains(u"SELECT 1"_s), "what a statement says may name a recipient");
    }

    void aMissingRightNamesItselfAndNothingElseSuffers()
    {
        HealthStage stage(database(u"contract"_s, m_clock, u"reader"_s));
        QTRY_VERIFY_WITH_TIMEOUT(stage.page->asOf(), patience);
        const QStringList unseen = stage.rows(u"Not seen"_s);
        QCOMPARE(unseen.filter(u"pg_read_all_stats"_s).size(), 2);
        QCOMPARE(unseen.filter(u"permission denied"_s).size(), 4);
        QVERIFY(stage.rows(u"Trouble"_s).isEmpty());
        QVERIFY(stage.rows(u"Well"_s).size() > 10);
    }

    void anOwnStatementIsStopped()
    {
        PsqlSession session(m_cluster.conninfo(u"contract"_s, u"reader"_s));
        std::optional<HealthStage> stage;
        askToStop(session, stage);
        if (QTest::currentTestFailed())
            return;
        QTest::mouseClick(&stage->button(u"confirm"_s), Qt::LeftButton);
        QTRY_VERIFY2(stage->message().sentence.endsWith(u"was stopped."_s), qPrintable(stage->message().sentence));
        QVERIFY(!isAsleep(u"reader"_s));
        QTRY_COMPARE_WITH_TIMEOUT(stage->rowWith(u"A statement of reader"_s), -1, patience);
        QTRY_VERIFY(!stage->page->isLooking());
    }

    void anothersStatementHasNoAction()
    {
        PsqlSession session(m_cluster.conninfo(u"contract"_s, u"other"_s));
        session.send(sleeping);
        QTRY_VERIFY(isAsleep(u"other"_s));
        HealthStage stage(database(u"contract"_s, m_later));
        QTRY_VERIFY_WITH_TIMEOUT(stage.page->asOf(), patience);
        stage.table().selectRow(stage.rowWith(u"A statement of other"_s));
        QVERIFY(stage.table().currentIndex().isValid());
        QVERIFY(!stage.button(u"stop"_s).isVisible());
    }

    void aStopThatComesLateHitsNothing()
    {
        PsqlSession session(m_cluster.conninfo(u"contract"_s, u"reader"_s));
        std::optional<HealthStage> stage;
        askToStop(session, stage);
        if (QTest::currentTestFailed())
            return;
        sql(u"SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE usename = 'reader' AND state = 'active'"
            " AND query LIKE 'SELECT pg_sleep%'"_s,
            u"contract"_s);
        QTRY_VERIFY(!isAsleep(u"reader"_s));
        session.send(u"ROLLBACK; "_s + sleeping);
        QTRY_VERIFY(isAsleep(u"reader"_s));
        QTest::mouseClick(&stage->button(u"confirm"_s), Qt::LeftButton);
        QTRY_VERIFY2(stage->message().sentence.endsWith(u"no longer runs that statement."_s),
            qPrintable(stage->message().sentence));
        QVERIFY(isAsleep(u"reader"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!stage->page->isLooking(), patience);
    }

    void comesBackByItself()
    {
        HealthStage stage(database(u"contract"_s, m_clock));
        QTRY_VERIFY_WITH_TIMEOUT(stage.page->asOf(), patience);
        QVERIFY(m_cluster.stop());
        stage.page->look();
        QTRY_COMPARE_WITH_TIMEOUT(stage.message().actions, QStringList{u"Try now"_s}, patience);
        QVERIFY(stage.rowWith(u"All tables"_s) >= 0);
        HealthStage begun(database(u"contract"_s, m_clock));
        QTRY_COMPARE_WITH_TIMEOUT(begun.instead().content().ink, Ink::Red, patience);
        QVERIFY(begun.instead().isVisible());
        QVERIFY(m_cluster.start());
        QTRY_VERIFY_WITH_TIMEOUT(begun.page->asOf(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(stage.message().sentence.isEmpty(), patience);
        QCOMPARE(begun.rows(u"Well"_s).size(), begun.rows().size());
        QTRY_VERIFY(!stage.page->isLooking() && !begun.page->isLooking());
    }

private:
    std::shared_ptr<Platform> database(const QString &name, const Clock &clock, const QString &user = {}) const
    {
        const auto parameters = PgParameters::read(m_cluster.conninfo(name, user).toUtf8());
        return std::make_shared<PgPlatform>(PgDatabase{*parameters}, PgPassword(), clock);
    }
    QString sql(const QString &statements, const QString &database) const
    {
        const ProgramAnswer answer = m_cluster.sql(statements, database);
        if (!answer.ok)
            qCritical("%s", qPrintable(answer.error));
        return answer.text();
    }
    bool isAsleep(const QString &user) const
    {
        const QString asleep = u"SELECT count(*) FROM pg_stat_activity WHERE usename = '%1' AND state = 'active'"
                               " AND query LIKE 'SELECT pg_sleep%'"_s;
        return sql(asleep.arg(user), u"postgres"_s) == "1"_L1;
    }
    // The page of a login whose statement sleeps, with the question whether it is to be stopped.
    void askToStop(PsqlSession &session, std::optional<HealthStage> &stage)
    {
        session.send(sleeping);
        QTRY_VERIFY(isAsleep(u"reader"_s));
        stage.emplace(database(u"contract"_s, m_later, u"reader"_s));
        QTRY_VERIFY_WITH_TIMEOUT(stage->page->asOf(), patience);
        stage->table().selectRow(stage->rowWith(u"A statement of reader"_s));
        QVERIFY(stage->button(u"stop"_s).isVisible());
        QTest::mouseClick(&stage->button(u"stop"_s), Qt::LeftButton);
        QVERIFY(stage->button(u"confirm"_s).isVisible());
    }

    const QString sleeping = u"BEGIN; SELECT pg_sleep(600);"_s;
    PostgresCluster m_cluster{{{u"fsync = on"_s, u"full_page_writes = on"_s}}};
    Clock m_clock = testClock();
    // An hour and a minute ahead, instead of a transaction being as old.
    Clock m_later{Instant(systemNow().microseconds() + 61LL * 60 * 1'000'000)};
};

POSTROOM_TEST(TestHealthDatabase)

#include "tst_healthdatabase.moc"
