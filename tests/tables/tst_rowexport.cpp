// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fulldisk.h"
#include "support/testmain.h"
#include "tables/rowexport.h"
#include "ui/fakeplatform.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;
using Existing = NewFile::Existing;
using Form = RowLayout::Form;
using State = RowExport::State;

namespace {

RowLayout layoutOf(Form form, const QStringList &ids, const QLocale &locale = QLocale::c())
{
    RowLayout layout;
    layout.form = form;
    layout.sheet = {{Instant(), londonZone()}, locale};
    const auto all = columnsOf(Resource::Notifications);
    for (const QString &id : ids)
        layout.columns.push_back(all[static_cast<std::size_t>(columnAt(all, id))]);
    return layout;
}

Row message(const QString &reference, const QString &status = u"delivered"_s)
{
    const Row made = FakeSource::message(1, *Instant::parse(u"2026-05-31T23:30:00Z"_s));
    auto row = std::make_shared<Notification>(*as<Notification>(made));
    row->clientReference = reference;
    row->status = status;
    return row;
}

// Writes rows that are here, and gives the file's bytes.
QByteArray written(const std::vector<Row> &rows, RowLayout layout)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"rows.csv"_s);
    RowExport all(
        std::make_shared<FakePlatform>(), ExportedRows{{}, {}, rows, true, 0}, path, Existing::Keep, std::move(layout));
    all.start();
    const bool isOver = QTest::qWaitFor([&all] { return all.isOver(); });
    QFile file(path);
    return isOver && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Rows of a list that go into a file.
