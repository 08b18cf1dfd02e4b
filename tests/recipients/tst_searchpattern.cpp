// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipients/recipient.h"
#include "recipients/searchpattern.h"
#include "recordedrows.h"
#include "support/testmain.h"

#include <algorithm>
#include <QTest>
#include <QUrlQuery>

using namespace postroom;
using namespace Qt::StringLiterals;

namespace {

/// What the platform's query looks at in a row of the recorded table.
struct Row {
    QString id;
    QString service;
    QString type;
    QString status;
    QString keyType;
    QString createdAt;
    QString normalisedTo;
    QString reference;
};

QString textOrNull(const QJsonValue &value)
{
    return value.isNull() ? QString() : value.toString(u""_s);
}

QList<Row> recordedNotifications()
{
    QList<Row> rows;
    const QList<QJsonObject> lines = test::recordedLines(u"data/notifications.jsonl"_s);
    for (const QJsonObject &line : lines)
        rows.append(Row{line["id"_L1].toString(), line["service_id"_L1].toString(),
            line["notification_type"_L1].toString(), line["notification_status"_L1].toString(),
            line["key_type"_L1].toString(), line["created_at"_L1].toString(), textOrNull(line["normalised_to"_L1]),
            textOrNull(line["client_reference"_L1])});
    std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.createdAt > b.createdAt; });
    return rows;
}

/// The parameters of a recorded search in their order, from its query or its body.
struct RecordedSearch {
    QString to;
    QStringList types;
    QStringList statuses;
};

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &item : value.isArray() ? value.toArray() : QJsonArray{value})
        list << item.toString();
    return value.isUndefined() ? QStringList() : list;
}

RecordedSearch parametersOf(const QJsonObject &exchange)
{
    if (exchange["body"_L1].isObject()) {
        const QJsonObject body = exchange["body"_L1].toObject();
        return {body["to"_L1].toString(), texts(body["template_type"_L1]), texts(body["status"_L1])};
    }
    const QUrlQuery query(exchange["query"_L1].toString());
    const auto all = [&query](const QString &key) { return query.allQueryItemValues(key, QUrl::FullyDecoded); };
    return {all(u"to"_s).value(0), all(u"template_type"_s), all(u"status"_s)};
}

/// The newest 50 ids that a search over the rows of one service finds.
QStringList found(const QList<Row> &rows, const QString &service, const RecordedSearch &search)
{
    const SearchPattern pattern(search.to, search.types);
    QStringList ids;
    for (const Row &row : rows) {
        const bool asked = row.service == service && row.keyType != "test"_L1
            && (search.statuses.isEmpty() || search.statuses.contains(row.status));
        if (asked && ids.size() < 50 && pattern.matches(row.type, row.normalisedTo, row.reference))
            ids << row.id;
    }
    return ids;
}

} // namespace

class TestSearchPattern : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsWhatThePlatformFound_data();
    void findsWhatThePlatformFound();
    void searchTermAndStoredValueNormalisedDifferently_data();
    void searchTermAndStoredValueNormalisedDifferently();
    void makesTheRecipientPattern_data();
    void makesTheRecipientPattern();
    void partialTermsCannotBeNormalisedLikeWholeOnes_data();
    void partialTermsCannotBeNormalisedLikeWholeOnes();
    void matchesReferencesWithoutCase_data();
    void matchesReferencesWithoutCase();
    void nullsMatchNothing();

private:
    QList<Row> m_rows;
};

void TestSearchPattern::initTestCase()
{
    m_rows = recordedNotifications();
    QVERIFY(m_rows.size() > 4000);
}

void TestSearchPattern::findsWhatThePlatformFound_data()
{
    QTest::addColumn<QJsonObject>("exchange");
    const QList<QJsonObject> exchanges = test::recordedLines(u"exchanges/reads/notifications_search.jsonl"_s);
    int answered = 0;
    for (const QJsonObject &exchange : exchanges) {
        if (exchange["status"_L1].toInt() != 200 || parametersOf(exchange).to.isEmpty())
            continue; // refused, or an empty term, which is a list and no search
        QTest::newRow(qPrintable(exchange["name"_L1].toString())) << exchange;
        ++answered;
    }
    QVERIFY(answered > 90);
}

void TestSearchPattern::findsWhatThePlatformFound()
{
    QFETCH(QJsonObject, exchange);
    const QString service = exchange["path"_L1].toString().section(u'/', 2, 2);
    const QStringList ids = found(m_rows, service, parametersOf(exchange));
    QStringList recorded;
    const QJsonArray notifications = exchange["response"_L1]["notifications"_L1].toArray();
    for (const QJsonValue &notification : notifications)
        recorded << notification["id"_L1].toString();
    if (!exchange.contains("order_dependent"_L1)) {
        QCOMPARE(ids, recorded);
        return;
    }
    // A page cut inside equal times: which rows of that time are shown is open, how many and of which time is not.
    QCOMPARE(ids.size(), recorded.size());
    const auto timesOf = [this](const QStringList &wanted) {
        QStringList times;
        for (const Row &row : m_rows) {
            if (wanted.contains(row.id))
                times << row.createdAt;
        }
        return times;
    };
    QCOMPARE(timesOf(ids), timesOf(recorded));
}

void TestSearchPattern::searchTermAndStoredValueNormalisedDifferently_data()
{
    QTest::addColumn<QString>("typed");
    for (const QString &typed : {u"07700 900321"_s, u"+44 (0)7700 900-321"_s, u"00447700900321"_s, u"7700900321"_s,
             u"tel:+447700900321"_s, u" 07700\u00a0900321\u200b"_s})
        QTest::newRow(qPrintable(typed)) << typed;
}

