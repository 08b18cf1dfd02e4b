// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/cells.h"
#include "tables/columnrows.h"
#include "tables/wordcells.h"

#include <array>
#include <QCoreApplication>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr char brandType[] = "brandType", active[] = "active", postage[] = "postage", postClass[] = "postClass",
               costThreshold[] = "costThreshold", complaintType[] = "complaintType", startDate[] = "startDate",
               validFrom[] = "validFrom";

using Kind = Column::Kind;
using Room = Column::Room;

QString servicesCell(const Record &record, const ColumnContext &)
{
    return namesIn(record, "services"_L1);
}

QString organisationsCell(const Record &record, const ColumnContext &)
{
    return namesIn(record, "organisations"_L1);
}

QString namedServicesCell(const Record &record, const ColumnContext &)
{
    return namesIn(record, "namedServices"_L1);
}

// clang-format off
constexpr Column typeColumn {"notificationType", QT_TRANSLATE_NOOP("Columns", "Type"), Kind::Type, "notificationType", Room::Keep, 14, true, nullptr, notificationTypeLook};
constexpr Column sentColumn {"notificationsSent", QT_TRANSLATE_NOOP("Columns", "Sent"), Kind::Number, "notificationsSent", Room::Keep, 10};
constexpr Column unitsColumn {"chargeableUnits", QT_TRANSLATE_NOOP("Columns", "Units"), Kind::Number, "chargeableUnits", Room::Keep, 10};
constexpr Column freeColumn {"freeAllowanceUsed", QT_TRANSLATE_NOOP("Columns", "Free of charge"), Kind::Number, "freeAllowanceUsed", Room::Keep, 14};
constexpr Column chargedColumn {"chargedUnits", QT_TRANSLATE_NOOP("Columns", "Charged"), Kind::Number, "chargedUnits", Room::Keep, 10};
constexpr Column rateColumn = lasting({"rate", QT_TRANSLATE_NOOP("Columns", "Price each"), Kind::Price, "rate", Room::Keep, 12});
constexpr Column costColumn = lasting({"cost", QT_TRANSLATE_NOOP("Columns", "Cost"), Kind::Money, "cost", Room::Keep, 12});

constexpr Column idColumn {"id", QT_TRANSLATE_NOOP("Columns", "Id"), Kind::Id, "id", Room::Middle, 36, false};

constexpr std::array monthlyColumns {
    Column{"month", QT_TRANSLATE_NOOP("Columns", "Month"), Kind::Text, "month", Room::Keep, 11, true, nullptr, nullptr, nullptr, nullptr, {}, monthOrder},
    typeColumn,
    Column{"postage", QT_TRANSLATE_NOOP("Columns", "Postage"), Kind::Text, "postage", Room::Keep, 17, true, nullptr, wordsLook<Vocabulary::Postage, postage>},
    sentColumn, unitsColumn, freeColumn, chargedColumn, rateColumn, costColumn,
};

constexpr std::array yearlyColumns {
    typeColumn, sentColumn, unitsColumn, freeColumn, chargedColumn, rateColumn, costColumn,
};

constexpr std::array allowanceColumns {
    Column{"financialYearStart", QT_TRANSLATE_NOOP("Columns", "Financial year from"), Kind::Text, "financialYearStart", Room::Keep, 20, true, financialYearCell},
    Column{"freeSmsFragmentLimit", QT_TRANSLATE_NOOP("Columns", "Free texts"), Kind::Number, "freeSmsFragmentLimit", Room::Keep, 12},
};

constexpr std::array letterRateColumns {
    Column{"postClass", QT_TRANSLATE_NOOP("Columns", "Postage"), Kind::Text, "postClass", Room::Give, 17, true, nullptr, wordsLook<Vocabulary::Postage, postClass>},
    Column{"sheetCount", QT_TRANSLATE_NOOP("Columns", "Sheets"), Kind::Number, "sheetCount", Room::Keep, 8},
    rateColumn,
    Column{"startDate", QT_TRANSLATE_NOOP("Columns", "Since"), Kind::Moment, "startDate", Room::Keep, 20, true, dayCell<startDate, firstDayText>},
};

