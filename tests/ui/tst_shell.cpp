// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/measures.h"
#include "style/postroomstyle.h"
#include "support/testmain.h"
#include "ui/kit.h"
#include "widgets/contextbar.h"
#include "widgets/emptystate.h"
#include "widgets/factlist.h"
#include "widgets/filterchip.h"
#include "widgets/linklabel.h"
#include "widgets/messagebar.h"
#include "widgets/messageview.h"
#include "widgets/progressline.h"
#include "widgets/sidebar.h"
#include "widgets/sidebaritem.h"
#include "widgets/statusstrip.h"
#include "widgets/textlabel.h"
#include "widgets/timeline.h"

#include <QtTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

class ShellTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void sidebarIsOneTabStopWithArrows();
    void sidebarSaysCountsAndCurrentPage();
    void placesThatAreNotThereAreSkipped();
    void placesScrollInALowWindow();
    void whatIsOpenIsInView();
    void railShowsTooltips();
    void contextBarLeadsBack();
    void statusStripSaysWhoAndHow();
    // JSON has no spaces to break at; what is copied stays as it is.
    void aWordTooLongForItsLineWraps()
    {
        const QString json = u"{\"name\":\""_s + QString(200, u'x') + u"\"}"_s;
        FactList facts;
        facts.setFacts({{u"Details"_s, json, {}, Ink::Plain, false, false, true}});
        facts.resize(300, 400);
        facts.show();
        QVERIFY(QTest::qWaitForWindowExposed(&facts));
        QCOMPARE(facts.facts().first().value, json);
        const auto *value = facts.findChildren<TextLabel *>().last();
        QVERIFY2(value->width() <= 300, qPrintable(QString::number(value->width())));
        const QRect drawn
            = value->fontMetrics().boundingRect(QRect(0, 0, value->width(), 4000), Qt::TextWordWrap, value->text());
        QVERIFY2(drawn.width() <= value->width(), qPrintable(QString::number(drawn.width())));
        QVERIFY(value->height() >= drawn.height());
    }

    void everythingGrowsWithTheFont();
};

void ShellTest::initTestCase()
{
    QApplication::setStyle(new PostroomStyle);
}

