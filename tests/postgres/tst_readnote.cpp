// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/waited.h"
#include "pgtest.h"
#include "support/testmain.h"

#include <QtTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto slow
    = "SELECT count(*) FROM generate_series(1, 40000) a, generate_series(1, 40000) b WHERE a + b < 1000000000";

} // namespace

/// What the log of requests says of a database: which tables, how it ended, never what was asked for.
class ReadNoteTest : public PgTest {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void namesTheTablesAlone();
    void saysWhatFailed();
    void tellsADeadlineFromSomebodyWhoStopped();
    void notesExportsToo();
    void notesWhatTheEndOfAConnectionStops();

private:
    void connectWith(std::chrono::milliseconds deadline);
    const RequestEntry &newest() const { return m_log->entries().front(); }

    std::shared_ptr<RequestLog> m_log;
};

void ReadNoteTest::init()
{
    m_log = std::make_shared<RequestLog>();
    connectWith(30s);
}

void ReadNoteTest::connectWith(std::chrono::milliseconds deadline)
{
    PgLimits limits = PgTest::limits();
    limits.deadline = deadline;
    m_client = std::make_unique<PgClient>(
        PgDatabase{*PgParameters::read(cluster().conninfo().toUtf8()), std::nullopt, limits, m_log});
}

void ReadNoteTest::namesTheTablesAlone()
{
    const auto answer = waited(m_client->read({{"WITH services AS (SELECT 1 AS id), newest AS (SELECT $1::text) "
                                                "SELECT * FROM newest JOIN services ON TRUE JOIN pg_class c ON FALSE",
        {QByteArray("kim@example.com")}}}));
    QVERIFY(answer);
    QTRY_COMPARE(m_log->entries().size(), std::size_t(1));
    QCOMPARE(newest().what, u"services, pg_class"_s);
    QCOMPARE(newest().method, u"SELECT"_s);
    QVERIFY(!newest().error && !newest().isStopped && newest().status.isEmpty());
    QVERIFY(newest().took < 30s);
}

void ReadNoteTest::saysWhatFailed()
{
    QVERIFY(!read("SELECT 1 / 0"));
    QTRY_COMPARE(m_log->entries().size(), std::size_t(1));
    QCOMPARE(newest().status, u"22012"_s);
    QVERIFY(newest().error && !newest().isStopped);
}

void ReadNoteTest::tellsADeadlineFromSomebodyWhoStopped()
{
    ask(slow)->cancel();
    QTRY_COMPARE(m_log->entries().size(), std::size_t(1));
    QVERIFY(newest().isStopped && !newest().error);
    connectWith(300ms);
    QVERIFY(!read(slow));
    QTRY_COMPARE(m_log->entries().size(), std::size_t(2));
    QVERIFY(!newest().isStopped);
    QCOMPARE(newest().error, std::optional(Error::Kind::Timeout));
    QVERIFY(newest().took >= 250ms);
}

void ReadNoteTest::notesExportsToo()
{
    const auto every = [](const PgRows &) -> std::optional<Error> { return std::nullopt; };
    QCOMPARE(waited(m_client->stream({"SELECT c.oid FROM pg_class c LIMIT 10", {}}, every)).value(), 10);
    QTRY_COMPARE(m_log->entries().size(), std::size_t(1));
    QCOMPARE(newest().what, u"pg_class"_s);
    QVERIFY(!newest().error && !newest().isStopped);
    m_client->stream({slow, {}}, every)->cancel();
    QTRY_COMPARE(m_log->entries().size(), std::size_t(2));
    QVERIFY(newest().isStopped);
}

void ReadNoteTest::notesWhatTheEndOfAConnectionStops()
{
    ask(slow);
    m_client.reset();
    QTRY_COMPARE(m_log->entries().size(), std::size_t(1));
    QVERIFY(newest().isStopped);
}

POSTROOM_TEST(ReadNoteTest)
#include "tst_readnote.moc"
