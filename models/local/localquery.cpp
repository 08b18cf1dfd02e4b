// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "local/localquery.h"

#include "domain/notificationstatus.h"

#include <algorithm>
#include <array>
#include <limits>
#include <QDateTime>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

/// What a filter does to a list.
enum class Effect {
    First, ///< column = the first value
    Among, ///< column, a memberList(), holds the first value
    Any, ///< column is one of the values
    AnyListed, ///< the same, each value a list with commas (api-contract §4, the jobs list)
    Statuses, ///< the same after the list's own expansion
    Since, ///< not older than London midnight so many days ago
    LeaveOut, ///< when false, messages of that origin are left out
    BringIn, ///< unless true, messages of that origin are left out
    Active, ///< when "True", archived services are left out
    Elsewhere ///< accepted; pages and searches take care of it, or the platform ignores it
};

/// What a store holds lists of.
constexpr std::array kept{Resource::Services, Resource::Templates, Resource::TemplateVersions,
    Resource::TemplateFolders, Resource::Jobs, Resource::Notifications, Resource::InboundSms, Resource::ApiKeys,
    Resource::DataRetention, Resource::Users, Resource::Organisations};

struct FilterRow {
    Resource resource;
    FilterKey key;
    Effect effect;
    QLatin1StringView column = {};
    Origin origin = FromTestKey;
};

constexpr std::array filterRows{
    FilterRow{Resource::Services, FilterKey::OnlyActive, Effect::Active, "status"_L1},
    FilterRow{Resource::Templates, FilterKey::Service, Effect::First, "service"_L1},
    FilterRow{Resource::Templates, FilterKey::Type, Effect::Any, "type"_L1},
    FilterRow{Resource::TemplateVersions, FilterKey::Service, Effect::First, "service"_L1},
    FilterRow{Resource::TemplateVersions, FilterKey::Template, Effect::First, "template"_L1},
    FilterRow{Resource::TemplateFolders, FilterKey::Service, Effect::First, "service"_L1},
    FilterRow{Resource::Jobs, FilterKey::Service, Effect::First, "service"_L1},
    FilterRow{Resource::Jobs, FilterKey::Template, Effect::First, "template"_L1},
    FilterRow{Resource::Jobs, FilterKey::ContactList, Effect::First, "contact_list"_L1},
    FilterRow{Resource::Jobs, FilterKey::Status, Effect::AnyListed, "status"_L1},
    FilterRow{Resource::Jobs, FilterKey::LimitDays, Effect::Since, "moment"_L1},
    FilterRow{Resource::Notifications, FilterKey::Service, Effect::First, "service"_L1},
    FilterRow{Resource::Notifications, FilterKey::Template, Effect::First, "template"_L1},
    FilterRow{Resource::Notifications, FilterKey::Job, Effect::First, "job"_L1},
    FilterRow{Resource::Notifications, FilterKey::Type, Effect::Any, "type"_L1},
    FilterRow{Resource::Notifications, FilterKey::Status, Effect::Statuses, "status"_L1},
    FilterRow{Resource::Notifications, FilterKey::LimitDays, Effect::Since, "moment"_L1},
    FilterRow{Resource::Notifications, FilterKey::IncludeJobs, Effect::LeaveOut, {}, FromJob},
    FilterRow{Resource::Notifications, FilterKey::IncludeOneOff, Effect::LeaveOut, {}, OneOff},
    FilterRow{Resource::Notifications, FilterKey::IncludeFromTestKey, Effect::BringIn, {}, FromTestKey},
    FilterRow{Resource::Notifications, FilterKey::Recipient, Effect::Elsewhere},
    FilterRow{Resource::Notifications, FilterKey::CountPages, Effect::Elsewhere},
    FilterRow{Resource::Notifications, FilterKey::OlderThan, Effect::Elsewhere},
    FilterRow{Resource::Notifications, FilterKey::PageSize, Effect::Elsewhere},
    FilterRow{Resource::InboundSms, FilterKey::Service, Effect::First, "service"_L1},
    FilterRow{Resource::ApiKeys, FilterKey::Service, Effect::First, "service"_L1},
    FilterRow{Resource::DataRetention, FilterKey::Service, Effect::First, "service"_L1},
    FilterRow{Resource::DataRetention, FilterKey::Type, Effect::Any, "type"_L1},
    FilterRow{Resource::Users, FilterKey::Service, Effect::Among, "service"_L1},
};

constexpr int notificationsPerPage = 50; // two windows of rows: the first of them come while the window opens
constexpr int platformsOwnPage = 50;

Error invalid(FilterKey key, const QString &value)
{
    Error error = makeError(Error::Kind::Invalid, value);
    error.fields.append({filterWord(key), u"\"%1\" cannot be read"_s.arg(value)});
    return error;
}

