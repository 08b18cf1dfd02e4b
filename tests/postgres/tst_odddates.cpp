// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../cli/cliprocess.h"
#include "core/day.h"
#include "domain/recordjson.h"
#include "http/waited.h"
#include "postgres/healthquestions.h"
#include "postgres/pgplatform.h"
#include "recordedreads.h"
#include "statementsamples.h"
#include "support/testmain.h"
#include "text/times.h"

#include <QJsonArray>
#include <QtTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

// As the server spells them; ties among each, so that pages part them.
const QStringList oddMoments{u"infinity"_s, u"-infinity"_s, u"0044-03-15 00:00:00 BC"_s, u"12000-01-01 00:00:00"_s,
    u"12000-01-01 00:00:00.5"_s, u"2026-11-10 10:00:00.999999"_s};

const QStringList oddDays{u"infinity"_s, u"-infinity"_s, u"0044-03-15 BC"_s, u"12000-01-01"_s};

// A dozen facts of each table, with odd days among them.
QString fewFacts()
{
    QString sql;
    for (const QString &table : {u"ft_billing"_s, u"ft_notification_status"_s}) {
        sql += u"DELETE FROM %1 WHERE ctid NOT IN (SELECT ctid FROM %1 ORDER BY ctid LIMIT 12);\n"_s.arg(table);
        for (qsizetype i = 0; i < oddDays.size(); ++i)
            sql += u"UPDATE %1 SET bst_date = '%3' WHERE ctid IN (SELECT ctid FROM %1 WHERE isfinite(bst_date) "
                   "ORDER BY ctid OFFSET %2 LIMIT 1);\n"_s.arg(table, QString::number(i), oddDays[i]);
    }
    return sql
        + u"UPDATE returned_letters SET reported_at = 'infinity' WHERE id IN (SELECT min(id::text)::uuid FROM "
          "returned_letters);"_s;
}

QString oddRows(const QString &service)
{
    QString sql;
    for (qsizetype i = 0; i < oddMoments.size(); ++i)
        sql += u"UPDATE notifications SET created_at = '%1', sent_at = '%1', updated_at = NULL WHERE id IN (SELECT id "
               "FROM notifications WHERE service_id = '%2' ORDER BY id OFFSET %3 LIMIT 3);"_s.arg(
                   oddMoments[i], service, QString::number(i * 3));
    return sql;
}

// In every table, one row for each: all its moments and days are odd.
QString oddEverywhere(const QJsonObject &schema)
{
    QString sql;
    for (const QJsonValue table : schema["tables"_L1].toArray()) {
        QStringList columns;
        for (const QJsonValue column : table["columns"_L1].toArray()) {
            const QString type = column["type"_L1].toString();
            if (type.startsWith("timestamp"_L1))
                columns.append(u"\"%1\" = '%2'"_s.arg(column["name"_L1].toString()));
            else if (type == "date"_L1) // among the days of a key no two may be the same
                columns.append(u"\"%1\" = date '12000-01-01' + %3"_s.arg(column["name"_L1].toString()));
        }
        const QString name = table["name"_L1].toString();
        for (qsizetype i = 0; i < oddMoments.size() && !columns.isEmpty(); ++i)
            sql += u"UPDATE \"%1\" SET %3 WHERE ctid IN (SELECT ctid FROM \"%1\" ORDER BY ctid OFFSET %2 LIMIT 1);\n"_s
                       .arg(name, QString::number(i),
                           columns.join(u", "_s).replace(u"%2"_s, oddMoments[i]).replace(u"%3"_s, QString::number(i)));
    }
    return sql;
}

// In the list's order, page by page from its start or its end; none where a page fails or they never end.
std::vector<Row> rowsWalked(Source &source, const Query &query, bool forwards)
{
    std::vector<Row> rows;
    std::optional<Cursor> cursor = forwards ? Cursor() : Cursor{Cursor::Kind::Last, 1, {}, {}};
    for (int pages = 0; cursor; ++pages) {
        const auto page = waited(source.page(query, *cursor));
        if (!page || pages == 60)
            return {};
        rows.insert(forwards ? rows.end() : rows.begin(), page->rows.begin(), page->rows.end());
        cursor = forwards ? page->next : page->previous;
    }
    return rows;
}

} // namespace

/// One odd value breaks no page (user-reports, "One odd value breaks the page"): it is shown as it stands, and marked.
class TestOddDates : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void pagesNeitherLoopNorLoseRows_data();
    void pagesNeitherLoopNorLoseRows();
    void isShownAsItStandsAndMarked();
    void everyListStands();
    void daysOfFactsNeitherLoopNorLoseRows_data();
    void daysOfFactsNeitherLoopNorLoseRows();
    void daysStandAsTheyAreAndAreMarked();
    void lettersOfAnOddDayAreListed();
    void healthLooksAtThemAll_data();
    void healthLooksAtThemAll();
    void theCommandLineSaysTheSameInEveryZone();
    void cleanup() { QTRY_COMPARE(liveJobs(), 0); }

