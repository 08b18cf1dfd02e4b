// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lettercase.h"
#include "core/whitespace.h"
#include "support/testmain.h"

#include <clocale>
#include <cwctype>
#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

class TestWhitespace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsTheSetsOfThePlatform();
    void deletesObscureWhitespace_data();
    void deletesObscureWhitespace();
    void removesAllWhitespace();
    void lowersLikeTheLanguage_data();
    void lowersLikeTheLanguage();
    void lowersCodePointsLikeTheDatabase();
};

void TestWhitespace::holdsTheSetsOfThePlatform()
{
    QString zeroWidth;
    QString white;
    QString breaks;
    int obscure = 0;
    for (int unit = 0; unit <= 0xffff; ++unit) {
        const auto c = static_cast<char16_t>(unit);
        obscure += isObscureWhitespace(c) ? 1 : 0;
        if (isZeroWidth(c))
            zeroWidth += QChar(c);
        if (isWhitespace(c))
            white += QChar(c);
        if (isLineBreak(c))
            breaks += QChar(c);
    }
    QCOMPARE(zeroWidth, u"\u180e\u200b\u200c\u200d\u2028\u2029\u2060\ufeff"_s);
    QCOMPARE(white.size(), 29);
    QCOMPARE(obscure, 10);
    QCOMPARE(breaks, u"\n\v\f\r\x1c\x1d\x1e\u0085\u2028\u2029"_s);
}

void TestWhitespace::deletesObscureWhitespace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cleaned");
    QTest::newRow("ends") << u" \t a b \r\n"_s << u"a b"_s;
    QTest::newRow("no-break space inside") << u"a\u00a0b"_s << u"ab"_s;
    QTest::newRow("zero width at the end, then space") << u"a \u200b"_s << u"a"_s;
    QTest::newRow("em space stays") << u"\u2003a"_s << u"\u2003a"_s;
}

void TestWhitespace::deletesObscureWhitespace()
{
    QFETCH(QString, text);
    QFETCH(QString, cleaned);
    QCOMPARE(withoutObscureWhitespace(text), cleaned);
}

void TestWhitespace::removesAllWhitespace()
{
    QCOMPARE(withoutWhitespace(u" A\u2003B\u00a01\n\x1f\u200b"), u"AB1\u200b"_s);
}

void TestWhitespace::lowersLikeTheLanguage_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("lower");
    QTest::newRow("final sigma") << u"\u03a3\u0391\u03a3"_s << u"\u03c3\u03b1\u03c2"_s;
    QTest::newRow("two words") << u"\u039f\u03a3 \u03a3\u039f"_s << u"\u03bf\u03c2 \u03c3\u03bf"_s;
    QTest::newRow("sigma, full-width stop, letter") << u"\u0391\u03a3\uff0eX"_s << u"\u03b1\u03c3\uff0ex"_s;
    QTest::newRow("sigma, full-width stop, end") << u"\u0391\u03a3\uff0e"_s << u"\u03b1\u03c2\uff0e"_s;
    QTest::newRow("lone sigma") << u"\u03a3"_s << u"\u03c3"_s;
    QTest::newRow("before a mark") << u"\u0391\u03a3\u0301"_s << u"\u03b1\u03c2\u0301"_s;
    QTest::newRow("dotted I") << u"\u0130x"_s << u"i\u0307x"_s;
    QTest::newRow("sharp s stays") << u"STRA\u00dfE"_s << u"stra\u00dfe"_s;
    QTest::newRow("beyond the BMP") << u"\U00010400"_s << u"\U00010428"_s;
}

void TestWhitespace::lowersLikeTheLanguage()
{
    QFETCH(QString, text);
    QFETCH(QString, lower);
    QCOMPARE(lowerCase(text), lower);
}

void TestWhitespace::lowersCodePointsLikeTheDatabase()
{
    const QByteArray before = std::setlocale(LC_CTYPE, nullptr);
    QVERIFY(std::setlocale(LC_CTYPE, "C.UTF-8"));
    QStringList different;
    for (char32_t c = 1; c < 0x110000; ++c) {
        if (lowerCodePoint(c) != static_cast<char32_t>(std::towlower(static_cast<std::wint_t>(c))))
            different << QString::number(c, 16);
    }
    std::setlocale(LC_CTYPE, before.constData());
    QCOMPARE(different, QStringList());
}

POSTROOM_TEST(TestWhitespace)
#include "tst_whitespace.moc"
