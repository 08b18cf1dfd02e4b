// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/measures.h"
#include "style/postroomstyle.h"
#include "support/testmain.h"
#include "widgets/contextbar.h"
#include "widgets/copybutton.h"
#include "widgets/digits.h"
#include "widgets/emptystate.h"
#include "widgets/factlist.h"
#include "widgets/filterchip.h"
#include "widgets/linklabel.h"
#include "widgets/messagebar.h"
#include "widgets/messagepreview.h"
#include "widgets/plaintext.h"
#include "widgets/progressline.h"
#include "widgets/searchfield.h"
#include "widgets/sidebar.h"
#include "widgets/sidebaritem.h"
#include "widgets/skeleton.h"
#include "widgets/statusstrip.h"
#include "widgets/statusword.h"
#include "widgets/textlabel.h"
#include "widgets/timeline.h"
#include "widgets/totalbutton.h"

#include <QAccessible>
#include <QClipboard>
#include <QMenu>
#include <QPainter>
#include <QTextDocument>
#include <QtTest>

using namespace postroom;
using namespace Qt::StringLiterals;

namespace {

const QString hostile = u"<b>Food</b> & <img src=x> Farming"_s;
const QString secret = u"483921"_s;

// Everything that a widget and its children say to a screen reader, a tooltip or a label.
QString everythingSaid(const QWidget &widget)
{
    QString said = widget.accessibleName() + widget.accessibleDescription() + widget.toolTip();
    for (const QWidget *child : widget.findChildren<QWidget *>())
        said += child->accessibleName() + child->accessibleDescription() + child->toolTip();
    for (const QLabel *label : widget.findChildren<QLabel *>())
        said += label->text();
    for (const QAbstractButton *button : widget.findChildren<QAbstractButton *>())
        said += button->text();
    return said;
}

QPushButton *buttonOf(const QWidget &widget, const QString &words)
{
    for (QPushButton *button : widget.findChildren<QPushButton *>()) {
        if (button->text() == words && !button->isHidden())
            return button;
    }
    return nullptr;
}

QAccessible::Role roleOf(QWidget &widget)
{
    return QAccessible::queryAccessibleInterface(&widget)->role();
}

Message message(Tone tone, const QString &sentence, const QStringList &actions = {})
{
    return {tone, sentence, {}, actions, {}};
}

} // namespace

class WidgetsTest : public QObject {
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
    void copyButtonCopiesAndTicksForASecond();
    void hiddenPersonalisationIsNowhere_data();
    void hiddenPersonalisationIsNowhere();
    void barsTellNothingAboutTheirText();
    void previewStaysWhiteInDark();
    void messageHeightFollowsWidth();
    void lineBreaksMakeLines();
    void timelineTellsEveryEvent();
    void timelineWrapsLongTitles();
    void factsCopyAndLead();
    void serverTextIsShownLiterally();
    void tooltipsAndMenusShowTextAsTyped();
    void progressNeverGoesPastItsEnds_data();
    void progressNeverGoesPastItsEnds();
    void progressStops();
    void sidebarIsOneTabStopWithArrows();
    void sidebarSaysCountsAndCurrentPage();
    void railShowsTooltips();
    void contextBarLeadsBack();
    void statusStripSaysWhoAndHow();
    void statusIsSpokenInWords();
    void searchFieldClearsWithEscapeOnce();
    void digitsHaveOneWidth();
    void skeletonDrawsTheSameTwice();
    void elidedLabelGivesWayAndKeepsItsText();
    void labelFollowsTheTheme();
    void everythingGrowsWithTheFont();
    void totalIsAFilter();
};

void WidgetsTest::initTestCase()
{
    QApplication::setStyle(new PostroomStyle);
}

void WidgetsTest::chipSaysPropertyAndValue()
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

void WidgetsTest::backspaceOnChipClears_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Backspace") << Qt::Key_Backspace;
    QTest::newRow("Delete") << Qt::Key_Delete;
}

void WidgetsTest::backspaceOnChipClears()
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

void WidgetsTest::crossOnChipClears()
{
    FilterChip chip(u"Status"_s);
    chip.setOptions({{u"failed"_s, u"Failed"_s}});
    chip.setValue(u"failed"_s);
    chip.resize(chip.sizeHint());
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(chip.width() - 17, chip.height() / 2));
    QVERIFY(!chip.isSet());
    QVERIFY(chip.findChildren<QMenu *>().isEmpty());
}