constexpr std::array smsRateColumns {
    rateColumn,
    Column{"validFrom", QT_TRANSLATE_NOOP("Columns", "Since"), Kind::Moment, "validFrom", Room::Keep, 20, true, dayCell<validFrom, firstDayText>},
};

constexpr std::array emailBrandingColumns {
    Column{"name", QT_TRANSLATE_NOOP("Columns", "Name"), Kind::Text, "name", Room::Give, 40},
    Column{"brandType", QT_TRANSLATE_NOOP("Columns", "Kind"), Kind::Text, "brandType", Room::Keep, 18, true, nullptr, wordsLook<Vocabulary::EmailBrand, brandType>},
    Column{"colour", QT_TRANSLATE_NOOP("Columns", "Colour"), Kind::Text, "colour", Room::Keep, 10},
    Column{"altText", QT_TRANSLATE_NOOP("Columns", "Words of the logo"), Kind::Text, "altText", Room::Give, 30},
    Column{"text", QT_TRANSLATE_NOOP("Columns", "Text"), Kind::Text, "text", Room::Give, 24, false},
    Column{"logo", QT_TRANSLATE_NOOP("Columns", "Logo"), Kind::Text, "logo", Room::Middle, 30, false},
    Column{"createdAt", QT_TRANSLATE_NOOP("Columns", "Created"), Kind::Moment, "createdAt", Room::Keep, 24},
    Column{"updatedAt", QT_TRANSLATE_NOOP("Columns", "Last change"), Kind::Moment, "updatedAt", Room::Keep, 24, false},
    idColumn,
};

constexpr std::array letterBrandingColumns {
    Column{"name", QT_TRANSLATE_NOOP("Columns", "Name"), Kind::Text, "name", Room::Give, 40},
    Column{"filename", QT_TRANSLATE_NOOP("Columns", "Logo"), Kind::Text, "filename", Room::Middle, 30},
    Column{"createdAt", QT_TRANSLATE_NOOP("Columns", "Created"), Kind::Moment, "createdAt", Room::Keep, 24},
    Column{"updatedAt", QT_TRANSLATE_NOOP("Columns", "Last change"), Kind::Moment, "updatedAt", Room::Keep, 24, false},
    idColumn,
};

constexpr std::array brandingUseColumns {
    Column{"services", QT_TRANSLATE_NOOP("Columns", "Services"), Kind::Text, "services", Room::Give, 40, true, servicesCell},
    Column{"organisations", QT_TRANSLATE_NOOP("Columns", "Organisations"), Kind::Text, "organisations", Room::Give, 40, true, organisationsCell},
};

constexpr std::array brandingNameColumns {
    Column{"name", QT_TRANSLATE_NOOP("Columns", "Name"), Kind::Text, "name", Room::Give, 40},
};

constexpr std::array servicesWithUsageColumns {
    Column{"serviceName", QT_TRANSLATE_NOOP("Columns", "Service"), Kind::Text, "serviceName", Room::Give, 34},
    Column{"emailsSent", QT_TRANSLATE_NOOP("Columns", "Emails"), Kind::Number, "emailsSent", Room::Keep, 10},
    Column{"smsBillableUnits", QT_TRANSLATE_NOOP("Columns", "Text fragments"), Kind::Number, "smsBillableUnits", Room::Keep, 16},
    Column{"freeSmsLimit", QT_TRANSLATE_NOOP("Columns", "Free texts"), Kind::Number, "freeSmsLimit", Room::Keep, 12},
    Column{"smsRemainder", QT_TRANSLATE_NOOP("Columns", "Free texts left"), Kind::Number, "smsRemainder", Room::Keep, 16},
    Column{"chargeableBillableSms", QT_TRANSLATE_NOOP("Columns", "Charged texts"), Kind::Number, "chargeableBillableSms", Room::Keep, 14, false},
    lasting({"smsCost", QT_TRANSLATE_NOOP("Columns", "Cost of texts"), Kind::Money, "smsCost", Room::Keep, 18}),
    lasting({"letterCost", QT_TRANSLATE_NOOP("Columns", "Cost of letters"), Kind::Money, "letterCost", Room::Keep, 18}),
    Column{"serviceId", QT_TRANSLATE_NOOP("Columns", "Id"), Kind::Id, "serviceId", Room::Middle, 36, false},
};

