// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job.h"
#include "pages/notificationdetail.h"
#include "pages/servicechooser.h"
#include "support/testmain.h"
#include "ui/openlist.h"
#include "widgets/emptystate.h"
#include "widgets/filterchip.h"
#include "widgets/messagebar.h"
#include "widgets/progressline.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestNotificationsPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { beginWindowTest(); }
    void cleanup() { QTRY_COMPARE(liveJobs(), 0); }

    void listsTheMessagesOfAService()
    {
        OpenWindow open(demoPlatform());
        NotificationsPage &page = *pageOf(open.window);
        open.window.open(u"notifications"_s);
        QTRY_VERIFY_WITH_TIMEOUT(page.records().rowCount() > 20, 60'000);
        QTRY_VERIFY(page.rowsLine().startsWith(u"Rows 1 to "_s));
        QVERIFY(page.services()->count() >= 10);
        QVERIFY(page.table().currentIndex().isValid());
        QVERIFY(open.window.place()->asOf().has_value());
    }

    void filtersGoToThePlatformAsTheyStand()
    {
        OpenList list;
        QCOMPARE(list.platform->lists.asked.value(FilterKey::Service), u"s2"_s); // Food & Farming comes first
        chipOf(list.page, u"Status"_s)->setValue(u"failed"_s);
        list.settle();
        QCOMPARE(list.platform->lists.asked.values(FilterKey::Status).first(), u"failed"_s);
        chipOf(list.page, u"Type"_s)->setValue(u"sms"_s);
        list.settle();
        QCOMPARE(list.platform->lists.asked.values(FilterKey::Type), QStringList{u"sms"_s});
        QTest::keyClick(chipOf(list.page, u"Status"_s), Qt::Key_Backspace);
        list.settle();
        QVERIFY(!list.platform->lists.asked.has(FilterKey::Status));
    }

    void aServiceThatIsKnownNeedNotWaitForTheList()
    {
        auto platform = std::make_shared<FakePlatform>();
        platform->lists.rows = FakeSource::messages(0, 3);
        platform->lists.servicesError = makeError(Error::Kind::Offline, u"refused"_s);
        OpenWindow open(platform);
        const QString known = u"0c9bc33c-0000-4000-8000-000000000002"_s;
        open.window.place(u"notifications"_s)->restore({{u"service"_s, known}});
        open.window.open(u"notifications"_s);
        QTRY_VERIFY(!platform->lists.pending().empty());
        QCOMPARE(platform->lists.asked.values(FilterKey::Service), QStringList{known});
        platform->lists.release();
        NotificationsPage &page = *pageOf(open.window);
        QTRY_COMPARE(page.records().rowCount(), 3);
        QVERIFY(page.table().isVisible());
        // The list comes at another attempt; the service is not in it, so the first one takes its place.
        platform->lists.servicesError.reset();
        page.perform(Act::ReadAgain);
        QTRY_VERIFY(platform->lists.asked.values(FilterKey::Service) != QStringList{known});
    }

    void stopIsOfferedForTheFirstPageAfterASecond()
    {
        auto platform = std::make_shared<FakePlatform>();
        platform->lists.rows = FakeSource::messages(0, 1000);
        OpenWindow open(platform);
        open.window.open(u"notifications"_s);
        NotificationsPage &page = *pageOf(open.window);
        auto *line = page.findChild<ProgressLine *>();
        QTRY_VERIFY(!platform->lists.pending().empty());
        QVERIFY(!line->isVisible());
        QCOMPARE(page.whyNot(Act::Stop), std::optional<QString>());
        QTRY_VERIFY(line->isVisible());
        QTest::mouseClick(line->findChild<QPushButton *>(), Qt::LeftButton);
        QVERIFY(platform->lists.pending().empty());
        QVERIFY(!line->isVisible());
        QVERIFY(page.whyNot(Act::Stop).has_value());
        auto *instead = &page.instead();
        QCOMPARE(instead->content().title, u"Reading was stopped"_s);
        Q_EMIT instead->actionTriggered(0);
        platform->lists.release();
        QTRY_COMPARE(page.records().rowCount(), 200);
        QVERIFY(page.table().isVisible());
    }

    void nothingMatchesSaysHowLongTheServiceKeeps()
    {
        auto platform = std::make_shared<FakePlatform>();
        OpenWindow open(platform);
        open.window.open(u"notifications"_s);
        QTRY_VERIFY(!platform->lists.pending().empty());
        platform->lists.releaseAll();
        auto *instead = &pageOf(open.window)->instead();
        QTRY_COMPARE(
            instead->content().explanation, u"Older messages may be gone: services usually keep them for 7 days."_s);
        platform->lists.keep(u"sms"_s, 30);
        platform->lists.releaseAll();
        QTRY_COMPARE(instead->content().explanation,
            u"Food & Farming keeps text messages for 30 days, emails for 7 days and letters for 7 days, so older ones "
            "are gone."_s);
        chipOf(*pageOf(open.window), u"Type"_s)->setValue(u"sms"_s);
        platform->lists.releaseAll();
        QTRY_COMPARE(instead->content().explanation,
            u"Looked for messages of the type text message. Food & Farming keeps text messages for 30 days, so older "
            "ones are gone."_s);
        chipOf(*pageOf(open.window), u"Status"_s)->setValue(u"failed"_s);
        platform->lists.releaseAll();
        QTRY_VERIFY(instead->content().explanation.startsWith(
            u"Looked for messages of the type text message, with the status Failed."_s));
        auto *field = pageOf(open.window)->findChild<QLineEdit *>(u"recipientField"_s);
        field->setText(u"07700 900123"_s);
        QTest::keyClick(field, Qt::Key_Return);
        platform->current->end();
        QTRY_VERIFY2(instead->content().explanation.startsWith(
                         u"Searched for +44 7700 900123 as a text message number, with the status Failed."_s),
            qPrintable(instead->content().explanation));
    }

    void serviceThatDidNotAnswerIsNotSaidToHaveNothing()
    {
        OpenList list;
        list.ask(u"07700 900123"_s);
        list.platform->current->refuse(u"Food & Farming"_s, makeError(Error::Kind::Timeout, QString()));
        list.platform->current->end();
        auto *instead = &list.page.instead();
        QTRY_VERIFY(instead->isVisible());
        QVERIFY2(!instead->content().title.contains(u"No message"_s), qPrintable(instead->content().title));
        Q_EMIT instead->actionTriggered(0);
        QCOMPARE(list.platform->searches, 2);
    }

    void recipientIsLookedForInTheService()
    {
        OpenList list;
        list.ask(u" 07700 900123 "_s);
        QVERIFY(list.platform->current);
        QCOMPARE(list.platform->current->state().query.service, u"s2"_s);
        QCOMPARE(list.platform->current->state().query.term.requests.size(), std::size_t(2));
        list.platform->current->end();
        QTRY_VERIFY(list.page.instead().isVisible());
        Q_EMIT list.page.instead().actionTriggered(0);
        list.settle();
        QTRY_VERIFY(list.page.table().isVisible());
    }

    void selectionKeptByRowNumber()
    {
        OpenList list;
        RecordTableView &table = list.page.table();
        for (int i = 0; i < 60; ++i)
            QTest::keyClick(&table, Qt::Key_Down);
        list.settle();
        const QString id = table.currentId();
        const int y = table.rowViewportPosition(table.currentIndex().row());
        auto newer = FakeSource::messages(5000, 12, Instant(1'900'000'000'000'000));
        list.platform->lists.rows.insert(list.platform->lists.rows.begin(), newer.begin(), newer.end());
        QTest::keyClick(&list.open.window, Qt::Key_F5);
        list.settle();
        QTRY_COMPARE(table.currentId(), id);
        QCOMPARE(table.rowViewportPosition(table.currentIndex().row()), y);
    }

    void theListStaysUntilTheNewOneIsThere()
    {
        OpenList list;
        list.page.table().selectRow(70);
        const QString id = list.page.table().currentId();
        const int y = list.page.table().rowViewportPosition(70);
        list.ask(QString());
        QCOMPARE(list.page.records().rowCount(), 200);
        QVERIFY(!list.platform->lists.pending().empty());
        list.settle();
        QCOMPARE(list.page.table().currentId(), id);
        QCOMPARE(list.page.table().rowViewportPosition(70), y);
        chipOf(list.page, u"Type"_s)->setValue(u"sms"_s); // another question
        QCOMPARE(list.page.records().rowCount(), 0);
        list.settle();
    }

    void theAnswerAboutARecipientStaysUntilTheNewOneIsThere()
    {
        OpenList list;
        list.ask(u"a@b.example"_s);
        list.platform->current->arrive(FakeSource::messages(100, 300), u"Food & Farming"_s);
        list.platform->current->end();
        RecordTableView &table = list.page.table();
        QTRY_VERIFY(list.page.records().rowCount() > 60);
        table.selectRow(60);
        table.scrollTo(table.currentIndex(), QAbstractItemView::PositionAtTop);
        const QString id = table.currentId();
        const int y = table.rowViewportPosition(60);
        list.ask(u"a@b.example"_s);
        QCOMPARE(list.platform->searches, 2);
        QCOMPARE(table.currentId(), id);
        QVERIFY(!list.page.whyNot(Act::Stop));
        list.ask(u" a@b.example"_s); // it is being asked
        QCOMPARE(list.platform->searches, 2);
        list.platform->current->arrive(FakeSource::messages(80, 320), u"Food & Farming"_s);
        list.platform->current->end();
        QTRY_COMPARE(table.currentIndex().row(), 80);
        QCOMPARE(table.currentId(), id);
        QCOMPARE(table.selectedRowCount(), 1);
        QCOMPARE(table.rowViewportPosition(80), y);
        list.page.perform(Act::ReadAgain);
        list.platform->current->fail(makeError(Error::Kind::Offline, u"refused"_s));
        auto *bar = list.page.findChild<MessageBar *>();
        QTRY_VERIFY(bar->current().explanation.startsWith(u"As of"_s));
        QCOMPARE(table.currentId(), id);
        list.ask(u"c@d.example"_s); // another question
        QCOMPARE(list.page.records().rowCount(), 0);
        QVERIFY(bar->current().sentence.isEmpty());
    }

    void skeletonWhileTheFirstPageIsRead()
    {
        auto platform = std::make_shared<FakePlatform>();
        platform->lists.rows = FakeSource::messages(0, 50);
        OpenWindow open(platform);
        open.window.open(u"notifications"_s);
        RecordTableView &table = pageOf(open.window)->table();
        const QImage before = table.viewport()->grab().toImage();
        QTRY_VERIFY(table.viewport()->grab().toImage() != before);
        platform->lists.releaseAll();
        QTRY_COMPARE(pageOf(open.window)->records().rowCount(), 50);
    }

    void failureOffersAgain()
    {
        auto platform = std::make_shared<FakePlatform>();
        platform->lists.rows = FakeSource::messages(0, 50);
        OpenWindow open(platform);
        open.window.open(u"notifications"_s);
        QTRY_VERIFY(!platform->lists.pending().empty());
        platform->lists.fail(makeError(Error::Kind::Server, QString(), u"503"_s));
        auto *instead = &pageOf(open.window)->instead();
        QTRY_VERIFY(instead->isVisible());
        QVERIFY(instead->content().code.contains(u"503"_s));
        Q_EMIT instead->actionTriggered(0);
        QTRY_VERIFY(!platform->lists.pending().empty());
        platform->lists.releaseAll();
        QTRY_VERIFY(pageOf(open.window)->table().isVisible());
    }

    void servicesThatCannotBeListedOfferAgain()
    {
        auto platform = std::make_shared<FakePlatform>();
        platform->lists.servicesError = makeError(Error::Kind::Offline, u"refused"_s);
        OpenWindow open(platform);
        open.window.open(u"notifications"_s);
        auto *instead = &pageOf(open.window)->instead();
        QTRY_VERIFY(instead->isVisible());
        platform->lists.servicesError.reset();
        platform->lists.rows = FakeSource::messages(0, 50);
        Q_EMIT instead->actionTriggered(0);
        QTRY_VERIFY(!platform->lists.pending().empty());
        platform->lists.releaseAll();
        QTRY_COMPARE(pageOf(open.window)->records().rowCount(), 50);
    }

    void rowsStayWhileTheConnectionIsGone()
    {
        OpenList list;
        QTest::keyClick(&list.open.window, Qt::Key_F5);
        QTRY_VERIFY(!list.platform->lists.pending().empty());
        list.platform->lists.fail(makeError(Error::Kind::Offline, u"refused"_s));
        auto *bar = list.page.findChild<MessageBar *>();
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(bar->current().explanation.contains(u"As of"_s));
        QVERIFY(list.page.records().rowCount() > 20);
        list.settle();
    }

    void goesToADayAndToTheEnd()
    {
        OpenList list;
        list.page.perform(Act::GoToEnd);
        QVERIFY(list.platform->lists.isLocating());
        list.platform->lists.releaseLocate();
        list.settle();
        QTRY_COMPARE(list.page.table().currentId(), u"000999"_s);
        list.page.perform(Act::GoToDate);
        auto *day = list.page.findChild<QWidget *>(u"day"_s);
        QTRY_VERIFY(day->isVisible());
        QTest::keyClick(day, Qt::Key_Return);
        QVERIFY(list.platform->lists.isLocating());
        list.page.perform(Act::Stop);
        QTRY_VERIFY(!list.platform->lists.isLocating());
    }

    void messageOfAServiceOpensItsList()
    {
        OpenList list;
        list.page.showService(u"s1"_s);
        list.settle();
        QCOMPARE(list.platform->lists.asked.value(FilterKey::Service), u"s1"_s);
        QCOMPARE(list.page.services()->serviceName(), u"Harbour Notices"_s);
    }

    void closedWhileItReads()
    {
        auto platform = std::make_shared<FakePlatform>();
        platform->lists.rows = FakeSource::messages(0, 50);
        {
            OpenWindow open(platform);
            open.window.open(u"notifications"_s);
            QTRY_VERIFY(!platform->lists.pending().empty());
        }
        QVERIFY(platform->lists.pending().empty());
    }
};

POSTROOM_TEST(TestNotificationsPage)

#include "tst_notificationspage.moc"
