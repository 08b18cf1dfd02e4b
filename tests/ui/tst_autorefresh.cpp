// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job.h"
#include "support/testmain.h"
#include "ui/openlist.h"
#include "ui/ownsettingstest.h"
#include "window/autorefresh.h"
#include "window/places.h"

#include <QSettings>
#include <QVBoxLayout>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A place that counts how often it is read again, and answers when the test says so.
class CountingPlace : public Place {
public:
    CountingPlace()
        : field(new QLineEdit(this))
    {
        (new QVBoxLayout(this))->addWidget(field);
        show();
        activateWindow();
    }
    QString title() const override { return u"Counting"_s; }
    void perform(Act) override { }
    std::optional<QString> whyNot(Act) const override { return QString(); }
    void activate() override { }
    bool renew() override
    {
        ++renewed;
        isRead = false;
        return true;
    }
    bool isRenewing() const override { return !isRead; }
    bool isOutdated() const override { return fails; }
    void answer()
    {
        isRead = true;
        Q_EMIT changed();
    }
    int renewed = 0;
    bool isRead = true, fails = false;
    QLineEdit *field;
};

/// That place, read again after a moment.
struct Watched {
    Watched()
        : settings(std::make_shared<Settings>())
        , refresh(settings)
    {
        refresh.setFirst(1ms);
        refresh.watch(&place, 1ms);
    }
    std::shared_ptr<Settings> settings;
    CountingPlace place;
    AutoRefresh refresh;
};

} // namespace

