// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace postroom {

/// The condition of the filters `from` and `to` (FilterKey::From) on a moment of the rows, such as "n.created_at", as
/// it stands behind others in a WHERE.
QByteArray withinTimes(QByteArrayView moment);
/// … on a day of the platform's zone, such as "f.bst_date". Of a filter that is a moment its day in that zone counts.
QByteArray withinDays(QByteArrayView day);

/// The conditions of the filters `service` and `organisation` on rows that stand under that alias and have a
/// `service_id`, with an AND before each.
QByteArray ofServiceAsked(QByteArrayView alias);

} // namespace postroom
