// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipientfiles/recipientfilecheck.h"
#include "recipientfiles/recipientfilewords.h"
#include "support/testmain.h"
#include "workbookfile.h"

#include <atomic>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <thread>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

/// A cell with a text of its own.
QByteArray textCell(const QByteArray &address, const QByteArray &text)
{
    return "<c r=\"" + address + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

const QByteArray headers = "<row r=\"1\">" + textCell("A1", "phone number") + textCell("B1", "name") + "</row>";

/// The text that a file becomes, or the sentence why it becomes none.
QString readFile(const QByteArray &bytes, const QString &name = u"people.xlsx"_s)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return u"not written"_s;
    const auto source = recipientFileSource(path);
    if (!source)
        return unreadableFileSentence(source.error());
    QString text;
    if (!(*source)->restart())
        return u"not restarted"_s;
    for (;;) {
        const Result<QString> piece = (*source)->next();
        if (!piece)
            return unreadableFileSentence(piece.error());
        if (piece->isEmpty())
            return text;
        text += *piece;
    }
}

} // namespace

class TestWorkbook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsStoredValues_data();
    void readsStoredValues();
    void leavesOutWhatIsHidden();
    void readsTheFirstVisibleSheet();
    void readsOds();
    void readsWhatOdsHidesAndRepeats();
    void staysWithinItsBounds_data();
    void staysWithinItsBounds();
    void readsHeadersUpToTheBound();
    void endsSoonWhenItIsCancelled();
    void endsAtWhateverStepItIsCancelled();
    void saysWhyItIsNotRead_data();
    void saysWhyItIsNotRead();
};

void TestWorkbook::readsStoredValues_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QByteArray>("properties");
    QTest::addColumn<QString>("text");
    const QByteArray plain = "<workbookPr/>";
    const QByteArray from1904 = R"(<workbookPr date1904="1"/>)";
    QTest::newRow("text") << textCell("A2", "07700 900123") << plain << u"07700 900123"_s;
    QTest::newRow("text with comma") << textCell("A2", "a, &quot;b&quot;") << plain << u"\"a, \"\"b\"\"\""_s;
    QTest::newRow("number without its zero") << "<c r=\"A2\"><v>7700900123</v></c>"_ba << plain << u"7700900123"_s;
    QTest::newRow("number that is shown with an exponent")
        << "<c r=\"A2\" s=\"0\"><v>447700900123</v></c>"_ba << plain << u"447700900123"_s;
    QTest::newRow("fraction") << "<c r=\"A2\"><v>2.5</v></c>"_ba << plain << u"2.5"_s;
    QTest::newRow("truth value") << "<c r=\"A2\" t=\"b\"><v>1</v></c>"_ba << plain << u"True"_s;
    QTest::newRow("formula's result") << "<c r=\"A2\"><f>1+1</f><v>2</v></c>"_ba << plain << u"2"_s;
    QTest::newRow("date") << "<c r=\"A2\" s=\"1\"><v>46203</v></c>"_ba << plain << u"2026-06-30 00:00:00"_s;
    QTest::newRow("date and time, own format")
        << "<c r=\"A2\" s=\"2\"><v>46203.2763888889</v></c>"_ba << plain << u"2026-06-30 06:38:00"_s;
    QTest::newRow("date and time, counted from 1904")
        << "<c r=\"A2\" s=\"2\"><v>44741.2763888889</v></c>"_ba << from1904 << u"2026-06-30 06:38:00"_s;
    QTest::newRow("date, counted from 1904")
        << "<c r=\"A2\" s=\"1\"><v>44741</v></c>"_ba << from1904 << u"2026-06-30 00:00:00"_s;
}

void TestWorkbook::readsStoredValues()
{
    QFETCH(QByteArray, cell);
    QFETCH(QByteArray, properties);
    QFETCH(QString, text);
    QCOMPARE(readFile(xlsx({headers + "<row r=\"2\">" + cell + textCell("B2", "Ann") + "</row>", properties})),
        u"phone number,name\r\n"_s + text + u",Ann\r\n"_s);
}

