// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/performancedashboard.h"

#include "domain/shape.h"

namespace postroom {

namespace {

// clang-format off
constexpr Field dayByTypeFields[] {
    field<&DayByType::date>("date"),
    field<&DayByType::emails>("emails"),
    field<&DayByType::letters>("letters"),
    field<&DayByType::sms>("sms"),
};

constexpr Shape::Entry dayByTypeInternalEntries[] {
    {"date", "date"},
    {"emails", "emails"},
    {"letters", "letters"},
    {"sms", "sms"},
};

constexpr Field processingTimeFields[] {
    field<&ProcessingTime::date>("date"),
    field<&ProcessingTime::percentageUnder10Seconds>("percentageUnder10Seconds"),
};

constexpr Shape::Entry processingTimeInternalEntries[] {
    {"date", "date"},
    {"percentage_under_10_seconds", "percentageUnder10Seconds", Spelling::DecimalFloat},
};

constexpr Field dashboardServiceFields[] {
    field<&DashboardService::serviceId>("serviceId", FieldRole::Id),
    field<&DashboardService::serviceName>("serviceName"),
    field<&DashboardService::organisationId>("organisationId"),
    field<&DashboardService::organisationName>("organisationName"),
};

constexpr Shape::Entry dashboardServiceInternalEntries[] {
    {"organisation_id", "organisationId"},
    {"organisation_name", "organisationName"},
    {"service_id", "serviceId"},
    {"service_name", "serviceName"},
};

constexpr Field performanceDashboardFields[] {
    field<&PerformanceDashboard::totalNotifications>("totalNotifications"),
    field<&PerformanceDashboard::emailNotifications>("emailNotifications"),
    field<&PerformanceDashboard::smsNotifications>("smsNotifications"),
    field<&PerformanceDashboard::letterNotifications>("letterNotifications"),
    field<&PerformanceDashboard::liveServiceCount>("liveServiceCount"),
    field<&PerformanceDashboard::notificationsByType>("notificationsByType"),
    field<&PerformanceDashboard::processingTime>("processingTime"),
    field<&PerformanceDashboard::servicesUsingNotify>("servicesUsingNotify"),
};

constexpr Shape::Entry performanceDashboardInternalEntries[] {
    {"email_notifications", "emailNotifications"},
    {"letter_notifications", "letterNotifications"},
    {"live_service_count", "liveServiceCount"},
    {"notifications_by_type", "notificationsByType"},
    {"processing_time", "processingTime"},
    {"services_using_notify", "servicesUsingNotify"},
    {"sms_notifications", "smsNotifications"},
    {"total_notifications", "totalNotifications"},
};
// clang-format on

} // namespace

const RecordType &DayByType::type()
{
    return typeMadeOnce<DayByType, dayByTypeFields>("notifications-of-a-day", &DayByType::internalShape);
}

const Shape &DayByType::internalShape()
{
    return shapeMadeOnce<DayByType, dayByTypeInternalEntries>("internal");
}

const RecordType &ProcessingTime::type()
{
    return typeMadeOnce<ProcessingTime, processingTimeFields>("processing-time", &ProcessingTime::internalShape);
}

const Shape &ProcessingTime::internalShape()
{
    return shapeMadeOnce<ProcessingTime, processingTimeInternalEntries>("internal");
}

const RecordType &DashboardService::type()
{
    return typeMadeOnce<DashboardService, dashboardServiceFields>(
        "dashboard-service", &DashboardService::internalShape);
}

const Shape &DashboardService::internalShape()
{
    return shapeMadeOnce<DashboardService, dashboardServiceInternalEntries>("internal");
}

const RecordType &PerformanceDashboard::type()
{
    return typeMadeOnce<PerformanceDashboard, performanceDashboardFields>(
        "performance-dashboard", &PerformanceDashboard::internalShape);
}

const Shape &PerformanceDashboard::internalShape()
{
    return shapeMadeOnce<PerformanceDashboard, performanceDashboardInternalEntries>("internal");
}

} // namespace postroom