void WidgetsTest::chipOffersItsOptionsAsPlainText()
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

void WidgetsTest::chipWithoutOptionsAsksForItsList()
{
    FilterChip chip(u"Sent"_s);
    QSignalSpy asked(&chip, &FilterChip::listRequested);
    QTest::keyClick(&chip, Qt::Key_Return);
    chip.click();
    QCOMPARE(asked.count(), 2);
    chip.setValue(u"2026-11-16/"_s, u"Since Monday"_s);
    QCOMPARE(chip.accessibleName(), u"Sent: Since Monday"_s);
}

void WidgetsTest::chipTellsOnlyWhatChanged()
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

void WidgetsTest::messageBarShowsTheWorst()
{
    MessageBar bar;
    QVERIFY(bar.isHidden());
    bar.put(u"news"_s, message(Tone::Blue, u"Version 4 is live"_s));
    bar.put(u"connection"_s, message(Tone::Amber, u"Offline"_s));
    QCOMPARE(bar.current().sentence, u"Offline"_s);
    bar.put(u"export"_s, message(Tone::Red, u"Not saved: the disk is full"_s));
    bar.put(u"done"_s, message(Tone::Green, u"Published as version 5"_s));
    QCOMPARE(bar.current().sentence, u"Not saved: the disk is full"_s);
    QVERIFY(!bar.isHidden());
    bar.withdraw(u"export"_s);
    QCOMPARE(bar.current().sentence, u"Offline"_s);
    for (const QString &topic : {u"connection"_s, u"done"_s, u"news"_s})
        bar.withdraw(topic);
    QVERIFY(bar.isHidden());
    QVERIFY(bar.current().sentence.isEmpty());
}

void WidgetsTest::successLeavesAndTroubleStays()
{
    MessageBar bar;
    bar.put(u"save"_s, message(Tone::Green, u"Saved"_s));
    QVERIFY(!bar.isHidden());
    QTRY_VERIFY_WITH_TIMEOUT(bar.isHidden(), 7000);
    bar.put(u"save"_s, message(Tone::Red, u"Not saved"_s));
    QSignalSpy nothing(&bar, &MessageBar::actionTriggered);
    QVERIFY(!nothing.wait(1)); // the event loop turned, and nothing took it away
    QVERIFY(!bar.isHidden());
}

void WidgetsTest::messageBarIsAnAlertInWords()
{
    MessageBar bar;
    bar.put(u"connection"_s, {Tone::Amber, u"Offline"_s, u"As of 10:32am."_s, {u"Try now"_s}, u"cloud-off"_s});
    QCOMPARE(bar.accessibleName(), u"Offline"_s);
    QCOMPARE(bar.accessibleDescription(), u"As of 10:32am."_s);
    QCOMPARE(roleOf(bar), QAccessible::AlertMessage);
    QSignalSpy chosen(&bar, &MessageBar::actionTriggered);
    QPushButton *action = buttonOf(bar, u"Try now"_s);
    QVERIFY(action);
    QVERIFY(action->property("quiet").toBool());
    action->click();
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.at(0).at(0).toString(), u"connection"_s);
    QCOMPARE(chosen.at(0).at(1).toInt(), 0);
}

void WidgetsTest::messageActionsAreAtMostTwo()
{
    MessageBar bar;
    bar.put(u"x"_s, message(Tone::Red, u"Failed"_s, {u"Try again"_s, u"Open the demo"_s, u"More"_s}));
    QVERIFY(buttonOf(bar, u"Try again"_s));
    QVERIFY(buttonOf(bar, u"Open the demo"_s));
    QVERIFY(!buttonOf(bar, u"More"_s));
}

