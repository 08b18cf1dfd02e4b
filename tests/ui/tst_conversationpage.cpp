// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/conversationpage.h"
#include "pages/notificationdetail.h"
#include "pages/recipientcard.h"
#include "support/testmain.h"
#include "ui/databasestage.h"
#include "ui/opensearch.h"
#include "ui/talkplatform.h"
#include "widgets/emptystate.h"
#include "widgets/linklabel.h"
#include "widgets/messagebar.h"
#include "widgets/sidebar.h"
#include "window/actionregistry.h"
#include "window/placelink.h"

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

const QString jo = QStringLiteral("447700900111");

ConversationPage *talkOf(MainWindow &window)
{
    return qobject_cast<ConversationPage *>(window.place());
}

QStringList column(const ListPage &page, QStringView id)
{
    const int at = columnAt(page.records().columns(), id);
    QStringList words;
    for (int row = 0; row < page.records().rowCount(); ++row)
        words.append(page.records().index(row, at).data().toString());
    return words;
}

LinkLabel *linkIn(const QWidget &widget, const QString &words)
{
    for (LinkLabel *link : widget.findChildren<LinkLabel *>()) {
        if (link->words() == words && link->isVisible())
            return link;
    }
    return nullptr;
}

/// A conversation with one number, opened by one of its texts.
struct OpenTalk {
    explicit OpenTalk(const std::function<void(TalkPlatform &)> &change = {}, const QString &id = u"r1"_s)
        : platform(std::make_shared<TalkPlatform>())
        , open(prepared(*platform, change))
    {
        Q_EMIT open.window.place()->recordRequested(
            {Resource::InboundSms, id, {{FilterKey::Service, u"s1"_s}}}, u"07700 900111"_s);
    }
    std::shared_ptr<Platform> prepared(TalkPlatform &made, const std::function<void(TalkPlatform &)> &change)
    {
        made.receive(u"r1"_s, jo, u"When does it <b>open</b>?\nSecond line"_s, 30);
        made.send(u"m1"_s, jo, u"The bridge opens today."_s, 60);
        made.send(u"m2"_s, jo, u"At ten."_s, 10);
        if (change)
            change(made);
        return platform;
    }
    ConversationPage &page() { return *talkOf(open.window); }
    QString instead() { return page().findChild<EmptyState *>()->content().title; }
    std::shared_ptr<TalkPlatform> platform;
    OpenWindow open;
};

} // namespace

