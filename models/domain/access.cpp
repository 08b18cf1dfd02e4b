// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/access.h"

#include "domain/account.h"

#include <array>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

using Who = Requirement::Who;
using Condition = Requirement::Condition;
using Reason = Decision::Reason;

enum class Answer { No, Yes, Unknown };

constexpr Answer answer(bool yes)
{
    return yes ? Answer::Yes : Answer::No;
}

Decision refusal(Reason reason)
{
    return Decision{reason};
}

Decision allowedIf(bool yes, Reason otherwise)
{
    return Decision{yes ? Reason::Allowed : otherwise};
}

bool isSignedIn(const Person &person)
{
    return person.session == Person::Session::SignedIn;
}

// Step 7 (+org). Without the service's record nobody knows whose it is, but who is in no organisation is not in this.
Answer isInOrganisationOf(const Person &person, const AccessPlace &place)
{
    if (!place.service)
        return person.user.organisations && !person.user.organisations->isEmpty() ? Answer::Unknown : Answer::No;
    return answer(belongsToOrganisation(person.user, place.service->organisation));
}

// A service that says nothing of its channels has these (admin-model-layer §2.4 has_permission).
Answer serviceHas(const AccessPlace &place, QLatin1StringView permission)
{
    if (!place.service)
        return Answer::Unknown;
    static const QStringList usual{u"email"_s, u"sms"_s, u"letter"_s};
    return answer(place.service->permissions.value_or(usual).contains(permission));
}

Answer isPublicSector(const Person &person, const AccessPlace &)
{
    return answer(person.publicSector);
}

Answer signsInByEmail(const Person &person, const AccessPlace &)
{
    return answer(person.user.authType == "email_auth"_L1);
}

Answer signsInByKey(const Person &person, const AccessPlace &)
{
    return answer(person.user.authType == "webauthn_auth"_L1);
}

Answer mayUseKeys(const Person &person, const AccessPlace &)
{
    return answer(person.user.canUseWebauthn == true);
}

Answer seesFolder(const Person &person, const AccessPlace &place)
{
    static const Service unread;
    if (mayUseFolder(person.user, isPlatformAdmin(person), place.service ? *place.service : unread, place.folder))
        return Answer::Yes;
    return isInOrganisationOf(person, place);
}

Answer serviceSignsInByEmail(const Person &, const AccessPlace &place)
{
    return serviceHas(place, "email_auth"_L1);
}

Answer serviceSendsLetters(const Person &, const AccessPlace &place)
{
    return serviceHas(place, "letter"_L1);
}

Answer serviceReceivesTexts(const Person &, const AccessPlace &place)
{
    return serviceHas(place, "inbound_sms"_L1);
}

// The organisation's type, else the service's own (admin-model-layer §2.4 organisation_type).
Answer isCentralGovernment(const Person &, const AccessPlace &place)
{
    if (!place.service)
        return Answer::Unknown;
    const bool ofOrganisation = place.organisation && !place.organisation->organisationType.isEmpty();
    const QString &type = ofOrganisation ? place.organisation->organisationType : place.service->organisationType;
    return answer(type == "central"_L1);
}

Answer isTrialOrPlatformAdmin(const Person &person, const AccessPlace &place)
{
    if (isPlatformAdmin(person))
        return Answer::Yes;
    return place.service ? answer(place.service->restricted == true) : Answer::Unknown;
}

Answer mayMakeThisLive(const Person &person, const AccessPlace &place)
{
    if (!place.service || (!place.organisation && !place.service->organisation.isEmpty()))
        return Answer::Unknown;
    return answer(mayMakeLive(person.user, isPlatformAdmin(person), *place.service, place.organisation));
}

Answer isOfDefaultOrganisation(const Person &person, const AccessPlace &place)
{
    if (person.defaultOrganisation.isEmpty())
        return Answer::No;
    return place.service ? answer(place.service->organisation == person.defaultOrganisation) : Answer::Unknown;
}

struct ConditionRule {
    Condition condition;
    Answer (*holds)(const Person &, const AccessPlace &);
    Reason otherwise;
};

