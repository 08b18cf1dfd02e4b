// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/cells.h"

#include "domain/namedreference.h"
#include "tables/wordcells.h"

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
