// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the overview of a person shows (admin-features §0.3, PA-31; admin-model-layer §2.1), as data.
#include "domain/account.h"
#include "domain/organisationsandservices.h"
#include "pages/overview.h"
#include "pages/recordways.h"
#include "text/numbers.h"
#include "text/peoplewords.h"
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

const User &userOf(const OverviewContext &context)
{
    return static_cast<const User &>(*context.read.record());
}

template <QString User::*member> QString memberText(const OverviewContext &context)
{
    return userOf(context).*member;
}

template <std::optional<Instant> User::*member> QString momentOf(const OverviewContext &context)
{
    const auto &moment = userOf(context).*member;
    return moment ? momentText(*moment, context.now, context.zone) : Overviews::tr("Never");
}

template <std::optional<bool> User::*member> QString yesOrNo(const OverviewContext &context)
{
    const auto &flag = userOf(context).*member;
    return !flag ? QString() : *flag ? Overviews::tr("Yes") : Overviews::tr("No");
}

QString signInText(const OverviewContext &context)
{
    return signInMethodText(userOf(context).authType);
}

// Ten lock the account (admin-model-layer §2.1).
QString failuresText(const OverviewContext &context)
{
    const auto count = userOf(context).failedLoginCount;
    return count ? numberText(*count) : QString();
}

QString keysText(const OverviewContext &context)
{
    QStringList names;
    for (const Row &key : context.read.rows(Resource::WebauthnCredentials)) {
        const Value name = valueOf(*key, "name"_L1);
        if (const QString *words = std::get_if<QString>(&name))
            names.append(*words);
    }
    return names.isEmpty() ? Overviews::tr("None") : names.join(u", "_s);
}

QString permissionsText(const QStringList &labels)
{
    return labels.isEmpty() ? Overviews::tr("Member without permissions") : labels.join(u", "_s);
}

Fact serviceFact(const OverviewContext &context, const QString &id, const QString &name)
{
    return {.label = name,
        .value = permissionsText(permissionLabels(permissionsForService(userOf(context), id))),
        .link = id,
        .labelLeads = true};
}

const OrganisationsAndServices *belongings(const OverviewContext &context)
{
    const auto &rows = context.read.rows(Resource::OrganisationsAndServices);
    return rows.empty() ? nullptr : as<OrganisationsAndServices>(rows.front());
}

QList<Fact> servicesOf(const OverviewContext &context)
{
    QList<Fact> facts;
    if (const auto *all = belongings(context)) {
        for (const MemberService &service : all->services.value_or(std::vector<MemberService>()))
            facts.append(serviceFact(context, service.id, service.name));
    }
    return facts;
}

// Where only the ids are known, their names come from the list of all services.
QList<Fact> namedServicesOf(const OverviewContext &context)
{
    const QStringList own = userOf(context).services.value_or(QStringList());
    QList<Fact> facts;
    for (const Row &row : context.read.rows(Resource::Services)) {
        const Value name = valueOf(*row, "name"_L1);
        if (own.contains(idOf(*row)) && std::holds_alternative<QString>(name))
            facts.append(serviceFact(context, idOf(*row), std::get<QString>(name)));
    }
    return facts;
}

QList<Fact> organisationsOf(const OverviewContext &context)
{
    QList<Fact> facts;
    const auto *all = belongings(context);
    if (!all)
        return facts;
    for (const MemberOrganisation &one : all->organisations.value_or(std::vector<MemberOrganisation>())) {
        const QStringList granted = permissionsForOrganisation(userOf(context), one.id);
        facts.append({.label = one.name,
            .value = permissionsText(organisationPermissionLabels(granted)),
            .link = one.id,
            .labelLeads = true});
    }
    return facts;
}

StatusWords stateOf(const Record &record)
{
    return personStateWords(static_cast<const User &>(record));
}

