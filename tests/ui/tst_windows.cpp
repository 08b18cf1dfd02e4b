// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job.h"
#include "pages/searchpage.h"
#include "support/testmain.h"
#include "ui/windowtest.h"
#include "widgets/emptystate.h"
#include "window/application.h"
#include "window/elsewherepage.h"

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

ConnectionOptions demoOptions()
{
    ConnectionOptions options;
    options.kind = ConnectionOptions::Kind::Demo;
    return options;
}

QList<MainWindow *> visibleWindows()
{
    QList<MainWindow *> windows;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *window = qobject_cast<MainWindow *>(widget); window && window->isVisible())
            windows.append(window);
    }
    return windows;
}

} // namespace

/// Several windows of one program.
class TestWindows : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QApplication::setQuitOnLastWindowClosed(false);
        m_program = std::make_unique<Application>(demoOptions(), testClock());
        m_program->start(u"search"_s);
        QVERIFY(QTest::qWaitForWindowActive(&m_program->window()));
        QTRY_COMPARE_WITH_TIMEOUT(liveJobs(), 0, 60'000);
    }
    void cleanup()
    {
        QApplication::closeAllWindows();
        m_program.reset();
        QTRY_COMPARE_WITH_TIMEOUT(liveJobs(), 0, 60'000);
        QTRY_VERIFY(visibleWindows().isEmpty());
    }

    void aNewWindowStandsOnTheSamePlatform()
    {
        QTest::keyClick(&m_program->window(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        MainWindow *other = otherWindow();
        QVERIFY(other);
        QCOMPARE(other->platform(), m_program->window().platform());
        QVERIFY(qobject_cast<SearchPage *>(other->place()));
        QVERIFY(other->place() != m_program->window().place());
        other->open(u"services"_s);
        QVERIFY(qobject_cast<SearchPage *>(m_program->window().place()));
        QTRY_COMPARE_WITH_TIMEOUT(liveJobs(), 0, 60'000);
    }

    void aRecordOpensInAWindowOfItsOwn()
    {
        MainWindow &first = m_program->window();
        showRows(first, u"services"_s);
        const auto wanted = qobject_cast<ListPage *>(first.place())->current();
        QTest::keyClick(&first, Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        MainWindow *other = otherWindow();
        QVERIFY(other);
        auto *page = qobject_cast<ListPage *>(other->place());
        QVERIFY(page);
        QTRY_VERIFY(page->current() == wanted);
        QVERIFY(page->showsDetail());
        QTRY_COMPARE_WITH_TIMEOUT(liveJobs(), 0, 60'000);
    }

    void theFirstMayBeClosedBeforeTheOthers()
    {
        m_program->addWindow({u"services"_s});
        QPointer<MainWindow> other = otherWindow();
        m_program->window().close();
        QCOMPARE(visibleWindows(), QList<MainWindow *>{other});
        QTRY_COMPARE_WITH_TIMEOUT(liveJobs(), 0, 60'000);
        m_program->take(u"jobs"_s, {}); // a second start
        QCOMPARE(other->place(), other->place(u"jobs"_s));
        QTRY_COMPARE_WITH_TIMEOUT(liveJobs(), 0, 60'000);
        other->close();
        QTRY_VERIFY(!other);
        QVERIFY(visibleWindows().isEmpty()); // whereupon Qt ends the program
    }

    void whoSignsInDoesSoInOneWindow()
    {
        m_program->addWindow({u"services"_s});
        MainWindow *other = otherWindow();
        MainWindow &first = m_program->window();
        auto *services = other->place();
        first.setSignIn(new ElsewherePage(&first), u"Live"_s); // stands for the sign-in
        QVERIFY(qobject_cast<ElsewherePage *>(other->place()));
        other->open(u"search"_s);
        QVERIFY(qobject_cast<ElsewherePage *>(other->place()));
        first.close();
        Q_EMIT other->place()->findChild<EmptyState *>()->actionTriggered(0);
        QVERIFY(first.isVisible());
        first.resume();
        QCOMPARE(other->place(), services);
        QTRY_COMPARE_WITH_TIMEOUT(liveJobs(), 0, 60'000);
    }

    void withThePlatformTheOtherWindowsGo()
    {
        m_program->addWindow({u"services"_s});
        m_program->window().setConnecting(u"api.example"_s); // as after signing out
        QCOMPARE(visibleWindows(), QList<MainWindow *>{&m_program->window()});
        m_program->addWindow({u"services"_s});
        QCOMPARE(visibleWindows().size(), 1);
    }

    void aLaterStartIsTakenInTheWindowInFront()
    {
        m_program->take({}, u"postroom://open/services"_s);
        QCOMPARE(m_program->window().place(), m_program->window().place(u"services"_s));
        QTRY_COMPARE_WITH_TIMEOUT(liveJobs(), 0, 60'000);
    }

private:
    MainWindow *otherWindow()
    {
        for (MainWindow *window : visibleWindows()) {
            if (window != &m_program->window())
                return window;
        }
        return nullptr;
    }

    std::unique_ptr<Application> m_program;
};

POSTROOM_TEST(TestWindows)

#include "tst_windows.moc"