private:
    QStringList walked(bool forwards);
    const Row *rowOf(const std::vector<Row> &rows, const QString &moment) const;

    RecordedReads m_recorded;
    std::unique_ptr<PgClient> m_everywhere;
    Query m_query; ///< all messages of one service
    std::vector<Row> m_rows;
};

void TestOddDates::initTestCase()
{
    QVERIFY2(m_recorded.start(), qPrintable(m_recorded.error()));
    const QString service = m_recorded.contract().serviceId(u"notices"_s);
    m_query = {Resource::Notifications,
        {{FilterKey::Service, service}, {FilterKey::IncludeFromTestKey, u"True"_s}, {FilterKey::PageSize, u"2"_s}}};
    QVERIFY(m_recorded.copyTo(u"everywhere"_s));
    QVERIFY(m_recorded.copyTo(u"facts"_s));
    const QString everywhere = oddEverywhere(ContractDatabase(m_recorded.cluster()).schema());
    QVERIFY2(m_recorded.change(everywhere, u"everywhere"_s), qPrintable(m_recorded.error()));
    QVERIFY2(
        m_recorded.change(u"DELETE FROM notifications WHERE id IN (SELECT id FROM notifications WHERE service_id = "
                          "'%1' ORDER BY id OFFSET 60);"_s.arg(service)
            + oddRows(service)),
        qPrintable(m_recorded.error()));
    m_everywhere = m_recorded.clientOf(u"everywhere"_s);
    QVERIFY2(m_recorded.change(fewFacts(), u"facts"_s), qPrintable(m_recorded.error()));
}

QStringList TestOddDates::walked(bool forwards)
{
    m_rows = rowsWalked(m_recorded.source(), m_query, forwards);
    QStringList ids;
    for (const Row &row : m_rows)
        ids.append(idOf(*row));
    return ids;
}

void TestOddDates::pagesNeitherLoopNorLoseRows_data()
{
    QTest::addColumn<bool>("forwards");
    QTest::newRow("forwards") << true;
    QTest::newRow("backwards") << false;
}

void TestOddDates::pagesNeitherLoopNorLoseRows()
{
    QFETCH(bool, forwards);
    const QStringList expected = m_recorded.lines(
        u"SELECT id FROM notifications WHERE service_id = '%1' ORDER BY created_at DESC, id DESC"_s.arg(
            m_query.value(FilterKey::Service)));
    QCOMPARE(expected.size(), 60);
    QCOMPARE(walked(forwards), expected);
}

const Row *TestOddDates::rowOf(const std::vector<Row> &rows, const QString &moment) const
{
    const auto found = std::find_if(
        rows.begin(), rows.end(), [&moment](const Row &row) { return sortMomentOf(*row) == Instant::parse(moment); });
    return found == rows.end() ? nullptr : &*found;
}

void TestOddDates::isShownAsItStandsAndMarked()
{
    QVERIFY(!walked(true).isEmpty());
    for (const QString &moment : oddMoments) {
        const Row *row = rowOf(m_rows, moment);
        QVERIFY2(row, qPrintable(moment));
        const Instant shown = sortMomentOf(**row).value();
        const bool isOdd = !moment.startsWith("2026"_L1);
        QCOMPARE(shown.isOdd(), isOdd);
        const QString raw = isOdd ? moment : u"2026-11-10T10:00:00.999999Z"_s;
        const JsonValue json = encodeRecord(**row);
        QCOMPARE(*json.member(u"created_at")->asString(), raw);
        QCOMPARE(*json.member(u"sent_at")->asString(), raw);
        QVERIFY(json.member(u"updated_at")->isNull());
        const QString words = momentText(shown, m_recorded.clock().now(), londonZone());
        QCOMPARE(words == moment + u" (unusual date)"_s, isOdd);
        QCOMPARE(exactText(shown, londonZone()) == words, isOdd);
    }
}

void TestOddDates::everyListStands()
{
    PgSource source(*m_everywhere, m_recorded.clock());
    QStringList failures;
    for (StatementSample sample : statementSamples(m_recorded.contract())) {
        if (sample.statement->fill)
            continue;
        const bool isList = sample.statement->operation == Statement::Operation::List;
        const auto page = isList ? waited(source.page(sample.query, {})) : Result<Page>(Page());
        const auto row = isList ? Result<Row>(Row()) : waited(source.one(sample.target));
        const Error error = !page ? page.error() : !row ? row.error() : Error();
        if ((!page || !row) && error.kind != Error::Kind::NotFound)
            failures.append(nameOf(*sample.statement) + u": "_s + error.detail);
    }
    QVERIFY2(failures.isEmpty(), qPrintable(failures.join(u'\n')));
}

void TestOddDates::daysOfFactsNeitherLoopNorLoseRows_data()
{
    QTest::addColumn<int>("resource");
    QTest::addColumn<QString>("table");
    QTest::newRow("billing") << int(Resource::BillingFacts) << u"ft_billing"_s;
    QTest::newRow("statuses") << int(Resource::StatusFacts) << u"ft_notification_status"_s;
}

