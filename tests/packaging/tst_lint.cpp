// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkout.h"
#include "support/testfolders.h"
#include "support/testmain.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace postroom::test;

/// What ./lint finds in a small checkout made for the purpose, and what it lets pass.
class LintTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsTheBreach_data();
    void findsTheBreach();
    void passesTheRest_data();
    void passesTheRest();

private:
    Ending lint(const QString &step, const QString &path, const QByteArray &text);

    QTemporaryDir m_checkout;
};

namespace {

const QByteArray head = "// SPDX-FileCopyrightText: 2026 The Postroom authors\n"
                        "// SPDX-License-Identifier: GPL-3.0-or-later\n";

void columns()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("text");
}

QByteArray inNamespace(const QByteArray &definition)
{
    return "namespace postroom {\n\n" + definition + "\n\n} // namespace postroom\n";
}

QByteArray function(int lines)
{
    return "int f()\n{\n" + QByteArray("    g();\n").repeated(lines - 3) + "}\n";
}

} // namespace

void LintTest::initTestCase()
{
    for (const QString &part : {u"lint"_s, u"packaging"_s, u"translations"_s, u".clang-format"_s})
        QCOMPARE(runProgram(u"cp"_s, {u"-r"_s, sourceFile(part), m_checkout.path()}).code, 0);
    QCOMPARE(runProgram(u"git"_s, {u"init"_s, u"-q"_s}, m_checkout.path()).code, 0);
    QVERIFY(writeText(m_checkout.filePath(u"models/http/x.h"_s), head + inNamespace("class Twice {};")));
    QVERIFY(writeText(m_checkout.filePath(u"models/core/error.h"_s), head));
}

Ending LintTest::lint(const QString &step, const QString &path, const QByteArray &text)
{
    const QString file = m_checkout.filePath(path);
    if (!writeText(file, text) || runProgram(u"git"_s, {u"add"_s, u"-A"_s}, m_checkout.path()).code != 0)
        return {};
    const Ending ending = runProgram(m_checkout.filePath(u"lint"_s), {step}, m_checkout.path());
    QFile::remove(file);
    return ending;
}

void LintTest::findsTheBreach_data()
{
    columns();
    const QString core = u"models/core/a.cpp"_s;
    const QString page = u"ui/pages/a.cpp"_s;
    QTest::newRow("no licence") << u"spdx"_s << core << QByteArray("int a;\n");
    QTest::newRow("format") << u"format"_s << core << head + "int  a ;\n";
    QTest::newRow("space at the end") << u"text"_s << core << head + "int a; \n";
    QTest::newRow("core sees http") << u"layers"_s << core << head + "#include \"http/x.h\"\n";
    QTest::newRow("ui sees http") << u"layers"_s << page << head + "#include \"http/x.h\"\n";
    QTest::newRow("http sees local") << u"layers"_s << u"models/local/a.cpp"_s << head + "#include \"http/x.h\"\n";
    QTest::newRow("model sees a widget") << u"layers"_s << core << head + "#include <QWidget>\n";
    QTest::newRow("Qt module by its folder") << u"layers"_s << core << head + "#include <QtWidgets/QWidget>\n";
    QTest::newRow("unknown layer") << u"layers"_s << u"models/odd/a.cpp"_s << head + "#include \"core/error.h\"\n";
    QTest::newRow("long function") << u"size"_s << core << head + function(61);
    QTest::newRow("long file") << u"size"_s << core << head + QByteArray("int a();\n").repeated(399);
    QTest::newRow("class of a taken name")
        << u"definitions"_s << page << head + inNamespace("struct Twice { int a; };");
    QTest::newRow("enumeration of a taken name")
        << u"definitions"_s << page << head + inNamespace("enum class Twice { A };");
    QTest::newRow("message box") << u"bans"_s << page << head + "QMessageBox box;\n";
    QTest::newRow("nested loop") << u"bans"_s << page << head + "menu.exec(position);\n";
    QTest::newRow("lambda without context") << u"bans"_s << page << head + "connect(a, &A::b, [this] {});\n";
    QTest::newRow("singleton") << u"bans"_s << core << head + "Store::instance();\n";
    QTest::newRow("unused icon") << u"icons"_s << u"resources/icons/odd.svg"_s << QByteArray("<svg/>");
    QTest::newRow("suppression without reason") << u"bans"_s << core << head + "int a; // NOLINT\n";
}

void LintTest::findsTheBreach()
{
    QFETCH(QString, step);
    QFETCH(QString, path);
    QFETCH(QByteArray, text);
    const Ending ending = lint(step, path, text);
    QCOMPARE(ending.code, 1);
    QVERIFY2(ending.output.contains(u"lint %1: failed"_s.arg(step)), qPrintable(ending.output));
    QVERIFY2(ending.output.contains(path), qPrintable(ending.output));
}

void LintTest::passesTheRest_data()
{
    columns();
    const QString core = u"models/core/a.cpp"_s;
    QTest::newRow("own layer") << u"layers"_s << core << head + "#include \"core/error.h\"\n";
    QTest::newRow("lower layer") << u"layers"_s << u"ui/pages/a.cpp"_s << head + "#include \"core/error.h\"\n";
    QTest::newRow("function of 60 lines") << u"size"_s << core << head + function(60);
    QTest::newRow("the application's icon")
        << u"icons"_s << u"resources/icons/org.postroom.Postroom.svg"_s << QByteArray("<svg/>");
    QTest::newRow("forward declaration") << u"definitions"_s << core << head + inNamespace("class Twice;");
    QTest::newRow("nested class") << u"definitions"_s << core << head + inNamespace("class Outer { class Twice {}; };");
    QTest::newRow("unnamed namespace") << u"definitions"_s << core
                                       << head + inNamespace("namespace {\nclass Twice {};\n}");
    QTest::newRow("words in a comment") << u"bans"_s << core << head + "// no processEvents here\n";
    QTest::newRow("Qt's own instance") << u"bans"_s << core << head + "QCoreApplication::instance();\n";
    QTest::newRow("allowed with a reason")
        << u"bans"_s << core << head + "processEvents(); // lint-allow(process-events): a test of it\n";
}

void LintTest::passesTheRest()
{
    QFETCH(QString, step);
    QFETCH(QString, path);
    QFETCH(QByteArray, text);
    const Ending ending = lint(step, path, text);
    QVERIFY2(ending.code == 0, qPrintable(ending.output));
}

POSTROOM_TEST(LintTest)
#include "tst_lint.moc"
