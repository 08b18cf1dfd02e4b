// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job.h"
#include "pages/settingline.h"
#include "pages/settingspage.h"
#include "support/testmain.h"
#include "ui/ownsettingstest.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QWheelEvent>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

/// The page, open in a window.
struct OpenSettings {
    OpenSettings()
        : settings(std::make_shared<Settings>())
        , window(testClock(), settings)
    {
        window.setFixedSize(1280, 800);
        window.setPlatform(std::make_shared<FakePlatform>());
        window.show();
        window.activateWindow();
        shown = QTest::qWaitForWindowActive(&window);
        QTest::keySequence(&window, QKeySequence(u"Ctrl+,"_s));
        page = qobject_cast<SettingsPage *>(window.place());
    }
    QComboBox &box(Setting setting) const { return *qobject_cast<QComboBox *>(&page->line(setting).control()); }
    QCheckBox &tick(Setting setting) const { return *qobject_cast<QCheckBox *>(&page->line(setting).control()); }

    std::shared_ptr<Settings> settings;
    MainWindow window;
    SettingsPage *page = nullptr;
    bool shown = false;
};

QString firstPlace(const QString &opensOn)
{
    Settings().set(Setting::OpensOn, opensOn);
    MainWindow window(testClock());
    window.setPlatform(std::make_shared<FakePlatform>());
    return window.place()->objectName();
}

} // namespace

/// The page on which a person says how they want it.
class TestSettingsPage : public OwnSettingsTest {
    Q_OBJECT
private Q_SLOTS:
    // All of it is seen at once, so that there is nothing to scroll to.
    void noNeedlessScrollBar()
    {
        const OpenSettings open;
        const auto *lines = open.page->findChild<QScrollArea *>(u"lines"_s);
        QTRY_COMPARE(lines->verticalScrollBar()->maximum(), 0);
    }

    void hasALineForEachSetting()
    {
        const OpenSettings open;
        QVERIFY(open.page);
        QVERIFY(open.page->isAncestorOf(QApplication::focusWidget()));
        for (const SettingRow &row : settingRows()) {
            const SettingLine &line = open.page->line(row.setting);
            QCOMPARE(line.control().accessibleName(), settingWords(row.words));
            QVERIFY(!line.resetButton().isVisible());
        }
        QVERIFY(!open.page->findChild<QWidget *>(u"unkept"_s)->isVisible());
    }

    void aChoiceAppliesAtOnceAndResetTakesItBack()
    {
        const OpenSettings open;
        QSignalSpy changed(open.settings.get(), &Settings::changed);
        QComboBox &box = open.box(Setting::Theme);
        box.setFocus();
        QTest::keyClick(&box, Qt::Key_Down);
        QCOMPARE(open.settings->value(Setting::Theme), u"light"_s);
        QCOMPARE(changed.count(), 1);
        QPushButton &reset = open.page->line(Setting::Theme).resetButton();
        QVERIFY(reset.isVisible());
        reset.click();
        QVERIFY(open.settings->isUsual(Setting::Theme));
        QCOMPARE(box.currentIndex(), 0);
        QVERIFY(!reset.isVisible());
        QCOMPARE(QApplication::focusWidget(), &box);
    }

    void aTickAppliesAtOnce()
    {
        const OpenSettings open;
        open.tick(Setting::Still).click();
        QVERIFY(open.settings->isOn(Setting::Still));
        open.page->line(Setting::Still).resetButton().click();
        QVERIFY(!open.tick(Setting::Still).isChecked());
    }

    void whatChangesElsewhereIsShown()
    {
        const OpenSettings open;
        open.settings->set(Setting::TextSize, u"130"_s); // as Ctrl++ does
        QCOMPARE(open.box(Setting::TextSize).currentText(), u"130%"_s);
        QVERIFY(open.page->line(Setting::TextSize).resetButton().isVisible());
    }

    void theWheelChangesNothingOnTheWay()
    {
        const OpenSettings open;
        QComboBox &box = open.box(Setting::OpensOn);
        const QPointF at = box.rect().center();
        QWheelEvent wheel(
            at, box.mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&box, &wheel);
        QVERIFY(open.settings->isUsual(Setting::OpensOn));
    }

    void theWindowOpensWhereTheSettingSays()
    {
        QCOMPARE(firstPlace(u"start"_s), u"startPage"_s);
        QCOMPARE(firstPlace(u"search"_s), u"searchPage"_s);
        {
            OpenWindow open(std::make_shared<FakePlatform>());
            open.window.open(u"services"_s);
        }
        QCOMPARE(firstPlace(u"last"_s), u"servicesPage"_s);
        QSettings(u"org.postroom"_s, u"Postroom"_s).setValue(u"window/last-place"_s, u"nowhere"_s);
        QCOMPARE(firstPlace(u"last"_s), u"startPage"_s);
    }
};

POSTROOM_TEST(TestSettingsPage)

#include "tst_settingspage.moc"
