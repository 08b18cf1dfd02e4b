// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/postroomstyle.h"
#include "support/testmain.h"
#include "ui/kit.h"
#include "widgets/copybutton.h"
#include "widgets/emptystate.h"
#include "widgets/filterchip.h"
#include "widgets/messagebar.h"
#include "widgets/progressline.h"
#include "widgets/searchfield.h"
#include "widgets/textlabel.h"
#include "widgets/totalbutton.h"

#include <QClipboard>
#include <QMenu>
#include <QtTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

class ControlsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void chipSaysPropertyAndValue();
    void backspaceOnChipClears_data();
    void backspaceOnChipClears();
    void crossOnChipClears();
    void chipOffersItsOptionsAsPlainText();
    void chipWithoutOptionsAsksForItsList();
    void chipTellsOnlyWhatChanged();
    void messageBarShowsTheWorst();
    void successLeavesAndTroubleStays();
    void messageBarIsAnAlertInWords();
    void messageActionsAreAtMostTwo();
    void emptyStateOffersTheWayOn();
    void emptyStateCopiesItsDetails();
    void whatIsWaitedForCanBeEndedAfterASecond();
    void copyButtonCopiesAndTicksForASecond();
    void progressNeverGoesPastItsEnds_data();
    void progressNeverGoesPastItsEnds();
    void progressStops();
    void searchFieldClearsWithEscapeOnce();
    void totalIsAFilter();
};

void ControlsTest::initTestCase()
{
    QApplication::setStyle(new PostroomStyle);
}

void ControlsTest::chipSaysPropertyAndValue()
{
    FilterChip chip(u"Status"_s);
    QCOMPARE(chip.accessibleName(), u"Status: any"_s);
    chip.setOptions({{u"failed"_s, u"Failed"_s}});
    const int unset = chip.sizeHint().width();
    chip.setValue(u"failed"_s);
    QCOMPARE(chip.accessibleName(), u"Status: Failed"_s);
    QVERIFY(chip.accessibleDescription().contains(u"Backspace"_s));
    QVERIFY(chip.sizeHint().width() > unset);
    QCOMPARE(roleOf(chip), QAccessible::Button);
}

void ControlsTest::backspaceOnChipClears_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Backspace") << Qt::Key_Backspace;
    QTest::newRow("Delete") << Qt::Key_Delete;
}

void ControlsTest::backspaceOnChipClears()
{
    QFETCH(Qt::Key, key);
    FilterChip chip(u"Status"_s);
    chip.setValue(u"failed"_s);
    QSignalSpy changed(&chip, &FilterChip::valueChanged);
    QTest::keyClick(&chip, key);
    QVERIFY(!chip.isSet());
    QCOMPARE(changed.count(), 1);
    QTest::keyClick(&chip, key);
    QCOMPARE(changed.count(), 1);
}

void ControlsTest::crossOnChipClears()
{
    FilterChip chip(u"Status"_s);
    chip.setOptions({{u"failed"_s, u"Failed"_s}});
    chip.setValue(u"failed"_s);
    chip.resize(chip.sizeHint());
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(chip.width() - 17, chip.height() / 2));
    QVERIFY(!chip.isSet());
    QVERIFY(chip.findChildren<QMenu *>().isEmpty());
}

void ControlsTest::chipOffersItsOptionsAsPlainText()
{
    FilterChip chip(u"Service"_s);
    chip.setOptions({{u"1"_s, hostile}, {u"2"_s, u"R&D"_s}});
    chip.show();
    QTest::keyClick(&chip, Qt::Key_Down);
    QTRY_VERIFY(chip.findChild<QMenu *>());
    const QList<QAction *> actions = chip.findChild<QMenu *>()->actions();
    QCOMPARE(actions.size(), 3);
    QCOMPARE(actions.at(2)->text(), u"R&&D"_s);
    actions.at(2)->trigger();
    QCOMPARE(chip.value(), u"2"_s);
    QCOMPARE(chip.accessibleName(), u"Service: R&D"_s);
    chip.findChild<QMenu *>()->close();
    QTRY_VERIFY(!chip.findChild<QMenu *>());
}

void ControlsTest::chipWithoutOptionsAsksForItsList()
{
    FilterChip chip(u"Sent"_s);
    QSignalSpy asked(&chip, &FilterChip::listRequested);
    QTest::keyClick(&chip, Qt::Key_Return);
    chip.click();
    QCOMPARE(asked.count(), 2);
    chip.setValue(u"2026-11-16/"_s, u"Since Monday"_s);
    QCOMPARE(chip.accessibleName(), u"Sent: Since Monday"_s);
}

