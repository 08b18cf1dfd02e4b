// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the overview of a service shows (admin-features §5.1), as data.
#include "domain/access.h"
#include "domain/branding.h"
#include "domain/callbackapi.h"
#include "domain/freeallowance.h"
#include "domain/guestlist.h"
#include "domain/servicefacts.h"
#include "domain/servicestatistics.h"
#include "pages/overview.h"
#include "pages/overviewfigures.h"
#include "pages/servicebelongings.h"
#include "text/kindwords.h"
#include "text/numbers.h"
#include "text/organisationwords.h"
#include "text/times.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct Overviews {
    Q_DECLARE_TR_FUNCTIONS(Overviews)
};

const Service &serviceOf(const OverviewContext &context)
{
    return static_cast<const Service &>(*context.read.record());
}

template <typename Kind> const Kind *oneOf(const OverviewContext &context, Resource resource)
{
    const auto &rows = context.read.rows(resource);
    return rows.empty() ? nullptr : as<Kind>(rows.front());
}

QString onOrOff(bool on)
{
    return on ? Overviews::tr("On") : Overviews::tr("Off");
}

template <const char *permission> QString permissionText(const OverviewContext &context)
{
    return onOrOff(hasPermission(serviceOf(context), QString::fromLatin1(permission)));
}

// The line stands there only where the service may send such messages.
template <const char *permission, QString (*text)(const OverviewContext &)>
QString whereSent(const OverviewContext &context)
{
    return hasPermission(serviceOf(context), QString::fromLatin1(permission)) ? text(context) : QString();
}

constexpr char email[] = "email", sms[] = "sms", letter[] = "letter", internationalSms[] = "international_sms",
               internationalLetters[] = "international_letters", inboundSms[] = "inbound_sms",
               emailAuth[] = "email_auth", landlines[] = "sms_to_uk_landlines";

template <const char *type> OverviewLook permissionLook(const OverviewContext &context)
{
    return hasPermission(serviceOf(context), QString::fromLatin1(type)) ? OverviewLook{"circle-check"_L1, Tone::Good}
                                                                        : OverviewLook{"circle-minus"_L1, Tone::Over};
}

template <const char *type> QString limitText(const OverviewContext &context)
{
    const auto limit = messageLimit(serviceOf(context), QString::fromLatin1(type));
    return limit ? Overviews::tr("%1 a day").arg(numberText(*limit)) : QString();
}

QString nameText(const OverviewContext &context)
{
    return serviceOf(context).name;
}

QString signInText(const OverviewContext &context)
{
    return hasPermission(serviceOf(context), QString::fromLatin1(emailAuth))
        ? Overviews::tr("Email link or text message code")
        : Overviews::tr("Text message code");
}

QString retentionText(const OverviewContext &context)
{
    const auto rows = allOf<DataRetention>(context, Resource::DataRetention);
    if (const auto days = consistentRetentionDays(rows))
        return daysText(*days);
    return Overviews::tr("Emails %1, text messages %2, letters %3", "days")
        .arg(daysText(retentionDays(rows, u"email")), daysText(retentionDays(rows, u"sms")),
            daysText(retentionDays(rows, u"letter")));
}

QString organisationText(const OverviewContext &context)
{
    const auto *organisation = oneOf<Organisation>(context, Resource::Organisations);
    const QString type = organisationTypeText(organisationType(serviceOf(context), organisation));
    if (!organisation)
        return type;
    return type.isEmpty() ? organisation->name
                          : Overviews::tr("%1, %2", "an organisation, its type").arg(organisation->name, type);
}

// Null counts as confirmed (admin-features §5.1).
QString fromNameText(const OverviewContext &context)
{
    const Service &service = serviceOf(context);
    return service.confirmedEmailSenderName.value_or(true) ? emailSenderName(service) : Overviews::tr("Not set");
}

QString firstLine(const QString &text)
{
    return text.section(u'\n', 0, 0);
}

template <Resource resource> QString senderText(const OverviewContext &context)
{
    const auto senders = allOf<Sender>(context, resource);
    if (senders.empty())
        return Overviews::tr("Not set");
    const Sender *usual = defaultSender(senders);
    const QString first = usual ? firstLine(usual->text) : Overviews::tr("Blank");
    const auto more = static_cast<qint64>(senders.size()) - (usual ? 1 : 0);
    return more > 0 ? Overviews::tr("%1 and %2 more", "a sender, a number").arg(first, numberText(more)) : first;
}

QString emailBrandText(const OverviewContext &context)
{
    if (serviceOf(context).emailBranding.isEmpty())
        return u"GOV.UK"_s;
    const auto *brand = oneOf<EmailBranding>(context, Resource::EmailBranding);
    return brand ? brand->name : QString();
}