// The words that the platform's filter schema takes for true and false, in any of its three cases.
std::optional<bool> truthOf(const QString &word)
{
    static const QStringList yes{u"t"_s, u"true"_s, u"on"_s, u"y"_s, u"yes"_s, u"1"_s};
    static const QStringList no{u"f"_s, u"false"_s, u"off"_s, u"n"_s, u"no"_s, u"0"_s};
    const QString lower = word.toLower();
    const QString capital = word.isEmpty() ? word : word.front().toUpper() + lower.mid(1);
    if (word != lower && word != capital && word != word.toUpper())
        return std::nullopt;
    if (yes.contains(lower))
        return true;
    return no.contains(lower) ? std::optional(false) : std::nullopt;
}

void addAny(Selection &selection, QLatin1StringView column, const QStringList &values)
{
    const QStringList places(values.size(), u"?"_s);
    QVariantList bound;
    for (const QString &value : values)
        bound.append(value);
    selection.add(column + " IN ("_L1 + places.join(", "_L1) + u')', bound);
}

QStringList partsOf(const QStringList &lists)
{
    QStringList parts;
    for (const QString &list : lists) {
        for (const QString &part : list.split(u','))
            parts.append(part.trimmed());
    }
    return parts;
}

// London midnight so many days ago; far days are cut to what a date can hold.
std::optional<Instant> startOfDay(const QString &days, Instant now)
{
    constexpr qint64 farDays = 3'000'000;
    bool ok = false;
    const qint64 count = days.trimmed().toLongLong(&ok);
    if (!ok)
        return std::nullopt;
    const QDate day = now.toDateTime(londonZone()).date().addDays(-std::clamp(count, -farDays, farDays));
    return Instant::fromDateTime(QDateTime(day, QTime(0, 0), londonZone()));
}

// A service's list may be long, a job's rows are read all the same.
void addStatuses(const Query &query, QLatin1StringView column, Selection &selection)
{
    const QStringList meant = listedStatuses(query.values(FilterKey::Status));
    if (meant.isEmpty())
        return;
    if (query.has(FilterKey::Job)) {
        addAny(selection, column, meant);
        return;
    }
    selection.anyColumn = column;
    for (const QString &status : meant)
        selection.anyValues.append(status);
}

/// Adds what one row of the table makes of a query; an error names the value that cannot be read.
std::optional<Error> apply(const FilterRow &row, const Query &query, Instant now, Selection &selection)
{
    const QString value = query.value(row.key);
    const bool leaving = row.effect == Effect::LeaveOut || row.effect == Effect::BringIn;
    if (leaving) {
        const auto truth = query.has(row.key) ? truthOf(value) : std::optional(row.effect == Effect::LeaveOut);
        if (!truth)
            return invalid(row.key, value);
        const bool ofOneJob = row.effect == Effect::BringIn && query.has(FilterKey::Job);
        if (!*truth && !ofOneJob)
            selection.add(u"origin & ? = 0"_s, {static_cast<int>(row.origin)});
        return std::nullopt;
    }
    if (!query.has(row.key))
        return std::nullopt;
    if (row.effect == Effect::First) {
        selection.add(row.column + " = ?"_L1, {value});
    } else if (row.effect == Effect::Among) {
        selection.add("instr("_L1 + row.column + ", ?) > 0"_L1, {memberList({value})});
    } else if (row.effect == Effect::Any) {
        addAny(selection, row.column, query.values(row.key));
    } else if (row.effect == Effect::AnyListed && value.isEmpty()) {
        return std::nullopt; // an empty list is none
    } else if (row.effect == Effect::AnyListed) {
        addAny(selection, row.column, partsOf(query.values(row.key)));
    } else if (row.effect == Effect::Statuses) {
        addStatuses(query, row.column, selection);
    } else if (row.effect == Effect::Since) {
        const auto start = startOfDay(value, now);
        if (!start)
            return invalid(row.key, value);
        selection.add(row.column + " >= ?"_L1, {start->microseconds()});
    } else if (row.effect == Effect::Active && value == "True"_L1) {
        selection.add(row.column + " <> 'false'"_L1);
    }
    return std::nullopt;
}

bool takes(Resource resource, FilterKey key)
{
    return std::any_of(filterRows.begin(), filterRows.end(),
        [&](const FilterRow &row) { return row.resource == resource && row.key == key; });
}

std::optional<WhyNot> whyNotScoped(std::span<const FilterKey> scope, const std::function<QString(FilterKey)> &value)
{
    for (const FilterKey key : scope) {
        if (value(key).isEmpty())
            return WhyNot{WhyNot::Reason::MissingScope, key};
    }
    return std::nullopt;
}

