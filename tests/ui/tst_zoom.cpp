// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job.h"
#include "style/zoom.h"
#include "support/testmain.h"
#include "ui/windowtest.h"
#include "widgets/sidebar.h"
#include "window/actionregistry.h"

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

/// Everything larger or smaller, by key.
class TestZoom : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        beginWindowTest();
        m_before = QApplication::font();
    }
    void cleanup()
    {
        QApplication::setFont(m_before);
        QTRY_COMPARE(liveJobs(), 0);
    }

    void keysAskForASize()
    {
        OpenWindow open(std::make_shared<FakePlatform>());
        QSignalSpy asked(&open.window, &MainWindow::zoomRequested);
        QTest::keySequence(&open.window, QKeySequence(u"Ctrl++"_s));
        QTest::keySequence(&open.window, QKeySequence(u"Ctrl+="_s)); // the same key without Shift
        QTest::keySequence(&open.window, QKeySequence(u"Ctrl+-"_s));
        QTest::keySequence(&open.window, QKeySequence(u"Ctrl+0"_s));
        QList<int> steps;
        for (const QList<QVariant> &one : asked)
            steps.append(one.first().toInt());
        QCOMPARE(steps, (QList<int>{1, 1, -1, 0}));
    }

    void everythingFollows()
    {
        OpenWindow open(std::make_shared<FakePlatform>());
        const auto *sidebar = open.window.findChild<Sidebar *>();
        const int width = sidebar->width();
        Zoom zoom(Zoom::usual);
        QSignalSpy changed(&zoom, &Zoom::changed);
        for (int i = 0; i < 5; ++i)
            zoom.step(1);
        QCOMPARE(zoom.percent(), 150);
        QTRY_VERIFY(sidebar->width() > width);
        zoom.step(0);
        QTRY_COMPARE(sidebar->width(), width);
        QCOMPARE(changed.count(), 6);
    }

    void itEndsAtItsBounds()
    {
        Zoom zoom(1'000);
        QCOMPARE(zoom.percent(), Zoom::most);
        zoom.step(1);
        QCOMPARE(zoom.percent(), Zoom::most);
        zoom.step(-100);
        QCOMPARE(zoom.percent(), Zoom::least);
        QVERIFY(QApplication::font().pointSizeF() < m_before.pointSizeF());
    }

private:
    QFont m_before;
};

POSTROOM_TEST(TestZoom)

#include "tst_zoom.moc"
