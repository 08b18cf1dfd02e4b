// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/smscharacters.h"
#include "support/testfolders.h"
#include "support/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

/// The characters of text messages against the tables of the vectors, every code point of Unicode included.
class TestSmsCharacters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void holdsTheTablesOfThePlatform_data();
    void holdsTheTablesOfThePlatform();
    void replacesNothingBesides();
    void callsWhatTheReferenceFailsAtIncompatible();
    void namesIncompatibleCharactersOnce();

private:
    QJsonObject m_file;
};

void TestSmsCharacters::initTestCase()
{
    QFile file(test::testData(u"vectors/sms_downgrade_map.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_file = QJsonDocument::fromJson(file.readAll()).object();
}

void TestSmsCharacters::holdsTheTablesOfThePlatform_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("characters");
    QTest::newRow("allowed") << u"allowed_characters"_s << smsCharacters().toString();
    QTest::newRow("extension") << u"gsm_extension"_s << gsmExtensions().toString();
    QTest::newRow("forcing") << u"welsh_non_gsm"_s << ucs2Letters().toString();
}

void TestSmsCharacters::holdsTheTablesOfThePlatform()
{
    QFETCH(QString, table);
    QFETCH(QString, characters);
    QCOMPARE(characters, m_file["generated_with"_L1][table].toString());
}

void TestSmsCharacters::replacesNothingBesides()
{
    QHash<char32_t, QString> replacements;
    const QJsonArray cases = m_file["cases"_L1].toArray();
    for (const QJsonValue &row : cases)
        replacements.insert(row["codepoint"_L1].toString().toUInt(nullptr, 16), row["replacement"_L1].toString());
    QCOMPARE(replacements.size(), 396);
    for (char32_t codePoint = 0; codePoint <= 0x10ffff; ++codePoint) {
        if (isSmsCharacter(codePoint))
            continue;
        const QString expected = replacements.value(codePoint, u"?"_s);
        if (smsReplacement(codePoint) != expected)
            QCOMPARE(u"U+%1 %2"_s.arg(uint(codePoint), 0, 16).arg(smsReplacement(codePoint)), expected);
    }
}

void TestSmsCharacters::callsWhatTheReferenceFailsAtIncompatible()
{
    const QJsonArray failing = m_file["generated_with"_L1]["reference_raises_for"_L1].toArray();
    QCOMPARE(failing.size(), 138);
    for (const QJsonValue &codePoint : failing)
        QVERIFY(isSmsIncompatible(codePoint.toString().toUInt(nullptr, 16)));
}

void TestSmsCharacters::namesIncompatibleCharactersOnce()
{
    QCOMPARE(smsIncompatibleCharacters(u"😀 你 世 你 é – ?"), QStringList({u"世"_s, u"你"_s, u"😀"_s}));
}

POSTROOM_TEST(TestSmsCharacters)
#include "tst_smscharacters.moc"
