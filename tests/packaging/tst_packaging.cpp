// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkout.h"
#include "support/testfolders.h"
#include "support/testmain.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace postroom::test;

/// The files that a desktop reads, and what an installation gives.
class PackagingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void desktopFileIsValid();
    void metainfoIsValid();
    void oneIdEverywhere_data();
    void oneIdEverywhere();
    void releasesAreThoseOfTheChangelog();
    void newestReleaseIsTheVersionBuilt();
    void installedTreeIsWhole_data();
    void installedTreeIsWhole();
    void installedCommandLineWorks();
    void missingPartIsTold();

private:
    QString installed();

    QTemporaryDir m_prefix;
    bool m_installed = false;
};

namespace {

const QString desktopFile = u"packaging/linux/org.postroom.Postroom.desktop"_s;
const QString metainfoFile = u"packaging/linux/org.postroom.Postroom.metainfo.xml"_s;

/// "VERSION DATE" for each match of a pattern with those two groups.
QStringList releasesIn(const QString &path, const QString &pattern)
{
    QStringList releases;
    const QString text = textOf(sourceFile(path));
    auto matches = QRegularExpression(pattern, QRegularExpression::MultilineOption).globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        releases += match.captured(1) + u' ' + match.captured(2);
    }
    return releases;
}

QStringList changelogReleases()
{
    return releasesIn(u"CHANGELOG.md"_s, u"^## (\\d+\\.\\d+\\.\\d+) – (\\d{4}-\\d\\d-\\d\\d)$"_s);
}

} // namespace

void PackagingTest::desktopFileIsValid()
{
    const Ending ending = runProgram(u"desktop-file-validate"_s, {sourceFile(desktopFile)});
    QCOMPARE(ending.output, QString());
    QCOMPARE(ending.code, 0);
}

void PackagingTest::metainfoIsValid()
{
    const Ending ending = runProgram(u"appstreamcli"_s, {u"validate"_s, u"--no-net"_s, sourceFile(metainfoFile)});
    QVERIFY2(ending.code == 0, qPrintable(ending.output));
}

void PackagingTest::oneIdEverywhere_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::newRow("icon of the desktop file") << desktopFile << u"Icon=org.postroom.Postroom"_s;
    QTest::newRow("window of the desktop file") << desktopFile << u"StartupWMClass=org.postroom.Postroom"_s;
    QTest::newRow("metainfo") << metainfoFile << u"<id>org.postroom.Postroom</id>"_s;
    QTest::newRow("launchable") << metainfoFile
                                << u"<launchable type=\"desktop-id\">org.postroom.Postroom.desktop</launchable>"_s;
    QTest::newRow("flatpak") << u"packaging/flatpak/org.postroom.Postroom.yml"_s << u"id: org.postroom.Postroom"_s;
    QTest::newRow("icon") << u"resources/icons/org.postroom.Postroom.svg"_s << u"<svg"_s;
}

void PackagingTest::oneIdEverywhere()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    QVERIFY(textOf(sourceFile(path)).contains(line));
}

void PackagingTest::releasesAreThoseOfTheChangelog()
{
    const QStringList metainfo = releasesIn(metainfoFile, u"<release version=\"([^\"]+)\" date=\"([^\"]+)\""_s);
    QVERIFY(!metainfo.isEmpty());
    QCOMPARE(metainfo, changelogReleases());
}

void PackagingTest::newestReleaseIsTheVersionBuilt()
{
    QVERIFY(changelogReleases().value(0).startsWith(QStringLiteral(POSTROOM_VERSION) + u' '));
}

QString PackagingTest::installed()
{
    if (!m_installed) {
        const Ending ending = runProgram(QStringLiteral(POSTROOM_CMAKE),
            {u"--install"_s, QStringLiteral(POSTROOM_BUILD_DIR), u"--prefix"_s, m_prefix.path()});
        if (ending.code != 0)
            QTest::qFail(qPrintable(ending.output), __FILE__, __LINE__);
        m_installed = true;
    }
    return m_prefix.path() + u'/';
}

void PackagingTest::installedTreeIsWhole_data()
{
    QTest::addColumn<QString>("path");
    QStringList paths{u"bin/postroom-cli"_s, u"share/man/man1/postroom-cli.1"_s, u"share/doc/Postroom/LICENSE"_s};
#if POSTROOM_HAS_WINDOW
    paths += {u"bin/postroom"_s, u"share/applications/org.postroom.Postroom.desktop"_s,
        u"share/metainfo/org.postroom.Postroom.metainfo.xml"_s, u"share/man/man1/postroom.1"_s,
        u"share/icons/hicolor/scalable/apps/org.postroom.Postroom.svg"_s};
#endif
    for (const QString &path : paths)
        QTest::newRow(qPrintable(path)) << path;
}

void PackagingTest::installedTreeIsWhole()
{
    QFETCH(QString, path);
    QVERIFY(QFileInfo::exists(installed() + path));
}

void PackagingTest::installedCommandLineWorks()
{
    const QString program = installed() + u"bin/postroom-cli"_s;
    const Ending help = runProgram(program, {u"--help"_s});
    QCOMPARE(help.code, 0);
    QVERIFY2(help.output.contains(u"--demo"_s), qPrintable(help.output));
    // which needs a module from the place where it was installed
    const Ending found = runProgram(program, {u"--demo"_s, u"search"_s, u"07700900123"_s});
    QVERIFY2(found.code == 0, qPrintable(found.output));
    QVERIFY2(found.output.contains(u"+44 7700 900123"_s), qPrintable(found.output));
}

void PackagingTest::missingPartIsTold()
{
    const QTemporaryDir elsewhere;
    const QString program = elsewhere.filePath(u"postroom-cli"_s);
    QVERIFY(QFile::copy(installed() + u"bin/postroom-cli"_s, program));
    const Ending ending = runProgram(program, {u"--demo"_s, u"search"_s, u"07700900123"_s});
    QCOMPARE(ending.code, 5);
    QVERIFY2(ending.output.contains(u"install it again"_s), qPrintable(ending.output));
}

POSTROOM_TEST(PackagingTest)
#include "tst_packaging.moc"