constexpr std::array platformStatsColumns {
    typeColumn,
    Column{"total", QT_TRANSLATE_NOOP("Columns", "Messages"), Kind::Number, "total", Room::Keep, 10},
    Column{"testKey", QT_TRANSLATE_NOOP("Columns", "Test messages"), Kind::Number, "testKey", Room::Keep, 14},
    lasting({"technicalFailures", QT_TRANSLATE_NOOP("Columns", "Technical failures"), Kind::Number, "technicalFailures", Room::Keep, 18}),
    lasting({"permanentFailures", QT_TRANSLATE_NOOP("Columns", "Permanent failures"), Kind::Number, "permanentFailures", Room::Keep, 18}),
    lasting({"temporaryFailures", QT_TRANSLATE_NOOP("Columns", "Temporary failures"), Kind::Number, "temporaryFailures", Room::Keep, 18}),
    lasting({"virusScanFailures", QT_TRANSLATE_NOOP("Columns", "With a virus"), Kind::Number, "virusScanFailures", Room::Keep, 14}),
};

constexpr std::array billingReportColumns {
    Column{"serviceName", QT_TRANSLATE_NOOP("Columns", "Service"), Kind::Text, "serviceName", Room::Give, 34},
    Column{"organisationName", QT_TRANSLATE_NOOP("Columns", "Organisation"), Kind::Text, "organisationName", Room::Give, 30},
    Column{"smsChargeableUnits", QT_TRANSLATE_NOOP("Columns", "Text fragments"), Kind::Number, "smsChargeableUnits", Room::Keep, 16},
    lasting({"smsCost", QT_TRANSLATE_NOOP("Columns", "Cost of texts"), Kind::Money, "smsCost", Room::Keep, 18}),
    Column{"totalLetters", QT_TRANSLATE_NOOP("Columns", "Letters"), Kind::Number, "totalLetters", Room::Keep, 10},
    lasting({"letterCost", QT_TRANSLATE_NOOP("Columns", "Cost of letters"), Kind::Money, "letterCost", Room::Keep, 18}),
    Column{"letterBreakdown", QT_TRANSLATE_NOOP("Columns", "Letters by price"), Kind::Text, "letterBreakdown", Room::Give, 40, false},
    Column{"purchaseOrderNumber", QT_TRANSLATE_NOOP("Columns", "Purchase order"), Kind::Text, "purchaseOrderNumber", Room::Give, 18},
    Column{"billingReference", QT_TRANSLATE_NOOP("Columns", "Billing reference"), Kind::Text, "billingReference", Room::Give, 18},
    Column{"contactNames", QT_TRANSLATE_NOOP("Columns", "Billing contacts"), Kind::Text, "contactNames", Room::Give, 24, false},
    Column{"contactEmailAddresses", QT_TRANSLATE_NOOP("Columns", "Email addresses"), Kind::Text, "contactEmailAddresses", Room::Give, 30, false},
    Column{"serviceId", QT_TRANSLATE_NOOP("Columns", "Id"), Kind::Id, "serviceId", Room::Middle, 36, false},
};

constexpr std::array letterBillingColumns {
    Column{"date", QT_TRANSLATE_NOOP("Columns", "Day"), Kind::Moment, "date", Room::Keep, 20},
    Column{"postage", QT_TRANSLATE_NOOP("Columns", "Postage"), Kind::Text, "postage", Room::Keep, 17, true, nullptr, wordsLook<Vocabulary::Postage, postage>},
    Column{"costThreshold", QT_TRANSLATE_NOOP("Columns", "Sorting"), Kind::Text, "costThreshold", Room::Keep, 10, true, nullptr, wordsLook<Vocabulary::LetterSorting, costThreshold>},
    Column{"sheets", QT_TRANSLATE_NOOP("Columns", "Sheets"), Kind::Number, "sheets", Room::Keep, 8},
    Column{"letters", QT_TRANSLATE_NOOP("Columns", "Letters"), Kind::Number, "letters", Room::Keep, 10},
    rateColumn, costColumn,
};

