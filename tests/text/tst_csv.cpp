// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "text/csv.h"

#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

class TestCsv : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void exceptionTooWide_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("dangerous");
        QTest::newRow("phone") << u"+447700900123"_s << false;
        QTest::newRow("phone, 7 digits") << u"+4477009"_s << false;
        QTest::newRow("too short") << u"+447700"_s << true;
        QTest::newRow("too long") << u"+4477009001234567"_s << true;
        QTest::newRow("phone and more") << u"+447700900123*cmd"_s << true;
        QTest::newRow("dashes") << u"+44-7700-900123"_s << true;
        QTest::newRow("sum") << u"+1-1"_s << true;
        QTest::newRow("equals") << u"=1+1"_s << true;
        QTest::newRow("at") << u"@SUM(A1)"_s << true;
        QTest::newRow("minus") << u"-1"_s << true;
        QTest::newRow("tab") << u"\t=1"_s << true;
        QTest::newRow("carriage return") << u"\r=1"_s << true;
        QTest::newRow("wide equals") << u"\uFF1D1"_s << true;
        QTest::newRow("ordinary") << u"Zoë"_s << false;
        QTest::newRow("empty") << u""_s << false;
    }
    void exceptionTooWide()
    {
        QFETCH(QString, text);
        QFETCH(bool, dangerous);
        QCOMPARE(defused(text), dangerous ? u'\'' + text : text);
    }

    void tellsNullFromEmpty()
    {
        CsvWriter writer;
        writer.field(QString()).field(u""_s).field(u"NULL"_s).field(u"\"\""_s).endLine();
        QCOMPARE(writer.take(), u",\"\",NULL,\"\"\"\"\"\"\r\n"_s);
    }

    void quotesWhatNeedsIt()
    {
        CsvWriter writer;
        writer.field(u"a,b"_s).field(u"a\nb"_s).field(u"say \"x\""_s).field(u"a\tb"_s).endLine();
        QCOMPARE(writer.take(), u"\"a,b\",\"a\nb\",\"say \"\"x\"\"\",a\tb\r\n"_s);
        CsvWriter breaks;
        for (const QString &text : {u"a\u2028b"_s, u"a\u2029b"_s, u"a\u0085b"_s, u"a\vb"_s, u"a\fb"_s, u"a\u001eb"_s})
            breaks.field(text).endLine();
        QCOMPARE(breaks.take(),
            u"\"a\u2028b\"\r\n\"a\u2029b\"\r\n\"a\u0085b\"\r\n\"a\vb\"\r\n\"a\fb\"\r\n\"a\u001eb\"\r\n"_s);
        CsvWriter tabs('\t', "\n");
        tabs.field(u"a,b"_s).field(u"a\tb"_s).endLine();
        QCOMPARE(tabs.take(), u"a,b\t\"a\tb\"\n"_s);
    }

    void takesUtf8AsItTakesTexts()
    {
        const QStringList texts{u"Zoë"_s, u"=1"_s, u"\uFF20x"_s, u"a\u2028b"_s, u"\u0085"_s, u""_s, u"say \"x\""_s};
        CsvWriter writer;
        CsvWriter utf8;
        for (const QString &text : texts) {
            writer.field(text);
            utf8.fieldUtf8(text.toUtf8());
        }
        QCOMPARE(utf8.fieldUtf8(std::nullopt).takeUtf8(), writer.field(QString()).take().toUtf8());
    }

    void numbersAreNoFormulas()
    {
        CsvWriter writer;
        writer.field(u"-5"_s, CsvWriter::Trust::Number).endLine();
        QCOMPARE(writer.take(), u"-5\r\n"_s);
    }
};

POSTROOM_TEST(TestCsv)
#include "tst_csv.moc"
