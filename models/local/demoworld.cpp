// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "local/demoworld.h"

#include "domain/shape.h"
#include "local/demojson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postroom {

namespace {

using namespace demo;

constexpr quint64 idStream = 2;
constexpr quint64 templateStream = 3;

template <typename List> std::size_t indexOf(const List &list, QStringView key)
{
    const auto found = std::find_if(list.begin(), list.end(), [key](const auto &item) { return item.key == key; });
    Q_ASSERT(found != list.end());
    return static_cast<std::size_t>(found - list.begin());
}

// The part before the @ that the platform makes of a name (database-schema, e-mail sender).
QString senderLocalPart(const QString &name)
{
    QString part;
    for (const QChar c : name.normalized(QString::NormalizationForm_D).toLower()) {
        if (c.isSpace() && !part.endsWith(u'.'))
            part += u'.';
        else if (c.isLetterOrNumber())
            part += c;
    }
    return part;
}

std::optional<qint64> volume(const JsonValue &json, QStringView type)
{
    const JsonValue &volumes = value(json, u"volumes");
    return volumes.isNull() ? std::nullopt : std::optional<qint64>(number(volumes, type));
}

void setLimits(Service &service, const JsonValue &limits)
{
    service.emailMessageLimit = number(limits, u"email");
    service.smsMessageLimit = number(limits, u"sms");
    service.letterMessageLimit = number(limits, u"letter");
    service.internationalSmsMessageLimit = number(limits, u"international");
}

void setPaperwork(Service &service, const JsonValue &json)
{
    service.notes = text(json, u"notes");
    service.purchaseOrderNumber = text(json, u"purchaseOrder");
    service.billingContactNames = text(json, u"billingContact");
    service.billingContactEmailAddresses = text(json, u"billingEmail");
    service.billingReference = text(json, u"billingReference");
    service.contactLink = text(json, u"contactLink");
}

} // namespace

DemoWorld::DemoWorld(const DemoWords &demoWords, quint64 demoSeed, Instant now)
    : words(demoWords)
    , seed(demoSeed)
    , times(demoWords, now)
    , people(DemoPeople::make(demoWords, demoSeed))
{
    makeServices();
    makeTemplates();
}

std::size_t DemoWorld::serviceIndex(QStringView key) const
{
    return indexOf(words.services, key);
}

std::size_t DemoWorld::userIndex(QStringView key) const
{
    return indexOf(words.users, key);
}

std::size_t DemoWorld::organisationIndex(QStringView key) const
{
    return indexOf(words.organisations, key);
}

const DemoTemplateLine &DemoWorld::line(QStringView service, QStringView key) const
{
    const std::size_t s = serviceIndex(service);
    return templates[s][indexOf(words.services[s].templates, key)];
}

QString DemoWorld::keyId(std::size_t service, QStringView name) const
{
    const auto &keys = words.services[service].keys;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (keys[i].name == name)
            return keyIds[service][i];
    }
    return {};
}

void DemoWorld::makeServices()
{
    DemoRandom random(seed, idStream);
    for (std::size_t i = 0; i < words.users.size(); ++i)
        userIds.push_back(random.uuid());
    for (std::size_t i = 0; i < words.organisations.size(); ++i)
        organisationIds.push_back(random.uuid());
    for (const DemoService &from : words.services) {
        services.push_back(serviceOf(from, random));
        auto &keys = keyIds.emplace_back();
        for (std::size_t k = 0; k < from.keys.size(); ++k)
            keys.push_back(random.uuid());
        auto &members = team.emplace_back();
        for (std::size_t u = 0; u < words.users.size(); ++u) {
            if (words.users[u].services.contains(from.key))
                members.push_back(u);
        }
    }
}

