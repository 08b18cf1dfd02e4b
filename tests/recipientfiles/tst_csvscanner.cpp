// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/whitespace.h"
#include "recipientfiles/csvscanner.h"
#include "recipientfiles/textencoding.h"
#include "recipientfiles/textends.h"
#include "support/testmain.h"

#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

namespace {

/// The rows of a text, fed in pieces of one size.
QList<QStringList> rowsOf(const QString &text, qsizetype pieceSize, CsvScanner::Fault *fault = nullptr)
{
    QList<QStringList> rows;
    CsvScanner scanner(u',', true, [&rows](const CsvRow &row) {
        QStringList cells;
        for (qsizetype i = 0; i < row.size(); ++i)
            cells += row.cell(i).toString();
        rows += cells;
    });
    for (qsizetype at = 0; at < text.size(); at += pieceSize)
        scanner.feed(QStringView(text).mid(at, pieceSize));
    scanner.finish();
    if (fault)
        *fault = scanner.fault();
    return rows;
}

} // namespace

class TestCsvScanner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsCells_data();
    void readsCells();
    void stopsAtFaults_data();
    void stopsAtFaults();
    void readsTenThousandColumns();
    void trimsAcrossPieces_data();
    void trimsAcrossPieces();
    void normalisesLineEnds();
    void guessesEncodings_data();
    void guessesEncodings();
    void decodesInPieces_data();
    void decodesInPieces();
};

void TestCsvScanner::readsCells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<QStringList>>("rows");
    QTest::newRow("plain") << u"a,b\nc,d"_s << QList<QStringList>{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("CR LF") << u"a\r\nb\r\n"_s << QList<QStringList>{{u"a"_s}, {u"b"_s}};
    QTest::newRow("blank line") << u"a\n\nb"_s << QList<QStringList>{{u"a"_s}, {}, {u"b"_s}};
    QTest::newRow("only a space") << u"a\n \nb"_s << QList<QStringList>{{u"a"_s}, {u""_s}, {u"b"_s}};
    QTest::newRow("empty cells") << u",,"_s << QList<QStringList>{{u""_s, u""_s, u""_s}};
    QTest::newRow("spaces after separators") << u"a,  b ,c"_s << QList<QStringList>{{u"a"_s, u"b "_s, u"c"_s}};
    QTest::newRow("quoted") << u"\"a,b\",\"c\nd\""_s << QList<QStringList>{{u"a,b"_s, u"c\nd"_s}};
    QTest::newRow("doubled quotes") << u"\"a\"\"b\""_s << QList<QStringList>{{u"a\"b"_s}};
    QTest::newRow("quote inside") << u"a\"b,c\"\"d"_s << QList<QStringList>{{u"a\"b"_s, u"c\"\"d"_s}};
    QTest::newRow("text behind a quote") << u"\"a\"b\",c"_s << QList<QStringList>{{u"ab\""_s, u"c"_s}};
    QTest::newRow("quote that never closes") << u"a,\"b,c\nd"_s << QList<QStringList>{{u"a"_s, u"b,c\nd"_s}};
    QTest::newRow("open and empty at the end") << u"a,\""_s << QList<QStringList>{{u"a"_s, u""_s}};
    QTest::newRow("separator at the end") << u"a,\n"_s << QList<QStringList>{{u"a"_s, u""_s}};
    QTest::newRow("nothing") << QString() << QList<QStringList>{};
    QTest::newRow("NUL") << QString(QChar(0)) << QList<QStringList>{{QString(QChar(0))}};
}

void TestCsvScanner::readsCells()
{
    QFETCH(QString, text);
    QFETCH(QList<QStringList>, rows);
    for (qsizetype size : {1, 2, 3, 1000})
        QCOMPARE(rowsOf(text, size), rows);
}

void TestCsvScanner::stopsAtFaults_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("loneReturn");
    QTest::addColumn<bool>("longCell");
    QTest::newRow("lone CR") << u"a\rb"_s << true << false;
    QTest::newRow("lone CR in quotes") << u"\"a\rb\""_s << false << false;
    QTest::newRow("CR before LF CR") << u"a\r\n\rb"_s << true << false;
    QTest::newRow("longest cell") << QString(131072, u'x') << false << false;
    QTest::newRow("one more") << QString(131073, u'x') << false << true;
    QTest::newRow("longest of pairs") << u"\U0001f600"_s.repeated(131072) << false << false;
    QTest::newRow("long and quoted") << u'"' + QString(131073, u'x') << false << true;
}

