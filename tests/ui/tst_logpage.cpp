// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job.h"
#include "pages/logpage.h"
#include "support/testmain.h"
#include "tables/rowtableview.h"
#include "ui/windowtest.h"
#include "widgets/emptystate.h"
#include "widgets/filterchip.h"

#include <QClipboard>
#include <QPushButton>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

/// The page of a window, on a log that the test fills.
struct OpenLog {
    OpenLog()
        : log(std::make_shared<RequestLog>())
        , window(testClock(), std::make_shared<Settings>(), log)
    {
        Settings().set(Setting::Refresh, u"false"_s);
        window.setFixedSize(1280, 800);
        window.setPlatform(std::make_shared<FakePlatform>(), u"log"_s);
        window.show();
        window.activateWindow();
        shown = QTest::qWaitForWindowActive(&window);
        page = qobject_cast<LogPage *>(window.place());
    }
    void note(const QString &what, std::optional<Error::Kind> error = {})
    {
        log->note({.at = testClock().now(), .method = u"GET"_s, .what = what, .status = u"200"_s, .error = error});
    }
    int rows() const { return page->table().model()->rowCount(); }
    QString cell(int row, int column) const { return page->table().model()->index(row, column).data().toString(); }

    std::shared_ptr<RequestLog> log;
    MainWindow window;
    LogPage *page = nullptr;
    bool shown = false;
};

} // namespace

/// What Postroom asked, on a page.
class TestLogPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { beginWindowTest(); }
    void cleanup() { QTRY_COMPARE(liveJobs(), 0); }

    void saysThatNothingWasAsked()
    {
        const OpenLog open;
        QVERIFY(open.page->findChild<EmptyState *>()->isVisible());
        QVERIFY(!open.page->findChild<QPushButton *>(u"copyLog"_s)->isEnabled());
    }

    void followsTheLogNewestFirst()
    {
        OpenLog open;
        open.note(u"/service"_s);
        QVERIFY(open.page->table().isVisible());
        QVERIFY(open.page->table().currentIndex().isValid());
        open.note(u"/_status"_s);
        QCOMPARE(open.rows(), 2);
        QCOMPARE(open.cell(0, 2), u"/_status"_s);
        QCOMPARE(open.page->table().currentIndex().row(), 1); // the row that is meant stays
    }

    void neverHoldsMoreThanTheLog()
    {
        OpenLog open;
        for (std::size_t i = 0; i < RequestLog::most + 20; ++i)
            open.log->note({.at = Instant(static_cast<qint64>(i)), .method = u"GET"_s, .what = QString::number(i)});
        QCOMPARE(open.rows(), static_cast<int>(RequestLog::most));
    }

    void isNarrowedToWhatFailed()
    {
        OpenLog open;
        open.note(u"/service"_s);
        open.note(u"/user"_s, Error::Kind::Timeout);
        auto *chip = open.page->findChild<FilterChip *>();
        chip->setValue(u"Timeout"_s);
        QCOMPARE(open.rows(), 1);
        QCOMPARE(open.cell(0, 2), u"/user"_s);
        open.note(u"/service"_s);
        QCOMPARE(open.rows(), 1);
        chip->setValue(u"Server"_s);
        QVERIFY(open.page->findChild<EmptyState *>()->isVisible());
        chip->clear();
        QCOMPARE(open.rows(), 3);
    }

    void isCopiedForAColleague()
    {
        OpenLog open;
        open.note(u"/service/sam@example.com"_s, Error::Kind::Offline);
        open.page->findChild<QPushButton *>(u"copyLog"_s)->click();
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY2(text.contains(u"api.example"_s), qPrintable(text));
        QVERIFY2(text.contains(u"GET  [email]  Offline 200"_s), qPrintable(text));
        QVERIFY(!text.contains(u"sam@"_s));
    }
};

POSTROOM_TEST(TestLogPage)

#include "tst_logpage.moc"
