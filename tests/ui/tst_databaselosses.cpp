// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/comeback.h"
#include "pages/recipientfilepage.h"
#include "support/tcpproxy.h"
#include "support/testmain.h"
#include "ui/databasestage.h"
#include "widgets/emptystate.h"
#include "window/application.h"

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int comebackMs = 45'000;

/// A server of a test's own that is broken and mended.
struct Server : PostgresCluster {
    explicit Server(ClusterSetup setup = {})
        : PostgresCluster(std::move(setup))
    {
        ContractDatabase database(*this);
        if (!start() || !database.create())
            qFatal("%s", qPrintable(error() + database.error()));
    }
    ~Server() { stop(); } // in order: else its folder goes while some of it still write
    QString where(const QString &user = {}) const { return conninfo(u"contract"_s, user) + u" connect_timeout=2"_s; }
    QString place() const { return u"127.0.0.1:%1"_s.arg(port()); }
};

/// A list with rows, of which one is chosen and looked at, and what must be the same afterwards.
struct OpenList : DatabaseWindow {
    explicit OpenList(const std::shared_ptr<PgPlatform> &platform)
        : DatabaseWindow(platform)
    {
        openList(notices);
    }
    bool choose()
    {
        if (!QTest::qWaitFor([this] { return page().records().rowCount() > 100; }, 30'000))
            return false;
        page().table().selectRow(5);
        page().perform(Act::ShowDetails);
        chosen = page().table().currentId();
        return QTest::qWaitFor([this] { return liveJobs() == 0; }, 30'000);
    }
    bool isAsBefore() const { return page().records().rowCount() > 100 && page().table().currentId() == chosen; }
    bool saysLost() const { return said().contains(u"could not be reached"_s) && said().contains(u"by itself"_s); }
    bool saysBack() const { return said().contains(u"The database answers again"_s); }
    void readAgain() const { page().perform(Act::ReadAgain); }

    QString chosen;
};

} // namespace

/// A page that is open while its server goes, and comes back by itself (issue 7 "Bad input"; user-reports, "Admin
/// mode").
class TestDatabaseLosses : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { beginWindowTest(); }
    void cleanup() { QTRY_COMPARE(liveJobs(), 0); }

    void aFailoverBringsThePageBack()
    {
        Server primary;
        const auto standby = primary.makeReplica();
        QVERIFY2(standby->start() && standby->catchUpWith(primary), qPrintable(standby->error()));
        OpenList open(databasePlatform(failoverConninfo(primary, *standby)));
        QVERIFY(open.choose());
        QVERIFY2(open.status().contains(u"Database at "_s + primary.place()), qPrintable(open.status()));
        QVERIFY(primary.stop(PostgresCluster::Stop::Immediate));
        open.readAgain();
        QTRY_VERIFY2_WITH_TIMEOUT(open.saysLost(), qPrintable(open.said()), comebackMs);
        QVERIFY2(open.status().contains(u"does not answer"_s), qPrintable(open.status()));
        QVERIFY(open.isAsBefore());
        QVERIFY(!QApplication::activeModalWidget());
        QVERIFY2(standby->promote(), qPrintable(standby->error()));
        QTRY_VERIFY2_WITH_TIMEOUT(open.saysBack(), qPrintable(open.said()), comebackMs);
        const QString now = u"127.0.0.1:%1"_s.arg(standby->port());
        QVERIFY2(open.said().contains(u"%1 answers now, in place of %2"_s.arg(now, primary.place())),
            qPrintable(open.said()));
        QVERIFY2(open.status().contains(u"Database at "_s + now), qPrintable(open.status()));
        QVERIFY(open.isAsBefore());
        QTRY_COMPARE(liveJobs(), 0);
    }

    void aServerThatStopsAndStartsBringsThePageBack()
    {
        Server server;
        OpenList open(databasePlatform(server.where()));
        QVERIFY(open.choose());
        QVERIFY(server.stop());
        open.readAgain();
        QTRY_VERIFY2_WITH_TIMEOUT(open.saysLost(), qPrintable(open.said()), comebackMs);
        QVERIFY(open.isAsBefore());
        QVERIFY2(server.start(), qPrintable(server.error()));
        QTRY_VERIFY2_WITH_TIMEOUT(open.saysBack(), qPrintable(open.said()), comebackMs);
        QVERIFY2(open.said().contains(server.place() + u" stopped answering today at"_s), qPrintable(open.said()));
        QVERIFY(open.isAsBefore());
    }

    // user-reports, "One connection blocks everything".
    void oneConnectionBlocksEverything()
    {
        Server server;
        OpenList open(databasePlatform(server.where()));
        QVERIFY(open.choose());
        OpenWindow demo(demoPlatform());
        QVERIFY(server.pause());
        open.readAgain();
        open.window.open(u"check-file"_s);
        QVERIFY(qobject_cast<RecipientFilePage *>(open.window.place()));
        showRows(demo.window, u"search"_s);
        open.window.open(u"notifications"_s);
        QTRY_VERIFY2_WITH_TIMEOUT(open.saysLost(), qPrintable(open.said()), comebackMs);
        QVERIFY(open.isAsBefore());
        server.resume();
        QTRY_VERIFY2_WITH_TIMEOUT(open.saysBack(), qPrintable(open.said()), comebackMs);
        QVERIFY(open.isAsBefore());
        awaitRest(*qobject_cast<ListPage *>(demo.window.place()));
    }

    void aCutInTheMiddleOfAResultBringsThePageBack()
    {
        TcpProxy proxy(contractCluster().port());
        QVERIFY(proxy.listen());
        OpenList open(databasePlatform(proxy.conninfo(u"contract"_s)));
        QVERIFY(open.choose());
        proxy.cutAfter(20'000);
        open.readAgain();
        QTRY_VERIFY2_WITH_TIMEOUT(open.saysLost(), qPrintable(open.said()), comebackMs);
        QVERIFY(open.isAsBefore());
        proxy.cutAfter(-1);
        QTRY_VERIFY2_WITH_TIMEOUT(open.saysBack(), qPrintable(open.said()), comebackMs);
        QVERIFY(open.isAsBefore());
    }

    void aPageWithoutRowsComesBackToo_data()
    {
        QTest::addColumn<QString>("place");
        for (const QString &place : {u"search"_s, u"notifications"_s, u"versions"_s})
            QTest::newRow(qPrintable(place)) << place;
    }
    void aPageWithoutRowsComesBackToo()
    {
        QFETCH(QString, place);
        TcpProxy proxy(contractCluster().port());
        QVERIFY(proxy.listen());
        proxy.refuse();
        DatabaseWindow open(databasePlatform(proxy.conninfo(u"contract"_s)));
        if (place == u"search"_s)
            open.search(u"447700900321"_s);
        else
            open.window.open(place);
        const auto instead = [&] { return open.window.place()->findChild<EmptyState *>(); };
        QTRY_VERIFY_WITH_TIMEOUT(
            instead() && instead()->content().explanation.contains(u"asks again by itself"_s), comebackMs);
        QVERIFY(instead()->isVisible());
        QVERIFY(proxy.listen());
        QTRY_VERIFY_WITH_TIMEOUT(!instead()->isVisible(), comebackMs);
        QTRY_COMPARE(liveJobs(), 0);
    }

    // user-reports, "Recovery conflict not expected"; the replica that is gone counts the same.
    void thePageSaysThatThePrimaryServesInPlaceOfTheReplica()
    {
        Server primary;
        const auto replica = primary.makeReplica();
        QVERIFY2(replica->start() && replica->catchUpWith(primary), qPrintable(replica->error()));
        OpenList open(databasePlatform(primary.where(), replica->conninfo(u"contract"_s) + u" connect_timeout=2"_s));
        QVERIFY(open.choose());
        const QString from = u"lists from 127.0.0.1:%1, up to date"_s.arg(replica->port());
        QTRY_VERIFY2(open.status().contains(from), qPrintable(open.status()));
        QVERIFY(replica->stop(PostgresCluster::Stop::Immediate));
        open.readAgain();
        QTRY_VERIFY2(open.said().contains(u"The primary answers in place of the replica"_s), qPrintable(open.said()));
        QVERIFY2(open.status().contains(u"which does the replica's work too"_s), qPrintable(open.status()));
        QVERIFY(open.isAsBefore());
        QVERIFY2(replica->start(), qPrintable(replica->error()));
        const auto backAgain = [&] {
            open.readAgain();
            return open.said().isEmpty();
        };
        QTRY_VERIFY2_WITH_TIMEOUT(backAgain(), qPrintable(open.said()), comebackMs);
        QTRY_VERIFY2(open.status().contains(from), qPrintable(open.status()));
    }

    // user-reports, "Cancelled in the client only": what another administrator ended is not asked again by itself.
    void whatAnotherAdministratorEndedIsNotAskedAgain()
    {
        Comeback comeback(nullptr);
        QSignalSpy again(&comeback, &Comeback::again);
        QVERIFY(!comeback.onFailed(databaseError(Error::Kind::Server, DatabaseFault::CancelledElsewhere)));
        QVERIFY(!comeback.onFailed(makeError(Error::Kind::Timeout, {}, u"57014"_s)));
        QVERIFY(!comeback.onFailed(makeError(Error::Kind::Forbidden, {})));
        QVERIFY(comeback.onFailed(makeError(Error::Kind::Offline, {})));
        QVERIFY(again.wait(3'000));
        QVERIFY(comeback.isTrying());
    }

    // Design §7: reconnecting is timed only while a page is seen.
    void aPageThatNobodySeesAsksNothing()
    {
        QWidget page;
        Comeback comeback(&page);
        QSignalSpy again(&comeback, &Comeback::again);
        QVERIFY(comeback.onFailed(makeError(Error::Kind::Offline, {})));
        QVERIFY(!again.wait(1'500));
        page.show();
        QVERIFY(again.wait(1'000));
    }

    // user-reports, "Secret not available at reconnect".
    void secretNotAvailableAtReconnect()
    {
        Server server({.access = {u"host all all 127.0.0.1/32 scram-sha-256"_s}});
        QVERIFY(server.sql(u"CREATE ROLE clerk LOGIN PASSWORD 'first-canary' IN ROLE pg_read_all_data"_s).ok);
        ConnectionOptions options;
        options.kind = ConnectionOptions::Kind::AdminMode;
        options.database = server.where(u"clerk"_s);
        Application program(options, testClock());
        program.start();
        MainWindow &window = program.window();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_VERIFY(window.platform());
        window.open(u"search"_s);
        auto &page = *qobject_cast<ListPage *>(window.place());
        const auto askFor = [&page] {
            auto *field = page.findChild<QLineEdit *>(u"searchField"_s);
            field->setText(u"447700900321"_s);
            QTest::keyClick(field, Qt::Key_Return);
        };
        auto *password = page.findChild<QLineEdit *>(u"databasePassword"_s);
        const auto type = [password](const QString &words) {
            password->setText(words);
            QTest::keyClick(password, Qt::Key_Return);
        };
        askFor();
        QTRY_VERIFY(password->isVisible());
        QCOMPARE(password->echoMode(), QLineEdit::Password);
        QVERIFY(!QApplication::activeModalWidget());
        type(u"first-canary"_s);
        QTRY_COMPARE(page.records().rowCount(), 20);
        QVERIFY(!password->isVisible() && password->text().isEmpty());
        awaitRest(page);
        // Held for this run: nothing is asked.
        QVERIFY(server.restart());
        page.perform(Act::ReadAgain);
        QTRY_COMPARE(liveJobs(), 0);
        QVERIFY(!password->isVisible());
        QCOMPARE(page.records().rowCount(), 20);
        // Another one by now: asked in place, and the page stays.
        QVERIFY(server.sql(u"ALTER ROLE clerk PASSWORD 'second-canary'"_s).ok);
        QVERIFY(server.restart());
        page.perform(Act::ReadAgain);
        QTRY_VERIFY(password->isVisible());
        QCOMPARE(page.records().rowCount(), 20);
        type(u"second-canary"_s);
        QTRY_VERIFY(!password->isVisible());
        QCOMPARE(page.records().rowCount(), 20);
        QVERIFY(page.findChild<MessageBar *>()->current().sentence.isEmpty());
        QVERIFY(!everythingSaid(window).contains(u"canary"_s));
        awaitRest(page);
    }
};

POSTROOM_TEST(TestDatabaseLosses)
#include "tst_databaselosses.moc"
