// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the overview of an organisation shows (admin-features §9), as data.
#include "domain/branding.h"
#include "domain/organisation.h"
#include "domain/service.h"
#include "domain/user.h"
#include "pages/overview.h"
#include "pages/overviewfigures.h"
#include "pages/periodchip.h"
#include "pages/place.h"
#include "tables/inkoftone.h"
#include "text/kindwords.h"
#include "text/numbers.h"
#include "text/organisationwords.h"
#include "text/peoplewords.h"
#include "text/times.h"

#include <array>
#include <QCoreApplication>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct Overviews {
    Q_DECLARE_TR_FUNCTIONS(Overviews)
};

const Organisation &organisationOf(const OverviewContext &context)
{
    return static_cast<const Organisation &>(*context.read.record());
}

template <QString Organisation::*member> QString memberText(const OverviewContext &context)
{
    return organisationOf(context).*member;
}

QString yesOrNo(bool flag)
{
    return flag ? Overviews::tr("Yes") : Overviews::tr("No");
}

template <std::optional<bool> Organisation::*member> QString flagText(const OverviewContext &context)
{
    const auto &flag = organisationOf(context).*member;
    return flag ? yesOrNo(*flag) : QString();
}

QString typeText(const OverviewContext &context)
{
    return organisationTypeText(organisationOf(context).organisationType);
}

QString domainsText(const OverviewContext &context)
{
    const QStringList domains = organisationOf(context).domains.value_or(QStringList());
    return domains.isEmpty() ? Overviews::tr("None") : domains.join(u", "_s);
}

QString liveText(const OverviewContext &context)
{
    const auto count = organisationOf(context).countOfLiveServices;
    return count ? numberText(*count) : QString();
}

QString agreementText(const OverviewContext &context)
{
    const Organisation &organisation = organisationOf(context);
    if (!organisation.agreementSigned.value_or(false))
        return Overviews::tr("Not signed");
    return organisation.agreementSignedAt
        ? Overviews::tr("Signed %1", "a day").arg(dayText(*organisation.agreementSignedAt, context.now, context.zone))
        : Overviews::tr("Signed");
}

// The platform's own list of them says no organisation; where there is none, each row of all services does.
QList<Fact> servicesOf(const OverviewContext &context)
{
    QList<Fact> facts;
    for (const Row &row : context.read.rows(Resource::Services)) {
        const Service *service = as<Service>(row);
        if (service->shape != &Service::foundShape() && service->organisation != organisationOf(context).id)
            continue;
        const StatusWords state
            = serviceStateWords(service->active.value_or(true), service->restricted.value_or(false));
        facts.append({.label = service->name,
            .value = state.text,
            .link = service->id,
            .ink = inkOf(state.tone),
            .icon = state.icon,
            .labelLeads = true});
    }
    return facts;
}

QList<Fact> peopleOf(const OverviewContext &context)
{
    QList<Fact> facts;
    for (const Row &row : context.read.rows(Resource::Users)) {
        const User *user = as<User>(row);
        facts.append({.label = user->name, .value = user->emailAddress, .link = user->id, .labelLeads = true});
    }
    return facts;
}

StatusWords stateOf(const Record &record)
{
    if (!static_cast<const Organisation &>(record).active.value_or(true))
        return serviceStateWords(false, false);
    return {Overviews::tr("Active"), "circle-check"_L1, Tone::Good};
}

QString noteOf(const OverviewContext &context)
{
    return typeText(context);
}

std::vector<Ask> asksOf(const Target &target, const Record &, const Source &source, QDate today)
{
    const std::vector<Filter> own{{FilterKey::Organisation, target.id}};
    const Query services{Resource::Services, own};
    const auto why = source.whyNot(services);
    const bool isNarrowedHere = why && why->reason == WhyNot::Reason::NoFilter;
    const Query usage
        = Query{Resource::ServicesWithUsage, own}.with(FilterKey::Year, QString::number(financialYearOf(today)));
    return {Ask{isNarrowedHere ? Query{Resource::Services, {}} : services}, Ask{{Resource::Users, own}}, Ask{usage}};
}

template <Resource resource> void toPart(Place &page, const Record &record, const QString &)
{
    Q_EMIT page.listRequested(
        {resource, {{FilterKey::Organisation, idOf(record)}}}, static_cast<const Organisation &>(record).name);
}

