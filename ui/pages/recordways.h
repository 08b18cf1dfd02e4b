// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/place.h"
#include "pages/recordplaces.h"

namespace postroom {

/// The way from a service to its messages.
inline void toMessages(Place &page, const Record &record, const QString &)
{
    Q_EMIT page.serviceRequested(idOf(record));
}

/// The way from a service to its list of a resource.
template <Resource resource> void toList(Place &page, const Record &record, const QString &)
{
    Q_EMIT page.listRequested({resource, {{FilterKey::Service, idOf(record)}}}, {});
}

/// The same as a link, with its words in the context "RecordPlaces".
template <Resource resource> constexpr RecordLink listWay(const char *words)
{
    return {words, &toList<resource>, resource};
}

} // namespace postroom
