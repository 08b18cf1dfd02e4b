// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipients/recipient.h"
#include "recordedrows.h"
#include "support/testmain.h"

#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

class TestRecipient : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void normalisesEveryRecordedRecipient();
    void normalises_data();
    void normalises();
    void foldsAsThePlatform_data();
    void foldsAsThePlatform();
};

void TestRecipient::normalisesEveryRecordedRecipient()
{
    const QList<QJsonObject> rows = test::recordedLines(u"data/notifications.jsonl"_s);
    QVERIFY(rows.size() > 4000);
    QStringList wrong;
    for (const QJsonObject &row : rows) {
        const QString made = normalisedTo(row["notification_type"_L1].toString(), row["to"_L1].toString());
        if (made != row["normalised_to"_L1].toString())
            wrong << row["to"_L1].toString() + u" -> "_s + made + u" not "_s + row["normalised_to"_L1].toString();
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(QString::number(wrong.size()) + u": "_s + wrong.mid(0, 20).join(u'\n')));
}

void TestRecipient::normalises_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("normalised");
    QTest::newRow("(0)") << u"sms"_s << u"+44 (0)7900 900123"_s << u"447900900123"_s;
    QTest::newRow("0044") << u"sms"_s << u"0044 7900900123"_s << u"447900900123"_s;
    QTest::newRow("no zero") << u"sms"_s << u"7900900123"_s << u"447900900123"_s;
    QTest::newRow("abroad") << u"sms"_s << u"+1 202-555-0123"_s << u"12025550123"_s;
    QTest::newRow("refused") << u"sms"_s << u" 0800 123\u200b4567"_s << u"0800 1234567"_s;
    QTest::newRow("email") << u"email"_s << u" Spaces@Example.com "_s << u"spaces@example.com"_s;
    QTest::newRow("zero width") << u"email"_s << u"na\u200bme@example.com"_s << u"name@example.com"_s;
    QTest::newRow("letter") << u"letter"_s << u"A B\n1 St\nSW1A 1AA"_s << u"ab1stsw1a1aa"_s;
    QTest::newRow("letter, final sigma") << u"letter"_s << u"\u03a3\u0391\u03a3"_s << u"\u03c3\u03b1\u03c2"_s;
}

void TestRecipient::normalises()
{
    QFETCH(QString, type);
    QFETCH(QString, to);
    QFETCH(QString, normalised);
    QCOMPARE(normalisedTo(type, to), normalised);
}

void TestRecipient::foldsAsThePlatform_data()
{
    QTest::addColumn<QString>("recipient");
    QTest::addColumn<QString>("folded");
    const QJsonArray cases = test::vectorCases(u"recipient_matching.json"_s);
    for (const QJsonValue &row : cases) {
        if (row["expect"_L1].isString())
            QTest::newRow(qPrintable(row["id"_L1].toString()))
                << row["input"_L1].toString() << row["expect"_L1].toString();
    }
}

void TestRecipient::foldsAsThePlatform()
{
    QFETCH(QString, recipient);
    QFETCH(QString, folded);
    QCOMPARE(foldedRecipient(recipient), folded);
}

POSTROOM_TEST(TestRecipient)
#include "tst_recipient.moc"
