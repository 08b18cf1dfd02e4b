// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipients/pastedrecipients.h"
#include "support/testmain.h"

#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

class TestPastedRecipients : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void listsAreTakenApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("recipients");
        const QStringList two{u"07700 900123"_s, u"jo@example.gov.uk"_s};
        QTest::newRow("lines") << u"07700 900123\njo@example.gov.uk\n"_s << two;
        QTest::newRow("lines of Windows") << u"07700 900123\r\njo@example.gov.uk\r\n"_s << two;
        QTest::newRow("commas") << u"07700 900123, jo@example.gov.uk"_s << two;
        QTest::newRow("semicolons") << u"07700 900123;jo@example.gov.uk;"_s << two;
        QTest::newRow("cells of a row") << u"07700 900123\tjo@example.gov.uk"_s << two;
        QTest::newRow("line separators") << u"07700 900123\u2028jo@example.gov.uk"_s << two;
        QTest::newRow("quoted cells") << u"\"07700 900123\",\"jo@example.gov.uk\""_s << two;
        QTest::newRow("apostrophe of a spreadsheet") << u"'07700 900123\njo@example.gov.uk"_s << two;
        QTest::newRow("names") << u"Jo Bloggs <jo@example.gov.uk>; Al <al@example.gov.uk>"_s
                               << QStringList{u"jo@example.gov.uk"_s, u"al@example.gov.uk"_s};
        QTest::newRow("spaces") << u"jo@example.gov.uk al@example.gov.uk"_s
                                << QStringList{u"jo@example.gov.uk"_s, u"al@example.gov.uk"_s};
        QTest::newRow("numbers with spaces between")
            << u"07700900123 07700900124"_s << QStringList{u"07700900123"_s, u"07700900124"_s};
        QTest::newRow("full stop") << u"07700 900123, jo@example.gov.uk."_s << two;
        QTest::newRow("links") << u"tel:07700%20900123\nmailto:jo@example.gov.uk?subject=Code"_s << two;
    }
    void listsAreTakenApart()
    {
        QFETCH(QString, text);
        const PastedRecipients pasted = pastedRecipients(text);
        QTEST(pasted.recipients, "recipients");
        QVERIFY(pasted.isList);
        QVERIFY(pasted.refused.isEmpty());
        QCOMPARE(pasted.repeated, 0);
    }

    void oneTermIsNoList_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("separators alone") << u" ,\n; "_s;
        QTest::newRow("a number") << u"07700 900123"_s;
        QTest::newRow("a number and a line end") << u"07700 900123\n"_s;
        QTest::newRow("a number over two lines") << u"07700\n900123"_s;
        QTest::newRow("an address over two lines") << u"jo\n@example.gov.uk"_s;
        QTest::newRow("a reference with a comma") << u"permit 12, appeal"_s;
        QTest::newRow("a reference that ends in a number") << u"batch 4, 07700900123"_s;
        QTest::newRow("an id") << u"3F2504E0-4F89-41D3-9A0C-0305E82C3301"_s;
    }
    void oneTermIsNoList()
    {
        QFETCH(QString, text);
        QVERIFY(!pastedRecipients(text).isList);
    }

    void everySpellingOfARecipientIsThatRecipient()
    {
        const PastedRecipients pasted = pastedRecipients(
            u"07700 900123\n+44 (0)7700 900-123\n00447700900123\n7700900123\nJo@Example.gov.uk\njo@example.gov.uk"_s);
        QCOMPARE(pasted.recipients, (QStringList{u"07700 900123"_s, u"Jo@Example.gov.uk"_s}));
        QCOMPARE(pasted.repeated, 4);
        QVERIFY(pasted.isList);
    }

    void theSameTwiceIsAListOfOne()
    {
        const PastedRecipients pasted = pastedRecipients(u"07700900123, 07700900123"_s);
        QCOMPARE(pasted.recipients, QStringList{u"07700900123"_s});
        QCOMPARE(pasted.repeated, 1);
        QVERIFY(pasted.isList);
    }

    void whatIsNoRecipientIsNamedAsItWasGiven()
    {
        const PastedRecipients pasted
            = pastedRecipients(u"Phone number\n07700 900123\n\n  Jo Bloggs \n07700\njo@example"_s);
        QCOMPARE(pasted.recipients, QStringList{u"07700 900123"_s});
        QCOMPARE(pasted.refused, (QStringList{u"Phone number"_s, u"Jo Bloggs"_s, u"07700"_s, u"jo@example"_s}));
        QVERIFY(pasted.isList); // a column with its heading
    }

    void aLongColumnTakesNoTime()
    {
        QString column;
        for (int i = 0; i < 2'000; ++i)
            column += u"07700 %1\n"_s.arg(900'000 + i);
        QCOMPARE(pastedRecipients(column).recipients.size(), 2'000);
    }
};

POSTROOM_TEST(TestPastedRecipients)
#include "tst_pastedrecipients.moc"
