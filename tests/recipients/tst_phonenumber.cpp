// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipients/phonecorrections.h"
#include "recipients/phonenumber.h"
#include "recipients/recipientwords.h"
#include "recipients/ukmobiles.h"
#include "recordedrows.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

namespace {

/// Numbers of each range in a row of the corrections: the first and the last, and some of its first few prefixes.
QStringList numbersOf(const char *prefixes, int digits, int mostPrefixes)
{
    QStringList numbers;
    const QStringList tokens = QString::fromLatin1(prefixes).split(u' ');
    for (const QString &token : tokens) {
        const QString from = token.section(u'-', 0, 0);
        const QString to = token.section(u'-', -1);
        if (from.isEmpty()) { // every number of this length
            numbers += numbersOf("1-9", digits, mostPrefixes);
            continue;
        }
        numbers << from.leftJustified(digits, u'0') << to.leftJustified(digits, u'9');
        const qint64 first = from.toLongLong();
        for (qint64 prefix = first; prefix <= to.toLongLong() && prefix < first + mostPrefixes; ++prefix) {
            for (const QString &rest : {u"12345678"_s, u"23456789"_s, u"456789123"_s, u"00012345"_s, u"77123456"_s})
                numbers << (QString::number(prefix).rightJustified(from.size(), u'0') + rest + u"0000"_s).left(digits);
        }
    }
    return numbers;
}

/// A number of one country as the platform writes it without spaces, read; empty when it is read as another country's.
std::optional<PhoneNumber> readAbroad(int countryCode, const QString &digits)
{
    std::optional<PhoneNumber> number = PhoneNumber::read(u"+%1%2"_s.arg(countryCode).arg(digits));
    return number && number->countryCode() == countryCode ? number : std::nullopt;
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
    void writesEveryMobileAsTheLibraryDoes();
    void tellsPossibleFromValid_data();
    void tellsPossibleFromValid();
    void namesTheFault_data();
    void namesTheFault();
    void readsThroughOddSpaces_data();
    void readsThroughOddSpaces();
    void dropsTheRelayPrefix();
    void dramaNumbersAreAtHome();
    void readsPlainMobilesAsTheLibraryDoes();
    void correctedRangesReadAsTheyShould_data();
    void correctedRangesReadAsTheyShould();
    void correctedRangesAreSpacedAsTheyShould();
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
        QCOMPARE(phoneFaultCode(fault), expected["error_code"_L1].toString());
        return;
    }
    QCOMPARE(fault, PhoneFault::None);
    QCOMPARE(number->normalised(), expected["normalised"_L1].toString());
    QCOMPARE(normalisedPhone(input).value(), number->normalised());
    QCOMPARE(number->humanReadable(), expected["human_readable"_L1].toString());
    QCOMPARE(displayPhone(number->normalised()), number->humanReadable());
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

void TestPhoneNumber::writesEveryMobileAsTheLibraryDoes()
{
    int read = 0;
    for (int prefix = 0; prefix < 1000; ++prefix) {
        const QString normalised = u"447"_s + QString::number(prefix).rightJustified(3, u'0') + u"123456"_s;
        const std::optional<PhoneNumber> number = PhoneNumber::read(u'+' + normalised);
        if (!number)
            continue;
        QCOMPARE(displayPhone(normalised), number->humanReadable());
        ++read;
    }
    QVERIFY2(read > 500, qPrintable(QString::number(read)));
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
    QTest::newRow("part of a mobile") << u"07700 9001"_s << true << true; // its digits begin with 7700
    QTest::newRow("with international prefix") << u"00447700900123"_s << true << true;
    QTest::newRow("abroad, plus") << u"+1 202 555 0123"_s << true << true;
    QTest::newRow("abroad, no plus") << u"12025550123"_s << false << true;
    QTest::newRow("length of newer metadata") << u"00229 01 95 12 30 96"_s << true << true;
    QTest::newRow("length no longer possible") << u"+52 1 55 1234 5678"_s << false << false;
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

void TestPhoneNumber::namesTheFault_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("code");
    QTest::newRow("line break inside, repaired") << u"+44(0)77\n0090309 8"_s << u"unknown_character"_s;
    QTest::newRow("vertical tab inside") << u"0112303\v20 1 9 7"_s << u"unknown_character"_s;
    QTest::newRow("local in Britain, Russian with a plus") << u"0701-23956"_s << u"invalid_number"_s;
    QTest::newRow("local in Britain, Indian with a plus") << u"92123456"_s << u"invalid_number"_s;
    QTest::newRow("zeros are no country") << u"00-00 1234 5678"_s << u"too_short"_s;
    QTest::newRow("Uruguay, length of newer metadata") << u"+59897048"_s << u"invalid_number"_s;
    QTest::newRow("Congo, length of newer metadata") << u"+243 5835959 690"_s << u"invalid_number"_s;
    QTest::newRow("Mexican mobile as it was dialled") << u"+52 1 55 1234 5678"_s << u"too_long"_s;
    QTest::newRow("Mexican trunk prefix") << u"+52 01 800 123 4567"_s << u"too_long"_s;
}

void TestPhoneNumber::namesTheFault()
{
    QFETCH(QString, input);
    PhoneFault fault = PhoneFault::None;
    QVERIFY(!PhoneNumber::read(input, &fault));
    QTEST(phoneFaultCode(fault), "code");
}

void TestPhoneNumber::readsThroughOddSpaces_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("normalised");
    QTest::newRow("vertical tabs at both ends") << u"\v07624 028653\v"_s << u"447624028653"_s;
    QTest::newRow("form feed and tab") << u"\f+44 7700 955478\t"_s << u"447700955478"_s;
    QTest::newRow("abroad, zero-width and vertical tab") << u"\u200c+9203012345672\v"_s << u"923012345672"_s;
    QTest::newRow("tab inside") << u"07700\t900123"_s << u"447700900123"_s;
    QTest::newRow("too short to lose its zero") << u"07700 9001"_s << u"44077009001"_s;
    QTest::newRow("Mexican mobile") << u"+52 55 1234 5678"_s << u"525512345678"_s;
}

