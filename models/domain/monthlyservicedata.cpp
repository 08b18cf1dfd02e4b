// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/monthlyservicedata.h"

#include "domain/shape.h"

namespace postroom {

namespace {

// clang-format off
constexpr Field fields[] {
    field<&MonthlyServiceData::month>("month"),
    field<&MonthlyServiceData::serviceId>("serviceId"),
    field<&MonthlyServiceData::serviceName>("serviceName"),
    field<&MonthlyServiceData::notificationType>("notificationType"),
    field<&MonthlyServiceData::sending>("sending"),
    field<&MonthlyServiceData::delivered>("delivered"),
    field<&MonthlyServiceData::technicalFailure>("technicalFailure"),
    field<&MonthlyServiceData::temporaryFailure>("temporaryFailure"),
    field<&MonthlyServiceData::permanentFailure>("permanentFailure"),
    field<&MonthlyServiceData::sent>("sent"),
};

constexpr Shape::Entry internalEntries[] {
    {"month", "month"},
    {"service_id", "serviceId"},
    {"service_name", "serviceName"},
    {"notification_type", "notificationType"},
    {"sending", "sending"},
    {"delivered", "delivered"},
    {"technical_failure", "technicalFailure"},
    {"temporary_failure", "temporaryFailure"},
    {"permanent_failure", "permanentFailure"},
    {"sent", "sent"},
};
// clang-format on

} // namespace

const RecordType &MonthlyServiceData::type()
{
    return typeMadeOnce<MonthlyServiceData, fields>("monthly-data-by-service", &MonthlyServiceData::internalShape);
}

const Shape &MonthlyServiceData::internalShape()
{
    return shapeMadeOnce<MonthlyServiceData, internalEntries>("internal");
}

} // namespace postroom
