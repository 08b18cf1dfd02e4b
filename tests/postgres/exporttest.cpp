// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporttest.h"

#include "support/contractdatabase.h"
#include "support/programenvironment.h"
#include "support/testfolders.h"

#include <QDir>
#include <QtTest>

namespace postroom::test {

using namespace Qt::StringLiterals;

namespace {

// Of one message many, a second older each.
QString generating(QLatin1StringView service, int rows)
{
    return uR"(DO $$
DECLARE columns text; chosen text;
BEGIN
    SELECT string_agg(quote_ident(column_name), ', '), string_agg(CASE column_name
        WHEN 'id' THEN 'gen_random_uuid()'
        WHEN 'created_at' THEN 'n.created_at - g * interval ''1 second'''
        WHEN 'job_id' THEN 'NULL'
        WHEN 'job_row_number' THEN 'NULL'
        ELSE 'n.' || quote_ident(column_name) END, ', ')
    INTO columns, chosen
    FROM information_schema.columns WHERE table_name = 'notifications' AND is_generated = 'NEVER';
    EXECUTE 'INSERT INTO notifications (' || columns || ') SELECT ' || chosen || ' FROM (SELECT * FROM notifications'
        || ' WHERE service_id = ''%1'' AND key_type <> ''test'' ORDER BY id LIMIT 1) n, generate_series(1, %2) g';
END $$;
ANALYZE notifications;)"_s.arg(service, QString::number(rows));
}

// What a cell may be that CSV has rules for, in messages of a service that has some; ~ is a quote, which moc does not
// read in here.
QString difficult(QLatin1StringView service)
{
    return QString(uR"(UPDATE notifications n
SET ~to~ = v.recipient, client_reference = v.reference, sent_by = v.provider, updated_at = v.changed
FROM (SELECT id, row_number() OVER (ORDER BY created_at, id) AS i FROM notifications WHERE service_id = '%1') o
JOIN (VALUES (1, '=SUM(A1)', '', NULL, timestamp '2026-11-20 10:00:00'),
    (2, '+447700900123', NULL, '', NULL),
    (3, 'say ~x~, y', E'two\nlines', 'Zoë', timestamp '0001-01-01 00:00:00.000001'),
    (4, U&'\FF1D1', U&'a\2028b', '@mmg', timestamp '9999-12-31 23:59:59.999999'),
    (5, U&'\FEFFmark', '-5', '~', timestamp '2026-03-29 01:30:00.5'),
    (6, E'\ttab', ' space ', U&'\0085', timestamp '2026-10-25 01:30:00')
) v (i, recipient, reference, provider, changed) ON v.i = o.i
WHERE n.id = o.id)"_s.arg(service))
        .replace(u'~', u'"');
}

// For that login a list of organisations writes nothing before it has counted for long.
const QString slowLogin = uR"(CREATE SCHEMA slow;
CREATE VIEW slow.organisation AS
    SELECT * FROM public.organisation WHERE (SELECT count(*) FROM generate_series(1, 40000) a, generate_series(1, 40000) b WHERE a + b < 1000000000) > 0;
CREATE ROLE slow LOGIN;
GRANT USAGE ON SCHEMA slow TO slow;
GRANT pg_read_all_data TO slow;
ALTER ROLE slow SET search_path = slow, public;)"_s;

// Made once for the executable, stopped with the application.
struct Servers {
    PostgresCluster cluster;
    PgBouncer bouncer{cluster};
};

Servers &servers()
{
    static Servers *one = [] {
        auto *made = new Servers;
        qAddPostRoutine([] { delete &servers(); });
        return made;
    }();
    return *one;
}

} // namespace

PostgresCluster &ExportTest::cluster()
{
    return servers().cluster;
}

PgBouncer &ExportTest::bouncer()
{
    return servers().bouncer;
}

const Clock &ExportTest::clock()
{
    static const Clock one{*Instant::parse(u"2026-11-20T12:00:00Z")};
    return one;
}

PgParameters ExportTest::parametersOf(const QString &conninfo)
{
    auto parameters = PgParameters::read(conninfo.toUtf8());
    if (!parameters)
        qFatal("refused: %s", qPrintable(parameters.error().detail));
    return *std::move(parameters);
}

Query ExportTest::largeList()
{
    return {Resource::Notifications, {{FilterKey::Service, QString(largeService)}}};
}

QStringList ExportTest::left() const
{
    return QDir(folder()).entryList(QDir::Files | QDir::Hidden | QDir::System);
}

bool ExportTest::isUnderWay(QProcess &process, TcpProxy &proxy) const
{
    process.setProcessEnvironment(environmentWith(fixedNow()));
    if (proxy.listen())
        process.start(builtFile(u"postroom-cli"_s), to(proxy.conninfo(u"contract"_s), exporting(largeService)));
    return QTest::qWaitFor([&proxy] { return proxy.answerBytes() > 5'000'000; }, 60'000);
}

void ExportTest::initTestCase()
{
    if (cluster().isRunning())
        return;
    QVERIFY2(cluster().start(), qPrintable(cluster().error()));
    ContractDatabase database(cluster());
    QVERIFY2(database.create(), qPrintable(database.error()));
    const ProgramAnswer made
        = cluster().sql(generating(largeService, generated) + difficult(service) + u';' + slowLogin, u"contract"_s);
    QVERIFY2(made.ok, qPrintable(made.error));
    QVERIFY2(bouncer().start(), qPrintable(bouncer().error()));
}

void ExportTest::cleanup()
{
    QTRY_COMPARE(liveJobs(), 0);
}

} // namespace postroom::test
