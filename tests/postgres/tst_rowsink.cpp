// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pgtest.h"
#include "postgres/pgrecord.h"
#include "support/tcpproxy.h"
#include "support/testmain.h"

#include <libpq-fe.h>
#include <QtTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

// Keeps the rows of the last attempt, and how many attempts there were.
class KeptRows : public PgRowSink {
public:
    void restart() override
    {
        ++attempts;
        values.clear();
    }
    void take(const PgRows &row) override
    {
        QCOMPARE(row.count(), 1);
        QCOMPARE(row.columns().front().name, QByteArray("i"));
        values.append(row.cell(0, 0)->toByteArray().toInt());
    }

    int attempts = 0;
    QList<int> values;
};

QList<int> upTo(int last)
{
    QList<int> numbers;
    for (int i = 1; i <= last; ++i)
        numbers.append(i);
    return numbers;
}

} // namespace

/// Rows that are taken while the server still makes others, and what stays true of the read around them.
class RowSinkTest : public PgTest {
    Q_OBJECT
private Q_SLOTS:
    void takesEachRowOnceInOrder();
    void leavesOtherStatementsTheirRows();
    void takesNoRowsWhereThereAreNone();
    void beginsAnewWithARepeat();
    void takesNothingOnceCancelled();
    void givesTheErrorBehindTheRows();
    void anErrorEndsItsTransactionWithoutTheClient();
};

void RowSinkTest::takesEachRowOnceInOrder()
{
    connectTo(cluster().conninfo());
    const auto sink = std::make_shared<KeptRows>();
    const auto answer = read({{"SELECT i, repeat('x', 300) FROM generate_series(1, 5000) i", {}, sink}});
    QVERIFY2(answer, qPrintable(errorOf(answer)));
    QCOMPARE(sink->values, upTo(5000));
    QCOMPARE(sink->attempts, 1);
    QCOMPARE(answer->size(), std::size_t(1));
    QCOMPARE(answer->front().count(), 0);
    QCOMPARE(answer->front().columns().size(), std::size_t(2));
}

void RowSinkTest::leavesOtherStatementsTheirRows()
{
    connectTo(cluster().conninfo());
    const auto first = std::make_shared<KeptRows>();
    const auto last = std::make_shared<KeptRows>();
    const auto answer = read({{"SELECT i FROM generate_series(1, 3) i", {}, first}, {"SELECT 'between'", {}},
        {"SELECT i FROM generate_series(1, 2) i", {}, last}});
    QVERIFY2(answer, qPrintable(errorOf(answer)));
    QCOMPARE(first->values, upTo(3));
    QCOMPARE(last->values, upTo(2));
    QCOMPARE(answer->size(), std::size_t(3));
    QCOMPARE((*answer)[1].cell(0, 0)->toByteArray(), QByteArray("between"));
    QCOMPARE(value("SELECT 'after'"), u"after"_s);
}

void RowSinkTest::takesNoRowsWhereThereAreNone()
{
    connectTo(cluster().conninfo());
    const auto sink = std::make_shared<KeptRows>();
    QVERIFY(read({{"SELECT i FROM generate_series(1, 0) i", {}, sink}}));
    QVERIFY(sink->values.isEmpty());
}

// Cut in the middle of a result: the rows that had come do not come twice.
void RowSinkTest::beginsAnewWithARepeat()
{
    TcpProxy proxy(cluster().port());
    QVERIFY(proxy.listen());
    connectTo(proxy.conninfo());
    QCOMPARE(value("SELECT 1"), u"1"_s);
    const auto sink = std::make_shared<KeptRows>();
    // The server pauses amid its rows, so that they are cut when some were taken.
    const auto answer = kept(m_client->read({{"SELECT i, repeat('x', 1000), CASE i WHEN 1000 THEN pg_sleep(0.5) END"
                                              " FROM generate_series(1, 2000) i",
        {}, sink}}));
    QTRY_VERIFY(!sink->values.isEmpty());
    proxy.cut();
    QTRY_VERIFY(*answer);
    QVERIFY2(**answer, qPrintable(errorOf(**answer)));
    QCOMPARE(sink->values, upTo(2000));
    QCOMPARE(sink->attempts, 2);
}

void RowSinkTest::takesNothingOnceCancelled()
{
    connectTo(cluster().conninfo());
    QCOMPARE(value("SELECT 1"), u"1"_s);
    const auto sink = std::make_shared<KeptRows>();
    auto *job = m_client->read({{"SELECT i, pg_sleep(0.001) FROM generate_series(1, 100000) i", {}, sink}});
    QTRY_VERIFY(!sink->values.isEmpty());
    const auto before = sink->values;
    job->cancel();
    QTRY_COMPARE(value("SELECT 'free'"), u"free"_s);
    QCOMPARE(sink->values, before);
}

void RowSinkTest::givesTheErrorBehindTheRows()
{
    connectTo(cluster().conninfo());
    const auto sink = std::make_shared<KeptRows>();
    const auto answer = read({{"SELECT i, 1 / (3 - i) FROM generate_series(1, 5) i", {}, sink}});
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, u"22012"_s);
    QCOMPARE(value("SELECT 'after'"), u"after"_s);
}

// A client that stands still behind an error holds no transaction open: SET LOCAL's time-out went with the error.
void RowSinkTest::anErrorEndsItsTransactionWithoutTheClient()
{
    connectTo(cluster().conninfo());
    const QByteArray pid = value("SELECT pg_backend_pid()").toLatin1();
    m_client->read({{"SELECT 1 / 0", {}}});
    const auto stateNow = [this, pid] {
        std::unique_ptr<PGconn, void (*)(PGconn *)> other(
            PQconnectdb(cluster().conninfo().toUtf8().constData()), &PQfinish);
        const QByteArray question = "SELECT state || ' ' || query FROM pg_stat_activity WHERE pid = " + pid;
        std::unique_ptr<PGresult, void (*)(PGresult *)> result(PQexec(other.get(), question.constData()), &PQclear);
        return QByteArray(PQgetvalue(result.get(), 0, 0));
    };
    QDeadlineTimer patience(5000);
    QByteArray state = stateNow(); // no event loop runs here
    while (state != "idle ROLLBACK" && !patience.hasExpired())
        state = stateNow();
    QCOMPARE(state, QByteArray("idle ROLLBACK"));
}

POSTROOM_TEST(RowSinkTest)
#include "tst_rowsink.moc"
