// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job.h"
#include "pages/exportpanel.h"
#include "pages/overviewpage.h"
#include "pages/paperpanel.h"
#include "paper/papertable.h"
#include "support/fulldisk.h"
#include "support/testmain.h"
#include "text/notificationwords.h"
#include "ui/openlist.h"
#include "ui/paperpages.h"
#include "widgets/messagebar.h"
#include "widgets/notebox.h"
#include "window/actionregistry.h"
#include "window/exportbar.h"
#include "window/paperline.h"

#include <QDir>
#include <QPrintDialog>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QTemporaryDir>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;
using State = PaperWork::State;

namespace {

// The panel of the page that is open, after its key.
PaperPanel &asked(MainWindow &window, Act act = Act::SavePdf)
{
    window.actions().action(act)->trigger();
    return *window.place()->findChild<PaperPanel *>();
}

PaperLine &lineOf(const MainWindow &window)
{
    return *window.findChild<PaperLine *>();
}

// Without what two PDFs of the same always differ in.
QByteArray withoutTimes(const QString &path)
{
    QFile file(path);
    QByteArray kept;
    if (!file.open(QIODevice::ReadOnly))
        return kept;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (!line.contains("Date") && !line.contains("/ID") && !line.contains("uuid"))
            kept += line + '\n';
    }
    return kept;
}

Row withReference(const QString &reference)
{
    const Row made = FakeSource::message(1, *Instant::parse(u"2026-05-31T23:30:00Z"_s));
    auto row = std::make_shared<Notification>(*as<Notification>(made));
    row->clientReference = reference;
    return row;
}

} // namespace

