// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkedfile.h"
#include "core/whitespace.h"
#include "recipientfiles/csvtext.h"
#include "recipientfiles/keptrows.h"
#include "recipientfiles/recipientfilerequest.h"
#include "recipientfiles/recipientfilewords.h"
#include "support/testmain.h"
#include "workbookfile.h"

#include <QBuffer>
#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

/// The check of a recipient file as a whole: limits, order, files that change, what is kept of it. What people reported
/// elsewhere is in tst_reportedfiles.
class TestRecipientFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysFileFaultsInTheirOrder();
    void stopsWhenTheFileChanges_data();
    void stopsWhenTheFileChanges();
    void refusesWhatIsNoPlainFile();
    void checksGuestLists();
    void sendsNoLettersInTrialMode();
    void saysThatAFileWasSentBefore();
    void countsWhatTheLimitsLeave();
    void readsTenThousandColumns();
    void keepsFaultyRowsInLittleMemory();
    void makesKeptRowsAnew();
    void writesTheGoodRowsAsTheyStand();
    void everyLineBreakStaysInItsRow();
    void breaksOfAWorkbookStayInTheirRow();
    void countsInTheSingular();
    void endsWhenItIsCancelled();
};

// Encoding and separator come before all else, since the platform reads nothing then (template-spec §6.5 "File level").
void TestRecipientFile::saysFileFaultsInTheirOrder()
{
    RecipientFileReport report;
    report.type = RecipientType::Letter;
    report.reading.encoding = TextEncoding::Windows1252;
    report.reading.separator = u';';
    report.reading.platformSeparator = u',';
    report.columns = RecipientColumns(
        {u"address line 1"_s, u"address_line_1"_s}, 0, *recipientTemplate(RecipientType::Letter, u"((a))"_s));
    report.tooManyRows = report.alreadySent = report.lettersInTrial = report.moreRowsThanRemaining
        = report.tooManyInternational = true;
    report.allowedToSend = false;
    report.faults.any = 1;
    QStringList codes;
    for (FileFault fault : report.fileFaults())
        codes += fileFaultCode(fault);
    QCOMPARE(codes.join(u' '),
        u"encoding separator too_many_rows no_rows no_recipient_column duplicate_recipient_columns missing_columns "
        "already_sent row_faults not_allowed_recipients letters_in_trial more_rows_than_remaining "
        "too_many_international"_s);
}

void TestRecipientFile::stopsWhenTheFileChanges_data()
{
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("longer") << "phone number,name\n07700900123,Ann\n07700900124,Bob\n"_ba;
    QTest::newRow("as long, at another time") << "phone number,name\n07700900123,Ann\n"_ba;
}

void TestRecipientFile::stopsWhenTheFileChanges()
{
    QFETCH(QByteArray, after);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"people.csv"_s);
    writeFile(path, "phone number,name\n07700900123,Ann\n");
    const auto source = delimitedSource({path, {}});
    const auto form = recipientTemplate(RecipientType::Sms, u"Hi"_s);
    RecipientFileCheck check(*source, *form, {});
    QVERIFY(check.step());
    writeFile(path, after);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(5), QFileDevice::FileModificationTime));
    file.close();
    Result<bool> isDone = false;
    while (isDone && !*isDone)
        isDone = check.step();
    QVERIFY(!isDone);
    QCOMPARE(unreadableFileSentence(isDone.error()), u"The file was changed while it was read. Check it again."_s);
}

void TestRecipientFile::refusesWhatIsNoPlainFile()
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(u"people.csv"_s);
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    for (const QString &path : {pipe, folder.path(), u"/dev/null"_s}) {
        const auto source = recipientFileSource(path);
        QVERIFY2(!source, qPrintable(path));
        QCOMPARE(source.error().code, u"no-file"_s);
    }
    const Result<bool> begun = delimitedSource({pipe, {}})->restart();
    QVERIFY(!begun);
    QVERIFY(unreadableFileSentence(begun.error()).contains(u"a pipe"_s));
}

void TestRecipientFile::checksGuestLists()
{
    RecipientFileRules rules;
    rules.allowed = {u"+44 7700 900123"_s};
    QVERIFY(checkedText(u"phone number,name\n07700900123,A"_s, rules).report.fileFaults().empty());
    const Checked refused = checkedText(u"phone number,name\n07700900123,A\n07700900124,B"_s, rules);
    QCOMPARE(refused.report.fileFaults(), std::vector{FileFault::NotAllowedRecipients});
}

