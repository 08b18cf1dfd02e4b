// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job.h"
#include "pages/searchpage.h"
#include "support/testmain.h"
#include "ui/windowtest.h"
#include "widgets/emptystate.h"
#include "widgets/messagebar.h"
#include "window/application.h"
#include "window/elsewherepage.h"

#include <QClipboard>
#include <QDir>
#include <QTemporaryDir>

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

    void whatWasOpenIsKeptAndComesBackWhereThePersonWantsIt()
    {
        const QTemporaryDir folder;
        restart(folder);
        m_program->addWindow({u"services"_s});
        m_program->window().open(u"jobs"_s);
        QApplication::closeAllWindows(); // as "Quit" does
        m_program->sayFarewell();
        restart(folder);
        QCOMPARE(visibleWindows().size(), 1); // not asked for
        m_program->sayFarewell();
        Settings().set(Setting::Restore, u"true"_s);
        restart(folder);
        QTRY_COMPARE(visibleWindows().size(), 2);
        QCOMPARE(m_program->window().place(), m_program->window().place(u"jobs"_s));
        QCOMPARE(otherWindow()->place(), otherWindow()->place(u"services"_s));
        QVERIFY(m_program->window().findChild<MessageBar *>(u"news"_s)->current().sentence.isEmpty());
        Settings().reset(Setting::Restore);
        m_program->sayFarewell();
        QTRY_COMPARE_WITH_TIMEOUT(liveJobs(), 0, 60'000);
    }

    void anUnexpectedEndIsSaidAndNothingIsLost()
    {
        const QTemporaryDir folder;
        {
            SessionRecord killed(folder.path(), u"key"_s); // which says no farewell
            killed.begin(systemNow());
            killed.keep({u"postroom://open/jobs"_s, u"postroom://open/services"_s, u"postroom://open/nowhere"_s});
        }
        restart(folder);
        QTRY_COMPARE(visibleWindows().size(), 2);
        MainWindow &first = m_program->window();
        QCOMPARE(first.place(), first.place(u"jobs"_s));
        const auto *bar = first.findChild<MessageBar *>(u"news"_s);
        QCOMPARE(bar->current().sentence, u"Postroom ended unexpectedly"_s);
        QVERIFY(bar->isVisible());
        Q_EMIT first.newsTriggered(u"ended"_s, 0);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Postroom "_s));
        Q_EMIT first.newsTriggered(u"ended"_s, 1);
        QVERIFY(!bar->isVisible());
        m_program->sayFarewell();
        QTRY_COMPARE_WITH_TIMEOUT(liveJobs(), 0, 60'000);
    }

    // By ids alone: what a filter is called may be a person.
    void filtersComeBackAfterAnUnexpectedEnd()
    {
        const QTemporaryDir folder, left;
        restart(folder);
        MainWindow &window = m_program->window();
        const auto narrowed = [](FilterKey key) {
            return std::vector<NamedFilter>{{{key, u"3f2504e0-4f89-41d3-9a0c-0305e82c3301"_s}, u"Sam Okafor"_s}};
        };
        window.goTo({u"notifications"_s, {}, std::nullopt, narrowed(FilterKey::Template)});
        QTRY_VERIFY(keptIn(folder).contains(u"?template=3f2504e0-4f89-41d3-9a0c-0305e82c3301"_s)
            || keptIn(folder).contains(u"&template=3f2504e0-4f89-41d3-9a0c-0305e82c3301"_s));
        window.place()->showFiltered({}, narrowed(FilterKey::Job)); // without going anywhere
        QTRY_VERIFY(keptIn(folder).contains(u"job=3f2504e0-4f89-41d3-9a0c-0305e82c3301"_s));
        QVERIFY(!keptIn(folder).contains(u"template="_s) && !keptIn(folder).contains(u"Okafor"_s));
        for (const QFileInfo &file : QDir(folder.path()).entryInfoList({u"session-*"_s}, QDir::Files)) {
            if (!file.fileName().endsWith(u".lock"_s))
                QVERIFY(QFile::copy(file.filePath(), left.filePath(file.fileName()))); // as a crash leaves it
        }
        m_program->sayFarewell();
        restart(left);
        QTRY_COMPARE(m_program->window().place()->shownFilters().size(), std::size_t(1));
        QCOMPARE(m_program->window().place()->shownFilters().front().filter.key, FilterKey::Job);
        m_program->sayFarewell();
        QTRY_COMPARE_WITH_TIMEOUT(liveJobs(), 0, 60'000);
    }

private:
    static QString keptIn(const QTemporaryDir &folder)
    {
        QString kept;
        for (const QFileInfo &info : QDir(folder.path()).entryInfoList({u"session-*"_s}, QDir::Files)) {
            QFile file(info.filePath());
            if (file.open(QIODevice::ReadOnly))
                kept += QString::fromUtf8(file.readAll());
        }
        return kept;
    }
    // Another start of the program, as far as windows and record go.
    void restart(const QTemporaryDir &folder)
    {
        QApplication::closeAllWindows();
        m_program = std::make_unique<Application>(demoOptions(), testClock());
        m_program->keepSession(std::make_unique<SessionRecord>(folder.path(), u"key"_s));
        m_program->start();
        QTRY_VERIFY(m_program->window().isVisible());
    }
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
