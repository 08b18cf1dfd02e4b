// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/measures.h"
#include "style/tokens.h"
#include "style/typestyles.h"
#include "support/testmain.h"

#include <QtTest>

#include <cmath>

using namespace postroom;

namespace {

double luminance(const QColor &colour)
{
    const auto part
        = [](double value) { return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

// WCAG 2 contrast ratio.
double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a), y = luminance(b);
    return (qMax(x, y) + 0.05) / (qMin(x, y) + 0.05);
}

using Member = QColor Tokens::*;

struct ContrastRow {
    const char *name;
    Member foreground, background;
    double light, dark; // the numbers of look §2; 0: the page gives none
    double least; // 4.5 for text, 3 for icons, edges and rings
};

using T = Tokens;
constexpr double words = 4.5, shapes = 3;

constexpr ContrastRow contrasts[] = {
    {"text on base", &T::text, &T::base, 16.9, 13.9, words},
    {"text on window", &T::text, &T::window, 15.4, 0, words},
    {"text on hover", &T::text, &T::hover, 15.2, 12.4, words},
    {"text on sel", &T::text, &T::sel, 14.3, 10.3, words},
    {"text on navSel", &T::text, &T::navSel, 13.5, 0, words},
    {"text on raised", &T::text, &T::raised, 0, 12.1, words},
    {"text2 on base", &T::text2, &T::base, 6.7, 7.7, words},
    {"text2 on window", &T::text2, &T::window, 6.0, 0, words},
    {"text2 on raised", &T::text2, &T::raised, 0, 6.7, words},
    {"text2 on sel", &T::text2, &T::sel, 5.6, 5.8, words},
    {"text2 on amberTint", &T::text2, &T::amberTint, 6.0, 6.3, words},
    {"text3 on base", &T::text3, &T::base, 5.6, 6.1, words},
    {"text3 on window", &T::text3, &T::window, 5.1, 6.6, words},
    {"text3 on sel", &T::text3, &T::sel, 4.8, 4.6, words},
    {"link on base", &T::link, &T::base, 7.4, 8.2, words},
    {"link on raised", &T::link, &T::raised, 0, 7.2, words},
    {"link on sel", &T::link, &T::sel, 6.2, 6.1, words},
    {"link on amberTint", &T::link, &T::amberTint, 6.6, 6.7, words},
    {"link on redTint", &T::link, &T::redTint, 6.3, 0, words},
    {"focus on base", &T::focus, &T::base, 6.5, 7.1, shapes},
    {"focus on window", &T::focus, &T::window, 5.9, 0, shapes},
    {"focus on raised", &T::focus, &T::raised, 0, 6.2, shapes},
    {"focus on sel", &T::focus, &T::sel, 5.5, 5.3, shapes},
    {"accent on base", &T::accent, &T::base, 6.5, 7.1, shapes},
    {"accent on window", &T::accent, &T::window, 5.9, 0, shapes},
    {"accent on raised", &T::accent, &T::raised, 0, 6.2, shapes},
    {"accent on sel", &T::accent, &T::sel, 5.5, 5.3, shapes},
    {"input on base", &T::input, &T::base, 3.6, 3.9, shapes},
    {"input on window", &T::input, &T::window, 3.3, 0, shapes},
    {"input on raised", &T::input, &T::raised, 0, 3.4, shapes},
    {"green on base", &T::green, &T::base, 6.1, 8.1, words},
    {"green on greenTint", &T::green, &T::greenTint, 5.3, 6.5, words},
    {"green on sel", &T::green, &T::sel, 5.2, 6.0, words},
    {"amber on base", &T::amber, &T::base, 6.3, 9.0, words},
    {"amber on amberTint", &T::amber, &T::amberTint, 5.7, 7.3, words},
    {"amber on sel", &T::amber, &T::sel, 5.4, 6.7, words},
    {"red on base", &T::red, &T::base, 6.6, 7.4, words},
    {"red on redTint", &T::red, &T::redTint, 5.6, 6.4, words},
    {"red on sel", &T::red, &T::sel, 5.6, 5.5, words},
    {"blue on base", &T::blue, &T::base, 6.5, 8.0, words},
    {"blue on blueTint", &T::blue, &T::blueTint, 5.6, 6.6, words},
    {"blue on sel", &T::blue, &T::sel, 5.5, 6.0, words},
    {"guard on base", &T::guard, &T::base, 5.2, 7.7, words},
    {"guard on window", &T::guard, &T::window, 4.7, 8.2, words},
    {"onAccent on accent", &T::onAccent, &T::accent, 6.5, 7.6, words},
    {"onRed on red", &T::onRed, &T::red, 6.6, 8.1, words},
    {"onGuard on guard", &T::onGuard, &T::guard, 5.2, 8.2, words},
    {"onPh on ph", &T::onPh, &T::ph, 10.3, 6.1, words},
    {"onPh on phCond", &T::onPh, &T::phCond, 11.6, 9.4, words},
    {"onIns on ins", &T::onIns, &T::ins, 7.8, 7.8, words},
    {"onDel on del", &T::onDel, &T::del, 7.7, 8.2, words},
    {"c1 on base", &T::c1, &T::base, 6.5, 5.2, shapes},
    {"c2 on base", &T::c2, &T::base, 4.2, 8.6, shapes},
    {"c3 on base", &T::c3, &T::base, 3.6, 6.9, shapes},
    {"c4 on base", &T::c4, &T::base, 6.6, 7.4, shapes},
    {"c5 on base", &T::c5, &T::base, 5.9, 7.3, shapes},
    {"thumb on base", &T::thumb, &T::base, 3.1, 3.4, shapes},
};

} // namespace

class TokensTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void contrastIsThatOfTheLookReference_data();
    void contrastIsThatOfTheLookReference();
    void selectionIsTheTintOfTheAccent();
    void eachToneHasItsOwnColour();
    void mixingGoesFromOneColourToTheOther();
    void typeStylesAreRelativeToTheSystemFont_data();
    void typeStylesAreRelativeToTheSystemFont();
    void heightsGrowWithTheFontAndNeverShrink();
    void cellContentStandsAtThePageMarginAndMirrors();
};

void TokensTest::contrastIsThatOfTheLookReference_data()
{
    QTest::addColumn<QColor>("foreground");
    QTest::addColumn<QColor>("background");
    QTest::addColumn<double>("expected");
    QTest::addColumn<double>("least");
    for (const ContrastRow &row : contrasts) {
        const auto add = [&row](const char *theme, const Tokens &tokens, double expected) {
            if (expected > 0)
                QTest::addRow("%s, %s", row.name, theme)
                    << tokens.*row.foreground << tokens.*row.background << expected << row.least;
        };
        add("light", lightTokens(), row.light);
        add("dark", darkTokens(), row.dark);
    }
}

void TokensTest::contrastIsThatOfTheLookReference()
{
    QFETCH(QColor, foreground);
    QFETCH(QColor, background);
    QFETCH(double, expected);
    QFETCH(double, least);
    const double measured = contrast(foreground, background);
    QVERIFY2(std::abs(measured - expected) <= 0.1, qPrintable(QString::number(measured)));
    QVERIFY(measured >= least);
}

void TokensTest::selectionIsTheTintOfTheAccent()
{
    QCOMPARE(lightTokens().sel, QColor(0xE6, 0xEC, 0xFB));
    QCOMPARE(darkTokens().sel, QColor(0x28, 0x33, 0x52));
    QVERIFY(!lightTokens().dark);
    QVERIFY(darkTokens().dark);
}

