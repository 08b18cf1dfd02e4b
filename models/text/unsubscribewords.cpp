// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/unsubscribewords.h"

#include "text/times.h"

#include <QCoreApplication>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct UnsubscribeWords {
    Q_DECLARE_TR_FUNCTIONS(UnsubscribeWords)
};

} // namespace

StatusWords unsubscribeReportWords(UnsubscribeReportState state)
{
    switch (state) {
    case UnsubscribeReportState::NotDownloaded:
        return {UnsubscribeWords::tr("Not downloaded"), "triangle-alert"_L1, Tone::Look};
    case UnsubscribeReportState::Downloaded:
        return {UnsubscribeWords::tr("Downloaded"), "loader"_L1, Tone::Moving};
    case UnsubscribeReportState::Completed:
        break;
    }
    return {UnsubscribeWords::tr("Completed"), "circle-check"_L1, Tone::Good};
}

QString unsubscribeReportTitle(
    const UnsubscribeReport &report, std::span<const UnsubscribeReport> reports, Instant now, const QTimeZone &zone)
{
    const auto words = [&](const std::optional<Instant> &moment) {
        if (!moment)
            return QString();
        return sharesDay(*moment, report, reports) ? momentText(*moment, now, zone) : dayText(*moment, now, zone);
    };
    const QString earliest = words(report.earliestTimestamp);
    const QString latest = words(report.latestTimestamp);
    if (earliest == latest || earliest.isEmpty())
        return latest;
    return UnsubscribeWords::tr("%1 – %2").arg(earliest, latest);
}

} // namespace postroom
