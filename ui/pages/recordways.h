// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/place.h"
#include "pages/recordplaces.h"

namespace postroom {

/// The words in a field of a record; empty where it has none.
inline QString nameIn(const Record &record, QLatin1StringView field)
{
    const Value name = valueOf(record, field);
    const QString *words = std::get_if<QString>(&name);
    return words ? *words : QString();
}

/// The service that a record names, or else the one in whose list it stands.
inline QString serviceOf(const Record &record, const QString &listed)
{
    const QString own = nameIn(record, QLatin1StringView("serviceId"));
    return own.isEmpty() ? listed : own;
}

inline constexpr char noField[] = ""; ///< of what is called by no field of a row: its own page reads its name

/// The way to the record whose id and name stand in these fields.
template <Resource resource, const char *idField, const char *nameField>
void toNamed(Place &page, const Record &record, const QString &)
{
    Q_EMIT page.recordRequested(
        {resource, nameIn(record, QLatin1StringView(idField)), {}}, nameIn(record, QLatin1StringView(nameField)));
}

/// The same as a link, from those that name one.
template <Resource resource, const char *idField, const char *nameField = noField>
constexpr RecordLink namedWay(const char *words)
{
    return {words, &toNamed<resource, idField, nameField>, resource, {}, idField};
}

/// The way from a row to the template that it names: in the version of then, where it says which.
inline void toTemplateOfRow(Place &page, const Record &record, const QString &service)
{
    const Value version = valueOf(record, QLatin1StringView("templateVersion"));
    const qint64 *number = std::get_if<qint64>(&version);
    Q_EMIT page.templateRequested(
        serviceOf(record, service), nameIn(record, QLatin1StringView("templateId")), number ? *number : 0);
}

/// The way from a service to its messages.
inline void toMessages(Place &page, const Record &record, const QString &)
{
    Q_EMIT page.serviceRequested(idOf(record));
}

/// The way from a record to the rows of a list that belong to it: by default from a service.
template <Resource resource, FilterKey key = FilterKey::Service>
void toList(Place &page, const Record &record, const QString &)
{
    Q_EMIT page.listRequested({resource, {{key, idOf(record)}}}, nameIn(record, QLatin1StringView("name")));
}

/// The same as a link, with its words in the context "RecordPlaces".
template <Resource resource, FilterKey key = FilterKey::Service> constexpr RecordLink listWay(const char *words)
{
    return {words, &toList<resource, key>, resource};
}

/// The way from a record to the messages of it, with its name in that field; of the service whose list it stands in,
/// or, from a record of the platform, of the service that was shown last.
template <FilterKey key, const char *nameField>
void toMessagesBy(Place &page, const Record &record, const QString &service)
{
    Query query{Resource::Notifications, {{key, idOf(record)}}};
    if (!service.isEmpty())
        query = query.with(FilterKey::Service, service);
    Q_EMIT page.listRequested(query, nameIn(record, QLatin1StringView(nameField)));
}

/// The same as a link, there where the connection narrows messages by that.
template <FilterKey key, const char *nameField> constexpr RecordLink messagesBy(const char *words)
{
    return {words, &toMessagesBy<key, nameField>, Resource::Notifications, key};
}

} // namespace postroom
