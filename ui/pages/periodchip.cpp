// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/periodchip.h"

#include "text/numbers.h"
#include "text/times.h"

#include <array>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int yearsOffered = 3, april = 4;
constexpr std::array lastDays{7, 1, 30, 90};
constexpr QLatin1StringView otherDays("other");

QString idOfDays(QDate first, QDate last)
{
    return first.toString(Qt::ISODate) + u'/' + last.toString(Qt::ISODate);
}

QDate firstOfYear(int year)
{
    return {year, april, 1};
}

QString daysInWords(QDate first, QDate last)
{
    return first == last ? dayText(first)
                         : PeriodChip::tr("%1 to %2", "the first and the last day").arg(dayText(first), dayText(last));
}

QString yearInWords(int year)
{
    return PeriodChip::tr("April %1 to March %2").arg(year).arg(year + 1);
}

} // namespace

int financialYearOf(QDate day)
{
    return day.month() < april ? day.year() - 1 : day.year();
}

PeriodChip::PeriodChip(Period period, const Clock &clock, const QTimeZone &zone, QWidget *parent)
    : FilterChip(period == Period::Year ? tr("Year") : tr("Days"), parent)
    , m_period(period)
    , m_today(clock.now().toDateTime(zone).date())
{
    setObjectName(u"periodChip"_s);
    QList<FilterOption> options;
    if (period == Period::Year)
        options = yearOptions();
    else if (period == Period::LastDays)
        for (const int days : lastDays)
            options.append(
                {QString::number(days), days == 1 ? tr("Today") : tr("Last %1", "7 days").arg(daysText(days))});
    else
        options = dayOptions();
    const FilterOption usual = options.takeFirst();
    m_usual = usual.id;
    setUnsetWords(usual.words);
    setOptions(options);
    connect(this, &FilterChip::valueChanged, this, &PeriodChip::onValue);
}

QList<FilterOption> PeriodChip::yearOptions() const
{
    QList<FilterOption> options;
    const int current = financialYearOf(m_today);
    for (int year = current; year > current - yearsOffered; --year)
        options.append({QString::number(year), yearInWords(year)});
    return options;
}

QList<FilterOption> PeriodChip::dayOptions() const
{
    const QDate month(m_today.year(), m_today.month(), 1), last = month.addMonths(-1);
    const int year = financialYearOf(m_today);
    return {{idOfDays(month, m_today), tr("This month")}, {idOfDays(last, month.addDays(-1)), tr("Last month")},
        {idOfDays(firstOfYear(year), m_today), tr("This financial year")},
        {idOfDays(firstOfYear(year - 1), firstOfYear(year).addDays(-1)), tr("Last financial year")},
        {otherDays, tr("Other days…")}};
}

void PeriodChip::onValue(const QString &id)
{
    if (id != otherDays) {
        m_before = id;
        Q_EMIT periodChanged();
        return;
    }
    {
        const QSignalBlocker quiet(this);
        m_before.isEmpty() ? clear() : setValue(m_before, daysInWords(days().first, days().second));
    }
    Q_EMIT daysRequested();
}

std::pair<QDate, QDate> PeriodChip::days() const
{
    const QString id = m_before.isEmpty() ? m_usual : m_before;
    return {
        QDate::fromString(id.section(u'/', 0, 0), Qt::ISODate), QDate::fromString(id.section(u'/', 1, 1), Qt::ISODate)};
}

void PeriodChip::setDays(QDate first, QDate last)
{
    setValue(idOfDays(first, last), daysInWords(first, last));
}

QString PeriodChip::whyNot(QDate first, QDate last) const
{
    if (last < first)
        return tr("The last day lies before the first.");
    if (m_period == Period::DaysOfOneYear && financialYearOf(first) != financialYearOf(last))
        return tr("The platform counts this within one financial year, from April to March.");
    return {};
}

std::vector<Filter> PeriodChip::filters() const
{
    const QString id = m_before.isEmpty() ? m_usual : m_before;
    if (m_period == Period::Year)
        return {{FilterKey::Year, id}};
    if (m_period == Period::LastDays)
        return {{FilterKey::LimitDays, id}};
    return {{FilterKey::StartDate, id.section(u'/', 0, 0)}, {FilterKey::EndDate, id.section(u'/', 1, 1)}};
}

} // namespace postroom
