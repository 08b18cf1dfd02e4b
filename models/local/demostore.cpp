// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "local/demostore.h"

#include "core/logging.h"
#include "local/demogenerator.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <filesystem>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QResource>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 freshFor = 24 * 3600 * qint64(1'000'000); // microseconds
constexpr int generation = 3; // raise it when the generator makes something else of the same words
const QString wordsFolder = u":/postroom/demo"_s;
const QString demoProperty = u"demo"_s;
const QString madeProperty = u"made"_s;

// What the demo was made of: another text here, and it is made anew. Each start asks, so the words are not unpacked.
QString makings()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QDir folder(wordsFolder);
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        const QResource words(folder.filePath(name));
        hash.addData(QByteArrayView(words.data(), static_cast<qsizetype>(words.size())));
    }
    return u"%1/%2/"_s.arg(generation).arg(demoSeed) + QString::fromLatin1(hash.result().toHex());
}

bool isFresh(const RecordStore &store, const Clock &clock)
{
    bool ok = false;
    const qint64 age = clock.now().microseconds() - store.property(madeProperty).toLongLong(&ok);
    const bool young = clock.isFixed() ? age == 0 : age >= 0 && age < freshFor;
    return ok && young && store.property(demoProperty) == makings();
}

// Rows that share the ownership of everything that was generated, so that nothing is copied.
template <typename R>
void addRows(std::vector<StoredRecord> &all, Resource resource, const std::shared_ptr<const DemoContent> &content,
    const std::vector<R> &records)
{
    for (const R &record : records)
        all.push_back({resource, Row(content, &record)});
}

template <typename R>
void addRows(std::vector<StoredRecord> &all, Resource resource, const std::shared_ptr<const DemoContent> &content,
    const std::vector<DemoOwned<R>> &records)
{
    for (const DemoOwned<R> &owned : records)
        all.push_back({resource, Row(content, &owned.record), owned.service});
}

std::vector<StoredRecord> storedRecords(const std::shared_ptr<const DemoContent> &content)
{
    std::vector<StoredRecord> all;
    addRows(all, Resource::Services, content, content->services);
    addRows(all, Resource::DataRetention, content, content->dataRetentions);
    addRows(all, Resource::ApiKeys, content, content->apiKeys);
    addRows(all, Resource::InboundSms, content, content->received);
    addRows(all, Resource::Organisations, content, content->organisations);
    for (const DemoAccount &account : content->accounts)
        all.push_back({Resource::Users, Row(content, &account.record), memberList(account.services)});
    addRows(all, Resource::TemplateFolders, content, content->templateFolders);
    addRows(all, Resource::Templates, content, content->templates);
    addRows(all, Resource::TemplateVersions, content, content->templateVersions);
    addRows(all, Resource::Jobs, content, content->jobs);
    addRows(all, Resource::Notifications, content, content->notifications);
    return all;
}

// The platform lists services by their age; the records of the list do not show it (api-contract §6.1).
void sortByAge(std::vector<Service> &services)
{
    std::stable_sort(services.begin(), services.end(), [](const Service &a, const Service &b) {
        return a.createdAt.value_or(Instant()) < b.createdAt.value_or(Instant());
    });
}

std::optional<Error> fill(RecordStore &store, const Clock &clock)
{
    const auto words = DemoWords::load(wordsFolder);
    if (!words)
        return words.error();
    const Instant now = clock.now();
    const auto content = std::make_shared<DemoContent>(generateDemo(*words, demoSeed, now));
    sortByAge(content->services);
    if (auto error = store.write(storedRecords(content)))
        return error;
    if (auto error = store.setProperty(demoProperty, makings()))
        return error;
    if (auto error = store.setProperty(madeProperty, QString::number(now.microseconds())))
        return error;
    return store.finishBuild();
}

Result<std::unique_ptr<RecordStore>> build(const QString &path, const Clock &clock)
{
    auto built = RecordStore::open(path, RecordStore::Access::Build);
    if (!built)
        return built.error();
    if (auto error = fill(*built.value(), clock))
        return *error;
    return built;
}

