// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/servicehistory.h"

#include "domain/shape.h"

namespace postroom {

namespace {

// clang-format off
constexpr Field serviceHistoryFields[] {
    field<&ServiceHistory::id>("id", FieldRole::Id),
    field<&ServiceHistory::version>("version"),
    field<&ServiceHistory::name>("name"),
    field<&ServiceHistory::active>("active"),
    field<&ServiceHistory::restricted>("restricted"),
    field<&ServiceHistory::emailMessageLimit>("emailMessageLimit"),
    field<&ServiceHistory::smsMessageLimit>("smsMessageLimit"),
    field<&ServiceHistory::letterMessageLimit>("letterMessageLimit"),
    field<&ServiceHistory::customEmailSenderName>("customEmailSenderName"),
    field<&ServiceHistory::emailSenderLocalPart>("emailSenderLocalPart"),
    field<&ServiceHistory::createdById>("createdById"),
    field<&ServiceHistory::createdAt>("createdAt"),
    field<&ServiceHistory::updatedAt>("updatedAt", FieldRole::Sort),
};

constexpr Shape::Entry serviceHistoryInternalEntries[] {
    {"active", "active"},
    {"created_at", "createdAt"},
    {"created_by_id", "createdById"},
    {"custom_email_sender_name", "customEmailSenderName"},
    {"email_message_limit", "emailMessageLimit"},
    {"email_sender_local_part", "emailSenderLocalPart"},
    {"id", "id"},
    {"letter_message_limit", "letterMessageLimit"},
    {"name", "name"},
    {"restricted", "restricted"},
    {"sms_message_limit", "smsMessageLimit"},
    {"updated_at", "updatedAt"},
    {"version", "version"},
};

constexpr Field apiKeyHistoryFields[] {
    field<&ApiKeyHistory::id>("id", FieldRole::Id),
    field<&ApiKeyHistory::serviceId>("serviceId"),
    field<&ApiKeyHistory::name>("name"),
    field<&ApiKeyHistory::expiryDate>("expiryDate"),
    field<&ApiKeyHistory::createdById>("createdById"),
    field<&ApiKeyHistory::createdAt>("createdAt"),
    field<&ApiKeyHistory::updatedAt>("updatedAt", FieldRole::Sort),
};

constexpr Shape::Entry apiKeyHistoryInternalEntries[] {
    {"created_at", "createdAt"},
    {"created_by_id", "createdById"},
    {"expiry_date", "expiryDate"},
    {"id", "id"},
    {"name", "name"},
    {"service_id", "serviceId"},
    {"updated_at", "updatedAt"},
};
// clang-format on

} // namespace

const RecordType &ServiceHistory::type()
{
    return typeMadeOnce<ServiceHistory, serviceHistoryFields>("service-history", &ServiceHistory::internalShape);
}

const Shape &ServiceHistory::internalShape()
{
    return shapeMadeOnce<ServiceHistory, serviceHistoryInternalEntries>("internal");
}

const RecordType &ApiKeyHistory::type()
{
    return typeMadeOnce<ApiKeyHistory, apiKeyHistoryFields>("api-key-history", &ApiKeyHistory::internalShape);
}

const Shape &ApiKeyHistory::internalShape()
{
    return shapeMadeOnce<ApiKeyHistory, apiKeyHistoryInternalEntries>("internal");
}

} // namespace postroom
