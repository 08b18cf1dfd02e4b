// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job.h"
#include "pages/notificationdetail.h"
#include "pages/notificationspage.h"
#include "pages/servicechooser.h"
#include "support/testmain.h"
#include "tables/recordtableview.h"
#include "ui/windowtest.h"
#include "widgets/emptystate.h"
#include "widgets/filterchip.h"
#include "widgets/messagebar.h"

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

NotificationsPage *pageOf(MainWindow &window)
{
    return qobject_cast<NotificationsPage *>(window.place(u"notifications"_s));
}

FilterChip *chipOf(const NotificationsPage &page, const QString &name)
{
    for (FilterChip *chip : page.findChildren<FilterChip *>()) {
        if (chip->accessibleName().startsWith(name))
            return chip;
    }
    return nullptr;
}

/// The page over a fake list of 1,000 messages whose first page has come.
struct OpenList {
    OpenList()
        : platform(std::make_shared<FakePlatform>())
        , open(platform)
        , page(*pageOf(open.window))
    {
        platform->lists.rows = FakeSource::messages(0, 1000);
        open.window.open(u"notifications"_s);
        settle();
    }
    void settle()
    {
        QTRY_VERIFY(!page.records().isGathering());
        while (!platform->lists.pending().empty()) {
            platform->lists.releaseAll();
            QTRY_VERIFY(!page.records().isBusy() || !platform->lists.pending().empty());
            QTRY_VERIFY(!page.records().isGathering());
        }
    }
    std::shared_ptr<FakePlatform> platform;
    OpenWindow open;
    NotificationsPage &page;
};

} // namespace

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
        QVERIFY(page.services().count() >= 10);
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

    void recipientIsLookedForInTheService()
    {
        OpenList list;
        auto *field = list.page.findChild<QLineEdit *>(u"recipientField"_s);
        field->setText(u" 07700 900123 "_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(list.platform->current);
        QCOMPARE(list.platform->current->state().query.service, u"s2"_s);
        QCOMPARE(list.platform->current->state().query.term.requests.size(), std::size_t(2));
        list.platform->current->end();
        QTRY_VERIFY(list.page.findChild<EmptyState *>()->isVisible());
        Q_EMIT list.page.findChild<EmptyState *>()->actionTriggered(0);
        list.settle();
        QTRY_VERIFY(list.page.table().isVisible());
    }

    void readingAgainKeepsSelectionAndTopRow()
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
        auto *instead = pageOf(open.window)->findChild<EmptyState *>();
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
        auto *instead = pageOf(open.window)->findChild<EmptyState *>();
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
        QCOMPARE(list.page.services().serviceName(), u"Harbour Notices"_s);
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