/// What is open follows the platform by itself.
class TestAutoRefresh : public OwnSettingsTest {
    Q_OBJECT
private Q_SLOTS:
    // admin-features 0.5
    void waitsAsTheWebAdministrationDoes()
    {
        QCOMPARE(AutoRefresh::pauseAfter(0ms), 1'000ms);
        QCOMPARE(AutoRefresh::pauseAfter(60ms), 1'000ms);
        QCOMPARE(AutoRefresh::pauseAfter(100ms), 1'500ms);
        QCOMPARE(AutoRefresh::pauseAfter(1'000ms), 6'905ms);
        QCOMPARE(AutoRefresh::first, 2'000ms);
        for (const QString &id : {u"notifications"_s, u"received"_s, u"job"_s})
            QCOMPARE(places::refreshOf(id), 2'000ms);
        QCOMPARE(places::refreshOf(u"services"_s), 0ms);
        QCOMPARE(places::refreshOf(u"search"_s), 0ms);
    }

    void readsAgainOneAnswerAfterTheOther()
    {
        Watched watched;
        QTRY_COMPARE(watched.place.renewed, 1);
        QVERIFY2(!watched.refresh.isWaiting(), "not while an answer is awaited");
        watched.place.answer();
        QVERIFY(watched.refresh.isWaiting());
        QCOMPARE(watched.refresh.pause(), 1'000ms);
        QTRY_COMPARE(watched.place.renewed, 2);
        watched.place.answer();
    }

    void whatFailsIsAskedForEverLessOften()
    {
        Watched watched;
        watched.place.fails = true;
        QTRY_COMPARE(watched.place.renewed, 1);
        watched.place.answer();
        const auto first = watched.refresh.pause();
        QTRY_COMPARE(watched.place.renewed, 2);
        watched.place.answer();
        QCOMPARE(watched.refresh.pause(), 2 * first);
        watched.place.fails = false;
        QTRY_COMPARE(watched.place.renewed, 3);
        watched.place.answer();
        QCOMPARE(watched.refresh.pause(), 1'000ms);
    }

    void theSettingEndsAndBeginsIt()
    {
        Watched watched;
        watched.settings->set(Setting::Refresh, u"false"_s);
        QVERIFY(!watched.refresh.isWaiting());
        QCOMPARE(watched.place.renewed, 0);
        watched.settings->reset(Setting::Refresh);
        QTRY_COMPARE(watched.place.renewed, 1);
        watched.settings->set(Setting::Refresh, u"false"_s);
        watched.place.answer();
        QVERIFY2(!watched.refresh.isWaiting(), "an answer that comes late begins nothing");
    }

    void standsStillWhereNobodyLooks()
    {
        Watched watched;
        watched.refresh.watch(nullptr, {});
        watched.refresh.setFirst(1h);
        watched.refresh.watch(&watched.place, 1ms);
        QVERIFY(watched.refresh.isWaiting());
        watched.place.hide();
        QVERIFY(!watched.refresh.isWaiting());
        watched.place.show();
        QTRY_COMPARE(watched.place.renewed, 1); // seen again, it is brought up to date
        watched.place.setWindowState(Qt::WindowMinimized);
        watched.place.answer();
        QVERIFY(!watched.refresh.isWaiting());
        watched.place.setWindowState(Qt::WindowNoState);
        QTRY_COMPARE(watched.place.renewed, 2);
        watched.place.answer();
    }

    void waitsWhileSomebodyTypes()
    {
        Watched watched;
        QVERIFY(QTest::qWaitForWindowActive(&watched.place));
        watched.place.field->setFocus();
        QTest::keyClicks(watched.place.field, u"0770"_s);
        QVERIFY(watched.refresh.isInTheWay());
        const int before = watched.place.renewed;
        watched.place.answer();
        watched.place.field->clear();
        QVERIFY(!watched.refresh.isInTheWay());
        QTRY_COMPARE(watched.place.renewed, before + 1);
        watched.place.answer();
    }

    void aListKeepsItsRowAndItsPlaceAndTakesWhatIsNew()
    {
        OpenList list;
        list.page.table().selectRow(1);
        const auto chosen = list.page.current();
        QVERIFY(list.page.renew());
        QVERIFY(!list.page.renew()); // it is on its way
        list.platform->lists.rows.insert(list.platform->lists.rows.begin(), FakeSource::messages(5'000, 1).front());
        list.settle();
        QVERIFY(!list.page.isRenewing() && !list.page.isOutdated());
        QVERIFY(list.page.current() == chosen);
        QCOMPARE(list.page.records().rowOf(chosen->id), 2);
    }

    void aListIsLeftAloneWhileSomebodyWorksInIt()
    {
        OpenList list;
        QTest::keyClick(&list.page.table(), Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY2(!list.page.renew(), "several rows are chosen");
        list.page.table().selectRow(0);
        list.page.table().scrollTo(list.page.records().index(150, 0));
        list.settle();
        QVERIFY2(!list.page.renew(), "somebody reads further down");
        list.page.table().scrollToTop();
        list.settle();
        QVERIFY(list.page.renew());
        list.settle();
    }

    void aFailureKeepsTheRowsAndIsSaidInPlace()
    {
        OpenList list;
        QVERIFY(list.page.renew());
        list.platform->lists.fail(makeError(Error::Kind::Forbidden, {}));
        QTRY_VERIFY(!list.page.isRenewing());
        QVERIFY(list.page.isOutdated());
        QCOMPARE(list.page.records().rowCount() > 100, true);
        QVERIFY(list.page.table().isVisible());
        list.settle();
    }

    void theWindowLooksAfterWhatIsOpen()
    {
        auto platform = std::make_shared<FakePlatform>();
        platform->lists.rows = FakeSource::messages(0, 10);
        OpenWindow open(platform);
        Settings().reset(Setting::Refresh);
        const auto &refresh = *open.window.findChild<AutoRefresh *>();
        open.window.open(u"notifications"_s);
        QVERIFY(refresh.isWaiting());
        open.window.open(u"services"_s);
        QVERIFY(!refresh.isWaiting());
        settleRows(pageOf(open.window)->records(), platform->lists);
        platform->lists.releaseAll();
    }

    void theDemoChangesByNobodyElse()
    {
        OpenWindow open(demoPlatform());
        Settings().reset(Setting::Refresh);
        open.window.open(u"notifications"_s);
        QVERIFY(!open.window.findChild<AutoRefresh *>()->isWaiting());
        QTRY_COMPARE(liveJobs(), 0);
    }
};

POSTROOM_TEST(TestAutoRefresh)

#include "tst_autorefresh.moc"
