// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job.h"
#include "paper/paperrecord.h"
#include "paper/papertable.h"
#include "paper/paperwork.h"
#include "paper/printing.h"
#include "support/testmain.h"
#include "ui/fakeplatform.h"
#include "ui/paperpages.h"
#include "ui/windowtest.h"

#include <QPrinter>
#include <QTemporaryDir>
#include <sys/stat.h>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;
using State = PaperWork::State;

namespace {

Row withReference(const QString &reference)
{
    const Row made = FakeSource::message(1, *Instant::parse(u"2026-05-31T23:30:00Z"_s));
    auto row = std::make_shared<Notification>(*as<Notification>(made));
    row->clientReference = reference;
    return row;
}

PaperRequest tableOf(const std::vector<Row> &rows)
{
    PaperRequest request;
    request.title = u"Rows"_s;
    request.make = [] {
        std::vector<Column> columns;
        const auto all = columnsOf(Resource::Notifications);
        for (const QString &id : {u"to"_s, u"reference"_s})
            columns.push_back(all[static_cast<std::size_t>(columnAt(all, id))]);
        return std::make_unique<PaperTable>(
            PaperHead{u"Rows"_s, {}, u"Made now"_s}, columns, ColumnContext{Instant(), QTimeZone::utc()});
    };
    request.rows = ExportedRows{{}, {}, rows, true, static_cast<qint64>(rows.size())};
    return request;
}

} // namespace

/// What stands on the pages of documents.
class TestPaperDocuments : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QFile::remove(path());
        beginWindowTest();
    }
    void cleanup()
    {
        QTRY_COMPARE(liveJobs(), 0);
        keepPdf(path());
    }

    void aLetterHasPagesOfItsOwn()
    {
        const QStringList pages
            = message(MessageKind::Letter, {{{{u"Dear you"_s}}}, {{}, BlockLook::PageBreak}, {{{u"Yours"_s}}}});
        QCOMPARE(pages.size(), 3);
        QVERIFY(pages.at(0).contains(u"fact"));
        QVERIFY(pages.at(1).contains(u"Dear you") && !pages.at(1).contains(u"Yours"));
        QVERIFY(pages.at(2).contains(u"Yours") && !pages.at(2).contains(u"Dear you"));
    }

    // Each line stands once, however many pages it takes.
    void anEmailIsCutBetweenItsLines()
    {
        QList<TextBlock> blocks;
        for (int at = 0; at < 200; ++at)
            blocks.append({{{u"line%1."_s.arg(at)}}});
        const QStringList pages = message(MessageKind::Email, blocks);
        QVERIFY2(pages.size() > 2, qPrintable(QString::number(pages.size())));
        const QString all = pages.join(u' ');
        for (int at = 0; at < 200; ++at)
            QCOMPARE(all.count(u"line%1."_s.arg(at)), 1);
    }

    void textOfTheServerIsNoMarkup()
    {
        made(tableOf({withReference(u"<b>bold</b> & more"_s)}));
        const QStringList pages = pagesOf(path());
        QVERIFY2(pages.first().contains(u"<b>bold</b> & more"), qPrintable(pages.first()));
    }

    // A row that is longer than a page goes over to the next ones, and none of its words is lost.
    void aCellLongerThanAPage()
    {
        QStringList words;
        for (int at = 0; at < 6000; ++at)
            words.append(u"w%1"_s.arg(at));
        made(tableOf({withReference(u"before"_s), withReference(words.join(u' ')), withReference(u"after"_s)}));
        const QStringList pages = pagesOf(path());
        QVERIFY2(pages.size() > 3, qPrintable(QString::number(pages.size())));
        const QStringList found = pages.join(u' ').split(u' ');
        const QSet<QString> all(found.begin(), found.end());
        for (const QString &word : words)
            QVERIFY2(all.contains(word), qPrintable(word));
        QCOMPARE(found.count(u"w1"_s), 1);
    }

    void aPrinterGetsItsPages()
    {
        std::vector<Row> rows;
        for (int at = 0; at < 200; ++at)
            rows.push_back(withReference(u"r%1"_s.arg(at)));
        PaperRequest request = tableOf(rows);
        request.printer = makePrinter(false, u"Rows"_s);
        request.printer->setOutputFormat(QPrinter::PdfFormat);
        request.printer->setOutputFileName(path());
        request.printer->setPageRanges(QPageRanges::fromString(u"2-3"_s));
        PaperWork work(std::make_shared<FakePlatform>(), request);
        work.start();
        QTRY_VERIFY(work.isOver());
        QCOMPARE(work.state(), State::Done);
        QCOMPARE(work.painted(), 2);
        const QStringList pages = pagesOf(path());
        QCOMPARE(pages.size(), 2);
        QVERIFY2(pages.first().contains(u"Page 2 of %1"_s.arg(work.pageCount())), qPrintable(pages.first()));
    }

    void whatIsNoFileIsNeverReplaced()
    {
        QCOMPARE(::mkfifo(QFile::encodeName(path()).constData(), 0600), 0);
        PaperRequest request = tableOf({withReference(u"a"_s)});
        request.path = path();
        request.existing = NewFile::Existing::Replace;
        PaperWork work(std::make_shared<FakePlatform>(), request);
        work.start();
        QTRY_VERIFY(work.isOver());
        QCOMPARE(work.state(), State::Unwritten);
        QCOMPARE(work.error()->kind, Error::Kind::Invalid);
        QVERIFY(QFileInfo::exists(path()) && !QFileInfo(path()).isFile());
    }

private:
    QString path() const { return m_folder.filePath(u"paper.pdf"_s); }
    void made(PaperRequest request) const
    {
        request.path = path();
        request.existing = NewFile::Existing::Replace;
        PaperWork work(std::make_shared<FakePlatform>(), request);
        work.start();
        QTRY_VERIFY_WITH_TIMEOUT(work.isOver(), 60'000);
        QCOMPARE(work.state(), State::Done);
    }

    QStringList message(MessageKind kind, const QList<TextBlock> &blocks) const
    {
        PaperRequest request;
        request.title = u"Message"_s;
        request.make = [kind, blocks] {
            auto paper = std::make_unique<PaperRecord>(PaperHead{u"Message"_s, {}, u"Made now"_s});
            paper->addFacts(u"What"_s, {{u"a fact"_s, u"its value"_s}});
            paper->addMessage(kind, blocks);
            return paper;
        };
        made(request);
        return pagesOf(path());
    }

    const QTemporaryDir m_folder;
};

POSTROOM_TEST(TestPaperDocuments)
#include "tst_paperdocuments.moc"
