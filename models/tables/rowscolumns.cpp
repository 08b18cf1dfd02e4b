// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/memberpermissions.h"
#include "domain/nightlyfact.h"
#include "domain/platformevent.h"
#include "tables/cells.h"
#include "tables/columnrows.h"
#include "text/eventwords.h"
#include "text/permissionwords.h"

#include <array>
#include <QCoreApplication>
#include <QUuid>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

using Kind = Column::Kind;
using Room = Column::Room;

QString validFromYearCell(const Record &record, const ColumnContext &)
{
    return yearIn(record, "validFromFinancialYearStart"_L1);
}

QString foldersCell(const Record &record, const ColumnContext &)
{
    return namesIn(record, "folders"_L1);
}

QString eventDetails(const Record &record, const ColumnContext &)
{
    return eventDetailsText(static_cast<const PlatformEvent &>(record).data);
}

QString grantedCell(const Record &record, const ColumnContext &)
{
    const auto &member = static_cast<const MemberPermissions &>(record);
    return permissionLabels(member.permissions.value_or(QStringList())).join(u", "_s);
}

// What was sent without a job has an id of nothing but zeros (database-schema, ft_notification_status).
QString jobCell(const Record &record, const ColumnContext &)
{
    const QString &job = static_cast<const StatusFact &>(record).jobId;
    return job == QUuid().toString(QUuid::WithoutBraces) ? QString() : job;
}

constexpr char eventType[] = "eventType", callbackType[] = "callbackType", validFrom[] = "validFrom",
               validUntil[] = "validUntil", postClass[] = "postClass", postage[] = "postage",
               notificationType[] = "notificationType", notificationStatus[] = "notificationStatus";

// clang-format off
constexpr Column idColumn {"id", QT_TRANSLATE_NOOP("Columns", "Id"), Kind::Id, "id", Room::Middle, 36, false};
constexpr Column typeColumn {"notificationType", QT_TRANSLATE_NOOP("Columns", "Type"), Kind::Type, "notificationType", Room::Keep, 14, true, nullptr, notificationTypeLook};
constexpr Column createdColumn {"createdAt", QT_TRANSLATE_NOOP("Columns", "Created"), Kind::Moment, "createdAt", Room::Keep, 24};
constexpr Column summedColumn {"createdAt", QT_TRANSLATE_NOOP("Columns", "Created"), Kind::Moment, "createdAt", Room::Keep, 24, false};
constexpr Column changedColumn {"updatedAt", QT_TRANSLATE_NOOP("Columns", "Changed"), Kind::Moment, "updatedAt", Room::Keep, 24, false};
constexpr Column dayColumn {"bstDate", QT_TRANSLATE_NOOP("Columns", "Day"), Kind::Text, "bstDate", Room::Keep, 18};
constexpr Column serviceColumn {"serviceName", QT_TRANSLATE_NOOP("Columns", "Service"), Kind::Text, "serviceName", Room::Give, 30};
constexpr Column serviceIdColumn {"serviceId", QT_TRANSLATE_NOOP("Columns", "Service id"), Kind::Id, "serviceId", Room::Middle, 36, false};
constexpr Column templateColumn {"templateName", QT_TRANSLATE_NOOP("Columns", "Template"), Kind::Text, "templateName", Room::Give, 30};
constexpr Column templateIdColumn {"templateId", QT_TRANSLATE_NOOP("Columns", "Template id"), Kind::Id, "templateId", Room::Middle, 36, false};

constexpr std::array eventColumns {
    createdColumn,
    Column{"eventType", QT_TRANSLATE_NOOP("Columns", "Event"), Kind::Text, "eventType", Room::Keep, 36, true, nullptr, wordsLook<Vocabulary::Event, eventType>},
    Column{"data", QT_TRANSLATE_NOOP("Columns", "Details"), Kind::Text, "data", Room::Give, 60, true, eventDetails},
    idColumn,
};

constexpr std::array callbackVersionColumns {
    Column{"changedAt", QT_TRANSLATE_NOOP("Columns", "Changed"), Kind::Moment, "changedAt", Room::Keep, 24},
    serviceColumn,
    Column{"callbackType", QT_TRANSLATE_NOOP("Columns", "Callback for"), Kind::Text, "callbackType", Room::Keep, 22, true, nullptr, wordsLook<Vocabulary::Callback, callbackType>},
    Column{"url", QT_TRANSLATE_NOOP("Columns", "Web address"), Kind::Text, "url", Room::Give, 50},
    Column{"version", QT_TRANSLATE_NOOP("Columns", "Version"), Kind::Number, "version", Room::Keep, 8},
    Column{"updatedByName", QT_TRANSLATE_NOOP("Columns", "Changed by"), Kind::Text, "updatedByName", Room::Give, 22},
    summedColumn, changedColumn,
    Column{"updatedById", QT_TRANSLATE_NOOP("Columns", "Person id"), Kind::Id, "updatedById", Room::Middle, 36, false},
    serviceIdColumn, idColumn,
};