void ControlsTest::chipTellsOnlyWhatChanged()
{
    FilterChip chip(u"Status"_s);
    QSignalSpy changed(&chip, &FilterChip::valueChanged);
    chip.setValue(u"failed"_s);
    chip.setValue(u"failed"_s);
    chip.clear();
    chip.clear();
    QCOMPARE(changed.count(), 2);
    QCOMPARE(changed.at(0).at(0).toString(), u"failed"_s);
    QCOMPARE(changed.at(1).at(0).toString(), QString());
}

void ControlsTest::messageBarShowsTheWorst()
{
    MessageBar bar;
    QVERIFY(bar.isHidden());
    bar.put(u"news"_s, message(Ink::Blue, u"Version 4 is live"_s));
    bar.put(u"connection"_s, message(Ink::Amber, u"Offline"_s));
    QCOMPARE(bar.current().sentence, u"Offline"_s);
    bar.put(u"export"_s, message(Ink::Red, u"Not saved: the disk is full"_s));
    bar.put(u"done"_s, message(Ink::Green, u"Published as version 5"_s));
    QCOMPARE(bar.current().sentence, u"Not saved: the disk is full"_s);
    QVERIFY(!bar.isHidden());
    bar.withdraw(u"export"_s);
    QCOMPARE(bar.current().sentence, u"Offline"_s);
    for (const QString &topic : {u"connection"_s, u"done"_s, u"news"_s})
        bar.withdraw(topic);
    QVERIFY(bar.isHidden());
    QVERIFY(bar.current().sentence.isEmpty());
}

void ControlsTest::successLeavesAndTroubleStays()
{
    MessageBar bar;
    bar.put(u"save"_s, message(Ink::Green, u"Saved"_s));
    QVERIFY(!bar.isHidden());
    QTRY_VERIFY_WITH_TIMEOUT(bar.isHidden(), 7000);
    bar.put(u"save"_s, message(Ink::Red, u"Not saved"_s));
    QSignalSpy nothing(&bar, &MessageBar::actionTriggered);
    QVERIFY(!nothing.wait(1)); // the event loop turned, and nothing took it away
    QVERIFY(!bar.isHidden());
}

void ControlsTest::messageBarIsAnAlertInWords()
{
    MessageBar bar;
    bar.put(u"connection"_s, {Ink::Amber, u"Offline"_s, u"As of 10:32am."_s, {u"Try now"_s}, u"cloud-off"_s});
    QCOMPARE(bar.accessibleName(), u"Offline"_s);
    QCOMPARE(bar.accessibleDescription(), u"As of 10:32am."_s);
    QCOMPARE(roleOf(bar), QAccessible::Notification);
    QSignalSpy chosen(&bar, &MessageBar::actionTriggered);
    QPushButton *action = buttonOf(bar, u"Try now"_s);
    QVERIFY(action);
    QVERIFY(action->property("quiet").toBool());
    action->click();
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.at(0).at(0).toString(), u"connection"_s);
    QCOMPARE(chosen.at(0).at(1).toInt(), 0);
}

void ControlsTest::messageActionsAreAtMostTwo()
{
    MessageBar bar;
    bar.put(u"x"_s, message(Ink::Red, u"Failed"_s, {u"Try again"_s, u"Open the demo"_s, u"More"_s}));
    QVERIFY(buttonOf(bar, u"Try again"_s));
    QVERIFY(buttonOf(bar, u"Open the demo"_s));
    QVERIFY(!buttonOf(bar, u"More"_s));
}

void ControlsTest::emptyStateOffersTheWayOn()
{
    EmptyState state;
    state.setContent({u"inbox"_s, Ink::Grey2, u"No message to 07700 900999"_s, u"All were searched."_s,
        {u"Search by reference"_s, u"Change the period"_s}});
    QCOMPARE(state.accessibleName(), u"No message to 07700 900999"_s);
    QCOMPARE(state.accessibleDescription(), u"All were searched."_s);
    QPushButton *first = buttonOf(state, u"Search by reference"_s);
    QPushButton *second = buttonOf(state, u"Change the period"_s);
    QVERIFY(first && second);
    QVERIFY(first->property("primary").toBool());
    QVERIFY(!second->property("primary").toBool());
    QSignalSpy chosen(&state, &EmptyState::actionTriggered);
    second->click();
    QCOMPARE(chosen.at(0).at(0).toInt(), 1);
    QVERIFY(!buttonOf(state, u"Copy details"_s) || buttonOf(state, u"Copy details"_s)->parentWidget()->isHidden());
}

void ControlsTest::emptyStateCopiesItsDetails()
{
    EmptyState state;
    state.setContent({u"unplug"_s, Ink::Red, u"The database refused the connection"_s, {}, {},
        u"Code 28P01 at 12:03pm"_s, u"28P01 details"_s});
    QPushButton *copy = buttonOf(state, u"Copy details"_s);
    QVERIFY(copy);
    copy->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"28P01 details"_s);
}