void WidgetsTest::emptyStateOffersTheWayOn()
{
    EmptyState state;
    state.setContent({u"inbox"_s, Tone::Grey2, u"No message to 07700 900999"_s, u"All were searched."_s,
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

void WidgetsTest::emptyStateCopiesItsDetails()
{
    EmptyState state;
    state.setContent({u"unplug"_s, Tone::Red, u"The database refused the connection"_s, {}, {},
        u"Code 28P01 at 12:03pm"_s, u"28P01 details"_s});
    QPushButton *copy = buttonOf(state, u"Copy details"_s);
    QVERIFY(copy);
    copy->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"28P01 details"_s);
}

void WidgetsTest::copyButtonCopiesAndTicksForASecond()
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

void WidgetsTest::hiddenPersonalisationIsNowhere_data()
{
    QTest::addColumn<MessageKind>("kind");
    QTest::newRow("text") << MessageKind::Text;
    QTest::newRow("email") << MessageKind::Email;
    QTest::newRow("letter") << MessageKind::Letter;
}

void WidgetsTest::hiddenPersonalisationIsNowhere()
{
    QFETCH(MessageKind, kind);
    MessagePreview preview;
    preview.setMessage(
        kind, {{u"Code "_s}, {secret, RunKind::Hidden}}, {{secret, RunKind::Hidden}, {u" is your code.\nBye."_s}});
    QCOMPARE(preview.kind(), kind);
    QVERIFY(!everythingSaid(preview).contains(secret));
    QVERIFY(!preview.plainText().contains(secret));
    QVERIFY(preview.plainText().contains(u"[hidden] is your code."_s));
    for (const TextRun &run : preview.runs())
        QVERIFY(!run.text.contains(secret));
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&preview);
    QCOMPARE(accessible->role(), QAccessible::StaticText);
    for (const auto text : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
        QVERIFY(!accessible->text(text).contains(secret));
}

void WidgetsTest::barsTellNothingAboutTheirText()
{
    const auto picture = [](const QString &hidden) {
        MessagePreview preview;
        preview.setMessage(MessageKind::Text, {}, {{hidden, RunKind::Hidden}, {u" is your code"_s}});
        preview.resize(300, preview.heightForWidth(300));
        return preview.grab().toImage();
    };
    QCOMPARE(picture(u"1"_s), picture(u"a much longer\nsecret of two lines"_s));
}

void WidgetsTest::previewStaysWhiteInDark()
{
    auto *style = PostroomStyle::of(nullptr);
    style->setTokens(darkTokens());
    MessagePreview preview;
    preview.setMessage(MessageKind::Email, {{u"Subject"_s}}, {{u"Body"_s}});
    preview.resize(300, preview.heightForWidth(300));
    const QImage paper = preview.grab().toImage();
    QCOMPARE(paper.pixelColor(paper.width() - 20, paper.height() / 2), QColor(255, 255, 255));
    preview.setMessage(MessageKind::Text, {}, {{u"Body"_s}});
    preview.resize(300, preview.heightForWidth(300));
    const QImage bubble = preview.grab().toImage();
    QVERIFY(bubble.pixelColor(bubble.width() - 20, bubble.height() / 2).lightness() < 128);
    style->setTokens(lightTokens());
}

void WidgetsTest::messageHeightFollowsWidth()
{
    MessagePreview preview;
    preview.setMessage(MessageKind::Text, {}, {{u"Gale warning for Harbour Notices. Do not go out to sea."_s}});
    QVERIFY(preview.heightForWidth(120) > preview.heightForWidth(600));
    preview.resize(120, 40);
    preview.show();
    QVERIFY(preview.minimumHeight() >= preview.heightForWidth(preview.width()));
}

void WidgetsTest::lineBreaksMakeLines()
{
    MessageText text;
    text.setRuns({{u"one"_s}});
    const int one = text.heightForWidth(400);
    text.setRuns({{u"one\ntwo"_s}, {u"\r\nthree"_s, RunKind::Strong}});
    QCOMPARE(text.heightForWidth(400), 3 * one);
    QCOMPARE(text.plainText(), u"one\ntwo\r\nthree"_s);
}

void WidgetsTest::timelineTellsEveryEvent()
{
    Timeline timeline;
    timeline.setEntries({{u"Delivered"_s, u"MMG"_s, u"11:49:02am"_s, u"circle-check"_s, Tone::Green},
        {u"Created"_s, u"Through the API"_s, u"11:47:08am"_s}});
    QCOMPARE(timeline.accessibleName(), u"Timeline"_s);
    const QStringList lines = timeline.accessibleDescription().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(0), u"11:49:02am: Delivered. MMG"_s);
    QVERIFY(timeline.minimumHeight() > 0);
}

void WidgetsTest::timelineWrapsLongTitles()
{
    Timeline timeline;
    timeline.setEntries({{u"Sent to an international number that does not accept messages"_s, {}, u"11:49:02am"_s}});
    QVERIFY(timeline.heightForWidth(200) > timeline.heightForWidth(800));
}

void WidgetsTest::factsCopyAndLead()
{
    FactList list;
    list.setFacts({{u"To"_s, u"+44 7700 900123"_s, {}, Tone::Plain, true},
        {u"Service"_s, u"Harbour Notices"_s, u"service/1"_s}, {u"Failed"_s, u"2"_s, {}, Tone::Red}});
    auto *copy = list.findChild<CopyButton *>();
    QVERIFY(copy);
    QCOMPARE(copy->accessibleName(), u"Copy: To"_s);
    QCOMPARE(copy->value(), u"+44 7700 900123"_s);
    QSignalSpy followed(&list, &FactList::linkActivated);
    auto *link = list.findChild<LinkLabel *>();
    QVERIFY(link);
    QCOMPARE(link->accessibleName(), u"Service: Harbour Notices"_s);
    QTest::keyClick(link, Qt::Key_Space);
    QCOMPARE(followed.count(), 1);
    QCOMPARE(followed.at(0).at(0).toString(), u"service/1"_s);
    list.setFacts({});
    QTRY_VERIFY(list.findChildren<LinkLabel *>().isEmpty());
}

void WidgetsTest::serverTextIsShownLiterally()
{
    FactList list;
    list.setFacts({{u"Service"_s, hostile}});
    for (const QLabel *label : list.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    MessageText text;
    text.setRuns({{hostile}});
    QCOMPARE(text.plainText(), hostile);
    QVERIFY(text.accessibleDescription().contains(hostile));
    MessageBar bar;
    bar.put(u"x"_s, message(Tone::Red, hostile, {u"Food & Farming"_s}));
    QCOMPARE(bar.accessibleName(), hostile);
    QPushButton *action = buttonOf(bar, u"Food && Farming"_s);
    QVERIFY(action);
    QVERIFY(action->shortcut().isEmpty());
    // A label that took it for markup would be as narrow as its words.
    const TextLabel label(hostile, TypeStyle::Body);
    QVERIFY(label.sizeHint().width() >= label.fontMetrics().horizontalAdvance(hostile));
}

void WidgetsTest::tooltipsAndMenusShowTextAsTyped()
{
    QCOMPARE(plainToolTip(u"Harbour Notices"_s), u"Harbour Notices"_s);
    QTextDocument shown;
    shown.setHtml(plainToolTip(hostile));
    QCOMPARE(shown.toPlainText(), hostile);
    QCOMPARE(withoutMnemonic(u"A&&B & C"_s), u"A&&&&B && C"_s);
}

void WidgetsTest::progressNeverGoesPastItsEnds_data()
{
    QTest::addColumn<qint64>("done");
    QTest::addColumn<qint64>("total");
    QTest::addColumn<double>("share");
    QTest::newRow("no total") << qint64(5) << qint64(0) << 0.0;
    QTest::newRow("half") << qint64(60) << qint64(120) << 0.5;
    QTest::newRow("more than all") << qint64(130) << qint64(120) << 1.0;
    QTest::newRow("beyond 32 bits") << qint64(5'000'000'000) << qint64(10'000'000'000) << 0.5;
}

void WidgetsTest::progressNeverGoesPastItsEnds()
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

void WidgetsTest::progressStops()
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

void WidgetsTest::sidebarIsOneTabStopWithArrows()
{
    Sidebar bar;
    bar.addGroup(u"Messages"_s);
    bar.addItem(u"search"_s, u"search"_s, u"Search"_s);
    bar.addItem(u"notifications"_s, u"send"_s, u"Notifications"_s);
    bar.addBottomItem(u"settings"_s, u"settings"_s, u"Settings"_s);
    bar.setCurrent(u"notifications"_s);
    QCOMPARE(bar.current(), u"notifications"_s);
    bar.show();
    const QList<SidebarItem *> items = bar.findChildren<SidebarItem *>();
    QCOMPARE(items.size(), 3);
    QStringList stops;
    for (const SidebarItem *item : items) {
        if (item->focusPolicy() & Qt::TabFocus)
            stops << item->id();
    }
    QCOMPARE(stops, QStringList{u"notifications"_s});
    QSignalSpy activated(&bar, &Sidebar::activated);
    QTest::keyClick(items.at(1), Qt::Key_Down);
    QCOMPARE(bar.focusWidget(), items.at(2));
    QTest::keyClick(items.at(2), Qt::Key_Down);
    QCOMPARE(bar.focusWidget(), items.at(2));
    QTest::keyClick(items.at(2), Qt::Key_Return);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.at(0).at(0).toString(), u"settings"_s);
}

void WidgetsTest::sidebarSaysCountsAndCurrentPage()
{
    Sidebar bar;
    bar.setProfile(u"GOV.UK Notify"_s, u"Administration API"_s);
    bar.addItem(u"jobs"_s, u"list-checks"_s, u"Jobs"_s);
    bar.setCount(u"jobs"_s, u"2"_s, Tone::Amber);
    auto *item = bar.findChild<SidebarItem *>();
    QCOMPARE(item->accessibleName(), u"Jobs, 2"_s);
    QVERIFY(item->accessibleDescription().isEmpty());
    bar.setCurrent(u"jobs"_s);
    QCOMPARE(item->accessibleDescription(), u"Current page"_s);
    QCOMPARE(roleOf(*item), QAccessible::Button);
    QVERIFY(everythingSaid(bar).contains(u"GOV.UK Notify, Administration API"_s));
}

void WidgetsTest::railShowsTooltips()
{
    Sidebar bar;
    bar.addItem(u"jobs"_s, u"list-checks"_s, u"Jobs & uploads"_s);
    auto *item = bar.findChild<SidebarItem *>();
    const int whole = bar.width();
    QVERIFY(whole >= measures::sidebar);
    QVERIFY(item->toolTip().isEmpty());
    bar.setRail(true);
    QVERIFY(bar.isRail());
    QVERIFY(bar.width() >= measures::rail && bar.width() < whole);
    QCOMPARE(item->toolTip(), u"Jobs & uploads"_s);
    bar.setRail(false);
    QCOMPARE(bar.width(), whole);
}

void WidgetsTest::contextBarLeadsBack()
{
    ContextBar bar;
    bar.setCrumbs({{u"platform"_s, u"GOV.UK Notify (live)"_s}, {{}, hostile}});
    QVERIFY(bar.accessibleDescription().contains(hostile));
    QSignalSpy followed(&bar, &ContextBar::crumbActivated);
    auto *link = bar.findChild<LinkLabel *>();
    QVERIFY(link);
    link->click();
    QCOMPARE(followed.at(0).at(0).toString(), u"platform"_s);
    bar.setCrumbs({{{}, u"Search"_s}});
    QTRY_VERIFY(!bar.findChild<LinkLabel *>());
    // "Go to…" is not there before the palette is.
    const QPushButton *goTo = bar.findChild<QPushButton *>();
    QVERIFY(goTo->isHidden());
    bar.setGoTo(true, u"Ctrl K"_s);
    QVERIFY(!goTo->isHidden());
    QCOMPARE(goTo->accessibleName(), u"Go to… (Ctrl K)"_s);
}

void WidgetsTest::statusStripSaysWhoAndHow()
{
    StatusStrip strip;
    strip.setWho(u"priya.anand@example.gov.uk"_s, u"Platform admin"_s);
    strip.setAsOf(u"As of 12:00pm"_s, u"12:00:05pm <GMT>"_s);
    QCOMPARE(strip.words(), u"priya.anand@example.gov.uk  ·  Platform admin  ·  As of 12:00pm  ·  Read-only"_s);
    QCOMPARE(strip.accessibleDescription(), strip.words());
    strip.setWriting(true);
    QVERIFY(strip.words().endsWith(u"Writing"_s));
    strip.setWho({}, {});
    QVERIFY(strip.words().startsWith(u"As of"_s));
}

void WidgetsTest::statusIsSpokenInWords()
{
    StatusLabel label;
    label.setStatus({u"Not delivered"_s, u"circle-x"_s, Tone::Red});
    QCOMPARE(label.accessibleName(), u"Status: Not delivered"_s);
    const QFontMetrics metrics(label.font());
    QVERIFY(statusWordWidth(metrics, label.status()) > metrics.horizontalAdvance(u"Not delivered"_s));
}

void WidgetsTest::searchFieldClearsWithEscapeOnce()
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

void WidgetsTest::digitsHaveOneWidth()
{
    const QFontMetrics metrics{QFont()};
    QCOMPARE(digitsWidth(metrics, u"1,111"_s), digitsWidth(metrics, u"8,888"_s));
    QCOMPARE(digitsWidth(metrics, {}), 0);
    QImage image(100, 20, QImage::Format_RGB32);
    image.fill(lightTokens().base);
    QPainter painter(&image);
    drawDigits(painter, image.rect(), u"1"_s);
    // At the right edge and nowhere else.
    for (int x = 0; x < 80; ++x)
        QCOMPARE(image.pixelColor(x, 10), lightTokens().base);
}

void WidgetsTest::skeletonDrawsTheSameTwice()
{
    const auto picture = [](int row, int column) {
        QImage image(200, 28, QImage::Format_RGB32);
        image.fill(lightTokens().base);
        QPainter painter(&image);
        drawSkeleton(painter, image.rect(), lightTokens(), row, column, Qt::LeftToRight);
        return image;
    };
    QCOMPARE(picture(3, 1), picture(3, 1));
    QVERIFY(picture(3, 1) != picture(4, 1));
    QCOMPARE(picture(0, 0).pixelColor(20, 14), lightTokens().skel);
}

void WidgetsTest::elidedLabelGivesWayAndKeepsItsText()
{
    TextLabel label(u"7f0c3b52-91d4-4f0e-a3c8-2d5be0a6c417"_s, TypeStyle::Mono);
    const int whole = label.minimumSizeHint().width();
    label.setElideMode(Qt::ElideMiddle);
    QVERIFY(label.minimumSizeHint().width() < whole);
    QCOMPARE(label.text().size(), 36);
}

void WidgetsTest::labelFollowsTheTheme()
{
    auto *style = PostroomStyle::of(nullptr);
    TextLabel label(u"Failed"_s, TypeStyle::Small, Tone::Red);
    QCOMPARE(label.palette().color(QPalette::WindowText), lightTokens().red);
    style->setTokens(darkTokens());
    QCOMPARE(label.palette().color(QPalette::WindowText), darkTokens().red);
    style->setTokens(lightTokens());
    label.setTone(Tone::Grey2);
    QCOMPARE(label.palette().color(QPalette::WindowText), lightTokens().text2);
}

void WidgetsTest::everythingGrowsWithTheFont()
{
    const QFont before = QApplication::font();
    Sidebar sidebar;
    MessageBar bar;
    ContextBar context;
    StatusStrip strip;
    FilterChip chip(u"Status"_s);
    TextLabel label(u"Sent"_s, TypeStyle::Small);
    EmptyState state;
    state.setContent({u"inbox"_s, Tone::Grey2, u"Nothing"_s, u"All 2,000 services were searched."_s});
    Timeline timeline;
    timeline.setEntries({{u"Delivered"_s, u"MMG"_s, u"11:49:02am"_s}});
    MessagePreview preview;
    preview.setMessage(MessageKind::Text, {}, {{u"one"_s}});
    FactList facts;
    facts.setFacts({{u"To"_s, u"07700"_s}});
    ProgressLine progress;
    progress.setProgress(1, 2, u"1 of 2"_s);
    QPushButton button(u"Publish"_s);
    const auto sizes = [&] {
        return QList<int>{sidebar.width(), bar.minimumHeight(), context.height(), strip.height(),
            chip.sizeHint().height(), label.sizeHint().height(), state.sizeHint().height(), timeline.minimumHeight(),
            preview.heightForWidth(300), facts.sizeHint().height(), progress.sizeHint().width(),
            button.sizeHint().height()};
    };
    const QList<int> small = sizes();
    QFont large = before;
    large.setPointSizeF(before.pointSizeF() * 2);
    QApplication::setFont(large);
    // The news of a font comes with the next turn of the event loop.
    for (int index = 0; index < small.size(); ++index)
        QTRY_VERIFY2(sizes().at(index) > small.at(index), qPrintable(QString::number(index)));
    QApplication::setFont(before);
    QTRY_COMPARE(sizes(), small);
}

void WidgetsTest::totalIsAFilter()
{
    TotalButton total(u"Failed"_s);
    total.setTotal(u"9,255"_s, u"Failed, 2.2%"_s, Tone::Red);
    QCOMPARE(total.accessibleName(), u"Failed, 2.2%: 9,255"_s);
    QSignalSpy toggled(&total, &QPushButton::toggled);
    QTest::keyClick(&total, Qt::Key_Space);
    QVERIFY(total.isChecked());
    QCOMPARE(toggled.count(), 1);
}

POSTROOM_TEST(WidgetsTest)
#include "tst_widgets.moc"
