// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "peopletest.h"
#include "security/linktokens.h"
#include "support/testmain.h"
#include "typedcli.h"

#include <fcntl.h>
#include <QtTest>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace postroom::test;
using namespace Qt::StringLiterals;

/// `sign-in` and `--as` (cli.md; AUTH-01 to AUTH-08), by real programs.
class TestSignIn : public PeopleTest {
    Q_OBJECT
private Q_SLOTS:
    void signsInByTextAndLaterCommandsAreTheirs();
    void readsTheCodeAfterItWasSent();
    void typedAtTheTerminalAndNotShown();
    void refusesWithThree_data();
    void refusesWithThree();
    void aLinkIsOpenedWithTheTokenSecrets();
    void aSignInThatIsNotKeptFails();
    void signsInForOneCommandWithoutAKeychain();
    void connectionsWithoutPeopleRefuse_data();
    void connectionsWithoutPeopleRefuse();
};

void TestSignIn::signsInByTextAndLaterCommandsAreTheirs()
{
    TestKeychain keychain;
    QVERIFY(keychain.startBus() && keychain.startGnomeKeyring());
    const ContractUser user = m_platform->person(u"bronwen"_s);
    const CliRun run = signIn(keychain, u"bronwen"_s);
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QCOMPARE(run.out, QByteArray());
    QVERIFY(run.err.contains("ends your session on the web"));
    QVERIFY(run.err.contains("Bronwen Hale"));
    showsNoSecret(run, user);
    const QStringList steps{u"POST /user/email"_s, u"POST /user/"_s + user.id + u"/verify/password"_s,
        u"POST /user/"_s + user.id + u"/sms-code"_s, u"POST /user/"_s + user.id + u"/verify/code"_s,
        u"GET /user/"_s + user.id, u"GET /organisations"_s, u"POST /events"_s};
    QCOMPARE(m_platform->asked(), steps);
    const QString notices = m_platform->server.contract().serviceId(u"notices"_s);
    const CliRun later
        = runCli(connection() << u"list"_s << u"templates"_s << u"--service"_s << notices, home(keychain, user));
    QVERIFY2(later.exitCode == 0, later.err.constData());
    showsNoSecret(later, user);
    const QByteArray files = keychain.allFiles();
    QVERIFY(!files.contains(user.password.toUtf8()) && !files.contains(sessionId().toUtf8()));
}

void TestSignIn::readsTheCodeAfterItWasSent()
{
    TestKeychain keychain;
    const ContractUser user = m_platform->lets(u"bronwen"_s);
    const QString path = m_folder.filePath(u"pipe"_s);
    QVERIFY(mkfifo(qPrintable(path), 0600) == 0);
    // Whoever has the code writes it once the text was asked for; a pipe opens when both ends are there.
    std::thread writer;
    connect(&m_platform->server, &TestHttpServer::requestReceived, this, [&](const Request &request) {
        if (!request.path.endsWith("/sms-code"_L1))
            return;
        writer = std::thread([path] {
            QFile pipe(path);
            if (pipe.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
                pipe.write("314-15\n");
        });
    });
    const CliRun run
        = runCli(connection() << u"--as"_s << user.email << u"--password-from"_s << u"env:PASSWORD"_s
                              << u"--code-from"_s << u"file:"_s + path << u"show"_s << u"user"_s << user.id,
            home(keychain, user));
    const int released = ::open(qPrintable(path), O_RDONLY | O_NONBLOCK); // a writer whom nobody read
    if (writer.joinable())
        writer.join();
    ::close(released);
    QVERIFY2(run.exitCode == 0, run.err.constData());
    const auto requests = m_platform->server.requests();
    const auto code = std::find_if(requests.begin(), requests.end(),
        [](const Request &request) { return request.path.endsWith("/verify/code"_L1); });
    QVERIFY(code != requests.end() && code->body.contains("\"31415\""));
}

void TestSignIn::typedAtTheTerminalAndNotShown()
{
    TestKeychain keychain;
    QVERIFY(keychain.startBus() && keychain.startGnomeKeyring());
    const ContractUser user = m_platform->lets(u"bronwen"_s);
    const TypedRun run = runCliTyping(connection() << u"sign-in"_s, home(keychain, user),
        {{"Email address: ", user.email.toUtf8()}, {"Password of ", user.password.toUtf8()}, {"Code (", "3141"},
            {"Code (", ""}, {"Code (", "31415"}});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QVERIFY(run.err.contains("five digits"));
    QVERIFY(run.shown.contains(user.email.toUtf8()));
    QVERIFY(!run.shown.contains("3141") && !run.shown.contains(user.password.toUtf8()));
    showsNoSecret(run, user);
    QCOMPARE(m_platform->asked().filter(u"/sms-code"_s).size(), 2);
    QCOMPARE(m_platform->asked().filter(u"/verify/code"_s).size(), 1);
}

void TestSignIn::refusesWithThree_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<QVariantMap>("otherwise");
    QTest::addColumn<QString>("refusing");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("said");
    const QVariantMap as = SignInPlatform::signedIn();
    const auto row = [&as](const char *tag, const char *role, const char *refusing, int status, const char *said,
                         const QVariantMap &otherwise = {}) {
        QVariantMap all = as;
        all.insert(otherwise);
        QTest::newRow(tag) << QString::fromLatin1(role) << all << QString::fromLatin1(refusing) << status
                           << QString::fromLatin1(said);
    };
    row("wrong password", "bronwen", "/verify/password", 400, "not right");
    row("wrong code", "bronwen", "/verify/code", 404, "code is wrong");
    row("used code", "bronwen", "/verify/code", 400, "used already or has expired");
    row("locked", "locked", "", 0, "is locked");
    row("the tenth failure", "nearlock", "/verify/password", 400, "is locked");
    row("pending", "pending", "", 0, "never finished");
    row("archived", "oldtimer", "", 0, "archived");
    row("by link", "ines", "", 0, "sign in on the web");
    row("not proven for 90 days", "bronwen", "", 0, "not proven for 90 days",
        {{u"email_access_validated_at"_s, u"2023-05-01T10:00:00.000000Z"_s}});
    row("key without a web host", "dov", "", 0, "web host");
}

