// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scriptedsource.h"

#include "domain/dataretention.h"
#include "domain/notification.h"
#include "domain/service.h"

namespace postroom::test {

using namespace Qt::StringLiterals;

Row ScriptedSource::service(const QString &id, const QString &state)
{
    const auto row = std::make_shared<Service>();
    row->id = id;
    row->name = u"Service "_s + id;
    row->active = state != u"archived";
    row->restricted = state == u"trial";
    spellAs(*row, Service::internalShape());
    return row;
}

Row ScriptedSource::message(const QString &id, const QString &service, int minute)
{
    const auto row = std::make_shared<Notification>();
    row->id = id;
    row->service = service;
    row->createdAt = Instant(1'795'000'000'000'000 + minute * 60'000'000LL);
    spellAs(*row, Notification::internalShape());
    return row;
}

Row ScriptedSource::retention(const QString &type, int days)
{
    const auto row = std::make_shared<DataRetention>();
    row->notificationType = type;
    row->daysOfRetention = days;
    spellAs(*row, DataRetention::internalShape());
    return row;
}

void ScriptedSource::addServices(int count)
{
    for (int i = 0; i < count; ++i)
        services.push_back(service(u"s%1"_s.arg(i), u"live"_s));
}

std::vector<ScriptedSource::Open> ScriptedSource::open()
{
    std::erase_if(m_open, [](const Open &request) { return !request.job || request.job->isOver(); });
    return m_open;
}

void ScriptedSource::answer(const QString &service)
{
    for (const Open &request : open()) {
        if (request.query.value(FilterKey::Service) == service)
            return request.job->finish(reply(request.query));
    }
    qWarning("nothing is open for service %s", qPrintable(service));
}

QStringList ScriptedSource::servicesAsked(Resource resource) const
{
    QStringList ids;
    for (const Query &query : asked) {
        if (query.resource == resource)
            ids.append(query.value(FilterKey::Service));
    }
    return ids;
}

postroom::Job<Page> *ScriptedSource::page(const Query &query, const Cursor &)
{
    asked.append(query);
    auto *job = new postroom::Job<Page>(std::chrono::minutes(1));
    job->setAbort([this] { ++aborted; });
    if (query.resource != Resource::Services) {
        mostInFlight = std::max(mostInFlight, ++m_inFlight);
        connect(job, &AbstractJob::ended, this, [this] { --m_inFlight; });
    }
    if (query.resource == Resource::DataRetention ? retentionByHand : byHand && query.resource != Resource::Services)
        m_open.push_back({query, job});
    else
        QTimer::singleShot(0, job, [this, job, query] { job->finish(reply(query)); });
    return job;
}

postroom::Job<Row> *ScriptedSource::one(const Target &target)
{
    asked.append({target.resource, {}});
    if (servicesError)
        return postroom::Job<Row>::finished(*servicesError);
    for (const Row &row : services) {
        if (idOf(*row) == target.id)
            return postroom::Job<Row>::finished(row);
    }
    return postroom::Job<Row>::finished(makeError(Error::Kind::NotFound, {}));
}

postroom::Job<Cursor> *ScriptedSource::locate(const Query &, std::optional<Instant>)
{
    return postroom::Job<Cursor>::finished(Cursor());
}

Result<Page> ScriptedSource::reply(const Query &query)
{
    Page page;
    if (query.resource == Resource::Services) {
        page.rows = services;
        return servicesError ? Result<Page>(*servicesError) : Result<Page>(page);
    }
    Script &script = scripts[query.value(FilterKey::Service)];
    if (query.resource == Resource::DataRetention) {
        page.rows = script.retention;
        return script.retentionError ? Result<Page>(*script.retentionError) : Result<Page>(page);
    }
    if (!script.errors.empty()) {
        const Error error = script.errors.front();
        script.errors.erase(script.errors.begin());
        return error;
    }
    const auto ofType = script.messagesOfType.find(query.value(FilterKey::Type));
    page.rows = ofType == script.messagesOfType.end() ? script.messages : ofType->second;
    if (script.more)
        page.next = Cursor::page(2);
    return page;
}

SearchQuery word(const QString &term)
{
    SearchQuery query;
    query.term = searchTerm(term);
    return query;
}

QStringList ids(const Search &search)
{
    QStringList list;
    for (const Row &row : search.rows())
        list.append(idOf(*row));
    return list;
}

} // namespace postroom::test
