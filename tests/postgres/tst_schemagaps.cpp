// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recordjson.h"
#include "http/waited.h"
#include "postgres/knowncolumns.h"
#include "postgres/pgplatform.h"
#include "postgres/pgrecognition.h"
#include "postgres/searchstatements.h"
#include "recordedreads.h"
#include "sampleanswers.h"
#include "statementsamples.h"
#include "support/testmain.h"
#include "text/resourcewords.h"

#include <algorithm>
#include <QJsonArray>
#include <QSignalSpy>
#include <QtTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

// A database as it was some revisions ago, as far as the recorded rows allow.
constexpr auto older = R"(
    UPDATE alembic_version SET version_num = '0507_nothing_of_that_name';
    DROP TABLE template_email_files_history CASCADE;
    DROP TABLE protected_sender_ids CASCADE;
    DROP TABLE service_join_request_contacted_users CASCADE;
    ALTER TABLE services DROP COLUMN confirmed_unique CASCADE, DROP COLUMN international_sms_message_limit CASCADE;
    ALTER TABLE templates DROP COLUMN letter_languages CASCADE, DROP COLUMN letter_welsh_subject CASCADE;
    ALTER TABLE templates_history DROP COLUMN letter_languages CASCADE, DROP COLUMN letter_welsh_subject CASCADE;
    ALTER TABLE letter_attachment DROP COLUMN archived_at CASCADE, DROP COLUMN page_count CASCADE;
    ALTER TABLE notifications DROP COLUMN unsubscribe_link CASCADE, DROP COLUMN reply_to_text CASCADE;)";

// As a later revision may look.
constexpr auto newer = R"(
    UPDATE alembic_version SET version_num = '0999_nobody_knows';
    CREATE TABLE later (id uuid);
    DO $$DECLARE name text; BEGIN
        FOR name IN SELECT c.oid::regclass FROM pg_class c
            WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
        LOOP EXECUTE 'ALTER TABLE ' || name || ' ADD COLUMN later text DEFAULT ''later'''; END LOOP;
    END$$;)";

// A preview is made of these, which every revision has.
bool isInEveryRevision(const QString &table, const QString &column)
{
    return table == "templates"_L1 && (column == "content"_L1 || column == "subject"_L1);
}

// Columns that may be null, which is what a later revision adds. (All columns but ids once compared: 4,653 answers in a
// minute, and none differed.)
QStringList addedColumns(const QJsonObject &schema)
{
    QStringList columns;
    for (const QJsonValue table : schema["tables"_L1].toArray()) {
        for (const QJsonValue column : table["columns"_L1].toArray()) {
            const QString name = column["name"_L1].toString();
            if (column["nullable"_L1].toBool() && !isInEveryRevision(table["name"_L1].toString(), name))
                columns.append(table["name"_L1].toString() + u'.' + name);
        }
    }
    return columns;
}

std::vector<PresentTable> everyTable()
{
    std::vector<PresentTable> tables;
    for (const KnownTable &table : knownTables()) {
        PresentTable present{table.name, "public", {}, QByteArray(table.name).endsWith("_view")};
        for (const QByteArray &column : QByteArray(table.columns).split(','))
            present.columns.push_back(column.first(column.indexOf(' ')));
        tables.push_back(present);
    }
    return tables;
}

} // namespace

/// Databases of other revisions: what they lack is left out, and nothing is guessed (issue E.2).
class TestSchemaGaps : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void knowsTheTablesOfTheSchema();
    void recognisesInOneRoundTrip();
    void nothingIsLackingAtTheHead();
    void leavesOutOneColumnAfterTheOther();
    void leavesOutOneTableAfterTheOther();
    void readsAnOlderRevision();
    void leftOutIsNotNull();
    void searchesAnOlderRevision();
    void readsANewerRevision();
    void init()
    {
        m_compared = 0;
        m_refused.clear();
    }
    void cleanup() { QTRY_COMPARE(liveJobs(), 0); }

private:
    /// What differs from the recorded database's answers, by more than what is left out; empty: nothing.
    QString difference(const StatementSample &sample, Source &source);
    QStringList differences(const SchemaGaps &gaps);
    std::unique_ptr<PgPlatform> recognisedPlatform(const QString &database);

    RecordedReads m_recorded;
    std::vector<StatementSample> m_samples;
    std::map<const Statement *, JsonValue> m_answers; ///< of the recorded database
    int m_compared = 0;
    QStringList m_refused; ///< what is not asked, for what is lacking
};