constexpr std::array memberPermissionColumns {
    Column{"userName", QT_TRANSLATE_NOOP("Columns", "Name"), Kind::Text, "userName", Room::Give, 24},
    Column{"userEmailAddress", QT_TRANSLATE_NOOP("Columns", "Email address"), Kind::Text, "userEmailAddress", Room::Give, 34},
    serviceColumn,
    Column{"permissions", QT_TRANSLATE_NOOP("Columns", "Permissions"), Kind::Text, "permissions", Room::Give, 50, true, grantedCell},
    Column{"folders", QT_TRANSLATE_NOOP("Columns", "Folders"), Kind::Text, "folders", Room::Give, 30, true, foldersCell},
    Column{"lastGrantedAt", QT_TRANSLATE_NOOP("Columns", "Last granted"), Kind::Moment, "lastGrantedAt", Room::Keep, 24},
    Column{"userId", QT_TRANSLATE_NOOP("Columns", "Person id"), Kind::Id, "userId", Room::Middle, 36, false},
    serviceIdColumn, idColumn,
};

constexpr std::array datedRateColumns {
    typeColumn,
    Column{"validFrom", QT_TRANSLATE_NOOP("Columns", "Valid from"), Kind::Moment, "validFrom", Room::Keep, 20, true, dayCell<validFrom, firstDayText>},
    Column{"validUntil", QT_TRANSLATE_NOOP("Columns", "Valid until"), Kind::Moment, "validUntil", Room::Keep, 20, true, dayCell<validUntil, lastDayText>},
    lasting({"rate", QT_TRANSLATE_NOOP("Columns", "Price each"), Kind::Price, "rate", Room::Keep, 12}),
    Column{"sheetCount", QT_TRANSLATE_NOOP("Columns", "Sheets"), Kind::Number, "sheetCount", Room::Keep, 8},
    Column{"postClass", QT_TRANSLATE_NOOP("Columns", "Postage"), Kind::Text, "postClass", Room::Keep, 17, true, nullptr, wordsLook<Vocabulary::Postage, postClass>},
    lasting({"crown", QT_TRANSLATE_NOOP("Columns", "Crown"), Kind::Text, "crown", Room::Keep, 8}),
    idColumn,
};

constexpr std::array allowanceRowColumns {
    serviceColumn,
    Column{"financialYearStart", QT_TRANSLATE_NOOP("Columns", "Financial year from"), Kind::Text, "financialYearStart", Room::Keep, 20, true, financialYearCell},
    Column{"freeSmsFragmentLimit", QT_TRANSLATE_NOOP("Columns", "Free texts"), Kind::Number, "freeSmsFragmentLimit", Room::Keep, 12},
    Column{"hasCustomAllowance", QT_TRANSLATE_NOOP("Columns", "Set by hand"), Kind::Text, "hasCustomAllowance", Room::Keep, 12},
    Column{"highVolumeServiceLastYear", QT_TRANSLATE_NOOP("Columns", "Sent many last year"), Kind::Text, "highVolumeServiceLastYear", Room::Keep, 20},
    createdColumn, changedColumn, serviceIdColumn, idColumn,
};

constexpr std::array retentionTimeColumns {
    serviceColumn, typeColumn,
    Column{"daysOfRetention", QT_TRANSLATE_NOOP("Columns", "Days kept"), Kind::Number, "daysOfRetention", Room::Keep, 12},
    createdColumn, changedColumn, serviceIdColumn, idColumn,
};

constexpr std::array defaultAllowanceColumns {
    Column{"validFromFinancialYearStart", QT_TRANSLATE_NOOP("Columns", "Financial year from"), Kind::Text, "validFromFinancialYearStart", Room::Keep, 20, true, validFromYearCell},
    Column{"organisationType", QT_TRANSLATE_NOOP("Columns", "Kind of organisation"), Kind::Text, "organisationType", Room::Give, 24, true, organisationTypeCell},
    typeColumn,
    Column{"allowance", QT_TRANSLATE_NOOP("Columns", "Free of charge"), Kind::Number, "allowance", Room::Keep, 14},
    idColumn,
};

