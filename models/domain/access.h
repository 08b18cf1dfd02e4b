// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/person.h"
#include "domain/service.h"
#include "domain/templatefolder.h"

namespace postroom {

/// Where something is done: in a service, in an organisation, or on the platform as such. Holds what is known of it and
/// owns nothing. With the id alone, what follows from the person's own record can be decided, and the rest is
/// Decision::Reason::PlaceUnknown.
struct AccessPlace {
    enum class Kind { Platform, Service, Organisation };

    Kind kind = Kind::Platform;
    QString id; ///< of the service or the organisation
    const Service *service = nullptr;
    const Organisation *organisation = nullptr; ///< the place itself, or the one that the service belongs to
    const TemplateFolder *folder = nullptr; ///< of a service's templates; null is the top, which is open to all

    /// The platform as such.
    static AccessPlace platform() { return {}; }
    /// A service, with its organisation where that is known. Both must outlive the place.
    static AccessPlace of(const Service &service, const Organisation *organisation = nullptr);
    /// An organisation, which must outlive the place.
    static AccessPlace of(const Organisation &organisation);
};

/// What a person needs: the Needs column of admin-features as data, in its closed vocabulary (§0.1). The default is the
/// strictest.
struct Requirement {
    enum class Who {
        Anybody, ///< PUB
        HalfSignedIn, ///< MID
        Invited, ///< an invitation is open
        SignedIn, ///< LI
        PlatformAdmin, ///< PA
        PlatformAdminByRight, ///< PA, or one whose powers are hidden
        ServiceMember, ///< any, or the holders of `anyOf`
        OrganisationMember ///< om, or the holders of `organisationPermission`
    };
    /// What must hold besides; platform admins are not excused.
    enum class Condition {
        PublicSector = 1, ///< GOV
        EmailSignIn = 2, ///< the person signs in by e-mail link
        SecurityKeySignIn = 4, ///< the person signs in by security key
        MayUseSecurityKeys = 8, ///< can_use_webauthn
        FolderOpen = 16, ///< folder permission
        ServiceSignsInByEmail = 32, ///< the service has `email_auth`
        ServiceSendsLetters = 64, ///< `letter`
        ServiceReceivesTexts = 128, ///< `inbound_sms`
        CentralGovernment = 256, ///< the type of organisation
        TrialOrPlatformAdmin = 512, ///< live services are for platform admins
        MayMakeLive = 1024, ///< can_make_service_live (LIVE-08)
        SameDefaultOrganisation = 2048 ///< the service is of the organisation that the person's address belongs to
    };
    Q_DECLARE_FLAGS(Conditions, Condition)

    Who who = Who::PlatformAdmin;
    Permissions anyOf = {}; ///< of a service; none: being a member is enough
    Conditions conditions = {}; ///< all of them
    bool orOrganisationMember = false; ///< +org: members of the service's organisation too
    bool notByPowers = false; ///< !PA: being a platform admin does not help
    const char *organisationPermission = nullptr; ///< null: being a member is enough
};
Q_DECLARE_OPERATORS_FOR_FLAGS(Requirement::Conditions)

/// Whether somebody may, and if not, why.
struct Decision {
    enum class Reason {
        Allowed,
        NotSignedIn,
        OnlyWhileSigningIn,
        InvitationNeeded,
        PlatformAdminsOnly,
        ServiceArchived,
        NotInTeam, ///< of the service
        NotPermitted, ///< a member of the service without any of `anyOf`
        NotInOrganisation,
        NotPermittedInOrganisation,
        PublicSectorOnly,
        OtherSignInMethod,
        NoSecurityKeys,
        FolderClosed,
        ServiceLacks, ///< a feature of the service is switched off: see `condition`
        CentralGovernmentOnly,
        LiveService, ///< for platform admins alone
        NothingToMakeLive, ///< or not theirs to decide
        OtherOrganisation,
        OtherPlace, ///< nothing that is done in such a place
        PlaceUnknown ///< the service or organisation must be read first
    };

    Reason reason = Reason::Allowed;
    Permissions anyOf = {}; ///< what is missing: one of these would do
    Requirement::Condition condition = {}; ///< the one that does not hold, for ServiceLacks

    bool isAllowed() const { return reason == Reason::Allowed; }
    bool operator==(const Decision &) const = default;
};

/// Whether a person may do something in a place: the steps of admin-features §0.2 in their order, then the conditions.
/// Archived services are closed to everybody but platform admins. Pure.
Decision decide(const Requirement &needs, const Person &person, const AccessPlace &place);

} // namespace postroom