void TestWorkbook::leavesOutWhatIsHidden()
{
    Workbook workbook{headers + R"(<row r="2" hidden="1">)" + textCell("A2", "x") + "</row><row r=\"3\">"
        + textCell("A3", "07700900123") + textCell("B3", "Ann") + textCell("C3", "secret") + "</row><row r=\"4\">"
        + textCell("A4", "07700900124") + textCell("B4", "other") + "</row>"};
    workbook.beforeRows = R"(<cols><col min="3" max="3" width="9" hidden="1"/></cols>)";
    workbook.afterRows = R"(<mergeCells count="1"><mergeCell ref="B3:B4"/></mergeCells>)";
    QCOMPARE(readFile(xlsx(workbook)), u"phone number,name\r\n07700900123,Ann\r\n07700900124,Ann\r\n"_s);
}

void TestWorkbook::readsTheFirstVisibleSheet()
{
    Workbook workbook{headers};
    workbook.sheets
        = R"(<sheet name="A" sheetId="1" state="hidden" r:id="rId1"/><sheet name="B" sheetId="2" r:id="rId2"/>)";
    QCOMPARE(readFile(xlsx(workbook)), u"other sheet\r\n"_s);
    workbook.sheets.replace("hidden", "veryHidden");
    QCOMPARE(readFile(xlsx(workbook)), u"other sheet\r\n"_s);
    workbook.sheets.replace("state=\"veryHidden\"", "");
    workbook.relationType = "chartsheet";
    QCOMPARE(readFile(xlsx(workbook)), u"other sheet\r\n"_s);
}

void TestWorkbook::readsOds()
{
    const QByteArray row
        = R"(<table:table-row><table:table-cell office:value-type="string"><text:p>phone number</text:p></table:table-cell></table:table-row>)"
          R"(<table:table-row><table:table-cell office:value-type="float" office:value="447700900123"><text:p>4.5E+11</text:p></table:table-cell></table:table-row>)"
          R"(<table:table-row><table:table-cell office:value-type="date" office:date-value="2026-06-30T06:38:00"><text:p>30/06/26</text:p></table:table-cell></table:table-row>)";
    QCOMPARE(readFile(ods(row), u"people.ods"_s), u"phone number\r\n447700900123\r\n2026-06-30 06:38:00\r\n"_s);
}

void TestWorkbook::readsWhatOdsHidesAndRepeats()
{
    const auto cell = [](const QByteArray &text) {
        return R"(<table:table-cell office:value-type="string"><text:p>)" + text + "</text:p></table:table-cell>";
    };
    const auto row = [&cell](const QByteArray &first, const QByteArray &attributes = {}) {
        return "<table:table-row " + attributes + ">" + cell(first) + cell("secret") + cell(first + "!")
            + "</table:table-row>";
    };
    const OdsParts before{R"(<style:style style:name="t1" style:family="table"><style:table-properties )"
                          R"(table:display="false"/></style:style>)",
        R"(<table:table table:name="Hidden" table:style-name="t1"><table:table-row>)" + cell("no")
            + "</table:table-row></table:table>"};
    QCOMPARE(
        readFile(
            ods(row("one") + row("two", R"(table:number-rows-repeated="3")") + row("three")
                + R"(<table:table-row table:number-rows-repeated="1048570"><table:table-cell/></table:table-row>)"),
            u"people.ods"_s),
        u"one,secret,one!\r\n"_s + u"two,secret,two!\r\n"_s.repeated(3) + u"three,secret,three!\r\n"_s);
    const QByteArray rows = R"(<table:table-column/><table:table-column table:visibility="collapse"/>)"
                            R"(<table:table-column table:number-columns-repeated="16382"/>)"
        + row("one") + row("two", R"(table:visibility="collapse" table:number-rows-repeated="2")")
        + row("three", R"(table:visibility="filter")") + row("four");
    QCOMPARE(readFile(ods(rows, "<manifest/>", before), u"people.ods"_s), u"one,one!\r\nfour,four!\r\n"_s);
}