QString letterBrandText(const OverviewContext &context)
{
    if (serviceOf(context).letterBranding.isEmpty())
        return Overviews::tr("Not set");
    const auto *brand = oneOf<LetterBranding>(context, Resource::LetterBranding);
    return brand ? brand->name : QString();
}

QString filesText(const OverviewContext &context)
{
    const QString contact = serviceOf(context).contactLink;
    return contact.isEmpty() ? Overviews::tr("Not set up") : contact;
}

QString prefixText(const OverviewContext &context)
{
    return onOrOff(serviceOf(context).prefixSms.value_or(false));
}

std::vector<ServiceCallback> callbacksOf(const Service &service)
{
    return service.serviceCallbackApi.value_or(std::vector<ServiceCallback>());
}

constexpr char deliveryStatus[] = "delivery_status", complaint[] = "complaint", returnedLetter[] = "returned_letter";

// Where it goes; the token that goes with it is never given out (admin-features API-08).
template <const char *type> QString callbackText(const OverviewContext &context)
{
    const auto apis = allOf<CallbackApi>(context, Resource::CallbackApis);
    for (const ServiceCallback &callback : callbacksOf(serviceOf(context))) {
        const auto api = std::find_if(
            apis.begin(), apis.end(), [&callback](const CallbackApi &one) { return one.id == callback.callbackId; });
        if (callback.callbackType == QLatin1StringView(type) && api != apis.end())
            return api->url;
    }
    return {};
}

QString guestsText(const OverviewContext &context)
{
    const auto *guests = oneOf<GuestList>(context, Resource::GuestList);
    if (!guests)
        return {};
    const QStringList all
        = guests->emailAddresses.value_or(QStringList()) + guests->phoneNumbers.value_or(QStringList());
    return all.isEmpty() ? Overviews::tr("Nobody") : all.join(u", "_s);
}

QString callbacksText(const OverviewContext &context)
{
    QStringList words;
    for (const ServiceCallback &callback : callbacksOf(serviceOf(context)))
        words.append(kindWords(Vocabulary::Callback, callback.callbackType).text);
    return words.isEmpty() ? Overviews::tr("None") : words.join(u", "_s);
}

QString rateLimitText(const OverviewContext &context)
{
    const auto rate = serviceOf(context).rateLimit;
    return rate ? Overviews::tr("%1 requests a minute").arg(numberText(*rate)) : QString();
}

QString countedText(const OverviewContext &context)
{
    const auto counted = serviceOf(context).countAsLive;
    return !counted ? QString() : *counted ? Overviews::tr("Yes") : Overviews::tr("No");
}

QString allowanceText(const OverviewContext &context)
{
    const auto *allowance = oneOf<FreeAllowance>(context, Resource::FreeSmsFragmentLimit);
    return allowance && allowance->freeSmsFragmentLimit
        ? Overviews::tr("%1 a year").arg(numberText(*allowance->freeSmsFragmentLimit))
        : QString();
}

QString billingText(const OverviewContext &context)
{
    QStringList details = billingDetails(serviceOf(context)).value_or(QStringList());
    details.removeAll(QString());
    return details.isEmpty() ? Overviews::tr("None") : details.join(u", "_s);
}

QString notesText(const OverviewContext &context)
{
    return serviceOf(context).notes;
}

StatusWords stateOf(const Record &record)
{
    const auto &service = static_cast<const Service &>(record);
    return serviceStateWords(service.active.value_or(true), service.restricted.value_or(false));
}

QString sinceText(const OverviewContext &context)
{
    const Service &service = serviceOf(context);
    const bool live = service.active.value_or(true) && !service.restricted.value_or(false);
    return live && service.goLiveAt
        ? Overviews::tr("since %1").arg(dayText(*service.goLiveAt, context.now, context.zone))
        : QString();
}

std::vector<WayPart> wayOf(const OverviewContext &context)
{
    const auto *organisation = oneOf<Organisation>(context, Resource::Organisations);
    if (!organisation)
        return {};
    return {{organisation->name, {Resource::Organisations, organisation->id, {}}}};
}

std::vector<OverviewMeter> todayOf(const OverviewContext &context)
{
    const auto *today = oneOf<ServiceStatistics>(context, Resource::ServiceStatistics);
    if (!today)
        return {};
    const Service &service = serviceOf(context);
    std::vector<OverviewMeter> meters;
    const auto add = [&](const char *type, const QString &label, const std::optional<qint64> &sent) {
        if (const auto limit = messageLimit(service, QString::fromLatin1(type));
            limit && hasPermission(service, QString::fromLatin1(type)))
            meters.push_back({label, sent.value_or(0), *limit});
    };
    add(email, Overviews::tr("Emails"), today->emailRequested);
    add(sms, Overviews::tr("Text messages"), today->smsRequested);
    add(letter, Overviews::tr("Letters"), today->letterRequested);
    return meters;
}