constexpr std::array dailyVolumesColumns {
    Column{"day", QT_TRANSLATE_NOOP("Columns", "Day"), Kind::Moment, "day", Room::Keep, 20},
    Column{"smsTotals", QT_TRANSLATE_NOOP("Columns", "Texts"), Kind::Number, "smsTotals", Room::Keep, 10},
    Column{"smsFragmentTotals", QT_TRANSLATE_NOOP("Columns", "Text fragments"), Kind::Number, "smsFragmentTotals", Room::Keep, 16},
    Column{"smsChargeableUnits", QT_TRANSLATE_NOOP("Columns", "Units"), Kind::Number, "smsChargeableUnits", Room::Keep, 10},
    Column{"emailTotals", QT_TRANSLATE_NOOP("Columns", "Emails"), Kind::Number, "emailTotals", Room::Keep, 10},
    Column{"letterTotals", QT_TRANSLATE_NOOP("Columns", "Letters"), Kind::Number, "letterTotals", Room::Keep, 10},
    Column{"letterSheetTotals", QT_TRANSLATE_NOOP("Columns", "Sheets"), Kind::Number, "letterSheetTotals", Room::Keep, 10},
};

constexpr std::array providerVolumesColumns {
    Column{"day", QT_TRANSLATE_NOOP("Columns", "Day"), Kind::Moment, "day", Room::Keep, 20},
    Column{"provider", QT_TRANSLATE_NOOP("Columns", "Provider"), Kind::Text, "provider", Room::Give, 14, true, providerCell},
    Column{"smsTotals", QT_TRANSLATE_NOOP("Columns", "Texts"), Kind::Number, "smsTotals", Room::Keep, 10},
    Column{"smsFragmentTotals", QT_TRANSLATE_NOOP("Columns", "Text fragments"), Kind::Number, "smsFragmentTotals", Room::Keep, 16},
    Column{"smsChargeableUnits", QT_TRANSLATE_NOOP("Columns", "Units"), Kind::Number, "smsChargeableUnits", Room::Keep, 10},
    lasting({"smsCost", QT_TRANSLATE_NOOP("Columns", "Cost of texts"), Kind::Money, "smsCost", Room::Keep, 18}),
};

constexpr std::array volumesByServiceColumns {
    Column{"serviceName", QT_TRANSLATE_NOOP("Columns", "Service"), Kind::Text, "serviceName", Room::Give, 34},
    Column{"organisationName", QT_TRANSLATE_NOOP("Columns", "Organisation"), Kind::Text, "organisationName", Room::Give, 30},
    Column{"smsNotifications", QT_TRANSLATE_NOOP("Columns", "Texts"), Kind::Number, "smsNotifications", Room::Keep, 10},
    Column{"smsChargeableUnits", QT_TRANSLATE_NOOP("Columns", "Units"), Kind::Number, "smsChargeableUnits", Room::Keep, 10},
    Column{"freeAllowance", QT_TRANSLATE_NOOP("Columns", "Free texts"), Kind::Number, "freeAllowance", Room::Keep, 12},
    Column{"emailTotals", QT_TRANSLATE_NOOP("Columns", "Emails"), Kind::Number, "emailTotals", Room::Keep, 10},
    Column{"letterTotals", QT_TRANSLATE_NOOP("Columns", "Letters"), Kind::Number, "letterTotals", Room::Keep, 10},
    Column{"letterSheetTotals", QT_TRANSLATE_NOOP("Columns", "Sheets"), Kind::Number, "letterSheetTotals", Room::Keep, 10},
    lasting({"letterCost", QT_TRANSLATE_NOOP("Columns", "Cost of letters"), Kind::Money, "letterCost", Room::Keep, 18}),
    Column{"serviceId", QT_TRANSLATE_NOOP("Columns", "Id"), Kind::Id, "serviceId", Room::Middle, 36, false},
};

