// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/retentionwords.h"

#include "domain/dataretention.h"
#include "platform/searchstate.h"
#include "text/numbers.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct RetentionWords {
    Q_DECLARE_TR_FUNCTIONS(RetentionWords)
};

struct KeptType {
    QLatin1StringView type;
    const char *words; ///< context "RetentionWords"; %1 is a number of days
};

constexpr std::array keptTypes{
    KeptType{"sms"_L1, QT_TRANSLATE_NOOP("RetentionWords", "text messages for %1")},
    KeptType{"email"_L1, QT_TRANSLATE_NOOP("RetentionWords", "emails for %1")},
    KeptType{"letter"_L1, QT_TRANSLATE_NOOP("RetentionWords", "letters for %1")},
};

int daysOf(std::span<const Row> retention, QLatin1StringView type)
{
    for (const Row &row : retention) {
        const auto *kept = as<DataRetention>(row);
        if (kept && kept->notificationType == type)
            return static_cast<int>(kept->daysOfRetention.value_or(SearchReach::usualDays));
    }
    return SearchReach::usualDays;
}

} // namespace

QString keepingText(const QString &service, std::span<const Row> retention, const QString &type)
{
    QStringList kept;
    QList<int> times;
    for (const KeptType &row : keptTypes) {
        if (!type.isEmpty() && type != row.type)
            continue;
        times.append(daysOf(retention, row.type));
        kept.append(QCoreApplication::translate("RetentionWords", row.words).arg(daysText(times.last())));
    }
    if (times.isEmpty()) // a type of message that nobody knows yet
        return usualKeepingText();
    const bool alike = times.size() > 1 && std::count(times.cbegin(), times.cend(), times.first()) == times.size();
    const QString what = alike ? RetentionWords::tr("messages for %1").arg(daysText(times.first())) : listText(kept);
    return RetentionWords::tr("%1 keeps %2, so older ones are gone.", "a service; messages for 14 days")
        .arg(service, what);
}

QString usualRetentionText(const QString &service)
{
    return RetentionWords::tr("%1 keeps all messages for %2", "a service; 7 days")
        .arg(service, daysText(SearchReach::usualDays));
}

QString usualKeepingText()
{
    return RetentionWords::tr("Older messages may be gone: services usually keep them for %1.")
        .arg(daysText(SearchReach::usualDays));
}

} // namespace postroom
