// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/conversationline.h"
#include "domain/inboundsms.h"
#include "domain/notification.h"
#include "support/testmain.h"
#include "tables/column.h"
#include "tables/conversationsource.h"

#include <map>
#include <QTest>
#include <QTimeZone>

using namespace postroom;
using namespace Qt::StringLiterals;

namespace {

// Two lists of a service, as a platform gives them.
class TwoLists : public Source {
public:
    std::map<Resource, std::vector<Row>> rows;
    std::map<Resource, Error> errors;
    std::vector<Query> asked;
    bool narrowsByNumber = true;
    bool hasMoreSent = false;
    bool lacksSent = false;

    Job<Page> *page(const Query &query, const Cursor &) override
    {
        asked.push_back(query);
        if (const auto error = errors.find(query.resource); error != errors.end())
            return Job<Page>::finished(error->second);
        Page page;
        page.rows = rows[query.resource];
        if (query.resource == Resource::Notifications && hasMoreSent)
            page.next = Cursor::page(2);
        return Job<Page>::finished(page);
    }
    Job<Row> *one(const Target &) override { return Job<Row>::finished(Row()); }
    Job<Cursor> *locate(const Query &, std::optional<Instant>) override { return Job<Cursor>::finished(Cursor()); }
    std::optional<WhyNot> whyNot(const Query &query) const override
    {
        if (query.resource == Resource::Notifications)
            return lacksSent ? std::optional(WhyNot{}) : std::nullopt;
        return query.has(FilterKey::Sender) && !narrowsByNumber ? std::optional(WhyNot{}) : std::nullopt;
    }
    std::optional<WhyNot> whyNot(const Target &) const override { return {}; }
    int pageSize(const Query &) const override { return 0; }
};

Row received(const QString &id, const QString &number, const QString &text, QStringView moment)
{
    auto one = std::make_shared<InboundSms>();
    one->id = id;
    one->userNumber = number;
    one->content = text;
    one->createdAt = Instant::parse(moment);
    one->serviceId = u"s"_s;
    spellAs(*one, InboundSms::internalShape());
    return one;
}

Row sent(const QString &id, const QString &number, const QString &text, QStringView moment)
{
    auto one = std::make_shared<Notification>();
    one->id = id;
    one->to = number;
    one->normalisedTo = number;
    one->notificationType = u"sms"_s;
    one->status = u"delivered"_s;
    one->templateContent = text;
    one->createdAt = Instant::parse(moment);
    one->service = u"s"_s;
    spellAs(*one, Notification::internalShape());
    return one;
}

Query with(const QString &number)
{
    return {Resource::InboundSms, {{FilterKey::Service, u"s"_s}, {FilterKey::Sender, number}}};
}

Result<Page> pageOf(ConversationSource &source, const Query &query)
{
    Result<Page> got = makeError(Error::Kind::Bug, QString());
    auto *job = source.page(query, {});
    bool over = false;
    job->then(&source, [&](const Result<Page> &answer) {
        got = answer;
        over = true;
    });
    if (!QTest::qWaitFor([&over] { return over; }))
        return makeError(Error::Kind::Timeout, u"no answer"_s);
    return got;
}

QStringList idsOf(const Result<Page> &page)
{
    QStringList ids;
    for (const Row &row : page ? page->rows : std::vector<Row>())
        ids.append(idOf(*row));
    return ids;
}

const QString jo = QStringLiteral("447700900111");

} // namespace

