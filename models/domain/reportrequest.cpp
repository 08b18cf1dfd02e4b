// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reportrequest.h"

#include "domain/shape.h"

#include <algorithm>
#include <array>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

// clang-format off
constexpr Field fields[] {
    field<&ReportRequest::id>("id", FieldRole::Id),
    field<&ReportRequest::serviceId>("serviceId"),
    field<&ReportRequest::userId>("userId"),
    field<&ReportRequest::reportType>("reportType"),
    field<&ReportRequest::status>("status"),
    field<&ReportRequest::notificationType>("notificationType"),
    field<&ReportRequest::notificationStatus>("notificationStatus"),
    field<&ReportRequest::createdAt>("createdAt", FieldRole::Sort),
    field<&ReportRequest::updatedAt>("updatedAt"),
};

constexpr Shape::Entry internalEntries[] {
    {"created_at", "createdAt"},
    {"id", "id"},
    {"parameter.notification_status", "notificationStatus"},
    {"parameter.notification_type", "notificationType"},
    {"report_type", "reportType"},
    {"service_id", "serviceId"},
    {"status", "status"},
    {"updated_at", "updatedAt"},
    {"user_id", "userId"},
};
// clang-format on

struct StateRow {
    QLatin1StringView word;
    ReportState state;
};

constexpr std::array stateRows{
    StateRow{"pending"_L1, ReportState::UnderWay},
    StateRow{"in progress"_L1, ReportState::UnderWay},
    StateRow{"stored"_L1, ReportState::Stored},
    StateRow{"failed"_L1, ReportState::Failed},
    StateRow{"deleted"_L1, ReportState::Deleted},
};

} // namespace

const RecordType &ReportRequest::type()
{
    return typeMadeOnce<ReportRequest, fields>("report-request", &ReportRequest::internalShape);
}

const Shape &ReportRequest::internalShape()
{
    return shapeMadeOnce<ReportRequest, internalEntries>("internal");
}

ReportState reportState(QStringView status)
{
    const auto *found = std::find_if(
        stateRows.begin(), stateRows.end(), [status](const StateRow &row) { return status == row.word; });
    return found == stateRows.end() ? ReportState::Unknown : found->state;
}

QString reportFileKey(const ReportRequest &request)
{
    return u"notifications_report/%1.csv"_s.arg(request.id);
}

} // namespace postroom
