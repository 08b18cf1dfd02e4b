// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/profilefile.h"

#include <algorithm>
#include <functional>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUrl>
#include <QUuid>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

using Kind = ProfileFault::Kind;

constexpr int ownVersion = 1;
constexpr int longestName = 100;
constexpr int lockPatienceMs = 2000; // a change takes milliseconds

const QString versionKey = u"version"_s;
const QString profilesKey = u"profiles"_s;
const QString idKey = u"id"_s;
const QString kindKey = u"kind"_s;

// The file as it stands, with what this version does not know.
struct Contents {
    QJsonObject root;
    std::optional<ProfileFault> fault; ///< Damaged, Newer or Unreadable
    bool exists = false;

    QJsonArray profiles() const { return root.value(profilesKey).toArray(); }
};

std::optional<Profile> profileIn(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    Profile profile;
    profile.id = object.value(idKey).toString();
    for (const ProfileField &field : profileFields())
        profile.*field.text = object.value(QLatin1StringView(field.key)).toString();
    const auto kind = profileKindOf(object.value(kindKey).toString());
    if (profile.id.isEmpty() || profile.name.isEmpty() || !kind)
        return {};
    profile.kind = *kind;
    return profile;
}

// What the object holds besides stays.
QJsonObject withProfile(QJsonObject object, const Profile &profile)
{
    object.insert(idKey, profile.id);
    object.insert(kindKey, profileKindWord(profile.kind));
    for (const ProfileField &field : profileFields()) {
        const QString text = profile.*field.text;
        if (text.isEmpty())
            object.remove(QLatin1StringView(field.key));
        else
            object.insert(QLatin1StringView(field.key), text);
    }
    return object;
}

Contents contentsOf(const QString &path)
{
    Contents contents;
    QFile file(path);
    contents.exists = QFileInfo::exists(path);
    if (!contents.exists)
        return contents;
    if (!file.open(QIODevice::ReadOnly)) {
        contents.fault = {Kind::Unreadable, path, file.errorString()};
        return contents;
    }
    QJsonParseError error{};
    contents.root = QJsonDocument::fromJson(file.readAll(), &error).object();
    const int version = contents.root.value(versionKey).toInt(0);
    if (version > ownVersion)
        contents.fault = {Kind::Newer, path, QString::number(version)};
    else if (version < 1 || !contents.root.value(profilesKey).isArray())
        contents.fault = {Kind::Damaged, path, error.error ? error.errorString() : QString()};
    return contents;
}

qsizetype indexOf(const QJsonArray &profiles, const QString &id)
{
    for (qsizetype i = 0; i < profiles.size(); ++i) {
        if (profiles.at(i).toObject().value(idKey).toString() == id)
            return i;
    }
    return -1;
}

bool isSameName(const QString &one, const QString &other)
{
    return QString::compare(one, other, Qt::CaseInsensitive) == 0;
}

std::optional<ProfileFault> faultOf(const Profile &profile, const QJsonArray &others)
{
    const QString &name = profile.name;
    const bool unseen = std::any_of(name.begin(), name.end(), [](QChar c) { return !c.isPrint(); });
    if (name.isEmpty() || name != name.trimmed() || name.size() > longestName || unseen)
        return ProfileFault{Kind::NameUnusable, name, {}};
    if (!QUrl(profile.url).password().isEmpty() || profile.url.contains("password="_L1, Qt::CaseInsensitive))
        return ProfileFault{Kind::SecretInAddress, name, {}};
    for (const auto &value : others) {
        const QJsonObject other = value.toObject();
        if (other.value(idKey).toString() != profile.id && isSameName(other.value(u"name"_s).toString(), name))
            return ProfileFault{Kind::NameTaken, name, {}};
    }
    return {};
}

// The first free of "profiles.json.damaged", "….damaged-2", …: never in place of an earlier one.
QString asideOf(const QString &path)
{
    QString aside = path + ".damaged"_L1;
    for (int i = 2; QFileInfo::exists(aside); ++i)
        aside = path + ".damaged-"_L1 + QString::number(i);
    return aside;
}

std::optional<ProfileFault> save(const QString &path, const QJsonObject &root)
{
    QSaveFile file(path);
    const QFileInfo before(path);
    if (!file.open(QIODevice::WriteOnly))
        return ProfileFault{Kind::Unwritable, path, file.errorString()};
    if (!before.exists())
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(QJsonDocument(root).toJson());
    if (!file.commit())
        return ProfileFault{Kind::Unwritable, path, file.errorString()};
    return {};
}