void TestSignIn::refusesWithThree()
{
    QFETCH(QString, role);
    QFETCH(QVariantMap, otherwise);
    QFETCH(QString, refusing);
    QFETCH(int, status);
    QFETCH(QString, said);
    TestKeychain keychain;
    const ContractUser user = m_platform->person(role);
    const QString path = u"/user/"_s + user.id;
    if (!refusing.isEmpty())
        m_platform->accept(path + refusing, status, R"({"result":"error","message":"no"})");
    m_platform->know(user.id, m_platform->record(user.id, otherwise));
    for (const char *action : {"/verify/password", "/sms-code", "/email-code", "/verify/code"})
        m_platform->accept(path + QLatin1StringView(action));
    const CliRun run = runCli(connection()
            << u"sign-in"_s << u"--as"_s << user.email << u"--password-from"_s << u"env:PASSWORD"_s << codeFromFile(),
        home(keychain, user));
    QCOMPARE(run.exitCode, 3);
    QVERIFY2(run.err.contains(said.toUtf8()), run.err.constData());
    QVERIFY(run.out.isEmpty());
    showsNoSecret(run, user);
}

void TestSignIn::aLinkIsOpenedWithTheTokenSecrets()
{
    TestKeychain keychain;
    QVERIFY(keychain.startBus() && keychain.startGnomeKeyring());
    const ContractUser user = m_platform->lets(u"ines"_s);
    const QStringList environment = home(keychain, user);
    QStringList add{u"profiles"_s, u"add"_s, u"Live"_s};
    QCOMPARE(runCli(add + connection(), environment).exitCode, 0);
    const auto fromFile = [this](const QByteArray &text) {
        QFile file(m_folder.filePath(u"text"_s));
        return file.open(QIODevice::WriteOnly) && file.write(text) > 0 ? u"file:"_s + file.fileName() : QString();
    };
    const auto setSecrets = [&](const QByteArray &lines) {
        return runCli(
            {u"profiles"_s, u"set-secret"_s, u"Live"_s, u"token-secrets"_s, u"--secret-from"_s, fromFile(lines)},
            environment);
    };
    const CliRun damaged = setSecrets("TOKEN_SECRET_KEY");
    QCOMPARE(damaged.exitCode, 2);
    QVERIFY2(damaged.err.contains("line 1"), damaged.err.constData());
    const QByteArray key = "HiRMGYm7Wgaxit0Xn_H4MhXyNByDJt1waguvFSNNCsU=";
    QCOMPARE(setSecrets("TOKEN_SECRET_KEY=" + key).exitCode, 0);
    QVERIFY(!keychain.allFiles().contains(key));
    const auto signInWith = [&](const QByteArray &token) {
        QByteArray link = "Go to https://www.notify.example/email-auth/" + token + " soon\n";
        link.insert(link.size() / 2, '\n'); // as mail programs break it
        return runCli({u"--profile"_s, u"Live"_s, u"sign-in"_s, u"--as"_s, user.email, u"--password-from"_s,
                          u"env:PASSWORD"_s, u"--code-from"_s, fromFile(link)},
            environment);
    };
    const CliRun other = signInWith(bronwenToken);
    QCOMPARE(other.exitCode, 3);
    QVERIFY2(other.err.contains("sent to somebody else"), other.err.constData());
    const CliRun own = signInWith(inesToken);
    QVERIFY2(own.exitCode == 0, own.err.constData());
    QVERIFY(!own.err.contains(inesToken));
    showsNoSecret(own, user);
}