QString noteOf(const OverviewContext &context)
{
    return userOf(context).platformAdmin.value_or(false) ? Overviews::tr("Platform admin") : QString();
}

std::vector<Ask> asksOf(const Target &target, const Record &, const Source &source, QDate)
{
    const std::vector<Filter> own{{FilterKey::User, target.id}};
    const Ask belongs{{Resource::OrganisationsAndServices, own}, QString()};
    const bool names = !source.whyNot(Target{Resource::OrganisationsAndServices, QString(), own});
    return {names ? belongs : Ask{{Resource::Services, {}}}, Ask{{Resource::WebauthnCredentials, own}}};
}

constexpr const char *account = QT_TRANSLATE_NOOP("Overviews", "Account"),
                     *services = QT_TRANSLATE_NOOP("Overviews", "Services"),
                     *noServices = QT_TRANSLATE_NOOP("Overviews", "Belongs to no service"),
                     *organisations = QT_TRANSLATE_NOOP("Overviews", "Organisations"),
                     *noOrganisations = QT_TRANSLATE_NOOP("Overviews", "Belongs to no organisation");

// clang-format off
constexpr std::array rows {
    OverviewRow{account, QT_TRANSLATE_NOOP("Overviews", "Email address"), {}, memberText<&User::emailAddress>},
    OverviewRow{account, QT_TRANSLATE_NOOP("Overviews", "Mobile number"), {}, memberText<&User::mobileNumber>},
    OverviewRow{account, QT_TRANSLATE_NOOP("Overviews", "Signs in with"), {}, signInText},
    OverviewRow{account, QT_TRANSLATE_NOOP("Overviews", "Security keys"), Resource::WebauthnCredentials, keysText},
    OverviewRow{account, QT_TRANSLATE_NOOP("Overviews", "Last signed in"), {}, momentOf<&User::loggedInAt>},
    OverviewRow{account, QT_TRANSLATE_NOOP("Overviews", "Failed sign-ins"), {}, failuresText},
    OverviewRow{account, QT_TRANSLATE_NOOP("Overviews", "Password changed"), {}, momentOf<&User::passwordChangedAt>},
    OverviewRow{account, QT_TRANSLATE_NOOP("Overviews", "Address proven"), {}, momentOf<&User::emailAccessValidatedAt>},
    OverviewRow{account, QT_TRANSLATE_NOOP("Overviews", "Registered"), {}, momentOf<&User::createdAt>},
    OverviewRow{account, QT_TRANSLATE_NOOP("Overviews", "Takes part in research"), {}, yesOrNo<&User::takePartInResearch>},
};

constexpr std::array lists {
    OverviewList{services, noServices, Resource::OrganisationsAndServices, servicesOf, leadTo<Resource::Services>},
    OverviewList{services, noServices, Resource::Services, namedServicesOf, leadTo<Resource::Services>},
    OverviewList{organisations, noOrganisations, Resource::OrganisationsAndServices, organisationsOf, leadTo<Resource::Organisations>},
};
// clang-format on

constexpr char nameOfPerson[] = "name";

constexpr std::array links{
    messagesBy<FilterKey::CreatedBy, nameOfPerson>(QT_TRANSLATE_NOOP("RecordPlaces", "Messages sent")),
    listWay<Resource::Events, FilterKey::User>(QT_TRANSLATE_NOOP("RecordPlaces", "Events")),
    listWay<Resource::MemberPermissions, FilterKey::User>(QT_TRANSLATE_NOOP("RecordPlaces", "Permissions")),
};

constexpr std::array ways{OverviewWays{QT_TRANSLATE_NOOP("Overviews", "More"), links}};

constexpr Overview overview{Resource::Users, QT_TRANSLATE_NOOP("Overviews", "Person"), asksOf, stateOf, noteOf, rows,
    lists, nullptr, nullptr, ways};

} // namespace

const Overview &personOverview()
{
    return overview;
}

} // namespace postroom
