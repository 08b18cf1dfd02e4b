// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/amendedsource.h"

#include "core/innerjob.h"
#include "domain/apikey.h"
#include "domain/inboundnumber.h"
#include "domain/invite.h"
#include "domain/sender.h"
#include "domain/servicehistory.h"
#include "domain/template.h"
#include "domain/templatefolder.h"
#include "domain/user.h"
#include "platform/rowflow.h"
#include "tables/columnrows.h"
#include "text/historywords.h"

#include <algorithm>
#include <memory>
#include <QHash>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::hours longestReading{1}; // each page has a deadline of its own

std::optional<Query> foldersOf(const Query &query)
{
    return Query{Resource::TemplateFolders, {{FilterKey::Service, query.value(FilterKey::Service)}}};
}

// From the top; a folder that is its own parent, or is not there, ends the way.
QString pathOf(const QString &folder, const QHash<QString, const TemplateFolder *> &folders)
{
    QStringList names;
    const TemplateFolder *one = folders.value(folder);
    for (qsizetype steps = 0; one && steps < folders.size(); ++steps) {
        names.prepend(one->name);
        one = folders.value(one->parentId);
    }
    return names.join(u" / "_s);
}

void addPaths(const Query &, std::vector<Row> &rows, const std::vector<Row> &others)
{
    QHash<QString, const TemplateFolder *> folders;
    for (const Row &row : others) {
        if (const auto *folder = as<TemplateFolder>(row))
            folders.insert(folder->id, folder);
    }
    for (Row &row : rows) {
        const auto *known = as<Template>(row);
        if (!known || known->folder.isEmpty())
            continue;
        auto copy = std::make_shared<Template>(*known);
        copy->folderPath = pathOf(known->folder, folders);
        row = copy;
    }
}

std::optional<Query> teamOf(const Query &query)
{
    return Query{Resource::Users, {{FilterKey::Service, query.value(FilterKey::Service)}}};
}

std::optional<Query> membersOf(const Query &query)
{
    return Query{Resource::Users, {{FilterKey::Organisation, query.value(FilterKey::Organisation)}}};
}

std::optional<Query> allNumbers(const Query &)
{
    return Query{Resource::InboundNumbers, {}};
}

void addNumbers(const Query &, std::vector<Row> &rows, const std::vector<Row> &others)
{
    QHash<QString, QString> numbers;
    for (const Row &row : others) {
        if (const auto *number = as<InboundNumber>(row))
            numbers.insert(number->id, number->number);
    }
    for (Row &row : rows) {
        const auto *known = as<Sender>(row);
        if (!known || known->inboundNumberId.isEmpty())
            continue;
        auto copy = std::make_shared<Sender>(*known);
        copy->inboundNumber = numbers.value(known->inboundNumberId);
        row = copy;
    }
}

template <typename Done, QString Done::*person> QStringList peopleIn(const std::vector<Row> &rows)
{
    QStringList ids;
    for (const Row &row : rows) {
        if (const auto *known = as<Done>(row); known && !(known->*person).isEmpty())
            ids.append(known->*person);
    }
    ids.removeDuplicates();
    return ids;
}

QHash<QString, QString> namesOf(const std::vector<Row> &people)
{
    QHash<QString, QString> names;
    for (const Row &row : people) {
        if (const auto *person = as<User>(row))
            names.insert(person->id, person->name);
    }
    return names;
}

template <typename Done, QString Done::*person, QString Done::*name>
void addNames(const Query &, std::vector<Row> &rows, const std::vector<Row> &others)
{
    const QHash<QString, QString> names = namesOf(others);
    for (Row &row : rows) {
        const auto *known = as<Done>(row);
        if (!known)
            continue;
        auto copy = std::make_shared<Done>(*known);
        (*copy).*name = names.value(known->*person);
        row = copy;
    }
}

void addChanges(const Query &, std::vector<Row> &rows, const std::vector<Row> &others)
{
    const QHash<QString, QString> names = namesOf(others);
    std::vector<std::shared_ptr<ServiceHistory>> versions;
    for (const Row &row : rows) {
        if (const auto *version = as<ServiceHistory>(row))
            versions.push_back(std::make_shared<ServiceHistory>(*version));
    }
    std::stable_sort(versions.begin(), versions.end(),
        [](const auto &left, const auto &right) { return left->version.value_or(0) > right->version.value_or(0); });
    for (std::size_t i = 0; i < versions.size(); ++i) {
        versions[i]->changedByName = names.value(versions[i]->createdById);
        versions[i]->changes
            = i + 1 < versions.size() ? serviceChangesText(*versions[i + 1], *versions[i]) : serviceMadeText();
    }
    rows.assign(versions.begin(), versions.end());
}

std::optional<Query> noOther(const Query &)
{
    return std::nullopt;
}

