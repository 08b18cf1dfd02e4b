// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notification.h"
#include "domain/recordjson.h"
#include "local/recordstore.h"
#include "recordedstore.h"
#include "support/testfolders.h"
#include "support/testmain.h"

#include <atomic>
#include <filesystem>
#include <QFile>
#include <QTemporaryDir>
#include <thread>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

using Access = RecordStore::Access;

class TestRecordStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsRecordsWhole();
    void replacesByIdAndScope();
    void keepsRemarks();
    void rollsBackWhatFails();
    void refusesNewerFiles();
    void refusesDamagedFiles_data();
    void refusesDamagedFiles();
    void readsWhileAnotherWrites();
    void opensWhileAnotherIsPutInItsPlace();
    void readOnlyNeedsAFile();
    void countsNoFurtherThanAsked();

private:
    QString path() const { return m_folder->filePath(u"store.sqlite"_s); }
    std::unique_ptr<RecordStore> opened(Access access) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestRecordStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

std::unique_ptr<RecordStore> TestRecordStore::opened(Access access) const
{
    auto store = RecordStore::open(path(), access);
    return store ? std::move(store).value() : nullptr;
}

// Recorded objects as the platform spelled them, with a key that Postroom does not know.
void TestRecordStore::keepsRecordsWhole()
{
    QFile file(test::testData(u"contract/exchanges/reads/notifications_list.jsonl"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto exchange = JsonValue::parse(file.readLine());
    QVERIFY(exchange);
    std::vector<StoredRecord> records;
    for (JsonValue object : *exchange->member(u"response")->member(u"notifications")->asArray()) {
        object.setMember(u"not_known_yet"_s, u"kept"_s);
        const auto record = decodeRecord(Notification::internalShape(), object);
        QVERIFY(record);
        records.push_back({Resource::Notifications, *record});
    }
    QVERIFY(records.size() == 50);
    const auto store = opened(Access::Write);
    QVERIFY(store && !store->write(records));
    for (const StoredRecord &written : records) {
        Selection one;
        one.add(u"id = ?"_s, {idOf(*written.record)});
        const auto read = store->rows(one);
        QVERIFY(read && read->size() == 1);
        QVERIFY(Notification::type().equal(*read->front(), *written.record));
    }
}

void TestRecordStore::replacesByIdAndScope()
{
    const auto store = opened(Access::Write);
    QVERIFY(store);
    Notification record = *as<Notification>(message(u"1"_s, u"a"_s, Instant(1)));
    QVERIFY(
        !store->write(std::vector<StoredRecord>{{Resource::Notifications, std::make_shared<Notification>(record)}}));
    record.status = u"sending"_s;
    QVERIFY(
        !store->write(std::vector<StoredRecord>{{Resource::Notifications, std::make_shared<Notification>(record)}}));
    record.service = u"b"_s;
    QVERIFY(
        !store->write(std::vector<StoredRecord>{{Resource::Notifications, std::make_shared<Notification>(record)}}));
    Selection all;
    all.order = u"service"_s;
    const auto rows = store->rows(all);
    QVERIFY(rows);
    QCOMPARE(rows->size(), std::size_t(2));
    QCOMPARE(as<Notification>(rows->front())->status, u"sending"_s);
}

void TestRecordStore::keepsRemarks()
{
    {
        const auto store = opened(Access::Write);
        QVERIFY(store && store->property(u"made"_s).isNull());
        QVERIFY(!store->setProperty(u"made"_s, u"1"_s));
        QVERIFY(!store->setProperty(u"made"_s, u"2"_s));
    }
    const auto again = opened(Access::Read);
    QVERIFY(again);
    QCOMPARE(again->property(u"made"_s), u"2"_s);
}

void TestRecordStore::rollsBackWhatFails()
{
    QVERIFY(opened(Access::Write));
    const auto store = opened(Access::Read);
    QVERIFY(store);
    const auto error
        = store->write(std::vector<StoredRecord>{{Resource::Notifications, message(u"1"_s, u"a"_s, Instant(1))}});
    QVERIFY(error);
    QCOMPARE(error->kind, Error::Kind::Storage);
    QVERIFY(!isDamage(*error));
    const auto count = store->count({});
    QVERIFY(count);
    QCOMPARE(*count, 0);
}

void TestRecordStore::refusesNewerFiles()
{
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        raw.setDatabaseName(path());
        QVERIFY(raw.open());
        QSqlQuery query(raw);
        QVERIFY(query.exec(u"PRAGMA user_version = 99"_s));
        QVERIFY(query.exec(u"CREATE TABLE later (a)"_s));
        raw.close();
    }
    QSqlDatabase::removeDatabase(u"raw"_s);
    for (const Access access : {Access::Read, Access::Write}) {
        const auto store = RecordStore::open(path(), access);
        QVERIFY(!store);
        QCOMPARE(store.error().kind, Error::Kind::Storage);
        QVERIFY(store.error().detail.contains(u"newer version"));
        QVERIFY(!isDamage(store.error()));
    }
}

void TestRecordStore::refusesDamagedFiles_data()
{
    QTest::addColumn<QByteArray>("start"); // empty: the file is cut in half
    QTest::newRow("no database") << QByteArray(8192, 'x');
    QTest::newRow("half of it") << QByteArray();
}

void TestRecordStore::refusesDamagedFiles()
{
    QFETCH(QByteArray, start);
    {
        auto store = RecordStore::open(path(), Access::Build);
        QVERIFY(store);
        std::vector<StoredRecord> records;
        for (int i = 0; i < 300; ++i)
            records.push_back({Resource::Notifications, message(QString::number(i), u"a"_s, Instant(i))});
        QVERIFY(!store.value()->write(records));
        QVERIFY(!store.value()->finishBuild());
    }
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    if (start.isEmpty())
        QVERIFY(file.resize(file.size() / 2));
    else
        QCOMPARE(file.write(start), start.size());
    file.close();
    const auto store = RecordStore::open(path(), Access::Read);
    QVERIFY(!store);
    QVERIFY(isDamage(store.error()));
    QVERIFY(!store.error().detail.isEmpty());
}

void TestRecordStore::readsWhileAnotherWrites()
{
    const auto writer = opened(Access::Write);
    const auto reader = opened(Access::Read);
    QVERIFY(writer && reader);
    QVERIFY(!writer->write(std::vector<StoredRecord>{{Resource::Notifications, message(u"1"_s, u"a"_s, Instant(1))}}));
    const auto count = reader->count({});
    QVERIFY(count);
    QCOMPARE(*count, 1);
}

// Two programs that make the demo anew: the file of one is as long as it likes beside that of the other.
void TestRecordStore::opensWhileAnotherIsPutInItsPlace()
{
    std::vector<StoredRecord> records;
    for (int i = 0; i < 300; ++i)
        records.push_back({Resource::Notifications, message(QString::number(i), u"a"_s, Instant(i))});
    const std::filesystem::path folder = m_folder->path().toStdString();
    for (const auto &[name, count] : {std::pair("short", 1), std::pair("long", 300)}) {
        const auto store = RecordStore::open(m_folder->filePath(QString::fromLatin1(name)), Access::Build);
        QVERIFY(store);
        QVERIFY(!store.value()->write(std::span(records).first(static_cast<std::size_t>(count))));
    }
    std::filesystem::copy_file(folder / "long", folder / "store.sqlite");
    std::atomic_bool over = false;
    std::thread other([&folder, &over] {
        for (bool isLong = false; !over; isLong = !isLong) {
            std::error_code ignored;
            std::filesystem::create_hard_link(folder / (isLong ? "long" : "short"), folder / "next", ignored);
            std::filesystem::rename(folder / "next", folder / "store.sqlite", ignored);
        }
    });
    QStringList errors;
    for (int i = 0; i < 300; ++i) {
        const auto store = RecordStore::open(path(), Access::Read);
        if (!store)
            errors.append(store.error().detail);
    }
    over = true;
    other.join();
    QCOMPARE(errors, QStringList());
}

void TestRecordStore::readOnlyNeedsAFile()
{
    const auto store = RecordStore::open(path(), Access::Read);
    QVERIFY(!store);
    QCOMPARE(store.error().kind, Error::Kind::Storage);
}

void TestRecordStore::countsNoFurtherThanAsked()
{
    const auto store = opened(Access::Write);
    std::vector<StoredRecord> records;
    for (int i = 0; i < 30; ++i)
        records.push_back({Resource::Notifications, message(QString::number(i), u"a"_s, Instant(i))});
    QVERIFY(store && !store->write(records));
    Selection some;
    some.add(u"moment < ?"_s, {20});
    const auto all = store->count(some);
    const auto few = store->count(some, 7);
    QVERIFY(all && few);
    QCOMPARE(*all, 20);
    QCOMPARE(*few, 7);
}

POSTROOM_TEST(TestRecordStore)
#include "tst_recordstore.moc"
