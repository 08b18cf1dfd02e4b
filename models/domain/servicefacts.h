// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dataretention.h"
#include "domain/organisation.h"
#include "domain/sender.h"
#include "domain/service.h"

namespace postroom {

/// What follows from a service's record and its settings (admin-model-layer §2.4). All pure.

/// In trial mode; else it is live.
bool isInTrial(const Service &service);
/// The service may do it: sms, email, inbound_sms, …. A record that names no permissions has email, sms and letter.
bool hasPermission(const Service &service, const QString &permission);
/// Of email, sms and letter, in this order, what the service may send.
QStringList availableTemplateTypes(const Service &service);
/// Which callback a service has for an event (delivery_status, …): its id, or null.
QString callbackId(const Service &service, QStringView type);
/// Texts that come in, or letters that come back, have callbacks of their own.
bool canHaveMultipleCallbacks(const Service &service);

/// The organisation's type, or the service's own where it has no organisation (null) or that says none.
QString organisationType(const Service &service, const Organisation *organisation);
/// Addresses, names, reference and purchase order number for bills; nothing when all are empty.
std::optional<QStringList> billingDetails(const Service &service);
std::optional<QStringList> billingDetails(const Organisation &organisation);

/// How people can reach a service that sends files.
enum class ContactKind { None, Url, EmailAddress, PhoneNumber };
/// As it is inferred from the one field that all three share (admin-features SET-10).
ContactKind contactKind(const QString &contactLink);

/// The name that e-mails come from: the custom one, or the service's.
QString emailSenderName(const Service &service);
/// How many messages of a type a day; nothing when the record does not say. international_sms is a type too.
std::optional<qint64> messageLimit(const Service &service, QStringView type);
/// How many of them are left after `sentToday`: below zero when more were sent; 0 for international texts that the
/// service may not send; nothing when there is no limit.
std::optional<qint64> remainingMessages(const Service &service, const QString &type, qint64 sentToday);

/// How many days messages of a type are kept: 7 where no row says otherwise.
qint64 retentionDays(const std::vector<DataRetention> &rows, QStringView type);
/// The same for all three types, or nothing when they differ.
std::optional<qint64> consistentRetentionDays(const std::vector<DataRetention> &rows);

/// The first that is the default; null when none is.
const Sender *defaultSender(const std::vector<Sender> &senders);
/// Texts come from GOVUK, or from nothing that was chosen.
bool isSmsSenderGovuk(const std::vector<Sender> &smsSenders);

/// The team has said how much it will send: any of the three volumes is not zero.
bool hasEstimatedUsage(const Service &service);
/// It has a template for e-mails, or means to send some (admin-features LIVE-01).
bool intendsToSendEmail(const Service &service, bool hasEmailTemplate);
/// It means to send texts; where it never said how many, it has a template for them.
bool intendsToSendSms(const Service &service, bool hasSmsTemplate);
/// Before going live: the "from" name stands open (null counts as confirmed).
bool needsToConfirmEmailSenderName(const Service &service, bool hasEmailTemplate);
bool needsToAddEmailReplyTo(const Service &service, bool hasEmailTemplate, const std::vector<Sender> &replyTo);
/// Only central government may send texts from GOVUK.
bool needsToChangeSmsSender(const Service &service, const Organisation *organisation, bool hasSmsTemplate,
    const std::vector<Sender> &smsSenders);
/// The agreement can be accepted in the platform: the organisation has said whether it signed, or is a GP's or a local
/// NHS one.
bool canAcceptAgreement(const Service &service, const Organisation *organisation);

} // namespace postroom
