// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notification.h"
#include "platform/recipientsummary.h"
#include "support/testmain.h"

#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

namespace {

struct Sent {
    const char *id;
    const char *type;
    const char *status;
    const char *to = "07700 900123";
};

// Newest first, as a search has them.
std::vector<Row> rowsOf(const std::vector<Sent> &messages, bool normalised = true)
{
    std::vector<Row> rows;
    qint64 minutes = 0;
    for (const Sent &sent : messages) {
        auto row = std::make_shared<Notification>();
        row->id = QString::fromLatin1(sent.id);
        row->notificationType = QString::fromLatin1(sent.type);
        row->status = QString::fromLatin1(sent.status);
        row->to = QString::fromLatin1(sent.to);
        if (normalised)
            row->normalisedTo = row->to.contains(u'@') ? row->to.toLower() : u"44"_s + row->to.mid(1).remove(u' ');
        row->createdAt = Instant(1'800'000'000'000'000 - 60'000'000 * minutes++);
        spellAs(*row, Notification::searchShape());
        rows.push_back(row);
    }
    return rows;
}

SearchQuery queryFor(const QStringList &terms)
{
    SearchQuery query;
    query.term = searchTerm(terms.first());
    for (const QString &term : terms.sliced(1))
        query.others.push_back(searchTerm(term));
    return query;
}

QString idOrNone(const Row &row)
{
    return row ? idOf(*row) : u"none"_s;
}

} // namespace

class TestRecipientSummary : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsWhatArrivedByChannel()
    {
        const auto rows = rowsOf({{"a", "sms", "delivered"}, {"b", "sms", "temporary-failure"}, {"c", "sms", "sent"},
            {"d", "sms", "sending"}, {"e", "letter", "returned-letter"}, {"f", "letter", "received"}});
        const auto summaries = summariesOf(queryFor({u"+44 (0)7700 900-123"_s}), rows);
        QCOMPARE(summaries.size(), 1);
        const auto &channels = summaries.front().channels;
        QCOMPARE(channels.size(), 2);
        QCOMPARE(channels[0].type, u"sms"_s);
        QCOMPARE(channels[0].messages, 4);
        QCOMPARE(channels[0].delivered, 2);
        QCOMPARE(channels[1].messages, 2);
        QCOMPARE(channels[1].delivered, 1);
        QCOMPARE(summaries.front().messages(), 6);
    }

    void theLastFailureAndWhatFollowed_data()
    {
        QTest::addColumn<QStringList>("statuses"); // newest first; ids 0, 1, …
        QTest::addColumn<QString>("failure");
        QTest::addColumn<QString>("afterwards");
        const QString good = u"delivered"_s, bad = u"permanent-failure"_s, going = u"sending"_s;
        QTest::newRow("none failed") << QStringList{good, good} << u"none"_s << u"none"_s;
        QTest::newRow("nothing after") << QStringList{bad, good} << u"0"_s << u"none"_s;
        QTest::newRow("arrived") << QStringList{going, good, going, bad, bad} << u"3"_s << u"1"_s;
        QTest::newRow("the newest on its way") << QStringList{going, going, bad} << u"2"_s << u"0"_s;
        QTest::newRow("cancelled") << QStringList{u"cancelled"_s, bad} << u"1"_s << u"0"_s;
        QTest::newRow("came back") << QStringList{good, u"returned-letter"_s} << u"1"_s << u"0"_s;
    }
    void theLastFailureAndWhatFollowed()
    {
        QFETCH(QStringList, statuses);
        std::vector<QByteArray> words;
        for (const QString &status : statuses)
            words.push_back(status.toLatin1());
        static const char *ids[]{"0", "1", "2", "3", "4"};
        std::vector<Sent> sent;
        for (std::size_t i = 0; i < words.size(); ++i)
            sent.push_back({ids[i], "sms", words[i].constData()});
        const auto summaries = summariesOf(queryFor({u"07700 900123"_s}), rowsOf(sent));
        QTEST(idOrNone(summaries.front().lastFailure), "failure");
        QTEST(idOrNone(summaries.front().afterwards), "afterwards");
    }

    void anotherWayIsNoWayOutOfAFailure()
    {
        const auto rows = rowsOf({{"a", "email", "delivered", "jo@example.gov.uk"}, {"b", "letter", "delivered"},
            {"c", "sms", "temporary-failure"}});
        const auto summaries = summariesOf(queryFor({u"07700 900123"_s}), rows);
        QCOMPARE(idOrNone(summaries.front().lastFailure), u"c"_s);
        QCOMPARE(idOrNone(summaries.front().afterwards), u"none"_s);
    }

    void othersWhoHoldTheTermAreNotCounted()
    {
        const auto rows = rowsOf({{"a", "email", "delivered", "xjo@example.gov.uk"},
            {"b", "email", "delivered", "Jo@Example.gov.uk"}, {"c", "sms", "delivered"}});
        const auto summaries = summariesOf(queryFor({u"jo@example.gov.uk"_s}), rows);
        QCOMPARE(summaries.front().messages(), 1);
    }

    void eachOfSeveralHasItsOwn()
    {
        const auto rows = rowsOf({{"a", "email", "delivered", "jo@example.gov.uk"}, {"b", "sms", "delivered"},
            {"c", "sms", "permanent-failure"}});
        const auto summaries
            = summariesOf(queryFor({u"jo@example.gov.uk"_s, u"07700 900123"_s, u"al@example.gov.uk"_s}), rows);
        QCOMPARE(summaries.size(), 3);
        QCOMPARE(summaries[0].messages(), 1);
        QCOMPARE(summaries[1].messages(), 2);
        QCOMPARE(summaries[2].messages(), 0);
        QCOMPARE(idOrNone(summaries[1].afterwards), u"b"_s);
    }

    void thePublicApiSaysRecipientsAsTheyWereGiven()
    {
        const auto rows
            = rowsOf({{"a", "sms", "delivered", "+44 7700 900123"}, {"b", "sms", "delivered", "07700900123"}}, false);
        QCOMPARE(summariesOf(queryFor({u"07700 900123"_s}), rows).front().messages(), 2);
    }

    void aReferenceIsNobody()
    {
        QVERIFY(summariesOf(queryFor({u"permit 12"_s}), rowsOf({{"a", "sms", "delivered"}})).empty());
    }
};

POSTROOM_TEST(TestRecipientSummary)
#include "tst_recipientsummary.moc"
