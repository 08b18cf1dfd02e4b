// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notification.h"
#include "domain/recordjson.h"
#include "http/waited.h"
#include "postgres/pgplatform.h"
#include "postgres/pgrecord.h"
#include "postgres/pgtexts.h"
#include "statementsamples.h"
#include "support/contractdatabase.h"
#include "support/postgrescluster.h"
#include "support/testmain.h"
#include "tables/rowlines.h"

#include <QtTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

/// Keeps the texts of the nodes that it wants.
class KeptTexts final : public CellSink {
public:
    using Lines = std::vector<std::vector<std::optional<QByteArray>>>;

    explicit KeptTexts(std::vector<int> wanted)
        : m_wanted(std::move(wanted))
    {
    }
    std::vector<int> begin(const Shape &) override { return m_wanted; }
    void text(std::optional<QByteArrayView> utf8) override
    {
        m_line.push_back(utf8 ? std::optional(utf8->toByteArray()) : std::nullopt);
    }
    void endRow() override { m_lines.push_back(std::exchange(m_line, {})); }
    std::optional<Error> endRows(int rows) override
    {
        m_rows += rows;
        return std::nullopt;
    }
    const Lines &lines() const { return m_lines; }
    int rows() const { return m_rows; }

private:
    std::vector<int> m_wanted;
    std::vector<std::optional<QByteArray>> m_line;
    Lines m_lines;
    int m_rows = 0;
};

std::optional<QByteArray> textOf(const Record &record, int node)
{
    const QString text = csvValue(record, node);
    return text.isNull() ? std::nullopt : std::optional(text.toUtf8());
}

std::vector<int> nodesWithField(const Shape &shape)
{
    std::vector<int> nodes;
    for (std::size_t i = 1; i < shape.nodes().size(); ++i) {
        if (shape.nodes()[i].field)
            nodes.push_back(static_cast<int>(i));
    }
    return nodes;
}

} // namespace

/// Texts without records are those of records: each node of each list of the product, by the recorded rows.
class TestPgTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void areThoseOfRecords();
    void oddCellsAreReadAsRecordsAre_data();
    void oddCellsAreReadAsRecordsAre();
    void whatIsLeftOutNeedsRecords();

private:
    /// One node at a time, so that one which needs records stands in no other's way. How many were given as texts.
    int compare(const Statement &statement, const PgRows &rows);

    Contract m_contract;
    PostgresCluster m_cluster;
    std::unique_ptr<PgClient> m_client;
};

void TestPgTexts::initTestCase()
{
    QVERIFY2(m_cluster.start(), qPrintable(m_cluster.error()));
    ContractDatabase database(m_cluster, m_contract.folder());
    QVERIFY2(database.create(), qPrintable(database.error()));
    auto parameters = PgParameters::read(m_cluster.conninfo(u"contract"_s).toUtf8());
    QVERIFY(parameters);
    m_client = std::make_unique<PgClient>(PgDatabase{std::move(parameters).value()});
}

int TestPgTexts::compare(const Statement &statement, const PgRows &rows)
{
    SignatureCheck signatures;
    const auto records = recordsFrom(rows, statement, &signatures);
    int given = 0;
    for (const int node : nodesWithField(statement.shape())) {
        KeptTexts kept({node});
        PgTexts texts(statement, &kept, signatures);
        if (!records || !texts.takes(rows))
            continue;
        const auto error = texts.write(rows);
        const QString what = nameOf(statement) + u' ' + statement.shape().path(node);
        if (error || kept.rows() != rows.count() || kept.lines().size() != records->size())
            QTest::qFail(qPrintable(what), __FILE__, __LINE__);
        for (std::size_t row = 0; row < kept.lines().size(); ++row) {
            if (kept.lines()[row] != std::vector{textOf(*records->at(row), node)})
                QTest::qFail(qPrintable(what), __FILE__, __LINE__);
        }
        ++given;
    }
    return given;
}

void TestPgTexts::areThoseOfRecords()
{
    int given = 0;
    for (const StatementSample &sample : statementSamples(m_contract)) {
        if (sample.statement->operation != Statement::Operation::List)
            continue;
        const auto answer
            = waited(m_client->read({commandsOf(sample, Instant::fromDateTime(m_contract.clock())).front()}));
        QVERIFY2(answer, qPrintable(nameOf(*sample.statement)));
        given += compare(*sample.statement, answer->front());
    }
    qInfo("%d columns", given);
    QVERIFY(given > 300);
}

