// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loopgap.h"
#include "pgtest.h"
#include "support/testmain.h"

#include <QtTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(postroom::test::CertificateKind)

/// Who is at the other end, and how to prove it: no fall-back, and each reason by its own name.
class PgTlsTest : public PgTest {
    Q_OBJECT
private Q_SLOTS:
    void verifiesTheServer_data();
    void verifiesTheServer();
    void goesOnWithoutTlsInNoMode_data();
    void goesOnWithoutTlsInNoMode();
    void readsTheSystemsAuthoritiesWithoutAGap();
    void asksForThePasswordAtEachSession();
    void asksOnceForSeveralSessions();
    void findsThePasswordInAFile();
    void tellsRefusalsApart();
    void readsMuchOverTls();

private:
    static PostgresCluster &server(CertificateKind kind);
    static QString encrypted(const PostgresCluster &server, const QString &mode);
};

PostgresCluster &PgTlsTest::server(CertificateKind kind)
{
    static std::map<CertificateKind, std::unique_ptr<PostgresCluster>> servers;
    static const bool registered = [] {
        qAddPostRoutine([] { servers.clear(); });
        return true;
    }();
    Q_UNUSED(registered)
    auto &one = servers[kind];
    if (!one) {
        one = std::make_unique<PostgresCluster>(ClusterSetup{
            .access = {u"hostssl all ann 127.0.0.1/32 scram-sha-256"_s, u"hostssl all all 127.0.0.1/32 trust"_s},
            .certificate = kind});
        if (!one->start())
            qFatal("%s", qPrintable(one->error()));
    }
    return *one;
}

QString PgTlsTest::encrypted(const PostgresCluster &server, const QString &mode)
{
    return server.conninfo() + u" sslmode="_s + mode + u" sslrootcert="_s + server.authorityFile();
}

void PgTlsTest::verifiesTheServer_data()
{
    QTest::addColumn<CertificateKind>("certificate");
    QTest::addColumn<QString>("mode");
    QTest::addColumn<int>("fault");
    const auto fault = [](DatabaseFault one) { return static_cast<int>(one); };
    QTest::newRow("good") << CertificateKind::Good << u"verify-full"_s << -1;
    QTest::newRow("wrong host") << CertificateKind::WrongHost << u"verify-full"_s
                                << fault(DatabaseFault::CertificateForeign);
    QTest::newRow("wrong host, authority alone") << CertificateKind::WrongHost << u"verify-ca"_s << -1;
    QTest::newRow("expired") << CertificateKind::Expired << u"verify-full"_s
                             << fault(DatabaseFault::CertificateExpired);
    QTest::newRow("self-signed") << CertificateKind::SelfSigned << u"verify-full"_s
                                 << fault(DatabaseFault::CertificateUntrusted);
    QTest::newRow("self-signed, authority alone")
        << CertificateKind::SelfSigned << u"verify-ca"_s << fault(DatabaseFault::CertificateUntrusted);
}

void PgTlsTest::verifiesTheServer()
{
    QFETCH(CertificateKind, certificate);
    QFETCH(QString, mode);
    QFETCH(int, fault);
    connectTo(encrypted(server(certificate), mode));
    const auto answer = read("SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()");
    if (fault < 0) {
        QCOMPARE(valueOf(answer), u"t"_s);
        return;
    }
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Tls);
    QVERIFY(answer.error().database.has_value());
    QCOMPARE(static_cast<int>(*answer.error().database), fault);
    QVERIFY(!answer.error().detail.isEmpty());
}

void PgTlsTest::goesOnWithoutTlsInNoMode_data()
{
    QTest::addColumn<QString>("mode");
    for (const char *mode : {"require", "verify-ca", "verify-full"})
        QTest::newRow(mode) << QString::fromLatin1(mode);
}

void PgTlsTest::goesOnWithoutTlsInNoMode()
{
    QFETCH(QString, mode);
    connectTo(cluster().conninfo() + u" sslmode="_s + mode);
    const auto answer = read("SELECT 1");
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Tls);
    QVERIFY(answer.error().database == DatabaseFault::NoTls);
}

// user-reports, "Library version decides what a setting means": the file is there by default, and is large.
void PgTlsTest::readsTheSystemsAuthoritiesWithoutAGap()
{
    connectTo(server(CertificateKind::Good).conninfo() + u" sslmode=verify-full"_s);
    QCOMPARE(m_client->primary().authorities(), QByteArray(PgParameters::systemAuthorities));
    LoopGap gap;
    const auto answer = read("SELECT 1");
    QVERIFY(!answer);
    QVERIFY2(answer.error().database == DatabaseFault::CertificateUntrusted, qPrintable(errorOf(answer)));
    QVERIFY2(gap.longest() <= 16ms, qPrintable(QString::number(gap.longest().count())));
}

