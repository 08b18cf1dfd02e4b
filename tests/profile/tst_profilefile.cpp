// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/profilefile.h"
#include "support/testmain.h"

#include <QtTest>
#include <thread>

using namespace postroom;
using namespace Qt::StringLiterals;

using Kind = ProfileFault::Kind;

namespace {

Profile named(const QString &name)
{
    return {{}, name, ProfileKind::AdministrationApi, u"https://api.notify.example"_s, {}, u"notify-admin"_s, {}, {},
        {}, {}};
}

/// A profile file in a folder of its own.
struct Place {
    QTemporaryDir folder;
    QString path = folder.filePath(u"postroom/profiles.json"_s);
    ProfileFile file{path};

    void write(const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile out(path);
        QVERIFY(out.open(QIODevice::WriteOnly));
        QCOMPARE(out.write(bytes), bytes.size());
    }
    QByteArray bytes(const QString &suffix = {}) const
    {
        QFile in(path + suffix);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
};

} // namespace

/// The file of profiles: whatever state it is found in costs nobody their work.
class TestProfileFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void beginsEmpty();
    void readsWhatWasWritten();
    void findsByNameInAnyCaseOrById();
    void refusesWhatCannotBeAName_data();
    void refusesWhatCannotBeAName();
    void refusesAPasswordInTheAddress();
    void keepsWhatItDoesNotKnow();
    void aDamagedFileIsKeptAside_data();
    void aDamagedFileIsKeptAside();
    void aFileOfANewerVersionIsReadAndNeverWritten();
    void aReadOnlyFileStaysAsItIs();
    void aFolderThatCannotBeWrittenIsSaid();
    void notesOneTextAndWaitsForNobody();
    void manyWritersLoseNothing();
    void onlyItsOwnerMayReadIt();
};

void TestProfileFile::beginsEmpty()
{
    const Place place;
    const Profiles profiles = place.file.read();
    QVERIFY(profiles.list.empty() && !profiles.fault);
    QCOMPARE(place.file.remove(u"x"_s).fault->kind, Kind::NotThere);
    QCOMPARE(place.file.replace(named(u"x"_s)).fault->kind, Kind::NotThere);
    QVERIFY(!QFile::exists(place.path));
}

void TestProfileFile::readsWhatWasWritten()
{
    const Place place;
    Profile one{{}, u"Live — platform & co"_s, ProfileKind::ServiceKeys, u"https://a.example"_s,
        u"host=replica.example"_s, u"c"_s, u"u"_s, u"#112233"_s, u"www.example"_s, u"gc-notify"_s};
    Profile two = named(u"Other"_s);
    QVERIFY(!place.file.add(one).fault && !place.file.add(two).fault);
    QCOMPARE(QUuid(one.id).toString(QUuid::WithoutBraces), one.id);
    QVERIFY(one.id != two.id);
    QVERIFY((place.file.read().list == std::vector<Profile>{one, two}));
    one.name = u"Renamed"_s;
    one.fork.clear();
    QVERIFY(!place.file.replace(one).fault);
    QVERIFY((place.file.read().list == std::vector<Profile>{one, two}));
    QVERIFY(!place.file.remove(one.id).fault);
    QVERIFY(place.file.read().list == std::vector<Profile>{two});
}

void TestProfileFile::findsByNameInAnyCaseOrById()
{
    const Place place;
    Profile one = named(u"Live"_s);
    QVERIFY(!place.file.add(one).fault);
    const Profiles profiles = place.file.read();
    QCOMPARE(profiles.find(u"LIVE"_s)->id, one.id);
    QCOMPARE(profiles.find(one.id)->name, u"Live"_s);
    QVERIFY(!profiles.find(u"Liv"_s));
    Profile same = named(u"live"_s);
    QCOMPARE(place.file.add(same).fault->kind, Kind::NameTaken);
    QCOMPARE(place.file.read().list.size(), std::size_t(1));
}

