// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/places.h"

#include "pages/conversationpage.h"
#include "pages/healthpage.h"
#include "pages/jobpage.h"
#include "pages/logpage.h"
#include "pages/notificationspage.h"
#include "pages/overviewpage.h"
#include "pages/recipientfilepage.h"
#include "pages/recordplaces.h"
#include "pages/recordspage.h"
#include "pages/searchpage.h"
#include "pages/settingspage.h"
#include "pages/startpage.h"
#include "pages/versionspage.h"
#include "widgets/sidebar.h"
#include "window/reportspage.h"
#include "window/shortcutpage.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>

namespace postroom::places {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView jobs("jobs"), team("team"), services("services"), organisations("organisations"),
    providers("providers"), reports("reports"), received("received"), emailBrands("email-brands"),
    letterBrands("letter-brands");

template <typename Kind> Place *made(const PlaceContext &context, QWidget *parent)
{
    return new Kind(context, parent);
}

template <Resource resource> Place *madeOf(const PlaceContext &context, QWidget *parent)
{
    return new RecordsPage(context, *recordPlaceOf(resource), parent);
}

template <const Overview &(*about)()> Place *madeOverview(const PlaceContext &context, QWidget *parent)
{
    return new OverviewPage(context, about(), parent);
}

template <Resource resource>
constexpr PlaceKind listOf(QLatin1StringView id, const char *icon, const char *group, const char *words)
{
    return {id, icon, group, words, &madeOf<resource>, std::nullopt, resource};
}

constexpr const char *messagesGroup
    = QT_TRANSLATE_NOOP("Places", "Messages"),
    *servicesGroup = QT_TRANSLATE_NOOP("Places", "Services"), *writingGroup = QT_TRANSLATE_NOOP("Places", "Writing"),
    *platformGroup = QT_TRANSLATE_NOOP("Places", "Platform"), *watchingGroup = QT_TRANSLATE_NOOP("Places", "Watching"),
    *inDatabase = QT_TRANSLATE_NOOP("Places", "In the database");

// Rows that the database alone has: seldom wanted, so that they stand folded away.
template <Resource resource> constexpr PlaceKind rowsOf(QLatin1StringView id, const char *words)
{
    return listOf<resource>(id, "database", watchingGroup, words).folded();
}

// What belongs to a record of the place `within`.
template <Resource resource> constexpr PlaceKind partOf(QLatin1StringView id, QLatin1StringView within)
{
    return PlaceKind{id, nullptr, nullptr, nullptr, &madeOf<resource>, std::nullopt, resource}.inside(within);
}

// A report, which the palette leads to by its title too; `words` is null where it needs a choice before.
template <Resource resource> constexpr PlaceKind reportOf(QLatin1StringView id, const char *words)
{
    PlaceKind kind = partOf<resource>(id, reports);
    kind.icon = "file-text";
    kind.words = words;
    return kind;
}

template <const Overview &(*about)()>
constexpr PlaceKind oneOf(QLatin1StringView id, Resource resource, QLatin1StringView within)
{
    return PlaceKind{id, nullptr, nullptr, nullptr, &madeOverview<about>}
        .one(resource, within)
        .every(OverviewPage::fresh);
}

// What the web administration's pages follow by themselves (admin-features 0.5). Start asks about every service.
constexpr std::chrono::milliseconds asTheWeb{2'000};

constexpr std::array table{
    PlaceKind{start, "house", nullptr, QT_TRANSLATE_NOOP("Places", "Start"), &made<StartPage>}.on("Alt+0").every(
        StartPage::fresh),
    PlaceKind{search, "search", nullptr, QT_TRANSLATE_NOOP("Places", "Search"), &made<SearchPage>}.on("Ctrl+1"),
    PlaceKind{
        notifications, "send", messagesGroup, QT_TRANSLATE_NOOP("Places", "Notifications"), &made<NotificationsPage>}
        .on("Ctrl+2")
        .every(asTheWeb),
    listOf<Resource::Jobs>(jobs, "list-checks", messagesGroup, QT_TRANSLATE_NOOP("Places", "Jobs")).on("Ctrl+3"),
    listOf<Resource::InboundSms>(
        received, "messages-square", messagesGroup, QT_TRANSLATE_NOOP("Places", "Received texts"))
        .on("Ctrl+6")
        .every(asTheWeb),
    PlaceKind{
        checkFile, "circle-check", messagesGroup, QT_TRANSLATE_NOOP("Places", "Check a file"), &made<RecipientFilePage>}
        .on("Alt+1"),
    listOf<Resource::Services>(services, "layers", servicesGroup, QT_TRANSLATE_NOOP("Places", "Services")).on("Ctrl+4"),
    listOf<Resource::Users>(team, "users", servicesGroup, QT_TRANSLATE_NOOP("Places", "Team members")).on("Ctrl+7"),
    listOf<Resource::ApiKeys>("keys"_L1, "key-round", servicesGroup, QT_TRANSLATE_NOOP("Places", "API keys"))
        .on("Ctrl+8"),
    listOf<Resource::Templates>("templates"_L1, "files", writingGroup, QT_TRANSLATE_NOOP("Places", "Templates"))
        .on("Ctrl+5"),
    PlaceKind{versions, "file-text", writingGroup, QT_TRANSLATE_NOOP("Places", "Versions"), &made<VersionsPage>}.on(
        "Alt+2"),
    listOf<Resource::Organisations>(
        organisations, "building-2", platformGroup, QT_TRANSLATE_NOOP("Places", "Organisations"))
        .on("Ctrl+9"),
    listOf<Resource::UsersList>("people"_L1, "circle-user", platformGroup, QT_TRANSLATE_NOOP("Places", "People")),
    listOf<Resource::Providers>(providers, "radio-tower", platformGroup, QT_TRANSLATE_NOOP("Places", "Providers"))
        .on("Alt+3"),
    listOf<Resource::InboundNumbers>(
        "inbound-numbers"_L1, "phone-incoming", platformGroup, QT_TRANSLATE_NOOP("Places", "Numbers for replies")),
    listOf<Resource::EmailBranding>(emailBrands, "palette", platformGroup, QT_TRANSLATE_NOOP("Places", "Email brands")),
    listOf<Resource::LetterBranding>(
        letterBrands, "stamp", platformGroup, QT_TRANSLATE_NOOP("Places", "Letter brands")),
    listOf<Resource::Complaints>("complaints"_L1, "flag", platformGroup, QT_TRANSLATE_NOOP("Places", "Complaints"))
        .on("Alt+4"),
    PlaceKind{.id = reports,
        .icon = "chart-column",
        .group = watchingGroup,
        .words = QT_TRANSLATE_NOOP("Places", "Reports"),
        .make = &made<ReportsPage>,
        .isOn = &ReportsPage::hasAny}
        .on("Alt+6"),
    PlaceKind{health, "heart-pulse", watchingGroup, QT_TRANSLATE_NOOP("Places", "Health"), &made<HealthPage>,
        Platform::Connection::AdminMode}
        .on("Alt+5"),
    rowsOf<Resource::Events>("events"_L1, QT_TRANSLATE_NOOP("Places", "Events")),
    rowsOf<Resource::MemberPermissions>("permissions"_L1, QT_TRANSLATE_NOOP("Places", "Permissions")),
    rowsOf<Resource::CallbackHistory>("callback-history"_L1, QT_TRANSLATE_NOOP("Places", "Callbacks")),
    rowsOf<Resource::UnsubscribeRequests>("each-unsubscribe"_L1, QT_TRANSLATE_NOOP("Places", "Unsubscribes")),
    rowsOf<Resource::StatusFacts>("status-facts"_L1, QT_TRANSLATE_NOOP("Places", "Statuses by day")),
    rowsOf<Resource::BillingFacts>("billing-facts"_L1, QT_TRANSLATE_NOOP("Places", "Billing by day")),
    rowsOf<Resource::RateHistory>("prices"_L1, QT_TRANSLATE_NOOP("Places", "Prices")),
    rowsOf<Resource::Allowances>("allowances"_L1, QT_TRANSLATE_NOOP("Places", "Free allowances")),
    rowsOf<Resource::RetentionTimes>("retention-times"_L1, QT_TRANSLATE_NOOP("Places", "Data retention")),
    rowsOf<Resource::DefaultAllowances>("default-allowances"_L1, QT_TRANSLATE_NOOP("Places", "Default allowances")),
    PlaceKind{settings, "settings", nullptr, QT_TRANSLATE_NOOP("Places", "Settings"), &made<SettingsPage>, std::nullopt,
        std::nullopt, "Ctrl+,", false}
        .atFoot(),
    PlaceKind{log, "scroll-text", nullptr, QT_TRANSLATE_NOOP("Places", "Log"), &made<LogPage>, std::nullopt,
        std::nullopt, "", false},
    PlaceKind{shortcuts, "keyboard", nullptr, QT_TRANSLATE_NOOP("Places", "Keyboard shortcuts"), &made<ShortcutPage>,
        std::nullopt, std::nullopt, "F1", false},
    oneOf<serviceOverview>("service"_L1, Resource::Services, services),
    oneOf<personOverview>("person"_L1, Resource::Users, team),
    oneOf<organisationOverview>("organisation"_L1, Resource::Organisations, organisations),
    oneOf<emailBrandOverview>("email-brand"_L1, Resource::EmailBranding, emailBrands),
    oneOf<letterBrandOverview>("letter-brand"_L1, Resource::LetterBranding, letterBrands),
    PlaceKind{"job"_L1, nullptr, nullptr, nullptr, &made<JobPage>}.one(Resource::Jobs, jobs).every(asTheWeb),
    PlaceKind{"conversation"_L1, nullptr, nullptr, nullptr, &made<ConversationPage>}
        .one(Resource::InboundSms, received)
        .every(asTheWeb),
    reportOf<Resource::MonthlyUsage>("report-usage"_L1, QT_TRANSLATE_NOOP("Places", "Usage and cost by month")),
    reportOf<Resource::YearlyUsageSummary>(
        "report-usage-of-year"_L1, QT_TRANSLATE_NOOP("Places", "Usage and cost of a year")),
    reportOf<Resource::MonthlyNotificationStats>("report-months"_L1, QT_TRANSLATE_NOOP("Places", "Messages by month")),
    reportOf<Resource::MonthlyTemplateUsage>(
        "report-templates-by-month"_L1, QT_TRANSLATE_NOOP("Places", "Templates by month")),
    reportOf<Resource::TemplateStatistics>(
        "report-templates"_L1, QT_TRANSLATE_NOOP("Places", "Templates of the last days")),
    reportOf<Resource::ServicesWithUsage>("report-organisation"_L1, nullptr),
    reportOf<Resource::DailyVolumesReport>("report-days"_L1, QT_TRANSLATE_NOOP("Places", "Messages by day")),
    reportOf<Resource::VolumesByService>("report-services"_L1, QT_TRANSLATE_NOOP("Places", "Messages by service")),
    reportOf<Resource::PlatformStats>("report-platform"_L1, QT_TRANSLATE_NOOP("Places", "What became of messages")),
    reportOf<Resource::MonthlyDataByService>(
        "report-outcomes"_L1, QT_TRANSLATE_NOOP("Places", "What became of each service's messages")),
    reportOf<Resource::ProviderVolumesReport>(
        "report-providers"_L1, QT_TRANSLATE_NOOP("Places", "Text messages by provider")),
    reportOf<Resource::BillingReport>("report-bills"_L1, QT_TRANSLATE_NOOP("Places", "Bills of all services")),
    reportOf<Resource::LetterBillingReport>(
        "report-printer"_L1, QT_TRANSLATE_NOOP("Places", "What the printer charges for letters")),
    reportOf<Resource::LetterRates>("report-letter-prices"_L1, QT_TRANSLATE_NOOP("Places", "Prices of letters")),
    reportOf<Resource::LiveServices>("report-live-services"_L1, QT_TRANSLATE_NOOP("Places", "Live services")),
    partOf<Resource::ProviderVersions>("provider-versions"_L1, providers),
    partOf<Resource::TemplateEmailFiles>("template-files"_L1, "templates"_L1),
    partOf<Resource::OrganisationInvites>("organisation-invites"_L1, organisations),
    partOf<Resource::Uploads>("uploads"_L1, services),
    partOf<Resource::ReturnedLetterSummary>("returned-letters"_L1, services),
    partOf<Resource::ReturnedLetters>("returned-letters-of-a-day"_L1, services),
    partOf<Resource::UnsubscribeRequestReports>("unsubscribe-requests"_L1, services),
    partOf<Resource::ContactLists>("contact-lists"_L1, services),
    partOf<Resource::SmsSenders>("text-senders"_L1, services),
    partOf<Resource::EmailReplyTo>("reply-addresses"_L1, services),
    partOf<Resource::LetterContacts>("letter-addresses"_L1, services),
    partOf<Resource::DataRetention>("data-retention"_L1, services),
    partOf<Resource::Invites>("invites"_L1, services),
    partOf<Resource::ServiceHistory>("service-history"_L1, services),
    partOf<Resource::ApiKeyHistory>("key-history"_L1, services),
};

// The first such place; null when there is none.
template <typename Condition> const PlaceKind *kindWhere(Condition condition)
{
    const auto *kind = std::find_if(table.begin(), table.end(), condition);
    return kind == table.end() ? nullptr : kind;
}

template <typename Condition> QString idWhere(Condition condition)
{
    const PlaceKind *kind = kindWhere(condition);
    return kind ? QString(kind->id) : QString();
}

bool isThere(const PlaceKind &kind, Platform *platform)
{
    if (kind.only && (!platform || *kind.only != platform->connection()))
        return false;
    if (kind.isOn)
        return !platform || kind.isOn(*platform);
    return !kind.resource || !platform || hasWayTo(*kind.resource, platform->source());
}

} // namespace

std::span<const PlaceKind> kinds()
{
    return table;
}

QStringList ids()
{
    QStringList all;
    for (const PlaceKind &kind : table) {
        if (kind.within.isEmpty())
            all.append(kind.id);
    }
    return all;
}

QString withinOf(const QString &id)
{
    const PlaceKind *kind = kindWhere([&id](const PlaceKind &one) { return one.id == id; });
    return !kind || kind->within.isEmpty() ? id : QString(kind->within);
}

QString linkedIdOf(const QString &id)
{
    const PlaceKind *kind = kindWhere([&id](const PlaceKind &one) { return one.id == id; });
    return kind && kind->words ? id : withinOf(id);
}

QStringList idsOn(Platform *platform)
{
    QStringList there;
    for (const PlaceKind &kind : table) {
        if (isThere(kind, platform))
            there.append(kind.id);
    }
    return there;
}

QString idOf(Resource resource)
{
    if (resource == Resource::Notifications)
        return notifications;
    return idWhere([resource](const PlaceKind &one) { return one.resource == resource; });
}

QString recordIdOf(Resource resource)
{
    return idWhere([resource](const PlaceKind &one) { return one.record == resource; });
}

std::chrono::milliseconds refreshOf(const QString &id)
{
    const PlaceKind *kind = kindWhere([&id](const PlaceKind &one) { return one.id == id; });
    return kind ? kind->refresh : std::chrono::milliseconds::zero();
}

Place *make(const QString &id, const PlaceContext &context, QWidget *parent)
{
    const PlaceKind *kind = kindWhere([&id](const PlaceKind &one) { return one.id == id; });
    return kind ? kind->make(context, parent) : nullptr;
}

void fill(Sidebar &sidebar)
{
    const char *group = " ";
    bool folds = false; // there is one fold
    for (const PlaceKind &kind : table) {
        if (kind.isAtFoot)
            sidebar.addFootItem(
                kind.id, QString::fromLatin1(kind.icon), QCoreApplication::translate("Places", kind.words));
        if (!kind.isListed || !kind.within.isEmpty())
            continue;
        if (QLatin1StringView(kind.group) != QLatin1StringView(group))
            sidebar.addGroup(kind.group ? QCoreApplication::translate("Places", kind.group) : QString());
        group = kind.group;
        if (kind.isFolded && !std::exchange(folds, true))
            sidebar.addFold(u"database"_s, QCoreApplication::translate("Places", inDatabase));
        sidebar.addItem(kind.id, QString::fromLatin1(kind.icon), QCoreApplication::translate("Places", kind.words));
    }
}

} // namespace postroom::places