Service DemoWorld::serviceOf(const DemoService &from, DemoRandom &random) const
{
    const bool live = from.state == u"live"_s;
    const std::size_t organisation = organisationIndex(from.organisation);
    Service service;
    service.id = random.uuid();
    service.name = text(from.json, u"name");
    service.active = from.state != u"archived"_s;
    service.restricted = !live;
    service.createdBy = userIds[userIndex(text(from.json, u"createdBy"))];
    service.organisation = organisationIds[organisation];
    service.organisationType = words.organisations[organisation].type;
    service.permissions = texts(from.json, u"permissions");
    service.emailSenderLocalPart = senderLocalPart(service.name);
    service.confirmedEmailSenderName = false;
    setLimits(service, value(from.json, u"limits"));
    service.rateLimit = number(from.json, u"rate");
    service.prefixSms = false;
    service.countAsLive = true;
    service.confirmedUnique = live;
    if (live) {
        service.goLiveAt = times.day(number(from.json, u"liveDaysAgo"), 11 * 60 + 20);
        service.goLiveUser = service.createdBy;
        service.consentToResearch = true;
    }
    service.hasActiveGoLiveRequest = flag(from.json, u"goLiveRequested");
    service.volumeSms = volume(from.json, u"sms");
    service.volumeEmail = volume(from.json, u"email");
    service.volumeLetter = volume(from.json, u"letter");
    setPaperwork(service, from.json);
    service.serviceCallbackApi.emplace();
    spellAs(service, Service::internalShape());
    return service;
}

void DemoWorld::makeTemplates()
{
    DemoRandom random(seed, templateStream);
    for (std::size_t s = 0; s < services.size(); ++s) {
        const QString letterContact = words.services[s].letterContact.isNull() ? QString() : random.uuid();
        folders.emplace_back();
        auto &lines = templates.emplace_back();
        for (const DemoTemplate &from : words.services[s].templates) {
            DemoTemplateLine line{&from, s, {}, {}};
            line.folder = folderId(s, from.folder, random);
            Template version = firstVersion(from, s, random);
            if (line.isLetter())
                version.replyTo = version.serviceLetterContact = letterContact;
            addVersions(line, std::move(version), random);
            lines.push_back(std::move(line));
        }
    }
}

// The folder at a path, made with those above it when it is first named.
QString DemoWorld::folderId(std::size_t service, const QString &path, DemoRandom &random)
{
    QString parent;
    for (const QString &name : path.split(u'/', Qt::SkipEmptyParts)) {
        auto &known = folders[service];
        const auto found = std::find_if(known.begin(), known.end(),
            [&](const DemoFolder &folder) { return folder.name == name && folder.parent == parent; });
        const DemoFolder folder = found == known.end() ? DemoFolder{random.uuid(), name, parent} : *found;
        if (found == known.end())
            known.push_back(folder);
        parent = folder.id;
    }
    return parent;
}

Template DemoWorld::firstVersion(const DemoTemplate &from, std::size_t s, DemoRandom &random) const
{
    const DemoService &service = words.services[s];
    const std::size_t author = team[s][static_cast<std::size_t>(random.below(static_cast<int>(team[s].size())))];
    Template version;
    version.id = random.uuid();
    version.name = from.name;
    version.templateType = from.type;
    version.service = services[s].id;
    version.createdById = userIds[author];
    version.createdByName = words.users[author].name;
    version.createdByEmailAddress = words.users[author].email;
    version.archived = service.state == u"archived"_s;
    version.hidden = false;
    version.templateRedacted = version.id;
    version.isPrecompiledLetter = false;
    version.hasUnsubscribeLink = from.unsubscribe;
    version.letterLanguages = from.languages;
    version.postage = from.postage;
    version.emailFiles.emplace();
    if (from.type == u"letter"_s)
        version.replyToText = service.letterContact;
    else
        version.replyToText = from.type == u"email"_s ? service.replyTo : service.sender;
    return version;
}

void DemoWorld::addVersions(DemoTemplateLine &line, Template version, DemoRandom &random) const
{
    const JsonValue &service = words.services[line.service].json;
    const Instant begun = Instant::parse(text(service, u"created")).value_or(times.now());
    for (const DemoVersion &wording : line.words->versions) {
        const bool dated = wording.daysAgo > 0;
        const Instant saved
            = dated ? someOfficeTime(times, wording.daysAgo, random) : after(begun, 3600.0 * random.between(1, 90));
        version.version = static_cast<qint64>(line.versions.size()) + 1;
        if (line.versions.empty())
            version.createdAt = saved;
        else
            version.updatedAt = saved;
        version.content = wording.content;
        version.subject = wording.subject;
        version.letterWelshSubject = wording.welshSubject;
        version.letterWelshContent = wording.welshContent;
        spellAs(version, Template::versionShape());
        line.versions.push_back(version);
    }
}

} // namespace postroom
