// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/newfile.h"
#include "support/testmain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>
#include <sys/stat.h>

using namespace postroom;
using namespace Qt::StringLiterals;
using Existing = NewFile::Existing;

namespace {

bool isPipe(const QString &path)
{
    struct stat found { };
    return ::stat(QFile::encodeName(path).constData(), &found) == 0 && S_ISFIFO(found.st_mode);
}

bool makePipe(const QString &path)
{
    return ::mkfifo(QFile::encodeName(path).constData(), 0600) == 0;
}

std::optional<Error::Kind> kindOf(const std::optional<Error> &error)
{
    return error ? std::optional(error->kind) : std::nullopt;
}

} // namespace

/// A file that gets its name when it is whole, and what it never replaces.
class TestNewFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsNoFileIsNotReplaced_data()
    {
        QTest::addColumn<Existing>("existing");
        QTest::newRow("kept") << Existing::Keep;
        QTest::newRow("replaced") << Existing::Replace;
    }
    void whatIsNoFileIsNotReplaced()
    {
        QFETCH(Existing, existing);
        const QTemporaryDir folder;
        const QString pipe = folder.filePath(u"pipe"_s);
        const QString link = folder.filePath(u"link"_s);
        QVERIFY(makePipe(pipe) && QFile::link(pipe, link));
        for (const QString &path : {pipe, link, folder.path()}) {
            NewFile file(path, existing);
            QCOMPARE(kindOf(file.open()), std::optional(Error::Kind::Invalid));
        }
        QVERIFY(isPipe(pipe));
    }

    void aPipeThatIsMadeMeanwhileStays()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"rows"_s);
        NewFile file(path, Existing::Replace);
        QCOMPARE(kindOf(file.open()), std::nullopt);
        QCOMPARE(kindOf(file.write("rows")), std::nullopt);
        QVERIFY(makePipe(path));
        QCOMPARE(kindOf(file.commit()), std::optional(Error::Kind::Invalid));
        QVERIFY(isPipe(path));
    }

    void aLinkToAFileGoesOnLeadingToIt()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"rows"_s);
        const QString link = folder.filePath(u"link"_s);
        QFile there(path);
        QVERIFY(there.open(QIODevice::WriteOnly) && QFile::link(path, link));
        there.close();
        NewFile file(link, Existing::Replace);
        QCOMPARE(kindOf(file.open()), std::nullopt);
        QCOMPARE(kindOf(file.write("rows")), std::nullopt);
        QCOMPARE(kindOf(file.commit()), std::nullopt);
        QVERIFY(there.open(QIODevice::ReadOnly));
        QCOMPARE(there.readAll(), "rows"_ba);
        QVERIFY(QFileInfo(link).isSymLink());
    }
};

POSTROOM_TEST(TestNewFile)
#include "tst_newfile.moc"