constexpr std::array dashboardColumns {
    Column{"totalNotifications", QT_TRANSLATE_NOOP("Columns", "Messages"), Kind::Number, "totalNotifications", Room::Keep, 14},
    Column{"emailNotifications", QT_TRANSLATE_NOOP("Columns", "Emails"), Kind::Number, "emailNotifications", Room::Keep, 14},
    Column{"smsNotifications", QT_TRANSLATE_NOOP("Columns", "Texts"), Kind::Number, "smsNotifications", Room::Keep, 14},
    Column{"letterNotifications", QT_TRANSLATE_NOOP("Columns", "Letters"), Kind::Number, "letterNotifications", Room::Keep, 14},
    Column{"liveServiceCount", QT_TRANSLATE_NOOP("Columns", "Live services"), Kind::Number, "liveServiceCount", Room::Keep, 14},
};

constexpr std::array complaintColumns {
    Column{"createdAt", QT_TRANSLATE_NOOP("Columns", "Received"), Kind::Moment, "createdAt", Room::Keep, 24},
    Column{"serviceName", QT_TRANSLATE_NOOP("Columns", "Service"), Kind::Text, "serviceName", Room::Give, 34},
    Column{"complaintType", QT_TRANSLATE_NOOP("Columns", "Kind"), Kind::Text, "complaintType", Room::Keep, 22, true, nullptr, wordsLook<Vocabulary::Complaint, complaintType>},
    Column{"complaintDate", QT_TRANSLATE_NOOP("Columns", "Complained"), Kind::Moment, "complaintDate", Room::Keep, 24},
    Column{"notificationId", QT_TRANSLATE_NOOP("Columns", "Message"), Kind::Id, "notificationId", Room::Middle, 36},
    Column{"sesFeedbackId", QT_TRANSLATE_NOOP("Columns", "Reference"), Kind::Id, "sesFeedbackId", Room::Middle, 18, false},
    idColumn,
};

constexpr std::array complaintCountColumns {
    Column{"count", QT_TRANSLATE_NOOP("Columns", "Complaints"), Kind::Number, "count", Room::Keep, 12},
};

constexpr std::array providerColumns {
    Column{"displayName", QT_TRANSLATE_NOOP("Columns", "Name"), Kind::Text, "displayName", Room::Give, 24},
    typeColumn,
    Column{"priority", QT_TRANSLATE_NOOP("Columns", "Share"), Kind::Number, "priority", Room::Keep, 8, true, shareCell},
    Column{"active", QT_TRANSLATE_NOOP("Columns", "State"), Kind::Status, "active", Room::Keep, 12, true, nullptr, wordsLook<Vocabulary::Activity, active>},
    Column{"supportsInternational", QT_TRANSLATE_NOOP("Columns", "Other countries"), Kind::Text, "supportsInternational", Room::Keep, 16},
    Column{"currentMonthBillableSms", QT_TRANSLATE_NOOP("Columns", "Texts this month"), Kind::Number, "currentMonthBillableSms", Room::Keep, 18},
    Column{"updatedAt", QT_TRANSLATE_NOOP("Columns", "Changed"), Kind::Moment, "updatedAt", Room::Keep, 24},
    Column{"createdByName", QT_TRANSLATE_NOOP("Columns", "Changed by"), Kind::Text, "createdByName", Room::Give, 22},
    Column{"reason", QT_TRANSLATE_NOOP("Columns", "Reason"), Kind::Text, "reason", Room::Give, 24},
    Column{"identifier", QT_TRANSLATE_NOOP("Columns", "Identifier"), Kind::Text, "identifier", Room::Keep, 12, false},
    idColumn,
};

constexpr std::array providerVersionColumns {
    Column{"version", QT_TRANSLATE_NOOP("Columns", "Version"), Kind::Number, "version", Room::Keep, 8},
    Column{"displayName", QT_TRANSLATE_NOOP("Columns", "Name"), Kind::Text, "displayName", Room::Give, 24},
    typeColumn,
    Column{"priority", QT_TRANSLATE_NOOP("Columns", "Share"), Kind::Number, "priority", Room::Keep, 8, true, shareCell},
    Column{"active", QT_TRANSLATE_NOOP("Columns", "State"), Kind::Status, "active", Room::Keep, 12, true, nullptr, wordsLook<Vocabulary::Activity, active>},
    Column{"supportsInternational", QT_TRANSLATE_NOOP("Columns", "Other countries"), Kind::Text, "supportsInternational", Room::Keep, 16},
    Column{"updatedAt", QT_TRANSLATE_NOOP("Columns", "Changed"), Kind::Moment, "updatedAt", Room::Keep, 24},
    Column{"createdByName", QT_TRANSLATE_NOOP("Columns", "Changed by"), Kind::Text, "createdByName", Room::Give, 22},
    Column{"reason", QT_TRANSLATE_NOOP("Columns", "Reason"), Kind::Text, "reason", Room::Give, 24},
    idColumn,
};

