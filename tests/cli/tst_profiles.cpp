// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprocess.h"
#include "support/contractserver.h"
#include "support/testkeychain.h"
#include "support/testmain.h"

#include <QJsonObject>
#include <QtTest>

using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList liveArguments{u"profiles"_s, u"add"_s, u"Live"_s, u"--api"_s, u"https://api.notify.example"_s,
    u"--client-id"_s, u"notify-admin"_s};

const QString clientSecret = u"postroom-dev-admin-secret"_s;

} // namespace

/// `profiles`, `--profile` and `keychain` as a source, with a keychain of the test's own.
class TestProfiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void addsShowsListsAndRemoves();
    void refusesWithASentence_data();
    void refusesWithASentence();
    void keepsASecretInTheKeychainAndReadsItThere();
    void saysEachStateOfTheKeychain();
    void keepsAProfileWhoseSecretCannotBeRemoved();
    void doesWithoutAKeychainForThisRun();
    void keepsWhichPlatformItIs();
    void aDamagedFileIsSaidAndKept();
    void writersAtOnceLoseNothing();
};

void TestProfiles::addsShowsListsAndRemoves()
{
    TestKeychain session;
    const QStringList home = session.environment();
    QCOMPARE(runCli({u"profiles"_s, u"list"_s}, home).exitCode, 1);
    QStringList add = liveArguments;
    add << u"--web-host"_s << u"www.notify.example"_s << u"--colour"_s << u"#1d70b8"_s;
    QCOMPARE(runCli(add, home).exitCode, 0);
    QCOMPARE(
        runCli({u"profiles"_s, u"add"_s, u"Keys"_s, u"--api"_s, u"https://api.notify.example"_s}, home).exitCode, 0);
    QCOMPARE(runCli({u"profiles"_s, u"add"_s, u"Here"_s, u"--demo"_s}, home).exitCode, 0);
    const QJsonArray all = runCli({u"profiles"_s, u"list"_s, u"--format"_s, u"json"_s}, home).objects();
    QCOMPARE(all.size(), 3);
    QCOMPARE(all.at(0).toObject().value("web_host"_L1).toString(), u"www.notify.example"_s);
    QCOMPARE(all.at(1).toObject().value("kind"_L1).toString(), u"service-keys"_s);
    const QString id = all.at(0).toObject().value("id"_L1).toString();
    QVERIFY(runCli({u"profiles"_s, u"show"_s, u"live"_s}, home).out.contains(id.toUtf8()));
    QCOMPARE(runCli({u"--profile"_s, u"Here"_s, u"doctor"_s}, home).exitCode, 0);
    // There is no keychain here, so nothing of it needs to be removed.
    QCOMPARE(runCli({u"profiles"_s, u"remove"_s, u"Live"_s}, home).exitCode, 0);
    QCOMPARE(runCli({u"profiles"_s, u"remove"_s, u"Live"_s}, home).exitCode, 1);
    QCOMPARE(runCli({u"profiles"_s, u"show"_s, id}, home).exitCode, 1);
}

void TestProfiles::refusesWithASentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("names");
    const auto row = [](const char *name, const QStringList &arguments, const QString &names) {
        QTest::newRow(name) << arguments << names;
    };
    const QString api = u"https://api.notify.example"_s;
    row("no action", {u"profiles"_s}, u"profiles list"_s);
    row("unknown action", {u"profiles"_s, u"fly"_s, u"x"_s}, u"set-secret"_s);
    row("no name", {u"profiles"_s, u"add"_s}, u"NAME"_s);
    row("no place", {u"profiles"_s, u"add"_s, u"x"_s}, u"--api"_s);
    row("two places", {u"profiles"_s, u"add"_s, u"x"_s, u"--api"_s, api, u"--demo"_s}, u"--api"_s);
    row("bad name", {u"profiles"_s, u"add"_s, u" x"_s, u"--demo"_s}, u"visible characters"_s);
    row("bad address", {u"profiles"_s, u"add"_s, u"x"_s, u"--api"_s, u"http://api.example"_s}, u"https"_s);
    row("bad colour", {u"profiles"_s, u"add"_s, u"x"_s, u"--demo"_s, u"--colour"_s, u"blue"_s}, u"--colour"_s);
    row("bad host", {u"profiles"_s, u"add"_s, u"x"_s, u"--demo"_s, u"--web-host"_s, u"https://a/"_s}, u"--web-host"_s);
    row("bad user", {u"profiles"_s, u"add"_s, u"x"_s, u"--demo"_s, u"--user-id"_s, u"me"_s}, u"--user-id"_s);
    row("password in the address", {u"profiles"_s, u"add"_s, u"x"_s, u"--postgres"_s, u"host=a password=canary"_s},
        u"--password-from"_s);
    row("secret as a source", {u"profiles"_s, u"set-secret"_s, u"x"_s, u"--secret-from"_s, u"canary"_s}, u"env:NAME"_s);
    row("from the keychain", {u"profiles"_s, u"set-secret"_s, u"x"_s, u"--secret-from"_s, u"keychain"_s},
        u"cannot come from there"_s);
    row("unknown profile", {u"--profile"_s, u"x"_s, u"doctor"_s}, u"no profile"_s);
    row("keychain without a profile",
        {u"--api"_s, api, u"--client-id"_s, u"c"_s, u"--secret-from"_s, u"keychain"_s, u"--unattended"_s, u"doctor"_s},
        u"profiles add"_s);
    row("two connections", {u"--profile"_s, u"x"_s, u"--demo"_s, u"doctor"_s}, u"one connection"_s);
}

