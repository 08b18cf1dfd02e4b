// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/service.h"

#include "domain/shape.h"

namespace postroom {

namespace {

// clang-format off
constexpr Field serviceCallbackFields[] {
    field<&ServiceCallback::callbackId>("callbackId", FieldRole::Id),
    field<&ServiceCallback::callbackType>("callbackType"),
};

constexpr Shape::Entry serviceCallbackEntries[] {
    {"callback_id", "callbackId"},
    {"callback_type", "callbackType"},
};

constexpr Field fields[] {
    field<&Service::id>("id", FieldRole::Id),
    field<&Service::name>("name"),
    field<&Service::active>("active"),
    field<&Service::restricted>("restricted"),
    field<&Service::createdBy>("createdBy"),
    field<&Service::organisation>("organisation"),
    field<&Service::organisationType>("organisationType"),
    field<&Service::permissions>("permissions"),
    field<&Service::emailBranding>("emailBranding"),
    field<&Service::letterBranding>("letterBranding"),
    field<&Service::customEmailSenderName>("customEmailSenderName"),
    field<&Service::emailSenderLocalPart>("emailSenderLocalPart"),
    field<&Service::confirmedEmailSenderName>("confirmedEmailSenderName"),
    field<&Service::emailMessageLimit>("emailMessageLimit"),
    field<&Service::smsMessageLimit>("smsMessageLimit"),
    field<&Service::letterMessageLimit>("letterMessageLimit"),
    field<&Service::internationalSmsMessageLimit>("internationalSmsMessageLimit"),
    field<&Service::rateLimit>("rateLimit"),
    field<&Service::prefixSms>("prefixSms"),
    field<&Service::contactLink>("contactLink"),
    field<&Service::consentToResearch>("consentToResearch"),
    field<&Service::countAsLive>("countAsLive"),
    field<&Service::goLiveAt>("goLiveAt"),
    field<&Service::goLiveUser>("goLiveUser"),
    field<&Service::hasActiveGoLiveRequest>("hasActiveGoLiveRequest"),
    field<&Service::confirmedUnique>("confirmedUnique"),
    field<&Service::volumeSms>("volumeSms"),
    field<&Service::volumeEmail>("volumeEmail"),
    field<&Service::volumeLetter>("volumeLetter"),
    field<&Service::notes>("notes"),
    field<&Service::purchaseOrderNumber>("purchaseOrderNumber"),
    field<&Service::billingContactNames>("billingContactNames"),
    field<&Service::billingContactEmailAddresses>("billingContactEmailAddresses"),
    field<&Service::billingReference>("billingReference"),
    field<&Service::serviceCallbackApi>("serviceCallbackApi"),
    field<&Service::createdAt>("createdAt", FieldRole::Sort),
    field<&Service::updatedAt>("updatedAt"),
    field<&Service::complaints>("complaints"),
    field<&Service::letterContacts>("letterContacts"),
    field<&Service::unsubscribeRequestReports>("unsubscribeRequestReports"),
    field<&Service::unsubscribeRequests>("unsubscribeRequests"),
    field<&Service::dataRetention>("dataRetention"),
    field<&Service::notificationType>("notificationType"),
    field<&Service::smsRequested>("smsRequested"),
    field<&Service::smsDelivered>("smsDelivered"),
    field<&Service::smsFailed>("smsFailed"),
    field<&Service::emailRequested>("emailRequested"),
    field<&Service::emailDelivered>("emailDelivered"),
    field<&Service::emailFailed>("emailFailed"),
    field<&Service::letterRequested>("letterRequested"),
    field<&Service::letterDelivered>("letterDelivered"),
    field<&Service::letterFailed>("letterFailed"),
};

constexpr Shape::Entry internalEntries[] {
    {"active", "active"},
    {"billing_contact_email_addresses", "billingContactEmailAddresses"},
    {"billing_contact_names", "billingContactNames"},
    {"billing_reference", "billingReference"},
    {"confirmed_email_sender_name", "confirmedEmailSenderName"},
    {"confirmed_unique", "confirmedUnique"},
    {"consent_to_research", "consentToResearch"},
    {"contact_link", "contactLink"},
    {"count_as_live", "countAsLive"},
    {"created_by", "createdBy"},
    {"custom_email_sender_name", "customEmailSenderName"},
    {"email_branding", "emailBranding"},
    {"email_message_limit", "emailMessageLimit"},
    {"email_sender_local_part", "emailSenderLocalPart"},
    {"go_live_at", "goLiveAt", Spelling::SpaceMicros},
    {"go_live_user", "goLiveUser"},
    {"has_active_go_live_request", "hasActiveGoLiveRequest"},
    {"id", "id"},
    {"international_sms_message_limit", "internationalSmsMessageLimit"},
    {"letter_branding", "letterBranding"},
    {"letter_message_limit", "letterMessageLimit"},
    {"name", "name"},
    {"notes", "notes"},
    {"organisation", "organisation"},
    {"organisation_type", "organisationType"},
    {"permissions", "permissions"},
    {"prefix_sms", "prefixSms"},
    {"purchase_order_number", "purchaseOrderNumber"},
    {"rate_limit", "rateLimit"},
    {"restricted", "restricted"},
    {"service_callback_api", "serviceCallbackApi"},
    {"sms_message_limit", "smsMessageLimit"},
    {"volume_email", "volumeEmail"},
    {"volume_letter", "volumeLetter"},
    {"volume_sms", "volumeSms"},
};
constexpr Shape::Entry detailedEntries[] {
    {"active", "active"},
    {"billing_contact_email_addresses", "billingContactEmailAddresses"},
    {"billing_contact_names", "billingContactNames"},
    {"billing_reference", "billingReference"},
    {"complaints", "complaints"},
    {"confirmed_email_sender_name", "confirmedEmailSenderName"},
    {"confirmed_unique", "confirmedUnique"},
    {"consent_to_research", "consentToResearch"},
    {"contact_link", "contactLink"},
    {"count_as_live", "countAsLive"},
    {"created_at", "createdAt"},
    {"custom_email_sender_name", "customEmailSenderName"},
    {"data_retention", "dataRetention"},
    {"email_sender_local_part", "emailSenderLocalPart"},
    {"go_live_at", "goLiveAt"},
    {"go_live_user", "goLiveUser"},
    {"has_active_go_live_request", "hasActiveGoLiveRequest"},
    {"id", "id"},
    {"international_sms_message_limit", "internationalSmsMessageLimit"},
    {"letter_branding", "letterBranding"},
    {"letter_contacts", "letterContacts"},
    {"name", "name"},
    {"notes", "notes"},
    {"organisation", "organisation"},
    {"organisation_type", "organisationType"},
    {"prefix_sms", "prefixSms"},
    {"purchase_order_number", "purchaseOrderNumber"},
    {"restricted", "restricted"},
    {"service_callback_api", "serviceCallbackApi"},
    {"statistics.email.delivered", "emailDelivered"},
    {"statistics.email.failed", "emailFailed"},
    {"statistics.email.requested", "emailRequested"},
    {"statistics.letter.delivered", "letterDelivered"},
    {"statistics.letter.failed", "letterFailed"},
    {"statistics.letter.requested", "letterRequested"},
    {"statistics.sms.delivered", "smsDelivered"},
    {"statistics.sms.failed", "smsFailed"},
    {"statistics.sms.requested", "smsRequested"},
    {"unsubscribe_request_reports", "unsubscribeRequestReports"},
    {"unsubscribe_requests", "unsubscribeRequests"},
    {"updated_at", "updatedAt"},
    {"volume_email", "volumeEmail"},
    {"volume_letter", "volumeLetter"},
    {"volume_sms", "volumeSms"},
};
constexpr Shape::Entry detailedRowEntries[] {
    {"active", "active"},
    {"created_at", "createdAt", Spelling::Http},
    {"id", "id"},
    {"name", "name"},
    {"notification_type", "notificationType"},
    {"restricted", "restricted"},
    {"statistics.email.delivered", "emailDelivered"},
    {"statistics.email.failed", "emailFailed"},
    {"statistics.email.requested", "emailRequested"},
    {"statistics.letter.delivered", "letterDelivered"},
    {"statistics.letter.failed", "letterFailed"},
    {"statistics.letter.requested", "letterRequested"},
    {"statistics.sms.delivered", "smsDelivered"},
    {"statistics.sms.failed", "smsFailed"},
    {"statistics.sms.requested", "smsRequested"},
};

constexpr Shape::Entry foundEntries[] {
    {"active", "active"},
    {"id", "id"},
    {"name", "name"},
    {"restricted", "restricted"},
};

constexpr Shape::Entry keyEntries[] {
    {"id", "id"},
    {"key_name", "name"},
};
// clang-format on

} // namespace

const RecordType &Service::type()
{
    return typeMadeOnce<Service, fields>("service", &Service::internalShape);
}

const Shape &Service::internalShape()
{
    return shapeMadeOnce<Service, internalEntries>("internal");
}

const Shape &Service::detailedShape()
{
    return shapeMadeOnce<Service, detailedEntries>("detailed");
}

const Shape &Service::detailedRowShape()
{
    return shapeMadeOnce<Service, detailedRowEntries>("detailed-row");
}

const Shape &Service::foundShape()
{
    return shapeMadeOnce<Service, foundEntries>("found");
}

const Shape &Service::keyShape()
{
    return shapeMadeOnce<Service, keyEntries>("key");
}

const RecordType &ServiceCallback::type()
{
    return typeMadeOnce<ServiceCallback, serviceCallbackFields>("service-callback", &ServiceCallback::internalShape);
}

const Shape &ServiceCallback::internalShape()
{
    return shapeMadeOnce<ServiceCallback, serviceCallbackEntries>("internal");
}

} // namespace postroom
