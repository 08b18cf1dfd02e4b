// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/postroomstyle.h"
#include "support/testmain.h"
#include "ui/kit.h"
#include "widgets/copybutton.h"
#include "widgets/digits.h"
#include "widgets/factlist.h"
#include "widgets/linklabel.h"
#include "widgets/messagebar.h"
#include "widgets/messageview.h"
#include "widgets/plaintext.h"
#include "widgets/skeleton.h"
#include "widgets/statusword.h"
#include "widgets/textlabel.h"
#include "widgets/timeline.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QTextDocument>
#include <QtTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

class MessagesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void hiddenPersonalisationIsNowhere_data();
    void hiddenPersonalisationIsNowhere();
    void barsTellNothingAboutTheirText();
    void previewStaysWhiteInDark();
    void messageHeightFollowsWidth();
    void lineBreaksMakeLines();
    void textIsSelectedAndCopied();
    void draggingAndDoubleClickSelect();
    void whatIsHiddenIsNeverCopied();
    void blocksStandUnderEachOther();
    void linksAreShownAndCopied();
    void whatDiffersIsMarked_data();
    void whatDiffersIsMarked();
    void timelineTellsEveryEvent();
    void timelineWrapsLongTitles();
    void factsCopyAndLead();
    void textFormatGuessed();
    void mnemonicSyntaxInData();
    void statusIsSpokenInWords();
    void digitsHaveOneWidth();
    void skeletonDrawsTheSameTwice();
    void elidedLabelGivesWayAndKeepsItsText();
    void labelFollowsTheTheme();
};

void MessagesTest::initTestCase()
{
    QApplication::setStyle(new PostroomStyle);
}

void MessagesTest::hiddenPersonalisationIsNowhere_data()
{
    QTest::addColumn<MessageKind>("kind");
    QTest::newRow("text") << MessageKind::Text;
    QTest::newRow("email") << MessageKind::Email;
    QTest::newRow("letter") << MessageKind::Letter;
}