class TestRowExport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_platform = std::make_shared<FakePlatform>(); }
    void cleanup() { QTRY_COMPARE(liveJobs(), 0); }

    void readerAssumesAnotherEncoding()
    {
        const std::vector<Row> rows{message(u"Cyfeiriad \u2013 \u0175"_s), message(u"Zo\u00EB"_s)};
        const QByteArray sheet = written(rows, layoutOf(Form::Spreadsheet, {u"reference"_s}));
        QCOMPARE(sheet, QByteArray("\xEF\xBB\xBFReference\r\nCyfeiriad \u2013 \u0175\r\nZo\u00EB\r\n"));
        const QByteArray programs = written(rows, layoutOf(Form::Programs, {u"reference"_s}));
        QCOMPARE(programs, QByteArray("client_reference\nCyfeiriad \u2013 \u0175\nZo\u00EB\n"));
    }

    void theSeparatorIsThatOfTheRegionalSettings()
    {
        QCOMPARE(spreadsheetSeparator(QLocale(u"en_GB"_s)), ',');
        QCOMPARE(spreadsheetSeparator(QLocale(u"de_DE"_s)), ';');
        QCOMPARE(spreadsheetSeparator(QLocale(u"fr_CA"_s)), ';');
        const QByteArray sheet = written(
            {message(u"a;b, c"_s)}, layoutOf(Form::Spreadsheet, {u"reference"_s, u"id"_s}, QLocale(u"de_DE"_s)));
        QVERIFY2(sheet.endsWith("\r\n\"a;b, c\";000001\r\n"), sheet.constData());
    }

    void typographicCharactersInMachineFiles()
    {
        for (const Form form : {Form::Spreadsheet, Form::Programs}) {
            for (const QString &status : {u"permanent-failure"_s, u"temporary-failure"_s, u"technical-failure"_s}) {
                const QByteArray file = written({message(QString(), status)}, layoutOf(form, {u"status"_s}));
                const QByteArray text = form == Form::Spreadsheet ? file.mid(3) : file;
                QVERIFY2(text.contains(status.toUtf8()), text.constData());
                QVERIFY(std::none_of(text.begin(), text.end(), [](char c) { return (c & 0x80) != 0; }));
            }
        }
    }

    void exportReadsAnotherSettingThanTheView()
    {
        const QByteArray sheet = written({message(u"a"_s)}, layoutOf(Form::Spreadsheet, {u"createdAt"_s}));
        QVERIFY2(sheet.contains("(Europe/London)\r\n2026-06-01 00:30:00\r\n"), sheet.constData());
        const QByteArray programs = written({message(u"a"_s)}, layoutOf(Form::Programs, {u"createdAt"_s}));
        QCOMPARE(programs, QByteArray("created_at\n2026-05-31T23:30:00.000000Z\n"));
    }

    void twoValuesOneSpelling()
    {
        const std::vector<Row> rows{message(QString()), message(u""_s), message(u"NULL"_s), message(u"\"\""_s)};
        const QByteArray values = "\n\"\"\nNULL\n\"\"\"\"\"\"\n";
        QVERIFY(written(rows, layoutOf(Form::Programs, {u"reference"_s})).endsWith("\n" + values));
        QByteArray sheet = written(rows, layoutOf(Form::Spreadsheet, {u"reference"_s}));
        QVERIFY2(sheet.replace("\r\n", "\n").endsWith("\n" + values), sheet.constData());
    }

    void protectionCorruptsOrdinaryData()
    {
        const std::vector<Row> rows{message(u"+447700900123"_s), message(u"=1+1"_s), message(u"+44-7700-900123"_s)};
        for (const Form form : {Form::Spreadsheet, Form::Programs}) {
            QByteArray file = written(rows, layoutOf(form, {u"reference"_s}));
            QVERIFY2(
                file.replace("\r\n", "\n").endsWith("\n+447700900123\n'=1+1\n'+44-7700-900123\n"), file.constData());
        }
    }

    void endOfStreamTakenAsSuccess()
    {
        Walk walk(*this);
        walk.lists().counts = true;
        walk.lists().release();
        walk.lists().rows.resize(150); // of which 200 came
        QTRY_COMPARE(walk.lists().pending().size(), 1U);
        walk.lists().release();
        QTRY_COMPARE(walk.all.state(), State::Short);
        QCOMPARE(walk.all.total(), 150);
        QCOMPARE(left(), QStringList());
    }

    void stoppedAtSixtyPercentLeavesNothing()
    {
        Walk walk(*this);
        for (int page = 0; page < 3; ++page) {
            QTRY_COMPARE(walk.lists().pending().size(), 1U);
            walk.lists().release();
        }
        QTRY_COMPARE(walk.all.written(), 600);
        walk.all.stop();
        QCOMPARE(walk.all.state(), State::Stopped);
        QCOMPARE(left(), QStringList());
        QTRY_VERIFY(walk.lists().pending().empty());
    }

    void aPlatformThatFailsLeavesNothing()
    {
        Walk walk(*this);
        walk.lists().release();
        QTRY_COMPARE(walk.lists().pending().size(), 1U);
        walk.lists().fail(makeError(Error::Kind::Offline, u"gone"_s));
        QTRY_COMPARE(walk.all.state(), State::Unread);
        QCOMPARE(walk.all.error()->kind, Error::Kind::Offline);
        QCOMPARE(left(), QStringList());
    }

    void aFullDiskIsSaidAndLeavesNothing()
    {
        Walk walk(*this);
        {
            const FullDisk full(4'000); // for what the test itself says, too
            const bool isOver = QTest::qWaitFor([&walk] {
                walk.lists().releaseAll();
                return walk.all.isOver();
            });
            if (!isOver)
                walk.all.stop();
        }
        QCOMPARE(walk.all.state(), State::Unwritten);
        QCOMPARE(walk.all.error()->kind, Error::Kind::Storage);
        QVERIFY(!walk.all.error()->detail.isEmpty());
        QCOMPARE(left(), QStringList());
    }

    void aFileInTheWayIsKept()
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
        file.close();
        Walk walk(*this);
        QTRY_COMPARE(walk.all.state(), State::Unwritten);
        QCOMPARE(walk.all.error()->kind, Error::Kind::Conflict);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("mine"));
        file.remove();
    }

    void aWholeListIsWritten()
    {
        Walk walk(*this);
        for (int page = 0; page < 5; ++page) {
            QTRY_COMPARE(walk.lists().pending().size(), 1U);
            QVERIFY(!QFile::exists(path()));
            walk.lists().release();
        }
        QTRY_COMPARE(walk.all.state(), State::Done);
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), 1001);
        file.remove();
    }

private:
    // An export of a list of 1,000 messages in five pages.
    struct Walk {
        explicit Walk(const TestRowExport &test)
            : platform(test.m_platform)
            , all(platform, ExportedRows{{Resource::Notifications, {}}, {}, {}, false, 0}, test.path(), Existing::Keep,
                  layoutOf(Form::Programs, {u"id"_s, u"reference"_s}))
        {
            platform->lists.rows = FakeSource::messages(0, 1000);
            all.start();
        }
        FakeLists &lists() const { return platform->lists; }
        std::shared_ptr<FakePlatform> platform;
        RowExport all;
    };

    QString path() const { return m_folder.filePath(u"rows.csv"_s); }
    QStringList left() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden); }

    const QTemporaryDir m_folder;
    std::shared_ptr<FakePlatform> m_platform;
};

POSTROOM_TEST(TestRowExport)
#include "tst_rowexport.moc"
