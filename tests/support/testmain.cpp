// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"

#include "support/secretscan.h"

#include <cstdio>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>
#ifdef POSTROOM_TEST_WIDGETS
#include <QApplication>
using Application = QApplication;
#else
#include <QCoreApplication>
using Application = QCoreApplication;
#endif

namespace {

std::vector<std::function<std::unique_ptr<QObject>()>> &tests()
{
    static std::vector<std::function<std::unique_ptr<QObject>()>> all;
    return all;
}

void setDefault(const char *name, const QByteArray &value)
{
    if (!qEnvironmentVariableIsSet(name))
        qputenv(name, value);
}

} // namespace

namespace postroom::test {

bool registerTest(std::function<std::unique_ptr<QObject>()> make)
{
    tests().push_back(std::move(make));
    return true;
}

} // namespace postroom::test

namespace {

// What the program wrote into its folders holds no secret of the recorded platform (issue B, "Secrets scan").
bool holdsNoSecret(const QString &folder)
{
    const QStringList leaks = postroom::test::secretsBelow(folder);
    for (const QString &leak : leaks)
        std::fprintf(stderr, "FAIL!  : a secret was written: %s\n", qUtf8Printable(leak));
    return leaks.isEmpty();
}

} // namespace

// Whether a test has one of the functions that the command line names, if it names any: QTest takes a name that a class
// does not know for a failure of that class.
bool holdsNamed(const QObject &test, const QStringList &arguments)
{
    bool names = false;
    for (const QString &argument : arguments.sliced(1)) {
        if (argument.startsWith(u'-'))
            return true; // it may have a value of its own
        names = true;
        const QByteArray signature = argument.section(u':', 0, 0).toLatin1() + "()";
        if (test.metaObject()->indexOfMethod(signature.constData()) >= 0)
            return true;
    }
    return !names;
}

// Every executable runs by itself from any folder: it brings its own platform, zone, locale and private folders.
int main(int argc, char **argv)
{
    QTemporaryDir home;
    const QByteArray root = home.path().toUtf8();
    setDefault("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "UTC");
    qputenv("LC_ALL", "C.UTF-8");
    for (const char *name : {"XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
        qputenv(name, root);
    Application application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("postroom"));
    int failed = tests().empty() ? 1 : 0;
    int run = 0;
    for (const auto &make : tests()) {
        const std::unique_ptr<QObject> test = make();
        if (!holdsNamed(*test, application.arguments()))
            continue;
        failed += QTest::qExec(test.get(), argc, argv) == 0 ? 0 : 1;
        ++run;
    }
    if (run == 0)
        std::fprintf(stderr, "FAIL!  : no test has a function of that name\n");
    failed += run == 0 ? 1 : 0;
    return failed == 0 && holdsNoSecret(home.path()) ? 0 : 1;
}
