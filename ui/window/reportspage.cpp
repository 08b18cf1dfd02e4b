// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/reportspage.h"

#include "pages/recordplaces.h"
#include "tables/rowtableview.h"
#include "window/wordstable.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>
#include <QHeaderView>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct ReportRow {
    Resource resource; ///< what it lists
    const char *of; ///< context "ReportsPage": whose it is
    const char *tells; ///< context "ReportsPage"
};

constexpr const char *ofService = QT_TRANSLATE_NOOP("ReportsPage", "A service"),
                     *ofOrganisation = QT_TRANSLATE_NOOP("ReportsPage", "An organisation"),
                     *ofPlatform = QT_TRANSLATE_NOOP("ReportsPage", "The platform");

// clang-format off
constexpr std::array reports {
    ReportRow{Resource::MonthlyUsage, ofService, QT_TRANSLATE_NOOP("ReportsPage", "What a service has to pay for each month, by kind and price")},
    ReportRow{Resource::YearlyUsageSummary, ofService, QT_TRANSLATE_NOOP("ReportsPage", "The same for a financial year, with the free allowance")},
    ReportRow{Resource::MonthlyNotificationStats, ofService, QT_TRANSLATE_NOOP("ReportsPage", "How many emails, texts and letters it sent each month")},
    ReportRow{Resource::MonthlyTemplateUsage, ofService, QT_TRANSLATE_NOOP("ReportsPage", "How often each template was used each month")},
    ReportRow{Resource::TemplateStatistics, ofService, QT_TRANSLATE_NOOP("ReportsPage", "What became of each template's messages lately")},
    ReportRow{Resource::ReturnedLetterSummary, ofService, QT_TRANSLATE_NOOP("ReportsPage", "How many letters came back, by day")},
    ReportRow{Resource::UnsubscribeRequestReports, ofService, QT_TRANSLATE_NOOP("ReportsPage", "Who asked to get no more emails")},
    ReportRow{Resource::Organisations, ofOrganisation, QT_TRANSLATE_NOOP("ReportsPage", "Choose one, then Usage: what its services sent and have to pay")},
    ReportRow{Resource::DailyVolumesReport, ofPlatform, QT_TRANSLATE_NOOP("ReportsPage", "How many emails, texts and letters went out each day")},
    ReportRow{Resource::VolumesByService, ofPlatform, QT_TRANSLATE_NOOP("ReportsPage", "How much each live service sent")},
    ReportRow{Resource::PlatformStats, ofPlatform, QT_TRANSLATE_NOOP("ReportsPage", "Messages and failures by kind")},
    ReportRow{Resource::MonthlyDataByService, ofPlatform, QT_TRANSLATE_NOOP("ReportsPage", "Delivered and failed, by service and month")},
    ReportRow{Resource::ProviderVolumesReport, ofPlatform, QT_TRANSLATE_NOOP("ReportsPage", "How many texts each provider sent each day, and what they cost")},
    ReportRow{Resource::BillingReport, ofPlatform, QT_TRANSLATE_NOOP("ReportsPage", "What each service has to pay, with its billing details")},
    ReportRow{Resource::LetterBillingReport, ofPlatform, QT_TRANSLATE_NOOP("ReportsPage", "What the printer charges, by day, postage and price")},
    ReportRow{Resource::LetterRates, ofPlatform, QT_TRANSLATE_NOOP("ReportsPage", "What a letter costs, by postage and sheets")},
    ReportRow{Resource::LiveServices, ofPlatform, QT_TRANSLATE_NOOP("ReportsPage", "Live services with contacts and what they sent this financial year")},
    ReportRow{Resource::UsersList, ofPlatform, QT_TRANSLATE_NOOP("ReportsPage", "Active people, their services and when they signed in")},
    ReportRow{Resource::Complaints, ofPlatform, QT_TRANSLATE_NOOP("ReportsPage", "Emails that their recipients called spam")},
};
// clang-format on

std::vector<Resource> thereOn(Platform &platform)
{
    std::vector<Resource> there;
    for (const ReportRow &row : reports) {
        if (hasWayTo(row.resource, platform.source()))
            there.push_back(row.resource);
    }
    return there;
}

WordsTable *tableOf(const std::vector<Resource> &there)
{
    std::vector<QStringList> rows;
    for (const Resource resource : there) {
        const auto *row = std::find_if(
            reports.begin(), reports.end(), [resource](const ReportRow &one) { return one.resource == resource; });
        rows.push_back({QCoreApplication::translate("RecordPlaces", recordPlaceOf(resource)->title),
            QCoreApplication::translate("ReportsPage", row->of),
            QCoreApplication::translate("ReportsPage", row->tells)});
    }
    return new WordsTable(
        {ReportsPage::tr("Report"), ReportsPage::tr("About"), ReportsPage::tr("What it tells")}, std::move(rows));
}

bool isReport(Resource resource)
{
    const auto all = reportPlaces();
    return std::any_of(
        all.begin(), all.end(), [resource](const RecordPlace &place) { return place.resource == resource; });
}

} // namespace

ReportsPage::ReportsPage(const PlaceContext &context, QWidget *parent)
    : WordsPage(tr("Reports"), tr("Filter the reports"), tableOf(thereOn(*context.platform)), parent)
    , m_reports(thereOn(*context.platform))
{
    setObjectName(u"reportsPage"_s);
    for (const int column : {0, 1})
        table().horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    connect(&table(), &RowTableView::opened, this, &ReportsPage::open);
}

// What has a place of its own in the sidebar is no reason for this one.
bool ReportsPage::hasAny(Platform &platform)
{
    const std::vector<Resource> there = thereOn(platform);
    return std::any_of(there.begin(), there.end(), isReport);
}

void ReportsPage::open(int row)
{
    Q_EMIT listRequested({m_reports[rows().rowAt(row)], {}}, {});
}

void ReportsPage::perform(Act act)
{
    if (act == Act::Open)
        open(table().currentIndex().row());
    else
        WordsPage::perform(act);
}

std::optional<QString> ReportsPage::whyNot(Act act) const
{
    if (act == Act::Open && rows().rowCount() > 0)
        return std::nullopt;
    return WordsPage::whyNot(act);
}

} // namespace postroom