void keepOwnPermissions(const Query &query, std::vector<Row> &rows, const std::vector<Row> &)
{
    const QString service = query.value(FilterKey::Service);
    for (Row &row : rows) {
        const auto *known = as<User>(row);
        if (!known)
            continue;
        auto copy = std::make_shared<User>(*known);
        if (auto *granted = copy->permissions.asObject())
            std::erase_if(*granted, [&service](const JsonValue::Member &one) { return one.key != service; });
        row = copy;
    }
}

// Names of the people whose ids stand in a field, put into another one.
template <typename Done, QString Done::*person, QString Done::*name>
constexpr Amendment namesBy(std::optional<Query> (*also)(const Query &))
{
    return {also, &addNames<Done, person, name>, nullptr, &peopleIn<Done, person>};
}

constexpr qsizetype mostPeople = 100; // that are asked for one by one

} // namespace

const Amendment templateFolders{&foldersOf, &addPaths};
const Amendment serviceChanges{
    &teamOf, &addChanges, &serviceChangesColumns, &peopleIn<ServiceHistory, &ServiceHistory::createdById>};
const Amendment keyAuthors = namesBy<ApiKey, &ApiKey::createdBy, &ApiKey::createdByName>(&teamOf);
const Amendment keyHistoryAuthors
    = namesBy<ApiKeyHistory, &ApiKeyHistory::createdById, &ApiKeyHistory::createdByName>(&teamOf);
const Amendment inviters = namesBy<Invite, &Invite::fromUser, &Invite::fromUserName>(&teamOf);
const Amendment organisationInviters
    = namesBy<OrganisationInvite, &OrganisationInvite::invitedBy, &OrganisationInvite::invitedByName>(&membersOf);
const Amendment receivingNumbers{&allNumbers, &addNumbers};
const Amendment teamPermissions{&noOther, &keepOwnPermissions, &teamColumns};

struct AmendedSource::Amending {
    Query query;
    Page page;
    std::vector<Row> others = {};
    QStringList asked = {}; ///< people who are looked up, the next one last
};

AmendedSource::AmendedSource(Source &whole, const Amendment &amendment)
    : m_whole(whole)
    , m_amendment(amendment)
{
}

Job<Page> *AmendedSource::page(const Query &query, const Cursor &cursor)
{
    auto *job = new Job<Page>(longestReading);
    Job<Page> *inner = m_whole.page(query, cursor);
    holdInside(job, inner);
    inner->then(job, [this, job, query](const Result<Page> &page) {
        if (!page)
            return job->finish(page.error());
        const auto amending = std::make_shared<Amending>(Amending{query, *page});
        const auto other = m_amendment.also(query);
        if (other && !m_whole.whyNot(*other))
            return readOthers(job, amending, *other);
        readPeople(job, amending);
    });
    return job;
}

void AmendedSource::readOthers(Job<Page> *job, const std::shared_ptr<Amending> &amending, const Query &other)
{
    auto *inner = everyPage(m_whole, other, [amending](std::span<const Row> more) {
        amending->others.insert(amending->others.end(), more.begin(), more.end());
        return std::optional<Error>();
    });
    holdInside(job, inner);
    inner->then(job, [this, job, amending](const Result<qint64> &answer) {
        answer ? readPeople(job, amending) : finish(job, *amending);
    });
}

void AmendedSource::readPeople(Job<Page> *job, const std::shared_ptr<Amending> &amending)
{
    const QHash<QString, QString> known = namesOf(amending->others);
    for (const QString &id : m_amendment.people ? m_amendment.people(amending->page.rows) : QStringList()) {
        if (!known.contains(id) && amending->asked.size() < mostPeople)
            amending->asked.prepend(id);
    }
    readPerson(job, amending);
}

// Who is nobody's any more is left out; where the platform does not answer, so are the others.
void AmendedSource::readPerson(Job<Page> *job, const std::shared_ptr<Amending> &amending)
{
    const Target target{Resource::Users, amending->asked.isEmpty() ? QString() : amending->asked.takeLast(), {}};
    if (target.id.isEmpty() || m_whole.whyNot(target))
        return finish(job, *amending);
    Job<Row> *inner = m_whole.one(target);
    holdInside(job, inner);
    inner->then(job, [this, job, amending](const Result<Row> &answer) {
        if (!answer && answer.error().kind != Error::Kind::NotFound)
            return finish(job, *amending);
        if (answer && *answer)
            amending->others.push_back(*answer);
        readPerson(job, amending);
    });
}

void AmendedSource::finish(Job<Page> *job, const Amending &amending) const
{
    Page amended = amending.page;
    m_amendment.amend(amending.query, amended.rows, amending.others);
    job->finish(amended);
}

} // namespace postroom