void ShellTest::sidebarIsOneTabStopWithArrows()
{
    Sidebar bar;
    bar.addGroup(u"Messages"_s);
    bar.addItem(u"search"_s, u"search"_s, u"Search"_s);
    bar.addItem(u"notifications"_s, u"send"_s, u"Notifications"_s);
    bar.addItem(u"settings"_s, u"columns-3"_s, u"Settings"_s);
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

void ShellTest::sidebarSaysCountsAndCurrentPage()
{
    Sidebar bar;
    bar.setProfile(u"GOV.UK Notify"_s, u"Administration API"_s);
    bar.addItem(u"jobs"_s, u"layers"_s, u"Jobs"_s);
    bar.setCount(u"jobs"_s, u"2"_s, Ink::Amber);
    auto *item = bar.findChild<SidebarItem *>();
    QCOMPARE(item->accessibleName(), u"Jobs, 2"_s);
    QVERIFY(item->accessibleDescription().isEmpty());
    bar.setCurrent(u"jobs"_s);
    QCOMPARE(item->accessibleDescription(), u"Current page"_s);
    QCOMPARE(roleOf(*item), QAccessible::Button);
    QVERIFY(everythingSaid(bar).contains(u"GOV.UK Notify, Administration API"_s));
}

void ShellTest::placesThatAreNotThereAreSkipped()
{
    Sidebar bar;
    for (const QString &id : {u"one"_s, u"two"_s, u"three"_s}) {
        bar.addGroup(id.toUpper());
        bar.addItem(id, u"search"_s, id);
    }
    bar.setShown(u"two"_s, false);
    bar.setCurrent(u"one"_s);
    bar.resize(200, 400);
    bar.show();
    QVERIFY(QTest::qWaitForWindowExposed(&bar));
    const QList<SidebarItem *> items = bar.findChildren<SidebarItem *>();
    QVERIFY(!items[1]->isVisible());
    QVERIFY(items[2]->y() < 2 * (items[2]->height() + items[0]->y())); // nor is there room for its heading
    items[0]->setFocus();
    QTest::keyClick(items[0], Qt::Key_Down);
    QVERIFY(items[2]->hasFocus());
    bar.setShown(u"two"_s, true);
    QTest::keyClick(items[2], Qt::Key_Up);
    QVERIFY(items[1]->isVisible() && items[1]->hasFocus());
}

void ShellTest::placesScrollInALowWindow()
{
    Sidebar bar;
    for (int i = 0; i < 20; ++i)
        bar.addItem(QString::number(i), u"send"_s, u"Place %1"_s.arg(i));
    QVERIFY(bar.minimumSizeHint().height() < 300);
    bar.setFixedHeight(300);
    bar.show();
    const QList<SidebarItem *> items = bar.findChildren<SidebarItem *>();
    QTRY_VERIFY(items.at(19)->visibleRegion().isEmpty());
    for (int i = 0; i < 19; ++i)
        QTest::keyClick(items.at(i), Qt::Key_Down);
    QCOMPARE(items.at(19)->visibleRegion().boundingRect(), items.at(19)->rect());
}

void ShellTest::whatIsOpenIsInView()
{
    Sidebar bar;
    for (int i = 0; i < 20; ++i)
        bar.addItem(QString::number(i), u"send"_s, u"Place %1"_s.arg(i));
    bar.addFold(u"database"_s, u"Further places"_s);
    bar.addItem(u"folded"_s, u"send"_s, u"Folded away"_s);
    bar.setFixedHeight(300);
    bar.show();
    const QList<SidebarItem *> items = bar.findChildren<SidebarItem *>();
    QTRY_VERIFY(!items.first()->visibleRegion().isEmpty());
    bar.setCurrent(u"folded"_s);
    QTRY_COMPARE(items.last()->visibleRegion().boundingRect(), items.last()->rect());
    bar.setCurrent(u"0"_s);
    QTRY_COMPARE(items.first()->visibleRegion().boundingRect(), items.first()->rect());
    QVERIFY(!items.last()->isVisible());
}

void ShellTest::railShowsTooltips()
{
    Sidebar bar;
    bar.addItem(u"jobs"_s, u"layers"_s, u"Jobs & uploads"_s);
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

void ShellTest::contextBarLeadsBack()
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
}

void ShellTest::statusStripSaysWhoAndHow()
{
    StatusStrip strip;
    strip.setWho(u"priya.anand@example.gov.uk"_s, u"Platform admin"_s);
    strip.setAsOf(u"As of 12:00pm"_s, u"12:00:05pm <GMT>"_s);
    QCOMPARE(strip.words(), u"priya.anand@example.gov.uk  ·  Platform admin  ·  As of 12:00pm  ·  Read-only"_s);
    QCOMPARE(strip.accessibleDescription(), strip.words());
    strip.setWho({}, {});
    QVERIFY(strip.words().startsWith(u"As of"_s));
}

void ShellTest::everythingGrowsWithTheFont()
{
    const QFont before = QApplication::font();
    Sidebar sidebar;
    MessageBar bar;
    ContextBar context;
    StatusStrip strip;
    FilterChip chip(u"Status"_s);
    TextLabel label(u"Sent"_s, TypeStyle::Small);
    EmptyState state;
    state.setContent({u"inbox"_s, Ink::Grey2, u"Nothing"_s, u"All 2,000 services were searched."_s});
    Timeline timeline;
    timeline.setEntries({{u"Delivered"_s, u"MMG"_s, u"11:49:02am"_s}});
    MessageView preview;
    preview.setMessage(MessageKind::Text, {TextBlock{{{u"one"_s}}}});
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

POSTROOM_TEST(ShellTest)
#include "tst_shell.moc"
