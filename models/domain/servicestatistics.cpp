// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/servicestatistics.h"

#include "domain/shape.h"

namespace postroom {

namespace {

// clang-format off
constexpr Field fields[] {
    field<&ServiceStatistics::emailRequested>("emailRequested"),
    field<&ServiceStatistics::emailDelivered>("emailDelivered"),
    field<&ServiceStatistics::emailFailed>("emailFailed"),
    field<&ServiceStatistics::smsRequested>("smsRequested"),
    field<&ServiceStatistics::smsDelivered>("smsDelivered"),
    field<&ServiceStatistics::smsFailed>("smsFailed"),
    field<&ServiceStatistics::letterRequested>("letterRequested"),
    field<&ServiceStatistics::letterDelivered>("letterDelivered"),
    field<&ServiceStatistics::letterFailed>("letterFailed"),
};

constexpr Shape::Entry internalEntries[] {
    {"email.delivered", "emailDelivered"},
    {"email.failed", "emailFailed"},
    {"email.requested", "emailRequested"},
    {"letter.delivered", "letterDelivered"},
    {"letter.failed", "letterFailed"},
    {"letter.requested", "letterRequested"},
    {"sms.delivered", "smsDelivered"},
    {"sms.failed", "smsFailed"},
    {"sms.requested", "smsRequested"},
};
// clang-format on

} // namespace

const RecordType &ServiceStatistics::type()
{
    return typeMadeOnce<ServiceStatistics, fields>("service-statistics", &ServiceStatistics::internalShape);
}

const Shape &ServiceStatistics::internalShape()
{
    return shapeMadeOnce<ServiceStatistics, internalEntries>("internal");
}

} // namespace postroom
