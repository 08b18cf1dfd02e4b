// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/innerjob.h"
#include "http/contractroutes.h"
#include "http/waited.h"
#include "recordedreads.h"
#include "security/signedvalue.h"
#include "statementsamples.h"
#include "support/testmain.h"

#include <QtTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

// Where the platform keeps what nobody may be shown (database-schema §9), as it lies there.
constexpr auto secretsSql = R"(
    SELECT secret FROM api_keys UNION SELECT secret FROM api_keys_history
    UNION SELECT bearer_token FROM service_callback_api UNION SELECT bearer_token FROM service_callback_api_history
    UNION SELECT _password FROM users UNION SELECT _code FROM verify_codes;)";

/// Reads from a database and looks at every value that comes for one of the secrets.
class ScanningReader : public PgReader {
public:
    ScanningReader(PgClient &client, QByteArrayList secrets)
        : m_client(client)
        , m_secrets(std::move(secrets))
    {
    }

    Job<PgAnswer> *read(std::vector<PgCommand> commands, Kind kind) override
    {
        for (PgCommand &command : commands) {
            if (command.sink)
                command.sink = std::make_shared<ScanningSink>(*this, command);
        }
        auto *job = new Job<PgAnswer>(std::chrono::minutes(1));
        auto *inner = m_client.read(commands, kind);
        holdInside(job, inner);
        inner->then(job, [this, job, commands](const Result<PgAnswer> &answer) {
            for (std::size_t i = 0; answer && i < answer->size(); ++i)
                scan((*answer)[i], commands[i].sql);
            job->finish(answer);
        });
        return job;
    }

    qint64 values = 0; ///< that were looked at
    QStringList found; ///< statements that gave a secret, from their start

private:
    // Between the server and who takes the rows.
    class ScanningSink : public PgRowSink {
    public:
        ScanningSink(ScanningReader &reader, const PgCommand &command)
            : m_reader(reader)
            , m_sql(command.sql)
            , m_behind(command.sink)
        {
        }

        void restart() override { m_behind->restart(); }
        void take(const PgRows &row) override
        {
            m_reader.scan(row, m_sql);
            m_behind->take(row);
        }

    private:
        ScanningReader &m_reader;
        QByteArray m_sql;
        std::shared_ptr<PgRowSink> m_behind;
    };

    void scan(const PgRows &rows, const QByteArray &sql)
    {
        for (int row = 0; row < rows.count(); ++row) {
            for (int column = 0; column < int(rows.columns().size()); ++column) {
                if (const auto cell = rows.cell(row, column); cell && isSecret(cell->toByteArray()))
                    found.append(QString::fromUtf8(sql.simplified().left(80)));
                ++values;
            }
        }
    }
    bool isSecret(const QByteArray &value) const
    {
        return std::any_of(
            m_secrets.begin(), m_secrets.end(), [&value](const QByteArray &secret) { return value.contains(secret); });
    }

    PgClient &m_client;
    QByteArrayList m_secrets;
};

// As it lies there and what it holds.
QByteArrayList formsOf(const QByteArray &value)
{
    const OpenedValue opened = openSigned({value.constData(), size_t(value.size())});
    QByteArray payload(opened.payload.reveal().data(), qsizetype(opened.payload.reveal().size()));
    payload.replace('"', "");
    return payload.isEmpty() ? QByteArrayList{value} : QByteArrayList{value, payload};
}

} // namespace

/// No statement selects a secret of the platform: not the signed form, not what it holds (issue E.5, "secrets never").
class TestSecretsNever : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void noStatementGivesASecret();
    void theScanFindsOneThatIsThere();
    void cleanup() { QTRY_COMPARE(liveJobs(), 0); }

private:
    void ask(PgSource &source, const Exchange &exchange);

    RecordedReads m_recorded;
    QByteArrayList m_secrets;
    QSet<const Statement *> m_asked;
};

void TestSecretsNever::initTestCase()
{
    QVERIFY2(m_recorded.start(), qPrintable(m_recorded.error()));
    for (const QString &value : m_recorded.lines(QString::fromLatin1(secretsSql))) {
        if (!value.isEmpty())
            m_secrets += formsOf(value.toUtf8());
    }
    QVERIFY(m_secrets.size() > 50);
}

void TestSecretsNever::ask(PgSource &source, const Exchange &exchange)
{
    const Expressed asked = expressed(exchange);
    if (const auto *query = std::get_if<Query>(&asked.nearest); query && !source.whyNot(*query)) {
        m_asked.insert(statementFor(*query));
        static_cast<void>(waited(source.page(*query, {}))); // what was read is in the reader
    } else if (const auto *target = std::get_if<Target>(&asked.nearest); target && !source.whyNot(*target)) {
        m_asked.insert(statementFor(*target));
        static_cast<void>(waited(source.one(*target)));
    }
}

void TestSecretsNever::noStatementGivesASecret()
{
    ScanningReader reader(m_recorded.client(), m_secrets);
    PgSource source(reader, m_recorded.clock());
    for (const QString &area : m_recorded.contract().areas()) {
        for (const Exchange &exchange : m_recorded.contract().reads(area)) {
            if (exchange.status == 200 && !exchange.path.startsWith("/v2/"_L1))
                ask(source, exchange);
        }
    }
    for (const StatementSample &sample : statementSamples(m_recorded.contract())) {
        if (sample.statement->operation != Statement::Operation::List || m_asked.contains(sample.statement))
            continue;
        m_asked.insert(sample.statement); // what the API does not have
        static_cast<void>(waited(source.page(sample.query, {})));
    }
    QCOMPARE(reader.found, QStringList());
    QVERIFY(reader.values > 100'000);
    // The recordings ask for all but a few.
    qInfo("%d of %d statements asked, %lld values", int(m_asked.size()), int(statements().size()), reader.values);
    for (const Statement *statement : statements()) {
        const QByteArray sql(statement->sql);
        QVERIFY2(m_asked.contains(statement)
                || !(sql.contains("secret") || sql.contains("bearer_token") || sql.contains("_password")),
            sql.left(200).constData());
    }
}

void TestSecretsNever::theScanFindsOneThatIsThere()
{
    ScanningReader reader(m_recorded.client(), m_secrets);
    QVERIFY(waited(reader.read({{"SELECT id, secret FROM api_keys", {}}}, PgReader::Kind::Bulk)));
    QVERIFY(!reader.found.isEmpty());
}

POSTROOM_TEST(TestSecretsNever)
#include "tst_secretsnever.moc"