void TestProfileFile::refusesWhatCannotBeAName_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("spaces around") << u" a"_s;
    QTest::newRow("line break") << u"a\nb"_s;
    QTest::newRow("turns the text around") << u"a\u202eb"_s;
    QTest::newRow("too long") << QString(101, u'a');
}

void TestProfileFile::refusesWhatCannotBeAName()
{
    QFETCH(QString, name);
    const Place place;
    Profile profile = named(name);
    QCOMPARE(place.file.add(profile).fault->kind, Kind::NameUnusable);
    QVERIFY(!QFile::exists(place.path));
}

void TestProfileFile::refusesAPasswordInTheAddress()
{
    const Place place;
    for (const QString &url : {u"https://u:canary@a.example"_s, u"host=db password=canary"_s}) {
        Profile profile = named(u"a"_s);
        profile.url = url;
        QCOMPARE(place.file.add(profile).fault->kind, Kind::SecretInAddress);
    }
    QVERIFY(!place.bytes().contains("canary"));
}

void TestProfileFile::keepsWhatItDoesNotKnow()
{
    const Place place;
    place.write(R"({"version": 1, "later": [1], "profiles": [
        {"id": "1", "name": "a", "kind": "local", "later": {"x": 0}}, {"id": "2", "name": "b", "kind": "telepathy"}]})");
    const Profiles profiles = place.file.read();
    QCOMPARE(profiles.list.size(), std::size_t(1));
    QCOMPARE(profiles.fault->kind, Kind::PartlyUnread);
    Profile renamed = profiles.list.front();
    renamed.name = u"c"_s;
    QVERIFY(!place.file.replace(renamed).fault);
    const QJsonObject root = QJsonDocument::fromJson(place.bytes()).object();
    QCOMPARE(root.value("later"_L1).toArray().size(), 1);
    const QJsonArray list = root.value("profiles"_L1).toArray();
    QCOMPARE(list.at(0).toObject().value("later"_L1).toObject().size(), 1);
    QCOMPARE(list.at(0).toObject().value("name"_L1).toString(), u"c"_s);
    QCOMPARE(list.at(1).toObject().value("kind"_L1).toString(), u"telepathy"_s);
}

void TestProfileFile::aDamagedFileIsKeptAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("cut off") << QByteArray(R"({"version": 1, "profiles": [{"id": "1")");
    QTest::newRow("empty") << QByteArray("\n");
    QTest::newRow("zeros") << QByteArray(512, '\0');
    QTest::newRow("another file") << QByteArray("[General]\nname=a\n");
    QTest::newRow("no version") << QByteArray(R"({"profiles": []})");
    QTest::newRow("no list") << QByteArray(R"({"version": 1, "profiles": "none"})");
}

void TestProfileFile::aDamagedFileIsKeptAside()
{
    QFETCH(QByteArray, bytes);
    const Place place;
    place.write(bytes);
    QCOMPARE(place.file.read().fault->kind, Kind::Damaged);
    // Neither reading nor a change that is refused touches it.
    Profile refused = named({});
    QVERIFY(place.file.add(refused).fault);
    QCOMPARE(place.bytes(), bytes);
    Profile profile = named(u"a"_s);
    const ProfileChange change = place.file.add(profile);
    QVERIFY(!change.fault);
    QCOMPARE(change.keptAside, place.path + u".damaged"_s);
    QCOMPARE(place.bytes(u".damaged"_s), bytes);
    QCOMPARE(place.file.read().list.size(), std::size_t(1));
    // Nor is one that was kept before replaced.
    place.write("again");
    Profile second = named(u"b"_s);
    QCOMPARE(place.file.add(second).keptAside, place.path + u".damaged-2"_s);
    QCOMPARE(place.bytes(u".damaged"_s), bytes);
}