void TestRecipientFile::sendsNoLettersInTrialMode()
{
    const QString csv = u"address line 1,address line 2,postcode,name\nA Person,1 Street,SW1A 1AA,Ann"_s;
    RecipientFileRules rules;
    rules.allowed = {u"a.person@example.gov.uk"_s};
    QVERIFY(checkedText(csv, rules, u"Hi ((name))"_s, RecipientType::Letter).report.fileFaults().empty());
    rules.isTrial = true;
    RecipientFileRules trial;
    trial.isTrial = true;
    const Checked refused = checkedText(csv, rules, u"Hi ((name))"_s, RecipientType::Letter);
    QCOMPARE(refused.report.fileFaults(), std::vector{FileFault::LettersInTrial});
    QVERIFY(checkedText(u"phone number,name\n07700900123,A"_s, trial).report.fileFaults().empty());
}

void TestRecipientFile::saysThatAFileWasSentBefore()
{
    RecipientFileRules rules;
    rules.wasSentToday = true;
    const Checked again = checkedText(u"phone number,name\n1,A"_s, rules);
    QCOMPARE(again.report.fileFaults(), (std::vector{FileFault::AlreadySent, FileFault::RowFaults}));
}

void TestRecipientFile::countsWhatTheLimitsLeave()
{
    RecipientFileRules rules;
    rules.maxRows = 2;
    rules.remainingMessages = 1;
    const Checked result = checkedText(u"phone number,name\n07700900123,A\n07700900124,B\n07700900125,C"_s, rules);
    QCOMPARE(result.rows.size(), 2);
    QCOMPARE(result.report.fileFaults(), (std::vector{FileFault::TooManyRows, FileFault::MoreRowsThanRemaining}));
}

void TestRecipientFile::readsTenThousandColumns()
{
    QStringList headers{u"phone number"_s, u"name"_s};
    for (int i = 0; i < 10'000; ++i)
        headers += u"column %1"_s.arg(i / 2);
    const Checked result = checkedText(headers.join(u',') + u"\n07700900123,Ann"_s + u",x"_s.repeated(10'000));
    QCOMPARE(result.report.columns.headers().size(), 5002);
    QCOMPARE(result.report.faults.any, 0);
}

// A hundred thousand faulty rows are kept for the window, in far less than the 150 MB that a check may take.
void TestRecipientFile::keepsFaultyRowsInLittleMemory()
{
    constexpr int rows = 100'000;
    QString csv = u"phone number,name,a,b,c,d\n"_s;
    for (int i = 0; i < rows; ++i)
        csv += u"0770090,Person %1,one,two,three,four\n"_s.arg(i);
    KeptRows kept;
    const auto form = recipientTemplate(RecipientType::Sms, u"Hi ((name))"_s);
    const auto source = textSource(csv);
    RecipientFileCheck check(*source, *form, {}, [&](const RecipientRow &row) {
        kept.add(row, check.report().columns, rowFaultSentences(row, check.report().columns, {}));
    });
    QVERIFY(check.run());
    QCOMPARE(kept.size(), rows);
    QVERIFY2(kept.bytes() < 25'000'000, qPrintable(QString::number(kept.bytes())));
    QCOMPARE(kept.number(rows - 1), rows + 1);
}

void TestRecipientFile::makesKeptRowsAnew()
{
    const QString csv = u"phone number,name,Name,name,list,list\n1,A,,C,x,y\n2"_s;
    KeptRows kept;
    const auto form = recipientTemplate(RecipientType::Sms, u"Hi ((name)) ((list))"_s);
    const auto source = textSource(csv);
    QStringList headers;
    RecipientFileCheck check(*source, *form, {}, [&](const RecipientRow &row) {
        kept.add(row, check.report().columns, {u"fault"_s});
        headers = check.report().columns.headers();
    });
    QVERIFY(check.run());
    QCOMPARE(headers, (QStringList{u"phone number"_s, u"name"_s, u"Name"_s, u"list"_s}));
    const CheckedRow first = kept.row(0, headers);
    QCOMPARE(first.number, 2);
    QCOMPARE(first.faults, QStringList{u"fault"_s});
    QCOMPARE(first.cells, (QStringList{u"1"_s, QString(), QString(), u"x, y"_s}));
    QCOMPARE(first.values.value(u"name"), nullptr); // the last header that folds alike wins, even if empty
    QCOMPARE(std::get<QStringList>(*first.values.value(u"list")), (QStringList{u"x"_s, u"y"_s}));
    QCOMPARE(kept.row(1, headers).cells, (QStringList{u"2"_s, QString(), QString(), QString()}));
}

void TestRecipientFile::writesTheGoodRowsAsTheyStand()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"people.csv"_s);
    writeFile(path, "phone number;name;name\n07700 900123;Ann, PhD; x\n1;Bob;\n+447700900124;=A1;\"q\"\n");
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    const std::atomic_bool isCancelled = false;
    const Result<qint64> written
        = writeGoodRows({path, RecipientType::Sms, u"Hi ((name))"_s, {}, {}, {}}, isCancelled, buffer);
    QVERIFY(written);
    QCOMPARE(*written, 2);
    QCOMPARE(buffer.data(), "phone number,name,name\r\n07700 900123,\"Ann, PhD\",x\r\n+447700900124,=A1,q\r\n"_ba);
}

// An uploaded file is split at each of them outside of quotes (template-spec §6.5 "Upload").
void TestRecipientFile::everyLineBreakStaysInItsRow()
{
    int breaks = 0;
    for (char16_t unit = 1; unit < 0x3000; ++unit) {
        if (!isLineBreak(unit))
            continue;
        ++breaks;
        QString csv;
        appendCsvRow(csv, {u"phone number"_s, u"na"_s + QChar(unit) + u"me"_s});
        appendCsvRow(csv, {u"07700900123"_s, u"A"_s + QChar(unit) + u"B"_s});
        const Checked read = checkedFile(csv.toUtf8(), u"people.csv"_s);
        QCOMPARE(read.report.columns.headers().size(), 2);
        QVERIFY2(read.report.rowCount == 1, qPrintable(QString::number(unit, 16)));
    }
    QCOMPARE(breaks, 10);
}

void TestRecipientFile::breaksOfAWorkbookStayInTheirRow()
{
    const auto row = [](const QByteArray &number, const QByteArray &phone, const QByteArray &name) {
        const QByteArray text = "\" t=\"inlineStr\"><is><t>";
        return "<row r=\"" + number + "\"><c r=\"A" + number + text + phone + "</t></is></c><c r=\"B" + number + text
            + name + "</t></is></c></row>";
    };
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"people.xlsx"_s);
    writeFile(path,
        xlsx({row("1", "phone number", "name") + row("2", "07700900123", "A&#x2028;07700900124,B")
            + row("3", "07700900125", "C&#x85;D&#x2029;E")}));
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    const std::atomic_bool isCancelled = false;
    const Result<qint64> written
        = writeGoodRows({path, RecipientType::Sms, u"Hi ((name))"_s, {}, {}, {}}, isCancelled, buffer);
    QVERIFY(written);
    QCOMPARE(*written, 2);
    const Checked again = checkedFile(buffer.data(), u"others.csv"_s);
    QCOMPARE(again.report.rowCount, 2);
    QCOMPARE(again.report.faults.any, 0);
}