constexpr std::array protectedColumns {
    Column{"isProtected", QT_TRANSLATE_NOOP("Columns", "Protected"), Kind::Text, "isProtected", Room::Keep, 10},
};

constexpr std::array foundColumns {
    Column{"foundType", QT_TRANSLATE_NOOP("Columns", "Kind"), Kind::Text, "foundType", Room::Give, 24},
    Column{"serviceId", QT_TRANSLATE_NOOP("Columns", "Service"), Kind::Id, "serviceId", Room::Middle, 36},
};

constexpr std::array userListColumns {
    Column{"name", QT_TRANSLATE_NOOP("Columns", "Name"), Kind::Text, "name", Room::Give, 26},
    Column{"emailAddress", QT_TRANSLATE_NOOP("Columns", "Email address"), Kind::Text, "emailAddress", Room::Give, 38},
    Column{"namedServices", QT_TRANSLATE_NOOP("Columns", "Services"), Kind::Text, "namedServices", Room::Give, 40, true, namedServicesCell},
    Column{"loggedInAt", QT_TRANSLATE_NOOP("Columns", "Last signed in"), Kind::Moment, "loggedInAt", Room::Keep, 24},
    Column{"createdAt", QT_TRANSLATE_NOOP("Columns", "Created"), Kind::Moment, "createdAt", Room::Keep, 24},
    Column{"takePartInResearch", QT_TRANSLATE_NOOP("Columns", "Takes part in research"), Kind::Text, "takePartInResearch", Room::Keep, 22, false},
    idColumn,
};

constexpr std::array tables {
    ResourceColumns{Resource::MonthlyUsage, monthlyColumns},
    ResourceColumns{Resource::YearlyUsageSummary, yearlyColumns},
    ResourceColumns{Resource::FreeSmsFragmentLimit, allowanceColumns},
    ResourceColumns{Resource::LetterRates, letterRateColumns},
    ResourceColumns{Resource::SmsRate, smsRateColumns},
    ResourceColumns{Resource::EmailBranding, emailBrandingColumns},
    ResourceColumns{Resource::LetterBranding, letterBrandingColumns},
    ResourceColumns{Resource::EmailBrandingUse, brandingUseColumns},
    ResourceColumns{Resource::LetterBrandingUse, brandingUseColumns},
    ResourceColumns{Resource::EmailBrandingName, brandingNameColumns},
    ResourceColumns{Resource::LetterBrandingName, brandingNameColumns},
    ResourceColumns{Resource::ServicesWithUsage, servicesWithUsageColumns},
    ResourceColumns{Resource::PlatformStats, platformStatsColumns},
    ResourceColumns{Resource::BillingReport, billingReportColumns},
    ResourceColumns{Resource::LetterBillingReport, letterBillingColumns},
    ResourceColumns{Resource::DailyVolumesReport, dailyVolumesColumns},
    ResourceColumns{Resource::ProviderVolumesReport, providerVolumesColumns},
    ResourceColumns{Resource::VolumesByService, volumesByServiceColumns},
    ResourceColumns{Resource::PerformanceDashboard, dashboardColumns},
    ResourceColumns{Resource::Complaints, complaintColumns},
    ResourceColumns{Resource::ComplaintCount, complaintCountColumns},
    ResourceColumns{Resource::Providers, providerColumns},
    ResourceColumns{Resource::ProviderVersions, providerVersionColumns},
    ResourceColumns{Resource::ProtectedSenderId, protectedColumns},
    ResourceColumns{Resource::FoundByUuid, foundColumns},
    ResourceColumns{Resource::UsersList, userListColumns},
};
// clang-format on

} // namespace

std::span<const ResourceColumns> platformColumns()
{
    return tables;
}

} // namespace postroom