void TestProfiles::refusesWithASentence()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, names);
    TestKeychain session;
    const CliRun run = runCli(arguments, session.environment());
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(QString::fromUtf8(run.err).contains(names), run.err.constData());
    QVERIFY(!run.err.contains("canary") && run.out.isEmpty());
    QVERIFY(!session.allFiles().contains("canary"));
}

void TestProfiles::keepsASecretInTheKeychainAndReadsItThere()
{
    TestKeychain session;
    QVERIFY(session.startBus() && session.startGnomeKeyring());
    ContractServer server;
    QVERIFY(server.listen());
    const QString address = server.url().toString();
    const QStringList home = session.environment() << u"SECRET="_s + clientSecret;
    const QString client = u"notify-admin"_s;
    QCOMPARE(runCli({u"profiles"_s, u"add"_s, u"Live"_s, u"--api"_s, address, u"--client-id"_s, client,
                        u"--secret-from"_s, u"env:SECRET"_s},
                 home)
                 .exitCode,
        0);
    QVERIFY(!session.allFiles().contains(clientSecret.toUtf8()));
    const CliRun byProfile = runCli({u"--profile"_s, u"live"_s, u"--unattended"_s, u"list"_s, u"services"_s}, home);
    QVERIFY2(byProfile.exitCode == 0, byProfile.err.constData());
    const CliRun bySource = runCli({u"--api"_s, address, u"--client-id"_s, client, u"--secret-from"_s, u"keychain"_s,
                                       u"--unattended"_s, u"list"_s, u"services"_s},
        home);
    QCOMPARE(bySource.out, byProfile.out);
    QCOMPARE(runCli({u"profiles"_s, u"remove"_s, u"Live"_s}, home).exitCode, 0);
    QVERIFY(!session.allFiles().contains(clientSecret.toUtf8()));
}

void TestProfiles::saysEachStateOfTheKeychain()
{
    TestKeychain session;
    const QStringList home = session.environment();
    QCOMPARE(runCli(liveArguments, home).exitCode, 0);
    const auto said = [&home] {
        const CliRun run = runCli({u"--profile"_s, u"Live"_s, u"--unattended"_s, u"list"_s, u"services"_s}, home);
        return run.exitCode == 3 && run.out.isEmpty() ? QString::fromUtf8(run.err) : QString();
    };
    QVERIFY(said().contains(u"no keychain"_s));
    QVERIFY(session.startBus());
    TestKeychain other;
    QVERIFY(other.startBus(u"/bin/false"_s));
    const QStringList otherHome = other.environment();
    QCOMPARE(runCli(liveArguments, otherHome).exitCode, 0);
    const auto inOther = [&otherHome] {
        return QString::fromUtf8(
            runCli({u"--profile"_s, u"Live"_s, u"--unattended"_s, u"list"_s, u"services"_s}, otherHome).err);
    };
    QVERIFY(inOther().contains(u"not ready"_s));
    QVERIFY(other.startGnomeKeyring());
    QVERIFY(inOther().contains(u"holds no secret"_s));
    QVERIFY(inOther().contains(u"set-secret"_s));
    QVERIFY(other.startStub({u"locked"_s}));
    QVERIFY(inOther().contains(u"is locked"_s));
    QVERIFY(other.startStub({u"silent"_s}));
    QVERIFY(inOther().contains(u"does not answer"_s));
}

void TestProfiles::keepsAProfileWhoseSecretCannotBeRemoved()
{
    TestKeychain session;
    QVERIFY(session.startBus() && session.startStub({u"locked"_s, u"dismisses"_s}));
    const QStringList home = session.environment();
    QCOMPARE(runCli(liveArguments, home).exitCode, 0);
    const CliRun run = runCli({u"profiles"_s, u"remove"_s, u"Live"_s}, home);
    QCOMPARE(run.exitCode, 3);
    QVERIFY(run.err.contains("stays") && run.err.contains("not unlocked"));
    QCOMPARE(runCli({u"profiles"_s, u"list"_s}, home).lines().size(), 1);
}

