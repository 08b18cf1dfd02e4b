// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/cells.h"

#include "domain/namedreference.h"
#include "text/notificationwords.h"

namespace postroom {

using namespace Qt::StringLiterals;

StatusWords notificationTypeLook(const Record &record)
{
    const Value value = valueOf(record, "notificationType"_L1);
    const QString *type = std::get_if<QString>(&value);
    return type ? StatusWords{typeText(*type), typeIcon(*type), Tone::Plain} : StatusWords();
}

QString providerCell(const Record &record, const ColumnContext &)
{
    const Value value = valueOf(record, "provider"_L1);
    const QString *provider = std::get_if<QString>(&value);
    return provider ? providerText(*provider) : QString();
}

QString financialYearCell(const Record &record, const ColumnContext &)
{
    const Value value = valueOf(record, "financialYearStart"_L1);
    const qint64 *year = std::get_if<qint64>(&value);
    return year ? QString::number(*year) : QString();
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
