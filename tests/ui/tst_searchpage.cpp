// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job.h"
#include "pages/notificationdetail.h"
#include "support/testmain.h"
#include "tables/recordtableview.h"
#include "text/searchwords.h"
#include "ui/opensearch.h"
#include "widgets/emptystate.h"
#include "widgets/filterchip.h"
#include "widgets/messagebar.h"

#include <cstdio>
#include <QClipboard>
#include <QPushButton>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

/// The colour on which the words of a row stand.
QColor endOfRow(const RecordTableView &table, int row)
{
    QWidget *viewport = table.viewport();
    const QPoint place(viewport->width() - 3, table.rowViewportPosition(row) + table.rowHeight(row) / 2);
    return viewport->grab().toImage().pixelColor(place * viewport->devicePixelRatio());
}

} // namespace

class TestSearchPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { beginWindowTest(); }
    void cleanup() { QTRY_COMPARE(liveJobs(), 0); }

    // forks.md §10: a platform that answers a search with every message is not asked.
    void aPlatformThatCannotSearchSaysSo()
    {
        auto platform = std::make_shared<FakePlatform>();
        platform->noSearch = WhyNot{WhyNot::Reason::LackedByFork, FilterKey::Recipient, Fork::NotifyGov};
        OpenWindow open(platform);
        SearchPage &page = *searchPageOf(open.window);
        QVERIFY(!fieldOf(page)->isEnabled());
        QCOMPARE(
            page.findChild<EmptyState *>()->content().title, u"Notify.gov cannot search by recipient or reference."_s);
        page.search();
        QCOMPARE(platform->searches, 0);
    }

    // From the caller's number to the sentence that one can say: six key presses at most (design §6).
    void pathFromNumberToAnswer()
    {
        OpenWindow open(demoPlatform());
        QVERIFY(open.shown);
        SearchPage &page = *searchPageOf(open.window);
        int keys = 0;
        QGuiApplication::clipboard()->setText(u"07700 900123"_s);
        QCOMPARE(QApplication::focusWidget(), fieldOf(page)); // typing goes there at once
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
        ++keys;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        ++keys;
        QTRY_VERIFY_WITH_TIMEOUT(page.showsDetail(), 60'000);
        QTRY_VERIFY(!page.detail().sentence().isEmpty());
        const auto *sentence = page.detail().findChild<QLabel *>(u"sentence"_s);
        QVERIFY(sentence->isVisible());
        QCOMPARE(QApplication::focusWidget(), &page.table());
        std::printf("keys %d\n", keys);
        std::fflush(stdout);
        QVERIFY(keys <= 6);
        QVERIFY(page.records().rowCount() >= 24);
        QVERIFY(page.searchState()->servicesWithMessages == 5);
    }

    void arrowsGoOnWhileDetailIsOpen()
    {
        OpenWindow open(demoPlatform());
        SearchPage &page = *searchPageOf(open.window);
        searchFor(page, u"07700900123"_s);
        QTRY_VERIFY_WITH_TIMEOUT(page.showsDetail(), 60'000);
        const QString first = page.detail().messageId();
        QTest::keyClick(&page.table(), Qt::Key_Down);
        QVERIFY(page.detail().messageId() != first);
        auto *message = page.detail().findChild<QWidget *>(u"message"_s);
        message->setFocus();
        QTest::keyClick(message, Qt::Key_Up); // in the panel too
        QCOMPARE(page.detail().messageId(), first);
        QTest::keyClick(message, Qt::Key_Escape);
        QVERIFY(!page.showsDetail());
        QCOMPARE(QApplication::focusWidget(), &page.table());
        QTest::keyClick(&page.table(), Qt::Key_Space);
        QVERIFY(page.showsDetail());
    }

    void saysWhatWasSearchedForAndHowFarItReaches()
    {
        OpenWindow open(demoPlatform());
        SearchPage &page = *searchPageOf(open.window);
        searchFor(page, u" tel:07700 900123\u200b"_s);
        QTRY_VERIFY_WITH_TIMEOUT(page.searchState() && page.searchState()->isOver(), 60'000);
        QTRY_COMPARE(page.findChild<QLabel *>(u"reach"_s)->isVisible(), true);
        QCOMPARE(page.findChild<QLabel *>(u"searchedFor"_s)->text(), searchedForText(page.searchState()->query));
        QCOMPARE(page.foundLine(), foundText(page.searchState() ? *page.searchState() : SearchState()));
    }

    void blankTermAsksNothing()
    {
        OpenSearch search;
        const auto *bar = search.page.findChild<MessageBar *>();
        search.type(u"  \u200b "_s);
        QCOMPARE(search.platform->searches, 0);
        QCOMPARE(bar->current().sentence, u"Type a phone number, an email address or a reference first"_s);
        QVERIFY(bar->isVisible());
        fieldOf(search.page)->setText(u"a@b.example"_s);
        QVERIFY(bar->current().sentence.isEmpty());
        QTest::keyClick(fieldOf(search.page), Qt::Key_Return);
        search.answer().arrive(texts(0, 3), u"Harbour Notices"_s);
        QTRY_COMPARE(search.page.records().rowCount(), 3);
        search.type(QString());
        QCOMPARE(bar->current().explanation, u"What is shown was found for “a@b.example”."_s);
        QCOMPARE(search.page.records().rowCount(), 3);
        QCOMPARE(search.platform->searches, 1);
    }

    void aFilterBeforeTheTermSaysNothing()
    {
        OpenSearch search;
        search.page.findChildren<FilterChip *>().constFirst()->setValue(u"sms"_s);
        QVERIFY(search.page.findChild<MessageBar *>()->current().sentence.isEmpty());
        QCOMPARE(search.platform->searches, 0);
    }

    void nothingFoundNamesTheStatus()
    {
        OpenSearch search;
        search.page.findChildren<FilterChip *>().constLast()->setValue(u"failed"_s);
        search.type(u"a@b.example"_s);
        search.answer().end();
        auto *instead = &search.page.instead();
        QTRY_VERIFY(instead->isVisible());
        QCOMPARE(instead->content().title, u"Nothing found for “a@b.example” with these filters"_s);
        QVERIFY(instead->content().explanation.contains(u"with the status Failed"_s));
        QCOMPARE(instead->content().actions.constFirst(), u"Search without the filters"_s);
        Q_EMIT instead->actionTriggered(0);
        QCOMPARE(search.platform->searches, 2);
        QVERIFY(search.answer().state().query.statuses.isEmpty());
    }

    void theAnswerStaysUntilTheNewOneIsThere()
    {
        OpenSearch search;
        search.type(u"a@b.example"_s);
        search.answer().arrive(texts(10, 5), u"Harbour Notices"_s);
        search.answer().end();
        QTRY_COMPARE(search.page.detail().messageId(), search.page.table().currentId());
        QTRY_VERIFY(search.page.showsDetail());
        QTest::keyClick(&search.page.table(), Qt::Key_Down);
        const QString id = search.page.table().currentId();
        QTest::keyClick(&search.page.table(), Qt::Key_F5);
        QCOMPARE(search.platform->searches, 2);
        QCOMPARE(search.page.records().rowCount(), 5);
        QCOMPARE(search.page.detail().messageId(), id);
        QVERIFY(!search.page.whyNot(Act::Stop));
        QTest::keyClick(&search.page.table(), Qt::Key_F5); // it is being asked
        QCOMPARE(search.platform->searches, 2);
        search.answer().arrive(texts(0, 15), u"Harbour Notices"_s);
        search.answer().end();
        QTRY_COMPARE(search.page.records().rowCount(), 15);
        QTRY_COMPARE(search.page.table().selectedRowCount(), 1);
        QCOMPARE(search.page.table().currentId(), id);
        QVERIFY(search.page.showsDetail());
        QCOMPARE(search.page.detail().messageId(), id);
    }

    void theAnswerStaysWhereThereIsNoNewOne_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("offline") << u"<img src=x><b>HM</b> Notify could not be reached."_s;
        QTest::newRow("every service") << u"1 service could not be asked: Harbour Notices"_s;
        QTest::newRow("most services") << u"1 service could not be asked: Harbour Notices"_s;
        QTest::newRow("stopped") << u"The new search was stopped"_s;
    }
    void theAnswerStaysWhereThereIsNoNewOne()
    {
        QFETCH(QString, how);
        OpenSearch search;
        search.type(u"a@b.example"_s);
        search.answer().arrive(texts(0, 5), u"Harbour Notices"_s);
        search.answer().end();
        QTRY_VERIFY(search.page.showsDetail());
        const QString id = search.page.detail().messageId();
        search.page.perform(Act::ReadAgain);
        const QLatin1StringView end(QTest::currentDataTag());
        if (end == "stopped"_L1) {
            search.page.perform(Act::Stop);
        } else if (end == "offline"_L1) {
            search.answer().fail(makeError(Error::Kind::Offline, u"connection refused"_s));
        } else {
            if (end == "most services"_L1)
                search.answer().arrive(texts(0, 1), u"Food & Farming"_s);
            search.answer().refuse(u"Harbour Notices"_s, makeError(Error::Kind::Timeout, QString()));
            search.answer().end();
        }
        auto *bar = search.page.findChild<MessageBar *>();
        QTRY_COMPARE(bar->current().sentence, how);
        QCOMPARE(bar->current().ink, Ink::Amber);
        QVERIFY(bar->current().explanation.startsWith(u"As of"_s));
        QCOMPARE(search.page.records().rowCount(), 5);
        QVERIFY(search.page.showsDetail());
        QCOMPARE(search.page.detail().messageId(), id);
        QVERIFY(search.page.whyNot(Act::Stop).has_value());
        Q_EMIT bar->actionTriggered(u"again"_s, 0);
        QCOMPARE(search.platform->searches, 3);
        QVERIFY(bar->current().sentence.isEmpty());
    }

    void nothingFoundIsSaidOnlyWhenAllHaveAnswered()
    {
        OpenSearch search;
        auto *instead = &search.page.instead();
        search.type(u"a@b.example"_s);
        search.answer().refuse(u"<b>Food & Farming</b>"_s, makeError(Error::Kind::Timeout, QString()));
        search.answer().end();
        QTRY_VERIFY(instead->isVisible());
        QCOMPARE(instead->content().title, nothingFoundWords(search.page.searchState()[0]).title);
        QVERIFY(!nothingFoundWords(search.page.searchState()[0]).certain);
        QVERIFY(!search.page.findChild<QLabel *>(u"searchedFor"_s)->isVisible()); // said once
        QVERIFY(search.page.findChild<MessageBar *>()->current().sentence.contains(u"<b>Food & Farming</b>"_s));
    }

    void listingThatFailsOffersAgainAndTheDemo()
    {
        OpenSearch search;
        QSignalSpy demo(&search.open.window, &MainWindow::demoRequested);
        search.type(u"a@b.example"_s);
        search.answer().fail(makeError(Error::Kind::Offline, u"connection refused"_s));
        auto *instead = &search.page.instead();
        QTRY_COMPARE(instead->content().actions.size(), 2);
        QVERIFY2(search.page.findChild<QLabel *>(u"searchedFor"_s)->isHidden(), "nothing was searched");
        Q_EMIT instead->actionTriggered(0);
        QCOMPARE(search.platform->searches, 2);
        search.answer().fail(makeError(Error::Kind::Offline, u"connection refused"_s));
        QTRY_COMPARE(instead->content().actions.size(), 2);
        Q_EMIT instead->actionTriggered(1);
        QCOMPARE(demo.count(), 1);
    }

    void stopEndsAtOnceAndKeepsWhatCame()
    {
        OpenSearch search;
        search.type(u"a@b.example"_s);
        search.answer().arrive(texts(0, 3), u"Harbour Notices"_s);
        QTRY_COMPARE(search.page.records().rowCount(), 3);
        QCOMPARE(search.page.whyNot(Act::Stop), std::optional<QString>());
        search.page.perform(Act::Stop);
        QCOMPARE(search.page.searchState()->phase, SearchState::Phase::Stopped);
        QCOMPARE(search.page.records().rowCount(), 3);
        QVERIFY(search.page.whyNot(Act::Stop).has_value());
    }

    void rowsThatComeInMoveNeitherSelectionNorView()
    {
        OpenSearch search;
        search.type(u"a@b.example"_s);
        search.answer().arrive(texts(100, 60), u"Harbour Notices"_s);
        QTRY_COMPARE(search.page.records().rowCount(), 60);
        for (int i = 0; i < 40; ++i)
            QTest::keyClick(&search.page.table(), Qt::Key_Down);
        const QString id = search.page.table().currentId();
        const int y = search.page.table().rowViewportPosition(search.page.table().currentIndex().row());
        search.answer().arrive(texts(0, 30), u"Food & Farming"_s);
        QTRY_COMPARE(search.page.records().rowCount(), 90);
        QCOMPARE(search.page.table().currentId(), id);
        QCOMPARE(search.page.detail().messageId(), id);
        QCOMPARE(search.page.table().rowViewportPosition(search.page.table().currentIndex().row()), y);
    }

    void rowsThatCameAMomentAgoAreTinted_data()
    {
        QTest::addColumn<bool>("still");
        QTest::newRow("as usual") << false;
        QTest::newRow("nothing may move") << true;
    }
    void rowsThatCameAMomentAgoAreTinted()
    {
        QFETCH(bool, still);
        PostroomStyle::of(nullptr)->setStill(still);
        OpenSearch search;
        search.type(u"a@b.example"_s);
        search.answer().arrive(texts(100, 3), u"Harbour Notices"_s);
        QTRY_COMPARE(search.page.records().rowCount(), 3);
        const Tokens &tokens = tokensOf(&search.page);
        QCOMPARE(endOfRow(search.page.table(), 1), tokens.base); // the first rows are not news
        search.page.table().selectRow(0);
        search.answer().arrive(texts(200, 2), u"Food & Farming"_s);
        QTRY_COMPARE(search.page.records().rowCount(), 5);
        QCOMPARE(endOfRow(search.page.table(), 4), still ? tokens.base : tokens.hover);
        QCOMPARE(endOfRow(search.page.table(), 1), tokens.base);
        QTRY_COMPARE(endOfRow(search.page.table(), 4), tokens.base);
        PostroomStyle::of(nullptr)->setStill(false);
    }

    void typingInTheTableGoesToTheField()
    {
        OpenSearch search;
        search.type(u"a@b.example"_s);
        search.answer().arrive(texts(0, 3), u"Harbour Notices"_s);
        QTRY_COMPARE(QApplication::focusWidget(), &search.page.table());
        QTest::keyClick(&search.page.table(), Qt::Key_7);
        QCOMPARE(QApplication::focusWidget(), fieldOf(search.page));
        QCOMPARE(fieldOf(search.page)->text(), u"7"_s);
    }

    void closedWhileItRuns()
    {
        auto platform = std::make_shared<FakePlatform>();
        {
            OpenWindow open(platform);
            searchFor(*searchPageOf(open.window), u"a@b.example"_s);
            platform->current->arrive(texts(0, 3), u"Harbour Notices"_s);
        }
        QVERIFY(platform->current.isNull());
        OpenWindow demo(demoPlatform());
        searchFor(*searchPageOf(demo.window), u"07700900123"_s);
        demo.window.close();
    }
};

POSTROOM_TEST(TestSearchPage)

#include "tst_searchpage.moc"
