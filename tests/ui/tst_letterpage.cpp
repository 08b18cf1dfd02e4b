// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/postroomstyle.h"
#include "support/testmain.h"
#include "ui/kit.h"
#include "widgets/messageview.h"

#include <cmath>
#include <QtTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

constexpr double pageWidth = 210, pageHeight = 297; // millimetres

QList<TextBlock> letterBlocks(const QString &body = u"Dear Ann"_s)
{
    QList<TextBlock> blocks{TextBlock{{{u"Harbour Office\nQuayside\nEastmarsh"_s}}, BlockLook::Aside}};
    for (const QString &line : {u"Ann Other"_s, u"1 High Street"_s, u"EM1 4QQ"_s})
        blocks.append(TextBlock{{{line}}, BlockLook::Address});
    blocks.append(TextBlock{{{body}}, BlockLook::Body});
    return blocks;
}

/// A letter of that width, as tall as it wants to be.
struct DrawnLetter {
    explicit DrawnLetter(int pixels, const QList<TextBlock> &blocks = letterBlocks())
        : width(pixels)
    {
        view.setMessage(MessageKind::Letter, blocks);
        view.resize(width, 1);
        view.grab(); // which lays it out for that width; a page of another was taller
        view.resize(width, view.heightForWidth(width));
        image = view.grab().toImage().convertToFormat(QImage::Format_RGB32);
    }
    /// Where there is ink in a part of the first page, both in millimetres; empty where there is none.
    QRectF inkIn(const QRectF &part) const
    {
        const double scale = width / pageWidth;
        const QRect area = QRectF(part.topLeft() * scale, part.size() * scale).toAlignedRect() & image.rect();
        QRect ink;
        for (int y = area.top(); y <= area.bottom(); ++y) {
            for (int x = area.left(); x <= area.right(); ++x)
                ink |= qGray(image.pixel(x, y)) < 150 ? QRect(x, y, 1, 1) : QRect();
        }
        return QRectF(QPointF(ink.topLeft()) / scale, QSizeF(ink.size()) / scale);
    }
    int pages() const { return static_cast<int>(std::lround(view.height() * pageWidth / (width * pageHeight))); }
    int width;
    MessageView view;
    QImage image;
};

QString longBody()
{
    return u"The berth will be offered to the next person on the waiting list. "_s.repeated(60);
}

} // namespace

