// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkedfile.h"
#include "recipientfiles/recipientfilewords.h"
#include "support/testmain.h"
#include "workbookfile.h"

#include <QTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray sheetHeaders = R"(<row r="1"><c r="A1" t="inlineStr"><is><t>phone number</t></is></c>)"
                                R"(<c r="B1" t="inlineStr"><is><t>name</t></is></c></row>)";

QByteArray sheetRow(const QByteArray &number, const QByteArray &cell)
{
    return "<row r=\"" + number + "\">" + cell + "<c r=\"B" + number
        + "\" t=\"inlineStr\"><is><t>Ann</t></is></c></row>";
}

/// A text file in UTF-16 as it lies on disk.
QByteArray utf16(const QString &text)
{
    return "\xff\xfe" + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

} // namespace

/// Every entry of user-reports.md, "Recipients and files", under its name. Those about one recipient alone have theirs
/// in tests/recipients and tests/vectors too.
class TestReportedFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leadingZeroLost();
    void displayFormatReadInsteadOfTheValue();
    void datesAreNumbersWithAFormat();
    void missingReportedAsInvalid();
    void noRowsPath_data();
    void noRowsPath();
    void duplicateHeadersBecomeLists();
    void twoValidatorsDisagree();
    void wrongReasonWins();
    void regionTestTooNarrow();
    void addressesOfOneRow_data();
    void addressesOfOneRow();
    void normalisingIsNotIdempotent();
    void encodingFailureNotExplained_data();
    void encodingFailureNotExplained();
    void encodingCanBeChanged();
    void delimiterAssumed_data();
    void delimiterAssumed();
    void twoPathsForOneQuestion();
    void limitCheckedWithoutValues();
    void duplicatesNotSeen();
    void duplicatesOfLettersAreNotSaid();
    void allOrNothingWithUnexplainedReasons();
};

void TestReportedFiles::leadingZeroLost()
{
    const Checked csv = checkedText(u"phone number,name\n7700900123,Ann\n07700900124,Bob"_s);
    QCOMPARE(csv.report.faults.any, 0);
    QCOMPARE(csv.report.withoutLeadingZero, 1);
    QVERIFY2(csv.said().contains(u"leading 0, and w"_s), qPrintable(csv.said()));
    const QByteArray asText = R"(<c r="A3" t="inlineStr"><is><t>7700900123</t></is></c>)";
    const Checked workbook = checkedFile(
        xlsx({sheetHeaders + sheetRow("2", R"(<c r="A2"><v>7700900123</v></c>)") + sheetRow("3", asText)}),
        u"people.xlsx"_s);
    QCOMPARE(workbook.report.faults.any, 0);
    QCOMPARE(workbook.report.withoutLeadingZero, 2);
}

void TestReportedFiles::displayFormatReadInsteadOfTheValue()
{
    const Checked workbook
        = checkedFile(xlsx({sheetHeaders + sheetRow("2", R"(<c r="A2"><v>447700900123</v></c>)")}), u"people.xlsx"_s);
    QCOMPARE(workbook.rows, QStringList{QString()});
    const Checked csv = checkedText(u"phone number,name\n4.477E+11,Bob"_s);
    QVERIFY2(csv.rows.constFirst().startsWith(u"phone number: "_s), qPrintable(csv.rows.constFirst()));
    QVERIFY2(csv.rows.constFirst().contains(u"its last digits are lost"_s), qPrintable(csv.rows.constFirst()));
}

void TestReportedFiles::datesAreNumbersWithAFormat()
{
    const Checked workbook = checkedFile(
        xlsx({sheetHeaders + sheetRow("2", R"(<c r="A2" s="2"><v>46203.2763888889</v></c>)")}), u"people.xlsx"_s);
    QCOMPARE(workbook.report.reading.dates, 1);
    QVERIFY2(workbook.said().contains(u"“2026-06-30 06:38:00”"_s), qPrintable(workbook.said()));
}

