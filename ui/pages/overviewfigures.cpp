// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/overviewfigures.h"

#include "domain/organisationusage.h"
#include "domain/serviceusage.h"
#include "domain/tally.h"
#include "domain/templateusage.h"
#include "pages/periodchip.h"
#include "text/money.h"
#include "text/numbers.h"
#include "text/times.h"

#include <algorithm>
#include <numeric>
#include <QCoreApplication>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct Overviews {
    Q_DECLARE_TR_FUNCTIONS(Overviews)
};

// "12, the latest today at 11:05am"; `words` are those around number and moment.
QString tallyText(const OverviewContext &context, Resource resource, const char *words)
{
    const auto tallies = allOf<Tally>(context, resource);
    if (tallies.empty() || tallies.front().count.value_or(0) == 0)
        return context.read.stateOf(resource) == Gathered::State::Read ? Overviews::tr("None") : QString();
    const QString count = numberText(*tallies.front().count);
    return tallies.front().moment
        ? QCoreApplication::translate("Overviews", words)
              .arg(count, momentInSentence(*tallies.front().moment, context.now, context.zone))
        : count;
}

constexpr const char *latest = QT_TRANSLATE_NOOP("Overviews", "%1, the latest %2"),
                     *next = QT_TRANSLATE_NOOP("Overviews", "%1, the next %2");

std::optional<TemplateTotal> lastDaysTotal(const OverviewContext &context, QLatin1StringView type)
{
    const auto totals = totalsByType(allOf<TemplateStatistic>(context, Resource::TemplateStatistics));
    const auto found
        = std::find_if(totals.begin(), totals.end(), [type](const TemplateTotal &one) { return one.key == type; });
    return found == totals.end() ? std::nullopt : std::optional(*found);
}

// Of all services of an organisation.
template <typename Member> double sumOf(const OverviewContext &context, Member member)
{
    const auto rows = allOf<OrganisationUsage>(context, Resource::ServicesWithUsage);
    return std::accumulate(rows.begin(), rows.end(), 0.0,
        [member](double sum, const OrganisationUsage &row) { return sum + member(row); });
}

} // namespace

std::vector<Ask> dashboardAsks(const QString &service, QDate today)
{
    const std::vector<Filter> own{{FilterKey::Service, service}};
    std::vector<Ask> asks{
        {Query{Resource::TemplateStatistics, own}.with(FilterKey::LimitDays, u"7"_s)},
        {Query{Resource::YearlyUsageSummary, own}.with(FilterKey::Year, QString::number(financialYearOf(today)))},
    };
    for (const Resource count : {Resource::ScheduledJobStats, Resource::InboundSmsSummary,
             Resource::ReturnedLetterStatistics, Resource::UnsubscribeRequestStatistics})
        asks.push_back({{count, own}, QString()});
    return asks;
}

QString lastDaysOf(const OverviewContext &context, QLatin1StringView type)
{
    if (context.read.stateOf(Resource::TemplateStatistics) != Gathered::State::Read)
        return {};
    const auto found = lastDaysTotal(context, type);
    if (!found || found->requested == 0)
        return Overviews::tr("None");
    const QString words = Overviews::tr("%1, of which %2 failed", "numbers")
                              .arg(numberText(found->requested), numberText(found->failed));
    return isHighFailureShare(*found) ? Overviews::tr("%1: %2, more than 3%", "a sentence, a share")
                                            .arg(words, shareText(found->failed, found->requested))
                                      : words;
}

bool failedTooOften(const OverviewContext &context, QLatin1StringView type)
{
    const auto found = lastDaysTotal(context, type);
    return found && isHighFailureShare(*found);
}

QString scheduledText(const OverviewContext &context)
{
    return tallyText(context, Resource::ScheduledJobStats, next);
}

QString receivedCountText(const OverviewContext &context)
{
    return tallyText(context, Resource::InboundSmsSummary, latest);
}

QString returnedCountText(const OverviewContext &context)
{
    return tallyText(context, Resource::ReturnedLetterStatistics, latest);
}

QString unsubscribeCountText(const OverviewContext &context)
{
    return tallyText(context, Resource::UnsubscribeRequestStatistics, latest);
}

QString yearOf(const OverviewContext &context, QLatin1StringView type)
{
    if (context.read.stateOf(Resource::YearlyUsageSummary) != Gathered::State::Read)
        return {};
    qint64 sent = 0, free = 0;
    double cost = 0;
    for (const ServiceUsage &usage : allOf<ServiceUsage>(context, Resource::YearlyUsageSummary)) {
        if (usage.notificationType != type)
            continue;
        sent += usage.notificationsSent.value_or(0);
        free += usage.freeAllowanceUsed.value_or(0);
        cost += usage.cost.digits.toDouble();
    }
    if (type == "email"_L1)
        return numberText(sent);
    const QString words
        = Overviews::tr("%1 for %2", "a number of messages, a price").arg(numberText(sent), poundsText(cost));
    return free > 0 ? Overviews::tr("%1; %2 free of charge used", "a sentence, a number").arg(words, numberText(free))
                    : words;
}

QString yearEmailsText(const OverviewContext &context)
{
    return numberText(static_cast<qint64>(
        sumOf(context, [](const auto &row) { return static_cast<double>(row.emailsSent.value_or(0)); })));
}

QString yearTextsText(const OverviewContext &context)
{
    const auto units = static_cast<qint64>(
        sumOf(context, [](const auto &row) { return static_cast<double>(row.smsBillableUnits.value_or(0)); }));
    return Overviews::tr("%1 units for %2", "numbers, a price")
        .arg(numberText(units),
            poundsText(sumOf(context, [](const auto &row) { return row.smsCost.digits.toDouble(); })));
}

QString yearLettersText(const OverviewContext &context)
{
    return poundsText(sumOf(context, [](const auto &row) { return row.letterCost.digits.toDouble(); }));
}

} // namespace postroom
