// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tcpproxy.h"
#include "support/testmain.h"
#include "ui/databasestage.h"

#include <QPushButton>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int dayColumn = 0;

bool hasRows(const DatabaseWindow &open)
{
    return QTest::qWaitFor(
        [&open] { return open.page().records().rowCount() > 100 && !open.page().records().isBusy(); }, 30'000);
}

/// A list of messages that is read through a network of the test's own.
struct ProxiedList {
    explicit ProxiedList(const QString &more = {})
        : proxy(contractCluster().port())
    {
        if (!proxy.listen())
            qFatal("no port");
        open.emplace(databasePlatform(proxy.conninfo(u"contract"_s) + more));
        open->openList(notices);
    }
    bool isRead() const
    {
        return hasRows(*open) && QTest::qWaitFor([] { return liveJobs() == 0; }, 30'000);
    }

    TcpProxy proxy;
    std::optional<DatabaseWindow> open;
};

} // namespace

/// Faults of other programs (user-reports, "Admin mode"), tried in the window.
class TestDatabaseReports : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { beginWindowTest(); }
    void cleanup() { QTRY_COMPARE(liveJobs(), 0); }

    void limitAppliedInTheClientOnly()
    {
        ProxiedList list;
        QVERIFY(list.isRead());
        const qint64 read = list.proxy.answerBytes();
        QVERIFY2(read < 1'000'000, qPrintable(QString::number(read)));
    }

    void deadConnectionNeverNoticed()
    {
        ProxiedList list(u" connect_timeout=2"_s);
        QVERIFY(list.isRead());
        list.proxy.setSilent(true);
        QElapsedTimer timer;
        timer.start();
        list.open->page().perform(Act::ReadAgain);
        QTRY_VERIFY_WITH_TIMEOUT(!list.open->said().isEmpty(), 15'000);
        QVERIFY2(timer.elapsed() < 15'000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(list.open->page().records().rowCount() > 100);
        list.proxy.setSilent(false);
        QTRY_VERIFY_WITH_TIMEOUT(list.open->said().contains(u"answers again"_s), 45'000);
    }

    void recoveryInSeriesOfFullTimeOuts()
    {
        ProxiedList list;
        QVERIFY(list.isRead());
        list.proxy.setSilent(true); // what is open is forgotten …
        list.proxy.setSilent(false); // … and new connections work
        QSignalSpy refreshed(&list.open->page().records(), &PagedTableModel::refreshed);
        list.open->page().perform(Act::ReadAgain);
        QVERIFY(refreshed.wait(3'000));
        QVERIFY2(list.open->said().isEmpty(), qPrintable(list.open->said()));
        QVERIFY(!QApplication::activeModalWidget());
    }

    void transactionOutlivesItsUse()
    {
        int forgotten = 0, samples = 0;
        const auto sampledUntil = [&](const auto &isThere) {
            const auto sampled = [&] {
                forgotten = std::max(forgotten, contractCluster().forgottenTransactions());
                return ++samples > 0 && isThere();
            };
            return QTest::qWaitFor(sampled, 30'000);
        };
        DatabaseWindow open(databasePlatform(contractCluster().conninfo(u"contract"_s)));
        open.openList(notices);
        QVERIFY(sampledUntil([&open] { return open.page().records().rowCount() > 100; }));
        open.search(u"447700900321"_s);
        QVERIFY(sampledUntil([&open] { return open.page().records().rowCount() == 20 && liveJobs() == 0; }));
        QElapsedTimer since;
        since.start();
        QVERIFY(sampledUntil([&since] { return since.hasExpired(1'200); }));
        QVERIFY(samples > 3); // a question each: under a sanitizer they take their time
        QCOMPARE(forgotten, 0);
    }

    void cancelledInTheClientOnly()
    {
        DatabaseWindow open(databasePlatform(contractCluster().conninfo(u"contract"_s)));
        PsqlSession holder(contractCluster().ownConninfo(u"contract"_s));
        QVERIFY(holder.run(u"BEGIN; LOCK TABLE notifications;"_s));
        open.search(u"447700900321"_s);
        const QString waiting = u"SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'"_s;
        QTRY_VERIFY(contractCluster().sql(waiting).text() != u"0"_s);
        open.page().perform(Act::Stop);
        QTRY_COMPARE_WITH_TIMEOUT(contractCluster().sql(waiting).text(), u"0"_s, 1'500);
        QVERIFY(open.page().findChild<EmptyState *>()->content().title.contains(u"Not known yet"_s));
        QVERIFY(holder.run(u"COMMIT;"_s));
        open.search(u"sam.okafor@example.com"_s);
        QTRY_COMPARE(open.page().records().rowCount(), 14);
        awaitRest(open.page());
    }

    void oneOddValueBreaksThePage()
    {
        const QString odd
            = u"UPDATE notifications SET %1 WHERE id = (SELECT id FROM notifications WHERE service_id = '"_s + notices
            + u"' AND key_type <> 'test' ORDER BY created_at DESC OFFSET %2 LIMIT 1)"_s;
        for (const auto &[change, row] :
            std::initializer_list<std::pair<QString, int>>{{u"updated_at = 'infinity', sent_at = '0044-03-15 BC'"_s, 2},
                {u"sent_at = '12000-01-01 00:00:00.999999'"_s, 3}})
            QVERIFY(contractCluster().sql(odd.arg(change).arg(row), u"lacking"_s).ok);
        DatabaseWindow open(databasePlatform(contractCluster().conninfo(u"lacking"_s)));
        open.openList(notices);
        QVERIFY(hasRows(open));
        QVERIFY(!open.page().records().index(0, dayColumn).data().toString().isEmpty());
        for (const int row : {2, 3}) {
            open.page().table().selectRow(row);
            open.page().perform(Act::ShowDetails);
            QVERIFY(open.page().showsDetail());
        }
        awaitRest(open.page());
    }

    void startUpDependsOnPrivileges()
    {
        QVERIFY(contractCluster()
                    .sql(u"CREATE ROLE reader LOGIN; GRANT SELECT ON services, templates, templates_history TO reader; "
                         "REVOKE ALL ON alembic_version FROM PUBLIC"_s,
                        u"contract"_s)
                    .ok);
        DatabaseWindow open(databasePlatform(contractCluster().conninfo(u"contract"_s, u"reader"_s)));
        open.search(u"447700900321"_s);
        const auto *instead = &open.page().instead();
        QTRY_VERIFY2(
            instead->content().title.contains(u"permission denied for table"_s), qPrintable(instead->content().title));
        QVERIFY2(instead->content().details.contains(u"permission denied for table"_s),
            qPrintable(instead->content().details));
        QVERIFY(!instead->content().explanation.contains(u"by itself"_s));
        QTRY_COMPARE(liveJobs(), 0);
    }

    // user-reports, "Start-up depends on privileges": nor does what was given since need another start.
    void aRightThatIsGivenSinceIsSeen()
    {
        PostgresCluster &server = contractCluster();
        QVERIFY(
            server
                .sql(u"CREATE ROLE narrow LOGIN; GRANT USAGE ON SCHEMA public TO narrow; GRANT SELECT ON ALL TABLES IN "
                     "SCHEMA public TO narrow; REVOKE SELECT ON notifications FROM narrow"_s,
                    u"contract"_s)
                .ok);
        DatabaseWindow open(databasePlatform(server.conninfo(u"contract"_s, u"narrow"_s)));
        open.window.platform()->recognise();
        QTRY_COMPARE(liveJobs(), 0);
        open.search(u"447700900321"_s);
        QTRY_VERIFY(open.page().instead().isVisible());
        QVERIFY2(open.page().instead().content().title.contains(u"notifications"_s),
            qPrintable(open.page().instead().content().title));
        QVERIFY(server.sql(u"GRANT SELECT ON notifications TO narrow"_s, u"contract"_s).ok);
        auto *again = open.page().instead().findChild<QPushButton *>();
        QVERIFY(again);
        again->click();
        auto *field = open.page().findChild<QLineEdit *>(u"searchField"_s);
        QTRY_VERIFY(field->isEnabled());
        QTRY_COMPARE(liveJobs(), 0);
        open.search(u"447700900321"_s);
        QTRY_COMPARE(open.page().records().rowCount(), 20);
        awaitRest(open.page());
        QVERIFY(server.sql(u"DROP OWNED BY narrow; DROP ROLE narrow"_s, u"contract"_s).ok);
    }

    void displayZoneNotStated()
    {
        DatabaseWindow open(databasePlatform(contractCluster().conninfo(u"contract"_s)));
        open.openList(notices);
        QVERIFY(hasRows(open));
        const QString exact = open.page().records().index(0, dayColumn).data(Qt::ToolTipRole).toString();
        QVERIFY2(exact.contains(u"GMT"_s) || exact.contains(u"BST"_s), qPrintable(exact));
        QTRY_COMPARE(liveJobs(), 0);
    }
};

POSTROOM_TEST(TestDatabaseReports)
#include "tst_databasereports.moc"