std::vector<Ask> asksOf(const Target &target, const Record &record, const Source &, QDate today)
{
    const auto &service = static_cast<const Service &>(record);
    const std::vector<Filter> own{{FilterKey::Service, target.id}};
    std::vector<Ask> asks{
        {{Resource::ServiceStatistics, {{FilterKey::Service, target.id}, {FilterKey::TodayOnly, u"True"_s}}},
            QString()},
        {{Resource::FreeSmsFragmentLimit, own}, QString()},
        {{Resource::GuestList, own}, QString()},
    };
    for (const ServiceCallback &callback : callbacksOf(service))
        asks.push_back(
            {Query{Resource::CallbackApis, own}.with(FilterKey::Callback, callback.callbackType), callback.callbackId});
    for (const Ask &figure : dashboardAsks(target.id, today))
        asks.push_back(figure);
    for (const Resource list : {Resource::DataRetention, Resource::EmailReplyTo, Resource::SmsSenders,
             Resource::LetterContacts, Resource::Users, Resource::ApiKeys})
        asks.push_back({{list, own}});
    const auto addOne = [&asks](Resource resource, const QString &id) {
        if (!id.isEmpty())
            asks.push_back({{resource, {}}, id});
    };
    addOne(Resource::Organisations, service.organisation);
    addOne(Resource::EmailBranding, service.emailBranding);
    addOne(Resource::LetterBranding, service.letterBranding);
    return asks;
}

constexpr const char *week = QT_TRANSLATE_NOOP("Overviews", "Last 7 days"),
                     *waiting = QT_TRANSLATE_NOOP("Overviews", "Waiting"),
                     *thisYear = QT_TRANSLATE_NOOP("Overviews", "This financial year");
constexpr const char *general = QT_TRANSLATE_NOOP("Overviews", "General"),
                     *emails = QT_TRANSLATE_NOOP("Overviews", "Email"),
                     *texts = QT_TRANSLATE_NOOP("Overviews", "Text messages"),
                     *letters = QT_TRANSLATE_NOOP("Overviews", "Letters"), *api = QT_TRANSLATE_NOOP("Overviews", "API"),
                     *admins = QT_TRANSLATE_NOOP("Overviews", "For platform admins");
constexpr const char *limit = QT_TRANSLATE_NOOP("Overviews", "Daily limit"),
                     *brand = QT_TRANSLATE_NOOP("Overviews", "Branding");