void TestCsvScanner::stopsAtFaults()
{
    QFETCH(QString, text);
    CsvScanner::Fault fault = CsvScanner::Fault::None;
    rowsOf(text, 4096, &fault);
    QTEST(fault == CsvScanner::Fault::LoneCarriageReturn, "loneReturn");
    QTEST(fault == CsvScanner::Fault::LongCell, "longCell");
}

void TestCsvScanner::readsTenThousandColumns()
{
    const QList<QStringList> rows = rowsOf(u"a"_s + u",b"_s.repeated(9999), 4096);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().size(), 10'000);
}

void TestCsvScanner::trimsAcrossPieces_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("trimmed");
    QTest::newRow("both ends") << u" \ufeffa b\n\u00a0"_s << u"a b"_s;
    QTest::newRow("kept inside") << u"a \n b"_s << u"a \n b"_s;
    QTest::newRow("nothing left") << u" \n "_s << QString();
}

void TestCsvScanner::trimsAcrossPieces()
{
    QFETCH(QString, text);
    const auto cut = [](char16_t unit) { return isAsciiWhitespace(unit) || isObscureWhitespace(unit); };
    QString kept;
    TextTrimmer trimmer(cut, cut, [&kept](QStringView piece) { kept += piece; });
    for (QChar c : std::as_const(text))
        trimmer.feed(QStringView(&c, 1));
    QTEST(kept, "trimmed");
}

void TestCsvScanner::normalisesLineEnds()
{
    QString text;
    LineEndNormaliser ends([&text](QStringView piece) { text += piece; });
    for (QStringView piece : {QStringView(u"a\r"), QStringView(u"\nb\n\u2028c\v\x85"), QStringView(u"d\r\re")})
        ends.feed(piece);
    QCOMPARE(text, u"a\r\nb\r\n\r\nc\r\n\r\nd\r\n\r\ne"_s);
}

void TestCsvScanner::guessesEncodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isReadByPlatform");
    QTest::newRow("plain") << "name"_ba << u"UTF-8"_s << true;
    QTest::newRow("UTF-8") << "pr\xc3\xa9nom"_ba << u"UTF-8"_s << true;
    QTest::newRow("UTF-8 with mark") << "\xef\xbb\xbfname"_ba << u"UTF-8"_s << true;
    QTest::newRow("Windows-1252") << "pr\xe9nom"_ba << u"Windows-1252"_s << false;
    QTest::newRow("UTF-8, cut off") << "pr\xc3"_ba << u"Windows-1252"_s << false;
    QTest::newRow("UTF-16LE with mark") << QByteArray("\xff\xfen\0a\0", 6) << u"UTF-16LE"_s << false;
    QTest::newRow("UTF-16BE with mark") << QByteArray("\xfe\xff\0n\0a", 6) << u"UTF-16BE"_s << false;
    QTest::newRow("UTF-16LE without") << QByteArray("n\0a\0m\0e\0", 8) << u"UTF-16LE"_s << false;
}

void TestCsvScanner::guessesEncodings()
{
    QFETCH(QByteArray, bytes);
    const TextEncoding guess = guessedEncoding(bytes, true);
    QTEST(encodingName(guess), "name");
    QTEST(isReadByPlatform(guess), "isReadByPlatform");
}

void TestCsvScanner::decodesInPieces_data()
{
    QTest::addColumn<TextEncoding>("encoding");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("hasFault");
    QTest::newRow("UTF-8") << TextEncoding::Utf8 << "a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80"_ba << u"aé€\U0001f600"_s
                           << false;
    QTest::newRow("cut off") << TextEncoding::Utf8 << "a\xe2\x82"_ba << u"a\ufffd"_s << true;
    QTest::newRow("Windows-1252") << TextEncoding::Windows1252 << "\x80 \xe9"_ba << u"€ é"_s << false;
    QTest::newRow("UTF-16LE") << TextEncoding::Utf16LittleEndian << QByteArray("\xe9\0\x3d\xd8\0\xde", 6)
                              << u"é\U0001f600"_s << false;
    QTest::newRow("UTF-16BE, odd") << TextEncoding::Utf16BigEndian << QByteArray("\0\xe9\0", 3) << u"é\ufffd"_s << true;
}

void TestCsvScanner::decodesInPieces()
{
    QFETCH(TextEncoding, encoding);
    QFETCH(QByteArray, bytes);
    TextDecoder decoder(encoding);
    QString text;
    for (char byte : std::as_const(bytes))
        text += decoder.decode(QByteArrayView(&byte, 1));
    text += decoder.finish();
    QTEST(text, "text");
    QTEST(decoder.hasFault(), "hasFault");
}

POSTROOM_TEST(TestCsvScanner)
#include "tst_csvscanner.moc"
