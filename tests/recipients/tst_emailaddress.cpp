// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipients/emailaddress.h"
#include "recipients/internetname.h"
#include "recordedrows.h"
#include "support/testmain.h"

#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

class TestEmailAddress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAsThePlatform_data();
    void readsAsThePlatform();
    void encodesHosts_data();
    void encodesHosts();
};

void TestEmailAddress::readsAsThePlatform_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QJsonObject>("expected");
    const QJsonArray cases = test::vectorCases(u"email_address.json"_s);
    QVERIFY(cases.size() >= 100);
    for (const QJsonValue &row : cases)
        QTest::newRow(qPrintable(row["id"_L1].toString())) << row["input"_L1].toString() << row["expect"_L1].toObject();
}

void TestEmailAddress::readsAsThePlatform()
{
    QFETCH(QString, input);
    QFETCH(QJsonObject, expected);
    const bool valid = expected["valid"_L1].toBool();
    QCOMPARE(isValidEmail(input), valid);
    QCOMPARE(formattedEmail(input), expected["format_only"_L1].toString());
    QCOMPARE(readEmail(input).value_or(QString()), expected["cleaned"_L1].toString());
    QCOMPARE(normalisedEmail(input).value_or(QString()), expected["normalised"_L1].toString());
}

void TestEmailAddress::encodesHosts_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QByteArray>("encoded");
    QTest::newRow("plain") << u"Example.COM"_s << "Example.COM"_ba;
    QTest::newRow("umlaut") << u"b\u00fccher.example"_s << "xn--bcher-kva.example"_ba;
    QTest::newRow("sharp s") << u"fa\u00df.de"_s << "fass.de"_ba;
    QTest::newRow("Cyrillic") << u"\u043f\u0440\u0438\u043c\u0435\u0440.\u0440\u0444"_s << "xn--e1afmkfd.xn--p1ai"_ba;
    QTest::newRow("Japanese") << u"\u4f8b\u3048.\u30c6\u30b9\u30c8"_s << "xn--r8jz45g.xn--zckzah"_ba;
    QTest::newRow("emoji") << u"\U0001f600.com"_s << "xn--e28h.com"_ba;
    QTest::newRow("full width, ideographic stop") << u"\uff25xample\u3002com"_s << "example.com"_ba;
    QTest::newRow("soft hyphen") << u"ex\u00adample.com"_s << "example.com"_ba;
    QTest::newRow("decomposed") << u"e\u0301.com"_s << "xn--9ca.com"_ba;
    QTest::newRow("prohibited mark") << u"ex\u202eample.com"_s << QByteArray();
    QTest::newRow("mixed directions") << u"\u05d0a.com"_s << QByteArray();
    QTest::newRow("empty label") << u"a..com"_s << QByteArray();
    QTest::newRow("long label") << QString(64, u'a') + u".com"_s << QByteArray();
}

void TestEmailAddress::encodesHosts()
{
    QFETCH(QString, host);
    QFETCH(QByteArray, encoded);
    QCOMPARE(asciiHostName(host).value_or(QByteArray()), encoded);
}

POSTROOM_TEST(TestEmailAddress)
#include "tst_emailaddress.moc"
