// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/servicebelongings.h"

#include "domain/access.h"
#include "domain/account.h"
#include "domain/apikey.h"
#include "domain/user.h"
#include "pages/recordways.h"
#include "text/notificationwords.h"
#include "text/permissionwords.h"
#include "text/times.h"

#include <array>
#include <QCoreApplication>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct Overviews {
    Q_DECLARE_TR_FUNCTIONS(Overviews)
};

// Whoever manages the settings may as a rule do all; the list of the team has the rest.
QString roleText(const User &user, const QString &service)
{
    const QStringList may = permissionLabels(permissionsForService(user, service));
    const QString settings = permissionLabel(Permission::ManageService);
    if (may.contains(settings))
        return settings;
    return may.isEmpty() ? Overviews::tr("Member without permissions") : may.join(u", "_s);
}

QList<Fact> teamOf(const OverviewContext &context)
{
    QList<Fact> facts;
    for (const User &user : allOf<User>(context, Resource::Users))
        facts.append({.label = user.name,
            .value = roleText(user, context.read.target().id),
            .link = user.id,
            .labelLeads = true});
    return facts;
}

// Those that work before those that are revoked.
QList<Fact> keysOf(const OverviewContext &context)
{
    QList<Fact> working, revoked;
    for (const ApiKey &key : allOf<ApiKey>(context, Resource::ApiKeys)) {
        if (key.expiryDate)
            revoked.append({.label = key.name,
                .value = Overviews::tr("Revoked %1", "a day").arg(dayText(*key.expiryDate, context.now, context.zone)),
                .ink = Ink::Grey3,
                .icon = u"ban"_s});
        else
            working.append({.label = key.name, .value = keyTypeText(key.keyType), .icon = u"key-round"_s});
    }
    return working + revoked;
}

constexpr const char *team = QT_TRANSLATE_NOOP("Overviews", "Team"), *nobody = QT_TRANSLATE_NOOP("Overviews", "Nobody"),
                     *keys = QT_TRANSLATE_NOOP("Overviews", "API keys"),
                     *noKeys = QT_TRANSLATE_NOOP("Overviews", "None");

// clang-format off
constexpr std::array lists {
    OverviewList{team, nobody, Resource::Users, teamOf, leadTo<Resource::Users>, true},
    OverviewList{keys, noKeys, Resource::ApiKeys, keysOf, nullptr, true},
};

constexpr std::array messageWays {
    RecordLink{QT_TRANSLATE_NOOP("RecordPlaces", "Messages"), &toMessages},
    listWay<Resource::Jobs>(QT_TRANSLATE_NOOP("RecordPlaces", "Jobs")),
    listWay<Resource::InboundSms>(QT_TRANSLATE_NOOP("RecordPlaces", "Received texts")),
    listWay<Resource::Uploads>(QT_TRANSLATE_NOOP("RecordPlaces", "Uploads")),
    listWay<Resource::ReturnedLetterSummary>(QT_TRANSLATE_NOOP("RecordPlaces", "Returned letters")),
    listWay<Resource::UnsubscribeRequestReports>(QT_TRANSLATE_NOOP("RecordPlaces", "Unsubscribes")),
};
constexpr std::array sendingWays {
    listWay<Resource::Templates>(QT_TRANSLATE_NOOP("RecordPlaces", "Templates")),
    listWay<Resource::ContactLists>(QT_TRANSLATE_NOOP("RecordPlaces", "Contact lists")),
    listWay<Resource::SmsSenders>(QT_TRANSLATE_NOOP("RecordPlaces", "Text senders")),
    listWay<Resource::EmailReplyTo>(QT_TRANSLATE_NOOP("RecordPlaces", "Reply-to addresses")),
    listWay<Resource::LetterContacts>(QT_TRANSLATE_NOOP("RecordPlaces", "Letter addresses")),
    listWay<Resource::DataRetention>(QT_TRANSLATE_NOOP("RecordPlaces", "Data retention")),
};
constexpr std::array peopleWays {
    listWay<Resource::Users>(QT_TRANSLATE_NOOP("RecordPlaces", "Team members")),
    listWay<Resource::Invites>(QT_TRANSLATE_NOOP("RecordPlaces", "Invitations")),
    listWay<Resource::ApiKeys>(QT_TRANSLATE_NOOP("RecordPlaces", "API keys")),
};
constexpr std::array figureWays {
    listWay<Resource::MonthlyUsage>(QT_TRANSLATE_NOOP("RecordPlaces", "Usage and cost")),
    listWay<Resource::MonthlyNotificationStats>(QT_TRANSLATE_NOOP("RecordPlaces", "Messages by month")),
    listWay<Resource::TemplateStatistics>(QT_TRANSLATE_NOOP("RecordPlaces", "Template use")),
};
constexpr std::array pastWays {
    listWay<Resource::ServiceHistory>(QT_TRANSLATE_NOOP("RecordPlaces", "History")),
    listWay<Resource::ApiKeyHistory>(QT_TRANSLATE_NOOP("RecordPlaces", "History of keys")),
};
constexpr std::array databaseWays {
    listWay<Resource::CallbackHistory>(QT_TRANSLATE_NOOP("RecordPlaces", "History of callbacks")),
    listWay<Resource::Events>(QT_TRANSLATE_NOOP("RecordPlaces", "Events")),
    listWay<Resource::MemberPermissions>(QT_TRANSLATE_NOOP("RecordPlaces", "Permissions")),
    listWay<Resource::Allowances>(QT_TRANSLATE_NOOP("RecordPlaces", "Free allowances")),
    listWay<Resource::BillingFacts>(QT_TRANSLATE_NOOP("RecordPlaces", "Billing by day")),
    listWay<Resource::StatusFacts>(QT_TRANSLATE_NOOP("RecordPlaces", "Statuses by day")),
    listWay<Resource::UnsubscribeRequests>(QT_TRANSLATE_NOOP("RecordPlaces", "Each unsubscribe")),
};

constexpr std::array ways {
    OverviewWays{QT_TRANSLATE_NOOP("Overviews", "Messages"), messageWays},
    OverviewWays{QT_TRANSLATE_NOOP("Overviews", "Sending"), sendingWays},
    OverviewWays{QT_TRANSLATE_NOOP("Overviews", "People and keys"), peopleWays},
    OverviewWays{QT_TRANSLATE_NOOP("Overviews", "Figures"), figureWays},
    OverviewWays{QT_TRANSLATE_NOOP("Overviews", "What was changed"), pastWays},
    OverviewWays{QT_TRANSLATE_NOOP("Overviews", "In the database"), databaseWays},
};
// clang-format on

} // namespace

std::span<const OverviewList> serviceLists()
{
    return lists;
}

std::span<const OverviewWays> serviceWays()
{
    return ways;
}

} // namespace postroom
