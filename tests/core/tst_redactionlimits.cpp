// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/redaction.h"
#include "support/testmain.h"

#include <ctime>
#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

/// Redaction against texts that were made to defeat it.
class TestRedactionLimits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void growsWithTheLengthAlone_data();
    void growsWithTheLengthAlone();
    void seesThroughBrokenText();
    void findsASecretInAnyDepthOfText();
};

void TestRedactionLimits::growsWithTheLengthAlone_data()
{
    QTest::addColumn<QString>("part");
    for (const char *part : {"a", "1", "0", "a.", "a@", "%40", "a%40", "://", "a://b:", "://:", "\"", "'",
             "password=\"", "password=\\\"", "\\", "\\\"", "bearer ", " ", "eyJ", "eyJ.", "+", "1 ", "0 ", "0(",
             "07700 ", "code=", "-", "6189ef7e-", "6189ef7e-22fd-433f-8eb6-796b6945e2dd-", "2026-11-20 ", "token=a",
             "authorization: ", ":1", "=%", "/invite/service/", "gAAAA", "gAAAA-"})
        QTest::newRow(part) << QString::fromLatin1(part);
}

// A quadratic rule would take minutes of the processor for this megabyte.
void TestRedactionLimits::growsWithTheLengthAlone()
{
    QFETCH(QString, part);
    const QString text = part.repeated(1'000'000 / part.size()) + u" user@example.com"_s;
    const std::clock_t start = std::clock();
    const QString result = redacted(text);
    const double seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    QVERIFY2(seconds < 3, qPrintable(QString::number(seconds)));
    QVERIFY(!result.contains(u"user@example.com"));
}

// Half a surrogate pair must not switch the rules off.
void TestRedactionLimits::seesThroughBrokenText()
{
    const QString broken = QString(QChar(0xd800)) + u" user@example.com "_s + QChar(0xdc00);
    const QString result = redacted(broken);
    QVERIFY(!result.contains(u"user"));
    QVERIFY(result.contains(u"[email]"));
    const QString withNul = u"a"_s + QChar(0) + u" 07700900123"_s;
    QCOMPARE(redacted(withNul), u"a"_s + QChar(0) + u" [phone]"_s);
}

void TestRedactionLimits::findsASecretInAnyDepthOfText()
{
    for (const int length : {0, 1, 1000, 100'000}) {
        const QString around = u"x "_s.repeated(length);
        QCOMPARE(
            redacted(around + u"password=\"canary 9f3\" "_s + around), around + u"password=[password] "_s + around);
    }
}

POSTROOM_TEST(TestRedactionLimits)
#include "tst_redactionlimits.moc"