void TokensTest::eachToneHasItsOwnColour()
{
    for (const Tokens *tokens : {&lightTokens(), &darkTokens()}) {
        QCOMPARE(inkColour(*tokens, Ink::Green), tokens->green);
        QCOMPARE(inkColour(*tokens, Ink::Amber), tokens->amber);
        QCOMPARE(inkColour(*tokens, Ink::Red), tokens->red);
        QCOMPARE(inkColour(*tokens, Ink::Blue), tokens->blue);
        QCOMPARE(inkColour(*tokens, Ink::Grey2), tokens->text2);
        QCOMPARE(inkColour(*tokens, Ink::Grey3), tokens->text3);
        QCOMPARE(inkTint(*tokens, Ink::Red), tokens->redTint);
        QCOMPARE(inkTint(*tokens, Ink::Amber), tokens->amberTint);
    }
}

void TokensTest::mixingGoesFromOneColourToTheOther()
{
    const QColor under(0, 100, 200), over(100, 0, 200);
    QCOMPARE(mixed(under, over, 0), under);
    QCOMPARE(mixed(under, over, 1), over);
    QCOMPARE(mixed(under, over, 0.5), QColor(50, 50, 200));
}

void TokensTest::typeStylesAreRelativeToTheSystemFont_data()
{
    QTest::addColumn<TypeStyle>("style");
    QTest::addColumn<double>("points");
    QTest::addColumn<int>("weight");
    QTest::newRow("figure") << TypeStyle::Figure << 17.0 << 600;
    QTest::newRow("title") << TypeStyle::Title << 14.0 << 600;
    QTest::newRow("dialog heading") << TypeStyle::DialogHeading << 13.0 << 600;
    QTest::newRow("heading") << TypeStyle::Heading << 12.0 << 600;
    QTest::newRow("body") << TypeStyle::Body << 10.0 << 400;
    QTest::newRow("label of a control") << TypeStyle::BodyMedium << 10.0 << 500;
    QTest::newRow("section head") << TypeStyle::BodyStrong << 10.0 << 600;
    QTest::newRow("small") << TypeStyle::Small << 9.0 << 400;
    QTest::newRow("column head") << TypeStyle::SmallMedium << 9.0 << 500;
    QTest::newRow("tiny") << TypeStyle::Tiny << 8.5 << 400;
    QTest::newRow("sidebar group") << TypeStyle::TinyStrong << 8.5 << 600;
    QTest::newRow("mono") << TypeStyle::Mono << 9.5 << 400;
}

void TokensTest::typeStylesAreRelativeToTheSystemFont()
{
    QFETCH(TypeStyle, style);
    QFETCH(double, points);
    QFETCH(int, weight);
    QFont system;
    system.setPointSize(10);
    const QFont font = typeFont(system, style);
    QCOMPARE(font.pointSizeF(), points);
    QCOMPARE(int(font.weight()), weight);
    system.setPixelSize(20);
    QVERIFY(typeFont(system, style).pixelSize() > 0);
}

void TokensTest::heightsGrowWithTheFontAndNeverShrink()
{
    QFont font;
    font.setPixelSize(6);
    QCOMPARE(measures::tall(measures::control, QFontMetrics(font)), measures::control);
    QCOMPARE(measures::rowHeight(font), measures::row);
    QCOMPARE(measures::wide(measures::sidebar, QFontMetrics(font)), measures::sidebar);
    font.setPixelSize(40);
    const QFontMetrics large(font);
    QCOMPARE(measures::tall(measures::control, large), large.height() + measures::control - measures::line);
    QVERIFY(measures::rowHeight(font) > 40);
    QVERIFY(measures::wide(measures::sidebar, large) > 2 * measures::sidebar);
}

void TokensTest::cellContentStandsAtThePageMarginAndMirrors()
{
    const QRect cell(100, 0, 200, 28);
    QCOMPARE(measures::cellContent(cell, true, false, Qt::LeftToRight), QRect(116, 0, 176, 28));
    QCOMPARE(measures::cellContent(cell, false, false, Qt::LeftToRight), QRect(108, 0, 184, 28));
    QCOMPARE(measures::cellContent(cell, false, true, Qt::LeftToRight), QRect(108, 0, 176, 28));
    QCOMPARE(measures::cellContent(cell, true, false, Qt::RightToLeft), QRect(108, 0, 176, 28));
}

POSTROOM_TEST(TokensTest)
#include "tst_tokens.moc"