void MessagesTest::hiddenPersonalisationIsNowhere()
{
    QFETCH(MessageKind, kind);
    MessageView preview;
    preview.setMessage(kind,
        {TextBlock{{{u"Code "_s}, {secret, RunKind::Hidden}}},
            TextBlock{{{secret, RunKind::Hidden}, {u" is your code.\nBye."_s}}}});
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

void MessagesTest::barsTellNothingAboutTheirText()
{
    const auto picture = [](const QString &hidden) {
        MessageView preview;
        preview.setMessage(MessageKind::Text, {TextBlock{{{hidden, RunKind::Hidden}, {u" is your code"_s}}}});
        preview.resize(300, preview.heightForWidth(300));
        return preview.grab().toImage();
    };
    QCOMPARE(picture(u"1"_s), picture(u"a much longer\nsecret of two lines"_s));
}

void MessagesTest::previewStaysWhiteInDark()
{
    auto *style = PostroomStyle::of(nullptr);
    style->setTokens(darkTokens());
    MessageView preview;
    preview.setMessage(MessageKind::Email, {TextBlock{{{u"Subject"_s}}}, TextBlock{{{u"Body"_s}}}});
    preview.resize(300, preview.heightForWidth(300));
    const QImage paper = preview.grab().toImage();
    QCOMPARE(paper.pixelColor(paper.width() - 20, paper.height() / 2), QColor(255, 255, 255));
    preview.setMessage(MessageKind::Text, {TextBlock{{{u"Body"_s}}}});
    preview.resize(300, preview.heightForWidth(300));
    const QImage bubble = preview.grab().toImage();
    QVERIFY(bubble.pixelColor(bubble.width() - 20, bubble.height() / 2).lightness() < 128);
    style->setTokens(lightTokens());
}

void MessagesTest::messageHeightFollowsWidth()
{
    MessageView preview;
    preview.setMessage(
        MessageKind::Text, {TextBlock{{{u"Gale warning for Harbour Notices. Do not go out to sea."_s}}}});
    QVERIFY(preview.heightForWidth(120) > preview.heightForWidth(600));
    preview.resize(120, 40);
    preview.show();
    QVERIFY(preview.minimumHeight() >= preview.heightForWidth(preview.width()));
}

void MessagesTest::lineBreaksMakeLines()
{
    MessageText text;
    text.setRuns({{u"one"_s}});
    const int one = text.heightForWidth(400);
    text.setRuns({{u"one\ntwo"_s}, {u"\r\nthree"_s, RunKind::Strong}});
    QCOMPARE(text.heightForWidth(400), 3 * one);
    QCOMPARE(text.plainText(), u"one\ntwo\r\nthree"_s);
}

void MessagesTest::textIsSelectedAndCopied()
{
    MessageText text;
    text.setRuns({{u"First <b>line</b>\nsecond & last"_s, RunKind::Plain}});
    text.resize(300, 200);
    text.show();
    QClipboard &clipboard = *QGuiApplication::clipboard();
    QVERIFY(text.focusPolicy() & Qt::TabFocus);
    QTest::keyClick(&text, Qt::Key_C, Qt::ControlModifier); // nothing selected: everything
    QCOMPARE(clipboard.text(), u"First <b>line</b>\nsecond & last"_s);
    QTest::keyClick(&text, Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
    QCOMPARE(text.selectedText().trimmed(), u"First"_s);
    QTest::keyClick(&text, Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(text.selectedText().startsWith(u"First <b>line</b>\nsec"_s));
    QTest::keyClick(&text, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(text.selectedText(), text.plainText());
    text.setRuns(text.runs());
    QCOMPARE(text.selectedText(), text.plainText()); // the same again changes nothing
    text.setRuns({{u"Another"_s, RunKind::Plain}});
    QCOMPARE(text.selectedText(), QString());
}

void MessagesTest::draggingAndDoubleClickSelect()
{
    MessageText text;
    text.setRuns({{u"Your bin day is Friday"_s, RunKind::Plain}});
    text.resize(300, 40);
    text.show();
    QTest::mouseDClick(&text, Qt::LeftButton, {}, QPoint(text.fontMetrics().horizontalAdvance(u"You"_s), 10));
    QCOMPARE(text.selectedText(), u"Your"_s);
    QTest::mousePress(&text, Qt::LeftButton, {}, QPoint(0, 10));
    QMouseEvent drag(QEvent::MouseMove, QPointF(299, 10), text.mapToGlobal(QPointF(299, 10)), Qt::NoButton,
        Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&text, &drag);
    QCOMPARE(text.selectedText(), u"Your bin day is Friday"_s);
    const QImage selected = text.grab().toImage();
    QVERIFY(holds(selected, tokensOf(&text).accent));
}

void MessagesTest::whatIsHiddenIsNeverCopied()
{
    MessageText text;
    text.setRuns({{u"Code "_s, RunKind::Plain}, {secret, RunKind::Hidden}, {u" it is"_s, RunKind::Plain}});
    text.resize(300, 40);
    text.show();
    for (const bool all : {true, false}) {
        if (all)
            text.selectAll();
        for (int i = 0; i < 8 && !all; ++i)
            QTest::keyClick(&text, Qt::Key_Left, Qt::ShiftModifier);
        text.copy();
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.contains(u"[hidden]"_s), qPrintable(copied));
        QVERIFY(!copied.contains(secret) && !copied.contains(QChar::Nbsp));
    }
}

void MessagesTest::blocksStandUnderEachOther()
{
    MessageView email;
    TextBlock item{{{u"one"_s}}};
    item.indent = 1;
    item.marker = u"1."_s;
    TextBlock heading{{{u"Title"_s}}, BlockLook::Heading};
    heading.below = 1;
    email.setMessage(MessageKind::Email, {heading, item, TextBlock{{}, BlockLook::Rule}, TextBlock{{{u"end"_s}}}});
    QCOMPARE(email.plainText(), u"Title\n\n1. one\n\nend"_s);
    QCOMPARE(email.runs().size(), 3);
    const int tall = email.heightForWidth(300);
    item.insets = 1;
    heading.below = 2;
    email.setMessage(MessageKind::Email, {heading, item, TextBlock{{}, BlockLook::Rule}, TextBlock{{{u"end"_s}}}});
    QVERIFY(email.heightForWidth(300) > tall);
    email.resize(300, email.heightForWidth(300));
    QVERIFY(holds(email.grab().toImage(), QColor(0xB1, 0xB4, 0xB6)));
    email.selectAll();
    QCOMPARE(email.selectedText(), u"Title\none\n\nend"_s);
}

void MessagesTest::linksAreShownAndCopied()
{
    MessageText text;
    text.setRuns({{u"See this: "_s}, {u"form"_s, RunKind::Plain, u"https://example.gov.uk/<b>?a=1&b=2"_s}});
    text.resize(300, text.heightForWidth(300));
    text.show();
    const int y = text.height() / 2;
    QCOMPARE(text.addressAt(QPointF(2, y)), QString());
    const qreal behind = text.fontMetrics().horizontalAdvance(u"See this: fo"_s);
    QCOMPARE(text.addressAt(QPointF(behind, y)), u"https://example.gov.uk/<b>?a=1&b=2"_s);
    QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(static_cast<int>(behind), y), text.mapToGlobal(QPoint()));
    QApplication::sendEvent(&text, &event);
    auto *menu = text.findChild<QMenu *>();
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 3);
    menu->actions().constLast()->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"https://example.gov.uk/<b>?a=1&b=2"_s);
    menu->close();
}

void MessagesTest::whatDiffersIsMarked_data()
{
    QTest::addColumn<TextBlock>("block");
    QTest::newRow("word") << TextBlock{{{u"word"_s, RunKind::Plain, {}, TextMark::Inserted}}};
    QTest::newRow("placeholder") << TextBlock{{{u"((a))"_s, RunKind::Placeholder, {}, TextMark::Inserted}}};
    QTest::newRow("condition") << TextBlock{{{u"((a??"_s, RunKind::Conditional, {}, TextMark::Inserted}}};
    QTest::newRow("link") << TextBlock{{{u"a"_s, RunKind::Plain, u"https://a.example"_s, TextMark::Inserted}}};
    TextBlock rule{{}, BlockLook::Rule};
    rule.mark = TextMark::Inserted;
    QTest::newRow("rule") << rule;
}