/// Received and sent texts of one number as one conversation (admin-features INB-04).
class TestConversationPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { beginWindowTest(); }
    void cleanup() { QTRY_COMPARE(liveJobs(), 0); }

    void bothSidesAreShownAndTheTextItCameFromIsCurrent()
    {
        OpenTalk talk;
        QTRY_COMPARE(talk.page().records().rowCount(), 3);
        QCOMPARE(talk.page().title(), u"Conversation: 07700 900111"_s);
        QCOMPARE(column(talk.page(), u"writer"), (QStringList{u"The service"_s, u"07700 900111"_s, u"The service"_s}));
        QCOMPARE(column(talk.page(), u"status"), (QStringList{u"Delivered"_s, u"Received"_s, u"Delivered"_s}));
        QTRY_COMPARE(talk.page().table().currentId(), u"r1"_s);
        QVERIFY(talk.page().showsDetail());
        QVERIFY2(everythingSaid(talk.page()).contains(u"When does it <b>open</b>?\nSecond line"_s),
            "the whole text, and as it was written");
        QCOMPARE(talk.open.window.findChild<Sidebar *>()->current(), u"received"_s);
        for (const QWidget *stop : tabStops(talk.open.window))
            QVERIFY2(!stop->accessibleName().isEmpty() || qobject_cast<const QAbstractButton *>(stop),
                stop->metaObject()->className());
    }

    void aMessageThatWasSentOpensItToo()
    {
        OpenTalk talk({}, u"m1"_s);
        QTRY_COMPARE(talk.page().records().rowCount(), 3);
        QTRY_COMPARE(talk.page().table().currentId(), u"m1"_s);
    }

    // A number is no name for a link, nor for a file.
    void noNumberStandsInALink()
    {
        OpenTalk talk;
        QTRY_COMPARE(talk.page().table().currentId(), u"r1"_s);
        QCOMPARE(talk.page().current(),
            std::optional(Target{Resource::InboundSms, u"r1"_s, {{FilterKey::Service, u"s1"_s}}}));
        QVERIFY(!linkTo(talk.open.window.here()).contains(u"900111"_s));
        talk.page().table().selectRow(0);
        QCOMPARE(talk.page().current()->resource, Resource::Notifications);
        QVERIFY(!linkTo(talk.open.window.here()).contains(u"900111"_s));
    }

    void enterShowsTheMessageInItsList()
    {
        OpenTalk talk;
        QTRY_COMPARE(talk.page().table().currentId(), u"r1"_s);
        talk.page().disconnect(&talk.open.window);
        Target wanted;
        connect(&talk.page(), &Place::targetRequested, this, [&wanted](const Target &asked) { wanted = asked; });
        talk.page().table().selectRow(0);
        QTest::keyClick(&talk.page().table(), Qt::Key_Return);
        QVERIFY((wanted == Target{Resource::Notifications, u"m2"_s, {{FilterKey::Service, u"s1"_s}}}));
    }

    void readingAgainBringsWhatIsNew()
    {
        OpenTalk talk;
        QTRY_COMPARE(talk.page().records().rowCount(), 3);
        awaitRest(talk.page());
        talk.platform->receive(u"r2"_s, jo, u"Thanks"_s, 1);
        talk.page().table().scrollToTop();
        QVERIFY(talk.page().renew());
        QTRY_COMPARE(talk.page().records().rowCount(), 4);
        QCOMPARE(talk.page().table().currentId(), u"r1"_s);
    }

    void whatCannotBeAConversationIsSaid_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("said");
        QTest::newRow("an email") << u"e1"_s << u"Only text messages have a conversation"_s;
        QTest::newRow("no number") << u"r9"_s << u"The platform does not say the number of this text"_s;
    }
    void whatCannotBeAConversationIsSaid()
    {
        QFETCH(QString, id);
        QFETCH(QString, said);
        OpenTalk talk(
            [](TalkPlatform &platform) {
                platform.send(u"e1"_s, u"jo@example.gov.uk"_s, u"Hello"_s, 5, u"email"_s);
                platform.receive(u"r9"_s, QString(), u"Hello"_s, 5);
            },
            id);
        QTRY_COMPARE(talk.instead(), said);
    }

    // Letters, a short code, and what is none at all: received texts alone, and nothing breaks.
    void anUnusualNumberHasItsReceivedTexts_data()
    {
        QTest::addColumn<QString>("number");
        for (const QString &number : {u"NHSNoReply"_s, u"60777"_s, u"<b>+44</b>"_s, u"447700900111447700900111"_s})
            QTest::newRow(qPrintable(number)) << number;
    }
    void anUnusualNumberHasItsReceivedTexts()
    {
        QFETCH(QString, number);
        OpenTalk talk([&number](TalkPlatform &platform) { platform.receive(u"r9"_s, number, u"Hello"_s, 5); }, u"r9"_s);
        QTRY_COMPARE(column(talk.page(), u"writer"), QStringList{number});
        QVERIFY(talk.page().title().endsWith(number));
    }

    void aFailureSaysWhyAndIsTriedAgain()
    {
        const auto fails = [](TalkPlatform &platform) {
            platform.talk.errors.insert({Resource::InboundSms, makeError(Error::Kind::Offline, {})});
        };
        OpenTalk talk(fails);
        QTRY_VERIFY(!talk.instead().isEmpty() && talk.instead() != u"Looking for the number"_s);
        talk.platform->talk.errors.clear();
        talk.page().perform(Act::ReadAgain);
        QTRY_COMPARE(talk.page().records().rowCount(), 3);
    }

    void nothingIsChosenAtFirst()
    {
        OpenWindow open(std::make_shared<TalkPlatform>());
        open.window.open(u"conversation"_s);
        QTRY_COMPARE(talkOf(open.window)->findChild<EmptyState *>()->content().title, u"No conversation is chosen"_s);
    }

    void aReceivedTextOpensItByTheKeyboard()
    {
        OpenWindow open(demoPlatform());
        showRows(open.window, u"received"_s);
        auto &list = *qobject_cast<ListPage *>(open.window.place());
        awaitRest(list);
        const QString id = list.table().currentId();
        QTest::keyClick(&list.table(), Qt::Key_Return);
        QVERIFY(talkOf(open.window));
        QTRY_COMPARE(talkOf(open.window)->table().currentId(), id);
        const QStringList writers = column(*talkOf(open.window), u"writer");
        QVERIFY2(writers.contains(u"The service"_s), "the demo answers what was sent");
        awaitRest(*talkOf(open.window));
        QTest::keyClick(&open.window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(open.window.place()->objectName(), u"inbound-smsPage"_s);
        QTRY_COMPARE(liveJobs(), 0);
    }

    // Support work: from the card of the recipient, and from the message.
    void aSearchLeadsToIt()
    {
        DatabaseWindow open(databasePlatform(contractCluster().conninfo(u"contract"_s)));
        open.search(u"07700 900321"_s);
        SearchPage &page = *searchPageOf(open.window);
        QTRY_VERIFY(page.searchState() && page.searchState()->isOver() && page.showsDetail());
        awaitRest(page);
        QVERIFY(linkIn(page.detail(), u"Texts from and to this number"_s));
        LinkLabel *link = linkIn(*page.findChild<RecipientCard *>(), u"Conversation"_s);
        QVERIFY(link);
        QTest::mouseClick(link, Qt::LeftButton);
        QVERIFY(talkOf(open.window));
        QTRY_VERIFY(talkOf(open.window)->records().rowCount() > 2);
        const QStringList writers = column(*talkOf(open.window), u"writer");
        QVERIFY(writers.contains(u"The service"_s) && writers.contains(u"07700 900321"_s));
        awaitRest(*talkOf(open.window));
    }

    void anEmailAddressHasNone()
    {
        OpenSearch search;
        search.type(u"jo@example.gov.uk"_s);
        search.answer().arrive(texts(0, 2), u"Harbour Notices"_s);
        search.answer().end();
        QTRY_VERIFY(search.page.showsDetail());
        QVERIFY(!linkIn(search.page, u"Conversation"_s));
        QVERIFY(!linkIn(search.page.detail(), u"Texts from and to this number"_s));
    }

    void whatIsLeftOutIsSaidWithAWayOn()
    {
        DatabaseWindow open(databasePlatform(contractCluster().conninfo(u"contract"_s)));
        const QString id = contractCluster()
                               .sql(u"SELECT id FROM inbound_sms WHERE service_id = '%1' AND user_number = "
                                    "'447700900321' LIMIT 1"_s.arg(notices),
                                   u"contract"_s)
                               .text();
        Q_EMIT open.window.place()->recordRequested(
            {Resource::InboundSms, id, {{FilterKey::Service, notices}}}, QString());
        ConversationPage &page = *talkOf(open.window);
        QTRY_VERIFY(page.records().rowCount() > 2);
        awaitRest(page);
        QVERIFY2(page.findChild<MessageBar *>()->isHidden(), "all of it is there");
        QSignalSpy wanted(&page, &Place::searchRequested);
        page.disconnect(&open.window);
        Q_EMIT page.findChild<MessageBar *>()->actionTriggered(u"cut"_s, 0);
        QCOMPARE(wanted.value(0).value(0).toString(), u"07700 900321"_s);
    }
};

POSTROOM_TEST(TestConversationPage)

#include "tst_conversationpage.moc"