std::optional<Error> moveInto(const QString &from, const QString &to)
{
    std::error_code code;
    std::filesystem::rename(QFile::encodeName(from).toStdString(), QFile::encodeName(to).toStdString(), code);
    if (!code)
        return std::nullopt;
    return makeError(Error::Kind::Storage, QString::fromStdString(code.message()), QString::number(code.value()));
}

// True also for a program of another person, which may not be signalled.
bool isRunning(qint64 process)
{
    return ::kill(static_cast<pid_t>(process), 0) == 0 || errno == EPERM;
}

// A file beside the demo that nobody else makes.
QString draftFor(const QString &path)
{
    static std::atomic_int count = 0;
    return u"%1.%2-%3.new"_s.arg(path).arg(QCoreApplication::applicationPid()).arg(++count);
}

// A start that was killed leaves its draft behind. Another program may be making one at this moment.
void removeLeftDrafts(const QString &path)
{
    constexpr auto oldest = std::chrono::hours(1);
    static const QRegularExpression draft(u"\\.([0-9]+)-[0-9]+\\.new$"_s);
    const QFileInfo demo(path);
    const QStringList names{demo.fileName() + u".*.new"_s};
    for (const QFileInfo &file : demo.dir().entryInfoList(names, QDir::Files)) {
        const auto match = draft.match(file.fileName());
        const bool old
            = file.lastModified().secsTo(QDateTime::currentDateTime()) > std::chrono::seconds(oldest).count();
        if (match.hasMatch() && (old || !isRunning(match.captured(1).toLongLong())))
            QFile::remove(file.filePath());
    }
}

Result<std::unique_ptr<RecordStore>> makeFile(const QString &path, const Clock &clock)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        return makeError(Error::Kind::Storage, u"%1 cannot be made"_s.arg(folder));
    const QString draft = draftFor(path);
    QFile::remove(draft);
    std::optional<Error> error;
    if (auto built = build(draft, clock); !built)
        error = built.error();
    if (!error)
        error = moveInto(draft, path);
    if (error) {
        QFile::remove(draft);
        return *error;
    }
    return RecordStore::open(path, RecordStore::Access::Read);
}

Result<JsonValue> readTeam()
{
    QFile file(wordsFolder + u"/team.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return makeError(Error::Kind::Bug, file.errorString());
    return JsonValue::parse(file.readAll());
}

} // namespace

Result<OpenedStore> openDemoStore(const QString &path, const Clock &clock)
{
    removeLeftDrafts(path);
    if (QFileInfo::exists(path)) {
        auto known = RecordStore::open(path, RecordStore::Access::Read);
        if (known && isFresh(*known.value(), clock))
            return OpenedStore{std::move(known).value(), std::nullopt, path};
        if (!known)
            qCWarning(lcLocal) << "the demo is made anew:" << known.error().detail;
    }
    auto made = makeFile(path, clock);
    if (made)
        return OpenedStore{std::move(made).value(), std::nullopt, path};
    qCWarning(lcLocal) << "the demo is kept in memory:" << made.error().detail;
    auto inMemory = build(u":memory:"_s, clock);
    if (!inMemory)
        return inMemory.error();
    return OpenedStore{std::move(inMemory).value(), made.error(), {}};
}

QString demoName()
{
    const auto team = readTeam();
    const JsonValue *name = team ? team->member(u"platform") : nullptr;
    return name && name->asString() ? *name->asString() : QString();
}

Identity demoAdmin()
{
    Identity admin{Identity::Kind::DemoAdmin, {}, {}};
    const auto team = readTeam();
    const JsonValue *users = team ? team->member(u"users") : nullptr;
    if (!users || !users->asArray())
        return admin;
    for (const JsonValue &user : *users->asArray()) {
        const JsonValue *is = user.member(u"platformAdmin");
        if (!is || !is->asBool() || !*is->asBool())
            continue;
        for (const auto &[key, field] :
            {std::pair(u"name"_s, &Identity::name), std::pair(u"email"_s, &Identity::email)}) {
            const JsonValue *value = user.member(key);
            if (value && value->asString())
                admin.*field = *value->asString();
        }
        break;
    }
    return admin;
}

} // namespace postroom