/// Letters are drawn to scale (look 6.9, template-spec §5.5).
class LetterPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new PostroomStyle); }

    void widths_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {280, 314, 426, 794})
            QTest::newRow(qPrintable(QString::number(width))) << width;
    }

    void aPageHasTheProportionsOfA4_data() { widths_data(); }
    void aPageHasTheProportionsOfA4()
    {
        QFETCH(int, width);
        const DrawnLetter letter(width);
        QVERIFY(std::abs(letter.view.height() - width * pageHeight / pageWidth) <= 1);
    }

    void partsStandWhereTheyArePrinted_data() { widths_data(); }
    void partsStandWhereTheyArePrinted()
    {
        QFETCH(int, width);
        const DrawnLetter letter(width);
        const double pixel = pageWidth / width;
        const QRectF sender = letter.inkIn(QRectF(115, 5, 90, 60));
        QVERIFY(std::abs(sender.left() - 128.8) < 2 * pixel + 0.5);
        QVERIFY(sender.top() >= 10 && sender.bottom() < 10 + 3 * 12 * 25.4 / 72 + pixel);
        const QRectF address = letter.inkIn(QRectF(23, 46, 100, 24));
        QVERIFY(std::abs(address.left() - 24.6) < 2 * pixel + 0.5);
        QVERIFY(address.bottom() <= 66.2 + pixel);
        const QRectF body = letter.inkIn(QRectF(5, 80, 200, 200));
        QVERIFY(std::abs(body.left() - 15) < 2 * pixel + 0.5);
        QVERIFY(body.top() >= 94 && body.bottom() < 94 + 16 * 25.4 / 72 + pixel);
    }

    // Lines end where they do at every other scale, so the pages do too.
    void typeGrowsWithThePage()
    {
        const LetterPage small(300, 96), large(600, 96);
        for (const BlockLook look : {BlockLook::Body, BlockLook::Heading, BlockLook::Address, BlockLook::Aside}) {
            QCOMPARE(large.font(look, QFont()).pointSizeF(), 2 * small.font(look, QFont()).pointSizeF());
            QCOMPARE(large.lineHeight(look), 2 * small.lineHeight(look));
        }
        const LetterPage whole(LetterPage::trueWidth(96), 96);
        QVERIFY(std::abs(whole.font(BlockLook::Body, QFont()).pointSizeF() - 12.5) < 0.01);
        QCOMPARE(
            DrawnLetter(300, letterBlocks(longBody())).pages(), DrawnLetter(794, letterBlocks(longBody())).pages());
    }

    void whatDoesNotFitStandsOnTheNextPage()
    {
        const DrawnLetter letter(420, letterBlocks(longBody()));
        QVERIFY(letter.pages() >= 2);
        QVERIFY(letter.inkIn(QRectF(10, 284, 190, 11)).isEmpty());
        QVERIFY(!letter.inkIn(QRectF(10, 297 + 15, 190, 10)).isEmpty());
        QList<TextBlock> broken = letterBlocks();
        broken.append({TextBlock{{}, BlockLook::PageBreak}, TextBlock{{{u"Second page"_s}}}});
        QCOMPARE(DrawnLetter(420, broken).pages(), 2);
        QVERIFY(std::abs(DrawnLetter(420, broken).inkIn(QRectF(5, 305, 190, 60)).top() - 312) < 4);
    }

    void senderAndAddressAreSelectedSideBySide()
    {
        QList<TextBlock> blocks = letterBlocks();
        blocks.front().runs = {{u"Office\nline\nline\nline\nline\nline\nline\nline\nline\nline\nline\nTelephone"_s}};
        DrawnLetter letter(600, blocks);
        const double scale = 600 / pageWidth;
        QTest::mouseDClick(&letter.view, Qt::LeftButton, {}, (QPointF(26, 64.7) * scale).toPoint());
        QCOMPARE(letter.view.selectedText(), u"EM1"_s);
        QTest::mouseDClick(&letter.view, Qt::LeftButton, {}, (QPointF(131, 58.5) * scale).toPoint());
        QCOMPARE(letter.view.selectedText(), u"Telephone"_s);
    }

    void aPageStaysPaperInDark()
    {
        auto *style = PostroomStyle::of(nullptr);
        const QRect inside(1, 1, 298, 420); // corners take a little of what is around
        const QImage light = DrawnLetter(300).image.copy(inside);
        style->setTokens(darkTokens());
        const QImage dark = DrawnLetter(300).image.copy(inside);
        style->setTokens(lightTokens());
        QCOMPARE(dark, light);
    }

    void aPageIsNotLargerThanPaper()
    {
        MessageView view;
        view.setMessage(MessageKind::Letter, letterBlocks());
        QCOMPARE(view.maximumWidth(), LetterPage::trueWidth(view.logicalDpiX()));
        view.setMessage(MessageKind::Email, letterBlocks());
        QCOMPARE(view.maximumWidth(), QWIDGETSIZE_MAX);
    }

    void wordsAreAsLargeAsOtherText()
    {
        DrawnLetter letter(300);
        const QRectF page = letter.inkIn(QRectF(5, 80, 200, 200));
        letter.view.setLetterForm(LetterForm::Words);
        QVERIFY(letter.view.heightForWidth(300) < 300 * pageHeight / pageWidth);
        letter.view.resize(300, letter.view.heightForWidth(300));
        QVERIFY(letter.view.plainText().contains(u"Dear Ann"_s));
        letter.view.setLetterForm(LetterForm::Page);
        letter.view.resize(300, letter.view.heightForWidth(300));
        letter.image = letter.view.grab().toImage().convertToFormat(QImage::Format_RGB32);
        QCOMPARE(letter.inkIn(QRectF(5, 80, 200, 200)), page);
    }
};

POSTROOM_TEST(LetterPageTest)
#include "tst_letterpage.moc"
