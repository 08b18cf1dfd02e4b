// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "text/money.h"

#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

class TestMoney : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sumsAndPrices_data()
    {
        QTest::addColumn<QByteArray>("digits");
        QTest::addColumn<QString>("sum");
        QTest::addColumn<QString>("price");
        QTest::newRow("pence") << QByteArray("0.024") << u"£0.02"_s << u"2.4p"_s;
        QTest::newRow("trailing zeros") << QByteArray("181.7400") << u"£181.74"_s << u"£181.74"_s;
        QTest::newRow("thousands") << QByteArray("1234567.5") << u"£1,234,567.50"_s << u"£1,234,567.50"_s;
        QTest::newRow("whole pence") << QByteArray("0.4500") << u"£0.45"_s << u"45p"_s;
        QTest::newRow("part of a penny") << QByteArray("1.0345") << u"£1.03"_s << u"£1.0345"_s;
        QTest::newRow("nothing") << QByteArray("0") << u"£0.00"_s << u"0p"_s;
        QTest::newRow("a loss") << QByteArray("-3") << u"-£3.00"_s << u"-£3.00"_s;
        QTest::newRow("no number") << QByteArray("free") << u"free"_s << u"free"_s;
    }
    void sumsAndPrices()
    {
        QFETCH(QByteArray, digits);
        QTEST(poundsText(Decimal{digits}), "sum");
        QTEST(priceText(Decimal{digits}), "price");
    }

    void noDigitIsLostInATooltip() { QCOMPARE(exactPoundsText(Decimal{"0.0345"}), u"£0.0345"_s); }
};

POSTROOM_TEST(TestMoney)
#include "tst_money.moc"
