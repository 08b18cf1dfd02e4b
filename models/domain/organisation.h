// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace postroom {

/// An organisation that services belong to (api-contract §7.6; admin-model-layer §2.6).
struct Organisation : Record {
    QString id;
    QString name;
    std::optional<bool> active;
    std::optional<bool> crown; ///< null where nobody has said
    QString organisationType; ///< central, local, nhs_local, …
    std::optional<QStringList> domains; ///< of its people's e-mail addresses
    std::optional<qint64> countOfLiveServices;
    std::optional<bool> agreementSigned; ///< null where nobody has said
    std::optional<Instant> agreementSignedAt;
    QString agreementSignedById; ///< user id
    QString agreementSignedOnBehalfOfName;
    QString agreementSignedOnBehalfOfEmailAddress;
    Decimal agreementSignedVersion;
    QString emailBrandingId;
    QString letterBrandingId;
    QString requestToGoLiveNotes;
    QString notes;
    QString purchaseOrderNumber;
    QString billingContactNames;
    QString billingContactEmailAddresses;
    QString billingReference;
    std::optional<bool> canApproveOwnGoLiveRequests;
    std::optional<QStringList> permissions; ///< what it was granted: can_ask_to_join_a_service

    bool operator==(const Organisation &) const = default;

    static const RecordType &type();
    /// `GET /organisations/<id>`.
    static const Shape &internalShape();
    /// `GET /organisations`: what a list needs (OrgRow).
    static const Shape &listShape();
    /// Postroom's own: what noOrganisation() has.
    static const Shape &emptyShape();
};

/// What stands for the organisation of a service that has none: names and settings are null, lists are empty, and
/// counts, notes and what concerns billing are not there at all (admin-model-layer §2.6).
Organisation noOrganisation();
/// Whether its people may ask to join a service of it (same).
bool canAskToJoinAService(const Organisation &organisation);
/// Whether a person of the organisation can be given the permission: can_make_services_live only where the
/// organisation approves its own requests to go live (same).
bool canUseOrganisationPermission(const Organisation &organisation, const QString &permission);

} // namespace postroom
