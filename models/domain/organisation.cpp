// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/organisation.h"

#include "domain/shape.h"

namespace postroom {

namespace {

using namespace Qt::StringLiterals;

// clang-format off
constexpr Field fields[] {
    field<&Organisation::id>("id", FieldRole::Id),
    field<&Organisation::name>("name"),
    field<&Organisation::active>("active"),
    field<&Organisation::crown>("crown"),
    field<&Organisation::organisationType>("organisationType"),
    field<&Organisation::domains>("domains"),
    field<&Organisation::countOfLiveServices>("countOfLiveServices"),
    field<&Organisation::agreementSigned>("agreementSigned"),
    field<&Organisation::agreementSignedAt>("agreementSignedAt"),
    field<&Organisation::agreementSignedById>("agreementSignedById"),
    field<&Organisation::agreementSignedOnBehalfOfName>("agreementSignedOnBehalfOfName"),
    field<&Organisation::agreementSignedOnBehalfOfEmailAddress>("agreementSignedOnBehalfOfEmailAddress"),
    field<&Organisation::agreementSignedVersion>("agreementSignedVersion"),
    field<&Organisation::emailBrandingId>("emailBrandingId"),
    field<&Organisation::letterBrandingId>("letterBrandingId"),
    field<&Organisation::requestToGoLiveNotes>("requestToGoLiveNotes"),
    field<&Organisation::notes>("notes"),
    field<&Organisation::purchaseOrderNumber>("purchaseOrderNumber"),
    field<&Organisation::billingContactNames>("billingContactNames"),
    field<&Organisation::billingContactEmailAddresses>("billingContactEmailAddresses"),
    field<&Organisation::billingReference>("billingReference"),
    field<&Organisation::canApproveOwnGoLiveRequests>("canApproveOwnGoLiveRequests"),
    field<&Organisation::permissions>("permissions"),
};

constexpr Shape::Entry internalEntries[] {
    {"active", "active"},
    {"agreement_signed", "agreementSigned"},
    {"agreement_signed_at", "agreementSignedAt", Spelling::Http},
    {"agreement_signed_by_id", "agreementSignedById"},
    {"agreement_signed_on_behalf_of_email_address", "agreementSignedOnBehalfOfEmailAddress"},
    {"agreement_signed_on_behalf_of_name", "agreementSignedOnBehalfOfName"},
    {"agreement_signed_version", "agreementSignedVersion", Spelling::DecimalFloat},
    {"billing_contact_email_addresses", "billingContactEmailAddresses"},
    {"billing_contact_names", "billingContactNames"},
    {"billing_reference", "billingReference"},
    {"can_approve_own_go_live_requests", "canApproveOwnGoLiveRequests"},
    {"count_of_live_services", "countOfLiveServices"},
    {"crown", "crown"},
    {"domains", "domains"},
    {"email_branding_id", "emailBrandingId"},
    {"id", "id"},
    {"letter_branding_id", "letterBrandingId"},
    {"name", "name"},
    {"notes", "notes"},
    {"organisation_type", "organisationType"},
    {"permissions", "permissions"},
    {"purchase_order_number", "purchaseOrderNumber"},
    {"request_to_go_live_notes", "requestToGoLiveNotes"},
};

constexpr Shape::Entry listEntries[] {
    {"active", "active"},
    {"count_of_live_services", "countOfLiveServices"},
    {"domains", "domains"},
    {"id", "id"},
    {"name", "name"},
    {"organisation_type", "organisationType"},
};

constexpr Shape::Entry emptyEntries[] {
    {"agreement_signed", "agreementSigned"},
    {"agreement_signed_by_id", "agreementSignedById"},
    {"can_approve_own_go_live_requests", "canApproveOwnGoLiveRequests"},
    {"crown", "crown"},
    {"domains", "domains"},
    {"email_branding_id", "emailBrandingId"},
    {"id", "id"},
    {"letter_branding_id", "letterBrandingId"},
    {"name", "name"},
    {"organisation_type", "organisationType"},
    {"permissions", "permissions"},
    {"request_to_go_live_notes", "requestToGoLiveNotes"},
};
// clang-format on

} // namespace

const RecordType &Organisation::type()
{
    return typeMadeOnce<Organisation, fields>("organisation", &Organisation::internalShape);
}

const Shape &Organisation::internalShape()
{
    return shapeMadeOnce<Organisation, internalEntries>("internal");
}

const Shape &Organisation::listShape()
{
    return shapeMadeOnce<Organisation, listEntries>("list");
}

const Shape &Organisation::emptyShape()
{
    return shapeMadeOnce<Organisation, emptyEntries>("empty");
}

Organisation noOrganisation()
{
    Organisation none;
    none.domains = QStringList();
    none.permissions = QStringList();
    none.canApproveOwnGoLiveRequests = false;
    spellAs(none, Organisation::emptyShape());
    return none;
}

bool canAskToJoinAService(const Organisation &organisation)
{
    return organisation.permissions && organisation.permissions->contains("can_ask_to_join_a_service"_L1);
}

bool canUseOrganisationPermission(const Organisation &organisation, const QString &permission)
{
    return permission != "can_make_services_live"_L1 || organisation.canApproveOwnGoLiveRequests.value_or(false);
}

} // namespace postroom