void ControlsTest::whatIsWaitedForCanBeEndedAfterASecond()
{
    EmptyState state;
    state.show();
    state.setContent(
        {.icon = u"hourglass"_s, .title = u"It is being read"_s, .actions = {u"Stop"_s}, .isWaiting = true});
    QVERIFY(!buttonOf(state, u"Stop"_s));
    QSignalSpy chosen(&state, &EmptyState::actionTriggered);
    QTRY_VERIFY(buttonOf(state, u"Stop"_s));
    buttonOf(state, u"Stop"_s)->click();
    QCOMPARE(chosen.count(), 1);
    state.setContent({u"ban"_s, Ink::Grey2, u"Reading was stopped"_s, {}, {u"Read again"_s}});
    QTRY_VERIFY_WITH_TIMEOUT(buttonOf(state, u"Read again"_s), 500); // what is over is not waited for
}

void ControlsTest::copyButtonCopiesAndTicksForASecond()
{
    CopyButton button(u"Copy the message id"_s);
    QCOMPARE(button.accessibleName(), u"Copy the message id"_s);
    QVERIFY(!button.isEnabled());
    button.setValue(u"7f0c3b52"_s);
    QSignalSpy copied(&button, &CopyButton::copied);
    QTest::keyClick(&button, Qt::Key_Space);
    QCOMPARE(copied.count(), 1);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"7f0c3b52"_s);
    QVERIFY(button.showsTick());
    QCOMPARE(themedIconName(button.icon()), u"check"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!button.showsTick(), 2000);
    QCOMPARE(themedIconName(button.icon()), u"copy"_s);
}

void ControlsTest::progressNeverGoesPastItsEnds_data()
{
    QTest::addColumn<qint64>("done");
    QTest::addColumn<qint64>("total");
    QTest::addColumn<double>("share");
    QTest::newRow("no total") << qint64(5) << qint64(0) << 0.0;
    QTest::newRow("half") << qint64(60) << qint64(120) << 0.5;
    QTest::newRow("more than all") << qint64(130) << qint64(120) << 1.0;
    QTest::newRow("beyond 32 bits") << qint64(5'000'000'000) << qint64(10'000'000'000) << 0.5;
}

void ControlsTest::progressNeverGoesPastItsEnds()
{
    QFETCH(qint64, done);
    QFETCH(qint64, total);
    QFETCH(double, share);
    ProgressLine line;
    line.setProgress(done, total, u"so far"_s);
    QCOMPARE(line.share(), share);
    QCOMPARE(line.accessibleName(), u"so far"_s);
    QCOMPARE(roleOf(line), QAccessible::ProgressBar);
}

void ControlsTest::progressStops()
{
    ProgressLine line;
    line.setProgress(0, 10, u"0 of 10 services"_s);
    QVERIFY(!buttonOf(line, u"Stop"_s));
    line.setStoppable(true);
    QSignalSpy stopped(&line, &ProgressLine::stopRequested);
    buttonOf(line, u"Stop"_s)->click();
    QCOMPARE(stopped.count(), 1);
    // Later words wait for a tenth of a second, then stand there.
    line.setProgress(7, 10, u"7 of 10 services"_s);
    QTRY_COMPARE(line.findChild<TextLabel *>()->text(), u"7 of 10 services"_s);
}

void ControlsTest::searchFieldClearsWithEscapeOnce()
{
    SearchField field(u"Recipient or reference"_s);
    QCOMPARE(field.accessibleName(), u"Recipient or reference"_s);
    QTest::keyClicks(&field, u"07700"_s);
    QTest::keyClick(&field, Qt::Key_Escape);
    QVERIFY(field.text().isEmpty());
    const int plain = field.fontMetrics().height();
    field.setProminent(true);
    QVERIFY(field.fontMetrics().height() > plain);
    QSignalSpy entered(&field, &QLineEdit::returnPressed);
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(entered.count(), 1);
}

void ControlsTest::totalIsAFilter()
{
    TotalButton total(u"Failed"_s);
    total.setTotal(u"9,255"_s, u"Failed, 2.2%"_s, Ink::Red);
    QCOMPARE(total.accessibleName(), u"Failed, 2.2%: 9,255"_s);
    QSignalSpy toggled(&total, &QPushButton::toggled);
    QTest::keyClick(&total, Qt::Key_Space);
    QVERIFY(total.isChecked());
    QCOMPARE(toggled.count(), 1);
}

POSTROOM_TEST(ControlsTest)
#include "tst_controls.moc"
