// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exitcode.h"
#include "cli/terminal.h"
#include "cliprocess.h"
#include "support/testmain.h"

#include <QtTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

/// What a terminal would obey is never printed, and every error has its code.
class TestPrinting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void controlCharactersAreShown();
    void linesStayLines();
    void resourcesStandInColumns();
    void errorsHaveTheirCodes_data();
    void errorsHaveTheirCodes();
};

void TestPrinting::controlCharactersAreShown()
{
    QCOMPARE(singleLine(u"red \x1b[31m\nnext\tcell"_s), u"red \\u001b[31m next cell"_s);
    QCOMPARE(singleLine(u"Cyfeiriad – ŵ"_s), u"Cyfeiriad – ŵ"_s);
    for (const char16_t turning : {u'\u202a', u'\u202b', u'\u202c', u'\u202d', u'\u202e', u'\u2066', u'\u2067',
             u'\u2068', u'\u2069', u'\u200e', u'\u200f', u'\u061c'}) {
        const QString code = u"\\u%1"_s.arg(static_cast<int>(turning), 4, 16, QLatin1Char('0'));
        QCOMPARE(singleLine(u"ab"_s + QChar(turning) + u"cd"_s), u"ab"_s + code + u"cd"_s);
    }
}

void TestPrinting::linesStayLines()
{
    QCOMPARE(severalLines(u"red \x1b[31m\nnext\r\n\u202elast"_s), u"red \\u001b[31m\nnext\\u000d\n\\u202elast"_s);
}

void TestPrinting::resourcesStandInColumns()
{
    const CliRun run = runCli({u"resources"_s});
    const auto lines = run.lines();
    QVERIFY(!lines.isEmpty());
    const auto column = lines.constFirst().indexOf(" service ") + 1;
    for (const QByteArray &line : lines)
        QVERIFY2(line.mid(column - 2, 2) == "  " && line.at(column) != ' ', line.constData());
}

void TestPrinting::errorsHaveTheirCodes_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("exit");
    const auto row = [](const char *name, Error::Kind kind, const QString &code, ExitCode exit) {
        QTest::newRow(name) << static_cast<int>(kind) << code << static_cast<int>(exit);
    };
    row("not reached", Error::Kind::Offline, {}, ExitCode::NotReached);
    row("TLS", Error::Kind::Tls, {}, ExitCode::NotReached);
    row("token refused", Error::Kind::Unauthorised, u"403"_s, ExitCode::NotReached);
    row("secret not there", Error::Kind::SecretStore, {}, ExitCode::NotReached);
    row("no answer", Error::Kind::Timeout, {}, ExitCode::NotReached);
    row("the platform gave up", Error::Kind::Timeout, u"504"_s, ExitCode::Other);
    row("not allowed", Error::Kind::Forbidden, u"403"_s, ExitCode::NotAllowed);
    row("not there", Error::Kind::NotFound, u"404"_s, ExitCode::NothingFound);
    row("platform failed", Error::Kind::Server, u"500"_s, ExitCode::Other);
    row("not understood", Error::Kind::Protocol, {}, ExitCode::Other);
    row("refused", Error::Kind::Invalid, u"400"_s, ExitCode::Other);
}

void TestPrinting::errorsHaveTheirCodes()
{
    QFETCH(int, kind);
    QFETCH(QString, code);
    QFETCH(int, exit);
    QCOMPARE(static_cast<int>(exitCodeFor(makeError(static_cast<Error::Kind>(kind), {}, code))), exit);
}

POSTROOM_TEST(TestPrinting)
#include "tst_printing.moc"
