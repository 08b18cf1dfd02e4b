// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job.h"
#include "pages/exportpanel.h"
#include "support/testmain.h"
#include "ui/openlist.h"
#include "widgets/messagebar.h"
#include "widgets/notebox.h"
#include "window/actionregistry.h"
#include "window/exportbar.h"
#include "window/exportline.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QTemporaryDir>
#include <sys/stat.h>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;
using State = RowExport::State;

namespace {

// The panel of a page that is open, after its key.
ExportPanel &asked(MainWindow &window)
{
    window.actions().action(Act::Export)->trigger();
    return *window.place()->findChild<ExportPanel *>();
}

void choose(const ExportPanel &panel, const QString &choice)
{
    panel.findChild<QRadioButton *>(choice)->click();
}

QPushButton *buttonOf(const QWidget &widget, const QString &words)
{
    for (QPushButton *button : widget.findChildren<QPushButton *>()) {
        if (button->text() == words && !button->isHidden())
            return button;
    }
    return nullptr;
}

ExportLine *lineOf(const MainWindow &window)
{
    return window.findChild<ExportLine *>();
}

} // namespace

/// Exports that begin in the window.
class TestListExport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QSettings(u"org.postroom"_s, u"Postroom"_s).clear();
        beginWindowTest();
    }
    void cleanup() { QTRY_COMPARE(liveJobs(), 0); }

    void everyListOffersIt_data() { placeRows(); }
    void everyListOffersIt()
    {
        QFETCH(QString, place);
        OpenWindow open(demoPlatform());
        showRows(open.window, place);
        QTRY_COMPARE(open.window.place()->whyNot(Act::Export), std::nullopt);
        const ExportPanel &panel = asked(open.window);
        QVERIFY(panel.isVisible());
        awaitRest(*qobject_cast<ListPage *>(open.window.place()));
    }

    void everyRowGoesIntoTheFile()
    {
        OpenList list;
        ExportPanel &panel = asked(list.open.window);
        choose(panel, u"forPrograms"_s);
        panel.setPath(path());
        QVERIFY(!panel.isVisible());
        QTRY_VERIFY(!list.platform->lists.pending().empty());
        finish(list);
        QCOMPARE(lineOf(list.open.window)->exported().state(), State::Done);
        const QByteArray file = read();
        QCOMPARE(file.count('\n'), 1001);
        QVERIFY2(file.left(200).contains("created_at"), file.left(200).constData());
        buttonOf(*lineOf(list.open.window), u"Copy its path"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), path());
        QVERIFY(buttonOf(*lineOf(list.open.window), u"Show in folder"_s));
    }

    // The default is stated, and what was chosen is there the next time.
    void readerAssumesAnotherEncoding()
    {
        OpenList list;
        ExportPanel &panel = asked(list.open.window);
        QVERIFY(panel.findChild<QRadioButton *>(u"forSpreadsheets"_s)->isChecked());
        const auto *form = panel.findChild<QLabel *>(u"exportForm"_s);
        QVERIFY2(form->text().startsWith(u"UTF-8 with a mark"), qPrintable(form->text()));
        QVERIFY2(form->text().contains(u"Europe/London"), qPrintable(form->text()));
        choose(panel, u"forPrograms"_s);
        QVERIFY2(form->text().startsWith(u"UTF-8 without a mark"), qPrintable(form->text()));
        choose(panel, u"allColumns"_s);
        panel.setPath(path());
        finish(list);
        QVERIFY(!read().isEmpty());
        const ExportPanel &again = asked(list.open.window);
        QVERIFY(again.findChild<QRadioButton *>(u"forPrograms"_s)->isChecked());
        QVERIFY(again.findChild<QRadioButton *>(u"allColumns"_s)->isChecked());
    }

    void theFormThatTheSettingsNameIsProposed()
    {
        OpenList list;
        Settings().set(Setting::ExportForm, u"programs"_s);
        QVERIFY(asked(list.open.window).findChild<QRadioButton *>(u"forPrograms"_s)->isChecked());
        Settings().set(Setting::ExportForm, u"spreadsheets"_s);
        QVERIFY(asked(list.open.window).findChild<QRadioButton *>(u"forSpreadsheets"_s)->isChecked());
        Settings().reset(Setting::ExportForm);
    }

    void theChosenRowsAlone()
    {
        OpenList list;
        list.page.table().selectionModel()->select(
            QItemSelection(list.page.records().index(0, 0), list.page.records().index(2, 0)),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        ExportPanel &panel = asked(list.open.window);
        QVERIFY(panel.wantsChosen());
        choose(panel, u"forPrograms"_s);
        panel.setPath(path());
        finish(list);
        QCOMPARE(read().count('\n'), 4);
    }

    // What is narrowed and sorted here is exported so.
    void aNarrowedListIsExportedAsItIsShown()
    {
        OpenWindow open(demoPlatform());
        open.window.open(u"services"_s);
        auto &page = *qobject_cast<ListPage *>(open.window.place());
        QTRY_VERIFY_WITH_TIMEOUT(page.records().rowCount() > 10, 60'000);
        const Row first = page.records().record(3);
        const QString name = std::get<QString>(valueOf(*first, "name"_L1));
        page.findChild<QLineEdit *>(u"wordsField"_s)->setText(name);
        QTRY_VERIFY(page.records().rowCount() < 5);
        ExportPanel &panel = asked(open.window);
        panel.setPath(path());
        QTRY_VERIFY(!open.window.exports().isRunning());
        const QByteArray file = read();
        QCOMPARE(file.count('\n'), page.records().rowCount() + 1);
        QVERIFY2(file.contains(name.toUtf8()), file.constData());
    }

    void tooManyRowsToCopyOfferAnExport()
    {
        OpenList list;
        list.platform->lists.counts = true;
        list.page.perform(Act::ReadAgain);
        list.settle();
        QTRY_COMPARE(list.page.records().rowCount(), 1000);
        list.page.table().selectAll(); // of which 200 or so are read
        list.open.window.actions().action(Act::CopyRows)->trigger();
        const auto *bar = list.page.findChild<MessageBar *>();
        QCOMPARE(bar->current().sentence, u"Nothing was copied"_s);
        buttonOf(*bar, u"Export…"_s)->click();
        const auto *panel = list.page.findChild<ExportPanel *>();
        QVERIFY(panel && panel->isVisible());
        QVERIFY(!panel->wantsChosen());
    }

    void aFileInTheWayIsAskedAboutInPlace()
    {
        QFile mine(path());
        QVERIFY(mine.open(QIODevice::WriteOnly) && mine.write("mine") == 4);
        mine.close();
        OpenList list;
        ExportPanel &panel = asked(list.open.window);
        panel.setPath(path());
        QVERIFY(panel.isVisible());
        QVERIFY(panel.findChild<NoteBox *>(u"exportInTheWay"_s)->isVisible());
        QVERIFY(!lineOf(list.open.window));
        QCOMPARE(read(false), QByteArray("mine"));
        buttonOf(panel, u"Replace it"_s)->click();
        finish(list);
        QCOMPARE(read().count('\n'), 1001);
    }

    void whatIsNoFileIsRefusedInPlace()
    {
        const QString pipe = m_folder.filePath(u"pipe.csv"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        OpenList list;
        ExportPanel &panel = asked(list.open.window);
        panel.setPath(pipe);
        QVERIFY(panel.isVisible());
        const auto *note = panel.findChild<NoteBox *>(u"exportInTheWay"_s);
        QVERIFY(note->isVisible());
        QCOMPARE(note->sentence(), u"pipe.csv is not a file"_s);
        QVERIFY(!panel.findChild<QPushButton *>(u"exportReplace"_s)->isVisible());
        QVERIFY(!lineOf(list.open.window));
        QVERIFY(QFile::remove(pipe));
        panel.setPath(path());
        finish(list);
        QVERIFY(read().count('\n') > 1000);
    }

    // It may have come after the question.
    void whatIsNoFileIsNeverReplaced()
    {
        const QString pipe = m_folder.filePath(u"pipe.csv"_s);
        OpenList list;
        QVERIFY(QFile(pipe).open(QIODevice::WriteOnly));
        ExportPanel &panel = asked(list.open.window);
        panel.setPath(pipe);
        QVERIFY(QFile::remove(pipe));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        buttonOf(panel, u"Replace it"_s)->click();
        QTRY_VERIFY(!list.open.window.exports().isRunning());
        const Message said = lineOf(list.open.window)->findChild<MessageBar *>()->current();
        QCOMPARE(said.ink, Ink::Red);
        QCOMPARE(said.sentence, u"pipe.csv is not a file"_s);
        QVERIFY(QFileInfo::exists(pipe) && !QFileInfo(pipe).isFile());
        QVERIFY(QFile::remove(pipe));
    }

    void goesOnWhileOneWorksElsewhere()
    {
        OpenList list;
        asked(list.open.window).setPath(path());
        QTRY_VERIFY(!list.platform->lists.pending().empty());
        list.platform->lists.release();
        list.open.window.open(u"search"_s);
        QTRY_COMPARE(lineOf(list.open.window)->exported().written(), 200);
        QVERIFY(lineOf(list.open.window)->isVisible());
        finish(list);
        QCOMPARE(read().count("\r\n"), 1001);
    }

    void stopLeavesNothing()
    {
        OpenList list;
        asked(list.open.window).setPath(path());
        QTRY_VERIFY(!list.platform->lists.pending().empty());
        list.platform->lists.release();
        buttonOf(*lineOf(list.open.window), u"Stop"_s)->click();
        QCOMPARE(lineOf(list.open.window)->exported().state(), State::Stopped);
        QVERIFY(left().isEmpty());
    }

    void closingAsksFirst()
    {
        OpenList list;
        asked(list.open.window).setPath(path());
        QTRY_VERIFY(!list.platform->lists.pending().empty());
        list.open.window.close();
        QVERIFY(list.open.window.isVisible());
        auto *bar = &list.open.window.exports();
        QVERIFY(buttonOf(*bar, u"Go on"_s));
        buttonOf(*bar, u"Go on"_s)->click();
        QVERIFY(list.open.window.isVisible() && bar->isRunning());
        list.open.window.close();
        buttonOf(*bar, u"Stop it and close"_s)->click();
        QVERIFY(!list.open.window.isVisible());
        QVERIFY(left().isEmpty());
    }

    void endsWhenThePlatformIsLeft()
    {
        OpenList list;
        asked(list.open.window).setPath(path());
        QTRY_VERIFY(!list.platform->lists.pending().empty());
        list.open.window.setPlatform(std::make_shared<FakePlatform>());
        QVERIFY(!list.open.window.exports().isRunning());
        QVERIFY(left().isEmpty());
    }

    void whatCannotBeWrittenIsSaid()
    {
        OpenList list;
        asked(list.open.window).setPath(m_folder.filePath(u"no/such/folder.csv"_s));
        QTRY_VERIFY(!list.open.window.exports().isRunning());
        const Message said = lineOf(list.open.window)->findChild<MessageBar *>()->current();
        QCOMPARE(said.ink, Ink::Red);
        QVERIFY2(said.sentence.startsWith(u"folder.csv could not be written"), qPrintable(said.sentence));
    }

    void anIncompleteSearchSaysSo()
    {
        auto platform = std::make_shared<FakePlatform>();
        OpenWindow open(platform);
        open.window.open(u"search"_s);
        open.window.place()->searchFor(u"07700900123"_s);
        QVERIFY(platform->current);
        platform->current->arrive(FakeSource::messages(0, 3), u"Harbour Notices"_s);
        platform->current->refuse(u"Food"_s, makeError(Error::Kind::Timeout, QString()));
        QTRY_COMPARE(open.window.place()->whyNot(Act::Export).value_or(QString()), u"The search is still running."_s);
        platform->current->end();
        QTRY_COMPARE(open.window.place()->whyNot(Act::Export), std::nullopt);
        ExportPanel &panel = asked(open.window);
        QVERIFY(panel.findChild<NoteBox *>(u"exportLacks"_s)->sentence().startsWith(u"The search is not whole"_s));
        panel.setPath(path());
        QTRY_VERIFY(!open.window.exports().isRunning());
        QCOMPARE(read().count("\r\n"), 4);
    }

private:
    QString path() const { return m_folder.filePath(u"rows.csv"_s); }
    QStringList left() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden); }
    // The file's bytes; it is gone afterwards.
    QByteArray read(bool once = true) const
    {
        QFile file(path());
        const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        if (once)
            file.remove();
        return bytes;
    }
    static void finish(const OpenList &list)
    {
        const auto isOver = [&list] {
            list.platform->lists.releaseAll();
            return !list.open.window.findChild<ExportBar *>()->isRunning();
        };
        QTRY_VERIFY(isOver());
        QVERIFY(lineOf(list.open.window));
    }

    const QTemporaryDir m_folder;
};

POSTROOM_TEST(TestListExport)

#include "tst_listexport.moc"
