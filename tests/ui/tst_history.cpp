// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job.h"
#include "pages/servicechooser.h"
#include "support/testmain.h"
#include "tables/recordtableview.h"
#include "ui/windowtest.h"
#include "window/actionregistry.h"
#include "window/history.h"

#include <QSettings>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

/// Back and forward through the places, with what was open there.
class TestHistory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        beginWindowTest();
        QSettings(u"org.postroom"_s, u"Postroom"_s).clear();
    }
    void cleanup() { QTRY_COMPARE(liveJobs(), 0); }

    void stepsAheadAreForgottenByANewOne()
    {
        History history;
        QVERIFY(!history.current() && !history.back() && !history.forward());
        for (const QString &place : {u"a"_s, u"b"_s, u"c"_s})
            history.visit({place});
        QVERIFY(!history.canGoForward());
        QCOMPARE(history.back()->place, u"b"_s);
        QCOMPARE(history.back()->place, u"a"_s);
        QVERIFY(!history.canGoBack());
        history.visit({u"d"_s});
        QVERIFY(!history.canGoForward());
        QCOMPARE(history.back()->place, u"a"_s);
        QCOMPARE(history.forward()->place, u"d"_s);
    }

    void theOldestStepsGo()
    {
        History history;
        for (int i = 0; i < 2 * int(History::most); ++i)
            history.visit({QString::number(i)});
        int steps = 1;
        while (history.back())
            ++steps;
        QCOMPARE(steps, int(History::most));
        QCOMPARE(history.current()->place, QString::number(History::most));
    }

    void keysAndMouseGoBackAndForward()
    {
        OpenWindow open(std::make_shared<FakePlatform>());
        QVERIFY(!open.window.actions().action(Act::Back)->isEnabled());
        QCOMPARE(open.window.actions().whyNot(Act::Back), u"There is nothing to go back to."_s);
        open.window.open(u"services"_s);
        open.window.open(u"services"_s); // no step
        open.window.open(u"notifications"_s);
        QTest::keyClick(&open.window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(open.window.place(), open.window.place(u"services"_s));
        QTest::keyClick(&open.window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(open.window.place(), open.window.place(u"search"_s));
        QVERIFY(!open.window.actions().action(Act::Back)->isEnabled());
        QTest::keyClick(&open.window, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(open.window.place(), open.window.place(u"services"_s));
        auto &page = *qobject_cast<ListPage *>(open.window.place());
        QTest::mouseClick(page.table().viewport(), Qt::ForwardButton);
        QCOMPARE(open.window.place(), open.window.place(u"notifications"_s));
        QTest::mouseClick(&open.window, Qt::BackButton);
        QCOMPARE(open.window.place(), open.window.place(u"services"_s));
    }

    void whatWasOpenIsOpenAgain()
    {
        OpenWindow open(demoPlatform());
        showRows(open.window, u"jobs"_s);
        auto &page = *qobject_cast<ListPage *>(open.window.place());
        const auto before = page.current();
        QVERIFY(before && !before->value(FilterKey::Service).isEmpty());
        open.window.open(u"services"_s);
        auto &services = *qobject_cast<ListPage *>(open.window.place());
        QTRY_VERIFY(services.records().rowCount() > 4);
        QString other;
        for (int row = 0; row < services.records().rowCount() && other.isEmpty(); ++row) {
            const QString id = idOf(*services.records().record(row));
            other = id == before->value(FilterKey::Service) ? QString() : id;
        }
        Q_EMIT services.listRequested(Resource::Jobs, other); // as the button of the details does
        QCOMPARE(open.window.place(), static_cast<Place *>(&page));
        QTRY_COMPARE(page.shownService(), other);
        QTRY_COMPARE(liveJobs(), 0);
        page.perform(Act::CloseDetails);
        QTest::keyClick(&open.window, Qt::Key_Left, Qt::AltModifier);
        QTest::keyClick(&open.window, Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(page.shownService(), before->value(FilterKey::Service));
        QTRY_VERIFY(page.current() == before);
        QVERIFY(page.showsDetail());
        QTRY_COMPARE(liveJobs(), 0);
    }

    void anotherPlatformHasAWayOfItsOwn()
    {
        OpenWindow open(std::make_shared<FakePlatform>());
        open.window.open(u"services"_s);
        open.window.setPlatform(std::make_shared<FakePlatform>());
        QVERIFY(!open.window.actions().action(Act::Back)->isEnabled());
    }
};

POSTROOM_TEST(TestHistory)

#include "tst_history.moc"