void TestOddDates::daysOfFactsNeitherLoopNorLoseRows()
{
    QFETCH(int, resource);
    QFETCH(QString, table);
    const QStringList expected
        = m_recorded.cluster().sql(u"SELECT bst_date FROM %1 ORDER BY bst_date DESC"_s.arg(table), u"facts"_s).lines();
    for (const QString &day : oddDays)
        QVERIFY2(expected.contains(day), qPrintable(day));
    const auto client = m_recorded.clientOf(u"facts"_s);
    PgSource facts(*client, m_recorded.clock());
    const Query query{Resource(resource), {{FilterKey::PageSize, u"2"_s}}};
    for (const bool forwards : {true, false}) {
        QStringList days;
        QSet<QString> ids;
        for (const Row &row : rowsWalked(facts, query, forwards)) {
            days.append(*encodeRecord(*row).member(u"bst_date")->asString());
            ids.insert(idOf(*row));
        }
        QCOMPARE(days, expected);
        QCOMPARE(ids.size(), days.size());
    }
}

void TestOddDates::daysStandAsTheyAreAndAreMarked()
{
    QCOMPARE(dayText(*dayFromText(u"infinity"_s)), u"infinity (unusual date)"_s);
    QCOMPARE(dayText(*dayFromText(u"0044-03-15 BC"_s)), u"0044-03-15 BC (unusual date)"_s);
    QCOMPARE(dayText(QDate(2026, 11, 20)), u"20 November 2026"_s);
    const QStringList list{u"--postgres"_s, m_recorded.cluster().conninfo(u"facts"_s), u"list"_s, u"billing-facts"_s};
    for (const QString &format : {u"csv"_s, u"json"_s, u"table"_s}) {
        const CliRun run = runCli(list + QStringList{u"--format"_s, format}, {});
        QCOMPARE(run.exitCode, 0);
        for (const QString &day : oddDays)
            QVERIFY2(run.out.contains(day.toLatin1()), qPrintable(format + day));
        QCOMPARE(run.out.contains("(unusual date)"), format == "table"_L1);
    }
}

void TestOddDates::lettersOfAnOddDayAreListed()
{
    const auto client = m_recorded.clientOf(u"facts"_s);
    PgSource source(*client, m_recorded.clock());
    const QString service
        = m_recorded.cluster()
              .sql(u"SELECT service_id FROM returned_letters WHERE reported_at = 'infinity'"_s, u"facts"_s)
              .text();
    const auto days = waited(source.page({Resource::ReturnedLetterSummary, {{FilterKey::Service, service}}}, {}));
    QVERIFY(days && !days->rows.empty());
    QCOMPARE(*encodeRecord(*days->rows.front()).member(u"reported_at")->asString(), u"infinity"_s);
    const auto letters = waited(
        source.page({Resource::ReturnedLetters, {{FilterKey::Service, service}, {FilterKey::Day, u"infinity"_s}}}, {}));
    QVERIFY(letters);
    QCOMPARE(letters->rows.size(), std::size_t(1));
}

// What counts from days and moments counts without the odd ones.
void TestOddDates::healthLooksAtThemAll_data()
{
    QTest::addColumn<QString>("database");
    QTest::newRow("everywhere") << u"everywhere"_s;
    QTest::newRow("infinite days") << u"facts"_s;
}

void TestOddDates::healthLooksAtThemAll()
{
    QFETCH(QString, database);
    const auto parameters = PgParameters::read(m_recorded.cluster().conninfo(database).toUtf8());
    PgPlatform platform(PgDatabase{*parameters}, PgPassword(), m_recorded.clock());
    const auto findings = waited(platform.health());
    QVERIFY(findings);
    QVERIFY(findings->size() > healthQuestions().size() / 2);
    for (const HealthFinding &finding : *findings) {
        QVERIFY2(!finding.error, qPrintable(finding.check));
        const QString facts = finding.facts.join(u' ');
        QVERIFY2(!facts.contains("0044-"_L1) && !facts.contains("12000"_L1), qPrintable(finding.check + u' ' + facts));
    }
}

// user-reports, "Zone-less values reinterpreted".
void TestOddDates::theCommandLineSaysTheSameInEveryZone()
{
    const QStringList list{u"--postgres"_s, m_recorded.cluster().conninfo(RecordedReads::database), u"list"_s,
        u"notifications"_s, u"--service"_s, m_query.value(FilterKey::Service), u"--limit"_s, u"0"_s};
    for (const QString &format : {u"csv"_s, u"json"_s, u"table"_s}) {
        const QStringList asked = list + QStringList{u"--format"_s, format};
        const CliRun here = runCli(asked, {u"TZ=Europe/Belfast"_s});
        QCOMPARE(here.exitCode, 0);
        for (const QByteArray moment : {"infinity", "-infinity", "0044-03-15 00:00:00 BC", "12000-01-01 00:00:00.5"})
            QVERIFY2(here.out.contains(moment), qPrintable(format));
        QCOMPARE(here.out.contains("(unusual date)"), format == "table"_L1);
        QCOMPARE(runCli(asked, {u"TZ=America/Toronto"_s}).out, here.out);
        QCOMPARE(runCli(asked, {u"TZ=Asia/Kolkata"_s}).out, here.out);
    }
}

POSTROOM_TEST(TestOddDates)
#include "tst_odddates.moc"
