// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"
#include "core/logging.h"
#include "support/testmain.h"
#include "window/sessionrecord.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTestEventLoop>

using namespace postroom;
using namespace Qt::StringLiterals;

namespace {

const QStringList two{u"postroom://open/services"_s, u"postroom://open/jobs"_s};

} // namespace

/// What a program leaves to the next start.
class TestSessionRecord : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void theFirstStartFindsNothing()
    {
        SessionRecord record(m_folder->filePath(u"new"_s), u"key"_s);
        QVERIFY(!record.begin(systemNow()));
    }

    void aFarewellIsNoSurprise()
    {
        {
            SessionRecord record(m_folder->path(), u"key"_s);
            record.begin(systemNow());
            record.keep(two);
            record.farewell();
        }
        SessionRecord next(m_folder->path(), u"key"_s);
        const auto left = next.begin(systemNow());
        QVERIFY(left && !left->isUnexpected);
        QCOMPARE(left->links, two);
    }

    void aRunningProgramKeepsItsRecord()
    {
        SessionRecord record(m_folder->path(), u"key"_s);
        record.begin(systemNow());
        record.keep(two);
        SessionRecord second(m_folder->path(), u"key"_s);
        QVERIFY(!second.begin(systemNow()));
        second.keep({});
        second.farewell();
        SessionRecord other(m_folder->path(), u"another"_s);
        QVERIFY(!other.begin(systemNow()));
        record.farewell();
        SessionRecord third(m_folder->path(), u"key"_s);
        QCOMPARE(third.begin(systemNow())->links, two);
    }

    // This program stands for the one that is killed: see main() of the tests, which runs one function.
    void aKilledProgramLeavesItsWindows()
    {
        const QString folder = qEnvironmentVariable("POSTROOM_TEST_SESSION");
        if (!folder.isEmpty())
            return runUntilKilled(folder);
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"POSTROOM_TEST_SESSION"_s, m_folder->path());
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(), {u"aKilledProgramLeavesItsWindows"_s});
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_folder->filePath(u"kept"_s)), 30'000);
        child.kill();
        QVERIFY(child.waitForFinished(30'000));
        SessionRecord next(m_folder->path(), u"key"_s);
        const auto left = next.begin(systemNow());
        QVERIFY(left && left->isUnexpected);
        QCOMPARE(left->links, two);
        // Ended again before it is known what is shown, nothing is lost.
        next.keep(left->links);
    }

    void whatCannotBeReadIsNothing_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("another form") << QByteArray("postroom-session-9\nrunning 2026-11-20T12:00:00.000000Z\n");
        QTest::newRow("cut off") << QByteArray("postroom-session-1\nrunn");
        QTest::newRow("no moment") << QByteArray("postroom-session-1\nrunning yesterday\n");
        QTest::newRow("bytes") << QByteArray(100'000, '\xff');
    }
    void whatCannotBeReadIsNothing()
    {
        QFETCH(QByteArray, content);
        {
            SessionRecord record(m_folder->path(), u"key"_s);
            record.begin(systemNow());
            record.farewell();
        }
        for (const QString &name : QDir(m_folder->path()).entryList({u"session-*"_s}, QDir::Files)) {
            QFile file(m_folder->filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
        }
        SessionRecord next(m_folder->path(), u"key"_s);
        QVERIFY(!next.begin(systemNow()));
    }

    void detailsAreThatSessionsAloneAndRedacted()
    {
        qputenv("XDG_STATE_HOME", m_folder->path().toLocal8Bit());
        QDir().mkpath(logFolder());
        QFile log(logFolder() + u"/postroom.log"_s);
        QVERIFY(log.open(QIODevice::WriteOnly));
        log.write("2026-11-20T11:00:00.000000Z info postroom.app: before\n"
                  "2026-11-20T12:00:00.000000Z info postroom.app: asked for sam.okafor@example.com, 07700900123\n"
                  "2026-11-20T13:00:00.000000Z info postroom.app: after\n");
        log.close();
        const QString said
            = loggedBetween(*Instant::parse(u"2026-11-20T11:30:00Z"), *Instant::parse(u"2026-11-20T12:30:00Z"));
        QVERIFY(said.contains(u"asked for [email], [phone]"_s));
        QVERIFY(!said.contains(u"before"_s) && !said.contains(u"after"_s));
        qunsetenv("XDG_STATE_HOME");
    }

private:
    static void runUntilKilled(const QString &folder)
    {
        SessionRecord record(folder, u"key"_s);
        record.begin(systemNow());
        record.keep(two);
        QFile kept(folder + u"/kept"_s);
        QVERIFY(kept.open(QIODevice::WriteOnly));
        kept.close();
        QTestEventLoop().enterLoop(60);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

POSTROOM_TEST(TestSessionRecord)

#include "tst_sessionrecord.moc"