/// Lists, records and messages on paper and as PDFs.
class TestPaper : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QSettings(u"org.postroom"_s, u"Postroom"_s).clear();
        QFile::remove(path());
        beginWindowTest();
    }
    void cleanup()
    {
        QTRY_COMPARE(liveJobs(), 0);
        keepPdf(path());
    }

    void everyListGoesIntoAPdf_data() { placeRows(); }
    void everyListGoesIntoAPdf()
    {
        QFETCH(QString, place);
        OpenWindow open(demoPlatform());
        showRows(open.window, place);
        QTRY_COMPARE(open.window.place()->whyNot(Act::Export), std::nullopt);
        auto &page = *qobject_cast<ListPage *>(open.window.place());
        awaitRest(page);
        PaperPanel &panel = asked(open.window);
        QVERIFY(panel.isVisible());
        QCOMPARE(panel.what(), PaperPanel::What::Open);
        panel.findChild<QRadioButton *>(u"paperAll"_s)->click();
        panel.setPath(path());
        finish(open.window);
        QCOMPARE(lineOf(open.window).work().state(), State::Done);
        const QStringList pages = pagesOf(path());
        QCOMPARE(pages.size(), lineOf(open.window).work().pageCount());
        QVERIFY2(pages.first().contains(u"Europe/London"), qPrintable(pages.first()));
        QVERIFY2(pages.first().contains(u"Demo"_s, Qt::CaseInsensitive), qPrintable(pages.first()));
        for (int at = 0; at < pages.size(); ++at) {
            QVERIFY2(pages.at(at).endsWith(u"Page %1 of %2"_s.arg(at + 1).arg(pages.size())), qPrintable(pages.at(at)));
            QVERIFY2(pages.at(at).contains(u"Made by Postroom on 20 November 2026"), qPrintable(pages.at(at)));
        }
    }

    void theHeadingsStandOnEachPage()
    {
        OpenList list;
        PaperPanel &panel = asked(list.open.window);
        QVERIFY2(panel.pages().startsWith(u"At least "), qPrintable(panel.pages()));
        panel.setPath(path());
        finish(list);
        const QStringList pages = pagesOf(path());
        QVERIFY2(pages.size() > 10, qPrintable(QString::number(pages.size())));
        for (const QString &page : pages)
            QVERIFY2(page.contains(u"Sent To Template"), qPrintable(page));
        QVERIFY2(pages.first().contains(u"Newest first"), qPrintable(pages.first()));
        QVERIFY2(pages.first().contains(u"1,000 rows"), qPrintable(pages.first()));
    }

    void theNumberOfPagesIsSaidBefore()
    {
        OpenList list;
        list.platform->lists.counts = true;
        list.page.perform(Act::ReadAgain);
        list.settle();
        PaperPanel &panel = asked(list.open.window);
        const int said = QRegularExpression(u"^About (\\d+) pages"_s).match(panel.pages()).captured(1).toInt();
        panel.setPath(path());
        finish(list);
        const int pages = lineOf(list.open.window).work().pageCount();
        QVERIFY2(qAbs(said - pages) <= pages / 5, qPrintable(u"%1, not %2"_s.arg(panel.pages()).arg(pages)));
    }

    void theFiltersAreStated()
    {
        OpenWindow open(demoPlatform());
        open.window.open(u"services"_s);
        auto &page = *qobject_cast<ListPage *>(open.window.place());
        QTRY_VERIFY_WITH_TIMEOUT(page.records().rowCount() > 10, 60'000);
        page.findChild<QLineEdit *>(u"wordsField"_s)->setText(u"e"_s);
        for (FilterChip *chip : page.findChildren<FilterChip *>()) {
            if (chip->accessibleName().startsWith(u"Order"))
                chip->setValue(u"name"_s);
        }
        awaitRest(page);
        asked(open.window).setPath(path());
        finish(open.window);
        const QString first = pagesOf(path()).value(0);
        QVERIFY2(first.contains(u": e · Order: "), qPrintable(first));
    }

    void theChosenRowsAlone()
    {
        OpenList list;
        list.page.table().selectionModel()->select(
            QItemSelection(list.page.records().index(0, 0), list.page.records().index(2, 0)),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        PaperPanel &panel = asked(list.open.window);
        QCOMPARE(panel.what(), PaperPanel::What::Chosen);
        QVERIFY2(panel.pages().startsWith(u"1 page of "), qPrintable(panel.pages()));
        panel.setPath(path());
        finish(list);
        const QStringList pages = pagesOf(path());
        QCOMPARE(pages.size(), 1);
        QVERIFY2(pages.first().contains(u"Chosen rows"), qPrintable(pages.first()));
        QVERIFY2(pages.first().contains(u"3 rows"), qPrintable(pages.first()));
    }

    // The message as it was received, and what is known of it; its recipient in no name of a file.
    void aMessageWithItsFacts()
    {
        OpenWindow open(demoPlatform());
        showRows(open.window, u"search"_s);
        auto &page = *qobject_cast<ListPage *>(open.window.place());
        awaitRest(page);
        const auto *message = as<Notification>(page.records().record(1));
        PaperPanel &panel = asked(open.window);
        QCOMPARE(panel.what(), PaperPanel::What::Open);
        panel.setPath(path());
        finish(open.window);
        const QString text = pagesOf(path()).join(u' ');
        QVERIFY2(
            text.contains(notificationStatusWords(message->notificationType, message->status).text), qPrintable(text));
        QVERIFY2(text.contains(message->id), qPrintable(text));
        QVERIFY2(text.contains(u"What happened"), qPrintable(text));
    }

    void aRecordOnItsOwnPage()
    {
        OpenWindow open(demoPlatform());
        showRows(open.window, u"services"_s);
        open.window.place()->perform(Act::Open);
        auto *page = qobject_cast<OverviewPage *>(open.window.place());
        QVERIFY(page);
        QTRY_VERIFY_WITH_TIMEOUT(page->isShown() && !page->gathered().isReading(), 60'000);
        PaperPanel &panel = asked(open.window);
        panel.setPath(path());
        finish(open.window);
        const QString text = pagesOf(path()).join(u' ');
        QVERIFY2(text.contains(page->title()), qPrintable(text));
    }

    void theWindowsColoursAreNotPrinted()
    {
        QByteArray before;
        for (const Tokens *tokens : {&lightTokens(), &darkTokens()}) {
            PostroomStyle::of(nullptr)->setTokens(*tokens);
            OpenWindow open(demoPlatform());
            showRows(open.window, u"search"_s);
            awaitRest(*qobject_cast<ListPage *>(open.window.place()));
            asked(open.window).setPath(path());
            finish(open.window);
            const QByteArray now = withoutTimes(path());
            QVERIFY(now.size() > 1000);
            if (!before.isEmpty())
                QCOMPARE(now, before);
            before = now;
            QFile::remove(path());
        }
        PostroomStyle::of(nullptr)->setTokens(lightTokens());
    }

    void moreRowsThanGoOnPaperAreSaid()
    {
        KeptList kept(3);
        const std::vector<Row> rows{withReference({}), withReference({}), withReference({}), withReference({})};
        QVERIFY(!kept.add(std::span(rows).first(2)));
        QVERIFY(kept.add(std::span(rows).subspan(2)));
        QVERIFY(kept.isCut());
        QCOMPARE(kept.written(), 3);
        OpenList list;
        list.platform->lists.counts = true;
        list.platform->lists.rows = FakeSource::messages(0, 10'001);
        list.page.perform(Act::ReadAgain);
        list.settle();
        const PaperPanel &panel = asked(list.open.window);
        const QString said = panel.findChild<NoteBox *>(u"paperLacks"_s)->sentence();
        QVERIFY2(said.startsWith(u"The first 10,000 rows alone"), qPrintable(said));
    }

    void aPdfInTheWayIsAskedAboutInPlace()
    {
        QFile mine(path());
        QVERIFY(mine.open(QIODevice::WriteOnly) && mine.write("mine") == 4);
        mine.close();
        OpenList list;
        PaperPanel &panel = asked(list.open.window);
        panel.setPath(path());
        QVERIFY(panel.isVisible());
        QVERIFY(panel.findChild<NoteBox *>(u"paperInTheWay"_s)->isVisible());
        QVERIFY(!list.open.window.findChild<PaperLine *>());
        panel.findChild<QPushButton *>(u"paperReplace"_s)->click();
        finish(list);
        QVERIFY(pagesOf(path()).size() > 1);
    }

    void stoppingLeavesNothing()
    {
        OpenList list;
        asked(list.open.window).setPath(path());
        QTRY_VERIFY(!list.platform->lists.pending().empty());
        list.platform->lists.release();
        lineOf(list.open.window).stop();
        QCOMPARE(lineOf(list.open.window).work().state(), State::Stopped);
        QVERIFY(left().isEmpty());
    }

    void leavingThePlatformEndsIt()
    {
        OpenList list;
        asked(list.open.window).setPath(path());
        QTRY_VERIFY(!list.platform->lists.pending().empty());
        list.open.window.setPlatform(std::make_shared<FakePlatform>());
        QVERIFY(!list.open.window.exports().isRunning());
        QVERIFY(left().isEmpty());
    }

    void aFolderThatIsNotThere()
    {
        OpenList list;
        asked(list.open.window).setPath(m_folder.filePath(u"no/such/folder.pdf"_s));
        QTRY_VERIFY(!list.open.window.exports().isRunning());
        const Message said = lineOf(list.open.window).findChild<MessageBar *>()->current();
        QCOMPARE(said.ink, Ink::Red);
        QVERIFY2(said.sentence.startsWith(u"folder.pdf could not be written"), qPrintable(said.sentence));
    }

    void aFullDiskIsSaidAndLeavesNoPdf()
    {
        OpenList list;
        asked(list.open.window).setPath(path());
        {
            const FullDisk full(4'000); // for what the test itself says, too
            finish(list);
        }
        const Message said = lineOf(list.open.window).findChild<MessageBar *>()->current();
        QCOMPARE(said.ink, Ink::Red);
        QVERIFY2(said.sentence.startsWith(u"paper.pdf could not be written"), qPrintable(said.sentence));
        QCOMPARE(left(), QStringList());
    }

    // The dialog is open beside all else, and nothing waits in it.
    void thePrintDialogIsAsked()
    {
        OpenList list;
        PaperPanel &panel = asked(list.open.window, Act::Print);
        panel.findChild<QPushButton *>(u"paperPrint"_s)->click();
        auto *dialog = panel.findChild<QPrintDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        dialog->reject();
        QVERIFY(panel.isVisible());
        QVERIFY(!list.open.window.exports().isRunning());
    }

    // What a printer is given, as a file: the pages that were wanted.
private:
    QString path() const { return m_folder.filePath(u"paper.pdf"_s); }
    QStringList left() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden); }
    static void finish(const MainWindow &window)
    {
        QTRY_VERIFY_WITH_TIMEOUT(!window.findChild<ExportBar *>()->isRunning(), 60'000);
    }
    static void finish(const OpenList &list)
    {
        const auto isOver = [&list] {
            list.platform->lists.releaseAll();
            return !list.open.window.findChild<ExportBar *>()->isRunning();
        };
        QTRY_VERIFY_WITH_TIMEOUT(isOver(), 60'000);
    }
    const QTemporaryDir m_folder;
};

POSTROOM_TEST(TestPaper)
#include "tst_paper.moc"
