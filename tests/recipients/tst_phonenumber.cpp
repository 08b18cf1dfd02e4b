// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipients/phonecorrections.h"
#include "recipients/phonenumber.h"
#include "recordedrows.h"
#include "support/testmain.h"

#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

namespace {

QString codeOf(PhoneFault fault)
{
    switch (fault) {
    case PhoneFault::None:
        return u"none"_s;
    case PhoneFault::InvalidNumber:
        return u"invalid_number"_s;
    case PhoneFault::TooLong:
        return u"too_long"_s;
    case PhoneFault::TooShort:
        return u"too_short"_s;
    case PhoneFault::UnknownCharacter:
        return u"unknown_character"_s;
    case PhoneFault::UnsupportedCountryCode:
        return u"unsupported_country_code"_s;
    }
    return {};
}

} // namespace

class TestPhoneNumber : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAsThePlatform_data();
    void readsAsThePlatform();
    void everySpellingIsOneNumber_data();
    void everySpellingIsOneNumber();
    void showsBothForms_data();
    void showsBothForms();
    void tellsPossibleFromValid_data();
    void tellsPossibleFromValid();
};

void TestPhoneNumber::readsAsThePlatform_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QJsonObject>("expected");
    const QJsonArray cases = test::vectorCases(u"phone.json"_s);
    QVERIFY(cases.size() >= 150);
    for (const QJsonValue &row : cases)
        QTest::newRow(qPrintable(row["id"_L1].toString())) << row["input"_L1].toString() << row["expect"_L1].toObject();
}

void TestPhoneNumber::readsAsThePlatform()
{
    QFETCH(QString, input);
    QFETCH(QJsonObject, expected);
    PhoneFault fault = PhoneFault::None;
    const std::optional<PhoneNumber> number = PhoneNumber::read(input, &fault);
    QCOMPARE(number.has_value(), expected["parsed"_L1].toBool());
    QCOMPARE(isValidPhone(input), number.has_value());
    if (!number) {
        QCOMPARE(codeOf(fault), expected["error_code"_L1].toString());
        return;
    }
    QCOMPARE(fault, PhoneFault::None);
    QCOMPARE(number->normalised(), expected["normalised"_L1].toString());
    QCOMPARE(normalisedPhone(input).value(), number->normalised());
    QCOMPARE(number->humanReadable(), expected["human_readable"_L1].toString());
    QCOMPARE(number->isUk(), expected["is_uk"_L1].toBool());
    if (expected.contains("international"_L1)) {
        QCOMPARE(number->isInternational(), expected["international"_L1].toBool());
        QCOMPARE(number->isCrownDependency(), expected["crown_dependency"_L1].toBool());
    }
}

void TestPhoneNumber::everySpellingIsOneNumber_data()
{
    QTest::addColumn<QString>("spelling");
    const QStringList spellings{u"07700 900123"_s, u"+44 (0)7700 900-123"_s, u"00447700900123"_s, u"7700900123"_s,
        u"447700900123"_s, u"(07700) 900123"_s, u"07700\u00a0900\u00a0123"_s, u"07700\u202f900123"_s,
        u"\ufeff07700900123"_s, u"07700\u2011900\u2013123"_s, u"0+447700900123"_s};
    for (const QString &spelling : spellings)
        QTest::newRow(qPrintable(spelling)) << spelling;
}

void TestPhoneNumber::everySpellingIsOneNumber()
{
    QFETCH(QString, spelling);
    const std::optional<PhoneNumber> number = PhoneNumber::read(spelling);
    QVERIFY(number);
    QCOMPARE(number->normalised(), u"447700900123"_s);
    QCOMPARE(number->nationalNumber(), u"7700900123"_s);
}

void TestPhoneNumber::showsBothForms_data()
{
    QTest::addColumn<QString>("normalised");
    QTest::addColumn<QString>("international");
    QTest::addColumn<QString>("national");
    QTest::newRow("mobile") << u"447700900123"_s << u"+44 7700 900123"_s << u"07700 900123"_s;
    QTest::newRow("landline") << u"442079460000"_s << u"+44 20 7946 0000"_s << u"020 7946 0000"_s;
    QTest::newRow("Jersey") << u"447797123456"_s << u"+44 7797 123456"_s << u"07797 123456"_s;
    QTest::newRow("foreign") << u"12025550143"_s << u"+1 202-555-0143"_s << u"+1 202-555-0143"_s;
    QTest::newRow("no number") << u"abc"_s << u"abc"_s << u"abc"_s;
}

void TestPhoneNumber::showsBothForms()
{
    QFETCH(QString, normalised);
    QFETCH(QString, international);
    QFETCH(QString, national);
    QCOMPARE(displayInternationalPhone(normalised), international);
    QCOMPARE(displayPhone(normalised), national);
}

void TestPhoneNumber::tellsPossibleFromValid_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<bool>("possible");
    QTest::addColumn<bool>("valid");
    QTest::newRow("drama range") << u"07700 900123"_s << true << true;
    QTest::newRow("ordinary mobile") << u"07500 123456"_s << true << true;
    QTest::newRow("pager") << u"07600 123456"_s << true << false;
    QTest::newRow("freephone") << u"0800 123 4567"_s << true << false;
    QTest::newRow("part of a mobile") << u"07700 9001"_s << true << false;
    QTest::newRow("with international prefix") << u"00447700900123"_s << true << true;
    QTest::newRow("abroad, plus") << u"+1 202 555 0123"_s << true << true;
    QTest::newRow("abroad, no plus") << u"12025550123"_s << false << true;
    QTest::newRow("too short") << u"999"_s << false << false;
    QTest::newRow("no digits") << u"()"_s << false << false;
    QTest::newRow("empty") << QString() << false << false;
}

void TestPhoneNumber::tellsPossibleFromValid()
{
    QFETCH(QString, input);
    QFETCH(bool, possible);
    QFETCH(bool, valid);
    QCOMPARE(isPossiblePhone(input), possible);
    QCOMPARE(isValidPhone(input), valid);
}

POSTROOM_TEST(TestPhoneNumber)
#include "tst_phonenumber.moc"
