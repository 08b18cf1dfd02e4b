// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/cells.h"

#include "core/day.h"
#include "domain/namedreference.h"
#include "text/numbers.h"
#include "text/organisationwords.h"

#include <QCoreApplication>

namespace postroom {

using namespace Qt::StringLiterals;

StatusWords notificationTypeLook(const Record &record)
{
    static constexpr char field[] = "notificationType";
    return messageTypeLook<field>(record);
}

QString providerCell(const Record &record, const ColumnContext &)
{
    return providerText(textField(record, "provider"_L1));
}

QString yearIn(const Record &record, QLatin1StringView field)
{
    const Value value = valueOf(record, field);
    const qint64 *year = std::get_if<qint64>(&value);
    return year ? QString::number(*year) : QString();
}

QString financialYearCell(const Record &record, const ColumnContext &)
{
    return yearIn(record, "financialYearStart"_L1);
}

QString organisationTypeCell(const Record &record, const ColumnContext &)
{
    return organisationTypeText(textField(record, "organisationType"_L1));
}

QString keyTypeCell(const Record &record, const ColumnContext &)
{
    return keyTypeText(textField(record, "keyType"_L1));
}

QString monthCell(const Record &record, const ColumnContext &)
{
    const Value month = valueOf(record, "month"_L1);
    if (const QDate *first = std::get_if<QDate>(&month))
        return isOdd(*first) ? dayText(*first) : monthText(*first);
    const QString spelled = textField(record, "month"_L1);
    const QDate first = QDate::fromString(spelled, u"yyyy-MM"_s);
    return first.isValid() ? monthText(first) : spelled;
}

std::optional<double> monthOrder(const Record &record)
{
    const Value month = valueOf(record, "month"_L1), year = valueOf(record, "year"_L1);
    if (const QDate *first = std::get_if<QDate>(&month))
        return static_cast<double>(first->toJulianDay());
    if (const qint64 *number = std::get_if<qint64>(&month)) {
        const qint64 *whole = std::get_if<qint64>(&year);
        return static_cast<double>(12 * (whole ? *whole : 0) + *number);
    }
    const QString spelled = textField(record, "month"_L1);
    if (const QDate first = QDate::fromString(spelled, u"yyyy-MM"_s); first.isValid())
        return static_cast<double>(first.toJulianDay());
    for (int number = 1; number <= 12; ++number) {
        if (QLocale::c().standaloneMonthName(number) == spelled)
            return (number + 8) % 12; // from April
    }
    return std::nullopt;
}

QString contentCell(const Record &record, const ColumnContext &)
{
    const QString content = textField(record, "content"_L1);
    return content.trimmed().isEmpty() ? QCoreApplication::translate("Columns", "(No text)") : content;
}

QString shareCell(const Record &record, const ColumnContext &)
{
    const Value share = valueOf(record, "priority"_L1);
    const qint64 *percent = std::get_if<qint64>(&share);
    if (!percent || textField(record, "notificationType"_L1) != "sms"_L1)
        return {};
    return QCoreApplication::translate("Columns", "%1%", "a share of a hundred").arg(numberText(*percent));
}

QString namesIn(const Record &record, QLatin1StringView field)
{
    const Value value = valueOf(record, field);
    const auto *list = std::get_if<RecordList>(&value);
    QStringList names;
    for (const auto &named : list ? *list : RecordList())
        names.append(static_cast<const NamedReference &>(*named).name);
    return names.join(u", "_s);
}

} // namespace postroom