void TestSchemaGaps::initTestCase()
{
    QVERIFY2(m_recorded.start(), qPrintable(m_recorded.error()));
    QVERIFY2(m_recorded.copyTo(u"older"_s) && m_recorded.change(QString::fromLatin1(older), u"older"_s),
        qPrintable(m_recorded.error()));
    QVERIFY2(m_recorded.copyTo(u"newer"_s) && m_recorded.change(QString::fromLatin1(newer), u"newer"_s),
        qPrintable(m_recorded.error()));
    m_samples = filledSamples(m_recorded.contract());
    for (const StatementSample &sample : m_samples) {
        const auto answer = answerTo(sample, m_recorded.source());
        if (!answer)
            QFAIL(qPrintable(nameOf(*sample.statement) + u": "_s + answer.error().detail));
        m_answers.emplace(sample.statement, *answer);
    }
}

void TestSchemaGaps::knowsTheTablesOfTheSchema()
{
    QStringList expected;
    for (const auto &kind : {u"tables"_s, u"views"_s}) {
        for (const QJsonValue table : ContractDatabase(m_recorded.cluster()).schema()[kind].toArray()) {
            for (const QJsonValue column : table["columns"_L1].toArray())
                expected.append(table["name"_L1].toString() + u'.' + column["name"_L1].toString());
        }
    }
    QStringList known;
    for (const PresentTable &table : everyTable()) {
        for (const QByteArray &column : table.columns)
            known.append(QString::fromUtf8(table.name + '.' + column));
    }
    expected.sort();
    known.sort();
    QCOMPARE(known, expected);
}

void TestSchemaGaps::recognisesInOneRoundTrip()
{
    class Counting : public PgReader {
    public:
        explicit Counting(PgReader &reader)
            : inner(reader)
        {
        }
        Job<PgAnswer> *read(std::vector<PgCommand> commands, Kind kind) override
        {
            ++readings;
            return inner.read(std::move(commands), kind);
        }
        PgReader &inner;
        int readings = 0;
    } counting(m_recorded.client());
    const auto found = waited(recogniseDatabase(counting));
    QVERIFY(found);
    QCOMPARE(found->revision.kind, DatabaseRevision::Kind::Head);
    QCOMPARE(found->revision.id, u"0560_add_nhs_notify_org"_s);
    QCOMPARE(counting.readings, 1);
}

void TestSchemaGaps::nothingIsLackingAtTheHead()
{
    const RecognisedDatabase found = waited(recogniseDatabase(m_recorded.client())).value();
    QVERIFY(found.gaps.isEmpty());
    const char *sql = m_samples.front().statement->sql;
    QCOMPARE(found.gaps.adapted(sql).sql, QByteArray(sql));
}

QString TestSchemaGaps::difference(const StatementSample &sample, Source &source)
{
    if (const auto why = whyNotOf(sample, source)) {
        m_refused.append(nameOf(*sample.statement));
        const bool isOfRevision
            = why->reason == WhyNot::Reason::LackedByRevision || why->reason == WhyNot::Reason::NoFilter;
        return isOfRevision ? QString() : nameOf(*sample.statement) + u": another reason"_s;
    }
    const auto answer = answerTo(sample, source);
    if (!answer)
        return nameOf(*sample.statement) + u": "_s + answer.error().detail;
    ++m_compared;
    return isPartOf(*answer, m_answers.at(sample.statement)) ? QString() : nameOf(*sample.statement) + u": differs"_s;
}

// Asked of the recorded database itself, of which a part is taken for lacking; what that changes nothing in is not
// asked.
QStringList TestSchemaGaps::differences(const SchemaGaps &gaps)
{
    PgSource source(m_recorded.client(), m_recorded.clock());
    source.setRevision({DatabaseRevision::Kind::Older, Fork::GovUkNotify, {}}, gaps);
    QStringList found;
    for (const StatementSample &sample : m_samples) {
        const Statement &statement = *sample.statement;
        if (gaps.adapted(statement.sql).sql == statement.sql)
            continue;
        if (const QString differs = difference(sample, source); !differs.isEmpty())
            found.append(differs);
    }
    return found;
}

void TestSchemaGaps::leavesOutOneColumnAfterTheOther()
{
    QStringList failures;
    const auto tables = everyTable();
    for (const QString &column : addedColumns(ContractDatabase(m_recorded.cluster()).schema())) {
        auto present = tables;
        for (PresentTable &table : present) {
            if (QString::fromUtf8(table.name) == column.section(u'.', 0, 0))
                std::erase(table.columns, column.section(u'.', 1).toUtf8());
        }
        for (const QString &failure : differences(SchemaGaps(present)))
            failures.append(column + u": "_s + failure);
    }
    qInfo("%d answers compared, %d refused", m_compared, int(m_refused.size()));
    QVERIFY2(failures.isEmpty(), qPrintable(failures.join(u'\n')));
    QVERIFY(m_compared > 1500);
}