void MessagesTest::whatDiffersIsMarked()
{
    QFETCH(TextBlock, block);
    MessageView view;
    view.setMessage(MessageKind::Email, {block});
    view.resize(200, view.heightForWidth(200));
    const QImage inserted = view.grab().toImage();
    QVERIFY(holds(inserted, tokensOf(&view).ins));
    for (TextRun &run : block.runs)
        run.mark = TextMark::Deleted;
    block.mark = block.mark == TextMark::None ? TextMark::None : TextMark::Deleted;
    view.setMessage(MessageKind::Email, {block});
    const QImage deleted = view.grab().toImage();
    QVERIFY(holds(deleted, tokensOf(&view).del));
    QVERIFY(!holds(deleted, tokensOf(&view).ins));
    // How a block looks differs, its words do not: a bar beside them.
    view.setMessage(MessageKind::Email, {TextBlock{.runs = {{u"Heading"_s}}, .mark = TextMark::Inserted}});
    QVERIFY(holds(view.grab().toImage(), tokensOf(&view).onIns));
}

void MessagesTest::timelineTellsEveryEvent()
{
    Timeline timeline;
    timeline.setEntries({{u"Delivered"_s, u"MMG"_s, u"11:49:02am"_s, u"circle-check"_s, Ink::Green},
        {u"Created"_s, u"Through the API"_s, u"11:47:08am"_s}});
    QCOMPARE(timeline.accessibleName(), u"Timeline"_s);
    const QStringList lines = timeline.accessibleDescription().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(0), u"11:49:02am: Delivered. MMG"_s);
    QVERIFY(timeline.minimumHeight() > 0);
}

void MessagesTest::timelineWrapsLongTitles()
{
    Timeline timeline;
    timeline.setEntries({{u"Sent to an international number that does not accept messages"_s, {}, u"11:49:02am"_s}});
    QVERIFY(timeline.heightForWidth(200) > timeline.heightForWidth(800));
}

void MessagesTest::factsCopyAndLead()
{
    FactList list;
    list.setFacts({{u"To"_s, u"+44 7700 900123"_s, {}, Ink::Plain, true},
        {u"Service"_s, u"Harbour Notices"_s, u"service/1"_s}, {u"Failed"_s, u"2"_s, {}, Ink::Red}});
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

void MessagesTest::textFormatGuessed()
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
    bar.put(u"x"_s, message(Ink::Red, hostile, {u"Food & Farming"_s}));
    QCOMPARE(bar.accessibleName(), hostile);
    QPushButton *action = buttonOf(bar, u"Food && Farming"_s);
    QVERIFY(action);
    QVERIFY(action->shortcut().isEmpty());
    // A label that took it for markup would be as narrow as its words.
    const TextLabel label(hostile, TypeStyle::Body);
    QVERIFY(label.sizeHint().width() >= label.fontMetrics().horizontalAdvance(hostile));
}

void MessagesTest::mnemonicSyntaxInData()
{
    QCOMPARE(plainToolTip(u"Harbour Notices"_s), u"Harbour Notices"_s);
    QTextDocument shown;
    shown.setHtml(plainToolTip(hostile));
    QCOMPARE(shown.toPlainText(), hostile);
    QCOMPARE(withoutMnemonic(u"A&&B & C"_s), u"A&&&&B && C"_s);
}

void MessagesTest::statusIsSpokenInWords()
{
    StatusLabel label;
    label.setStatus({u"Not delivered"_s, u"circle-x"_s, Ink::Red});
    QCOMPARE(label.accessibleName(), u"Status: Not delivered"_s);
    const QFontMetrics metrics(label.font());
    const int word = metrics.horizontalAdvance(u"Not delivered"_s);
    QVERIFY(statusWordWidth(word) > word);
}

void MessagesTest::digitsHaveOneWidth()
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

void MessagesTest::skeletonDrawsTheSameTwice()
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

void MessagesTest::elidedLabelGivesWayAndKeepsItsText()
{
    TextLabel label(u"7f0c3b52-91d4-4f0e-a3c8-2d5be0a6c417"_s, TypeStyle::Mono);
    const int whole = label.minimumSizeHint().width();
    label.setElideMode(Qt::ElideMiddle);
    QVERIFY(label.minimumSizeHint().width() < whole);
    QCOMPARE(label.text().size(), 36);
}

void MessagesTest::labelFollowsTheTheme()
{
    auto *style = PostroomStyle::of(nullptr);
    TextLabel label(u"Failed"_s, TypeStyle::Small, Ink::Red);
    QCOMPARE(label.palette().color(QPalette::WindowText), lightTokens().red);
    style->setTokens(darkTokens());
    QCOMPARE(label.palette().color(QPalette::WindowText), darkTokens().red);
    style->setTokens(lightTokens());
    label.setInk(Ink::Grey2);
    QCOMPARE(label.palette().color(QPalette::WindowText), lightTokens().text2);
}

POSTROOM_TEST(MessagesTest)
#include "tst_messages.moc"