void TestPhoneNumber::readsThroughOddSpaces()
{
    QFETCH(QString, input);
    QTEST(normalisedPhone(input).value_or(QString()), "normalised");
}

void TestPhoneNumber::dropsTheRelayPrefix()
{
    QCOMPARE(normalisedPhone(u"18002 07700 900123").value_or(QString()), u"447700900123"_s);
    QVERIFY(!isValidPhone(u"18001 07700 900123"));
}

// The reference takes no number that begins with 7700 for one abroad, although Jersey has some of them.
void TestPhoneNumber::dramaNumbersAreAtHome()
{
    const std::optional<PhoneNumber> number = PhoneNumber::read(u"07700 312345");
    QVERIFY(number);
    QVERIFY(!number->isInternational());
    QVERIFY(!number->isCrownDependency());
}

void TestPhoneNumber::readsPlainMobilesAsTheLibraryDoes()
{
    int told = 0;
    for (int prefix = 70'000; prefix < 80'000; ++prefix) {
        const QString spelled = u'0' + QString::number(prefix) + u" 12345"_s;
        const std::optional<PhoneNumber> number = PhoneNumber::readWithLibrary(spelled);
        QVERIFY2(PhoneNumber::read(spelled) == number, qPrintable(spelled));
        told += readUkMobile(spelled) ? 1 : 0;
    }
    QVERIFY2(told > 7000, qPrintable(QString::number(told)));
    for (const QString &spelling : {u"07700 900123"_s, u"+447700900123"_s, u"447700900123"_s, u"00447700900123"_s,
             u"7700900123"_s, u"+7700900123"_s, u"447700900"_s, u"+4407700900123"_s, u"007700900123"_s})
        QVERIFY2(PhoneNumber::read(spelling) == PhoneNumber::readWithLibrary(spelling), qPrintable(spelling));
}

void TestPhoneNumber::correctedRangesReadAsTheyShould_data()
{
    QTest::addColumn<int>("countryCode");
    QTest::addColumn<QStringList>("numbers");
    QTest::addColumn<bool>("accepted");
    QTest::addColumn<QString>("region");
    for (const PhoneRangeCorrection &row : phoneRangeCorrections())
        QTest::addRow("+%d, %d digits, %s", row.countryCode, row.digits, row.region ? row.region : "refused")
            << row.countryCode << numbersOf(row.prefixes, row.digits, 1) << (row.region != nullptr)
            << QString::fromLatin1(row.region);
}

void TestPhoneNumber::correctedRangesReadAsTheyShould()
{
    QFETCH(int, countryCode);
    QFETCH(QStringList, numbers);
    QFETCH(bool, accepted);
    QFETCH(QString, region);
    QVERIFY(!numbers.isEmpty());
    for (const QString &digits : numbers) {
        const std::optional<PhoneNumber> number = readAbroad(countryCode, digits);
        const bool letThrough = digits.startsWith(u"7700"_s); // accepted whatever its country says
        QVERIFY2(number.has_value() == (accepted || letThrough), qPrintable(digits));
        if (accepted && !region.isEmpty())
            QCOMPARE(number->region(), region);
    }
}

// Not every number of a range that is spaced otherwise is in use, and an earlier row may hold it.
void TestPhoneNumber::correctedRangesAreSpacedAsTheyShould()
{
    static const QRegularExpression digit(u"\\d"_s);
    int shownRows = 0;
    for (const PhoneFormatCorrection &row : phoneFormatCorrections()) {
        bool isShown = false;
        for (const QString &digits : numbersOf(row.prefixes, row.digits, 100)) {
            const std::optional<PhoneNumber> number = readAbroad(row.countryCode, digits);
            if (!number || formatCorrection(row.countryCode, digits) != &row || !number->normalised().endsWith(digits))
                continue;
            const QString places(QString::number(row.countryCode).size(), u'#');
            const QString expected = u"+%1 %2"_s.arg(places, QLatin1StringView(row.international));
            QCOMPARE(number->international().replace(digit, u"#"_s), expected);
            isShown = true;
        }
        shownRows += isShown ? 1 : 0;
    }
    QVERIFY2(shownRows >= 40, qPrintable(QString::number(shownRows)));
}

POSTROOM_TEST(TestPhoneNumber)
#include "tst_phonenumber.moc"