void PgTlsTest::asksForThePasswordAtEachSession()
{
    PostgresCluster &one = server(CertificateKind::Good);
    QVERIFY(one.sql(u"DROP ROLE IF EXISTS ann; CREATE ROLE ann LOGIN PASSWORD 'right'"_s).ok);
    QByteArray password = "right";
    int asked = 0;
    const auto give = [&] {
        ++asked;
        return Job<Secret>::finished(Secret(QByteArray(password.constData())));
    };
    const QString conninfo = encrypted(one, u"verify-full"_s);
    connectTo(QString(conninfo).replace(u"user="_s, u"user=ann fallback_application_name="_s), limits(), give);
    QCOMPARE(value("SELECT current_user"), u"ann"_s);
    QCOMPARE(asked, 1);
    QVERIFY(one.restart());
    QTRY_COMPARE(value("SELECT current_user"), u"ann"_s);
    QCOMPARE(asked, 2);
    password = "wrong";
    QVERIFY(one.restart());
    QString refused;
    QTRY_VERIFY((refused = value("SELECT 1")).startsWith("ERROR Unauthorised 28P01"_L1));
    QVERIFY(!refused.contains("wrong"_L1));
    password = "right";
    QCOMPARE(value("SELECT current_user"), u"ann"_s);
}

void PgTlsTest::asksOnceForSeveralSessions()
{
    int asked = 0;
    std::vector<QPointer<Job<Secret>>> questions;
    connectTo(cluster().conninfo(), limits(), [&] {
        ++asked;
        auto *job = new Job<Secret>(20s);
        questions.emplace_back(job);
        return job;
    });
    std::vector<std::shared_ptr<std::optional<Result<PgAnswer>>>> answers;
    for (int i = 0; i < 3; ++i)
        answers.push_back(kept(ask("SELECT 1")));
    QCOMPARE(asked, 1);
    questions.front()->finish(Secret());
    for (const auto &answer : answers) {
        QTRY_VERIFY(*answer);
        QCOMPARE(valueOf(**answer), u"1"_s);
    }
    QCOMPARE(asked, 1);

    // A question that is taken back is an answer too.
    m_client.reset();
    connectTo(cluster().conninfo(), limits(), [&] {
        questions.emplace_back(new Job<Secret>(20s));
        return questions.back().data();
    });
    const auto answer = kept(ask("SELECT 1"));
    questions.back()->cancel();
    QTRY_VERIFY(*answer);
    QCOMPARE((*answer)->error().kind, Error::Kind::SecretStore);
}

// .pgpass knows servers by the name that was typed.
void PgTlsTest::findsThePasswordInAFile()
{
    PostgresCluster &one = server(CertificateKind::Good);
    QVERIFY(one.sql(u"DROP ROLE IF EXISTS ann; CREATE ROLE ann LOGIN PASSWORD 'right'"_s).ok);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"pgpass"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("localhost:" + QByteArray::number(one.port()) + ":*:ann:right\n");
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const QString conninfo
        = u"host=%1 port=%2 user=ann dbname=postgres sslmode=verify-full sslrootcert=%3 passfile=%4"_s;
    const auto at = [&](const QString &host) {
        return conninfo.arg(host).arg(one.port()).arg(one.authorityFile(), file.fileName());
    };
    connectTo(at(u"localhost"_s));
    QCOMPARE(value("SELECT current_user"), u"ann"_s);
    connectTo(at(u"127.0.0.1"_s));
    QVERIFY(value("SELECT 1").startsWith("ERROR Unauthorised"_L1));
}

void PgTlsTest::tellsRefusalsApart()
{
    PostgresCluster &one = server(CertificateKind::Good);
    QVERIFY(one.sql(u"DROP ROLE IF EXISTS ann; CREATE ROLE ann LOGIN PASSWORD 'right'"_s).ok);
    const QString conninfo = encrypted(one, u"verify-full"_s);
    const QString asAnn = QString(conninfo).replace(u"user="_s, u"user=ann fallback_application_name="_s);
    connectTo(asAnn);
    const auto without = read("SELECT 1");
    QVERIFY(!without);
    QVERIFY2(without.error().database == DatabaseFault::NoPassword, qPrintable(errorOf(without)));
    connectTo(conninfo + u" dbname=absent"_s);
    const auto absent = read("SELECT 1");
    QVERIFY(!absent);
    QVERIFY2(absent.error().database == DatabaseFault::NoSuchDatabase, qPrintable(errorOf(absent)));
    QVERIFY(absent.error().kind == Error::Kind::Offline); // what was asked for may well be there
    connectTo(asAnn, limits(), [] { return Job<Secret>::finished(Secret("wrong"_ba)); });
    const auto refused = read("SELECT 1");
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"28P01"_s);
    QVERIFY(refused.error().kind == Error::Kind::Unauthorised);
    connectTo(cluster().conninfo({}, u"nobody_like_this"_s));
    const auto unknown = read("SELECT 1");
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, u"28000"_s);
    connectTo(
        cluster().conninfo(), limits(), [] { return Job<Secret>::finished(keychainError(KeychainState::Locked)); });
    const auto locked = read("SELECT 1");
    QVERIFY(!locked);
    QVERIFY(locked.error().keychain == KeychainState::Locked);
}

// A record of TLS that libpq has read in part no longer wakes the notifier.
void PgTlsTest::readsMuchOverTls()
{
    connectTo(encrypted(server(CertificateKind::Good), u"verify-full"_s));
    for (int bytes : {1, 8000, 16000, 17000, 33000, 70000}) {
        const auto answer = read("SELECT repeat('x', " + QByteArray::number(bytes) + ") FROM generate_series(1, 200)");
        QVERIFY2(answer, qPrintable(errorOf(answer)));
        QCOMPARE(answer->front().count(), 200);
    }
}

POSTROOM_TEST(PgTlsTest)
#include "tst_pgtls.moc"
