// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "table.h"
#include "tables/clipboardtext.h"

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

QItemSelection cells(const PagedTableModel &model, int top, int left, int bottom, int right)
{
    return {model.index(top, left), model.index(bottom, right)};
}

Row reference(int number, const QString &text)
{
    auto row = std::make_shared<Notification>(*as<Notification>(FakeSource::message(number, Instant(number))));
    row->clientReference = text;
    return row;
}

constexpr int referenceColumn = 8;
constexpr int idColumn = 9;

} // namespace

class TestClipboardText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QTRY_COMPARE(liveJobs(), 0); }

    void oneCellIsItsExactText()
    {
        Table table;
        table.source.rows = {reference(1, u"=1+1\n\"x\"\ty"_s)};
        table.open();
        const CopiedText copied = copiedCells(table.model, cells(table.model, 0, referenceColumn, 0, referenceColumn));
        QCOMPARE(copied.plain, u"=1+1\n\"x\"\ty"_s);
        QVERIFY(copied.html.isEmpty());
    }

    void clipboardTextNotQuoted()
    {
        Table table;
        table.source.rows = {reference(1, u"a\tb"_s), reference(2, u"line\nbreak"_s), reference(3, u"say \"x\""_s),
            reference(4, u"=1+1"_s), reference(5, QString()), reference(6, u""_s), reference(7, u"NULL"_s)};
        table.open();
        const CopiedText copied = copiedCells(table.model, cells(table.model, 0, referenceColumn, 6, idColumn));
        QCOMPARE(copied.plain,
            u"\"a\tb\"\t000001\n\"line\nbreak\"\t000002\n\"say \"\"x\"\"\"\t000003\n'=1+1\t000004\n"
            "\t000005\n\"\"\t000006\nNULL\t000007\n"_s);
        QVERIFY(copied.html.contains(u"<td>line<br>break</td>"_s));
        QCOMPARE(copied.html.count(u"<tr>"_s), 7);
        QCOMPARE(copied.rows, 7);
    }

    void momentsAreCopiedExactly()
    {
        Table table;
        table.source.rows = {FakeSource::message(1, *Instant::parse(u"2026-07-01T10:02:03.000000Z"))};
        table.open();
        QCOMPARE(copiedCells(table.model, cells(table.model, 0, 0, 0, 0)).plain, u"2026-07-01 11:02:03"_s);
    }

    void wordsAreMadeOfEachChosenRowOnce()
    {
        Table table;
        table.source.rows = {reference(1, u"a"_s), reference(2, u"b"_s), reference(3, u"c"_s)};
        table.open();
        const auto ids = [](std::span<const Row> rows) {
            QStringList said;
            for (const Row &row : rows)
                said.append(idOf(*row));
            return said.join(u' ');
        };
        QItemSelection chosen = cells(table.model, 2, 0, 2, 3);
        chosen.append(QItemSelectionRange(table.model.index(0, 0), table.model.index(0, 1)));
        const CopiedText copied = copiedWords(table.model, chosen, ids);
        QCOMPARE(copied.plain, u"000001 000003"_s);
        QVERIFY(copied.html.isEmpty());
        QCOMPARE(copied.rows, 2);
    }

    void csvHasThePlatformsKeyPathsAndRawWords()
    {
        Table table;
        table.source.rows = {reference(1, u"+447700900123"_s)};
        table.open();
        const CopiedText copied = copiedCsv(table.model, cells(table.model, 0, 0, 0, idColumn));
        const QStringList lines = copied.plain.split(u"\r\n"_s);
        QCOMPARE(lines[0],
            u"created_at,to,template.name,notification_type,status,sent_by,key_name,job.original_file_name,key_type,"
            "updated_at,client_reference,id"_s);
        QCOMPARE(lines[1], u"1970-01-01T00:00:00.000001Z,person 1,,email,delivered,,,,,,+447700900123,000001"_s);
    }

    void nothingIsCopiedOfRowsThatAreNotHeld()
    {
        Table table;
        table.source.rows = FakeSource::messages(0, 5000);
        table.source.counts = true;
        table.open();
        table.settle();
        const int asked = table.source.requests;
        const CopiedText copied = copiedCells(table.model, cells(table.model, 0, 0, 4999, 0));
        QCOMPARE(copied.missing, 5000);
        QVERIFY(copied.plain.isEmpty());
        QCOMPARE(table.source.requests, asked);
    }
};

POSTROOM_TEST(TestClipboardText)
#include "tst_clipboardtext.moc"
