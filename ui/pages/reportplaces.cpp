// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The reports as data (admin-features PA-05 to PA-11, DASH-02 to DASH-06): of which days, what is drawn, where a row
// leads.
#include "pages/periodchip.h"
#include "pages/recordplaces.h"
#include "pages/recordways.h"
#include "tables/chart.h"

#include <array>
#include <QCoreApplication>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr char serviceId[] = "serviceId", serviceName[] = "serviceName", templateId[] = "templateId";

constexpr std::array serviceWays{
    namedWay<Resource::Services, serviceId, serviceName>(QT_TRANSLATE_NOOP("RecordPlaces", "Open the service"))};
constexpr std::array templateWays{
    RecordLink{QT_TRANSLATE_NOOP("RecordPlaces", "Versions"), &toTemplateOfRow, Resource::Templates, {}, templateId}};

constexpr const char *costs[]{"cost"}, *counts[]{"count"}, *texts[]{"smsTotals"},
    *perDay[]{"smsTotals", "emailTotals", "letterTotals"}, *perMonth[]{"sms", "email", "letter"},
    *perService[]{"smsNotifications", "emailTotals", "letterTotals"}, *bills[]{"smsCost", "letterCost"},
    *outcomes[]{"delivered", "sent", "sending", "temporaryFailure", "permanentFailure", "technicalFailure"},
    *yearTotals[]{"smsTotals", "emailTotals", "letterTotals"};

using Kind = Chart::Kind;

// clang-format off
constexpr Chart usageChart{QT_TRANSLATE_NOOP("Charts", "What it cost"), Kind::Columns, "month", costs, "notificationType", true};
constexpr Chart monthsChart{QT_TRANSLATE_NOOP("Charts", "Messages by month"), Kind::Columns, "month", perMonth};
constexpr Chart templatesChart{QT_TRANSLATE_NOOP("Charts", "The most used templates"), Kind::Bars, "name", counts};
constexpr Chart statisticsChart{QT_TRANSLATE_NOOP("Charts", "The most used templates"), Kind::Bars, "template", counts, "status"};
constexpr Chart daysChart{QT_TRANSLATE_NOOP("Charts", "Messages by day"), Kind::Columns, "day", perDay};
constexpr Chart providersChart{QT_TRANSLATE_NOOP("Charts", "Text messages by day and provider"), Kind::Columns, "day", texts, "provider"};
constexpr Chart volumesChart{QT_TRANSLATE_NOOP("Charts", "The largest services"), Kind::Bars, "serviceName", perService};
constexpr Chart billsChart{QT_TRANSLATE_NOOP("Charts", "The largest bills"), Kind::Bars, "serviceName", bills, nullptr, true};
constexpr Chart lettersChart{QT_TRANSLATE_NOOP("Charts", "What letters cost by day"), Kind::Columns, "date", costs, "postage", true};
constexpr Chart outcomesChart{QT_TRANSLATE_NOOP("Charts", "What became of messages"), Kind::Bars, "serviceName", outcomes};
constexpr Chart liveChart{QT_TRANSLATE_NOOP("Charts", "The largest services this financial year"), Kind::Bars, "serviceName", yearTotals};

constexpr const char *usageChips[]{"month", "notificationType"};
constexpr const char *monthTemplateChips[]{"name"};
constexpr const char *statisticChips[]{"template"};
constexpr const char *billChips[]{"organisationName"};
constexpr const char *providerChips[]{"provider"};
constexpr const char *postageChips[]{"postage"};
constexpr const char *outcomeChips[]{"notificationType"};
constexpr const char *liveChips[]{"organisationType"};

constexpr std::array reports{
    RecordPlace{.resource = Resource::MonthlyUsage, .title = QT_TRANSLATE_NOOP("RecordPlaces", "Usage and cost by month"), .narrowedBy = usageChips, .period = Period::Year, .chart = &usageChart, .newestFirst = true},
    RecordPlace{.resource = Resource::YearlyUsageSummary, .title = QT_TRANSLATE_NOOP("RecordPlaces", "Usage and cost of a year"), .period = Period::Year},
    RecordPlace{.resource = Resource::MonthlyNotificationStats, .title = QT_TRANSLATE_NOOP("RecordPlaces", "Messages by month"), .period = Period::Year, .chart = &monthsChart, .newestFirst = true},
    RecordPlace{.resource = Resource::MonthlyTemplateUsage, .title = QT_TRANSLATE_NOOP("RecordPlaces", "Templates by month"), .narrowedBy = monthTemplateChips, .links = templateWays, .open = &templateWays.front(), .period = Period::Year, .chart = &templatesChart},
    RecordPlace{.resource = Resource::TemplateStatistics, .title = QT_TRANSLATE_NOOP("RecordPlaces", "Templates of the last days"), .narrowedBy = statisticChips, .links = templateWays, .open = &templateWays.front(), .period = Period::LastDays, .chart = &statisticsChart},
    RecordPlace{.resource = Resource::ServicesWithUsage, .title = QT_TRANSLATE_NOOP("RecordPlaces", "Usage of an organisation"), .links = serviceWays, .open = &serviceWays.front(), .period = Period::Year, .chart = &billsChart},
    RecordPlace{.resource = Resource::PlatformStats, .title = QT_TRANSLATE_NOOP("RecordPlaces", "What became of messages"), .period = Period::Days},
    RecordPlace{.resource = Resource::DailyVolumesReport, .title = QT_TRANSLATE_NOOP("RecordPlaces", "Messages by day"), .period = Period::Days, .chart = &daysChart},
    RecordPlace{.resource = Resource::VolumesByService, .title = QT_TRANSLATE_NOOP("RecordPlaces", "Messages by service"), .narrowedBy = billChips, .links = serviceWays, .open = &serviceWays.front(), .period = Period::Days, .chart = &volumesChart},
    RecordPlace{.resource = Resource::MonthlyDataByService, .title = QT_TRANSLATE_NOOP("RecordPlaces", "What became of each service's messages"), .narrowedBy = outcomeChips, .links = serviceWays, .open = &serviceWays.front(), .period = Period::Days, .chart = &outcomesChart},
    RecordPlace{.resource = Resource::ProviderVolumesReport, .title = QT_TRANSLATE_NOOP("RecordPlaces", "Text messages by provider"), .narrowedBy = providerChips, .period = Period::Days, .chart = &providersChart},
    RecordPlace{.resource = Resource::BillingReport, .title = QT_TRANSLATE_NOOP("RecordPlaces", "Bills of all services"), .narrowedBy = billChips, .links = serviceWays, .open = &serviceWays.front(), .period = Period::DaysOfOneYear, .chart = &billsChart},
    RecordPlace{.resource = Resource::LetterBillingReport, .title = QT_TRANSLATE_NOOP("RecordPlaces", "What the printer charges for letters"), .narrowedBy = postageChips, .period = Period::DaysOfOneYear, .chart = &lettersChart},
    RecordPlace{.resource = Resource::LetterRates, .title = QT_TRANSLATE_NOOP("RecordPlaces", "Prices of letters")},
    RecordPlace{.resource = Resource::LiveServices, .title = QT_TRANSLATE_NOOP("RecordPlaces", "Live services"), .narrowedBy = liveChips, .links = serviceWays, .open = &serviceWays.front(), .chart = &liveChart},
};
// clang-format on

} // namespace

std::span<const RecordPlace> reportPlaces()
{
    return reports;
}

} // namespace postroom