void TestReportedFiles::missingReportedAsInvalid()
{
    std::vector<qint64> numbers;
    const auto form = recipientTemplate(RecipientType::Sms, u"Hi ((name))"_s);
    const auto source = textSource(u"phone number,name\n\n07700 900123,Ann"_s);
    RecipientFileCheck check(*source, *form, {}, [&](const RecipientRow &row) {
        if (row.hasFault())
            numbers.push_back(row.shownNumber());
    });
    QVERIFY(check.run());
    QCOMPARE(numbers, std::vector<qint64>{2});
    const Checked result = checkedText(u"phone number,name\n\n07700 900123,Ann"_s);
    QCOMPARE(result.rows, (QStringList{u"phone number: Missing; name: Missing"_s, QString()}));
    QCOMPARE(rowFaultSummary(result.report.faults, RecipientType::Sms), QStringList{u"enter missing data in 1 row"_s});
}

void TestReportedFiles::noRowsPath_data()
{
    QTest::addColumn<QString>("csv");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("header only") << u"phone number,name"_s
                                 << u"The file has the names of the columns and no rows below them."_s;
    QTest::newRow("data only")
        << u"07700 900123,Ann"_s
        << u"The file has a single row. Its first row must name the columns, with the recipients below."_s;
    QTest::newRow("one empty line") << u"\n"_s << u"The file has empty lines and nothing else."_s;
    QTest::newRow("commas") << u",,,\n,,"_s
                            << u"The file has commas and nothing between them: all its cells are empty."_s;
    QTest::newRow("zero bytes") << QString() << u"There is nothing in the file."_s;
}

void TestReportedFiles::noRowsPath()
{
    QFETCH(QString, csv);
    const RecipientFileReport report = checkedText(csv).report;
    QCOMPARE(report.fileFaults().front(), FileFault::NoRows);
    QTEST(fileFaultSentence(FileFault::NoRows, report, {}), "sentence");
}

void TestReportedFiles::duplicateHeadersBecomeLists()
{
    const Checked result = checkedText(u"phone number,PHONE_NUMBER,name\n07700900123,07700900124,A\n07700900123,,B"_s);
    QCOMPARE(result.report.columns.duplicateRecipientColumns(), (QStringList{u"phone number"_s, u"PHONE_NUMBER"_s}));
    QCOMPARE(result.report.fileFaults(), std::vector{FileFault::DuplicateRecipientColumns});
    QVERIFY(result.said().contains(u"“phone number”, “PHONE_NUMBER”"_s));
    QCOMPARE(result.report.faults.any, 0);
}

void TestReportedFiles::twoValidatorsDisagree()
{
    const Checked result
        = checkedText(u"phone number,name\n07700\u00a0900\u00a0123,A\n07700\u202f900124,B\n\ufeff07700900125,C"_s);
    QCOMPARE(result.report.faults.any, 0);
}

void TestReportedFiles::wrongReasonWins()
{
    const QString csv = u"phone number,name\n+33 7 70 01 23 45,A"_s;
    const Checked refused = checkedText(csv);
    QVERIFY2(!refused.rows.constFirst().contains(u"too long"_s), qPrintable(refused.rows.constFirst()));
    QVERIFY(refused.report.faults.badRecipients == 1);
    RecipientFileRules rules;
    rules.phones.international = true;
    QCOMPARE(checkedText(csv, rules).report.faults.any, 0);
}

void TestReportedFiles::regionTestTooNarrow()
{
    const Checked result = checkedText(u"phone number,name\n07797123456,Jersey\n+447781123456,Guernsey\n"
                                       "07624 123456,Man"_s);
    QCOMPARE(result.report.faults.any, 0);
    QCOMPARE(result.report.internationalCount, 0);
}

void TestReportedFiles::addressesOfOneRow_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("faults");
    const QString fault = u"email address: Not a valid email address"_s;
    QTest::newRow("two hyphens in a row") << u"info@north--south.example.gov.uk"_s << QString();
    QTest::newRow("international name") << u"info@xn--bcher-kva.example.gov.uk"_s << QString();
    QTest::newRow("straight apostrophe") << u"a.o'person@example.gov.uk"_s << QString();
    QTest::newRow("curly apostrophe") << u"a.o\u2019person@example.gov.uk"_s
                                      << fault
            + u". The apostrophe is the curly one of word processors; an email address has the straight one."_s;
    QTest::newRow("comma") << u"\"a,person@example.gov.uk\""_s
                           << fault + u". Its character number 2, “,”, cannot stand there."_s;
    QTest::newRow("two dots") << u"a..person@example.gov.uk"_s << fault + u". Two dots cannot stand side by side."_s;
    QTest::newRow("quoted") << u"\"\"\"a b\"\"@example.gov.uk\""_s
                            << fault + u". Its character number 1, “\"”, cannot stand there."_s;
    QTest::newRow("space in the host") << u"a@example .gov.uk"_s
                                       << fault + u". Its character number 10, a space, cannot stand there."_s;
    QTest::newRow("no host") << u"a@b"_s << fault;
}

