// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notification.h"
#include "support/testmain.h"
#include "text/summarywords.h"

#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

namespace {

const Instant noon = *Instant::parse(u"2026-11-20T12:00:00Z");

Row message(const QString &status, const QString &created)
{
    auto row = std::make_shared<Notification>();
    row->notificationType = u"sms"_s;
    row->status = status;
    row->createdAt = Instant::parse(created);
    spellAs(*row, Notification::searchShape());
    return row;
}

SearchState over()
{
    SearchState state;
    state.query.term = searchTerm(u"07700 900123");
    state.phase = SearchState::Phase::Finished;
    return state;
}

} // namespace

class TestSummaryWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void channelsAreSaidOneByOne()
    {
        RecipientSummary summary{searchTerm(u"07700 900123")};
        QCOMPARE(deliveredText(summary), u"no messages found"_s);
        summary.channels = {{u"sms"_s, 1'025, 1'022}, {u"email"_s, 1, 0}, {u"letter"_s, 2, 2}, {u"push"_s, 3, 1}};
        QCOMPARE(deliveredText(summary),
            u"1,022 of 1,025 text messages delivered, 0 of 1 email delivered, 2 of 2 letters posted, "
            "1 of 3 messages delivered"_s);
    }

    void theLastFailureIsSaidWithWhatFollowed()
    {
        RecipientSummary summary{searchTerm(u"07700 900123")};
        QCOMPARE(lastFailureText(summary, noon, londonZone()), QString());
        summary.channels = {{u"sms"_s, 2, 1}};
        QCOMPARE(lastFailureText(summary, noon, londonZone()), u"None of them failed."_s);
        summary.lastFailure = message(u"temporary-failure"_s, u"2026-11-20T11:47:08Z"_s);
        QCOMPARE(lastFailureText(summary, noon, londonZone()),
            u"Last failure today at 11:47am: Phone not accepting messages. No later one was found."_s);
        summary.afterwards = message(u"delivered"_s, u"2026-11-20T11:52:00Z"_s);
        QCOMPARE(lastFailureText(summary, noon, londonZone()),
            u"Last failure today at 11:47am: Phone not accepting messages. A later one, today at 11:52am: Delivered."_s);
    }

    void recipientsAreWrittenAsPeopleWriteThem()
    {
        QCOMPARE(recipientShown(searchTerm(u"+44 (0)7700 900-123")), u"07700 900123"_s);
        QCOMPARE(recipientShown(searchTerm(u"Jo@example.gov.uk")), u"Jo@example.gov.uk"_s);
    }

    void aCountThatIsNotOfAllSaysSo()
    {
        SearchState state = over();
        QCOMPARE(countedText(25, state), QString());
        state.query.statuses = {u"delivered"_s};
        QCOMPARE(countedText(25, state), u"Counted over 25 messages that the filters leave."_s);
        state = over();
        state.showMore = {u"Harbour Notices"_s};
        QCOMPARE(countedText(50, state), u"Counted over 50 messages read; there are more."_s);
        state = over();
        state.hasMore = true;
        QCOMPARE(countedText(50, state), u"Counted over 50 messages read; there are more."_s);
        state = over();
        state.phase = SearchState::Phase::Stopped;
        QCOMPARE(countedText(1, state), u"Counted over 1 message read; there may be more."_s);
        state = over();
        state.newestOnly = 10'000;
        QCOMPARE(countedText(2, state), u"Counted over 2 messages read; there may be more."_s);
        state = over();
        state.failed.push_back({{}, u"Food"_s, makeError(Error::Kind::Timeout, {})});
        QVERIFY(countedText(2, state).endsWith(u"there may be more."_s));
        state.phase = SearchState::Phase::Asking;
        QCOMPARE(countedText(2, state), u"Counted over 2 messages read so far."_s);
    }
};

POSTROOM_TEST(TestSummaryWords)
#include "tst_summarywords.moc"
