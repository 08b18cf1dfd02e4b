// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../cli/cliprocess.h"
#include "domain/recordjson.h"
#include "http/waited.h"
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

QString oddRows(const QString &service)
{
    QString sql;
    for (qsizetype i = 0; i < oddMoments.size(); ++i)
        sql += u"UPDATE notifications SET created_at = '%1', sent_at = '%1', updated_at = NULL WHERE id IN (SELECT id "
               "FROM notifications WHERE service_id = '%2' ORDER BY id OFFSET %3 LIMIT 3);"_s.arg(
                   oddMoments[i], service, QString::number(i * 3));
    return sql;
}

// In every table, one row for each: all its moments are odd.
QString oddEverywhere(const QJsonObject &schema)
{
    QString sql;
    for (const QJsonValue table : schema["tables"_L1].toArray()) {
        QStringList columns;
        for (const QJsonValue column : table["columns"_L1].toArray()) {
            if (column["type"_L1].toString().startsWith("timestamp"_L1))
                columns.append(u"\"%1\" = '%2'"_s.arg(column["name"_L1].toString()));
        }
        const QString name = table["name"_L1].toString();
        for (qsizetype i = 0; i < oddMoments.size() && !columns.isEmpty(); ++i)
            sql += u"UPDATE \"%1\" SET %3 WHERE ctid IN (SELECT ctid FROM \"%1\" ORDER BY ctid OFFSET %2 LIMIT 1);\n"_s
                       .arg(name, QString::number(i), columns.join(u", "_s).arg(oddMoments[i]));
    }
    return sql;
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
    const QString everywhere = oddEverywhere(ContractDatabase(m_recorded.cluster()).schema());
    QVERIFY2(m_recorded.change(everywhere, u"everywhere"_s), qPrintable(m_recorded.error()));
    QVERIFY2(
        m_recorded.change(u"DELETE FROM notifications WHERE id IN (SELECT id FROM notifications WHERE service_id = "
                          "'%1' ORDER BY id OFFSET 60);"_s.arg(service)
            + oddRows(service)),
        qPrintable(m_recorded.error()));
    m_everywhere = m_recorded.clientOf(u"everywhere"_s);
}

QStringList TestOddDates::walked(bool forwards)
{
    QStringList ids;
    m_rows.clear();
    std::optional<Cursor> cursor = forwards ? Cursor() : Cursor{Cursor::Kind::Last, 1, {}, {}};
    for (int pages = 0; cursor && pages < 60; ++pages) {
        const auto page = waited(m_recorded.source().page(m_query, *cursor));
        if (!page)
            return {page.error().detail};
        QStringList found;
        for (const Row &row : page->rows)
            found.append(idOf(*row));
        m_rows.insert(m_rows.end(), page->rows.begin(), page->rows.end());
        ids = forwards ? ids + found : found + ids;
        cursor = forwards ? page->next : page->previous;
    }
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