// The session on the web has ended for it, and a script has to know that the next command finds none here.
void TestSignIn::aSignInThatIsNotKeptFails()
{
    TestKeychain keychain;
    const CliRun run = signIn(keychain, u"bronwen"_s);
    QCOMPARE(run.exitCode, 3);
    QVERIFY2(run.err.contains("not kept") && run.err.contains("no keychain"), run.err.constData());
}

void TestSignIn::signsInForOneCommandWithoutAKeychain()
{
    TestKeychain keychain;
    const ContractUser user = m_platform->lets(u"bronwen"_s);
    const CliRun run
        = runCli(connection() << u"--as"_s << user.email << u"--password-from"_s << u"env:PASSWORD"_s << codeFromFile()
                              << u"list"_s << u"services"_s << u"--format"_s << u"json"_s,
            home(keychain, user));
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QVERIFY2(run.err.contains("not kept") && run.err.contains("no keychain"), run.err.constData());
    // The person's own ones, as the web lists them (SVC-01).
    QVERIFY(!run.objects().isEmpty());
    const auto requests = m_platform->server.requests();
    QVERIFY(std::any_of(requests.begin(), requests.end(), [&user](const Request &request) {
        return request.path == "/service"_L1 && request.rawQuery.contains("user_id=" + user.id.toLatin1())
            && request.header("x-notify-user-id") == user.id.toLatin1();
    }));
}

void TestSignIn::connectionsWithoutPeopleRefuse_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QStringList api{u"--api"_s, u"https://api.example"_s};
    const QStringList internal = api + QStringList{u"--client-id"_s, u"c"_s, u"--secret-from"_s, u"env:SECRET"_s};
    QTest::newRow("the demo") << QStringList{u"--demo"_s, u"sign-in"_s};
    QTest::newRow("the demo, named") << QStringList{u"--demo"_s, u"--as"_s, u"a@b.gov.uk"_s, u"doctor"_s};
    QTest::newRow("keys") << api
            + QStringList{u"--api-key-from"_s, u"env:SECRET"_s, u"--as"_s, u"a@b.gov.uk"_s, u"doctor"_s};
    QTest::newRow("unattended") << internal + QStringList{u"--unattended"_s, u"sign-in"_s};
    QTest::newRow("both") << internal + QStringList{u"--unattended"_s, u"--as"_s, u"a@b.gov.uk"_s, u"doctor"_s};
    QTest::newRow("a password of nobody")
        << internal + QStringList{u"--password-from"_s, u"env:SECRET"_s, u"sign-in"_s};
    QTest::newRow("a password in the keychain")
        << internal + QStringList{u"--as"_s, u"a@b.gov.uk"_s, u"--password-from"_s, u"keychain"_s, u"sign-in"_s};
    QTest::newRow("a code itself") << internal + QStringList{u"--code-from"_s, u"31415"_s, u"sign-in"_s};
}

void TestSignIn::connectionsWithoutPeopleRefuse()
{
    QFETCH(QStringList, arguments);
    TestKeychain keychain;
    const CliRun run = runCli(arguments,
        keychain.environment()
            << u"SECRET=n-37f003b0-2ba6-4a40-b008-fd5d9159e549-6189ef7e-22fd-433f-8eb6-796b6945e2dd"_s);
    QCOMPARE(run.exitCode, 2);
    QVERIFY(!run.err.contains("31415"));
    QVERIFY2(run.err.contains("postroom-cli: "), run.err.constData());
}

POSTROOM_TEST(TestSignIn)
#include "tst_signin.moc"