// clang-format off
constexpr std::array rows {
    OverviewRow{week, QT_TRANSLATE_NOOP("Overviews", "Emails"), Resource::TemplateStatistics, whereSent<email, lastDaysText<email>>, lastDaysLook<email>},
    OverviewRow{week, QT_TRANSLATE_NOOP("Overviews", "Text messages"), Resource::TemplateStatistics, whereSent<sms, lastDaysText<sms>>, lastDaysLook<sms>},
    OverviewRow{week, QT_TRANSLATE_NOOP("Overviews", "Letters"), Resource::TemplateStatistics, whereSent<letter, lastDaysText<letter>>, lastDaysLook<letter>},
    OverviewRow{week, QT_TRANSLATE_NOOP("Overviews", "Received texts"), Resource::InboundSmsSummary, whereSent<inboundSms, receivedCountText>},
    OverviewRow{week, QT_TRANSLATE_NOOP("Overviews", "Returned letters"), Resource::ReturnedLetterStatistics, whereSent<letter, returnedCountText>},
    OverviewRow{waiting, QT_TRANSLATE_NOOP("Overviews", "Scheduled files"), Resource::ScheduledJobStats, scheduledText},
    OverviewRow{waiting, QT_TRANSLATE_NOOP("Overviews", "Requests to unsubscribe"), Resource::UnsubscribeRequestStatistics, whereSent<email, unsubscribeCountText>},
    OverviewRow{thisYear, QT_TRANSLATE_NOOP("Overviews", "Emails"), Resource::YearlyUsageSummary, whereSent<email, yearText<email>>},
    OverviewRow{thisYear, QT_TRANSLATE_NOOP("Overviews", "Text messages"), Resource::YearlyUsageSummary, whereSent<sms, yearText<sms>>},
    OverviewRow{thisYear, QT_TRANSLATE_NOOP("Overviews", "Letters"), Resource::YearlyUsageSummary, whereSent<letter, yearText<letter>>},
    OverviewRow{general, QT_TRANSLATE_NOOP("Overviews", "Service name"), {}, nameText},
    OverviewRow{general, QT_TRANSLATE_NOOP("Overviews", "Organisation"), {}, organisationText},
    OverviewRow{general, QT_TRANSLATE_NOOP("Overviews", "Sign-in method"), {}, signInText},
    OverviewRow{general, QT_TRANSLATE_NOOP("Overviews", "Data retention"), Resource::DataRetention, retentionText},
    OverviewRow{emails, QT_TRANSLATE_NOOP("Overviews", "Send emails"), {}, permissionText<email>, permissionLook<email>},
    OverviewRow{emails, QT_TRANSLATE_NOOP("Overviews", "From name"), {}, fromNameText},
    OverviewRow{emails, QT_TRANSLATE_NOOP("Overviews", "Reply-to addresses"), Resource::EmailReplyTo, senderText<Resource::EmailReplyTo>},
    OverviewRow{emails, brand, {}, whereSent<email, emailBrandText>},
    OverviewRow{emails, QT_TRANSLATE_NOOP("Overviews", "Send files by email"), {}, whereSent<email, filesText>},
    OverviewRow{emails, limit, {}, whereSent<email, limitText<email>>},
    OverviewRow{texts, QT_TRANSLATE_NOOP("Overviews", "Send text messages"), {}, permissionText<sms>, permissionLook<sms>},
    OverviewRow{texts, QT_TRANSLATE_NOOP("Overviews", "Sender IDs"), Resource::SmsSenders, whereSent<sms, senderText<Resource::SmsSenders>>},
    OverviewRow{texts, QT_TRANSLATE_NOOP("Overviews", "Start with service name"), {}, whereSent<sms, prefixText>},
    OverviewRow{texts, QT_TRANSLATE_NOOP("Overviews", "Receive text messages"), {}, whereSent<sms, permissionText<inboundSms>>, permissionLook<inboundSms>},
    OverviewRow{texts, limit, {}, whereSent<sms, limitText<sms>>},
    OverviewRow{texts, QT_TRANSLATE_NOOP("Overviews", "To other countries"), {}, whereSent<sms, permissionText<internationalSms>>, permissionLook<internationalSms>},
    OverviewRow{texts, QT_TRANSLATE_NOOP("Overviews", "Limit to other countries"), {}, whereSent<internationalSms, limitText<internationalSms>>},
    OverviewRow{letters, QT_TRANSLATE_NOOP("Overviews", "Send letters"), {}, permissionText<letter>, permissionLook<letter>},
    OverviewRow{letters, QT_TRANSLATE_NOOP("Overviews", "To other countries"), {}, whereSent<letter, permissionText<internationalLetters>>, permissionLook<internationalLetters>},
    OverviewRow{letters, QT_TRANSLATE_NOOP("Overviews", "Sender addresses"), Resource::LetterContacts, whereSent<letter, senderText<Resource::LetterContacts>>},
    OverviewRow{letters, brand, {}, whereSent<letter, letterBrandText>},
    OverviewRow{letters, limit, {}, whereSent<letter, limitText<letter>>},
    OverviewRow{api, QT_TRANSLATE_NOOP("Overviews", "Callbacks"), {}, callbacksText},
    OverviewRow{api, QT_TRANSLATE_NOOP("Overviews", "Delivery statuses go to"), Resource::CallbackApis, callbackText<deliveryStatus>},
    OverviewRow{api, QT_TRANSLATE_NOOP("Overviews", "Received texts go to"), Resource::CallbackApis, callbackText<inboundSms>},
    OverviewRow{api, QT_TRANSLATE_NOOP("Overviews", "Returned letters go to"), Resource::CallbackApis, callbackText<returnedLetter>},
    OverviewRow{api, QT_TRANSLATE_NOOP("Overviews", "Complaints go to"), Resource::CallbackApis, callbackText<complaint>},
    OverviewRow{api, QT_TRANSLATE_NOOP("Overviews", "Guest list"), Resource::GuestList, guestsText},
    OverviewRow{api, QT_TRANSLATE_NOOP("Overviews", "Rate limit"), {}, rateLimitText},
    OverviewRow{admins, QT_TRANSLATE_NOOP("Overviews", "Counted as live"), {}, countedText},
    OverviewRow{admins, QT_TRANSLATE_NOOP("Overviews", "Free text messages"), Resource::FreeSmsFragmentLimit, allowanceText},
    OverviewRow{admins, QT_TRANSLATE_NOOP("Overviews", "Texts to UK landlines"), {}, permissionText<landlines>, permissionLook<landlines>},
    OverviewRow{admins, QT_TRANSLATE_NOOP("Overviews", "Billing details"), {}, billingText},
    OverviewRow{admins, QT_TRANSLATE_NOOP("Overviews", "Notes"), {}, notesText},
};

// clang-format on

} // namespace

const Overview &serviceOverview()
{
    static const Overview overview{Resource::Services, QT_TRANSLATE_NOOP("Overviews", "Service"), asksOf, stateOf,
        sinceText, rows, serviceLists(), QT_TRANSLATE_NOOP("Overviews", "Sent today"), todayOf, serviceWays(), wayOf};
    return overview;
}

} // namespace postroom