void TestRecipientFile::countsInTheSingular()
{
    RecipientFileReport report;
    report.rowCount = report.internationalCount = 1;
    RecipientFileRules rules;
    rules.remainingMessages = rules.remainingInternational = 0;
    rules.maxRows = 0;
    const auto said = [&](FileFault fault) { return fileFaultSentence(fault, report, rules); };
    QCOMPARE(said(FileFault::MoreRowsThanRemaining), u"The file has 1 row; today's limit leaves 0 messages."_s);
    QCOMPARE(said(FileFault::TooManyInternational), u"The file has 1 international number; today's limit leaves 0."_s);
    QVERIFY(said(FileFault::TooManyRows).startsWith(u"The file has 1 row; the platform reads 0."_s));
    report.rowCount = 2000;
    rules.remainingMessages = 1;
    QCOMPARE(said(FileFault::MoreRowsThanRemaining), u"The file has 2,000 rows; today's limit leaves 1 message."_s);
}

void TestRecipientFile::endsWhenItIsCancelled()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"people.csv"_s);
    writeFile(path, "phone number,name\n" + "07700900123,Ann\n"_ba.repeated(100'000));
    std::atomic_bool isCancelled = false;
    int pieces = 0;
    CheckHandlers handlers;
    handlers.onProgress = [&](double) { isCancelled = ++pieces == 3; };
    const Result<RecipientFileReport> report
        = checkRecipientFile({path, RecipientType::Sms, u"Hi"_s, {}, {}, {}}, isCancelled, handlers);
    QVERIFY(!report);
    QCOMPARE(report.error().code, u"cancelled"_s);
    QCOMPARE(pieces, 3);
}

POSTROOM_TEST(TestRecipientFile)
#include "tst_recipientfile.moc"
