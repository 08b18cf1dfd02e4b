// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/servicefacts.h"

#include <algorithm>
#include <array>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 usualRetentionDays = 7;
constexpr std::array templateTypes{"email"_L1, "sms"_L1, "letter"_L1};

struct LimitRow {
    QLatin1StringView type;
    std::optional<qint64> Service::*limit;
};

constexpr std::array limitRows{
    LimitRow{"email"_L1, &Service::emailMessageLimit},
    LimitRow{"sms"_L1, &Service::smsMessageLimit},
    LimitRow{"letter"_L1, &Service::letterMessageLimit},
    LimitRow{"international_sms"_L1, &Service::internationalSmsMessageLimit},
};

template <typename R> std::optional<QStringList> billingOf(const R &record)
{
    const QStringList details{record.billingContactEmailAddresses, record.billingContactNames, record.billingReference,
        record.purchaseOrderNumber};
    const bool empty
        = std::all_of(details.begin(), details.end(), [](const QString &detail) { return detail.isEmpty(); });
    return empty ? std::nullopt : std::optional(details);
}

} // namespace

bool isInTrial(const Service &service)
{
    return service.restricted.value_or(false);
}

bool hasPermission(const Service &service, const QString &permission)
{
    if (service.permissions)
        return service.permissions->contains(permission);
    return std::find(templateTypes.begin(), templateTypes.end(), permission) != templateTypes.end();
}

QStringList availableTemplateTypes(const Service &service)
{
    QStringList types;
    for (const QLatin1StringView type : templateTypes) {
        if (hasPermission(service, type))
            types.append(type);
    }
    return types;
}

QString callbackId(const Service &service, QStringView type)
{
    if (!service.serviceCallbackApi)
        return {};
    const auto &callbacks = *service.serviceCallbackApi;
    const auto found = std::find_if(callbacks.begin(), callbacks.end(),
        [type](const ServiceCallback &callback) { return callback.callbackType == type; });
    return found == callbacks.end() ? QString() : found->callbackId;
}

bool canHaveMultipleCallbacks(const Service &service)
{
    return hasPermission(service, u"inbound_sms"_s) || hasPermission(service, u"letter"_s);
}

QString organisationType(const Service &service, const Organisation *organisation)
{
    const bool says = organisation && !organisation->organisationType.isEmpty();
    return says ? organisation->organisationType : service.organisationType;
}

std::optional<QStringList> billingDetails(const Service &service)
{
    return billingOf(service);
}

std::optional<QStringList> billingDetails(const Organisation &organisation)
{
    return billingOf(organisation);
}

ContactKind contactKind(const QString &contactLink)
{
    if (contactLink.isEmpty())
        return ContactKind::None;
    if (contactLink.startsWith("http:"_L1) || contactLink.startsWith("https:"_L1))
        return ContactKind::Url;
    return contactLink.contains(u'@') ? ContactKind::EmailAddress : ContactKind::PhoneNumber;
}

QString emailSenderName(const Service &service)
{
    return service.customEmailSenderName.isEmpty() ? service.name : service.customEmailSenderName;
}

std::optional<qint64> messageLimit(const Service &service, QStringView type)
{
    const auto *found
        = std::find_if(limitRows.begin(), limitRows.end(), [type](const LimitRow &row) { return type == row.type; });
    return found == limitRows.end() ? std::nullopt : service.*(found->limit);
}

std::optional<qint64> remainingMessages(const Service &service, const QString &type, qint64 sentToday)
{
    if (type == "international_sms"_L1 && !hasPermission(service, type))
        return 0;
    const auto limit = messageLimit(service, type);
    return limit ? std::optional(*limit - sentToday) : std::nullopt;
}

qint64 retentionDays(const std::vector<DataRetention> &rows, QStringView type)
{
    const auto found = std::find_if(
        rows.begin(), rows.end(), [type](const DataRetention &row) { return row.notificationType == type; });
    return found == rows.end() ? usualRetentionDays : found->daysOfRetention.value_or(usualRetentionDays);
}

std::optional<qint64> consistentRetentionDays(const std::vector<DataRetention> &rows)
{
    const qint64 days = retentionDays(rows, u"email");
    const bool same = retentionDays(rows, u"sms") == days && retentionDays(rows, u"letter") == days;
    return same ? std::optional(days) : std::nullopt;
}

const Sender *defaultSender(const std::vector<Sender> &senders)
{
    const auto found = std::find_if(
        senders.begin(), senders.end(), [](const Sender &sender) { return sender.isDefault.value_or(false); });
    return found == senders.end() ? nullptr : &*found;
}

bool isSmsSenderGovuk(const std::vector<Sender> &smsSenders)
{
    const Sender *sender = defaultSender(smsSenders);
    return !sender || sender->text == "GOVUK"_L1 || sender->text == "None"_L1;
}

bool hasEstimatedUsage(const Service &service)
{
    return service.volumeEmail.value_or(0) != 0 || service.volumeSms.value_or(0) != 0
        || service.volumeLetter.value_or(0) != 0;
}

bool intendsToSendEmail(const Service &service, bool hasEmailTemplate)
{
    return hasEmailTemplate || service.volumeEmail.value_or(0) > 0;
}

bool intendsToSendSms(const Service &service, bool hasSmsTemplate)
{
    return service.volumeSms ? *service.volumeSms > 0 : hasSmsTemplate;
}

bool needsToConfirmEmailSenderName(const Service &service, bool hasEmailTemplate)
{
    return intendsToSendEmail(service, hasEmailTemplate) && !service.confirmedEmailSenderName.value_or(true);
}

bool needsToAddEmailReplyTo(const Service &service, bool hasEmailTemplate, const std::vector<Sender> &replyTo)
{
    return intendsToSendEmail(service, hasEmailTemplate) && replyTo.empty();
}

bool needsToChangeSmsSender(const Service &service, const Organisation *organisation, bool hasSmsTemplate,
    const std::vector<Sender> &smsSenders)
{
    return intendsToSendSms(service, hasSmsTemplate) && organisationType(service, organisation) != "central"_L1
        && isSmsSenderGovuk(smsSenders);
}

bool canAcceptAgreement(const Service &service, const Organisation *organisation)
{
    const QString type = organisationType(service, organisation);
    return (organisation && organisation->agreementSigned) || type == "nhs_gp"_L1 || type == "nhs_local"_L1;
}

} // namespace postroom
