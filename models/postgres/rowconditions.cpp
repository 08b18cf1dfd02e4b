// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgres/rowconditions.h"

namespace postroom {

QByteArray withinTimes(QByteArrayView moment)
{
    return QByteArray(R"(
        AND ({from}::text IS NULL
            OR MOMENT >= CASE
                WHEN length({from}::text) = 10
                THEN {from}::text::date::timestamp AT TIME ZONE {zone}::text AT TIME ZONE 'UTC'
                ELSE {from}::text::timestamptz AT TIME ZONE 'UTC'
            END)
        AND ({to}::text IS NULL
            OR MOMENT < CASE
                WHEN length({to}::text) = 10
                THEN ({to}::text::date + 1)::timestamp AT TIME ZONE {zone}::text AT TIME ZONE 'UTC'
                ELSE {to}::text::timestamptz AT TIME ZONE 'UTC' + interval '1 microsecond'
            END))")
        .replace("MOMENT", moment);
}

QByteArray withinDays(QByteArrayView day)
{
    return QByteArray(R"(
        AND ({from}::text IS NULL
            OR DAY >= CASE
                WHEN length({from}::text) = 10 THEN {from}::text::date
                ELSE ({from}::text::timestamptz AT TIME ZONE {zone}::text)::date
            END)
        AND ({to}::text IS NULL
            OR DAY <= CASE
                WHEN length({to}::text) = 10 THEN {to}::text::date
                ELSE ({to}::text::timestamptz AT TIME ZONE {zone}::text)::date
            END))")
        .replace("DAY", day);
}

QByteArray ofServiceAsked(QByteArrayView alias)
{
    return QByteArray(R"(
        AND ({service}::text IS NULL OR ALIAS.service_id = {service}::text::uuid)
        AND ({organisation}::text IS NULL
            OR EXISTS (
                SELECT FROM services o
                WHERE o.id = ALIAS.service_id AND o.organisation_id = {organisation}::text::uuid)))")
        .replace("ALIAS", alias);
}

} // namespace postroom
