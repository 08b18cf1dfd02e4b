// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipientfiles/recipientsource.h"
#include "support/testmain.h"
#include "workbookfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

/// Workbooks whose XML is broken: liborcus ends the program over them, so that they must not come to it.
class TestDamagedWorkbook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isToldAsDamaged_data();
    void isToldAsDamaged();
};

void TestDamagedWorkbook::isToldAsDamaged_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray cell = R"(<row r="1"><c r="A1"><v>4</v></c></row>)";
    QTest::newRow("bytes that are no UTF-8") << xlsx({R"(<row r="1"><c r="A1"><v>4.4)" + QByteArray(60, '\x97')});
    QTest::newRow("an attribute that ends with the file") << xlsx({cell + "<c r"});
    QTest::newRow("a tag that never closes") << xlsx({R"(<row r="1"><c r="A1">)"});
    QTest::newRow("a name that is none") << xlsx({"<1/>"});
    QByteArray overstated = xlsx({cell});
    const qsizetype directory = overstated.indexOf("PK\x01\x02");
    overstated[directory + 23] = '\x7f';
    QTest::newRow("a packed size beyond the file") << overstated;
    QTest::newRow("a document type") << zipArchive({{"xl/workbook.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"}});
    QTest::newRow("a document that stops") << zipArchive({{"content.xml", "<office:document-content"}});
    QTest::newRow("rows of a table without an end") << ods("<table:table-row><table:table-cell");
}

void TestDamagedWorkbook::isToldAsDamaged()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"people.xlsx"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush());
    const auto source = recipientFileSource(file.fileName());
    QVERIFY(!source);
    QCOMPARE(source.error().code, u"damaged"_s);
}

POSTROOM_TEST(TestDamagedWorkbook)
#include "tst_damagedworkbook.moc"
