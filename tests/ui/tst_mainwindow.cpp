// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job.h"
#include "pages/notificationspage.h"
#include "pages/searchpage.h"
#include "pages/startpage.h"
#include "support/testmain.h"
#include "tables/recordtableview.h"
#include "tables/tablecolumns.h"
#include "ui/windowtest.h"
#include "widgets/contextbar.h"
#include "widgets/emptystate.h"
#include "widgets/sidebar.h"
#include "widgets/statusstrip.h"
#include "window/actionregistry.h"

#include <QClipboard>
#include <QSet>
#include <QSettings>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

class TestMainWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        beginWindowTest();
        QSettings(u"org.postroom"_s, u"Postroom"_s).clear();
    }
    void cleanup() { QTRY_COMPARE(liveJobs(), 0); }

    void tellsFromWhereAsWhomAndReadOnly()
    {
        OpenWindow open(demoPlatform());
        const QString status = open.window.findChild<StatusStrip *>()->words();
        QVERIFY(status.contains(u"Platform admin"_s));
        QVERIFY(status.contains(u"Read-only"_s));
        QCOMPARE(open.window.findChild<ContextBar *>()->crumbs().last().words, u"Search all services"_s);
    }

    void demoHasANameOfItsOwnAndSaysWhatItIs()
    {
        OpenWindow open(demoPlatform());
        QVERIFY(!open.window.findChild<ContextBar *>()->crumbs().first().words.startsWith(u"Demo"_s));
        QVERIFY(open.window.findChild<ContextBar *>()->crumbs().first().words.endsWith(u" (demo)"_s));
        QCOMPARE(everythingSaid(*open.window.findChild<Sidebar *>()).count(u"Demo platform, Demo platform"_s), 0);
        QVERIFY(everythingSaid(*open.window.findChild<Sidebar *>()).contains(u", Demo platform"_s));
    }

    void wordsFollowTheClockOnlyWhereTheyAreSeen()
    {
        OpenWindow open(std::make_shared<FakePlatform>());
        const auto ticks = [&open](const QString &place) {
            return open.window.place(place)->findChild<QTimer *>(u"minute"_s)->isActive();
        };
        QVERIFY(ticks(u"search"_s));
        QVERIFY(!ticks(u"notifications"_s));
        open.window.open(u"notifications"_s);
        QVERIFY(!ticks(u"search"_s));
        QVERIFY(ticks(u"notifications"_s));
        open.window.hide();
        QVERIFY(!ticks(u"notifications"_s));
    }

    void namesOfTheServerAreShownAsTheyAre()
    {
        OpenWindow open(std::make_shared<FakePlatform>());
        QCOMPARE(open.window.findChild<ContextBar *>()->crumbs().first().words, u"<img src=x><b>HM</b> Notify"_s);
        for (const QLabel *label : open.window.findChildren<QLabel *>())
            QVERIFY(!label->text().contains(u'<') || label->textFormat() == Qt::PlainText);
        for (const QWidget *widget : open.window.findChildren<QWidget *>())
            QVERIFY(!widget->toolTip().contains(u"<img"_s));
    }

    void keysOpenThePlaces()
    {
        auto platform = std::make_shared<FakePlatform>();
        OpenWindow open(platform);
        QTest::keyClick(&open.window, Qt::Key_2, Qt::ControlModifier);
        QVERIFY(qobject_cast<NotificationsPage *>(open.window.place()));
        QTest::keyClick(&open.window, Qt::Key_1, Qt::ControlModifier);
        QVERIFY(qobject_cast<SearchPage *>(open.window.place()));
        QTRY_VERIFY(!platform->lists.pending().empty());
    }

    void becomesARailWhenNarrow()
    {
        OpenWindow open(std::make_shared<FakePlatform>(), {1000, 700});
        QVERIFY(open.window.findChild<Sidebar *>()->isRail());
        open.window.setFixedSize(1280, 800);
        QTRY_VERIFY(!open.window.findChild<Sidebar *>()->isRail());
    }

    void refusedConnectionOffersAgainAndTheDemo()
    {
        MainWindow window(testClock());
        QSignalSpy again(&window, &MainWindow::againRequested);
        QSignalSpy demo(&window, &MainWindow::demoRequested);
        const QString place = u"The environment variable POSTROOM_SECRET holds nothing"_s;
        window.setRefusal(makeError(Error::Kind::SecretStore, place), u"api.example"_s);
        window.show();
        auto *reason = window.findChild<EmptyState *>();
        QCOMPARE(reason->content().title, u"The secret of this connection could not be read."_s);
        QCOMPARE(reason->content().explanation, place + u'.');
        QCOMPARE(reason->content().actions.size(), 2);
        Q_EMIT reason->actionTriggered(0);
        QCOMPARE(again.count(), 1);
        Q_EMIT reason->actionTriggered(1);
        QCOMPARE(demo.count(), 1);
        window.setPlatform(std::make_shared<FakePlatform>());
        QVERIFY(qobject_cast<StartPage *>(window.place()));
    }

    void aPlatformOpensWhereThePersonWas()
    {
        MainWindow window(testClock());
        window.setPlatform(std::make_shared<FakePlatform>(), u"notifications"_s);
        QVERIFY(qobject_cast<NotificationsPage *>(window.place()));
        QVERIFY2(window.findChildren<SearchPage *>().isEmpty(), "places are made when they are opened");
        window.setRefusal(makeError(Error::Kind::Offline, u"refused"_s), u"api.example"_s);
        window.setPlatform(std::make_shared<FakePlatform>());
        QVERIFY(qobject_cast<NotificationsPage *>(window.place()));
        for (const QString &id : MainWindow::placeIds())
            QCOMPARE(window.place(id) != nullptr, id != u"health"_s); // a database's alone
        QVERIFY(!window.place(u"nowhere"_s));
    }

    void everyFocusableWidgetHasAName_data() { placeRows(); }
    void everyFocusableWidgetHasAName()
    {
        QFETCH(QString, place);
        OpenWindow open(demoPlatform());
        showRows(open.window, place);
        for (const QWidget *stop : tabStops(open.window)) {
            const auto *button = qobject_cast<const QAbstractButton *>(stop);
            const bool named = !stop->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            QVERIFY2(named, stop->metaObject()->className());
        }
    }

    void keyboardTrap_data() { placeRows(); }
    void keyboardTrap()
    {
        QFETCH(QString, place);
        OpenWindow open(demoPlatform());
        showRows(open.window, place);
        const QList<QWidget *> stops = tabStops(open.window);
        QSet<QWidget *> seen;
        QWidget *first = QApplication::focusWidget();
        QVERIFY(first);
        for (int i = 0; i < 2 * stops.size() + 4; ++i) {
            seen.insert(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            if (QApplication::focusWidget() == first)
                break;
        }
        QCOMPARE(QApplication::focusWidget(), first);
        for (QWidget *stop : stops)
            QVERIFY2(seen.contains(stop),
                qPrintable(QString::fromLatin1(stop->metaObject()->className()) + u' ' + stop->accessibleName()));
    }

    void worksFromRightToLeft_data() { placeRows(); }
    void worksFromRightToLeft()
    {
        QFETCH(QString, place);
        QApplication::setLayoutDirection(Qt::RightToLeft);
        {
            OpenWindow open(demoPlatform());
            showRows(open.window, place);
            QVERIFY(open.window.findChild<Sidebar *>()->x() > open.window.width() / 2);
            QVERIFY(!open.window.grab().isNull());
        }
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void keepsWhatAPersonArranged()
    {
        auto platform = std::make_shared<FakePlatform>();
        {
            OpenWindow open(platform);
            open.window.place(u"search"_s)->findChild<RecordTableView *>()->tableColumns().setShown(u"id"_s, true);
            open.window.close();
        }
        OpenWindow open(platform);
        QVERIFY(open.window.place(u"search"_s)->findChild<RecordTableView *>()->tableColumns().isShown(u"id"_s));
    }

    void chosenRowsAreCopiedAsCsvByKey_data() { placeRows(); }
    void chosenRowsAreCopiedAsCsvByKey()
    {
        QFETCH(QString, place);
        OpenWindow open(demoPlatform());
        showRows(open.window, place);
        const auto &page = *qobject_cast<ListPage *>(open.window.place());
        page.table().selectRow(0);
        QTest::keyClick(&page.table(), Qt::Key_Down, Qt::ShiftModifier);
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(&page.table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        const QString text = QGuiApplication::clipboard()->text();
        QStringList lines = text.split(u"\r\n"_s);
        QVERIFY2(lines.constFirst().split(u',').contains(u"id"_s), qPrintable(lines.constFirst()));
        QCOMPARE(lines.size(), 4); // head, two rows, the end of the last line
        for (int row = 0; row < 2; ++row)
            QVERIFY(lines[row + 1].contains(idOf(*page.records().record(row))));
    }

    void actionsSayWhyNot()
    {
        OpenWindow open(std::make_shared<FakePlatform>());
        for (const Act act : {Act::CopyRows, Act::CopyCsv}) {
            QVERIFY(!open.window.actions().action(act)->isEnabled());
            QCOMPARE(open.window.actions().whyNot(act), u"There is no row to choose."_s);
        }
        QVERIFY(!open.window.actions().action(Act::CopyIds)->isEnabled());
        QVERIFY(!open.window.actions().whyNot(Act::CopyIds).isEmpty());
        QVERIFY(open.window.actions().action(Act::FocusField)->isEnabled());
    }
};

POSTROOM_TEST(TestMainWindow)

#include "tst_mainwindow.moc"
