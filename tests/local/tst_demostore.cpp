// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notification.h"
#include "domain/service.h"
#include "local/demostore.h"
#include "local/localplatform.h"
#include "recordedstore.h"
#include "support/testmain.h"

#include <QDir>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

const Instant noon(1'795'176'000'000'000); // 2026-11-20T12:00:00Z
constexpr qint64 hour = 3600 * qint64(1'000'000);

/// When the demo at a path was made, by its own remark; nothing when it cannot be read.
std::optional<qint64> madeAt(const QString &path)
{
    const auto store = RecordStore::open(path, RecordStore::Access::Read);
    return store ? std::optional(store.value()->property(u"made"_s).toLongLong()) : std::nullopt;
}

void remark(const QString &path, const QString &name, const QString &value)
{
    const auto store = RecordStore::open(path, RecordStore::Access::Build);
    QVERIFY(store);
    QVERIFY(!store.value()->setProperty(name, value));
}

} // namespace

class TestDemoStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void listsTwentyThousandMessages();
    void findsTheCallerInFiveServices();
    void opensWhatIsFresh();
    void makesTheStaleAnew_data();
    void makesTheStaleAnew();
    void makesTheDamagedAnew();
    void recoversFromDamageWhileOpen();
    void makesOtherWordsAnew();
    void keepsToMemoryWhereNothingCanBeWritten();
    void removesDraftsThatWereLeft();
    void severalOpenIt();
    void saysWhoIsSignedIn();

private:
    QString path() const { return m_folder->filePath(u"postroom/demo.sqlite"_s); }
    void copyMade() const;

    QTemporaryDir m_shelf;
    std::unique_ptr<QTemporaryDir> m_folder;
};

// Made once; tests that need one as it was made at noon take a copy.
void TestDemoStore::initTestCase()
{
    const auto made = openDemoStore(m_shelf.filePath(u"demo.sqlite"_s), Clock(noon));
    QVERIFY(made && !made->fallback);
    QCOMPARE(QDir(m_shelf.path()).entryList(QDir::Files), QStringList{u"demo.sqlite"_s}); // and no draft of it
}

void TestDemoStore::copyMade() const
{
    QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
    QVERIFY(QFile::copy(m_shelf.filePath(u"demo.sqlite"_s), path()));
}

void TestDemoStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestDemoStore::cleanup()
{
    QVERIFY(noJobsLeft());
}

