// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What people do with messages while somebody is on the telephone: notes for tickets.
#include "core/job.h"
#include "pages/notificationdetail.h"
#include "support/testmain.h"
#include "ui/opensearch.h"
#include "widgets/messagebar.h"
#include "window/actionregistry.h"

#include <QClipboard>
#include <QPushButton>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

QString clipboardText()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

class TestSupportWork : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        beginWindowTest();
        QGuiApplication::clipboard()->setText(u"before"_s);
    }
    void cleanup() { QTRY_COMPARE(liveJobs(), 0); }

    void aMessageIsCopiedAsANoteByItsKeyAndItsButton()
    {
        OpenSearch search;
        search.type(u"a@b.example"_s);
        search.answer().arrive(texts(0, 3), u"Harbour Notices"_s);
        search.answer().end();
        QTRY_VERIFY(search.page.showsDetail());
        QTest::keyClick(&search.page.table(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        const QString note = clipboardText();
        QVERIFY2(note.startsWith(u"Created: 20 November 2026 at 11:"_s), qPrintable(note));
        QVERIFY(note.contains(u"Service: Harbour Notices\n"_s));
        QVERIFY(note.contains(u"Message id: "_s + search.page.table().currentId()));
        QVERIFY(!note.contains(u"person"_s)); // to whom it went
        QCOMPARE(search.page.findChild<MessageBar *>()->current().sentence, u"The message is copied as a note"_s);
        QGuiApplication::clipboard()->setText(u"before"_s);
        search.page.detail().findChild<QPushButton *>(u"copyNote"_s)->click();
        QCOMPARE(clipboardText(), note);
    }

    void chosenRowsAreCopiedAsOneNote()
    {
        OpenSearch search;
        search.type(u"a@b.example"_s);
        search.answer().arrive(texts(0, 3), u"Harbour Notices"_s);
        search.answer().end();
        QTRY_COMPARE(search.page.records().rowCount(), 3);
        search.page.table().selectAll();
        search.open.window.actions().action(Act::CopyNote)->trigger();
        QCOMPARE(clipboardText().count(u"Message id: "_s), 3);
        QCOMPARE(clipboardText().count(u"\n\n"_s), 2);
        QCOMPARE(search.page.findChild<MessageBar *>()->current().sentence, u"3 messages are copied as a note"_s);
    }

    void withoutAMessageThereIsNoNote()
    {
        OpenSearch search;
        QVERIFY(!search.open.window.actions().action(Act::CopyNote)->isEnabled());
        QCOMPARE(search.open.window.actions().whyNot(Act::CopyNote), u"Choose one or more messages first."_s);
        QVERIFY(!search.open.window.actions().action(Act::CopySentence)->isEnabled());
    }
};

POSTROOM_TEST(TestSupportWork)
#include "tst_supportwork.moc"
