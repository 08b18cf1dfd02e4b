// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgres/pgparameters.h"
#include "support/testmain.h"

#include <QtTest>

using namespace postroom;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(postroom::DatabaseFault)

/// Where a database is, from all the places that libpq looks at, and what is refused before anything is sent.
class PgParametersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void readsHosts_data();
    void readsHosts();
    void choosesTheTlsMode_data();
    void choosesTheTlsMode();
    void refuses_data();
    void refuses();
    void repeatsNoSecret_data();
    void repeatsNoSecret();
    void readsServiceFiles();
    void passesOnWhatIsHarmless();
    void passesNothingThatIsPostroomsToSay();

private:
    void setService(const QByteArray &lines);

    QTemporaryDir m_folder;
};

void PgParametersTest::init()
{
    for (const QString &name : QProcessEnvironment::systemEnvironment().keys()) {
        if (name.startsWith("PG"_L1))
            qunsetenv(name.toLatin1().constData());
    }
    qputenv("PGSYSCONFDIR", m_folder.path().toUtf8());
}

void PgParametersTest::cleanup()
{
    init();
    QFile::remove(m_folder.filePath(u"pg_service.conf"_s));
}

void PgParametersTest::setService(const QByteArray &lines)
{
    QFile file(m_folder.filePath(u"pg_service.conf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("# a comment\n[other]\nhost=elsewhere\n\n[notify]\n" + lines + "\n[last]\nhost=nowhere\n");
}

void PgParametersTest::readsHosts_data()
{
    QTest::addColumn<QByteArray>("conninfo");
    QTest::addColumn<QString>("places");
    QTest::addColumn<QString>("rest");
    QTest::newRow("string") << QByteArray("host=db.example port=5433 user=ann dbname=notify") << u"db.example:5433"_s
                            << u"ann notify any"_s;
    QTest::newRow("uri") << QByteArray("postgresql://ann@db.example:5433/notify?target_session_attrs=read-write")
                         << u"db.example:5433"_s << u"ann notify read-write"_s;
    QTest::newRow("several") << QByteArray("host=a,b,c port=1,2,3") << u"a:1 b:2 c:3"_s << u"  any"_s;
    QTest::newRow("one port") << QByteArray("postgres://a,b/x") << u"a b"_s << u" x any"_s;
    QTest::newRow("addresses") << QByteArray("host=a,b hostaddr=192.0.2.1,::1") << u"a b"_s << u"  any"_s;
    QTest::newRow("address alone") << QByteArray("hostaddr=192.0.2.1") << u"192.0.2.1"_s << u"  any"_s;
    QTest::newRow("socket") << QByteArray("host=/run/pg") << u"socket in /run/pg"_s << u"  any"_s;
    QTest::newRow("nothing") << QByteArray("") << u"socket in /var/run/postgresql"_s << u"  any"_s;
    QTest::newRow("quoted") << QByteArray("host = 'db.example' user='O\\'Neill'") << u"db.example"_s
                            << u"O'Neill  any"_s;
}

void PgParametersTest::readsHosts()
{
    QFETCH(QByteArray, conninfo);
    const auto parameters = PgParameters::read(conninfo);
    QVERIFY2(parameters, qPrintable(parameters ? QString() : parameters.error().detail));
    QStringList places;
    for (const PgHost &host : parameters->hosts())
        places.append(host.place());
    QTEST(places.join(u' '), "places");
    QTEST(QString::fromUtf8(parameters->user() + ' ' + parameters->database() + ' ' + parameters->targetSession()),
        "rest");
}

void PgParametersTest::choosesTheTlsMode_data()
{
    QTest::addColumn<QByteArray>("conninfo");
    QTest::addColumn<QByteArray>("mode");
    QTest::addColumn<QByteArray>("authorities");
    const QByteArray system = PgParameters::systemAuthorities;
    QTest::newRow("remote") << QByteArray("host=db.example") << QByteArray("verify-full") << system;
    QTest::newRow("remote address") << QByteArray("host=192.0.2.1") << QByteArray("verify-full") << system;
    QTest::newRow("socket") << QByteArray("host=/run/pg") << QByteArray("disable") << QByteArray();
    QTest::newRow("no host") << QByteArray("") << QByteArray("disable") << QByteArray();
    QTest::newRow("localhost") << QByteArray("host=localhost") << QByteArray("disable") << QByteArray();
    QTest::newRow("loopback") << QByteArray("host=127.0.0.9") << QByteArray("disable") << QByteArray();
    QTest::newRow("loopback 6") << QByteArray("host=::1") << QByteArray("disable") << QByteArray();
    QTest::newRow("tunnel") << QByteArray("host=db.example hostaddr=127.0.0.1") << QByteArray("verify-full") << system;
    QTest::newRow("one of two is remote")
        << QByteArray("host=localhost,db.example") << QByteArray("verify-full") << system;
    QTest::newRow("stated: disable") << QByteArray("host=db.example sslmode=disable") << QByteArray("disable")
                                     << QByteArray();
    QTest::newRow("stated: require") << QByteArray("host=db.example sslmode=require") << QByteArray("require")
                                     << QByteArray();
    QTest::newRow("stated: verify-ca") << QByteArray("host=db.example sslmode=verify-ca") << QByteArray("verify-ca")
                                       << system;
    QTest::newRow("stated on loopback") << QByteArray("host=localhost sslmode=verify-full") << QByteArray("verify-full")
                                        << system;
    QTest::newRow("ssl=true") << QByteArray("postgresql://db.example/x?ssl=true") << QByteArray("require")
                              << QByteArray();
    QTest::newRow("system") << QByteArray("host=db.example sslrootcert=system") << QByteArray("verify-full") << system;
    QTest::newRow("a file of one's own") << QByteArray("host=db.example sslrootcert=/etc/hostname")
                                         << QByteArray("verify-full") << QByteArray("/etc/hostname");
    QTest::newRow("require with a file checks it")
        << QByteArray("host=db.example sslmode=require sslrootcert=/etc/hostname") << QByteArray("verify-ca")
        << QByteArray("/etc/hostname");
}

void PgParametersTest::choosesTheTlsMode()
{
    QFETCH(QByteArray, conninfo);
    QFETCH(QByteArray, mode);
    const auto parameters = PgParameters::read(conninfo);
    QVERIFY2(parameters, qPrintable(parameters ? QString() : parameters.error().detail));
    QCOMPARE(parameters->tlsMode(), mode);
    QTEST(parameters->authorities(), "authorities");
    const auto settings = parameters->settingsFor(parameters->hosts().front(), "192.0.2.7", "any");
    QCOMPARE(settings.at("sslmode"), mode);
    // A file that libpq would find by itself changes no mode.
    QVERIFY(!settings.at("sslrootcert").isEmpty());
}

void PgParametersTest::refuses_data()
{
    QTest::addColumn<QByteArray>("conninfo");
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<QByteArray>("service");
    QTest::addColumn<DatabaseFault>("fault");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const char *conninfo, DatabaseFault fault, const char *detail,
                         const char *variable = "", const char *service = "") {
        QTest::newRow(name) << QByteArray(conninfo) << QByteArray(variable) << QByteArray(service) << fault
                            << QString::fromLatin1(detail);
    };
    row("password", "host=db password=hunter2", DatabaseFault::PasswordInside, "");
    row("password in a uri", "postgresql://ann:hunter2@db/x", DatabaseFault::PasswordInside, "");
    row("password in a query", "postgresql://db/x?password=hunter2", DatabaseFault::PasswordInside, "");
    row("password of a key", "host=db sslpassword=hunter2", DatabaseFault::PasswordInside, "");
    row("options", "host=db options='-c work_mem=1GB'", DatabaseFault::OptionsInside, "options");
    row("options in a uri", "postgresql://db/x?options=-cgeqo%3Doff", DatabaseFault::OptionsInside, "options");
    row("options in the environment", "host=db", DatabaseFault::OptionsInside, "PGOPTIONS", "PGOPTIONS=-cgeqo=off");
    row("options in a service", "service=notify", DatabaseFault::OptionsInside, "service notify", "",
        "options=-cgeqo=off");
    row("options in PGSERVICE", "", DatabaseFault::OptionsInside, "service notify", "PGSERVICE=notify",
        "options=-c geqo=off");
    row("unknown key", "host=db hots=x", DatabaseFault::UnknownKey, "hots");
    row("unknown key in a uri", "postgresql://db/x?sslmod=require", DatabaseFault::UnknownKey, "sslmod");
    row("unknown key in a service", "service=notify", DatabaseFault::UnknownKey, "hots", "", "hots=db");
    row("prefer", "host=db sslmode=prefer", DatabaseFault::WeakTls, "prefer");
    row("allow", "postgresql://db/x?sslmode=allow", DatabaseFault::WeakTls, "allow");
    row("prefer in the environment", "host=db", DatabaseFault::WeakTls, "prefer", "PGSSLMODE=prefer");
    row("prefer in a service", "service=notify", DatabaseFault::WeakTls, "prefer", "", "host=db\nsslmode=prefer");
    row("prefer on loopback", "host=localhost sslmode=prefer", DatabaseFault::WeakTls, "prefer");
    row("mode", "host=db sslmode=always", DatabaseFault::BadValue, "sslmode");
    row("authorities", "host=db sslrootcert=/nowhere/ca.crt", DatabaseFault::AuthorityUnreadable, "/nowhere/ca.crt");
    row("authorities of a weaker mode", "host=db sslmode=require sslrootcert=/nowhere/ca.crt",
        DatabaseFault::AuthorityUnreadable, "/nowhere/ca.crt");
    row("authorities in the environment", "host=db", DatabaseFault::AuthorityUnreadable, "/nowhere",
        "PGSSLROOTCERT=/nowhere");
    row("authorities are a folder", "host=db sslrootcert=/etc", DatabaseFault::AuthorityUnreadable, "/etc");
    row("port", "host=db port=postgres", DatabaseFault::BadValue, "port");
    row("port too high", "host=db port=70000", DatabaseFault::BadValue, "port");
    row("ports do not match", "host=a,b port=1,2,3", DatabaseFault::BadValue, "port");
    row("addresses do not match", "host=a,b hostaddr=192.0.2.1", DatabaseFault::BadValue, "hostaddr");
    row("address", "hostaddr=db.example", DatabaseFault::BadValue, "hostaddr");
    row("session", "host=db target_session_attrs=best", DatabaseFault::BadValue, "target_session_attrs");
    row("patience", "host=db connect_timeout=soon", DatabaseFault::BadValue, "connect_timeout");
    row("replication", "host=db replication=database", DatabaseFault::BadValue, "replication");
    row("gss", "host=db gssencmode=require", DatabaseFault::BadValue, "gssencmode");
    row("no string", "db.example", DatabaseFault::Malformed, "");
    row("quote", "host='db", DatabaseFault::Malformed, "");
    row("uri", "postgresql://[::1/x", DatabaseFault::Malformed, "");
    row("no service", "service=absent", DatabaseFault::ServiceUnknown, "absent", "", "host=db");
}

void PgParametersTest::refuses()
{
    QFETCH(QByteArray, conninfo);
    QFETCH(QByteArray, variable);
    QFETCH(QByteArray, service);
    if (!variable.isEmpty())
        qputenv(variable.left(variable.indexOf('=')).constData(), variable.mid(variable.indexOf('=') + 1));
    if (!service.isEmpty())
        setService(service);
    const auto parameters = PgParameters::read(conninfo);
    QVERIFY(!parameters);
    QCOMPARE(parameters.error().kind, Error::Kind::Invalid);
    QVERIFY(parameters.error().database.has_value());
    QTEST(*parameters.error().database, "fault");
    QTEST(parameters.error().detail, "detail");
}

void PgParametersTest::repeatsNoSecret_data()
{
    QTest::addColumn<QByteArray>("conninfo");
    for (const char *conninfo : {"password=hunter2", "host=db password hunter2", "host=db passwd=hunter2",
             "postgresql://ann:hunter2@[db/x", "host=db password=my hunter2=x", "hunter2", "host=db hunter2",
             "postgresql://ann:hunter2@db/x?sslmod=require", "postgresql://ann:hun%ZZter2@db"})
        QTest::newRow(conninfo) << QByteArray(conninfo);
}

void PgParametersTest::repeatsNoSecret()
{
    QFETCH(QByteArray, conninfo);
    const auto parameters = PgParameters::read(conninfo);
    QVERIFY(!parameters);
    QVERIFY(!parameters.error().detail.contains("hunter2"_L1));
}

void PgParametersTest::readsServiceFiles()
{
    setService("host=db.example\nport=5433\nuser=ann\n  dbname=notify  \nhost=second");
    qputenv("PGUSER", "from-environment");
    qputenv("PGAPPNAME", "console");
    const auto parameters = PgParameters::read("service=notify dbname=stated");
    QVERIFY2(parameters, qPrintable(parameters ? QString() : parameters.error().detail));
    QCOMPARE(parameters->place(), u"db.example:5433"_s);
    QCOMPARE(parameters->user(), QByteArray("ann"));
    QCOMPARE(parameters->database(), QByteArray("stated"));
    QCOMPARE(parameters->settingsFor(parameters->hosts().front(), "192.0.2.1", "any").at("application_name"),
        QByteArray("console"));

    QFile file(m_folder.filePath(u"pg_service.conf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[notify]\nldap://directory.example/x\n");
    file.close();
    const auto refused = PgParameters::read("service=notify");
    QVERIFY(!refused);
    QVERIFY(refused.error().database == DatabaseFault::ServiceUnreadable);
}

void PgParametersTest::passesOnWhatIsHarmless()
{
    const auto parameters
        = PgParameters::read("host=db.example sslcert=/a.crt sslkey=/a.key passfile=/p channel_binding=require");
    QVERIFY(parameters);
    const auto settings = parameters->settingsFor(parameters->hosts().front(), "192.0.2.1", "any");
    QCOMPARE(settings.at("sslcert"), QByteArray("/a.crt"));
    QCOMPARE(settings.at("passfile"), QByteArray("/p"));
    QCOMPARE(settings.at("channel_binding"), QByteArray("require"));
    QCOMPARE(settings.at("host"), QByteArray("db.example"));
    QCOMPARE(settings.at("hostaddr"), QByteArray("192.0.2.1"));
}

void PgParametersTest::passesNothingThatIsPostroomsToSay()
{
    qputenv("PGPASSWORD", "hunter2");
    const auto parameters = PgParameters::read(
        "host=db.example client_encoding=LATIN1 tcp_user_timeout=0 keepalives=0 gssencmode=prefer connect_timeout=0");
    QVERIFY(parameters);
    const auto settings = parameters->settingsFor(parameters->hosts().front(), "192.0.2.1", "any");
    QCOMPARE(settings.at("client_encoding"), QByteArray("UTF8"));
    QCOMPARE(settings.at("tcp_user_timeout"), QByteArray("8000"));
    QCOMPARE(settings.at("keepalives"), QByteArray("1"));
    QCOMPARE(settings.at("gssencmode"), QByteArray("disable"));
    QVERIFY(!settings.contains("password"));
    QVERIFY(parameters->patience() <= std::chrono::seconds(15));
}

POSTROOM_TEST(PgParametersTest)
#include "tst_pgparameters.moc"