void TestReportedFiles::addressesOfOneRow()
{
    QFETCH(QString, address);
    const Checked result = checkedText(u"email address\n"_s + address, {}, u"Hi"_s, RecipientType::Email);
    QTEST(result.rows.constFirst(), "faults");
}

// An address of the British Forces that names a country, which would be lost by normalising it.
void TestReportedFiles::normalisingIsNotIdempotent()
{
    const QString csv = u"address line 1,address line 2,address line 3,address line 4,postcode\n"
                        "A Soldier,Unit,BFPO 105,Germany,\nA Soldier,Unit,BFPO 105,,"_s;
    const Checked result = checkedText(csv, {}, u"Hi"_s, RecipientType::Letter);
    QVERIFY(!result.rows.constFirst().isEmpty());
    QVERIFY2(result.rows.constLast().isEmpty(), qPrintable(result.rows.constLast()));
}

void TestReportedFiles::encodingFailureNotExplained_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said"); ///< empty: the platform reads it
    QTest::addColumn<QString>("sample");
    const QString text = u"phone number,name\r\n07700900123,pr\u00e9nom"_s;
    const QString sample = u"07700900123,pr\u00e9nom"_s;
    QTest::newRow("UTF-8") << text.toUtf8() << QString() << sample;
    QTest::newRow("UTF-8 with mark") << "\xef\xbb\xbf" + text.toUtf8() << QString() << sample;
    QTest::newRow("ASCII") << "phone number,name\n07700900123,Ann"_ba << QString() << QString();
    QTest::newRow("Windows-1252") << text.toLatin1() << u"The file was read as Windows-1252;"_s << sample;
    QTest::newRow("UTF-16 with mark") << utf16(text) << u"The file was read as UTF-16LE;"_s << sample;
    QTest::newRow("truncated UTF-8") << text.toUtf8() + "\xe2\x82" << u"The file was read as Windows-1252;"_s
                                     << u"07700900123,pr\u00c3\u00a9nom\u00e2\u201a"_s;
}

void TestReportedFiles::encodingFailureNotExplained()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, said);
    const Checked result = checkedFile(bytes, u"people.CSV"_s);
    QCOMPARE(result.report.columns.headers(), (QStringList{u"phone number"_s, u"name"_s}));
    QCOMPARE(result.report.faults.any, 0);
    QTEST(result.report.reading.sample, "sample");
    QCOMPARE(result.said().isEmpty(), said.isEmpty());
    QVERIFY2(result.said().startsWith(said), qPrintable(result.said()));
}

void TestReportedFiles::encodingCanBeChanged()
{
    const QByteArray bytes = "phone number,name\n07700900123,pr\xc3\xa9nom";
    const Checked other = checkedFile(bytes, u"people.csv"_s, {TextEncoding::Windows1252});
    QCOMPARE(other.report.reading.sample, u"07700900123,pr\u00c3\u00a9nom"_s);
    QCOMPARE(other.report.fileFaults(), std::vector{FileFault::OtherEncoding});
    QVERIFY(readingSentence(other.report.reading).startsWith(u"Read as Windows-1252, separated by commas"_s));
    const Checked broken = checkedFile("phone number,name\n07700900123,\xe9", u"people.csv"_s, {TextEncoding::Utf8});
    QVERIFY(broken.said().startsWith(u"Some bytes of the file are no characters in UTF-8"_s));
}

void TestReportedFiles::delimiterAssumed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("said"); ///< empty: as the platform reads it
    QTest::newRow("commas") << "phone number,name\n07700 900123,Ann; PhD"_ba << u"people.csv"_s << QString();
    QTest::newRow("semicolons") << "phone number;name\n07700 900123;Ann, PhD"_ba << u"people.csv"_s
                                << u"The cells are separated by semicolons and were read so."_s;
    QTest::newRow("tabs") << "\n\nphone number\tname\n07700 900123\tAnn"_ba << u"people.csv"_s
                          << u"The cells are separated by tabs and were read so."_s;
    QTest::newRow("tabs in TSV") << "phone number\tname\n07700 900123\tAnn"_ba << u"people.tsv"_s << QString();
    QTest::newRow("commas in TSV") << "phone number,name\n07700 900123,Ann"_ba << u"people.tsv"_s
                                   << u"The cells are separated by commas and were read so."_s;
    QTest::newRow("semicolons in quotes") << "\"phone number;name\",name\n07700 900123,Ann"_ba << u"people.csv"_s
                                          << u"There is no column for the recipient"_s;
}