constexpr const char *general = QT_TRANSLATE_NOOP("Overviews", "General"),
                     *billing = QT_TRANSLATE_NOOP("Overviews", "Billing"),
                     *thisYear = QT_TRANSLATE_NOOP("Overviews", "This financial year"),
                     *admins = QT_TRANSLATE_NOOP("Overviews", "For platform admins"),
                     *services = QT_TRANSLATE_NOOP("Overviews", "Services"),
                     *noServices = QT_TRANSLATE_NOOP("Overviews", "Has no services"),
                     *people = QT_TRANSLATE_NOOP("Overviews", "People"),
                     *nobody = QT_TRANSLATE_NOOP("Overviews", "Nobody belongs to it");

// clang-format off
constexpr std::array rows {
    OverviewRow{general, QT_TRANSLATE_NOOP("Overviews", "Organisation name"), {}, memberText<&Organisation::name>},
    OverviewRow{general, QT_TRANSLATE_NOOP("Overviews", "Type"), {}, typeText},
    OverviewRow{general, QT_TRANSLATE_NOOP("Overviews", "Crown body"), {}, flagText<&Organisation::crown>},
    OverviewRow{general, QT_TRANSLATE_NOOP("Overviews", "Live services"), {}, liveText},
    OverviewRow{general, QT_TRANSLATE_NOOP("Overviews", "Email domains"), {}, domainsText},
    OverviewRow{general, QT_TRANSLATE_NOOP("Overviews", "Agreement"), {}, agreementText},
    OverviewRow{thisYear, QT_TRANSLATE_NOOP("Overviews", "Emails"), Resource::ServicesWithUsage, yearEmailsText},
    OverviewRow{thisYear, QT_TRANSLATE_NOOP("Overviews", "Text messages"), Resource::ServicesWithUsage, yearTextsText},
    OverviewRow{thisYear, QT_TRANSLATE_NOOP("Overviews", "Letters"), Resource::ServicesWithUsage, yearLettersText},
    OverviewRow{billing, QT_TRANSLATE_NOOP("Overviews", "Purchase order"), {}, memberText<&Organisation::purchaseOrderNumber>},
    OverviewRow{billing, QT_TRANSLATE_NOOP("Overviews", "Billing reference"), {}, memberText<&Organisation::billingReference>},
    OverviewRow{billing, QT_TRANSLATE_NOOP("Overviews", "Billing contacts"), {}, memberText<&Organisation::billingContactNames>},
    OverviewRow{billing, QT_TRANSLATE_NOOP("Overviews", "Their email addresses"), {}, memberText<&Organisation::billingContactEmailAddresses>},
    OverviewRow{admins, QT_TRANSLATE_NOOP("Overviews", "Makes its services live itself"), {}, flagText<&Organisation::canApproveOwnGoLiveRequests>},
    OverviewRow{admins, QT_TRANSLATE_NOOP("Overviews", "Notes on going live"), {}, memberText<&Organisation::requestToGoLiveNotes>},
    OverviewRow{admins, QT_TRANSLATE_NOOP("Overviews", "Notes"), {}, memberText<&Organisation::notes>},
};

constexpr std::array lists {
    OverviewList{services, noServices, Resource::Services, servicesOf, leadTo<Resource::Services>},
    OverviewList{people, nobody, Resource::Users, peopleOf, leadTo<Resource::Users>},
};

constexpr std::array links {
    RecordLink{QT_TRANSLATE_NOOP("RecordPlaces", "Usage"), &toPart<Resource::ServicesWithUsage>, Resource::ServicesWithUsage},
    RecordLink{QT_TRANSLATE_NOOP("RecordPlaces", "Invitations"), &toPart<Resource::OrganisationInvites>, Resource::OrganisationInvites},
};
// clang-format on

constexpr std::array ways{OverviewWays{QT_TRANSLATE_NOOP("Overviews", "More"), links}};

constexpr Overview overview{Resource::Organisations, QT_TRANSLATE_NOOP("Overviews", "Organisation"), asksOf, stateOf,
    noteOf, rows, lists, nullptr, nullptr, ways};

} // namespace

const Overview &organisationOverview()
{
    return overview;
}

} // namespace postroom