void TestSearchPattern::searchTermAndStoredValueNormalisedDifferently()
{
    QFETCH(QString, typed);
    const SearchPatterns patterns{searchTerm(typed)};
    int hits = 0;
    for (const Row &row : m_rows) {
        const bool hit = patterns.matches(row.type, row.normalisedTo, row.reference);
        QCOMPARE(hit, row.type == "sms"_L1 && row.normalisedTo == "447700900321"_L1);
        hits += hit ? 1 : 0;
    }
    QVERIFY(hits > 10);
}

void TestSearchPattern::makesTheRecipientPattern_data()
{
    QTest::addColumn<QString>("term");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("pattern");
    QTest::newRow("whole number") << u"07900 900-123"_s << u"sms"_s << u"7900900123"_s;
    QTest::newRow("part") << u"07900"_s << u"sms"_s << u"7900"_s;
    QTest::newRow("part with country code") << u"+44790"_s << u"sms"_s << u"44790"_s;
    QTest::newRow("part with brackets") << u"(07700) 9001"_s << u"sms"_s << u"77009001"_s;
    QTest::newRow("abroad") << u"+1 202-555-0143"_s << u"sms"_s << u"2025550143"_s;
    QTest::newRow("words, sms") << u"A b"_s << u"sms"_s << u"Ab"_s;
    QTest::newRow("address") << u" A.B@X.com\u200b"_s << u"email"_s << u"a.b@x.com"_s;
    QTest::newRow("no address") << u"Oka For"_s << u"email"_s << u"oka for"_s;
    QTest::newRow("letter") << u"A B 1"_s << u"letter"_s << u"ab1"_s;
    QTest::newRow("no type") << u"07900 900123"_s << QString() << u"07900900123"_s;
}

void TestSearchPattern::makesTheRecipientPattern()
{
    QFETCH(QString, term);
    QFETCH(QString, type);
    QFETCH(QString, pattern);
    QCOMPARE(SearchPattern(term, type.isEmpty() ? QStringList() : QStringList{type}).recipientPattern(), pattern);
}

void TestSearchPattern::partialTermsCannotBeNormalisedLikeWholeOnes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");
    QTest::newRow("start") << u"07700 9001"_s << true;
    QTest::newRow("brackets") << u"(07700) 9001"_s << true;
    QTest::newRow("plus") << u"+447700 9001"_s << true;
    QTest::newRow("end") << u"900123"_s << true;
    QTest::newRow("another") << u"07700 9002"_s << false;
    QTest::newRow("a reference is not stripped") << u"0-7700"_s << false;
}

void TestSearchPattern::partialTermsCannotBeNormalisedLikeWholeOnes()
{
    QFETCH(QString, typed);
    QFETCH(bool, found);
    const SearchPatterns patterns{searchTerm(typed)};
    QCOMPARE(patterns.matches(u"sms", u"447700900123", QStringView()), found);
}

void TestSearchPattern::matchesReferencesWithoutCase_data()
{
    QTest::addColumn<QString>("term");
    QTest::addColumn<QString>("reference");
    QTest::addColumn<bool>("found");
    QTest::newRow("part") << u"shared"_s << u"case-SHARED-42"_s << true;
    QTest::newRow("accents fold") << u"\u00dcN\u00cfCODE"_s << u"ref \u00fcn\u00efcode"_s << true;
    QTest::newRow("accents differ") << u"unicode"_s << u"\u00fcn\u00efcode"_s << false;
    QTest::newRow("omega") << u"\u03a9"_s << u"\u03c9"_s << true;
    QTest::newRow("ohm sign") << u"\u2126"_s << u"\u03c9"_s << true;
    QTest::newRow("final sigma is its own letter") << u"\u03a3"_s << u"\u03c2"_s << false;
    QTest::newRow("sharp s") << u"ss"_s << u"\u00df"_s << false;
    QTest::newRow("beyond the BMP") << u"\U00010400"_s << u"x\U00010428"_s << true;
    QTest::newRow("percent is literal") << u"a%b"_s << u"aXb"_s << false;
    QTest::newRow("underscore is literal") << u"a_b"_s << u"aXb"_s << false;
    QTest::newRow("backslash is literal") << u"a\\b"_s << u"a\\B"_s << true;
    QTest::newRow("spacing counts") << u"a  b"_s << u"a b"_s << false;
    QTest::newRow("at the end") << u"42"_s << u"4-42"_s << true;
    QTest::newRow("longer than the reference") << u"abcd"_s << u"abc"_s << false;
}

void TestSearchPattern::matchesReferencesWithoutCase()
{
    QFETCH(QString, term);
    QFETCH(QString, reference);
    QFETCH(bool, found);
    QCOMPARE(SearchPattern(term, {}).matches(u"email", u"x@example.com", reference), found);
}

void TestSearchPattern::nullsMatchNothing()
{
    const SearchPattern everything(u" "_s, {}); // the platform looks for "" after removing the space
    QVERIFY(everything.matches(u"sms", u"", QStringView()));
    QVERIFY(!everything.matches(u"sms", QStringView(), QStringView()));
    QVERIFY(everything.matches(u"sms", QStringView(), u"a b"));
}

POSTROOM_TEST(TestSearchPattern)
#include "tst_searchpattern.moc"
