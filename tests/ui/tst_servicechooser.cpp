// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job.h"
#include "pages/servicechooser.h"
#include "style/measures.h"
#include "support/testmain.h"
#include "ui/windowtest.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QWheelEvent>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

/// A chooser among 3,000 services, shown and with the focus.
struct OpenChooser {
    OpenChooser()
        : chooser(platform)
        , spy(&chooser, &ServiceChooser::serviceChanged)
    {
        platform.lists.services.clear();
        for (int i = 0; i < 3000; ++i)
            platform.lists.services.push_back(
                FakeLists::service(u"s%1"_s.arg(i), u"Service %1"_s.arg(i, 4, 10, QLatin1Char('0'))));
        platform.lists.services.push_back(FakeLists::service(u"harbour"_s, u"Whitcombe Harbour & Notices"_s));
        platform.lists.services.push_back(FakeLists::service(u"harbour2"_s, u"Whitcombe Harbour & Notices"_s));
        QSignalSpy loaded(&chooser, &ServiceChooser::loaded);
        chooser.load();
        loaded.wait();
        chooser.show();
        chooser.activateWindow();
        ready = QTest::qWaitForWindowActive(&chooser);
        chooser.setFocus(Qt::TabFocusReason);
    }
    QAbstractItemView &list() const { return *chooser.completer()->popup(); }

    FakePlatform platform;
    ServiceChooser chooser;
    QSignalSpy spy;
    bool ready = false;
};

} // namespace

class TestServiceChooser : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { beginWindowTest(); }
    void cleanup() { QTRY_COMPARE(liveJobs(), 0); }

    void typingNarrowsTheListToNamesThatHoldIt()
    {
        OpenChooser open;
        QVERIFY(open.ready);
        QTest::keyClicks(&open.chooser, u"harbour & n"_s);
        QTRY_VERIFY(open.list().isVisible());
        QCOMPARE(open.list().model()->rowCount(), 2);
        QVERIFY(open.list().visualRect(open.list().model()->index(0, 0)).height() >= measures::control);
        QCOMPARE(open.chooser.service(), u"s0"_s); // nothing is chosen yet
        QTest::keyClick(&open.list(), Qt::Key_Down);
        QTest::keyClick(&open.list(), Qt::Key_Down);
        QTest::keyClick(&open.list(), Qt::Key_Return);
        QCOMPARE(open.chooser.service(), u"harbour2"_s);
        QCOMPARE(open.spy.count(), 1);
        QCOMPARE(open.chooser.serviceName(), u"Whitcombe Harbour & Notices"_s);
    }

    void enterTakesTheFirst()
    {
        OpenChooser open;
        QTest::keyClicks(&open.chooser, u"2999"_s);
        QTRY_VERIFY(open.list().isVisible());
        QTest::keyClick(&open.list(), Qt::Key_Return);
        QCOMPARE(open.chooser.service(), u"s2999"_s);
        QCOMPARE(open.chooser.currentText(), u"Service 2999"_s);
    }

    void whatNoNameHoldsChoosesNothing()
    {
        OpenChooser open;
        QTest::keyClicks(&open.chooser, u"no such service"_s);
        QTest::keyClick(&open.chooser, Qt::Key_Return);
        QCOMPARE(open.chooser.service(), u"s0"_s);
        QCOMPARE(open.chooser.currentText(), u"Service 0000"_s);
        QCOMPARE(open.spy.count(), 0);
    }

    void escapeGivesUp()
    {
        OpenChooser open;
        QTest::keyClicks(&open.chooser, u"harb"_s);
        QTRY_VERIFY(open.list().isVisible());
        QTest::keyClick(&open.list(), Qt::Key_Escape);
        QVERIFY(!open.list().isVisible());
        QCOMPARE(open.chooser.currentText(), u"Service 0000"_s);
        QCOMPARE(open.spy.count(), 0);
    }

    void wheelChoosesNothing()
    {
        OpenChooser open;
        QWheelEvent turn({5, 5}, open.chooser.mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
            Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&open.chooser, &turn);
        QCOMPARE(open.chooser.service(), u"s0"_s);
        QVERIFY(!turn.isAccepted());
    }

    void nameIsThatOfTheServiceWhateverIsTyped()
    {
        OpenChooser open;
        QTest::keyClicks(&open.chooser, u"harb"_s);
        QCOMPARE(open.chooser.serviceName(), u"Service 0000"_s);
    }
};

POSTROOM_TEST(TestServiceChooser)

#include "tst_servicechooser.moc"
