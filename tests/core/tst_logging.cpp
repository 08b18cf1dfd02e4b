// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logging.h"
#include "support/testmain.h"

#include <cstdio>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <unistd.h>

using namespace postroom;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestLogging : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void writesRedactedLinesToTheFolder();
    void turnsTheFileOverAndKeepsFive();
    void goesOnWhereTheLastRunEnded();
    void aFolderThatCannotBeWrittenCostsTheLogAlone();
    void liesUnderTheHomeFolderWithoutAState();

private:
    QString path(const QString &end = {}) const { return m_folder->path() + u"/postroom/app.log"_s + end; }

    std::unique_ptr<QTemporaryDir> m_folder;
    QtMessageHandler m_testHandler = nullptr;
    QByteArray m_state;
};

void TestLogging::init()
{
    m_state = qgetenv("XDG_STATE_HOME");
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_STATE_HOME", m_folder->path().toUtf8());
    m_testHandler = qInstallMessageHandler(nullptr);
}

void TestLogging::cleanup()
{
    qInstallMessageHandler(m_testHandler);
    qputenv("XDG_STATE_HOME", m_state);
}

void TestLogging::writesRedactedLinesToTheFolder()
{
    QCOMPARE(logFolder(), m_folder->path() + u"/postroom"_s);
    startLogging(u"app"_s, false);
    qCWarning(lcHttp) << "no answer for user@example.com" << QStringLiteral("07700900123");
    qCInfo(lcApp, "Bearer %s", "canary-9f3");
    const QList<QByteArray> lines = contents(path()).trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.at(0).contains(" warning postroom.http: no answer for [email] \"[phone]\""));
    QVERIFY(lines.at(1).endsWith(" info postroom.app: Bearer [token]"));
    static const QRegularExpression moment(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}Z "_s);
    QVERIFY(moment.match(QString::fromUtf8(lines.at(0))).hasMatch());
    QCOMPARE(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
        QFile::Permissions());
}

void TestLogging::turnsTheFileOverAndKeepsFive()
{
    startLogging(u"app"_s, false);
    const QByteArray padding(100'000, 'x');
    for (int i = 0; i < 100; ++i)
        qCInfo(lcApp, "line %d %s", i, padding.constData());
    QStringList names = QDir(m_folder->path() + u"/postroom"_s).entryList(QDir::Files, QDir::Name);
    QCOMPARE(names,
        (QStringList{u"app.log"_s, u"app.log.1"_s, u"app.log.2"_s, u"app.log.3"_s, u"app.log.4"_s, u"app.log.5"_s}));
    for (const QString &name : names)
        QVERIFY(QFileInfo(m_folder->path() + u"/postroom/"_s + name).size() < 1'200'000);
    QVERIFY(contents(path()).contains("line 99 "));
    QVERIFY(contents(path(u".1"_s)).contains(" line ") || contents(path(u".1"_s)).contains(": line "));
    QVERIFY(!contents(path(u".5"_s)).contains("line 0 "));
}

void TestLogging::goesOnWhereTheLastRunEnded()
{
    startLogging(u"app"_s, false);
    qCInfo(lcApp, "first run");
    startLogging(u"app"_s, false);
    qCInfo(lcApp, "second run");
    QCOMPARE(contents(path()).count("run"), 2);
}

// A file stands where the folder should be: no permission helps, not even root's.
void TestLogging::aFolderThatCannotBeWrittenCostsTheLogAlone()
{
    const QString obstacle = m_folder->path() + u"/obstacle"_s;
    QFile file(obstacle);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    qputenv("XDG_STATE_HOME", obstacle.toUtf8());
    startLogging(u"app"_s, false);
    QFile captured(m_folder->path() + u"/stderr"_s);
    QVERIFY(captured.open(QIODevice::WriteOnly));
    std::fflush(stderr);
    const int kept = dup(STDERR_FILENO);
    dup2(captured.handle(), STDERR_FILENO);
    qCWarning(lcApp, "nowhere to go");
    qCWarning(lcApp, "nor this");
    std::fflush(stderr);
    dup2(kept, STDERR_FILENO);
    close(kept);
    QCOMPARE(contents(captured.fileName()), QByteArray());
    QCOMPARE(QFileInfo(obstacle).size(), 0);
}

void TestLogging::liesUnderTheHomeFolderWithoutAState()
{
    qunsetenv("XDG_STATE_HOME");
    QCOMPARE(logFolder(), QDir::homePath() + u"/.local/state/postroom"_s);
}

POSTROOM_TEST(TestLogging)
#include "tst_logging.moc"