constexpr std::array billingFactColumns {
    dayColumn, serviceColumn, templateColumn, typeColumn,
    Column{"provider", QT_TRANSLATE_NOOP("Columns", "Provider"), Kind::Text, "provider", Room::Give, 11, true, providerCell},
    Column{"notificationsSent", QT_TRANSLATE_NOOP("Columns", "Sent"), Kind::Number, "notificationsSent", Room::Keep, 10},
    Column{"billableUnits", QT_TRANSLATE_NOOP("Columns", "Units"), Kind::Number, "billableUnits", Room::Keep, 10},
    Column{"rateMultiplier", QT_TRANSLATE_NOOP("Columns", "Multiplier"), Kind::Number, "rateMultiplier", Room::Keep, 10},
    lasting({"rate", QT_TRANSLATE_NOOP("Columns", "Price each"), Kind::Price, "rate", Room::Keep, 12}),
    Column{"postage", QT_TRANSLATE_NOOP("Columns", "Postage"), Kind::Text, "postage", Room::Keep, 17, true, nullptr, wordsLook<Vocabulary::Postage, postage>},
    Column{"international", QT_TRANSLATE_NOOP("Columns", "Abroad"), Kind::Text, "international", Room::Keep, 8},
    summedColumn, changedColumn, serviceIdColumn, templateIdColumn, idColumn,
};

constexpr std::array statusFactColumns {
    dayColumn, serviceColumn, templateColumn, typeColumn,
    Column{"keyType", QT_TRANSLATE_NOOP("Columns", "Key"), Kind::Text, "keyType", Room::Give, 19, true, keyTypeCell},
    Column{"notificationStatus", QT_TRANSLATE_NOOP("Columns", "Status"), Kind::Status, "notificationStatus", Room::Keep, 32, true, nullptr, messageStatusLook<notificationType, notificationStatus>},
    Column{"notificationCount", QT_TRANSLATE_NOOP("Columns", "Messages"), Kind::Number, "notificationCount", Room::Keep, 10},
    Column{"jobId", QT_TRANSLATE_NOOP("Columns", "Job"), Kind::Id, "jobId", Room::Middle, 36, false, jobCell},
    summedColumn, changedColumn, serviceIdColumn, templateIdColumn, idColumn,
};

constexpr std::array unsubscribeColumns {
    Column{"createdAt", QT_TRANSLATE_NOOP("Columns", "Received"), Kind::Moment, "createdAt", Room::Keep, 24},
    Column{"emailAddress", QT_TRANSLATE_NOOP("Columns", "Email address"), Kind::Text, "emailAddress", Room::Middle, 34},
    serviceColumn, templateColumn,
    Column{"templateVersion", QT_TRANSLATE_NOOP("Columns", "Version"), Kind::Number, "templateVersion", Room::Keep, 8},
    Column{"archived", QT_TRANSLATE_NOOP("Columns", "Archived"), Kind::Text, "archived", Room::Keep, 10},
    Column{"notificationId", QT_TRANSLATE_NOOP("Columns", "Message"), Kind::Id, "notificationId", Room::Middle, 36, false},
    Column{"unsubscribeRequestReportId", QT_TRANSLATE_NOOP("Columns", "Report"), Kind::Id, "unsubscribeRequestReportId", Room::Middle, 36, false},
    serviceIdColumn, templateIdColumn, idColumn,
};

constexpr std::array tables {
    ResourceColumns{Resource::Events, eventColumns},
    ResourceColumns{Resource::CallbackHistory, callbackVersionColumns},
    ResourceColumns{Resource::MemberPermissions, memberPermissionColumns},
    ResourceColumns{Resource::RateHistory, datedRateColumns},
    ResourceColumns{Resource::Allowances, allowanceRowColumns},
    ResourceColumns{Resource::RetentionTimes, retentionTimeColumns},
    ResourceColumns{Resource::DefaultAllowances, defaultAllowanceColumns},
    ResourceColumns{Resource::BillingFacts, billingFactColumns},
    ResourceColumns{Resource::StatusFacts, statusFactColumns},
    ResourceColumns{Resource::UnsubscribeRequests, unsubscribeColumns},
};
// clang-format on

} // namespace

std::span<const ResourceColumns> rowsColumns()
{
    return tables;
}

} // namespace postroom