void TestDemoStore::listsTwentyThousandMessages()
{
    copyMade();
    LocalPlatform platform(path(), Clock(noon));
    const auto services = resultOf(platform.source().page({Resource::Services, {}}, {}));
    QVERIFY(services);
    QCOMPARE(services->rows.size(), std::size_t(14));
    QSet<QString> ids;
    for (const Row &service : services->rows) {
        const Query query{Resource::Notifications,
            {{FilterKey::Service, idOf(*service)}, {FilterKey::IncludeFromTestKey, u"true"_s}}};
        std::optional<Cursor> cursor = Cursor{};
        while (cursor) {
            const auto page = resultOf(platform.source().page(query, *cursor));
            QVERIFY(page);
            for (const Row &row : page->rows)
                ids.insert(idOf(*row));
            cursor = page->next;
        }
    }
    QCOMPARE(ids.size(), 20'000);
}

void TestDemoStore::findsTheCallerInFiveServices()
{
    copyMade();
    LocalPlatform platform(path(), Clock(noon));
    SearchQuery query;
    query.term = searchTerm(u"07700 900123"_s);
    const auto search = platform.search(query);
    QSignalSpy finished(search.get(), &Search::finished);
    search->start();
    QVERIFY(finished.wait(120'000));
    QCOMPARE(search->state().servicesWithMessages, 5);
    QVERIFY(search->state().messages >= 15);
    QVERIFY(search->state().reach.known);
}

void TestDemoStore::opensWhatIsFresh()
{
    copyMade();
    remark(path(), u"kept"_s, u"yes"_s);
    const auto again = openDemoStore(path(), Clock(noon));
    QVERIFY(again && !again->fallback);
    QCOMPARE(again->store->property(u"kept"_s), u"yes"_s);
}

void TestDemoStore::makesTheStaleAnew_data()
{
    QTest::addColumn<qint64>("age"); // microseconds
    QTest::addColumn<bool>("fixed");
    QTest::addColumn<bool>("anew");
    QTest::newRow("an hour") << hour << false << false;
    QTest::newRow("a day") << 24 * hour << false << true;
    QTest::newRow("of tomorrow") << -24 * hour << false << true;
    QTest::newRow("an hour, clock stands still") << hour << true << true;
}

void TestDemoStore::makesTheStaleAnew()
{
    QFETCH(qint64, age);
    QFETCH(bool, fixed);
    QFETCH(bool, anew);
    const Clock clock = fixed ? Clock(noon) : Clock();
    const qint64 made = clock.now().microseconds() - age;
    copyMade();
    remark(path(), u"made"_s, QString::number(made));
    QVERIFY(openDemoStore(path(), clock));
    QCOMPARE(madeAt(path()) != std::optional(made), anew);
}

void TestDemoStore::makesTheDamagedAnew()
{
    QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(QByteArray(9000, 'x')), 9000);
    file.close();
    const auto opened = openDemoStore(path(), Clock(noon));
    QVERIFY(opened && !opened->fallback);
    QCOMPARE(madeAt(path()), std::optional(noon.microseconds()));
}

// The start is sound, so it opens; what is wrong shows when rows are read.
void TestDemoStore::recoversFromDamageWhileOpen()
{
    copyMade();
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(32 * 1024));
    const QByteArray noise(file.size() - 32 * 1024, '\x5a');
    QCOMPARE(file.write(noise), noise.size());
    file.close();
    LocalPlatform platform(path(), Clock(noon));
    const auto services = resultOf(platform.source().page({Resource::Services, {}}, {}));
    QVERIFY(services);
    QCOMPARE(services->rows.size(), std::size_t(14));
    const Query query{Resource::Notifications, {{FilterKey::Service, idOf(*services->rows.front())}}};
    const auto messages = resultOf(platform.source().page(query, {}));
    QVERIFY(messages && !messages->rows.empty());
}

void TestDemoStore::makesOtherWordsAnew()
{
    copyMade();
    remark(path(), u"demo"_s, u"0/1/of other words"_s);
    const auto again = openDemoStore(path(), Clock(noon));
    QVERIFY(again);
    QVERIFY(again->store->property(u"demo"_s) != u"0/1/of other words"_s);
}

// A file stands where the folder should be: nobody, not even root, can write there.
void TestDemoStore::keepsToMemoryWhereNothingCanBeWritten()
{
    QFile blocking(m_folder->filePath(u"postroom"_s));
    QVERIFY(blocking.open(QIODevice::WriteOnly));
    blocking.close();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the demo is kept in memory"_s));
    LocalPlatform platform(path(), Clock(noon));
    const auto checks = resultOf(platform.examine());
    QVERIFY(checks && checks->size() == 1);
    QCOMPARE(checks->front().subject, Check::Subject::LocalStore);
    QVERIFY(checks->front().error);
    QCOMPARE(checks->front().error->kind, Error::Kind::Storage);
    const auto services = resultOf(platform.source().page({Resource::Services, {}}, {}));
    QVERIFY(services);
    QCOMPARE(services->rows.size(), std::size_t(14));
}

void TestDemoStore::removesDraftsThatWereLeft()
{
    copyMade();
    const auto put = [this](const QString &name) {
        QFile file(QFileInfo(path()).dir().filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write("half a demo") > 0;
    };
    constexpr int beyond = 2'000'000'000; // no process has such a number
    const QString ours = u"demo.sqlite.%1-77.new"_s.arg(QCoreApplication::applicationPid());
    const QString killed = u"demo.sqlite.%1-1.new"_s.arg(beyond);
    const QString other = u"demo.sqlite.notes.new"_s;
    QVERIFY(put(ours) && put(killed) && put(other));
    QVERIFY(openDemoStore(path(), Clock(noon)));
    const QDir folder = QFileInfo(path()).dir();
    QVERIFY(!folder.exists(killed));
    QVERIFY(folder.exists(ours)); // may still be in the making
    QVERIFY(folder.exists(other));
    QFile file(folder.filePath(ours));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-7200), QFileDevice::FileModificationTime));
    file.close();
    QVERIFY(openDemoStore(path(), Clock(noon)));
    QVERIFY(!folder.exists(ours));
}

void TestDemoStore::severalOpenIt()
{
    LocalPlatform first(path(), Clock(noon));
    LocalPlatform second(path(), Clock(noon));
    LocalPlatform later(path(), Clock(Instant(noon.microseconds() + 48 * hour))); // makes it anew beneath the others
    for (LocalPlatform *platform : {&first, &second, &later}) {
        const auto opened = resultOf(platform->open());
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
        QVERIFY2(!opened->error, qPrintable(opened->error.value_or(Error()).detail));
    }
    for (LocalPlatform *platform : {&first, &second, &later}) {
        const auto services = resultOf(platform->source().page({Resource::Services, {}}, {}));
        QVERIFY(services);
        QCOMPARE(services->rows.size(), std::size_t(14));
    }
}

void TestDemoStore::saysWhoIsSignedIn()
{
    copyMade();
    const LocalPlatform platform(path(), Clock(noon));
    QCOMPARE(platform.identity().kind, Identity::Kind::DemoAdmin);
    QVERIFY(!platform.identity().name.isEmpty());
    QVERIFY(platform.identity().email.contains(u'@'));
    QCOMPARE(platform.connection(), Platform::Connection::Demo);
    QCOMPARE(platform.zone(), londonZone());
}

POSTROOM_TEST(TestDemoStore)
#include "tst_demostore.moc"