void TestProfiles::doesWithoutAKeychainForThisRun()
{
    TestKeychain session;
    ContractServer server;
    QVERIFY(server.listen());
    const QStringList home = session.environment() << u"SECRET="_s + clientSecret;
    QCOMPARE(runCli({u"profiles"_s, u"add"_s, u"Live"_s, u"--api"_s, server.url().toString(), u"--client-id"_s,
                        u"notify-admin"_s},
                 home)
                 .exitCode,
        0);
    const CliRun run = runCli(
        {u"--profile"_s, u"Live"_s, u"--secret-from"_s, u"env:SECRET"_s, u"--unattended"_s, u"list"_s, u"services"_s},
        home);
    QVERIFY2(run.exitCode == 0, run.err.constData());
}

// A list of Notify.gov has no sign of what is otherwise there: it must be known before it is asked for (forks.md §10).
void TestProfiles::keepsWhichPlatformItIs()
{
    TestKeychain session;
    TestHttpServer server;
    QVERIFY(server.listen());
    QByteArray status = R"({"git_commit":"c","db_version":"0418_user_state_enum","status":"ok"})";
    server.setHandler([&status](const Request &request) {
        if (request.path == u"/_status"_s)
            return Response::json(status);
        return Response::json(request.path == u"/organisations"_s ? "[]" : R"({"data":[]})");
    });
    const QStringList home = session.environment() << u"SECRET="_s + clientSecret;
    QCOMPARE(runCli({u"profiles"_s, u"add"_s, u"Live"_s, u"--api"_s, server.url().toString(), u"--client-id"_s,
                        u"notify-admin"_s},
                 home)
                 .exitCode,
        0);
    const auto asked = [&](const QString &resource) {
        server.clearRequests();
        const CliRun run = runCli(
            {u"--profile"_s, u"Live"_s, u"--secret-from"_s, u"env:SECRET"_s, u"--unattended"_s, u"list"_s, resource},
            home);
        QStringList paths{QString::number(run.exitCode)};
        for (const Request &request : server.requests())
            paths.append(request.path);
        return paths.join(u' ');
    };
    // The first command asks; the next ones know, and ask again only before they refuse.
    QCOMPARE(asked(u"organisations"_s), u"2 /_status"_s);
    QCOMPARE(asked(u"services"_s), u"1 /service"_s);
    QCOMPARE(asked(u"organisations"_s), u"2 /_status"_s);
    QVERIFY(runCli({u"profiles"_s, u"show"_s, u"Live"_s}, home).out.contains("Notify.gov"));
    status = R"({"git_commit":"c","db_version":"x","db_bulk_version":"x","status":"ok"})";
    QCOMPARE(asked(u"organisations"_s), u"1 /_status /organisations"_s);
    QCOMPARE(asked(u"organisations"_s), u"1 /organisations"_s);
}

void TestProfiles::aDamagedFileIsSaidAndKept()
{
    TestKeychain session;
    const QStringList home = session.environment();
    const QString path = session.folder() + u"/home/postroom/profiles.json"_s;
    QCOMPARE(runCli(liveArguments, home).exitCode, 0);
    QFile file(path);
    QVERIFY(file.resize(60));
    const CliRun list = runCli({u"profiles"_s, u"list"_s}, home);
    QCOMPARE(list.exitCode, 5);
    QVERIFY(list.err.contains("damaged"));
    const CliRun add = runCli({u"profiles"_s, u"add"_s, u"Here"_s, u"--demo"_s}, home);
    QCOMPARE(add.exitCode, 0);
    QVERIFY(add.err.contains("profiles.json.damaged"));
    QCOMPARE(QFileInfo(path + u".damaged"_s).size(), 60);
}

void TestProfiles::writersAtOnceLoseNothing()
{
    TestKeychain session;
    const QStringList home = session.environment();
    std::vector<CliRun> runs = runCliTogether(5, {u"profiles"_s, u"add"_s, u"Same"_s, u"--demo"_s}, home);
    const auto done = std::count_if(runs.begin(), runs.end(), [](const CliRun &run) { return run.exitCode == 0; });
    QCOMPARE(done, 1);
    QCOMPARE(runCli({u"profiles"_s, u"list"_s}, home).lines().size(), 1);
}

POSTROOM_TEST(TestProfiles)
#include "tst_profiles.moc"