std::optional<WhyNot> whyNotKept(Resource resource)
{
    if (std::find(kept.begin(), kept.end(), resource) == kept.end())
        return WhyNot{WhyNot::Reason::NoMapping, std::nullopt};
    return std::nullopt;
}

std::optional<WhyNot> whyNotFiltered(Resource resource, const std::vector<Filter> &filters)
{
    for (const Filter &filter : filters) {
        if (!takes(resource, filter.key))
            return WhyNot{WhyNot::Reason::NoFilter, filter.key};
    }
    return std::nullopt;
}

} // namespace

Result<Selection> selectionFor(const Query &query, Instant now)
{
    Selection selection;
    selection.add(u"resource = ?"_s, {QString::fromLatin1(infoOf(query.resource).plural)});
    for (const FilterRow &row : filterRows) {
        if (row.resource != query.resource)
            continue;
        if (auto error = apply(row, query, now, selection))
            return *error;
    }
    if (query.resource == Resource::Templates || query.resource == Resource::Jobs)
        selection.add(u"listed = ?"_s, {static_cast<int>(Listed::Yes)});
    return selection;
}

Selection selectionFor(const Target &target)
{
    Selection selection;
    selection.add(u"resource = ?"_s, {QString::fromLatin1(infoOf(target.resource).plural)});
    if (!target.id.isEmpty() || target.resource != Resource::DataRetention)
        selection.add(u"id = ?"_s, {target.id});
    for (const Filter &filter : target.scope) {
        const auto *row = std::find_if(filterRows.begin(), filterRows.end(),
            [&](const FilterRow &r) { return r.resource == target.resource && r.key == filter.key; });
        if (row != filterRows.end() && (row->effect == Effect::First || row->effect == Effect::Any))
            selection.add(row->column + " = ?"_L1, {filter.value});
    }
    selection.add(u"listed >= ?"_s, {static_cast<int>(Listed::ById)});
    selection.limit = 1;
    return selection;
}

ListOrder orderFor(const Query &query)
{
    const auto descending = [](const QStringList &keys, bool keyIsCursor) {
        return ListOrder{keys.join(" DESC, "_L1) + " DESC"_L1, keys.join(", "_L1), keys, keyIsCursor};
    };
    switch (query.resource) {
    case Resource::Notifications:
        if (query.has(FilterKey::Job))
            return descending({u"position"_s, u"moment"_s, u"id"_s}, false);
        return descending({u"moment"_s, u"id"_s}, true);
    case Resource::Jobs:
        return descending({u"position"_s, u"moment"_s, u"id"_s}, false);
    case Resource::Templates:
        return {u"label, type, id"_s, {}, {}, false};
    case Resource::Organisations:
        return {u"position DESC, label, id"_s, {}, {}, false};
    case Resource::InboundSms:
        return {u"moment DESC, id DESC"_s, {}, {}, false};
    default:
        break;
    }
    return {u"position DESC, id"_s, {}, {}, false};
}

Result<int> localPageSize(const Query &query)
{
    if (query.resource == Resource::Jobs)
        return platformsOwnPage;
    if (query.resource != Resource::Notifications)
        return 0;
    if (!query.has(FilterKey::PageSize))
        return notificationsPerPage;
    const QString asked = query.value(FilterKey::PageSize);
    bool ok = false;
    const qint64 size = asked.toLongLong(&ok);
    if (asked.isEmpty())
        return platformsOwnPage;
    if (!ok || size < 1)
        return invalid(FilterKey::PageSize, asked);
    return static_cast<int>(std::min<qint64>(size, std::numeric_limits<int>::max() - 1));
}

std::optional<WhyNot> whyNotLocally(const Query &query)
{
    if (const auto why = whyNotKept(query.resource))
        return why;
    const auto missing
        = whyNotScoped(infoOf(query.resource).scope, [&query](FilterKey key) { return query.value(key); });
    return missing ? missing : whyNotFiltered(query.resource, query.filters);
}

// Ids are unique over all services; only a version's number needs its template.
std::optional<WhyNot> whyNotLocally(const Target &target)
{
    static constexpr std::array versionScope{FilterKey::Template};
    const bool version = target.resource == Resource::TemplateVersions;
    const auto scope = version ? std::span<const FilterKey>(versionScope) : std::span<const FilterKey>();
    if (const auto why = whyNotKept(target.resource))
        return why;
    const bool byType = target.resource == Resource::DataRetention && !target.value(FilterKey::Type).isEmpty();
    if (target.id.isEmpty() && !byType)
        return WhyNot{WhyNot::Reason::MissingId, std::nullopt};
    const auto missing = whyNotScoped(scope, [&target](FilterKey key) { return target.value(key); });
    return missing ? missing : whyNotFiltered(target.resource, target.scope);
}

} // namespace postroom