void TestProfileFile::aFileOfANewerVersionIsReadAndNeverWritten()
{
    const Place place;
    const QByteArray newer = R"({"version": 2, "profiles": [{"id": "1", "name": "a", "kind": "local"}]})";
    place.write(newer);
    const Profiles profiles = place.file.read();
    QCOMPARE(profiles.list.size(), std::size_t(1));
    QCOMPARE(profiles.fault->kind, Kind::Newer);
    Profile profile = named(u"b"_s);
    for (const ProfileChange &change :
        {place.file.add(profile), place.file.remove(u"1"_s), place.file.replace(profiles.list.front())})
        QCOMPARE(change.fault->kind, Kind::Newer);
    QCOMPARE(place.bytes(), newer);
    place.write(R"({"version": 3, "rooms": {}})");
    QCOMPARE(place.file.read().fault->kind, Kind::Newer);
}

void TestProfileFile::aReadOnlyFileStaysAsItIs()
{
    const Place place;
    Profile profile = named(u"a"_s);
    QVERIFY(!place.file.add(profile).fault);
    const QByteArray before = place.bytes();
    QVERIFY(QFile::setPermissions(place.path, QFile::ReadOwner));
    Profile other = named(u"b"_s);
    QCOMPARE(place.file.add(other).fault->kind, Kind::ReadOnly);
    QCOMPARE(place.file.remove(profile.id).fault->kind, Kind::ReadOnly);
    QCOMPARE(place.bytes(), before);
    QCOMPARE(place.file.read().list.size(), std::size_t(1));
}

void TestProfileFile::aFolderThatCannotBeWrittenIsSaid()
{
    const QTemporaryDir folder;
    QFile inTheWay(folder.filePath(u"postroom"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    Profile profile = named(u"a"_s);
    QCOMPARE(ProfileFile(folder.filePath(u"postroom/profiles.json"_s)).add(profile).fault->kind, Kind::Unwritable);
}

void TestProfileFile::notesOneTextAndWaitsForNobody()
{
    const Place place;
    Profile profile = named(u"a"_s);
    QVERIFY(!place.file.add(profile).fault);
    Profile renamed = profile;
    renamed.name = u"b"_s;
    QVERIFY(!place.file.replace(renamed).fault);
    QVERIFY(!place.file.note(profile.id, &Profile::fork, u"Notify.gov"_s).fault);
    renamed.fork = u"Notify.gov"_s;
    QCOMPARE(place.file.read().list.front(), renamed);
    QCOMPARE(place.file.note(u"x"_s, &Profile::fork, u"y"_s).fault->kind, Kind::NotThere);
    QLockFile writer(place.path + u".lock"_s);
    QVERIFY(writer.tryLock(0));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(place.file.note(profile.id, &Profile::fork, u"y"_s).fault->kind, Kind::Busy);
    QVERIFY(timer.elapsed() < 1000);
    writer.unlock();
    QCOMPARE(place.file.read().list.front(), renamed);
}

void TestProfileFile::manyWritersLoseNothing()
{
    const Place place;
    constexpr int writers = 8;
    constexpr int each = 5;
    std::atomic_int faults = 0;
    std::vector<std::thread> threads;
    for (int writer = 0; writer < writers; ++writer) {
        threads.emplace_back([&place, &faults, writer] {
            for (int i = 0; i < each; ++i) {
                Profile profile = named(u"%1-%2"_s.arg(writer).arg(i));
                const ProfileChange change = place.file.add(profile);
                faults += change.fault ? 1 : 0;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(faults.load() + int(place.file.read().list.size()), writers * each);
    QVERIFY(!place.file.read().fault);
}

void TestProfileFile::onlyItsOwnerMayReadIt()
{
    const Place place;
    Profile profile = named(u"a"_s);
    QVERIFY(!place.file.add(profile).fault);
    const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(place.path) & others));
}

POSTROOM_TEST(TestProfileFile)
#include "tst_profilefile.moc"