constexpr std::array conditionRules{
    ConditionRule{Condition::PublicSector, &isPublicSector, Reason::PublicSectorOnly},
    ConditionRule{Condition::EmailSignIn, &signsInByEmail, Reason::OtherSignInMethod},
    ConditionRule{Condition::SecurityKeySignIn, &signsInByKey, Reason::OtherSignInMethod},
    ConditionRule{Condition::MayUseSecurityKeys, &mayUseKeys, Reason::NoSecurityKeys},
    ConditionRule{Condition::FolderOpen, &seesFolder, Reason::FolderClosed},
    ConditionRule{Condition::ServiceSignsInByEmail, &serviceSignsInByEmail, Reason::ServiceLacks},
    ConditionRule{Condition::ServiceSendsLetters, &serviceSendsLetters, Reason::ServiceLacks},
    ConditionRule{Condition::ServiceReceivesTexts, &serviceReceivesTexts, Reason::ServiceLacks},
    ConditionRule{Condition::CentralGovernment, &isCentralGovernment, Reason::CentralGovernmentOnly},
    ConditionRule{Condition::TrialOrPlatformAdmin, &isTrialOrPlatformAdmin, Reason::LiveService},
    ConditionRule{Condition::MayMakeLive, &mayMakeThisLive, Reason::NothingToMakeLive},
    ConditionRule{Condition::SameDefaultOrganisation, &isOfDefaultOrganisation, Reason::OtherOrganisation},
};

Decision decideConditions(const Requirement &needs, const Person &person, const AccessPlace &place)
{
    for (const ConditionRule &rule : conditionRules) {
        if (!needs.conditions.testFlag(rule.condition))
            continue;
        const Answer held = rule.holds(person, place);
        if (held == Answer::Unknown)
            return refusal(Reason::PlaceUnknown);
        if (held == Answer::No)
            return Decision{rule.otherwise, {}, rule.condition};
    }
    return {};
}

bool excusedByPowers(const Requirement &needs, const Person &person)
{
    return isPlatformAdmin(person) && !needs.notByPowers;
}

// Steps 3 and 5 to 7 for a service.
Decision decideInService(const Requirement &needs, const Person &person, const AccessPlace &place)
{
    if (place.kind != AccessPlace::Kind::Service)
        return refusal(Reason::OtherPlace);
    if (excusedByPowers(needs, person))
        return {};
    if (place.service && place.service->active == false)
        return refusal(Reason::ServiceArchived);
    const bool member = isMemberOfService(person.user, place.id);
    if (needs.anyOf ? bool(permissionsIn(person.user, place.id) & needs.anyOf) : member)
        return {};
    const Answer byOrganisation = needs.orOrganisationMember ? isInOrganisationOf(person, place) : Answer::No;
    if (byOrganisation == Answer::Yes)
        return {};
    if (byOrganisation == Answer::Unknown)
        return refusal(Reason::PlaceUnknown);
    return Decision{member ? Reason::NotPermitted : Reason::NotInTeam, needs.anyOf};
}

// Steps 3 and 4 for an organisation.
Decision decideInOrganisation(const Requirement &needs, const Person &person, const AccessPlace &place)
{
    if (place.kind != AccessPlace::Kind::Organisation)
        return refusal(Reason::OtherPlace);
    if (excusedByPowers(needs, person))
        return {};
    const bool member = belongsToOrganisation(person.user, place.id);
    if (!needs.organisationPermission)
        return allowedIf(member, Reason::NotInOrganisation);
    const QStringList held = permissionsForOrganisation(person.user, place.id);
    return allowedIf(held.contains(QLatin1StringView(needs.organisationPermission)),
        member ? Reason::NotPermittedInOrganisation : Reason::NotInOrganisation);
}

Decision decideWho(const Requirement &needs, const Person &person, const AccessPlace &place)
{
    switch (needs.who) {
    case Who::Anybody:
        return {};
    case Who::HalfSignedIn:
        return allowedIf(person.session == Person::Session::HalfSignedIn, Reason::OnlyWhileSigningIn);
    case Who::Invited:
        return allowedIf(person.invited, Reason::InvitationNeeded);
    default:
        break;
    }
    if (!isSignedIn(person))
        return refusal(Reason::NotSignedIn);
    switch (needs.who) {
    case Who::ServiceMember:
        return decideInService(needs, person, place);
    case Who::OrganisationMember:
        return decideInOrganisation(needs, person, place);
    case Who::PlatformAdminByRight:
        return allowedIf(person.powersHidden || isPlatformAdmin(person), Reason::PlatformAdminsOnly);
    case Who::PlatformAdmin:
        return allowedIf(isPlatformAdmin(person), Reason::PlatformAdminsOnly);
    default:
        return {};
    }
}

} // namespace

AccessPlace AccessPlace::of(const Service &service, const Organisation *organisation)
{
    return {Kind::Service, service.id, &service, organisation, nullptr};
}

AccessPlace AccessPlace::of(const Organisation &organisation)
{
    return {Kind::Organisation, organisation.id, nullptr, &organisation, nullptr};
}

Decision decide(const Requirement &needs, const Person &person, const AccessPlace &place)
{
    const Decision who = decideWho(needs, person, place);
    return who.isAllowed() ? decideConditions(needs, person, place) : who;
}

} // namespace postroom
