// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "ui/healthplatform.h"
#include "widgets/sidebaritem.h"
#include "window/actionregistry.h"

#include <QAccessible>
#include <QClipboard>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

using Verdict = HealthFinding::Verdict;

SidebarItem *sidebarItem(const MainWindow &window)
{
    for (SidebarItem *item : window.findChildren<SidebarItem *>()) {
        if (item->id() == u"health"_s)
            return item;
    }
    return nullptr;
}

} // namespace

/// The page of a database's health, with answers that the test gives.
class TestHealthPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        beginWindowTest();
        m_database = std::make_shared<HealthPlatform>();
    }
    void cleanup() { QTRY_COMPARE(liveJobs(), 0); }

    void isAPlaceOfDatabasesAlone()
    {
        OpenWindow open(m_database);
        QVERIFY(sidebarItem(open.window)->isVisible());
        QVERIFY(open.window.actions().action(u"health"_s)->isEnabled());
        QTest::keyClick(&open.window, Qt::Key_5, Qt::AltModifier);
        QVERIFY(qobject_cast<HealthPage *>(open.window.place()));
        open.window.setPlatform(std::make_shared<FakePlatform>());
        QVERIFY(!sidebarItem(open.window)->isVisible());
        QVERIFY(!open.window.actions().action(u"health"_s)->isEnabled());
        QVERIFY(!open.window.place(u"health"_s));
        QCOMPARE(open.window.place()->objectName(), u"startPage"_s);
        open.window.setRefusal(makeError(Error::Kind::Offline, u"refused"_s), u"api.example"_s);
        QVERIFY(!sidebarItem(open.window)->isVisible());
        open.window.setPlatform(m_database);
        QVERIFY(sidebarItem(open.window)->isVisible());
    }

    void eachPartAppearsAsItArrives()
    {
        HealthStage stage(m_database);
        QVERIFY(stage.page->isLooking());
        QCOMPARE(stage.instead().content().title, u"The database is being looked at"_s);
        m_database->tell({{u"tables"_s, u"well"_s}}, 2);
        QCOMPARE(stage.rows(), QStringList{u"Well: All tables of the platform are there."_s});
        auto *progress = stage.page->findChild<ProgressLine *>();
        QVERIFY(progress->isVisible());
        QCOMPARE(progress->words(), u"2 of 22 checks"_s);
        m_database->tell({{u"indexes"_s, u"index-missing"_s, Verdict::Trouble, {u"ix_a"_s, u"jobs"_s}}}, 3);
        QCOMPARE(stage.cell(0, 0), u"Trouble"_s);
        QCOMPARE(stage.table().currentIndex().row(), 0); // the worst, until the person chooses
        QVERIFY(!stage.button(u"copy"_s).isEnabled());
        m_database->end();
        QTRY_COMPARE(liveJobs(), 0);
        QVERIFY(!progress->isVisible());
        QVERIFY(stage.button(u"copy"_s).isEnabled());
    }

    void theWorstStandsFirstAndEachInWords()
    {
        HealthStage stage(m_database);
        m_database->tellAll(HealthPlatform::damaged());
        QTRY_COMPARE(liveJobs(), 0);
        QStringList order;
        for (const QString &row : stage.rows()) {
            const QString verdict = row.section(u':', 0, 0);
            if (order.isEmpty() || order.constLast() != verdict)
                order.append(verdict);
        }
        QCOMPARE(order, (QStringList{u"Trouble"_s, u"Worth a look"_s, u"Not seen"_s, u"Well"_s}));
        QCOMPARE(stage.page->findChild<VerdictLine *>(u"summary"_s)->verdict().words,
            u"4 in trouble, 1 worth a look and 1 not seen."_s);
        auto *row = stage.table().model();
        const QModelIndex cell = row->index(0, 0);
        QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(), u"Verdict: Trouble"_s);
    }

    void stopEndsTheLookAndKeepsWhatCame()
    {
        HealthStage stage(m_database);
        m_database->tell({{u"tables"_s, u"well"_s}}, 2);
        auto *stop = stage.page->findChild<ProgressLine *>()->findChild<QPushButton *>();
        QTRY_VERIFY(stop->isVisible()); // a second into the work
        QTest::mouseClick(stop, Qt::LeftButton);
        QVERIFY(!stage.page->isLooking());
        QVERIFY(!m_database->isLooked());
        QCOMPARE(stage.message().sentence, u"The look was stopped"_s);
        QCOMPARE(stage.rows().size(), 1);
        QVERIFY(!stage.page->asOf());
    }

    void lookingAgainKeepsTheRowAndForgetsWhatIsGone()
    {
        HealthStage stage(m_database);
        m_database->tellAll(HealthPlatform::damaged());
        QTRY_COMPARE(liveJobs(), 0);
        const int chosen = stage.rowWith(u"process 4802"_s);
        stage.table().setFocus();
        for (int step = 0; step < chosen; ++step)
            QTest::keyClick(&stage.table(), Qt::Key_Down);
        QCOMPARE(stage.table().currentIndex().row(), chosen);
        QTest::keyClick(&stage.table(), Qt::Key_F5);
        QVERIFY(stage.page->isLooking());
        const auto before = stage.rows();
        QCOMPARE(stage.rows(), before);
        HealthPlatform::Findings later;
        for (HealthFinding finding : HealthPlatform::damaged()) {
            if (finding.what == u"index-missing"_s || finding.check == u"history"_s)
                continue;
            if (finding.own)
                finding.facts.replace(3, u"15"_s);
            later.push_back(finding);
        }
        m_database->tellAll(later);
        QTRY_COMPARE(liveJobs(), 0);
        QCOMPARE(stage.rowWith(u"ix_jobs_job_status"_s), -1);
        QCOMPARE(stage.rowWith(u"The history begins"_s), -1);
        QVERIFY(stage.cell(stage.table().currentIndex().row(), 2).contains(u"open for 15 minutes"_s));
        const auto *sentence = stage.detail().findChild<QLabel *>(u"sentence"_s);
        QVERIFY(sentence->text().contains(u"open for 15 minutes"_s));
    }

    void copiesTheReportAndRows()
    {
        HealthStage stage(m_database);
        m_database->tellAll(HealthPlatform::damaged());
        QTRY_COMPARE(liveJobs(), 0);
        QTest::mouseClick(&stage.button(u"copy"_s), Qt::LeftButton);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), qsizetype(HealthPlatform::damaged().size()));
        QCOMPARE(lines.constFirst(), healthLine(HealthPlatform::damaged().front(), londonZone()));
        QVERIFY(lines.constFirst().startsWith(u"ok      Revision              This is GOV.UK Notify's"_s));
        QCOMPARE(stage.message().sentence, u"The report was copied"_s);
        stage.table().setFocus();
        QTest::keyClick(&stage.table(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(),
            u"Trouble\tIndexes\tThe index ix_jobs_job_status of jobs is missing: what uses it is slow.\n"_s);
    }

    void aStatementIsStoppedAfterAQuestion()
    {
        HealthStage stage(m_database);
        m_database->tellAll(HealthPlatform::damaged());
        QTRY_COMPARE(liveJobs(), 0);
        stage.table().selectRow(stage.rowWith(u"process 4802"_s));
        stage.table().setFocus();
        QTest::keyClick(&stage.table(), Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), &stage.button(u"stop"_s));
        QTest::keyClick(&stage.button(u"stop"_s), Qt::Key_Space);
        QVERIFY(stage.button(u"confirm"_s).isVisible());
        QVERIFY(!QApplication::activeModalWidget());
        QCOMPARE(QApplication::focusWidget(), &stage.button(u"keep"_s)); // a second key press stops nothing
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!stage.button(u"confirm"_s).isVisible());
        QCOMPARE(m_database->wanted, DatabaseTransaction());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTest::mouseClick(&stage.button(u"confirm"_s), Qt::LeftButton);
        QCOMPARE(m_database->wanted.process, 4802);
        QVERIFY(!stage.button(u"stop"_s).isEnabled());
        m_database->finishStop(StopOutcome::Stopped);
        QTRY_COMPARE(stage.message().sentence, u"The statement of process 4802 was stopped."_s);
        QVERIFY(stage.page->isLooking());
        m_database->tellAll(HealthPlatform::healthy());
        QTRY_COMPARE(stage.rowWith(u"process 4802"_s), -1);
    }

    void saysWhatElseCameOfStopping_data()
    {
        QTest::addColumn<bool>("fails");
        QTest::addColumn<StopOutcome>("outcome");
        QTest::addColumn<QString>("words");
        QTest::newRow("late") << false << StopOutcome::NotThere << u"Process 4802 no longer runs that statement."_s;
        QTest::newRow("slow") << false << StopOutcome::StillRunning
                              << u"Process 4802 was told to stop and still runs its statement."_s;
        QTest::newRow("failed") << true << StopOutcome() << u"The statement of process 4802 was not stopped"_s;
    }
    void saysWhatElseCameOfStopping()
    {
        QFETCH(bool, fails);
        QFETCH(StopOutcome, outcome);
        QFETCH(QString, words);
        HealthStage stage(m_database);
        m_database->tellAll(HealthPlatform::damaged());
        QTRY_COMPARE(liveJobs(), 0);
        stage.table().selectRow(stage.rowWith(u"process 4802"_s));
        QTest::mouseClick(&stage.button(u"stop"_s), Qt::LeftButton);
        QTest::mouseClick(&stage.button(u"confirm"_s), Qt::LeftButton);
        if (fails)
            m_database->finishStop(makeError(Error::Kind::Offline, u"gone"_s));
        else
            m_database->finishStop(outcome);
        QTRY_COMPARE(stage.message().sentence, words);
        m_database->end();
    }

    void onlyAnOwnStatementHasTheAction()
    {
        HealthStage stage(m_database);
        m_database->tellAll(HealthPlatform::damaged());
        QTRY_COMPARE(liveJobs(), 0);
        int actions = 0;
        for (int row = 0; row < stage.table().model()->rowCount(); ++row) {
            stage.table().selectRow(row);
            actions += stage.button(u"stop"_s).isVisible() ? 1 : 0;
        }
        QCOMPARE(actions, 1);
        // A question is about its row alone.
        stage.table().selectRow(stage.rowWith(u"process 4802"_s));
        QTest::mouseClick(&stage.button(u"stop"_s), Qt::LeftButton);
        stage.table().selectRow(0);
        QVERIFY(!stage.button(u"confirm"_s).isVisible());
    }

    // What stands there next is something else, and a click that was meant for what is gone does nothing.
    void aQuestionGoesWithItsStatement()
    {
        HealthStage stage(m_database);
        m_database->tellAll(HealthPlatform::damaged());
        QTRY_COMPARE(liveJobs(), 0);
        stage.table().selectRow(stage.rowWith(u"process 4802"_s));
        QTest::mouseClick(&stage.button(u"stop"_s), Qt::LeftButton);
        stage.page->look();
        HealthPlatform::Findings later = HealthPlatform::damaged();
        for (HealthFinding &finding : later) {
            if (finding.own)
                finding.own->begun.replace(u"11:46"_s, u"11:54"_s);
        }
        m_database->tellAll(later);
        QTRY_COMPARE(liveJobs(), 0);
        QVERIFY(!stage.button(u"confirm"_s).isVisible());
        QCOMPARE(m_database->wanted, DatabaseTransaction());
    }

    void aFailureFillsThePageAndOffersAWayOn()
    {
        HealthStage stage(m_database);
        QSignalSpy demo(&stage.window, &MainWindow::demoRequested);
        m_database->lose(makeError(Error::Kind::Unauthorised, u"refused"_s, u"28P01"_s));
        QTRY_COMPARE(stage.instead().content().actions.size(), 2);
        QCOMPARE(stage.instead().content().ink, Ink::Red);
        QVERIFY(stage.instead().content().code.contains(u"28P01"_s));
        QVERIFY(stage.rows().isEmpty());
        Q_EMIT stage.instead().actionTriggered(1);
        QCOMPARE(demo.count(), 1);
        Q_EMIT stage.instead().actionTriggered(0);
        QCOMPARE(m_database->looks, 2);
        m_database->tellAll(HealthPlatform::healthy());
        QTRY_COMPARE(liveJobs(), 0);
        QVERIFY(stage.rowWith(u"All tables"_s) >= 0);
    }

    void theLastKnownRowsStayWhenTheDatabaseGoes()
    {
        HealthStage stage(m_database);
        m_database->tellAll(HealthPlatform::healthy());
        QTRY_COMPARE(liveJobs(), 0);
        const QStringList before = stage.rows();
        stage.page->look();
        m_database->tell({{u"revision"_s, u"revision-head"_s, Verdict::Ok, {u"0560_add_nhs_notify_org"_s}}}, 1);
        m_database->lose(makeError(Error::Kind::Offline, u"gone"_s));
        QTRY_COMPARE(stage.message().ink, Ink::Amber);
        QVERIFY(stage.message().explanation.startsWith(u"As of 12:00pm."_s));
        QCOMPARE(stage.message().actions, QStringList{u"Try now"_s});
        QCOMPARE(stage.rows(), before);
        QTRY_COMPARE_WITH_TIMEOUT(m_database->looks, 3, 20'000); // by itself
        m_database->tellAll(HealthPlatform::healthy());
        QTRY_VERIFY(stage.message().sentence.isEmpty());
    }

    void aPageThatNobodySeesWakesNothing()
    {
        HealthStage stage(m_database);
        stage.window.open(u"search"_s);
        m_database->lose(makeError(Error::Kind::Offline, u"gone"_s));
        QTRY_COMPARE(liveJobs(), 0);
        for (const QTimer *timer : stage.page->findChildren<QTimer *>())
            QVERIFY(!timer->isActive());
        QCOMPARE(m_database->looks, 1);
        stage.window.open(u"health"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_database->looks, 2, 20'000);
        m_database->end();
    }

    void everyElementHasANameAndIsReached()
    {
        HealthStage stage(m_database);
        m_database->tellAll(HealthPlatform::damaged());
        QTRY_COMPARE(liveJobs(), 0);
        stage.table().selectRow(stage.rowWith(u"process 4802"_s));
        QTest::mouseClick(&stage.button(u"stop"_s), Qt::LeftButton);
        const QList<QWidget *> stops = tabStops(*stage.page);
        QVERIFY(stops.size() >= 5);
        QSet<QWidget *> seen;
        stage.table().setFocus();
        for (qsizetype i = 0; i < 40; ++i) {
            seen.insert(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        for (QWidget *stop : stops) {
            const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(stop);
            QVERIFY2(!told->text(QAccessible::Name).isEmpty(), stop->metaObject()->className());
            QVERIFY2(seen.contains(stop), qPrintable(told->text(QAccessible::Name)));
        }
        QAccessibleTableInterface *cells = QAccessible::queryAccessibleInterface(&stage.table())->tableInterface();
        QCOMPARE(cells->columnCount(), 3);
        for (int column = 0; column < 3; ++column)
            QVERIFY(!cells->columnDescription(column).isEmpty());
    }

private:
    std::shared_ptr<HealthPlatform> m_database;
};

POSTROOM_TEST(TestHealthPage)

#include "tst_healthpage.moc"
