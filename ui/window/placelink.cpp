// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/placelink.h"

#include "platform/pastedid.h"
#include "window/places.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>
#include <QSet>
#include <QUrl>
#include <QUrlQuery>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PlaceLink)
};

constexpr qsizetype longest = 300;
constexpr QLatin1StringView scheme("postroom"), host("open"), serviceKey("service");

// The filters that are ids.
constexpr std::array filterKeys{FilterKey::Template, FilterKey::Job, FilterKey::ApiKey, FilterKey::Provider,
    FilterKey::CreatedBy, FilterKey::User, FilterKey::Organisation, FilterKey::Notification, FilterKey::ContactList};

std::optional<FilterKey> filterOf(const QString &word)
{
    const auto found = std::find_if(
        filterKeys.begin(), filterKeys.end(), [&word](FilterKey key) { return filterWord(key) == word; });
    return found == filterKeys.end() ? std::nullopt : std::optional(*found);
}

bool isId(const QString &text)
{
    return !text.isEmpty() && pastedId(text).id == text;
}

std::optional<Resource> resourceOf(const QString &place)
{
    if (place == places::notifications)
        return Resource::Notifications;
    const auto kinds = places::kinds();
    const auto kind = std::find_if(
        kinds.begin(), kinds.end(), [&place](const PlaceKind &one) { return one.id == place && one.within.isEmpty(); });
    return kind == kinds.end() ? std::nullopt : kind->resource;
}

// A report needs nothing to be chosen first, so that it stands in links beside the places of the sidebar.
bool isPlace(const QString &id)
{
    const auto kinds = places::kinds();
    const bool isKnown = std::any_of(kinds.begin(), kinds.end(), [&id](const PlaceKind &one) { return one.id == id; });
    return isKnown && places::linkedIdOf(id) == id;
}

// Nothing but what linkTo() writes: each of the words once, with an id.
bool areIds(const QList<std::pair<QString, QString>> &items)
{
    QSet<QString> words;
    for (const auto &[word, value] : items) {
        if ((word != serviceKey && !filterOf(word)) || !isId(value) || words.contains(word))
            return false;
        words.insert(word);
    }
    return true;
}

// No user, no port, no second host, no other question.
bool isPlain(const QUrl &url, const QUrlQuery &query)
{
    return url.isValid() && url.scheme() == scheme && url.authority() == host && !url.hasFragment()
        && areIds(query.queryItems());
}

std::optional<History::Step> stepOf(const QUrl &url, const QUrlQuery &query)
{
    const QStringList parts = url.path(QUrl::FullyEncoded).split(u'/').sliced(1);
    const QString place = parts.value(0), service = query.queryItemValue(serviceKey);
    if (parts.size() > 2 || !isPlace(place) || (query.hasQueryItem(serviceKey) && !isId(service)))
        return std::nullopt;
    History::Step step{place, service};
    for (const auto &[word, value] : query.queryItems()) {
        if (const auto key = filterOf(word))
            step.filters.push_back({{*key, value}});
    }
    if (parts.size() < 2)
        return step;
    if (!step.filters.empty())
        return std::nullopt; // a record is shown in its whole list
    const auto resource = resourceOf(place);
    if (!resource || !isId(parts.at(1)))
        return std::nullopt;
    step.record = Target{*resource, parts.at(1), {}};
    if (!service.isEmpty())
        step.record->scope.push_back({FilterKey::Service, service});
    return step;
}

} // namespace

QString linkTo(const History::Step &step)
{
    const QString place = step.record ? places::idOf(step.record->resource) : step.place;
    const QString service = step.record ? step.record->value(FilterKey::Service) : step.service;
    QString link = u"%1://%2/%3"_s.arg(scheme, host, place);
    if (step.record && isId(step.record->id) && resourceOf(place))
        link += u'/' + step.record->id;
    QUrlQuery query;
    if (isId(service))
        query.addQueryItem(serviceKey, service);
    for (const NamedFilter &one : step.filters) {
        if (const QLatin1StringView word = filterWord(one.filter.key);
            !step.record && filterOf(word) && isId(one.filter.value))
            query.addQueryItem(word, one.filter.value);
    }
    return query.isEmpty() ? link : link + u'?' + query.toString(QUrl::FullyEncoded);
}

bool isLink(const QString &text)
{
    return text.trimmed().startsWith(u"postroom:"_s, Qt::CaseInsensitive);
}

PlaceLink readLink(const QString &text)
{
    const QString trimmed = text.trimmed();
    const QUrl url = trimmed.size() > longest ? QUrl() : QUrl(trimmed, QUrl::StrictMode);
    const QUrlQuery query(url);
    if (isPlain(url, query)) {
        if (const auto step = stepOf(url, query))
            return {step, {}};
    }
    return {std::nullopt, Words::tr("The link names nothing that Postroom can open. Ask for it once more.")};
}

} // namespace postroom