/// Received and sent texts as one list.
class TestConversationSource : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bothDirectionsStandInTheOrderOfTheirTimes()
    {
        TwoLists lists;
        lists.rows[Resource::InboundSms] = {received(u"r2"_s, jo, u"STOP"_s, u"2026-11-20T11:00:00Z"),
            received(u"r1"_s, jo, u"When?"_s, u"2026-11-20T09:30:00Z")};
        lists.rows[Resource::Notifications] = {sent(u"s2"_s, jo, u"At ten."_s, u"2026-11-20T10:00:00Z"),
            sent(u"s1"_s, jo, u"The bridge opens."_s, u"2026-11-20T09:00:00Z")};
        ConversationSource source(lists);
        const Result<Page> page = pageOf(source, with(jo));
        QCOMPARE(idsOf(page), (QStringList{u"r2"_s, u"s2"_s, u"r1"_s, u"s1"_s}));
        QVERIFY(!source.isCut());
        QCOMPARE(lists.asked.back().values(FilterKey::Type), QStringList{u"sms"_s});
    }

    void whoWroteItIsSaidInWords()
    {
        TwoLists lists;
        lists.rows[Resource::InboundSms] = {received(u"r"_s, jo, u" <b>hi</b>"_s, u"2026-11-20T11:00:00Z"),
            received(u"e"_s, jo, QString(), u"2026-11-20T10:30:00Z")};
        lists.rows[Resource::Notifications] = {sent(u"s"_s, jo, u"At ten."_s, u"2026-11-20T10:00:00Z")};
        ConversationSource source(lists);
        const Result<Page> page = pageOf(source, with(jo));
        QVERIFY(page);
        const auto columns = conversationColumns();
        const auto cell = [&](int row, QStringView column) {
            return cellText(columns[static_cast<std::size_t>(columnAt(columns, column))],
                *page->rows[static_cast<std::size_t>(row)], {Instant(), QTimeZone::utc()});
        };
        QCOMPARE(cell(0, u"writer"), u"07700 900111"_s);
        QCOMPARE(cell(0, u"content"), u" <b>hi</b>"_s);
        QCOMPARE(cell(0, u"status"), u"Received"_s);
        QCOMPARE(cell(1, u"content"), u"(No text)"_s);
        QCOMPARE(cell(2, u"writer"), u"The service"_s);
        QCOMPARE(cell(2, u"content"), u"At ten."_s);
        QCOMPARE(cell(2, u"status"), u"Delivered"_s);
    }

    // The platform's search finds parts of numbers, and references that hold the digits.
    void othersAreLeftOut()
    {
        TwoLists lists;
        lists.narrowsByNumber = false; // the whole inbox
        lists.rows[Resource::InboundSms] = {received(u"r"_s, jo, u"Yes"_s, u"2026-11-20T11:00:00Z"),
            received(u"x"_s, u"447700900112"_s, u"No"_s, u"2026-11-20T11:01:00Z")};
        lists.rows[Resource::Notifications] = {sent(u"s"_s, u"07700 900111"_s, u"A"_s, u"2026-11-20T10:00:00Z"),
            sent(u"y"_s, u"4477009001112"_s, u"B"_s, u"2026-11-20T10:00:00Z")};
        ConversationSource source(lists);
        QCOMPARE(idsOf(pageOf(source, with(jo))), (QStringList{u"r"_s, u"s"_s}));
        QVERIFY(!lists.asked.front().has(FilterKey::Sender));
    }

    void aSenderOfLettersWasNeverSentTo_data()
    {
        QTest::addColumn<QString>("sender");
        QTest::newRow("letters") << u"NHSNoReply"_s;
        QTest::newRow("too short") << u"60777"_s;
        QTest::newRow("other digits") << u"٠٧٧٠٠"_s;
    }
    void aSenderOfLettersWasNeverSentTo()
    {
        QFETCH(QString, sender);
        TwoLists lists;
        lists.lacksSent = true;
        lists.rows[Resource::InboundSms] = {received(u"r"_s, sender, u"Yes"_s, u"2026-11-20T11:00:00Z")};
        ConversationSource source(lists);
        QVERIFY(!source.whyNot(with(sender)));
        QCOMPARE(idsOf(pageOf(source, with(sender))), QStringList{u"r"_s});
        QCOMPARE(lists.asked.size(), std::size_t(1));
    }

    void moreThanThePlatformFindsIsSaid()
    {
        TwoLists lists;
        lists.hasMoreSent = true;
        lists.rows[Resource::Notifications] = {sent(u"s"_s, jo, u"A"_s, u"2026-11-20T10:00:00Z")};
        ConversationSource source(lists);
        QVERIFY(pageOf(source, with(jo)));
        QVERIFY(source.isCut());
        QCOMPARE(lists.asked.size(), std::size_t(2)); // its second page is the first again
    }

    void halfAConversationIsNone_data()
    {
        QTest::addColumn<Resource>("fails");
        QTest::newRow("received") << Resource::InboundSms;
        QTest::newRow("sent") << Resource::Notifications;
    }
    void halfAConversationIsNone()
    {
        QFETCH(Resource, fails);
        TwoLists lists;
        lists.errors.insert({fails, makeError(Error::Kind::Offline, QString())});
        lists.rows[Resource::InboundSms] = {received(u"r"_s, jo, u"Yes"_s, u"2026-11-20T11:00:00Z")};
        ConversationSource source(lists);
        const Result<Page> page = pageOf(source, with(jo));
        QVERIFY(!page && page.error().kind == Error::Kind::Offline);
        lists.lacksSent = true;
        QVERIFY(source.whyNot(with(jo)));
    }

    void itEndsWithItsJob()
    {
        TwoLists lists;
        ConversationSource source(lists);
        delete source.page(with(jo), {});
        QTRY_COMPARE(liveJobs(), 0);
    }
};

POSTROOM_TEST(TestConversationSource)

#include "tst_conversationsource.moc"
