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
