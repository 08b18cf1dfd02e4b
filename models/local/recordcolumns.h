// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/resource.h"

#include <QVariantList>

namespace postroom {

/// A record on its way into the local store.
struct StoredRecord {
    Resource resource = Resource::Services;
    Row record;
    QString service = {}; ///< id of its service (of a person: all of them as memberList()), where it does not say it
};

/// What a column holds that is about several things at once: their ids, each between line breaks.
QString memberList(const QStringList &ids);

/// What sets a message apart in lists, as bits of the column `origin`.
enum Origin {
    FromTestKey = 1, ///< sent with a test key: left out of lists and searches by default
    FromJob = 2,
    OneOff = 4 ///< carries the person who sent it
};

/// How far a record shows, the column `listed`.
enum class Listed {
    No = -1, ///< neither in a list nor by its id: a hidden template
    ById = 0, ///< only by its id: an archived template, a job named "Report"
    Yes = 1
};

/// The columns beside id and JSON that filters and order need, in the order in which recordColumnValues() gives them.
/// A text that a record lacks is empty, except recipient and reference, which are null.
QStringList recordColumns();
/// Their values for a record; `serial` counts records of a resource as they are written, for lists that keep that
/// order.
QVariantList recordColumnValues(const StoredRecord &stored, qint64 serial);
/// The id under which the store keeps a record: its own, or the number of a template version.
QString storedId(Resource resource, const Record &record);

/// The shape of that name of a resource's records; null when it has none such.
const Shape *shapeByName(Resource resource, QStringView name);

} // namespace postroom
