// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What people do with messages while somebody is on the telephone: notes for tickets, several recipients
// at once.
#include "core/job.h"
#include "domain/foundrecord.h"
#include "pages/notificationdetail.h"
#include "pages/recipientcard.h"
#include "support/testmain.h"
#include "tables/tablecolumns.h"
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

const QString id = QStringLiteral("3f2504e0-4f89-41d3-9a0c-0305e82c3301");

// What the platform says that the id is.
Row found(const QString &type)
{
    auto row = std::make_shared<FoundRecord>();
    row->foundType = type;
    row->serviceId = u"s1"_s;
    spellAs(*row, FoundRecord::internalShape());
    return row;
}

Row to(const QString &address, int minutesAgo, const QString &status)
{
    auto row = std::make_shared<Notification>();
    row->id = address + QString::number(minutesAgo);
    row->to = address;
    row->normalisedTo = address;
    row->notificationType = u"email"_s;
    row->status = status;
    row->createdAt = Instant(testClock().now().microseconds() - minutesAgo * qint64(60'000'000));
    spellAs(*row, Notification::internalShape());
    return row;
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

    void aPastedColumnIsSearchedForAsAWhole()
    {
        OpenSearch search;
        QGuiApplication::clipboard()->setText(u"Phone number\n07700 900123\njo@example.gov.uk\n07700900123\n"_s);
        fieldOf(search.page)->setFocus();
        fieldOf(search.page)->paste();
        QTest::keyClick(fieldOf(search.page), Qt::Key_Return);
        QCOMPARE(search.platform->searches, 1); // one at a time
        QCOMPARE(search.answer().state().query.term.term, u"07700 900123"_s);
        search.answer().arrive(texts(0, 2), u"Harbour Notices"_s);
        search.answer().end();
        QTRY_COMPARE(search.platform->searches, 2);
        QCOMPARE(search.answer().state().query.term.term, u"jo@example.gov.uk"_s);
        search.answer().arrive(texts(1, 2), u"Harbour Notices"_s);
        search.answer().end();
        QTRY_COMPARE(search.page.foundLine(), u"3 messages in 1 of 3 services, for 2 of 2 recipients"_s);
        QCOMPARE(search.page.records().rowCount(), 3);
        const Message news = search.page.findChild<MessageBar *>()->current();
        QCOMPARE(news.sentence, u"1 entry is no phone number or email address and was not searched for"_s);
        QCOMPARE(news.explanation, u"“Phone number”. 1 recipient was there twice and is searched for once."_s);
        QTest::keyClick(fieldOf(search.page), Qt::Key_Return); // the same once more
        QCOMPARE(search.platform->searches, 2);
    }

    void ofSeveralEachRowSaysToWhomItWent()
    {
        OpenSearch search;
        TableColumns &columns = search.page.table().tableColumns();
        const QVariantMap before = columns.state();
        search.type(u"a@b.example, c@d.example"_s);
        QVERIFY(columns.isShown(u"to"_s));
        QCOMPARE(columns.state(), before); // nobody chose it
        search.type(u"a@b.example"_s);
        QVERIFY(!columns.isShown(u"to"_s));
        search.type(u"a@b.example, c@d.example"_s);
        columns.setShown(u"to"_s, false);
        QVERIFY(!columns.isShown(u"to"_s));
    }

    void stopEndsAllOfIt()
    {
        OpenSearch search;
        search.type(u"a@b.example, c@d.example, e@f.example"_s);
        search.answer().arrive(texts(0, 2), u"Harbour Notices"_s);
        QTRY_COMPARE(search.page.records().rowCount(), 2);
        search.page.perform(Act::Stop);
        QVERIFY(search.page.searchState()->isOver());
        QCOMPARE(search.platform->searches, 1);
        QCOMPARE(search.page.records().rowCount(), 2);
    }

    void moreThanTheBoundAreNotSearchedForUnlessThePersonSaysSo()
    {
        OpenSearch search;
        QStringList many;
        for (int i = 0; i < 60; ++i)
            many.append(u"person%1@example.gov.uk"_s.arg(i));
        search.type(many.join(u'\n'));
        QCOMPARE(search.platform->searches, 0);
        auto *bar = search.page.findChild<MessageBar *>();
        QCOMPARE(bar->current().sentence, u"60 recipients are too many at once"_s);
        QCOMPARE(bar->current().actions, QStringList{u"Search for the first 50"_s});
        Q_EMIT bar->actionTriggered(u"pasted"_s, 0);
        QCOMPARE(search.page.searchState()->query.terms(), 50);
        search.page.perform(Act::Stop);
    }

    void theDemoFindsSeveralToo()
    {
        OpenWindow open(demoPlatform());
        SearchPage &page = *searchPageOf(open.window);
        searchFor(page, u"07700 900123, 07700 900999"_s);
        QTRY_VERIFY_WITH_TIMEOUT(page.searchState()->phase == SearchState::Phase::Finished, 60'000);
        QCOMPARE(page.searchState()->recipients, 2);
        QVERIFY(page.searchState()->messages > 0);
        QTRY_VERIFY(page.records().rowCount() > 0);
        awaitRest(page);
    }

    void theCardSaysWhatBecameOfTheMessagesToOneRecipient()
    {
        OpenSearch search;
        const auto *card = search.page.findChild<RecipientCard *>();
        search.type(u"jo@example.gov.uk"_s);
        QVERIFY(card->isHidden());
        search.answer().arrive(
            {to(u"jo@example.gov.uk"_s, 2, u"delivered"_s), to(u"jo@example.gov.uk"_s, 5, u"temporary-failure"_s),
                to(u"xjo@example.gov.uk"_s, 6, u"delivered"_s)},
            u"Harbour Notices"_s);
        QTRY_VERIFY(card->words().contains(u"Counted over 2 messages read so far."_s));
        search.answer().end();
        QCOMPARE(card->words(),
            u"jo@example.gov.uk: 1 of 2 emails delivered. Last failure today at 11:55am: Inbox not accepting messages. "
            "A later one, today at 11:58am: Delivered."_s);
        search.type(u"al@example.gov.uk"_s); // what was said of another one goes at once
        QVERIFY(card->isHidden());
        search.answer().end();
        QVERIFY(card->isHidden());
    }

    void aCardThatWasNotCountedOverAllSaysSo()
    {
        OpenSearch search;
        search.type(u"jo@example.gov.uk"_s);
        search.answer().arrive({to(u"jo@example.gov.uk"_s, 2, u"delivered"_s)}, u"Harbour Notices"_s);
        search.page.perform(Act::Stop);
        QVERIFY(search.page.findChild<RecipientCard *>()->words().endsWith(
            u"Counted over 1 message read; there may be more."_s));
    }

    void aReferenceHasNoCard()
    {
        OpenSearch search;
        search.type(u"permit 12"_s);
        search.answer().arrive(texts(0, 2), u"Harbour Notices"_s);
        search.answer().end();
        QVERIFY(search.page.findChild<RecipientCard *>()->isHidden());
    }

    void eachOfSeveralHasALineThatLeadsToIt()
    {
        OpenSearch search;
        search.type(u"jo@example.gov.uk, 07700 900123"_s);
        search.answer().arrive({to(u"jo@example.gov.uk"_s, 2, u"delivered"_s)}, u"Harbour Notices"_s);
        search.answer().end();
        QTRY_COMPARE(search.platform->searches, 2);
        search.answer().end();
        auto *card = search.page.findChild<RecipientCard *>();
        QTRY_COMPARE(card->words(),
            u"jo@example.gov.uk: 1 of 1 email delivered. None of them failed.\n07700 900123: no messages found. "_s);
        card->findChildren<QPushButton *>().first()->click();
        QCOMPARE(fieldOf(search.page)->text(), u"jo@example.gov.uk"_s);
        QVERIFY(!search.page.searchState()->query.isSeveral());
    }

    void textOperatorOnATypedColumn_data()
    {
        QTest::addColumn<QString>("typed");
        for (const QString &typed :
            {u" {3F2504E0-4F89-41D3-9A0C-0305E82C3301} "_s, u"3f2504e04f8941d39a0c0305e82c3301"_s,
                u"urn:uuid:3f2504e0-4f89-41d3-9a0c-0305e82c3301"_s, u"\"3f2504e0-4f89-41d3-9a0c-0305e82c3301\"."_s,
                u"3F2504E0-4F89-41D3-9A0C-0305E82C3301,"_s, u"ID: 3f2504e0-4f89-41d3-9a0c-0305e82c3301"_s,
                u"https://www.notifications.service.gov.uk/users/3f2504e0-4f89-41d3-9a0c-0305e82c3301"_s})
            QTest::newRow(qPrintable(typed)) << typed;
    }
    void textOperatorOnATypedColumn()
    {
        QFETCH(QString, typed);
        OpenSearch search;
        search.page.disconnect(&search.open.window);
        Target wanted;
        connect(
            &search.page, &Place::targetRequested, &search.page, [&wanted](const Target &asked) { wanted = asked; });
        search.type(typed);
        QVERIFY(search.platform->lists.isOneWanted());
        QCOMPARE(search.platform->lists.wanted.value(FilterKey::Uuid), id);
        search.platform->lists.finishOne(found(u"notification"_s));
        QTRY_VERIFY((wanted == Target{Resource::Notifications, id, {{FilterKey::Service, u"s1"_s}}}));
        QCOMPARE(search.platform->searches, 0);
    }

    void anAddressThatSaysWhatItIsLeadsThereAtOnce()
    {
        OpenSearch search;
        search.page.disconnect(&search.open.window);
        Target wanted;
        connect(
            &search.page, &Place::targetRequested, &search.page, [&wanted](const Target &asked) { wanted = asked; });
        const QString service = u"11111111-2222-4333-8444-555555555555"_s;
        search.type(u"https://www.notifications.service.gov.uk/services/%1/jobs/%2"_s.arg(service, id));
        QVERIFY((wanted == Target{Resource::Jobs, id, {{FilterKey::Service, service}}}));
    }

    void anIdThatNobodyHasIsSearchedForAsAReference()
    {
        OpenSearch search;
        search.type(id);
        QCOMPARE(search.platform->searches, 0);
        QVERIFY(!search.page.findChild<MessageBar *>()->isHidden());
        search.platform->lists.finishOne(makeError(Error::Kind::NotFound, {}));
        QTRY_COMPARE(search.platform->searches, 1);
        QCOMPARE(search.answer().state().query.term.term, id);
        QVERIFY(search.page.findChild<MessageBar *>()->isHidden());
        search.answer().end();
    }

    void whatHasNoPageIsSaidAndSearchedFor()
    {
        OpenSearch search;
        search.type(id);
        search.platform->lists.finishOne(found(u"template_folder"_s));
        QTRY_VERIFY(search.page.findChild<MessageBar *>()->current().sentence.startsWith(u"The id is one of "_s));
        QCOMPARE(search.platform->searches, 1);
        search.answer().end();
    }

    void wordsBesideAnIdAreAReference()
    {
        OpenSearch search;
        search.type(u"permit "_s + id);
        QCOMPARE(search.platform->searches, 1);
        search.type(u"3f2504e0-4f89"_s);
        QCOMPARE(search.page.findChild<MessageBar *>()->current().sentence, u"This is part of an id"_s);
        QCOMPARE(search.platform->searches, 2);
        search.answer().end();
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
