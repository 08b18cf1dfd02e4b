// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sender.h"
#include "domain/servicehistory.h"
#include "tables/cells.h"
#include "tables/columnrows.h"
#include "text/times.h"

#include <array>
#include <QCoreApplication>

namespace postroom {

namespace {

constexpr char status[] = "status", type[] = "templateType", messageType[] = "notificationType",
               statusGroup[] = "notificationStatus", text[] = "text", phoneNumbers[] = "phoneNumbers",
               contactMobile[] = "contactMobile";

QString changesCell(const Record &record, const ColumnContext &)
{
    return static_cast<const ServiceHistory &>(record).changes;
}

QString changedAtCell(const Record &record, const ColumnContext &context)
{
    const auto &version = static_cast<const ServiceHistory &>(record);
    const auto moment = version.updatedAt ? version.updatedAt : version.createdAt;
    return moment ? momentText(*moment, context.now, context.zone) : QString();
}

// The number by which replies come; its id where the number could not be read.
QString receivingCell(const Record &record, const ColumnContext &)
{
    const auto &sender = static_cast<const Sender &>(record);
    return sender.inboundNumber.isEmpty() ? sender.inboundNumberId : phoneText(sender.inboundNumber);
}

using Kind = Column::Kind;
using Room = Column::Room;

// clang-format off
constexpr Column idColumn {"id", QT_TRANSLATE_NOOP("Columns", "Id"), Kind::Id, "id", Room::Middle, 36, false};

constexpr std::array guestColumns {
    Column{"emailAddresses", QT_TRANSLATE_NOOP("Columns", "Email addresses"), Kind::Text, "emailAddresses", Room::Give, 50},
    Column{"phoneNumbers", QT_TRANSLATE_NOOP("Columns", "Phone numbers"), Kind::Text, "phoneNumbers", Room::Give, 40, true, phonesCell<phoneNumbers>},
};

constexpr std::array senderColumns {
    Column{"text", QT_TRANSLATE_NOOP("Columns", "Address"), Kind::Text, "text", Room::Give, 50},
    Column{"isDefault", QT_TRANSLATE_NOOP("Columns", "Default"), Kind::Text, "isDefault", Room::Keep, 8},
    Column{"createdAt", QT_TRANSLATE_NOOP("Columns", "Created"), Kind::Moment, "createdAt", Room::Keep, 24, false},
    Column{"updatedAt", QT_TRANSLATE_NOOP("Columns", "Changed"), Kind::Moment, "updatedAt", Room::Keep, 24, false},
    idColumn,
};

constexpr std::array smsSenderColumns {
    Column{"text", QT_TRANSLATE_NOOP("Columns", "Sender"), Kind::Text, "text", Room::Give, 20, true, phoneCell<text>},
    Column{"isDefault", QT_TRANSLATE_NOOP("Columns", "Default"), Kind::Text, "isDefault", Room::Keep, 8},
    Column{"inboundNumberId", QT_TRANSLATE_NOOP("Columns", "Receives with"), Kind::Text, "inboundNumberId", Room::Middle, 18, true, receivingCell},
    Column{"createdAt", QT_TRANSLATE_NOOP("Columns", "Created"), Kind::Moment, "createdAt", Room::Keep, 24, false},
    Column{"updatedAt", QT_TRANSLATE_NOOP("Columns", "Changed"), Kind::Moment, "updatedAt", Room::Keep, 24, false},
    idColumn,
};

constexpr std::array callbackColumns {
    Column{"url", QT_TRANSLATE_NOOP("Columns", "Web address"), Kind::Text, "url", Room::Give, 60},
    Column{"createdAt", QT_TRANSLATE_NOOP("Columns", "Created"), Kind::Moment, "createdAt", Room::Keep, 24},
    Column{"updatedAt", QT_TRANSLATE_NOOP("Columns", "Changed"), Kind::Moment, "updatedAt", Room::Keep, 24},
    Column{"updatedById", QT_TRANSLATE_NOOP("Columns", "Changed by"), Kind::Id, "updatedById", Room::Middle, 36, false},
    idColumn,
};

constexpr std::array contactListColumns {
    Column{"originalFileName", QT_TRANSLATE_NOOP("Columns", "File"), Kind::Text, "originalFileName", Room::Give, 34},
    Column{"templateType", QT_TRANSLATE_NOOP("Columns", "Type"), Kind::Type, "templateType", Room::Keep, 14, true, nullptr, messageTypeLook<type>},
    Column{"rowCount", QT_TRANSLATE_NOOP("Columns", "Recipients"), Kind::Number, "rowCount", Room::Keep, 11},
    Column{"recentJobCount", QT_TRANSLATE_NOOP("Columns", "Used lately"), Kind::Number, "recentJobCount", Room::Keep, 12},
    Column{"createdBy", QT_TRANSLATE_NOOP("Columns", "Uploaded by"), Kind::Text, "createdBy", Room::Give, 22},
    Column{"createdAt", QT_TRANSLATE_NOOP("Columns", "Uploaded"), Kind::Moment, "createdAt", Room::Keep, 24},
    Column{"hasJobs", QT_TRANSLATE_NOOP("Columns", "Used"), Kind::Text, "hasJobs", Room::Keep, 8, false},
    idColumn,
};

constexpr std::array joinRequestColumns {
    Column{"requesterName", QT_TRANSLATE_NOOP("Columns", "Name"), Kind::Text, "requesterName", Room::Give, 24},
    Column{"requesterEmailAddress", QT_TRANSLATE_NOOP("Columns", "Email address"), Kind::Text, "requesterEmailAddress", Room::Give, 34},
    Column{"status", QT_TRANSLATE_NOOP("Columns", "State"), Kind::Status, "status", Room::Keep, 22, true, nullptr, wordsLook<Vocabulary::JoinRequest, status>},
    Column{"reason", QT_TRANSLATE_NOOP("Columns", "Reason"), Kind::Text, "reason", Room::Give, 40},
    Column{"createdAt", QT_TRANSLATE_NOOP("Columns", "Asked"), Kind::Moment, "createdAt", Room::Keep, 24},
    Column{"statusChangedByName", QT_TRANSLATE_NOOP("Columns", "Decided by"), Kind::Text, "statusChangedByName", Room::Give, 24},
    Column{"statusChangedAt", QT_TRANSLATE_NOOP("Columns", "Decided"), Kind::Moment, "statusChangedAt", Room::Keep, 24},
    Column{"requesterId", QT_TRANSLATE_NOOP("Columns", "Person"), Kind::Id, "requesterId", Room::Middle, 36, false},
    idColumn,
};

constexpr std::array reportColumns {
    Column{"notificationType", QT_TRANSLATE_NOOP("Columns", "Type"), Kind::Type, "notificationType", Room::Keep, 14, true, nullptr, messageTypeLook<messageType>},
    Column{"notificationStatus", QT_TRANSLATE_NOOP("Columns", "Status"), Kind::Text, "notificationStatus", Room::Keep, 12, true, nullptr, wordsLook<Vocabulary::StatusGroups, statusGroup>},
    Column{"status", QT_TRANSLATE_NOOP("Columns", "State"), Kind::Status, "status", Room::Keep, 18, true, nullptr, wordsLook<Vocabulary::ReportRequest, status>},
    Column{"createdAt", QT_TRANSLATE_NOOP("Columns", "Asked"), Kind::Moment, "createdAt", Room::Keep, 24},
    Column{"updatedAt", QT_TRANSLATE_NOOP("Columns", "Changed"), Kind::Moment, "updatedAt", Room::Keep, 24},
    Column{"userId", QT_TRANSLATE_NOOP("Columns", "Person"), Kind::Id, "userId", Room::Middle, 36, false},
    idColumn,
};

constexpr Column versionColumn {"version", QT_TRANSLATE_NOOP("Columns", "Version"), Kind::Number, "version", Room::Keep, 8};

constexpr std::array serviceHistoryColumns {
    versionColumn,
    Column{"name", QT_TRANSLATE_NOOP("Columns", "Name"), Kind::Text, "name", Room::Give, 34},
    Column{"restricted", QT_TRANSLATE_NOOP("Columns", "Trial mode"), Kind::Text, "restricted", Room::Keep, 11},
    Column{"active", QT_TRANSLATE_NOOP("Columns", "Active"), Kind::Text, "active", Room::Keep, 8},
    Column{"emailMessageLimit", QT_TRANSLATE_NOOP("Columns", "Emails a day"), Kind::Number, "emailMessageLimit", Room::Keep, 13},
    Column{"smsMessageLimit", QT_TRANSLATE_NOOP("Columns", "Texts a day"), Kind::Number, "smsMessageLimit", Room::Keep, 13},
    Column{"letterMessageLimit", QT_TRANSLATE_NOOP("Columns", "Letters a day"), Kind::Number, "letterMessageLimit", Room::Keep, 13},
    Column{"updatedAt", QT_TRANSLATE_NOOP("Columns", "Changed"), Kind::Moment, "updatedAt", Room::Keep, 24},
    Column{"createdById", QT_TRANSLATE_NOOP("Columns", "Changed by"), Kind::Id, "createdById", Room::Middle, 36, false},
    Column{"createdAt", QT_TRANSLATE_NOOP("Columns", "Created"), Kind::Moment, "createdAt", Room::Keep, 24, false},
    Column{"customEmailSenderName", QT_TRANSLATE_NOOP("Columns", "Email sender name"), Kind::Text, "customEmailSenderName", Room::Give, 24, false},
    Column{"emailSenderLocalPart", QT_TRANSLATE_NOOP("Columns", "Email sender"), Kind::Text, "emailSenderLocalPart", Room::Give, 24, false},
};

constexpr std::array changesColumns {
    Column{"updatedAt", QT_TRANSLATE_NOOP("Columns", "Changed"), Kind::Text, "updatedAt", Room::Keep, 26, true, changedAtCell},
    Column{"changes", QT_TRANSLATE_NOOP("Columns", "What changed"), Kind::Text, "version", Room::Give, 60, true, changesCell},
    Column{"changedBy", QT_TRANSLATE_NOOP("Columns", "Changed by"), Kind::Text, "createdById", Room::Give, 24, true, personCell<ServiceHistory, &ServiceHistory::changedByName, &ServiceHistory::createdById>},
    versionColumn,
    Column{"name", QT_TRANSLATE_NOOP("Columns", "Name"), Kind::Text, "name", Room::Give, 34, false},
};

constexpr std::array keyHistoryColumns {
    Column{"name", QT_TRANSLATE_NOOP("Columns", "Name"), Kind::Text, "name", Room::Give, 34},
    Column{"createdAt", QT_TRANSLATE_NOOP("Columns", "Created"), Kind::Moment, "createdAt", Room::Keep, 24},
    Column{"expiryDate", QT_TRANSLATE_NOOP("Columns", "Revoked"), Kind::Moment, "expiryDate", Room::Keep, 24},
    Column{"createdById", QT_TRANSLATE_NOOP("Columns", "Created or revoked by"), Kind::Text, "createdById", Room::Give, 24, true, personCell<ApiKeyHistory, &ApiKeyHistory::createdByName, &ApiKeyHistory::createdById>},
    Column{"updatedAt", QT_TRANSLATE_NOOP("Columns", "Changed"), Kind::Moment, "updatedAt", Room::Keep, 24, false},
    idColumn,
};

constexpr std::array statisticsColumns {
    Column{"emailRequested", QT_TRANSLATE_NOOP("Columns", "Emails, sent"), Kind::Number, "emailRequested", Room::Keep, 18},
    Column{"emailDelivered", QT_TRANSLATE_NOOP("Columns", "Emails, delivered"), Kind::Number, "emailDelivered", Room::Keep, 18},
    Column{"emailFailed", QT_TRANSLATE_NOOP("Columns", "Emails, failed"), Kind::Number, "emailFailed", Room::Keep, 18},
    Column{"smsRequested", QT_TRANSLATE_NOOP("Columns", "Texts, sent"), Kind::Number, "smsRequested", Room::Keep, 18},
    Column{"smsDelivered", QT_TRANSLATE_NOOP("Columns", "Texts, delivered"), Kind::Number, "smsDelivered", Room::Keep, 18},
    Column{"smsFailed", QT_TRANSLATE_NOOP("Columns", "Texts, failed"), Kind::Number, "smsFailed", Room::Keep, 18},
    Column{"letterRequested", QT_TRANSLATE_NOOP("Columns", "Letters, sent"), Kind::Number, "letterRequested", Room::Keep, 18},
    Column{"letterDelivered", QT_TRANSLATE_NOOP("Columns", "Letters, delivered"), Kind::Number, "letterDelivered", Room::Keep, 18},
    Column{"letterFailed", QT_TRANSLATE_NOOP("Columns", "Letters, failed"), Kind::Number, "letterFailed", Room::Keep, 18},
};

constexpr std::array liveServiceColumns {
    Column{"serviceName", QT_TRANSLATE_NOOP("Columns", "Service"), Kind::Text, "serviceName", Room::Give, 34},
    Column{"organisationName", QT_TRANSLATE_NOOP("Columns", "Organisation"), Kind::Text, "organisationName", Room::Give, 30},
    Column{"liveDate", QT_TRANSLATE_NOOP("Columns", "Live since"), Kind::Moment, "liveDate", Room::Keep, 24},
    Column{"emailTotals", QT_TRANSLATE_NOOP("Columns", "Emails"), Kind::Number, "emailTotals", Room::Keep, 12},
    Column{"smsTotals", QT_TRANSLATE_NOOP("Columns", "Texts"), Kind::Number, "smsTotals", Room::Keep, 12},
    Column{"letterTotals", QT_TRANSLATE_NOOP("Columns", "Letters"), Kind::Number, "letterTotals", Room::Keep, 12},
    Column{"organisationType", QT_TRANSLATE_NOOP("Columns", "Organisation type"), Kind::Text, "organisationType", Room::Give, 18, false, organisationTypeCell},
    Column{"contactName", QT_TRANSLATE_NOOP("Columns", "Contact"), Kind::Text, "contactName", Room::Give, 24, false},
    Column{"contactEmail", QT_TRANSLATE_NOOP("Columns", "Email address"), Kind::Text, "contactEmail", Room::Give, 34, false},
    Column{"contactMobile", QT_TRANSLATE_NOOP("Columns", "Mobile number"), Kind::Text, "contactMobile", Room::Give, 18, false, phoneCell<contactMobile>},
    Column{"consentToResearch", QT_TRANSLATE_NOOP("Columns", "Takes part in research"), Kind::Text, "consentToResearch", Room::Keep, 22, false},
    Column{"emailVolumeIntent", QT_TRANSLATE_NOOP("Columns", "Emails planned"), Kind::Number, "emailVolumeIntent", Room::Keep, 15, false},
    Column{"smsVolumeIntent", QT_TRANSLATE_NOOP("Columns", "Texts planned"), Kind::Number, "smsVolumeIntent", Room::Keep, 15, false},
    Column{"letterVolumeIntent", QT_TRANSLATE_NOOP("Columns", "Letters planned"), Kind::Number, "letterVolumeIntent", Room::Keep, 15, false},
    Column{"freeSmsFragmentLimit", QT_TRANSLATE_NOOP("Columns", "Free text fragments"), Kind::Number, "freeSmsFragmentLimit", Room::Keep, 20, false},
    Column{"serviceId", QT_TRANSLATE_NOOP("Columns", "Id"), Kind::Id, "serviceId", Room::Middle, 36, false},
};

constexpr std::array monthlyDataColumns {
    Column{"month", QT_TRANSLATE_NOOP("Columns", "Month"), Kind::Text, "month", Room::Keep, 16, true, monthCell, nullptr, nullptr, nullptr, {}, monthOrder},
    lasting({"serviceName", QT_TRANSLATE_NOOP("Columns", "Service"), Kind::Text, "serviceName", Room::Give, 34}),
    Column{"notificationType", QT_TRANSLATE_NOOP("Columns", "Type"), Kind::Type, "notificationType", Room::Keep, 14, true, nullptr, messageTypeLook<messageType>},
    Column{"sending", QT_TRANSLATE_NOOP("Columns", "Sending"), Kind::Number, "sending", Room::Keep, 10},
    Column{"delivered", QT_TRANSLATE_NOOP("Columns", "Delivered"), Kind::Number, "delivered", Room::Keep, 10},
    lasting({"technicalFailure", QT_TRANSLATE_NOOP("Columns", "Technical failures"), Kind::Number, "technicalFailure", Room::Keep, 18}),
    lasting({"temporaryFailure", QT_TRANSLATE_NOOP("Columns", "Temporary failures"), Kind::Number, "temporaryFailure", Room::Keep, 18}),
    lasting({"permanentFailure", QT_TRANSLATE_NOOP("Columns", "Permanent failures"), Kind::Number, "permanentFailure", Room::Keep, 18}),
    Column{"sent", QT_TRANSLATE_NOOP("Columns", "Sent abroad"), Kind::Number, "sent", Room::Keep, 12},
    Column{"serviceId", QT_TRANSLATE_NOOP("Columns", "Service id"), Kind::Id, "serviceId", Room::Middle, 36, false},
};

constexpr std::array tables {
    ResourceColumns{Resource::GuestList, guestColumns},
    ResourceColumns{Resource::EmailReplyTo, senderColumns},
    ResourceColumns{Resource::LetterContacts, senderColumns},
    ResourceColumns{Resource::SmsSenders, smsSenderColumns},
    ResourceColumns{Resource::CallbackApis, callbackColumns},
    ResourceColumns{Resource::ContactLists, contactListColumns},
    ResourceColumns{Resource::ServiceJoinRequests, joinRequestColumns},
    ResourceColumns{Resource::ReportRequests, reportColumns},
    ResourceColumns{Resource::ServiceHistory, serviceHistoryColumns},
    ResourceColumns{Resource::ApiKeyHistory, keyHistoryColumns},
    ResourceColumns{Resource::ServiceStatistics, statisticsColumns},
    ResourceColumns{Resource::LiveServices, liveServiceColumns},
    ResourceColumns{Resource::MonthlyDataByService, monthlyDataColumns},
};
// clang-format on

} // namespace

std::span<const Column> serviceChangesColumns()
{
    return changesColumns;
}

std::span<const ResourceColumns> settingsColumns()
{
    return tables;
}

} // namespace postroom
