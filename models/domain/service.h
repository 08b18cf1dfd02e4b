// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace postroom {

/// A callback of a service, by id and type; its address has a route of its own.
struct ServiceCallback : Record {
    QString callbackId;
    QString callbackType;

    bool operator==(const ServiceCallback &) const = default;

    static const RecordType &type();
    /// As a service lists it.
    static const Shape &internalShape();
};

/// A service: one team's account on the platform (api-contract §7.1).
struct Service : Record {
    QString id;
    QString name;
    std::optional<bool> active; ///< false: archived
    std::optional<bool> restricted; ///< true: trial mode
    QString createdBy; ///< user id
    QString organisation; ///< organisation id
    QString organisationType;
    std::optional<QStringList> permissions; ///< sms, email, letter, …; in no order
    QString emailBranding;
    QString letterBranding;
    QString customEmailSenderName;
    QString emailSenderLocalPart;
    std::optional<bool> confirmedEmailSenderName;
    std::optional<qint64> emailMessageLimit; ///< a day
    std::optional<qint64> smsMessageLimit; ///< a day
    std::optional<qint64> letterMessageLimit; ///< a day
    std::optional<qint64> internationalSmsMessageLimit; ///< a day
    std::optional<qint64> rateLimit; ///< requests a minute
    std::optional<bool> prefixSms;
    QString contactLink;
    std::optional<bool> consentToResearch;
    std::optional<bool> countAsLive;
    std::optional<Instant> goLiveAt;
    QString goLiveUser;
    std::optional<bool> hasActiveGoLiveRequest;
    std::optional<bool> confirmedUnique;
    std::optional<qint64> volumeSms;
    std::optional<qint64> volumeEmail;
    std::optional<qint64> volumeLetter;
    QString notes;
    QString purchaseOrderNumber;
    QString billingContactNames;
    QString billingContactEmailAddresses;
    QString billingReference;
    std::optional<std::vector<ServiceCallback>> serviceCallbackApi;
    std::optional<Instant> createdAt; ///< detailed shapes only
    std::optional<Instant> updatedAt;
    std::optional<QStringList> complaints;
    std::optional<QStringList> letterContacts;
    std::optional<QStringList> unsubscribeRequestReports;
    std::optional<QStringList> unsubscribeRequests;
    std::optional<QStringList> dataRetention; ///< the platform answers a null for each row
    QString notificationType; ///< first row's, meaningless (detailed list)
    std::optional<qint64> smsRequested;
    std::optional<qint64> smsDelivered;
    std::optional<qint64> smsFailed;
    std::optional<qint64> emailRequested;
    std::optional<qint64> emailDelivered;
    std::optional<qint64> emailFailed;
    std::optional<qint64> letterRequested;
    std::optional<qint64> letterDelivered;
    std::optional<qint64> letterFailed;

    bool operator==(const Service &) const = default;

    static const RecordType &type();
    /// `GET /service`, `GET S`.
    static const Shape &internalShape();
    /// `GET S?detailed=True`: today's or the week's figures beside most settings.
    static const Shape &detailedShape();
    /// `GET /service?detailed=True`.
    static const Shape &detailedRowShape();
    /// What a list of an organisation's services and a search by name say: `GET O/services`,
    /// `GET /service/find-services-by-name`.
    static const Shape &foundShape();
    /// What an API key says of its service: the id, and the key's own name for want of the service's.
    static const Shape &keyShape();
};

} // namespace postroom