std::optional<ProfileFault> lockFault(const QLockFile &lock, const QString &path)
{
    const bool busy = lock.error() == QLockFile::LockFailedError;
    return ProfileFault{busy ? Kind::Busy : Kind::Unwritable, path, {}};
}

using Edit = std::function<std::optional<ProfileFault>(QJsonArray &)>;

// Under the lock: reads, edits, replaces. Root may write what is marked read-only; the mark is respected all the same.
ProfileChange changed(const QString &path, const Edit &edit, int patienceMs = lockPatienceMs)
{
    const QFileInfo info(path);
    QDir().mkpath(info.absolutePath());
    QLockFile lock(path + ".lock"_L1);
    if (!lock.tryLock(patienceMs))
        return {lockFault(lock, path), {}};
    Contents contents = contentsOf(path);
    const bool damaged = contents.fault && contents.fault->kind == Kind::Damaged;
    if (contents.fault && !damaged)
        return {contents.fault, {}};
    if (contents.exists && !(info.permissions() & QFile::WriteOwner))
        return {ProfileFault{Kind::ReadOnly, path, {}}, {}};
    ProfileChange change;
    if (damaged)
        contents.root = {};
    QJsonArray profiles = contents.profiles();
    if (const auto fault = edit(profiles))
        return {fault, {}};
    if (damaged) {
        change.keptAside = asideOf(path);
        if (!QFile::rename(path, change.keptAside))
            return {ProfileFault{Kind::Unwritable, path, {}}, {}};
    }
    contents.root.insert(versionKey, ownVersion);
    contents.root.insert(profilesKey, profiles);
    change.fault = save(path, contents.root);
    return change;
}

} // namespace

const Profile *Profiles::find(const QString &nameOrId) const
{
    const auto found = std::find_if(list.begin(), list.end(),
        [&nameOrId](const Profile &one) { return one.id == nameOrId || isSameName(one.name, nameOrId); });
    return found == list.end() ? nullptr : &*found;
}

QString ProfileFile::usualPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/postroom/profiles.json"_L1;
}

Profiles ProfileFile::read() const
{
    const Contents contents = contentsOf(m_path);
    Profiles profiles;
    profiles.fault = contents.fault;
    for (const auto &value : contents.profiles()) {
        if (auto profile = profileIn(value))
            profiles.list.push_back(std::move(*profile));
        else if (!profiles.fault)
            profiles.fault = {Kind::PartlyUnread, m_path, {}};
    }
    return profiles;
}

ProfileChange ProfileFile::add(Profile &profile) const
{
    if (profile.id.isEmpty())
        profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return changed(m_path, [&profile](QJsonArray &profiles) {
        const auto fault = faultOf(profile, profiles);
        if (!fault)
            profiles.append(withProfile({}, profile));
        return fault;
    });
}

ProfileChange ProfileFile::replace(const Profile &profile) const
{
    return changed(m_path, [&profile](QJsonArray &profiles) -> std::optional<ProfileFault> {
        const qsizetype index = indexOf(profiles, profile.id);
        if (index < 0)
            return ProfileFault{Kind::NotThere, profile.name, {}};
        const auto fault = faultOf(profile, profiles);
        if (!fault)
            profiles.replace(index, withProfile(profiles.at(index).toObject(), profile));
        return fault;
    });
}

ProfileChange ProfileFile::remove(const QString &id) const
{
    return changed(m_path, [&id](QJsonArray &profiles) -> std::optional<ProfileFault> {
        const qsizetype index = indexOf(profiles, id);
        if (index < 0)
            return ProfileFault{Kind::NotThere, id, {}};
        profiles.removeAt(index);
        return {};
    });
}

ProfileChange ProfileFile::note(const QString &id, QString Profile::*text, const QString &value) const
{
    const auto edit = [&](QJsonArray &profiles) -> std::optional<ProfileFault> {
        const qsizetype index = indexOf(profiles, id);
        auto profile = index < 0 ? std::nullopt : profileIn(profiles.at(index));
        if (!profile)
            return ProfileFault{Kind::NotThere, id, {}};
        (*profile).*text = value;
        profiles.replace(index, withProfile(profiles.at(index).toObject(), *profile));
        return {};
    };
    return changed(m_path, edit, 0);
}

} // namespace postroom
