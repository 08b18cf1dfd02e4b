// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"
#include "support/testfolders.h"
#include "support/testmain.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QtTest>

using namespace postroom;
using namespace Qt::StringLiterals;

/// What stands on the command line (cli.md): parsed purely, refused in sentences, no secret ever repeated.
class TestCommandLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsRepeatedOptionsInOrder();
    void takesOptionsBeforeAndBehindTheCommand();
    void valuesAreNeverSplitAtCommas();
    void refusesWithASentence_data();
    void refusesWithASentence();
    void neverRepeatsASecret_data();
    void neverRepeatsASecret();
    void helpNamesEveryOption();
    void helpHasColumns();
    void sentencesNameOptionsThatThereAre();
    void limitsAreReadAsNumbers();
};

void TestCommandLine::keepsRepeatedOptionsInOrder()
{
    const auto parsed = parseCommandLine({u"postroom-cli"_s, u"--demo"_s, u"list"_s, u"notifications"_s, u"--type"_s,
        u"letter"_s, u"--service"_s, u"s"_s, u"--type"_s, u"sms"_s, u"--status"_s, u"new-status"_s});
    QCOMPARE(parsed.refusal, QString());
    const std::vector<Filter> expected{{FilterKey::Type, u"letter"_s}, {FilterKey::Service, u"s"_s},
        {FilterKey::Type, u"sms"_s}, {FilterKey::Status, u"new-status"_s}};
    QVERIFY(parsed.line.filters == expected);
}

void TestCommandLine::takesOptionsBeforeAndBehindTheCommand()
{
    const auto parsed = parseCommandLine(
        {u"postroom-cli"_s, u"--format"_s, u"csv"_s, u"search"_s, u"07700900123"_s, u"--demo"_s, u"--limit"_s, u"0"_s});
    QCOMPARE(parsed.refusal, QString());
    QCOMPARE(parsed.line.command, u"search"_s);
    QCOMPARE(parsed.line.arguments, QStringList{u"07700900123"_s});
    QCOMPARE(parsed.line.format, Format::Csv);
    QCOMPARE(parsed.line.limit, 0);
}

void TestCommandLine::valuesAreNeverSplitAtCommas()
{
    const auto parsed = parseCommandLine(
        {u"postroom-cli"_s, u"--demo"_s, u"list"_s, u"jobs"_s, u"--status"_s, u"scheduled,pending"_s});
    QCOMPARE(parsed.line.filter(FilterKey::Status), u"scheduled,pending"_s);
}

void TestCommandLine::refusesWithASentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("names");
    const auto row = [](const char *name, const QStringList &arguments, const QString &names) {
        QTest::newRow(name) << arguments << names;
    };
    row("no command", {u"--demo"_s}, u"--help"_s);
    row("unknown command", {u"--demo"_s, u"fly"_s}, u"fly"_s);
    row("no connection", {u"search"_s, u"x"_s}, u"--demo"_s);
    row("two connections", {u"--demo"_s, u"--api"_s, u"https://a"_s, u"doctor"_s}, u"one connection"_s);
    row("unknown option", {u"--demo"_s, u"--shape"_s, u"doctor"_s}, u"--shape"_s);
    row("bad format", {u"--demo"_s, u"--format"_s, u"xml"_s, u"doctor"_s}, u"--format"_s);
    row("bad limit", {u"--demo"_s, u"--limit"_s, u"-1"_s, u"list"_s, u"services"_s}, u"--limit"_s);
    row("page zero", {u"--demo"_s, u"--page"_s, u"0"_s, u"list"_s, u"services"_s}, u"--page"_s);
    row("too many arguments", {u"--demo"_s, u"list"_s, u"services"_s, u"more"_s}, u"list RESOURCE"_s);
    row("no client", {u"--api"_s, u"https://a"_s, u"--secret-from"_s, u"env:X"_s, u"--unattended"_s, u"doctor"_s},
        u"--client-id"_s);
    row("no secret", {u"--api"_s, u"https://a"_s, u"--client-id"_s, u"c"_s, u"--unattended"_s, u"doctor"_s},
        u"--secret-from"_s);
    row("http to another computer",
        {u"--api"_s, u"http://api.example"_s, u"--client-id"_s, u"c"_s, u"--secret-from"_s, u"env:X"_s,
            u"--unattended"_s, u"doctor"_s},
        u"https"_s);
    row("no address",
        {u"--api"_s, u"api"_s, u"--client-id"_s, u"c"_s, u"--secret-from"_s, u"env:X"_s, u"--unattended"_s,
            u"doctor"_s},
        u"--api"_s);
    row("a client beside a profile", {u"--profile"_s, u"p"_s, u"--client-id"_s, u"c"_s, u"doctor"_s}, u"--client-id"_s);
    row("a service twice", {u"--demo"_s, u"list"_s, u"jobs"_s, u"--service"_s, u"a"_s, u"--service"_s, u"b"_s},
        u"--service takes one value, and was given 2 times."_s);
    row("a text twice", {u"check"_s, u"x.csv"_s, u"--content"_s, u"a"_s, u"--content"_s, u"a"_s}, u"--content"_s);
    row("a format twice", {u"resources"_s, u"--format"_s, u"csv"_s, u"--format"_s, u"json"_s}, u"--format"_s);
    row("sign-in without a connection", {u"sign-in"_s}, u"Name a connection"_s);
}

