// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/wordcells.h"
#include "text/times.h"

namespace postroom {

/// Icon and word of the field `notificationType`.
StatusWords notificationTypeLook(const Record &record);
/// The provider's name from the field `provider`.
QString providerCell(const Record &record, const ColumnContext &context);
/// The year in a field, which is no amount, so that it has no separator.
QString yearIn(const Record &record, QLatin1StringView field);
/// The year in the field `financialYearStart`.
QString financialYearCell(const Record &record, const ColumnContext &context);
/// The words of the field `organisationType` (admin-features §0.3).
QString organisationTypeCell(const Record &record, const ColumnContext &context);
/// The words of the field `keyType` (admin-features §0.3).
QString keyTypeCell(const Record &record, const ColumnContext &context);
/// The month in the field `month`, which is its first day or "2026-04": "April 2026".
QString monthCell(const Record &record, const ColumnContext &context);
/// By what these months are sorted: by time. A month without a year stands where it does in a financial year.
std::optional<double> monthOrder(const Record &record);
/// The text in the field `content`; that it has none is said, since a received one is a text all the same.
QString contentCell(const Record &record, const ColumnContext &context);
/// The share in the field `priority`: of text messages alone, since no others are shared out (admin-features PA-14).
QString shareCell(const Record &record, const ColumnContext &context);
/// The names of the NamedReference records in a field, with commas between.
QString namesIn(const Record &record, QLatin1StringView field);

/// The phone number in a field as people read it.
template <const char *field> QString phoneCell(const Record &record, const ColumnContext &)
{
    return phoneText(textField(record, QLatin1StringView(field)));
}

/// The phone numbers of a list in a field.
template <const char *field> QString phonesCell(const Record &record, const ColumnContext &)
{
    const Value value = valueOf(record, QLatin1StringView(field));
    const QStringList *numbers = std::get_if<QStringList>(&value);
    QStringList shown;
    for (const QString &number : numbers ? *numbers : QStringList())
        shown.append(phoneText(number));
    return shown.join(QStringLiteral(", "));
}

/// Who did something: by name where it is known, else by the id.
template <typename Done, QString Done::*name, QString Done::*id>
QString personCell(const Record &record, const ColumnContext &)
{
    const auto &done = static_cast<const Done &>(record);
    return (done.*name).isEmpty() ? done.*id : done.*name;
}

/// A moment in a field from which, or until which, something holds: its first or its last day.
template <const char *field, QString (*text)(Instant, Instant, const QTimeZone &)>
QString dayCell(const Record &record, const ColumnContext &context)
{
    const Value value = valueOf(record, QLatin1StringView(field));
    const Instant *moment = std::get_if<Instant>(&value);
    return moment ? text(*moment, context.now, context.zone) : QString();
}

} // namespace postroom
