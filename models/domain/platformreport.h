// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace postroom {

/// What a live service sent and has to pay for (api-contract §7.9 BillingRow).
struct BillingReportRow : Record {
    QString serviceId;
    QString serviceName;
    QString organisationId;
    QString organisationName; ///< empty where it has none
    std::optional<qint64> smsChargeableUnits; ///< fragments
    Decimal smsCost; ///< pounds
    std::optional<qint64> totalLetters;
    Decimal letterCost; ///< pounds
    QString letterBreakdown; ///< a line for each price: "73 second class letters at 73p"
    QString purchaseOrderNumber;
    QString contactNames;
    QString contactEmailAddresses;
    QString billingReference;

    bool operator==(const BillingReportRow &) const = default;

    static const RecordType &type();
    /// `GET /platform-stats/data-for-billing-report`: costs that are nothing come without a fraction.
    static const Shape &internalShape();
};

/// Letters of one day, kind and price, as the printer charges them (api-contract §6.15).
struct LetterBillingRow : Record {
    QDate date;
    QString postage;
    QString costThreshold; ///< sorted or unsorted
    std::optional<qint64> sheets;
    Decimal rate; ///< pounds
    std::optional<qint64> letters;
    Decimal cost; ///< pounds

    bool operator==(const LetterBillingRow &) const = default;

    static const RecordType &type();
    /// `GET /platform-stats/data-for-dvla-billing-report`.
    static const Shape &internalShape();
};

/// What the platform sent on one day (api-contract §6.15).
struct DailyVolumes : Record {
    QDate day;
    std::optional<qint64> smsTotals; ///< messages
    std::optional<qint64> smsFragmentTotals;
    std::optional<qint64> smsChargeableUnits; ///< fragments, dearer countries counted more
    std::optional<qint64> emailTotals;
    std::optional<qint64> letterTotals;
    std::optional<qint64> letterSheetTotals;

    bool operator==(const DailyVolumes &) const = default;

    static const RecordType &type();
    /// `GET /platform-stats/daily-volumes-report`.
    static const Shape &internalShape();
};

/// What one provider of text messages sent on one day (api-contract §6.15).
struct ProviderVolumes : Record {
    QDate day;
    QString provider; ///< its identifier
    std::optional<qint64> smsTotals; ///< messages
    std::optional<qint64> smsFragmentTotals;
    std::optional<qint64> smsChargeableUnits; ///< fragments, dearer countries counted more
    Decimal smsCost; ///< pounds

    bool operator==(const ProviderVolumes &) const = default;

    static const RecordType &type();
    /// `GET /platform-stats/daily-sms-provider-volumes-report`.
    static const Shape &internalShape();
};

/// What one live service sent on the days asked for (api-contract §6.15).
struct ServiceVolumes : Record {
    QString serviceId;
    QString serviceName;
    QString organisationId; ///< empty where it has none
    QString organisationName; ///< same
    std::optional<qint64> freeAllowance; ///< fragments
    std::optional<qint64> smsNotifications;
    std::optional<qint64> smsChargeableUnits;
    std::optional<qint64> emailTotals;
    std::optional<qint64> letterTotals;
    std::optional<qint64> letterSheetTotals;
    Decimal letterCost; ///< pounds

    bool operator==(const ServiceVolumes &) const = default;

    static const RecordType &type();
    /// `GET /platform-stats/volumes-by-service`.
    static const Shape &internalShape();
};

} // namespace postroom