void TestSchemaGaps::leavesOutOneTableAfterTheOther()
{
    QStringList failures;
    const auto tables = everyTable();
    for (std::size_t i = 0; i < tables.size(); ++i) {
        auto present = tables;
        present.erase(present.begin() + std::ptrdiff_t(i));
        for (const QString &failure : differences(SchemaGaps(present)))
            failures.append(QString::fromUtf8(tables[i].name) + u": "_s + failure);
    }
    qInfo("%d answers compared, %d refused", m_compared, int(m_refused.size()));
    QVERIFY2(failures.isEmpty(), qPrintable(failures.join(u'\n')));
    QVERIFY(m_compared > 50);
}

std::unique_ptr<PgPlatform> TestSchemaGaps::recognisedPlatform(const QString &database)
{
    const auto parameters = PgParameters::read(m_recorded.cluster().conninfo(database).toUtf8());
    auto platform = std::make_unique<PgPlatform>(PgDatabase{*parameters}, PgPassword(), m_recorded.clock());
    return waited(platform->recognise()) ? std::move(platform) : nullptr;
}

void TestSchemaGaps::readsAnOlderRevision()
{
    const auto platform = recognisedPlatform(u"older"_s);
    QVERIFY(platform);
    QCOMPARE(platform->revision().kind, DatabaseRevision::Kind::Older);
    QStringList failures;
    for (const StatementSample &sample : m_samples) {
        if (const QString differs = difference(sample, platform->source()); !differs.isEmpty())
            failures.append(differs);
    }
    QVERIFY2(failures.isEmpty(), qPrintable(failures.join(u'\n')));
    QCOMPARE(m_refused.join(u' '), u"protected-sender-id inbound-sms-most-recent-usage"_s); // by who sent
    const Target sender{Resource::ProtectedSenderId, {}, {{FilterKey::Sender, u"NHS"_s}}};
    const auto why = platform->source().whyNot(sender);
    QVERIFY(why);
    QCOMPARE(why->lacked, u"protected_sender_ids"_s);
    QVERIFY(whyNotText(*why, sender.resource).contains(u"protected_sender_ids"_s));
}

// What is there is shown, what is lacking is not, neither as null.
void TestSchemaGaps::leftOutIsNotNull()
{
    const auto platform = recognisedPlatform(u"older"_s);
    const QString service = m_recorded.contract().serviceId(u"notices"_s);
    const auto page = waited(platform->source().page({Resource::Notifications, {{FilterKey::Service, service}}}, {}));
    QVERIFY(page && !page->rows.empty());
    const JsonValue message = encodeRecord(*page->rows.front());
    QVERIFY(message.member(u"sent_at") && message.member(u"template"));
    QVERIFY(!message.member(u"reply_to_text") && !message.member(u"unsubscribe_link"));
    QVERIFY(!message.member(u"template")->member(u"letter_languages"));
    const auto shown = waited(platform->source().one({Resource::Services, service, {}}));
    QVERIFY(shown);
    QVERIFY(!encodeRecord(**shown).member(u"confirmed_unique"));
}

void TestSchemaGaps::searchesAnOlderRevision()
{
    const auto platform = recognisedPlatform(u"older"_s);
    QVERIFY(!platform->whyNotSearch());
    SearchQuery query;
    query.term = searchTerm(u"447700900"_s);
    const auto search = platform->search(query);
    QSignalSpy finished(search.get(), &Search::finished);
    search->start();
    QVERIFY(finished.count() > 0 || finished.wait(30'000));
    QCOMPARE(search->state().phase, SearchState::Phase::Finished);
    QVERIFY(!search->rows().empty());
    QVERIFY(!encodeRecord(*search->rows().front()).member(u"reply_to_text"));
    std::size_t exported = 0;
    const RowSink sink = [&exported](std::span<const Row> rows) {
        exported += rows.size();
        return std::optional<Error>();
    };
    const auto told = waited(platform->everyRow(query, sink, nullptr));
    QVERIFY(told);
    QVERIFY(exported > 0);
}

void TestSchemaGaps::readsANewerRevision()
{
    const auto platform = recognisedPlatform(u"newer"_s);
    QVERIFY(platform);
    QCOMPARE(platform->revision().kind, DatabaseRevision::Kind::Newer);
    for (const StatementSample &sample : m_samples) {
        QVERIFY(!whyNotOf(sample, platform->source()));
        const auto answer = answerTo(sample, platform->source());
        QVERIFY2(answer && *answer == m_answers.at(sample.statement), qPrintable(nameOf(*sample.statement)));
    }
}

POSTROOM_TEST(TestSchemaGaps)
#include "tst_schemagaps.moc"