// A few hundred bytes describe sheets of any size: what the bounds are for.
void TestWorkbook::staysWithinItsBounds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("sentence");
    const QString rows
        = u"The workbook has more than 200,000 rows, and the platform refuses it. Split it into smaller files."_s;
    const QString columns = u"The workbook has a header beyond its 1,000th column, and the platform refuses it. Delete "
                            "the columns that the template does not need."_s;
    const QString cells = u"The sheet would have more cells than can be read here. Delete what the template does not "
                          "need, or save it as CSV."_s;
    QTest::newRow("row far below") << xlsx({headers + R"(<row r="200002"><c r="A200002"><v>1</v></c></row>)"}) << rows;
    QTest::newRow("header far right") << xlsx(
        {R"(<row r="1">)" + textCell("A1", "phone number") + textCell("ALM1", "name") + "</row>"})
                                      << columns;
    QTest::newRow("beyond every sheet") << xlsx(
        {R"(<row r="1"><c r="A1"><v>1</v></c><c r="ZZZZZ1"><v>1</v></c></row>)"})
                                        << columns;
    Workbook merged{
        R"(<row r="1">)" + textCell("A1", "x") + "</row><row r=\"200000\">" + R"(<c r="ALL200000"><v>1</v></c></row>)"};
    merged.afterRows = R"(<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>)";
    QTest::newRow("one merge over all") << xlsx(merged) << cells;
    Workbook stacked{
        R"(<row r="1">)" + textCell("A1", "x") + R"(</row><row r="100000"><c r="B100000"><v>1</v></c></row>)"};
    stacked.afterRows
        = "<mergeCells>" + QByteArray(R"(<mergeCell ref="A1:B100000"/>)").repeated(1000) + "</mergeCells>";
    QTest::newRow("merges over merges") << xlsx(stacked) << cells;
    const QByteArray wide = R"(<row r="1"><c r="ALL1"><v>1</v></c></row>)";
    QByteArray commas = wide;
    for (int row = 2; row < 60'000; ++row)
        commas += "<row><c r=\"ALL" + QByteArray::number(row) + "\"><v>1</v></c></row>";
    QTest::newRow("commas alone") << xlsx({commas}) << cells;
    const QByteArray repeated = R"(<table:table-row table:number-rows-repeated="100000"><table:table-cell )"
                                R"(office:value-type="float" office:value="1" table:number-columns-repeated="900"/>)"
                                "</table:table-row>";
    QTest::newRow("repeated rows of repeated cells") << ods(repeated) << cells;
    QTest::newRow("more repeated rows than a sheet has")
        << ods(QByteArray(repeated).replace("\"100000\"", "\"300000\"").replace("\"900\"", "\"1\"")) << rows;
}

void TestWorkbook::staysWithinItsBounds()
{
    QFETCH(QByteArray, bytes);
    QVERIFY2(bytes.size() < 10'000'000, qPrintable(QString::number(bytes.size())));
    QTEST(readFile(bytes, bytes.contains("mimetype") ? u"people.ods"_s : u"people.xlsx"_s), "sentence");
}

// The columns behind the last header are not read, but the first fifty always.
void TestWorkbook::readsHeadersUpToTheBound()
{
    const QByteArray second = R"(<row r="2">)" + textCell("A2", "07700900123") + textCell("AX2", "fiftieth")
        + textCell("AY2", "one more") + "</row>";
    const QString few = readFile(xlsx({headers + second}));
    QVERIFY(few.contains(u"fiftieth"_s));
    QVERIFY(!few.contains(u"one more"_s));
    const QByteArray last = R"(<row r="1">)" + textCell("A1", "phone number") + textCell("ALL1", "last") + "</row>";
    QVERIFY(readFile(xlsx({last + second})).contains(u"one more"_s));
}