void TestPgTexts::oddCellsAreReadAsRecordsAre_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("text"); // null: refused, as a record refuses it
    const auto moment = [](const char *value, const QString &text) {
        QTest::newRow(value) << "created_at"_ba
                             << "TIMESTAMP '" + QByteArray(value) + '\'' << text;
    };
    moment("2026-11-20 11:59:59", u"2026-11-20T11:59:59.000000Z"_s);
    moment("2026-11-20 11:59:59.25", u"2026-11-20T11:59:59.250000Z"_s);
    moment("0001-01-01 00:00:00.000001", u"0001-01-01T00:00:00.000001Z"_s);
    moment("9999-12-31 23:59:59.999999", u"9999-12-31T23:59:59.999999Z"_s);
    moment("infinity", u"infinity"_s);
    moment("-infinity", u"-infinity"_s);
    moment("0044-03-15 12:00:00 BC", u"0044-03-15 12:00:00 BC"_s);
    moment("12000-01-01 00:00:00", u"12000-01-01 00:00:00"_s);
    QTest::newRow("with a zone") << "created_at"_ba
                                 << "TIMESTAMPTZ '2026-11-20 12:00:00+00'"_ba << QString();
    QTest::newRow("empty") << "to"_ba
                           << "''::text"_ba << u""_s;
    QTest::newRow("beyond ASCII") << "to"_ba
                                  << "'Zoë'::text"_ba << u"Zoë"_s;
    QTest::newRow("a mark that Qt drops") << "to"_ba
                                          << "U&'\\FEFFa'::text"_ba << u"a"_s;
    QTest::newRow("a number in a text") << "to"_ba
                                        << "-5"_ba << u"-5"_s;
    QTest::newRow("a flag in a text") << "to"_ba
                                      << "TRUE"_ba << QString();
    QTest::newRow("a flag") << "international"_ba
                            << "FALSE"_ba << u"false"_s;
    QTest::newRow("a whole number") << "billable_units"_ba
                                    << "-9223372036854775807"_ba << u"-9223372036854775807"_s;
    QTest::newRow("a number with a fraction") << "rate_multiplier"_ba
                                              << "1::float8"_ba << u"1.0"_s;
    QTest::newRow("JSON") << "template.letter_attachment"_ba
                          << "'[]'::json"_ba << QString();
}

void TestPgTexts::oddCellsAreReadAsRecordsAre()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, value);
    QFETCH(QString, text);
    const Statement statement{.resource = Resource::Notifications,
        .operation = Statement::Operation::List,
        .shape = &Notification::internalShape,
        .sql = ""};
    const auto answer = waited(m_client->read({{"SELECT " + value + " AS \"" + path + '"', {}}}));
    QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().detail));
    const Shape &shape = statement.shape();
    const auto nodes = nodesWithField(shape);
    const auto node
        = std::find_if(nodes.begin(), nodes.end(), [&](int one) { return shape.path(one).toUtf8() == path; });
    QVERIFY(node != nodes.end());
    KeptTexts kept({*node});
    SignatureCheck signatures;
    PgTexts texts(statement, &kept, signatures);
    QVERIFY(texts.takes(answer->front()));
    const auto error = texts.write(answer->front());
    const auto records = recordsFrom(answer->front(), statement);
    QCOMPARE(bool(error), !records);
    QCOMPARE(error ? error->detail : QString(), records ? QString() : records.error().detail);
    QCOMPARE(bool(error), text.isNull());
    if (error)
        return;
    QCOMPARE(kept.lines(), (KeptTexts::Lines{{text.toUtf8()}}));
    QCOMPARE(kept.lines().front().front(), textOf(*records->front(), *node));
}

void TestPgTexts::whatIsLeftOutNeedsRecords()
{
    const Statement statement{.resource = Resource::Notifications,
        .operation = Statement::Operation::List,
        .shape = &Notification::internalShape,
        .sql = ""};
    const auto answer = waited(
        m_client->read({{"SELECT 'a'::text AS \"to\", NULL::text AS \"" + QByteArray(SchemaGaps::leftOut) + '"', {}}}));
    QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().detail));
    const Shape &shape = statement.shape();
    SignatureCheck signatures;
    KeptTexts there({shape.nodeAt(u"to"_s)});
    QVERIFY(PgTexts(statement, &there, signatures).takes(answer->front()));
    KeptTexts leftOut({shape.nodeAt(u"reply_to_text"_s)});
    QVERIFY(!PgTexts(statement, &leftOut, signatures).takes(answer->front()));
    const auto records = recordsFrom(answer->front(), statement);
    QVERIFY(records);
    QCOMPARE(encodeRecord(*records->front()), JsonValue(JsonValue::Object{{u"to"_s, JsonValue(u"a"_s)}}));
}

POSTROOM_TEST(TestPgTexts)
#include "tst_pgtexts.moc"
