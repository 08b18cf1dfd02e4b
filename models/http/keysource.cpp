// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/keysource.h"

#include "domain/service.h"
#include "http/keylookup.h"

#include <algorithm>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

// What is left for the public API: whose service it is about is said by the key, and where to begin by the cursor.
std::vector<Filter> forTheKey(const std::vector<Filter> &filters)
{
    std::vector<Filter> left;
    std::copy_if(filters.begin(), filters.end(), std::back_inserter(left),
        [](const Filter &filter) { return filter.key != FilterKey::Service && filter.key != FilterKey::OlderThan; });
    return left;
}

Query forTheKey(const Query &query)
{
    return {query.resource, forTheKey(query.filters)};
}

Target forTheKey(const Target &target)
{
    Target left{target.resource, target.id, forTheKey(target.scope)};
    return left;
}

bool isReadBackwards(const Query &query)
{
    const Endpoint *endpoint = endpointFor(forTheKey(query), Api::Public);
    return endpoint && endpoint->paging == Paging::OlderThan;
}

Cursor startOf(const Query &query, const Cursor &cursor)
{
    const QString id = query.value(FilterKey::OlderThan);
    const bool start
        = cursor.kind == Cursor::Kind::First || (cursor.kind == Cursor::Kind::Number && cursor.number <= 1);
    return start && !id.isEmpty() ? Cursor::after({}, id) : cursor;
}

template <typename T> Job<T> *refused()
{
    return Job<T>::finished(makeError(Error::Kind::Invalid, u"these API keys cannot answer that"_s));
}

Row serviceOf(const QString &id, const QStringList &names)
{
    auto service = std::make_shared<Service>();
    service->id = id;
    service->name = names.join(", "_L1);
    spellAs(*service, Service::keyShape());
    return service;
}

} // namespace

std::optional<WhyNot> whyNotWithKeys(const Query &query)
{
    const bool services = query.resource == Resource::Services;
    if (services && !query.filters.empty())
        return WhyNot{WhyNot::Reason::NoFilter, query.filters.front().key};
    const auto why = services ? std::nullopt : whyNotOverHttp(forTheKey(query), Api::Public);
    if (!why && query.has(FilterKey::OlderThan) && !isReadBackwards(query))
        return WhyNot{WhyNot::Reason::NoFilter, FilterKey::OlderThan};
    return why;
}

KeySource::KeySource(const KeyConnections &keys)
    : m_keys(keys)
{
}

std::vector<KeyConnection *> KeySource::keysOf(const QString &service) const
{
    std::vector<KeyConnection *> found;
    for (const auto &key : m_keys) {
        const bool sameId = QString::compare(key->serviceId(), service, Qt::CaseInsensitive) == 0;
        if (service.isEmpty() || sameId || key->name() == service)
            found.push_back(key.get());
    }
    return found;
}

Page KeySource::services() const
{
    Page page;
    QStringList ids;
    for (const auto &key : m_keys) {
        if (ids.contains(key->serviceId()))
            continue;
        ids.append(key->serviceId());
        QStringList names;
        for (const KeyConnection *own : keysOf(key->serviceId()))
            names.append(own->name());
        page.rows.push_back(serviceOf(key->serviceId(), names));
    }
    page.count = {RowCount::Kind::Exact, static_cast<qint64>(page.rows.size())};
    return page;
}

Job<Page> *KeySource::page(const Query &query, const Cursor &cursor)
{
    if (whyNot(query))
        return refused<Page>();
    if (query.resource == Resource::Services)
        return Job<Page>::finished(services());
    KeyConnection &key = *keysOf(query.value(FilterKey::Service)).front();
    return completedPage(key, forTheKey(query), startOf(query, cursor));
}

Job<Row> *KeySource::one(const Target &target)
{
    if (whyNot(target))
        return refused<Row>();
    if (target.resource != Resource::Services)
        return lookUp(keysOf(target.value(FilterKey::Service)), forTheKey(target));
    const Page known = services();
    const auto keys = keysOf(target.id);
    if (target.id.isEmpty() || keys.empty())
        return Job<Row>::finished(makeError(Error::Kind::NotFound, u"no API key of that service"_s));
    const auto found = std::find_if(known.rows.begin(), known.rows.end(),
        [&keys](const Row &row) { return idOf(*row) == keys.front()->serviceId(); });
    return Job<Row>::finished(*found);
}

Job<Cursor> *KeySource::locate(const Query &query, std::optional<Instant> moment)
{
    if (whyNot(query) || !isReadBackwards(query))
        return Job<Cursor>::finished(Cursor());
    return locateBackwards(*this, query, moment);
}

std::optional<WhyNot> KeySource::whyNot(const Query &query) const
{
    const auto why = whyNotWithKeys(query);
    if (query.resource == Resource::Services || (why && why->reason == WhyNot::Reason::NoMapping))
        return why;
    const QString service = query.value(FilterKey::Service);
    if (service.isEmpty() && m_keys.size() != 1)
        return WhyNot{WhyNot::Reason::MissingScope, FilterKey::Service};
    if (keysOf(service).empty())
        return WhyNot{WhyNot::Reason::NoKey, FilterKey::Service};
    return why;
}

std::optional<WhyNot> KeySource::whyNot(const Target &target) const
{
    if (target.resource == Resource::Services)
        return std::nullopt;
    const auto why = whyNotOverHttp(forTheKey(target), Api::Public);
    if (!why && keysOf(target.value(FilterKey::Service)).empty())
        return WhyNot{WhyNot::Reason::NoKey, FilterKey::Service};
    return why;
}

int KeySource::pageSize(const Query &query) const
{
    const Endpoint *endpoint = endpointFor(forTheKey(query), Api::Public);
    return endpoint ? endpoint->pageSize : 0;
}

} // namespace postroom