void TestWorkbook::endsSoonWhenItIsCancelled()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"people.xlsx"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(xlsx({headers}));
    file.close();
    const std::atomic_bool isCancelled = true;
    const auto source = recipientFileSource(path, {{}, &isCancelled});
    QVERIFY(!source);
    QCOMPARE(unreadableFileSentence(source.error()), u"The check was stopped."_s);
}

// Nobody knows at which step the file is given up: whichever it is, reading ends there, or it was over before.
void TestWorkbook::endsAtWhateverStepItIsCancelled()
{
    QByteArray rows = headers;
    for (int row = 2; row < 3000; ++row) {
        const QByteArray number = QByteArray::number(row);
        rows += "<row r=\"" + number + "\">" + textCell("A" + number, "07700900123") + "</row>";
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"people.xlsx"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(xlsx({rows}));
    file.close();
    int cancelled = 0;
    for (int turns = 0; turns < 200; ++turns) {
        std::atomic_bool isCancelled = false;
        std::thread other([&isCancelled, turns] {
            for (int turn = 0; turn < turns; ++turn)
                std::this_thread::yield();
            isCancelled = true;
        });
        const auto source = recipientFileSource(path, {{}, &isCancelled});
        other.join();
        if (source)
            continue;
        QCOMPARE(unreadableFileSentence(source.error()), u"The check was stopped."_s);
        ++cancelled;
    }
    QVERIFY(cancelled > 0);
}

void TestWorkbook::saysWhyItIsNotRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("sentence");
    const QByteArray compound = QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(512, '\0');
    const QString encrypted = u"The workbook is protected by a password. Save it without one, and check it again."_s;
    const QString package = u"EncryptedPackage"_s;
    QTest::newRow("encrypted xlsx") << compound
            + QByteArray(reinterpret_cast<const char *>(package.utf16()), package.size() * 2)
                                    << u"people.xlsx"_s << encrypted;
    QTest::newRow("encrypted ods") << ods({}, "<manifest:encryption-data/>") << u"people.ods"_s << encrypted;
    Workbook macros{headers};
    macros.relationType = "xlMacrosheet";
    QTest::newRow("macros alone")
        << xlsx(macros) << u"people.xlsm"_s
        << u"The workbook has no sheet of cells that is shown, only macros, charts or hidden sheets."_s;
    QTest::newRow("xls renamed")
        << compound << u"people.xlsx"_s
        << u"The file is a workbook of the format before 2007. Save it as .xlsx, .ods or CSV."_s;
    QTest::newRow("HTML renamed")
        << "<html></html>"_ba << u"people.xls"_s
        << u"The file is named as a workbook and is none; its name may have been changed. Save it as .xlsx, .ods or CSV."_s;
    QTest::newRow("other archive") << zipArchive({{"a.txt", "a"}}) << u"people.xlsx"_s
                                   << u"The file must be a spreadsheet: .csv, .tsv, .xlsx, .xlsm or .ods."_s;
    QTest::newRow("cut off") << xlsx({headers}).first(400) << u"people.xlsx"_s
                             << u"The workbook is damaged. Open it in a spreadsheet program and save it again."_s;
    QTest::newRow("zip bomb") << zipArchive({{"xl/workbook.xml", "x", 2'000'000'000}}) << u"people.xlsx"_s
                              << u"The workbook would be far larger unpacked than it is, so it is not opened."_s;
    QTest::newRow("too large") << QByteArray(10'000'000, 'x') << u"people.csv"_s
                               << u"The file must be smaller than 10 MB."_s;
    QTest::newRow("other type") << "x"_ba << u"people.pdf"_s
                                << u"The file must be a spreadsheet: .csv, .tsv, .xlsx, .xlsm or .ods."_s;
}

void TestWorkbook::saysWhyItIsNotRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QTEST(readFile(bytes, name), "sentence");
}

POSTROOM_TEST(TestWorkbook)
#include "tst_workbook.moc"