void TestReportedFiles::delimiterAssumed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QFETCH(QString, said);
    const Checked result = checkedFile(bytes, name);
    QCOMPARE(result.report.rowCount, 1);
    QCOMPARE(result.report.columns.headers().size(), 2);
    QCOMPARE(result.said().isEmpty(), said.isEmpty());
    QVERIFY2(result.said().startsWith(said), qPrintable(result.said()));
}

void TestReportedFiles::twoPathsForOneQuestion()
{
    QString csv = u"phone number,name\n"_s;
    for (int i = 0; i < 5000; ++i)
        csv += u"07700900%1,Person %2\n"_s.arg(i % 1000, 3, 10, QChar(u'0')).arg(i);
    const Checked result = checkedText(csv + u"0791101234,Last"_s);
    QCOMPARE(result.report.rowCount, 5001);
    QCOMPARE(result.report.faults.any, 1);
    QVERIFY(!result.rows.last().isEmpty());
}

void TestReportedFiles::limitCheckedWithoutValues()
{
    const QString content = QString(900, u'x') + u"((name))"_s;
    const Checked result
        = checkedText(u"phone number,name\n07700900123,Ann\n07700900124,"_s + QString(30, u'y'), {}, content);
    QCOMPARE(result.rows, (QStringList{QString(), u"The message has 930 characters; a text message can have 918."_s}));
    QVERIFY(result.said().contains(u"shorten the message in 1 row"_s));
}

void TestReportedFiles::duplicatesNotSeen()
{
    const Checked result
        = checkedText(u"phone number,name\n07700 900123,A\n07700900124,B\n+447700900123,C\n7700900124,D"_s);
    QCOMPARE(result.report.repeatedCount, 2);
    QVERIFY(result.report.fileFaults().empty());
    QVERIFY2(result.said().contains(u"rows 2 and 4; 3 and 5."_s), qPrintable(result.said()));
}

void TestReportedFiles::duplicatesOfLettersAreNotSaid()
{
    const QString row = u"\nA Person,1 Street,SW1A 1AA"_s;
    const Checked result
        = checkedText(u"address line 1,address line 2,postcode"_s + row + row, {}, u"Hi"_s, RecipientType::Letter);
    QCOMPARE(result.report.repeatedCount, 0);
    QVERIFY(result.said().isEmpty());
}

// 10,000 rows with twelve bad ones of six kinds: each kind is counted, each row named.
void TestReportedFiles::allOrNothingWithUnexplainedReasons()
{
    const QStringList bad{u"1,A"_s, u"0770090012X,B"_s, u",C"_s, u"07700900123,"_s, u"+33770012345,D"_s,
        u"07700900123,"_s + QString(919, u'x')};
    QString csv = u"phone number,name\n"_s;
    for (int i = 0; i < 10'000; ++i)
        csv += (i % 1000 == 7 && i < 6000          ? bad[i / 1000]
                       : i % 1000 == 8 && i < 6000 ? bad[i / 1000]
                                                   : u"07700900%1,Ann"_s.arg(i % 1000, 3, 10, QChar(u'0')))
            + u'\n';
    const Checked result = checkedText(csv);
    QCOMPARE(result.report.faults.any, 12);
    QCOMPARE(rowFaultSummary(result.report.faults, RecipientType::Sms),
        (QStringList{
            u"fix 6 phone numbers"_s, u"enter missing data in 4 rows"_s, u"shorten the messages in 2 rows"_s}));
    QVERIFY2(result.said().contains(u"something to fix: fix 6 phone numbers, enter missing data in 4 rows"_s),
        qPrintable(result.said()));
    QCOMPARE(result.rows.size() - result.rows.count(QString()), 12);
}

POSTROOM_TEST(TestReportedFiles)
#include "tst_reportedfiles.moc"