void TestCommandLine::refusesWithASentence()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, names);
    const auto parsed = parseCommandLine(QStringList{u"postroom-cli"_s} + arguments);
    QVERIFY2(parsed.refusal.contains(names), qPrintable(parsed.refusal));
    QVERIFY(parsed.refusal.endsWith(u'.') || parsed.refusal.contains(u"postroom-cli"_s));
}

void TestCommandLine::neverRepeatsASecret_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("instead");
    const auto row = [](const char *name, const QStringList &arguments, const QString &instead) {
        QTest::newRow(name) << arguments << instead;
    };
    row("as source", {u"--api"_s, u"https://a"_s, u"--secret-from"_s, u"canary-9f3"_s, u"doctor"_s}, u"env:NAME"_s);
    row("as key source", {u"--api"_s, u"https://a"_s, u"--api-key-from"_s, u"canary-9f3"_s, u"doctor"_s},
        u"env:NAME"_s);
    row("as option", {u"--api"_s, u"https://a"_s, u"--secret"_s, u"canary-9f3"_s, u"doctor"_s}, u"--secret-from"_s);
    row("as option with =", {u"--api-key=canary-9f3"_s, u"doctor"_s}, u"--api-key-from"_s);
    row("in a URL", {u"--api"_s, u"https://u:canary-9f3@a"_s, u"doctor"_s}, u"--secret-from"_s);
    row("in a conninfo", {u"--postgres"_s, u"host=db password=canary-9f3"_s, u"doctor"_s}, u"--password-from"_s);
    row("in a spaced conninfo", {u"--postgres"_s, u"host=db password = canary-9f3"_s, u"doctor"_s},
        u"--password-from"_s);
    row("in a database URI", {u"--postgres"_s, u"postgres://u:canary-9f3@db/x"_s, u"doctor"_s}, u"--password-from"_s);
    row("in a URI's query", {u"--postgres"_s, u"postgres://db/x?password=canary-9f3"_s, u"doctor"_s},
        u"--password-from"_s);
}

void TestCommandLine::neverRepeatsASecret()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, instead);
    const auto parsed = parseCommandLine(QStringList{u"postroom-cli"_s} + arguments);
    QVERIFY2(parsed.refusal.contains(instead), qPrintable(parsed.refusal));
    QVERIFY2(!parsed.refusal.contains(u"canary"_s), qPrintable(parsed.refusal));
}

void TestCommandLine::helpNamesEveryOption()
{
    const auto parsed = parseCommandLine({u"postroom-cli"_s, u"--help"_s});
    for (const char *option : {"--demo", "--profile", "--api", "--client-id", "--secret-from", "--api-key-from",
             "--postgres", "--replica", "--password-from", "--signing-key-from", "--salt-from", "--redis", "--as",
             "--unattended", "--format", "--service", "--template", "--job", "--provider", "--type", "--status",
             "--limit", "--page", "--no-archived", "--code-from", "--help"}) {
        QVERIFY2(parsed.print.contains(QLatin1StringView(option)), option);
    }
}

void TestCommandLine::helpHasColumns()
{
    const QString help = parseCommandLine({u"postroom-cli"_s, u"--help"_s}).print;
    for (const char *row : {"check FILE | recipient TEXT  ", "profiles ACTION [NAME]  ", "list RESOURCE  ",
             "options.letter_welsh_subject  "})
        QVERIFY2(help.contains(QLatin1StringView(row)), row);
    for (const QString &line : help.split(u'\n'))
        QVERIFY2(line.size() < 80, qPrintable(line));
}

// Advice that names an option which no command takes sends people the wrong way.
void TestCommandLine::sentencesNameOptionsThatThereAre()
{
    static const QRegularExpression text(uR"("(?:[^"\\\n]|\\.)*")"_s);
    static const QRegularExpression named(u"--([a-z][a-z-]+)"_s);
    const QString help = parseCommandLine({u"postroom-cli"_s, u"--help"_s}).print;
    int options = 0;
    for (const QString &folder : {u"app/cli"_s, u"models/text"_s, u"models/connection"_s}) {
        QDirIterator files(test::sourceFile(folder), {u"*.cpp"_s}, QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString source = QString::fromUtf8(file.readAll());
            for (auto sentence = text.globalMatch(source); sentence.hasNext();) {
                for (auto option = named.globalMatch(sentence.next().captured()); option.hasNext(); ++options) {
                    const QRegularExpression listed("--"_L1 + option.next().captured(1) + "\\b(?!-)"_L1);
                    QVERIFY2(help.contains(listed), qPrintable(file.fileName() + u": "_s + listed.pattern()));
                }
            }
        }
    }
    QVERIFY2(options > 50, qPrintable(QString::number(options)));
}

void TestCommandLine::limitsAreReadAsNumbers()
{
    QCOMPARE(parseCommandLine({u"postroom-cli"_s, u"--demo"_s, u"doctor"_s}).line.limit, 50);
    const auto parsed
        = parseCommandLine({u"postroom-cli"_s, u"--demo"_s, u"list"_s, u"services"_s, u"--page"_s, u"3"_s});
    QCOMPARE(parsed.line.page, 3);
}

POSTROOM_TEST(TestCommandLine)
#include "tst_commandline.moc"
